using System.Net;
using Konzil.People;
using Konzil.Platform;
using Konzil.Strategy;
using Konzil.Tests.World;
using Microsoft.EntityFrameworkCore;

namespace Konzil.Tests.Course;

[Trait("R", "R-1.4-05")]
public class RankingFields(City city) : CityTest(city)
{
    [Fact]
    public async Task An_order_is_public_only_once_a_body_has_decided_and_every_former_one_stays()
    {
        var office = await City.HasPerson("Koordination", Role.Coordinator);
        await Fields();
        (await City.Visitor.Opens("/feldrangfolge")).ShouldSay("Noch keine Rangfolge beschlossen");
        await Begin(office, "2", "1", "3");
        (await City.Visitor.Opens("/feldrangfolge/1")).ShouldBe(HttpStatusCode.NotFound);
        await Decide(office);
        var page = await City.Visitor.Opens("/feldrangfolge");
        page.ShouldSay("Gemeinderat").ShouldSay("Einstimmig überzeugt.").ShouldSay("Punkte aller Beteiligten").ShouldSay("Zwölf Personen, je drei Punkte.").ShouldSay("kein Platz");
        Assert.Equal(["Bildung", "Netze", "Umwelt"], page.Document.QuerySelectorAll("main table tbody th").Select(t => t.TextContent.Trim()));

        await Begin(office, "1", "2", "3");
        await Decide(office, ("Begruendung", "Netze drängen."));
        page = await City.Visitor.Opens("/feldrangfolge");
        Assert.Equal(["Netze", "Bildung", "Umwelt"], page.Document.QuerySelectorAll("main table tbody th").Select(t => t.TextContent.Trim()));
        Assert.Equal(["2", "1", "3"], page.Document.QuerySelectorAll("main table tbody td:nth-of-type(2)").Select(t => t.TextContent));
        page.ShouldSay("Frühere Rangfolgen").ShouldSay("1. Bildung");
        (await City.Visitor.Opens("/feldrangfolge/1")).ShouldSay("gilt nicht mehr").ShouldSay("Einstimmig überzeugt.").ShouldNotSay("Netze drängen.");
        (await City.Visitor.Opens("/handlungsfelder/netze")).ShouldSay("Platz 1 von 3").ShouldSay("Platz 2 von 3").ShouldSay("Netze drängen.");
        (await City.Visitor.Opens("/feldrangfolge?lang=en")).ShouldSay("Points given by all who took part");
        var rows = CsvFile.Read((await City.Visitor.Opens("/feldrangfolge/rangfolge.csv")).Html);
        Assert.Equal([("1", "Bildung", "1", "", "nein"), ("1", "Netze", "2", "", "nein"), ("1", "Umwelt", "3", "", "nein"), ("2", "Netze", "1", "2", "ja"), ("2", "Bildung", "2", "1", "ja"), ("2", "Umwelt", "3", "3", "ja")], rows.Select(r => (r["rangfolge"], r["handlungsfeld"], r["platz"], r["platz_vorher"], r["gilt"])));
    }

    [Fact]
    public async Task A_gap_a_missing_place_or_method_and_an_older_day_are_refused()
    {
        var office = await City.HasPerson("Koordination", Role.Coordinator);
        await Fields();
        await Begin(office, "1", "3", "");
        var refused = await office.Posts("/buero/feldrangfolge/1/beschluss", CourseInTheCity.Ruling(City, ("Version", await Version())));
        refused.ShouldBe(HttpStatusCode.UnprocessableEntity).ShouldSay("hat noch keinen Platz");
        await office.Posts("/buero/feldrangfolge/1", await Form("1", "2", "2"));
        (await office.Opens("/buero/feldrangfolge/1")).ShouldSay("Entscheidung eintragen");
        (await office.Posts("/buero/feldrangfolge/1/beschluss", CourseInTheCity.Ruling(City, ("Tag", Format.Iso(City.Today().AddDays(1))), ("Begruendung", ""), ("Version", await Version())))).ShouldBe(HttpStatusCode.UnprocessableEntity).ShouldSay("nicht in der Zukunft").ShouldSay("Bitte begründen Sie es.");
        await Decide(office);
        (await office.Posts("/buero/feldrangfolge/1", await Form("3", "2", "1"))).ShouldBe(HttpStatusCode.UnprocessableEntity).ShouldSay("Über diese Rangfolge ist entschieden");
        await Begin(office, "1", "2", "3");
        (await office.Posts("/buero/feldrangfolge/2/beschluss", CourseInTheCity.Ruling(City, ("Tag", "2020-01-01"), ("Version", await Version())))).ShouldBe(HttpStatusCode.UnprocessableEntity).ShouldSay("kann nicht älter sein");
    }

    [Fact]
    public async Task A_stale_draft_is_refused_with_what_was_typed()
    {
        var office = await City.HasPerson("Koordination", Role.Coordinator);
        await Fields();
        await Begin(office, "1", "2", "3");
        var form = await Form("3", "2", "1");
        await office.Posts("/buero/feldrangfolge/1", await Form("2", "1", "3"));
        var stale = await office.Posts("/buero/feldrangfolge/1", form);
        stale.ShouldBe(HttpStatusCode.Conflict);
        Assert.Equal("3", stale.Document.QuerySelector("#Platz-netze")!.GetAttribute("value"));
        (await office.Posts("/buero/feldrangfolge/1", [.. await Form("x", "2", "1")])).ShouldBe(HttpStatusCode.UnprocessableEntity).ShouldSay("ganze Zahl ab 1");
    }

    private async Task Fields()
    {
        foreach (var name in new[] { "Netze", "Bildung", "Umwelt" })
        {
            await City.HasField(name);
        }
    }

    private async Task Begin(Actor office, params string[] places)
    {
        (await office.Posts("/buero/feldrangfolge")).ShouldBe(HttpStatusCode.SeeOther);
        (await office.Posts($"/buero/feldrangfolge/{(await City.LastOrder()).Number}", await Form(places))).ShouldBe(HttpStatusCode.SeeOther);
    }

    private async Task<(string, string)[]> Form(params string[] places) =>
        [("Method", "Points"), ("MethodNote", "Zwölf Personen, je drei Punkte."), ("Platz-netze", places[0]), ("Platz-bildung", places[1]), ("Platz-umwelt", places[2]), ("Warum-netze", "Grundlage für alles."), ("Version", await Version())];

    private async Task<string> Version() => await City.VersionOf(await City.LastOrder());

    private async Task Decide(Actor office, params (string, string)[] more)
    {
        var number = (await City.LastOrder()).Number;
        (await office.Posts($"/buero/feldrangfolge/{number}/beschluss", CourseInTheCity.Ruling(City, [("Version", await Version()), .. more]))).ShouldBe(HttpStatusCode.SeeOther);
    }
}
