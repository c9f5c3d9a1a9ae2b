using System.Net;
using Konzil.Agenda;
using Konzil.Course;
using Konzil.People;
using Konzil.Platform;
using Konzil.Tests.World;
using Microsoft.EntityFrameworkCore;

namespace Konzil.Tests.Course;

[Trait("R", "R-2.1-20")]
[Trait("R", "R-1.3-02")]
public class KeepingPrinciples(City city) : CityTest(city)
{
    [Fact]
    public async Task A_principle_is_written_discussed_adopted_and_stands_while_a_new_wording_is_worked_on()
    {
        var (office, anna) = (await City.HasPerson("Koordination", Role.Coordinator), await City.HasPerson("Anna"));
        (await City.Visitor.Opens("/leitsaetze")).ShouldSay("Noch kein Leitsatz beschlossen");
        await Write(office);
        (await City.Visitor.Opens("/leitsaetze")).ShouldSay("In der Diskussion").ShouldSay("Für alle");
        (await Comment(anna)).ShouldBe(HttpStatusCode.SeeOther);
        (await Decide(office, PrincipleState.Adopted)).ShouldBe(HttpStatusCode.UnprocessableEntity).ShouldSay("noch bis");
        City.Clock.Advance(TimeSpan.FromDays(8));
        (await Decide(office, PrincipleState.Withdrawn)).ShouldBe(HttpStatusCode.UnprocessableEntity).ShouldSay("Nur ein geltender Leitsatz");
        (await Decide(office, PrincipleState.Adopted)).ShouldBe(HttpStatusCode.SeeOther);
        (await City.Visitor.Opens("/leitsaetze")).ShouldSay("Alle Angebote sind für alle da.").ShouldNotSay("In der Diskussion");
        await City.Settle();
        (await anna.Opens("/konto/nachrichten")).ShouldSay("Leitsatz 1 ist beschlossen: Für alle");

        await Change(office, ("WordingDe", "Alle Angebote sind für alle da und barrierefrei."), ("Why", "Barrierefreiheit fehlte."));
        var page = await City.Visitor.Opens("/leitsaetze/1");
        page.ShouldSay("Alle Angebote sind für alle da.").ShouldSay("Neue Fassung in Arbeit").ShouldSay("Barrierefreiheit fehlte.").ShouldSay("Entschieden von Gemeinderat");
        Assert.Contains("barrierefrei", page.Document.QuerySelector("ins")!.TextContent, StringComparison.Ordinal);
        (await City.Visitor.Opens("/leitsaetze/plakat")).ShouldSay("Alle Angebote sind für alle da.").ShouldNotSay("barrierefrei.");
        (await Decide(office, PrincipleState.Adopted)).ShouldBe(HttpStatusCode.SeeOther);
        (await City.Visitor.Opens("/leitsaetze/1?lang=en")).ShouldSay("barrierefrei.").ShouldSay("Version 1").ShouldSay("Version 2");
        var rows = CsvFile.Read((await City.Visitor.Opens("/leitsaetze/leitsaetze.csv")).Html);
        Assert.Equal([("1", "nein"), ("2", "ja")], rows.Select(r => (r["fassung"], r["gilt"])));

        (await Decide(office, PrincipleState.Withdrawn, ("Begruendung", "Steht im Gesetz."))).ShouldBe(HttpStatusCode.SeeOther);
        (await City.Visitor.Opens("/leitsaetze")).ShouldSay("Nicht mehr gültig").ShouldSay("Noch kein Leitsatz beschlossen");
        (await City.Visitor.Opens("/leitsaetze/1")).ShouldSay("Steht im Gesetz.").ShouldSay("barrierefrei.");
        (await office.Posts("/buero/leitsaetze/1", Words(("Version", await Version())))).ShouldBe(HttpStatusCode.UnprocessableEntity).ShouldSay("gilt nicht mehr");
    }

    [Fact]
    public async Task A_draft_of_the_working_groups_is_seen_by_nobody_else_and_the_adopted_wording_by_all()
    {
        var (office, anna, mod) = (await City.HasPerson("Koordination", Role.Coordinator), await City.HasPerson("Anna"), await City.HasPerson("Moderation", Role.Moderator));
        await Write(office, ("Circle", nameof(TalkCircle.Office)), ("TalkUntil", ""));
        (await anna.Opens("/leitsaetze/1")).ShouldBe(HttpStatusCode.NotFound);
        (await Comment(anna)).ShouldBe(HttpStatusCode.NotFound);
        (await mod.Opens("/leitsaetze/1")).ShouldSay("Alle Angebote");
        (await Decide(office, PrincipleState.Adopted)).ShouldBe(HttpStatusCode.SeeOther);
        await Change(office, ("Circle", nameof(TalkCircle.Office)), ("WordingDe", "Geheimer neuer Wortlaut."));
        (await anna.Opens("/leitsaetze/1")).ShouldSay("Alle Angebote").ShouldNotSay("Geheimer");
        (await mod.Opens("/leitsaetze/1")).ShouldSay("Geheimer");
        Assert.DoesNotContain("Geheimer", (await City.Visitor.Opens("/leitsaetze/leitsaetze.csv")).Html, StringComparison.Ordinal);
        (await Comment(anna)).ShouldBe(HttpStatusCode.UnprocessableEntity);
    }

    [Fact]
    public async Task A_measure_says_which_principle_it_follows_and_why()
    {
        var office = await City.HasPerson("Koordination", Role.Coordinator);
        var measure = await City.HasMeasureOf(await City.HasField("Netze"), await City.HasGoal());
        (await office.Opens("/buero/massnahmen/1/leitsaetze")).ShouldSay("Noch kein Leitsatz beschlossen");
        await Write(office, ("TalkUntil", ""));
        await Decide(office, PrincipleState.Adopted);
        Task<string> VersionOf() => City.Do(db => db.Measures.Select(m => m.Version.ToString()).SingleAsync());
        var old = await VersionOf();
        (await office.Posts("/buero/massnahmen/1/leitsaetze", ("Leitsatz-1", "Licht hilft allen."), ("Version", old))).ShouldBe(HttpStatusCode.SeeOther);
        (await office.Posts("/buero/massnahmen/1/leitsaetze", ("Leitsatz-1", "Zu spät."), ("Version", old))).ShouldBe(HttpStatusCode.Conflict).ShouldSay("Licht hilft allen.").ShouldSay("Zu spät.");
        (await City.Visitor.Opens(Paths.Neutral(Paths.Measure(measure.Number, measure.Title)))).ShouldSay("Leitsätze, denen diese Maßnahme folgt").ShouldSay("Licht hilft allen.");
        (await City.Visitor.Opens("/leitsaetze/1")).ShouldSay("M-01").ShouldSay("Licht hilft allen.");
        (await office.Posts("/buero/massnahmen/1/leitsaetze", ("Leitsatz-1", ""), ("Version", await VersionOf()))).ShouldBe(HttpStatusCode.SeeOther);
        (await City.Visitor.Opens("/leitsaetze/1")).ShouldSay("Noch keine Maßnahme beruft sich");
    }

    [Fact]
    public async Task A_wrong_form_keeps_the_words_and_the_same_words_make_no_version()
    {
        var office = await City.HasPerson("Koordination", Role.Coordinator);
        (await office.Posts("/buero/leitsaetze/neu", Words(("TitleDe", ""), ("Why", "")))).ShouldBe(HttpStatusCode.UnprocessableEntity).ShouldSay("Alle Angebote sind für alle da.").ShouldSay("Überschrift");
        await Write(office);
        var version = await Version();
        await Change(office, ("Circle", nameof(TalkCircle.Office)));
        Assert.Equal(1, await City.Do(db => db.Principles.Select(p => p.Newest).SingleAsync()));
        (await office.Posts("/buero/leitsaetze/1", Words(("WordingDe", "Anders."), ("Version", version)))).ShouldBe(HttpStatusCode.Conflict).ShouldSay("Anders.").ShouldSay("Alle Angebote");
    }

    [Fact]
    [Trait("R", "R-1.4-02")]
    public async Task A_goal_has_intent_horizon_owner_and_the_principles_it_rests_on()
    {
        var (office, goal) = (await City.HasPerson("Koordination", Role.Coordinator), await City.HasGoal(2));
        await Write(office, ("TalkUntil", ""));
        await Decide(office, PrincipleState.Adopted);
        (await office.Posts("/buero/ziele/2", Goal(("Horizon", "x"), ("Version", goal.Version.ToString())))).ShouldBe(HttpStatusCode.UnprocessableEntity).ShouldSay("Bitte ein Jahr").ShouldSay("Wir messen den Verbrauch.");
        (await office.Posts("/buero/ziele/2", Goal(("Leitsatz", "1"), ("Version", goal.Version.ToString())))).ShouldBe(HttpStatusCode.SeeOther);
        (await office.Posts("/buero/ziele/2", Goal(("Version", goal.Version.ToString())))).ShouldBe(HttpStatusCode.Conflict);
        (await City.Visitor.Opens("/ziele/2")).ShouldSay("Wir messen den Verbrauch.").ShouldSay("2035").ShouldSay("Amt für Klima").ShouldSay("1. Für alle").ShouldSay("Wortlaut des Ziels 2.").ShouldSay("War zu ungenau.");
        (await City.Visitor.Opens("/leitsaetze/1")).ShouldSay("Ziele, die darauf beruhen").ShouldSay("Weniger Verbrauch");
        (await office.Posts("/buero/ziele/neu", Goal(("TitleDe", "Offene Daten"), ("Wording", "Daten gehören allen.")))).ShouldBe(HttpStatusCode.SeeOther);
        (await City.Visitor.Opens("/ziele/3?lang=en")).ShouldSay("Offene Daten").ShouldSay("Daten gehören allen.").ShouldSay("added by the city");
        (await City.Visitor.Opens("/agenda")).ShouldSay("Offene Daten");
        (await City.Visitor.Opens("/ziele/9")).ShouldBe(HttpStatusCode.NotFound);
    }

    [Fact]
    [Trait("R", "R-1.1-03")]
    public async Task A_measure_published_without_its_three_sides_is_a_gap_everybody_sees()
    {
        var measure = (await City.HasMeasures("Busse bis Mitternacht"))[0];
        (await Gap()).ShouldNotSay("Busse bis Mitternacht");
        await City.Do(async db =>
        {
            (await db.Assessments.SingleAsync()).Write(new("Leuchten mit Sensor.", "Das Amt wartet sie.", "", ""));
            await db.SaveChangesAsync();
        });
        (await Gap()).ShouldSay(measure.Code).ShouldSay("Maßnahmen ohne technische, organisatorische oder soziokulturelle Seite");

        Task<Seen> Gap() => City.Visitor.Opens("/agenda/luecken");
    }

    [Fact]
    [Trait("R", "R-1.4-03")]
    public async Task Missing_links_are_public_and_disappear_when_they_are_made()
    {
        var (office, field) = (await City.HasPerson("Koordination", Role.Coordinator), await City.HasField("Netze"));
        await City.HasGoal(2);
        (await City.Visitor.Opens("/agenda/luecken")).ShouldSay("5 fehlende Verbindungen").ShouldSay("Handlungsfelder ohne Ziel");
        await office.Posts("/buero/handlungsfelder/netze", CourseInTheCity.Profile(("Ziel-2", "Spart Strom."), ("Version", await City.VersionOf(field))));
        (await City.Visitor.Opens("/agenda/luecken")).ShouldSay("2 fehlende Verbindungen");
        (await City.Visitor.Opens("/ziele/2")).ShouldSay("Spart Strom.");
        (await City.Visitor.Opens("/agenda/luecken?lang=en")).ShouldSay("2 missing links");
    }

    private static (string, string)[] Goal(params (string, string)[] more) => new[]
    {
        ("TitleDe", "Weniger Verbrauch"), ("IntentDe", "Wir messen den Verbrauch."), ("Horizon", "2035"), ("Owner", "Amt für Klima"), ("Grund", "War zu ungenau."),
    }.With(more);

    private (string, string)[] Words(params (string, string)[] more) => new[]
    {
        ("TitleDe", "Für alle"), ("WordingDe", "Alle Angebote sind für alle da."), ("Why", "Aus dem Workshop."), ("Circle", nameof(TalkCircle.Everybody)), ("TalkUntil", Format.Iso(City.Today().AddDays(7))),
    }.With(more);

    private async Task Write(Actor who, params (string, string)[] more) => (await who.Posts("/buero/leitsaetze/neu", Words(more))).ShouldBe(HttpStatusCode.SeeOther);

    private async Task Change(Actor who, params (string, string)[] more) => (await who.Posts("/buero/leitsaetze/1", Words([("TalkUntil", ""), ("Version", await Version()), .. more]))).ShouldBe(HttpStatusCode.SeeOther);

    private async Task<Seen> Decide(Actor who, PrincipleState outcome, params (string, string)[] more) =>
        await who.Posts("/buero/leitsaetze/1/beschluss", CourseInTheCity.Ruling(City, [("Ergebnis", outcome.ToString()), ("Version", await Version()), .. more]));

    private async Task<string> Version() => await City.Do(db => db.Principles.Select(p => p.Version.ToString()).SingleAsync());

    private async Task<Seen> Comment(Actor who) =>
        await who.Posts("/beitraege", ("Kind", Principle.KindName), ("Id", await City.Do(db => db.Principles.Select(p => p.Id.ToString()).SingleAsync())), ("Body", "Bitte auch Leichte Sprache."), ("Token", Ids.Next().ToString()));
}
