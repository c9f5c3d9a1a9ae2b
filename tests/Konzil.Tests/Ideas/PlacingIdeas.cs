using System.Net;
using Konzil.Ideas;
using Konzil.People;
using Konzil.Platform;
using Konzil.Tests.World;
using Microsoft.AspNetCore.Hosting;
using Microsoft.EntityFrameworkCore;

namespace Konzil.Tests.Ideas;

/// <summary>A city with a map.</summary>
public sealed class CityWithMap : City
{
    protected override void Settings(IWebHostBuilder host, string folder)
    {
        Directory.CreateDirectory(folder);
        var map = Path.Combine(folder, "karte.geojson");
        File.WriteAllText(map, """{"type":"FeatureCollection","bbox":[9,47.6,9.3,47.8],"hinweis":{"de":"Nur eine Skizze","en":"Only a sketch"},"features":[]}""");
        host.UseSetting("KONZIL_MAP", map);
    }
}

[Trait("R", "R-1.2-12")]
[Trait("R", "R-2.3-05")]
public class PlacingIdeas(CityWithMap city) : IClassFixture<CityWithMap>, IAsyncLifetime
{
    private const string Body = "Am Seerhein ist der Radweg nachts dunkel. Lampen sollen leuchten, wenn jemand kommt.";

    public async ValueTask InitializeAsync() => await city.Reset();

    public ValueTask DisposeAsync()
    {
        GC.SuppressFinalize(this);
        return ValueTask.CompletedTask;
    }

    [Fact]
    public async Task A_point_is_typed_or_clicked_kept_on_each_page_and_shown_in_words_and_on_the_map()
    {
        var anna = await city.HasPerson("Anna");
        var place = await city.Visitor.Posts("/ideen/neu", ("Title", "Lampen am Radweg"), ("Body", Body), ("Zu", "ort"));
        Assert.Equal("pick", place.Document.QuerySelector("[data-map]")!.GetAttribute("data-map"));
        Assert.NotNull(place.Document.QuerySelector("label[for=Point]"));
        var check = await city.Visitor.Posts("/ideen/neu", [.. Fields("47,66033 9,17581"), ("Zu", "pruefen")]);
        check.ShouldSay("Ort: Am Seerhein, 47.66033, 9.17581").ShouldSay("Radverkehr");
        Assert.Equal("47,66033 9,17581", check.Document.QuerySelector("input[name=Point]")!.GetAttribute("value"));

        (await anna.Posts("/ideen/neu/absenden", Fields("47,66033 9,17581"))).ShouldBe(HttpStatusCode.SeeOther);
        var idea = await Publish();
        Assert.Equal(new GeoPoint(47.66033, 9.17581), idea.Point);
        var page = await city.Visitor.Opens(Paths.Idea(idea.Number, idea.Title));
        page.ShouldSay("Ort: Am Seerhein, 47.66033, 9.17581").ShouldSay("Nur eine Skizze");
        Assert.Equal("47.66033, 9.17581", page.Document.QuerySelector("[data-map=show]")!.GetAttribute("data-at"));
    }

    [Theory]
    [InlineData("irgendwo")]
    [InlineData("200, 9")]
    [InlineData("47.6")]
    [InlineData("<script>alert(1)</script>")]
    public async Task What_is_no_point_is_explained_and_kept(string typed)
    {
        var page = await city.Visitor.Posts("/ideen/neu", [.. Fields(typed), ("Zu", "pruefen")]);
        page.ShouldBe(HttpStatusCode.UnprocessableEntity);
        Assert.Contains(PlaceText.PointWrong.De, page.Document.QuerySelector("#Point-fehler")?.TextContent, StringComparison.Ordinal);
        Assert.Equal(typed, page.Document.QuerySelector("#Point")!.GetAttribute("value"));
    }

    [Fact]
    public async Task The_map_shows_public_ideas_only_and_lists_the_same_ones()
    {
        var anna = await city.HasPerson("Anna");
        await anna.Posts("/ideen/neu/absenden", Fields("47.66033, 9.17581"));
        (await city.Visitor.Opens("/ideen/karte")).ShouldSay(PlaceText.NoneTitle.De);
        Assert.DoesNotContain("Lampen", (await city.Visitor.Opens("/ideen/karte.geojson")).Html, StringComparison.Ordinal);
        var idea = await Publish();
        await city.HasIdea("Ohne einen Punkt");
        var page = await city.Visitor.Opens("/ideen/karte");
        page.ShouldSay("1 von 2 Ideen").ShouldSay("Lampen am Radweg").ShouldNotSay("Ohne einen Punkt");
        Assert.Equal("/ideen/karte.geojson", page.Document.QuerySelector("[data-map=list]")!.GetAttribute("data-points"));
        var data = (await city.Visitor.Opens("/ideen/karte.geojson")).Html;
        Assert.Contains("9.17581", data, StringComparison.Ordinal);
        Assert.Contains(Paths.Idea(idea.Number, idea.Title), data, StringComparison.Ordinal);
        Assert.Contains("\"bbox\"", (await city.Visitor.Opens("/karte/grund.geojson")).Html, StringComparison.Ordinal);
        (await city.Visitor.Opens("/karte/kacheln/1/2/3.png")).ShouldBe(HttpStatusCode.NotFound);
    }

    [Fact]
    [Trait("R", "R-2.3-14")]
    public async Task The_map_takes_the_filters_of_the_list_and_names_what_it_does_not_know()
    {
        var anna = await city.HasPerson("Anna");
        await anna.Posts("/ideen/neu/absenden", Fields("47.66033, 9.17581"));
        await Publish();
        (await city.Visitor.Opens("/ideen/karte?schlagwort=radverkehr")).ShouldSay("Lampen am Radweg");
        (await city.Visitor.Opens("/ideen/karte?schlagwort=parken")).ShouldSay(PlaceText.NoneTitle.De);
        (await city.Visitor.Opens("/ideen/karte?feld=gibtesnicht")).ShouldSay("gibtesnicht").ShouldSay("Lampen am Radweg");
        var list = await city.Visitor.Opens("/ideen?schlagwort=RADVERKEHR");
        list.ShouldSay("Schlagwort: radverkehr").ShouldSay("Lampen am Radweg");
        (await city.Visitor.Opens("/ideen?schlagwort=parken")).ShouldSay("Dazu gibt es noch keine Idee");
    }

    [Fact]
    public async Task Keywords_are_few_folded_and_corrected_by_the_moderation()
    {
        var anna = await city.HasPerson("Anna");
        var many = await city.Visitor.Posts("/ideen/neu", [.. Fields("").Where(f => f.Item1 != "Tags"), ("Tags", "a1,b2,c3,d4,e5,f6"), ("Zu", "pruefen")]);
        many.ShouldBe(HttpStatusCode.UnprocessableEntity).ShouldSay("höchstens 5 Schlagwörter");
        await anna.Posts("/ideen/neu/absenden", Fields(""));
        var idea = await Publish();
        var mona = await city.HasPerson("Mona", Role.Moderator);
        (await mona.Opens($"/buero/ideen/{idea.Number}")).ShouldSay(TagText.Save.De);
        (await anna.Posts($"/buero/ideen/{idea.Number}/schlagwoerter", ("Tags", "Meins"))).ShouldBe(HttpStatusCode.Forbidden);
        (await mona.Posts($"/buero/ideen/{idea.Number}/schlagwoerter", ("Tags", "Radwege, RADWEGE, Licht"))).ShouldBe(HttpStatusCode.SeeOther);
        var refused = (await mona.Posts($"/buero/ideen/{idea.Number}/schlagwoerter", ("Tags", "Licht, " + new string('a', IdeaTag.NameMax + 1)))).ShouldBe(HttpStatusCode.UnprocessableEntity).ShouldSay(TagText.TooLong.With(IdeaTag.NameMax)).ShouldSay(TagText.Save.De);
        Assert.Equal("Licht, " + new string('a', IdeaTag.NameMax + 1), refused.Document.QuerySelector("#Tags")?.GetAttribute("value"));
        (await mona.Posts($"/buero/ideen/{idea.Number}/schlagwoerter?lang=en", ("Tags", "a1,b2,c3,d4,e5,f6"))).ShouldBe(HttpStatusCode.UnprocessableEntity).ShouldSay("Please give 5 keywords at most.");
        Assert.Equal(["licht", "radwege"], await city.Do(db => db.Set<IdeaTag>().OrderBy(t => t.Key).Select(t => t.Key).ToListAsync()));
    }

    [Theory]
    [InlineData("47.66033, 9.17581", 47.66033, 9.17581)]
    [InlineData("47,66033 9,17581", 47.66033, 9.17581)]
    [InlineData("47.66033,9.17581", 47.66033, 9.17581)]
    [InlineData("-1.5; 100", -1.5, 100)]
    public void Coordinates_are_read_as_people_write_them(string typed, double latitude, double longitude) => Assert.Equal(new GeoPoint(latitude, longitude), GeoPoint.Read(typed));

    private async Task<Idea> Publish() => await city.Do(async db =>
    {
        var idea = await db.Ideas.SingleAsync(i => i.PublishedAt == null);
        idea.Publish(city.Clock.GetUtcNow());
        await db.SaveChangesAsync();
        return idea;
    });

    private static (string, string)[] Fields(string point) =>
    [
        ("Token", Ids.Next().ToString()), ("Title", "Lampen am Radweg"), ("Body", Body), ("Field", ""), ("District", ""),
        ("Address", "Am Seerhein"), ("Point", point), ("Tags", "Radverkehr, #Beleuchtung, radverkehr"),
    ];
}
