using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using Konzil.Platform;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Configuration;

namespace Konzil.Site;

/// <summary>The read interface: every table for everybody also as JSON, page by page, described by OpenAPI.</summary>
public static class DataApi
{
    public const string Root = "/api/v1";
    public const string OffsetKey = "offset";
    public const string LimitKey = "limit";
    internal const int Usual = 100;
    internal const int Most = 1000;

    internal static readonly JsonSerializerOptions Plain = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping, WriteIndented = true };

    /// <summary>All tables with their addresses.</summary>
    public static IResult List(HttpContext http, ModuleList modules, IConfiguration configuration)
    {
        var site = Sitemap.Site(http, configuration);
        return Answer(http, new JsonObject
        {
            ["openapi"] = site + Root + "/openapi.json",
            ["catalogue"] = site + "/daten/katalog.ttl",
            ["datasets"] = new JsonArray([.. modules.Datasets.Select(JsonNode (d) => new JsonObject
            {
                ["key"] = d.Key, ["title"] = d.Name.In(Language.German), ["titleEn"] = d.Name.In(Language.English), ["description"] = d.About.In(Language.German), ["licence"] = d.Licence.Uri, ["json"] = $"{site}{Root}/{d.Key}", ["csv"] = site + d.Path,
            })]),
        });
    }

    public static async Task<IResult> Show(string name, HttpContext http, ModuleList modules, IConfiguration configuration)
    {
        if (modules.Datasets.FirstOrDefault(d => d.Key == name) is not { } dataset || await PublicFile.Read(http, dataset) is not { } table)
        {
            return Problem(http, StatusCodes.Status404NotFound, "There is no dataset of this name. All names: " + Root);
        }

        if (Number(http, OffsetKey, 0, int.MaxValue, 0) is not { } offset || Number(http, LimitKey, 1, Most, Usual) is not { } limit)
        {
            return Problem(http, StatusCodes.Status400BadRequest, $"{OffsetKey} is a whole number from 0, {LimitKey} one from 1 to {Most}.");
        }

        var rows = table.Rows.Skip(offset).Take(limit).Select(JsonNode (r) => new JsonObject(dataset.Columns.Select(c => KeyValuePair.Create(c.Name, (JsonNode?)table[r, c.Name]))));
        var next = offset + limit < table.Rows.Count ? $"{Sitemap.Site(http, configuration)}{Root}/{name}?{OffsetKey}={offset + limit}&{LimitKey}={limit}" : null;
        return Answer(http, new JsonObject
        {
            ["dataset"] = name, ["title"] = dataset.Name.In(Language.German), ["licence"] = dataset.Licence.Uri, ["total"] = table.Rows.Count, [OffsetKey] = offset, [LimitKey] = limit, ["next"] = next, ["data"] = new JsonArray([.. rows]),
        });
    }

    /// <summary>Made from the same list as everything else, so a new table is described by itself.</summary>
    public static IResult Describe(HttpContext http, ModuleList modules, IConfiguration configuration) => Answer(http, OpenApi.Of(modules.Datasets, Sitemap.Site(http, configuration)));

    private static int? Number(HttpContext http, string key, int min, int max, int otherwise) =>
        !http.Request.Query.TryGetValue(key, out var typed) ? otherwise
        : int.TryParse(typed, System.Globalization.NumberStyles.None, System.Globalization.CultureInfo.InvariantCulture, out var number) && number >= min && number <= max ? number : null;

    private static IResult Problem(HttpContext http, int status, string words) => Answer(http, new JsonObject { ["status"] = status, ["title"] = words }, status);

    private static IResult Answer(HttpContext http, JsonObject json, int status = StatusCodes.Status200OK)
    {
        // Public and without cookies: any page may read it.
        http.Response.Headers.AccessControlAllowOrigin = "*";
        return Results.Text(json.ToJsonString(Plain), "application/json", Encoding.UTF8, status);
    }
}
