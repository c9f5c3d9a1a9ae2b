using System.Text.Json.Nodes;
using Konzil.Platform;

namespace Konzil.Site;

/// <summary>The description of the read interface (OpenAPI 3.1).</summary>
internal static class OpenApi
{
    public static JsonObject Of(IEnumerable<Dataset> datasets, string site)
    {
        var (paths, schemas) = (new JsonObject(), new JsonObject());
        foreach (var dataset in datasets)
        {
            paths["/" + dataset.Key] = new JsonObject { ["get"] = Operation(dataset) };
            schemas[dataset.Key] = Schema(dataset);
        }

        return new JsonObject
        {
            ["openapi"] = "3.1.0",
            ["info"] = new JsonObject
            {
                ["title"] = DataText.ApiTitle.De,
                ["description"] = DataText.ApiLead.De + "\n\n" + DataText.ApiLead.En,
                ["version"] = "1",
                ["license"] = new JsonObject { ["name"] = DataLicence.Attribution.Name.In(Language.German), ["url"] = DataLicence.Attribution.Page },
            },
            ["servers"] = new JsonArray(new JsonObject { ["url"] = site + DataApi.Root }),
            ["paths"] = paths,
            ["components"] = new JsonObject { ["schemas"] = schemas },
        };
    }

    private static JsonObject Operation(Dataset dataset) => new()
    {
        ["operationId"] = dataset.Key,
        ["summary"] = dataset.Name.In(Language.German),
        ["description"] = dataset.About.In(Language.German) + "\n\n" + dataset.About.In(Language.English),
        ["parameters"] = new JsonArray(
            Parameter(DataApi.OffsetKey, new JsonObject { ["type"] = "integer", ["minimum"] = 0, ["default"] = 0 }),
            Parameter(DataApi.LimitKey, new JsonObject { ["type"] = "integer", ["minimum"] = 1, ["maximum"] = DataApi.Most, ["default"] = DataApi.Usual })),
        ["responses"] = new JsonObject
        {
            ["200"] = new JsonObject
            {
                ["description"] = dataset.Name.In(Language.German),
                ["content"] = new JsonObject
                {
                    ["application/json"] = new JsonObject
                    {
                        ["schema"] = new JsonObject
                        {
                            ["type"] = "object",
                            ["required"] = new JsonArray("dataset", "licence", "total", "data"),
                            ["properties"] = new JsonObject
                            {
                                ["dataset"] = Kind("string"), ["title"] = Kind("string"), ["licence"] = Kind("string"), ["total"] = Kind("integer"), [DataApi.OffsetKey] = Kind("integer"), [DataApi.LimitKey] = Kind("integer"),
                                ["next"] = new JsonObject { ["type"] = new JsonArray("string", "null"), ["format"] = "uri" },
                                ["data"] = new JsonObject { ["type"] = "array", ["items"] = new JsonObject { ["$ref"] = "#/components/schemas/" + dataset.Key } },
                            },
                        },
                    },
                },
            },
            ["400"] = new JsonObject { ["description"] = $"{DataApi.OffsetKey} / {DataApi.LimitKey}" },
        },
    };

    private static JsonObject Schema(Dataset dataset) => new()
    {
        ["type"] = "object",
        ["properties"] = new JsonObject(dataset.Columns.Select(c => KeyValuePair.Create(c.Name, (JsonNode?)new JsonObject { ["type"] = "string", ["description"] = c.Meaning.In(Language.German) + " / " + c.Meaning.In(Language.English) }))),
    };

    private static JsonObject Parameter(string name, JsonObject schema) => new() { ["name"] = name, ["in"] = "query", ["schema"] = schema };

    private static JsonObject Kind(string type) => new() { ["type"] = type };
}
