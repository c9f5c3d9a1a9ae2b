using System.Text;
using System.Text.Json.Nodes;
using Konzil.Platform;
using Konzil.Strategy;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Configuration;

namespace Konzil.Site;

/// <summary>The catalogue of all tables after DCAT-AP.de 3.0, for portals such as GovData to collect: as Turtle and as JSON-LD.</summary>
public static class Catalogue
{
    public static async Task<IResult> Turtle(HttpContext http, CityDb db, Catalog catalog, ModuleList modules, IConfiguration configuration) =>
        Results.Text((await Read(http, db, catalog, modules, configuration)).Turtle(), "text/turtle", Encoding.UTF8);

    public static async Task<IResult> JsonLd(HttpContext http, CityDb db, Catalog catalog, ModuleList modules, IConfiguration configuration) =>
        Results.Text((await Read(http, db, catalog, modules, configuration)).JsonLd().ToJsonString(DataApi.Plain), "application/ld+json", Encoding.UTF8);

    private static async Task<Graph> Read(HttpContext http, CityDb db, Catalog catalog, ModuleList modules, IConfiguration configuration)
    {
        var (site, city) = (Sitemap.Site(http, configuration), (await catalog.Read(db)).City);
        var (root, publisher, service) = (site + "/daten#katalog", site + "/daten#herausgeber", site + "/daten#schnittstelle");
        var graph = new Graph();
        graph.Of(root, Dcat.Catalog).Says(Dct.Title, new Text(DataText.Title.De + ": " + city.AgendaName, DataText.Title.En + ": " + city.AgendaName)).Says(Dct.Description, DataText.Lead)
            .Points(Dct.Publisher, publisher).Points(Dct.Language, Lists.German).Points(Foaf.Homepage, site + "/daten").Points(Dcat.Service, service);
        graph.Of(publisher, Foaf.Agent).Says(Foaf.Name, city.CityName);
        var datasets = modules.Datasets.ToList();
        foreach (var dataset in datasets)
        {
            var (id, csv, json) = ($"{site}/daten#{dataset.Key}", $"{site}/daten#{dataset.Key}-csv", $"{site}/daten#{dataset.Key}-json");
            graph.Of(root, Dcat.Catalog).Points(Dcat.HasDataset, id);
            var said = graph.Of(id, Dcat.Dataset).Says(Dct.Title, dataset.Name).Says(Dct.Description, dataset.About).Says(Dct.Identifier, id).Points(Dct.Publisher, publisher)
                .Points(Dcat.Theme, Lists.Theme + dataset.Theme).Points(Dct.Periodicity, Lists.Continuous).Points(Dct.Language, Lists.German).Points(Dcat.LandingPage, id).Points(Dcat.Distribution, csv).Points(Dcat.Distribution, json);
            if (city.ContactMail.Length > 0)
            {
                graph.Of(publisher + "-kontakt", Vcard.Organization).Says(Vcard.Name, city.CityName).Points(Vcard.Mail, "mailto:" + city.ContactMail);
                said.Points(Dcat.Contact, publisher + "-kontakt");
            }

            // Given by GovData and by the list of municipalities; only the city knows them.
            Configured(said, DcatDe.Contributor, configuration["Data:ContributorId"]);
            Configured(said, DcatDe.Geocoding, configuration["Data:GeocodingUri"]);
            Distribution(graph.Of(csv, Dcat.OneDistribution), dataset, site + dataset.Path, ("CSV", "text/csv"), city.CityName);
            Distribution(graph.Of(json, Dcat.OneDistribution), dataset, $"{site}{DataApi.Root}/{dataset.Key}", ("JSON", "application/json"), city.CityName);
        }

        graph.Of(service, Dcat.DataService).Says(Dct.Title, DataText.ApiTitle).Says(Dct.Description, DataText.ApiLead).Points(Dct.Publisher, publisher)
            .Points(Dcat.EndpointUrl, site + DataApi.Root).Points(Dcat.EndpointDescription, site + DataApi.Root + "/openapi.json").Points(Dct.Licence, DataLicence.Attribution.Uri);
        foreach (var dataset in datasets)
        {
            graph.Of(service, Dcat.DataService).Points(Dcat.Serves, $"{site}/daten#{dataset.Key}");
        }

        return graph;
    }

    private static void Distribution(Node said, Dataset dataset, string address, (string Name, string Media) format, string city)
    {
        said.Says(Dct.Title, new Text($"{dataset.Name.In(Language.German)} ({format.Name})", $"{dataset.Name.In(Language.English)} ({format.Name})")).Points(Dcat.AccessUrl, address).Points(Dcat.DownloadUrl, address)
            .Points(Dct.Format, Lists.FileType + format.Name).Points(Dcat.MediaType, Lists.MediaType + format.Media).Points(Dct.Licence, dataset.Licence.Uri).Points(Lists.Availability, Lists.Available);
        if (dataset.Licence.NeedsSource)
        {
            said.Says(DcatDe.Attribution, city);
        }
    }

    private static void Configured(Node node, string property, string? address)
    {
        if (!string.IsNullOrEmpty(address))
        {
            node.Points(property, address);
        }
    }
}

/// <summary>Statements about things, in the order they were made.</summary>
internal sealed class Graph
{
    private readonly Dictionary<string, Node> _nodes = new(StringComparer.Ordinal);

    public Node Of(string id, string type) => _nodes.TryGetValue(id, out var known) ? known : _nodes[id] = new Node(id, type);

    public string Turtle()
    {
        var text = new StringBuilder();
        foreach (var node in _nodes.Values)
        {
            text.Append('<').Append(Iri(node.Id)).Append("> a <").Append(node.Type).Append('>');
            foreach (var (property, value, language, isAddress) in node.Said)
            {
                text.Append(" ;\n  <").Append(property).Append("> ").Append(isAddress ? "<" + Iri(value) + ">" : "\"" + Escaped(value) + "\"" + (language is null ? "" : "@" + language));
            }

            text.Append(" .\n\n");
        }

        return text.ToString();
    }

    public JsonArray JsonLd() =>
    [
        .. _nodes.Values.Select(JsonNode (n) =>
        {
            var json = new JsonObject { ["@id"] = n.Id, ["@type"] = new JsonArray(n.Type) };
            foreach (var group in n.Said.GroupBy(s => s.Property, StringComparer.Ordinal))
            {
                json[group.Key] = new JsonArray([.. group.Select(JsonNode (s) => s.IsAddress ? new JsonObject { ["@id"] = s.Value } : s.Language is null ? new JsonObject { ["@value"] = s.Value } : new JsonObject { ["@value"] = s.Value, ["@language"] = s.Language })]);
            }

            return json;
        }),
    ];

    private static string Escaped(string text) => text.Replace("\\", "\\\\", StringComparison.Ordinal).Replace("\"", "\\\"", StringComparison.Ordinal).ReplaceLineEndings("\\n");

    // Signs that may not stand between < and > in Turtle.
    private static string Iri(string address) => string.Concat(address.Select(c => c <= ' ' || "<>\"{}|^`\\".Contains(c, StringComparison.Ordinal) ? Uri.EscapeDataString(c.ToString()) : c.ToString()));
}

internal sealed class Node(string id, string type)
{
    private readonly List<(string Property, string Value, string? Language, bool IsAddress)> _said = [];

    public string Id => id;

    public string Type => type;

    public IReadOnlyList<(string Property, string Value, string? Language, bool IsAddress)> Said => _said;

    public Node Says(string property, Text text)
    {
        _said.Add((property, text.In(Language.German), Language.German, false));
        _said.Add((property, text.In(Language.English), Language.English, false));
        return this;
    }

    public Node Says(string property, string text)
    {
        _said.Add((property, text, null, false));
        return this;
    }

    public Node Points(string property, string address)
    {
        _said.Add((property, address, null, true));
        return this;
    }
}
