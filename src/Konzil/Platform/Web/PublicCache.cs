using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.AspNetCore.OutputCaching;

namespace Konzil.Platform;

/// <summary>
/// Caches public pages for people who are not signed in. The key holds the generation of the data: each commit starts a new
/// one, so nobody evicts and a page that was drawn while a commit happened can never be served afterwards
/// (docs/decisions/0003). Unknown query keys do not enter the key, so ?x= cannot fill the cache.
/// </summary>
public sealed class PublicCache(Generation generation, IConfiguration configuration) : IOutputCachePolicy
{
    public const string SignInCookie = "konzil";

    private readonly bool _on = configuration["KONZIL_CACHE"] != "off";

    public ValueTask CacheRequestAsync(OutputCacheContext context, CancellationToken cancellation)
    {
        var request = context.HttpContext.Request;
        var cacheable = _on && (HttpMethods.IsGet(request.Method) || HttpMethods.IsHead(request.Method))
            && !request.Cookies.ContainsKey(SignInCookie)
            && context.HttpContext.GetEndpoint()?.Metadata.GetMetadata<CachedPage>() is not null;
        context.EnableOutputCaching = cacheable;
        context.AllowCacheLookup = context.AllowCacheStorage = cacheable;
        context.AllowLocking = cacheable;
        context.ResponseExpirationTimeSpan = TimeSpan.FromSeconds(60);
        if (cacheable)
        {
            var keys = context.HttpContext.GetEndpoint()!.Metadata.GetMetadata<CachedPage>()!.QueryKeys;
            context.CacheVaryByRules.QueryKeys = keys;
            context.CacheVaryByRules.VaryByValues["g"] = generation.Current;
            context.CacheVaryByRules.VaryByValues["e"] = Encoding(request);
            context.CacheVaryByRules.VaryByValues["m"] = request.Method;
        }

        return ValueTask.CompletedTask;
    }

    public ValueTask ServeFromCacheAsync(OutputCacheContext context, CancellationToken cancellation) => ValueTask.CompletedTask;

    public ValueTask ServeResponseAsync(OutputCacheContext context, CancellationToken cancellation)
    {
        var response = context.HttpContext.Response;
        if (response.StatusCode != StatusCodes.Status200OK || response.Headers.SetCookie.Count > 0)
        {
            context.AllowCacheStorage = false;
        }

        return ValueTask.CompletedTask;
    }

    // The three answers that compression can give; the raw header has endless spellings.
    private static string Encoding(HttpRequest request)
    {
        var accepts = request.Headers.AcceptEncoding.ToString();
        return accepts.Contains("br", StringComparison.OrdinalIgnoreCase) ? "br" : accepts.Contains("gzip", StringComparison.OrdinalIgnoreCase) ? "gzip" : "";
    }
}

/// <summary>Marks a public route whose answer may be cached, with the query keys that change it.</summary>
public sealed record CachedPage(string[] QueryKeys);

public static class CachedPages
{
    /// <summary>Nothing on this page depends on who asks; only these query keys (and the language) change it.</summary>
    public static RouteHandlerBuilder Cached(this RouteHandlerBuilder route, params string[] queryKeys) =>
        route.WithMetadata(new CachedPage([Language.QueryKey, .. queryKeys])).CacheOutput(p => p.AddPolicy<PublicCache>(), excludeDefaultPolicy: true);
}

/// <summary>Counts commits of this process. Another process's commits show after the cache's 60 seconds at the latest.</summary>
public sealed class Generation
{
    private long _count;

    public string Current => Interlocked.Read(ref _count).ToString(System.Globalization.CultureInfo.InvariantCulture);

    public void Next() => Interlocked.Increment(ref _count);
}
