using System.Text;
using Konzil.Platform;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;

namespace Konzil.Site;

/// <summary>
/// A dataset as a stranger downloads it: the very handler of its file is asked, without a person. So the interface can never say
/// more, or anything else, than the file.
/// </summary>
internal static class PublicFile
{
    public static async Task<PublicTable?> Read(HttpContext http, Dataset dataset)
    {
        var route = http.RequestServices.GetRequiredService<EndpointDataSource>().Endpoints.OfType<RouteEndpoint>()
            .Single(e => e.RoutePattern.RawText == dataset.Path && e.Metadata.GetMetadata<HttpMethodMetadata>()?.HttpMethods.Contains(HttpMethods.Get, StringComparer.Ordinal) == true);
        if (route.Metadata.GetMetadata<AccessRule>() is not { Kind: AccessKind.Public })
        {
            return null;
        }

        using var body = new MemoryStream();
        var stranger = new DefaultHttpContext { RequestServices = http.RequestServices, RequestAborted = http.RequestAborted };
        (stranger.Request.Method, stranger.Request.Scheme, stranger.Request.Host, stranger.Request.Path) = (HttpMethods.Get, http.Request.Scheme, http.Request.Host, dataset.Path);
        stranger.Response.Body = body;
        await route.RequestDelegate!(stranger);
        return stranger.Response.StatusCode == StatusCodes.Status200OK ? PublicTable.Of(TableReader.Csv(Encoding.UTF8.GetString(body.ToArray()), int.MaxValue)) : null;
    }
}

/// <summary>The rows below the headings of a file.</summary>
internal sealed record PublicTable(IReadOnlyDictionary<string, int> Columns, IReadOnlyList<TableRow> Rows)
{
    public static PublicTable Of(IReadOnlyList<TableRow> rows) => rows is []
        ? new(new Dictionary<string, int>(StringComparer.Ordinal), [])
        : new(Enumerable.Range(1, rows[0].Width).ToDictionary(c => rows[0].Text(c), StringComparer.Ordinal), [.. rows.Skip(1)]);

    public string this[TableRow row, string column] => Columns.TryGetValue(column, out var at) ? row.Text(at) : "";
}
