using Konzil.Platform;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.RateLimiting;
using Microsoft.AspNetCore.Routing;
using Microsoft.AspNetCore.Routing.Template;
using Microsoft.Extensions.DependencyInjection;

namespace Konzil.People;

/// <summary>A form somebody sent while the sign-in had expired. It travels through the sign-in pages as hidden fields; nothing is stored.</summary>
public sealed record Carried(string Target, IReadOnlyList<KeyValuePair<string, string>> Fields, bool LostFiles)
{
    public const string TargetField = "ziel";
    public const string FilesField = "dateien";
    public const string Prefix = "feld.";

    /// <summary>Longer words are certainly somebody's text and are shown back.</summary>
    private const int TextLength = 20;

    /// <summary>What was written, for the person to recognise it.</summary>
    public IEnumerable<string> Texts => Fields.Select(f => f.Value).Where(v => v.Trim().Length > TextLength);

    /// <summary>Everything a person typed in words, also short: titles and names, but no keys of a machine.</summary>
    public IEnumerable<string> Written => Fields.Select(f => f.Value.Trim()).Where(v => v.Length > TextLength || v.Contains(' ', StringComparison.Ordinal)).Where(v => !Guid.TryParse(v, out _));

    /// <summary>From the refused request itself; null where a form holds passwords, which no page may repeat.</summary>
    public static async Task<Carried?> FromRefused(HttpContext http)
    {
        if (!http.Request.HasFormContentType || http.GetEndpoint()?.Metadata.GetMetadata<EnableRateLimitingAttribute>()?.PolicyName == Rate.Secrets)
        {
            return null;
        }

        var form = await http.Request.ReadFormAsync(http.RequestAborted);
        return new Carried(http.Request.Path + http.Request.QueryString, [.. form.SelectMany(f => f.Value.Select(v => KeyValuePair.Create(f.Key, v ?? "")))], form.Files.Any(f => f.Length > 0));
    }

    /// <summary>From the hidden fields of our sign-in pages; null when there are none or the target is no form of ours.</summary>
    public static Carried? From(HttpContext http, Form form) =>
        LocalPath.Of(form.Raw(TargetField)) is { } target && TakesForms(http.RequestServices.GetRequiredService<EndpointDataSource>(), target)
            ? new Carried(target, [.. form.All.Where(f => f.Key.StartsWith(Prefix, StringComparison.Ordinal)).Select(f => KeyValuePair.Create(f.Key[Prefix.Length..], f.Value))], form.Has(FilesField))
            : null;

    // Only routes that need a sign-in can have refused a form.
    private static bool TakesForms(EndpointDataSource routes, string target)
    {
        var path = target.Split('?', '#')[0];
        return routes.Endpoints.OfType<RouteEndpoint>().Any(e =>
            e.Metadata.GetMetadata<AccessRule>() is { Kind: not AccessKind.Public }
            && e.Metadata.GetMetadata<HttpMethodMetadata>()?.HttpMethods.Contains(HttpMethods.Post, StringComparer.Ordinal) == true
            && new TemplateMatcher(new RouteTemplate(e.RoutePattern), new RouteValueDictionary()).TryMatch(path, new RouteValueDictionary()));
    }
}
