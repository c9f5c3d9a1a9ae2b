using System.Net;
using System.Text.Json;
using System.Text.RegularExpressions;
using Konzil.People;
using Konzil.Platform;
using Konzil.Tests.World;
using Microsoft.Extensions.DependencyInjection;

namespace Konzil.Tests.Site;

/// <summary>Every table for everybody stands in the catalogue with its licence, and can be read as JSON as well.</summary>
[Trait("R", "R-2.3-13")]
public partial class OpeningData(City city) : CityTest(city)
{
    private IReadOnlyList<Dataset> Datasets => [.. City.Services.GetRequiredService<ModuleList>().Datasets];

    [Fact]
    [Trait("R", "R-G-06")]
    public async Task The_catalogue_names_each_dataset_with_licence_and_formats()
    {
        var seen = await City.Visitor.Opens("/daten/katalog.jsonld");
        Assert.Equal("application/ld+json", seen.Answer.Content.Headers.ContentType!.MediaType);
        var things = JsonDocument.Parse(seen.Html).RootElement.EnumerateArray().ToDictionary(t => t.GetProperty("@id").GetString()!, StringComparer.Ordinal);
        var catalogue = Assert.Single(things.Values, t => Is(t, "http://www.w3.org/ns/dcat#Catalog"));
        Assert.Equal(Datasets.Count, catalogue.GetProperty("http://www.w3.org/ns/dcat#dataset").GetArrayLength());
        foreach (var needed in new[] { "title", "description", "publisher" })
        {
            Assert.True(catalogue.TryGetProperty("http://purl.org/dc/terms/" + needed, out _), needed);
            Assert.All(things.Values.Where(t => Is(t, "http://www.w3.org/ns/dcat#Dataset")), d => Assert.True(d.TryGetProperty("http://purl.org/dc/terms/" + needed, out _), needed));
        }

        Assert.All(things.Values.Where(t => Is(t, "http://www.w3.org/ns/dcat#Dataset")), d => Assert.StartsWith("http://publications.europa.eu/resource/authority/data-theme/", Points(d, "http://www.w3.org/ns/dcat#theme"), StringComparison.Ordinal));
        var distributions = things.Values.Where(t => Is(t, "http://www.w3.org/ns/dcat#Distribution")).ToList();
        Assert.Equal(Datasets.Count * 2, distributions.Count);
        Assert.All(distributions, d =>
        {
            Assert.Matches("^http://dcat-ap.de/def/licenses/[a-z-]+/2.0$", Points(d, "http://purl.org/dc/terms/license"));
            Assert.Equal(Points(d, "http://www.w3.org/ns/dcat#accessURL"), Points(d, "http://www.w3.org/ns/dcat#downloadURL"));
            Assert.True(d.TryGetProperty("http://dcat-ap.de/def/dcatde/licenseAttributionByText", out _));
        });
        var service = Assert.Single(things.Values, t => Is(t, "http://www.w3.org/ns/dcat#DataService"));
        Assert.EndsWith("/api/v1", Points(service, "http://www.w3.org/ns/dcat#endpointURL"), StringComparison.Ordinal);

        // Whatever is pointed to inside the catalogue stands in it.
        Assert.All(things.Values.SelectMany(t => t.EnumerateObject()).Where(p => p.Value.ValueKind == JsonValueKind.Array && p.Name != "@type").SelectMany(p => p.Value.EnumerateArray()).Where(o => o.TryGetProperty("@id", out _)).Select(o => o.GetProperty("@id").GetString()!).Where(a => a.Contains("/daten#", StringComparison.Ordinal)), a => Assert.Contains(a, things));
    }

    [Fact]
    [Trait("R", "R-G-06")]
    public async Task Turtle_says_the_same_and_is_well_formed()
    {
        var (turtle, json) = (await City.Visitor.Opens("/daten/katalog.ttl"), JsonDocument.Parse((await City.Visitor.Opens("/daten/katalog.jsonld")).Html).RootElement);
        Assert.Equal("text/turtle", turtle.Answer.Content.Headers.ContentType!.MediaType);
        var blocks = turtle.Html.Split(" .\n\n", StringSplitOptions.RemoveEmptyEntries);
        Assert.Equal(json.GetArrayLength(), blocks.Length);
        Assert.All(blocks, b => Assert.Matches(Block(), b));
    }

    [Fact]
    public async Task Each_dataset_can_be_read_as_json_and_is_described()
    {
        await City.LoadsKonstanz();
        var description = JsonDocument.Parse((await City.Visitor.Opens("/api/v1/openapi.json")).Html).RootElement;
        Assert.StartsWith("3.1", description.GetProperty("openapi").GetString(), StringComparison.Ordinal);
        Assert.Equal(Datasets.Count, Datasets.Select(d => d.Key).Distinct(StringComparer.Ordinal).Count());
        Assert.Equal(Datasets.Count, JsonDocument.Parse((await City.Visitor.Opens("/api/v1")).Html).RootElement.GetProperty("datasets").GetArrayLength());
        foreach (var dataset in Datasets)
        {
            var seen = (await City.Visitor.Opens($"/api/v1/{dataset.Key}?limit=1000")).ShouldBe(HttpStatusCode.OK);
            Assert.Equal("*", Assert.Single(seen.Answer.Headers.GetValues("Access-Control-Allow-Origin")));
            var json = JsonDocument.Parse(seen.Html).RootElement;
            var rows = CsvFile.Read((await City.Visitor.Opens(dataset.Path)).Html).ToList();
            Assert.Equal(rows.Count, json.GetProperty("total").GetInt32());
            Assert.Equal(dataset.Licence.Uri, json.GetProperty("licence").GetString());
            var schema = description.GetProperty("components").GetProperty("schemas").GetProperty(dataset.Key).GetProperty("properties");
            Assert.Equal(dataset.Columns.Select(c => c.Name), schema.EnumerateObject().Select(p => p.Name));
            Assert.True(description.GetProperty("paths").TryGetProperty("/" + dataset.Key, out _));
            if (rows.Count > 0)
            {
                Assert.Equal(dataset.Columns.Select(c => c.Name), json.GetProperty("data")[0].EnumerateObject().Select(p => p.Name));
            }
        }
    }

    [Fact]
    public async Task Pages_lead_to_the_next_one_and_wrong_questions_are_answered_in_words()
    {
        await City.HasMeasures("Licht", "Boote", "Räder");
        var first = JsonDocument.Parse((await City.Visitor.Opens("/api/v1/massnahmen?limit=2")).Html).RootElement;
        Assert.Equal((3, 2), (first.GetProperty("total").GetInt32(), first.GetProperty("data").GetArrayLength()));
        var next = new Uri(first.GetProperty("next").GetString()!).PathAndQuery;
        var second = JsonDocument.Parse((await City.Visitor.Opens(next)).Html).RootElement;
        Assert.Equal((1, JsonValueKind.Null), (second.GetProperty("data").GetArrayLength(), second.GetProperty("next").ValueKind));
        foreach (var wrong in new[] { "?limit=0", "?limit=5000", "?offset=-1", "?offset=x" })
        {
            Assert.Contains("whole number", (await City.Visitor.Opens("/api/v1/massnahmen" + wrong)).ShouldBe(HttpStatusCode.BadRequest).Html, StringComparison.Ordinal);
        }

        (await City.Visitor.Opens("/api/v1/geheim")).ShouldBe(HttpStatusCode.NotFound);
    }

    [Fact]
    public async Task The_interface_says_no_more_to_staff_than_to_strangers()
    {
        await City.HasMeasures("Licht");
        await City.Do(async db =>
        {
            var draft = db.Set<Konzil.Agenda.Measure>().Single();
            db.Entry(draft).Property(m => m.PublishedAt).CurrentValue = null;
            await db.SaveChangesAsync();
        });
        var office = await City.HasPerson("Koordination", Role.Coordinator);
        Assert.Equal(0, JsonDocument.Parse((await office.Opens("/api/v1/massnahmen")).Html).RootElement.GetProperty("total").GetInt32());
    }

    [Fact]
    [Trait("R", "R-3.3-23")]
    public async Task Measure_field_and_board_can_be_shown_elsewhere_without_script_and_only_what_is_public()
    {
        var measures = await City.HasMeasures("Licht", "Boote");
        var slug = await City.Do(async db => (await Microsoft.EntityFrameworkCore.EntityFrameworkQueryableExtensions.ToListAsync(db.Set<Konzil.Strategy.ActionField>())).Single(f => f.Id == measures[0].FieldId).Slug);
        foreach (var (address, says) in new[] { ($"/einbetten/massnahmen/{measures[0].Number}", "Licht"), ($"/einbetten/handlungsfelder/{slug}", "Boote"), ("/einbetten/tafel", "Öffentliche Maßnahmen: 2") })
        {
            var page = (await City.Visitor.Opens(address)).ShouldBe(HttpStatusCode.OK).ShouldSay(says);
            Assert.Empty(page.Document.QuerySelectorAll("script"));
            Assert.All(page.Document.QuerySelectorAll("main a"), a => Assert.Equal("_top", a.GetAttribute("target")));
            Assert.False(page.Answer.Headers.Contains("Set-Cookie"));
        }

        (await City.Visitor.Opens($"/massnahmen/{measures[0].Number}-licht")).ShouldSay("Auf der eigenen Website zeigen").ShouldSay($"/einbetten/massnahmen/{measures[0].Number}");
        await City.Do(async db =>
        {
            db.Entry(db.Set<Konzil.Agenda.Measure>().Single(m => m.Id == measures[0].Id)).Property(m => m.PublishedAt).CurrentValue = null;
            await db.SaveChangesAsync();
        });
        (await City.Visitor.Opens($"/einbetten/massnahmen/{measures[0].Number}")).ShouldBe(HttpStatusCode.NotFound);
        (await City.Visitor.Opens($"/einbetten/handlungsfelder/{slug}")).ShouldNotSay("Licht");
        (await City.Visitor.Opens("/einbetten/tafel")).ShouldSay("Öffentliche Maßnahmen: 1");
        (await City.Visitor.Opens("/einbetten/handlungsfelder/unbekannt")).ShouldBe(HttpStatusCode.NotFound);
    }

    private static bool Is(JsonElement thing, string type) => thing.GetProperty("@type").EnumerateArray().Any(t => t.GetString() == type);

    private static string Points(JsonElement thing, string property) => thing.GetProperty(property)[0].GetProperty("@id").GetString()!;

    // Subject, then property and value pairs: an address, or a text in quotes with escaped signs and perhaps a language.
    [GeneratedRegex("""^<[^<>"{}|^`\\\s]+> a <[^<>\s]+>( ;\n  <[^<>\s]+> (<[^<>"{}|^`\\\s]+>|"([^"\\\n]|\\["\\n])*"(@(de|en))?))*$""", RegexOptions.ExplicitCapture, 5000)]
    private static partial Regex Block();
}
