using System.Reflection;
using System.Text.RegularExpressions;
using Microsoft.AspNetCore.Routing;
using Microsoft.AspNetCore.Routing.Patterns;
using Microsoft.Extensions.DependencyInjection;

namespace Konzil.Tests.Hostile;

/// <summary>Which route of the running server an address belongs to.</summary>
internal sealed class RoutesByAddress(IServiceProvider services)
{
    private readonly List<Entry> _all =
    [
        .. services.GetRequiredService<EndpointDataSource>().Endpoints.OfType<RouteEndpoint>().Where(e => e.Metadata.GetMetadata<MethodInfo>() is not null)
            .SelectMany(e => (e.Metadata.GetMetadata<HttpMethodMetadata>()?.HttpMethods ?? ["GET"]).Select(m => new Entry(
                m, e.RoutePattern.RawText!, new Regex("^/" + string.Join('/', e.RoutePattern.PathSegments.Select(Segment)) + "$", RegexOptions.None, TimeSpan.FromSeconds(5)), e.RoutePattern.PathSegments.Count(s => s.IsSimple && s.Parts[0] is RoutePatternLiteralPart))))
            .OrderByDescending(e => e.Weight),
    ];

    /// <summary>The same links stand on every page, and there are fifteen hundred routes to compare each with.</summary>
    private readonly Dictionary<(string Method, string Path), string?> _known = [];

    public IEnumerable<string> Posts => _all.Where(e => e.Method == "POST").Select(e => e.Name).Distinct(StringComparer.Ordinal);

    public string? Get(string address) => Find("GET", address);

    public string? Post(string address) => Find("POST", address);

    private string? Find(string method, string address)
    {
        var path = address.Split('?', '#')[0];
        return _known.TryGetValue((method, path), out var name) ? name : _known[(method, path)] = _all.Find(e => e.Method == method && e.Address.IsMatch(path))?.Name;
    }

    private static string Segment(RoutePatternPathSegment segment) => string.Concat(segment.Parts.Select(p => p switch
    {
        RoutePatternLiteralPart literal => Regex.Escape(literal.Content),
        RoutePatternSeparatorPart separator => Regex.Escape(separator.Content),
        RoutePatternParameterPart parameter => parameter.ParameterPolicies.Select(x => x.Content).FirstOrDefault() switch { "int" => @"\d+", "guid" => "[0-9a-fA-F-]{36}", _ => "[^/]+" },
        _ => "",
    }));

    private sealed record Entry(string Method, string Name, Regex Address, int Weight);
}
