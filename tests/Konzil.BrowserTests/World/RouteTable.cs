using Konzil.Platform;
using Konzil.Sqlite;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Routing;
using Microsoft.AspNetCore.Routing.Template;

namespace Konzil.BrowserTests.World;

/// <summary>The pages of the platform as the modules declare them, known before any server runs.</summary>
public static class RouteTable
{
    private static readonly IReadOnlyList<RouteEndpoint> Reads = Read();

    public static TheoryData<string> PublicPages => Patterns(e => Kind(e) == AccessKind.Public);

    public static TheoryData<string> OtherPages => Patterns(e => Kind(e) != AccessKind.Public);

    public static TheoryData<string> OtherPagesWithoutParameters => Patterns(e => Kind(e) != AccessKind.Public && e.RoutePattern.Parameters.Count == 0);

    /// <summary>The route an address belongs to; one without parameters comes first. Null for files.</summary>
    public static string? Of(string path) => Reads.OrderBy(e => e.RoutePattern.Parameters.Count).Select(e => "/" + e.RoutePattern.RawText!.TrimStart('/')).FirstOrDefault(r => Fits(r, path));

    public static bool IsFixed(string pattern) => Matcher(pattern).Template.Parameters.Count == 0;

    public static bool Fits(string pattern, string path) => Matcher(pattern).TryMatch(path.Split('?', '#')[0], []);

    private static TemplateMatcher Matcher(string pattern) => new(TemplateParser.Parse(pattern), []);

    private static AccessKind Kind(RouteEndpoint endpoint) => endpoint.Metadata.GetMetadata<AccessRule>()!.Kind;

    private static TheoryData<string> Patterns(Func<RouteEndpoint, bool> which) =>
        [.. Reads.Where(which).Select(e => "/" + e.RoutePattern.RawText!.TrimStart('/')).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)];

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
                .Where(e => e.Metadata.GetMetadata<HttpMethodMetadata>()?.HttpMethods.Contains("GET") == true && !e.RoutePattern.RawText!.StartsWith("/health/", StringComparison.Ordinal)),
        ];
    }
}
