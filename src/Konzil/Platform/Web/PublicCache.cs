using System.Collections.Concurrent;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.Primitives;

namespace Konzil.Platform;

/// <summary>
/// Keeps public pages for people who are not signed in. What is kept belongs to one generation of the data: each commit
/// starts a new one, so nobody evicts and a page that was drawn while a commit happened can never be served afterwards
/// (docs/decisions/0003). Query keys that the route does not know are left out of the key, so ?x= cannot fill the memory.
/// </summary>
public sealed class PublicCache(RequestDelegate next, Generation generation, TimeProvider clock, IConfiguration configuration)
{
    public const string SignInCookie = "konzil";

    private const long Room = 64 * 1024 * 1024;

    /// <summary>Commits of another process show after this time at the latest.</summary>
    private static readonly TimeSpan Life = TimeSpan.FromSeconds(60);

    private static readonly string[] Ages = [.. Enumerable.Range(0, (int)Life.TotalSeconds + 1).Select(s => s.ToString(System.Globalization.CultureInfo.InvariantCulture))];

    private readonly bool _on = configuration["KONZIL_CACHE"] != "off";
    private readonly ConcurrentDictionary<Key, KeptAnswer> _kept = new();
    private readonly ConcurrentDictionary<Key, TaskCompletionSource<KeptAnswer?>> _drawing = new();
    private long _size;

    public Task InvokeAsync(HttpContext http)
    {
        var request = http.Request;
        if (!_on || http.GetEndpoint()?.Metadata.GetMetadata<CachedPage>() is not { } cached
            || !(HttpMethods.IsGet(request.Method) || HttpMethods.IsHead(request.Method)) || request.Cookies.ContainsKey(SignInCookie))
        {
            return next(http);
        }

        var key = new Key(request.IsHttps, request.Host.Value, request.Path.Value, cached.Canonical(request));
        if (Find(key) is { } kept)
        {
            return Send(kept, http);
        }

        return HttpMethods.IsHead(request.Method) ? next(http) : DrawOnce(http, key);
    }

    private Task Send(KeptAnswer kept, HttpContext http)
    {
        var age = clock.GetUtcNow() - (kept.Until - Life);
        http.Response.Headers.Age = Ages[Math.Clamp((int)age.TotalSeconds, 0, Ages.Length - 1)];
        return kept.Send(http);
    }

    private KeptAnswer? Find(Key key) =>
        _kept.TryGetValue(key, out var kept) && ReferenceEquals(kept.Generation, generation.Current) && kept.Until > clock.GetUtcNow() ? kept : null;

    // After a commit everybody asks for the same page at once: one draws it, the others wait.
    private async Task DrawOnce(HttpContext http, Key key)
    {
        var mine = new TaskCompletionSource<KeptAnswer?>(TaskCreationOptions.RunContinuationsAsynchronously);
        var first = _drawing.GetOrAdd(key, mine);
        if (first != mine)
        {
            var at = generation.Current;
            if (await first.Task is { } drawn && ReferenceEquals(drawn.Generation, at))
            {
                await Send(drawn, http);
                return;
            }

            await Draw(http);
            return;
        }

        KeptAnswer? kept = null;
        try
        {
            kept = await Draw(http);
            if (kept is not null)
            {
                Keep(key, kept);
            }
        }
        finally
        {
            _drawing.TryRemove(key, out _);
            mine.SetResult(kept);
        }
    }

    private async Task<KeptAnswer?> Draw(HttpContext http)
    {
        var (request, response) = (http.Request, http.Response);
        var (at, until) = (generation.Current, clock.GetUtcNow() + Life);
        var (body, accepted) = (response.Body, request.Headers.AcceptEncoding);
        var outer = response.Headers.Keys.ToHashSet(StringComparer.OrdinalIgnoreCase);
        using var copy = new MemoryStream();
        response.Body = copy;
        // It is kept as it is and compressed once, better than there is time for at each request.
        request.Headers.AcceptEncoding = StringValues.Empty;
        try
        {
            await next(http);
        }
        finally
        {
            response.Body = body;
            request.Headers.AcceptEncoding = accepted;
        }

        if (response.StatusCode == StatusCodes.Status200OK && response.Headers.SetCookie.Count == 0)
        {
            var kept = new KeptAnswer(at, until, response.Headers.Where(h => !outer.Contains(h.Key)), copy.ToArray());
            await kept.Send(http);
            return kept;
        }

        copy.Position = 0;
        await copy.CopyToAsync(body, http.RequestAborted);
        return null;
    }

    private void Keep(Key key, KeptAnswer kept)
    {
        _kept[key] = kept;
        if (Interlocked.Add(ref _size, kept.Size) <= Room)
        {
            return;
        }

        // Rare: what belongs to older data goes first, then everything. Sizes are counted anew.
        var current = generation.Current;
        foreach (var (old, answer) in _kept)
        {
            if (!ReferenceEquals(answer.Generation, current))
            {
                _kept.TryRemove(old, out _);
            }
        }

        if (_kept.Values.Sum(k => k.Size) > Room / 2)
        {
            _kept.Clear();
        }

        Interlocked.Exchange(ref _size, _kept.Values.Sum(k => k.Size));
    }

    private readonly record struct Key(bool Secure, string? Host, string? Path, string Query);
}

/// <summary>Marks a public route whose answer may be kept, with the query keys that change it.</summary>
public sealed record CachedPage(string[] QueryKeys)
{
    /// <summary>The query with only the keys that this page knows, in their order.</summary>
    internal string Canonical(HttpRequest request)
    {
        if (!request.QueryString.HasValue)
        {
            return "";
        }

        var known = request.Query.Where(q => QueryKeys.Contains(q.Key, StringComparer.OrdinalIgnoreCase)).ToList();
        return known.Count == request.Query.Count ? request.QueryString.Value! : QueryString.Create(known).Value ?? "";
    }
}

public static class CachedPages
{
    /// <summary>Nothing on this page depends on who asks; only these query keys (and the language) change it.</summary>
    public static IEndpointConventionBuilder Cached(this IEndpointConventionBuilder route, params string[] queryKeys) =>
        route.WithMetadata(new CachedPage([Language.QueryKey, .. queryKeys]));
}
