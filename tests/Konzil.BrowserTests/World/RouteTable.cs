using System.Collections.Concurrent;
using Konzil.Platform;
using Konzil.Sqlite;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Routing;
using Microsoft.AspNetCore.Routing.Template;
using Microsoft.Extensions.DependencyInjection;

namespace Konzil.BrowserTests.World;

/// <summary>The pages of the platform as the modules declare them, known before any server runs.</summary>
public static class RouteTable
{
    private static readonly Lazy<IReadOnlyList<(RouteEndpoint Endpoint, TemplateMatcher Template, IReadOnlyList<(string Name, IRouteConstraint Rule)> Rules)>> Matchers = new(Prepare);

    public static TheoryData<string> PublicPages => Patterns(e => Kind(e) == AccessKind.Public);

    public static TheoryData<string> OtherPages => Patterns(e => Kind(e) != AccessKind.Public);

    public static TheoryData<string> OtherPagesWithoutParameters => Patterns(e => Kind(e) != AccessKind.Public && e.RoutePattern.Parameters.Count == 0);

    /// <summary>For machines, pieces of a map that only some cities have, and how a city looks.</summary>
    private static readonly string[] NoPages = ["/health/", "/karte/kacheln/", "/medien/", "/thema.css", "/logo.svg"];

    private static readonly IReadOnlyList<RouteEndpoint> Reads = Read();
    private static readonly ConcurrentDictionary<string, RouteEndpoint?> Known = new(StringComparer.Ordinal);

    /// <summary>The route an address belongs to, as routing chooses it: the more is fixed, the sooner. Null for files.</summary>
    public static string? Of(string path) => Endpoint(path) is { } endpoint ? Name(endpoint) : null;

    public static bool IsFixed(string pattern) => TemplateParser.Parse(pattern).Parameters.Count == 0;

    /// <summary>Whether somebody with these rights may open this route; routes of somebody's own things answer 404 to others.</summary>
    public static bool Admits(string path, IReadOnlySet<Permission> rights) =>
        Endpoint(path) is { } endpoint && endpoint.Metadata.GetMetadata<AccessRule>()!.Admits(new Me(Guid.Empty, "", rights));

    public static bool IsPublic(string path) => Endpoint(path) is { } endpoint && Kind(endpoint) == AccessKind.Public;

    private static RouteEndpoint? Endpoint(string path) => Known.GetOrAdd(path.Split('?', '#')[0], address => Matchers.Value.FirstOrDefault(m => Fits(m, address)).Endpoint);

    private static bool Fits((RouteEndpoint Endpoint, TemplateMatcher Template, IReadOnlyList<(string Name, IRouteConstraint Rule)> Rules) matcher, string address)
    {
        var values = new RouteValueDictionary();
        return matcher.Template.TryMatch(address, values) && matcher.Rules.All(r => r.Rule.Match(null, null, r.Name, values, RouteDirection.IncomingRequest));
    }

    private static IReadOnlyList<(RouteEndpoint, TemplateMatcher, IReadOnlyList<(string, IRouteConstraint)>)> Prepare()
    {
        var constraints = new ServiceCollection().AddRouting().AddLogging().BuildServiceProvider().GetRequiredService<IInlineConstraintResolver>();
        return
        [
            .. Reads.OrderBy(e => e.RoutePattern.Parameters.Count).ThenByDescending(e => e.RoutePattern.Parameters.Sum(p => p.ParameterPolicies.Count))
                .Select(e => (e, new TemplateMatcher(new RouteTemplate(e.RoutePattern), []),
                    (IReadOnlyList<(string, IRouteConstraint)>)[.. e.RoutePattern.Parameters.SelectMany(p => p.ParameterPolicies.Select(r => (p.Name, constraints.ResolveConstraint(r.Content!)!)))])),
        ];
    }

    private static string Name(RouteEndpoint endpoint) => "/" + endpoint.RoutePattern.RawText!.TrimStart('/');

    private static AccessKind Kind(RouteEndpoint endpoint) => endpoint.Metadata.GetMetadata<AccessRule>()!.Kind;

    private static TheoryData<string> Patterns(Func<RouteEndpoint, bool> which) =>
        [.. Reads.Where(which).Select(Name).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)];

    private static IReadOnlyList<RouteEndpoint> Read()
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.Services.AddKonzil(builder.Configuration).UseKonzilSqlite("Data Source=:memory:");
        var app = builder.Build();
        foreach (var module in Composition.AllModules())
        {
            module.Routes(app);
        }

        return
        [
            .. ((IEndpointRouteBuilder)app).DataSources.SelectMany(s => s.Endpoints).OfType<RouteEndpoint>()
                .Where(e => e.Metadata.GetMetadata<HttpMethodMetadata>()?.HttpMethods.Contains("GET") == true && !NoPages.Any(n => e.RoutePattern.RawText!.StartsWith(n, StringComparison.Ordinal))),
        ];
    }
}
