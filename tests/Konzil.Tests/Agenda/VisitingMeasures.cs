using System.Net;
using Konzil.Agenda;
using Konzil.People;
using Konzil.Platform;
using Konzil.Tests.World;
using Microsoft.EntityFrameworkCore;

namespace Konzil.Tests.Agenda;

/// <summary>Where a measure can be seen: place, pictures with their description, days to visit, contact.</summary>
[Trait("R", "R-1.2-13")]
public class VisitingMeasures(City city) : CityTest(city)
{
    private Measure _measure = null!;
    private Actor _office = null!;

    private string Site => $"/buero/massnahmen/{_measure.Number}/vor-ort";

    private string Page => Paths.Measure(_measure.Number, _measure.Title);

    public override async ValueTask InitializeAsync()
    {
        await base.InitializeAsync();
        _measure = await City.HasMeasureOf(await City.HasField("Umwelt"), await City.HasGoal(), "Sensoren am Ufer");
        _office = await City.HasPerson("Koordination", Role.Coordinator);
    }

    [Fact]
    public async Task Place_picture_contact_and_days_stand_on_the_measures_page()
    {
        (await City.Visitor.Opens(Page)).ShouldNotSay("Vor Ort");
        var saved = await _office.Posts(Site, new ChosenFile("Datei", "ufer.png", SampleFiles.Picture("png")), ("Address", "Uferweg 3, Eingang am Steg"), ("Point", "47.66, 9.17"), ("About", "Ohne Stufen."), ("Contact", "Umweltamt, 07531 000"), ("DateiAlt", "Ein Kasten mit Antenne am Ufer"));
        saved.ShouldBe(HttpStatusCode.SeeOther);
        var follower = await City.HasPerson("Anna");
        (await follower.Posts($"/massnahmen/{_measure.Number}/folgen")).ShouldBe(HttpStatusCode.SeeOther);
        (await _office.Posts(Site + "/termine", ("Day", Day(9)), ("Hours", "14 bis 16 Uhr"))).ShouldBe(HttpStatusCode.SeeOther);
        await City.Settle();

        var page = (await City.Visitor.Opens(Page)).ShouldSay("Vor Ort").ShouldSay("Uferweg 3, Eingang am Steg").ShouldSay("47.66000, 9.17000").ShouldSay("14 bis 16 Uhr").ShouldSay("Umweltamt, 07531 000").ShouldSay("Besuchstermin vor Ort am");
        Assert.Equal("Ein Kasten mit Antenne am Ufer", page.Document.QuerySelector("#vor-ort ~ * img, section img")!.GetAttribute("alt"));
        (await City.Visitor.Opens(page.Document.QuerySelector("section img")!.GetAttribute("src")!)).ShouldBe(HttpStatusCode.OK);
        (await City.Visitor.Opens(Page + "?lang=en")).ShouldSay("On site").ShouldSay("Days to visit").ShouldNotSay("Besuchstermine");
        (await City.Visitor.Opens("/")).ShouldSay("Besuch vor Ort: Sensoren am Ufer");
        Assert.Contains("14 bis 16 Uhr", (await City.Visitor.Opens("/massnahmen/vor-ort.csv")).Html, StringComparison.Ordinal);
        Assert.Contains(await City.Do(db => db.Notices.Where(n => n.PersonId == follower.Id).Select(n => n.De).ToListAsync()), n => n.Contains("Besuchstermin", StringComparison.Ordinal));

        var visit = await City.Do(db => db.SiteVisits.Select(v => v.Id).SingleAsync());
        (await _office.Posts($"{Site}/termine/{visit}/ende")).ShouldBe(HttpStatusCode.SeeOther);
        (await City.Visitor.Opens(Page)).ShouldSay("Zurzeit ist kein Besuchstermin geplant.");
        var file = await City.Do(db => db.Files.Select(f => f.Id).SingleAsync());
        (await _office.Posts($"{Site}/bilder/{file}/ende")).ShouldBe(HttpStatusCode.SeeOther);
        Assert.Null((await City.Visitor.Opens(Page)).Document.QuerySelector("section img"));
    }

    [Fact]
    public async Task What_is_wrong_stands_beside_its_field_and_strangers_find_nothing()
    {
        (await _office.Posts(Site)).ShouldBe(HttpStatusCode.UnprocessableEntity).ShouldSay(OnSiteText.PlaceMissing.De);
        var page = (await _office.Posts(Site, ("Address", ""), ("Point", "am See"), ("About", "Mein langer Text"))).ShouldBe(HttpStatusCode.UnprocessableEntity).ShouldSay(OnSiteText.PointWrong.De);
        Assert.Contains("Mein langer Text", page.Html, StringComparison.Ordinal);
        (await _office.Posts(Site + "/termine", ("Day", Day(3)))).ShouldBe(HttpStatusCode.NotFound);
        (await _office.Posts(Site, ("Address", "Uferweg 3"))).ShouldBe(HttpStatusCode.SeeOther);
        (await _office.Posts(Site + "/termine", ("Day", Day(-1)), ("Hours", "früh"))).ShouldBe(HttpStatusCode.UnprocessableEntity).ShouldSay(OnSiteText.DayPast.De);
        var stale = (await _office.Posts(Site, ("Address", "Uferweg 4"), ("Version", Ids.Next().ToString()))).ShouldBe(HttpStatusCode.Conflict);
        Assert.Contains("Uferweg 4", stale.Html, StringComparison.Ordinal);
        (await (await City.HasPerson("Leitung", Role.FieldLead)).Posts(Site, ("Address", "x"))).ShouldBe(HttpStatusCode.Forbidden);
        (await City.Visitor.Opens(Site)).ShouldBe(HttpStatusCode.SeeOther);
        var draft = await City.HasMeasureOf(await City.HasField("Umwelt"), await City.HasGoal(), "Entwurf", published: false);
        (await _office.Posts($"/buero/massnahmen/{draft.Number}/vor-ort", ("Address", "Geheimer Ort"))).ShouldBe(HttpStatusCode.SeeOther);
        Assert.DoesNotContain("Geheimer Ort", (await City.Visitor.Opens("/massnahmen/vor-ort.csv")).Html, StringComparison.Ordinal);
    }

    private string Day(int ahead) => Format.Iso(Format.Day(City.Clock.GetUtcNow()).AddDays(ahead));
}
