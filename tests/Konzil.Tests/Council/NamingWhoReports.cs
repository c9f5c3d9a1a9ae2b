using System.Net;
using Konzil.Council;
using Konzil.People;
using Konzil.Platform;
using Konzil.Tests.World;
using Microsoft.EntityFrameworkCore;

namespace Konzil.Tests.Council;

/// <summary>A condition names an office and a day, but nobody who reports: it waits for a name, and whoever can give one is asked.</summary>
[Trait("R", "R-2.1-38")]
[Trait("R", "R-3.1-01")]
public class NamingWhoReports(City city) : CityTest(city)
{
    private const string Office = "Hochbauamt";
    private const string Page = "/buero/beschlusskontrolle/1/benennung";
    private const string Ask = "Bitte benennen Sie, wer für „Hochbauamt“";

    [Fact]
    public async Task A_condition_without_a_name_waits_and_the_office_is_asked_until_somebody_reports()
    {
        var (council, coordination, head, other) = await Begin();
        foreach (var asked in new[] { council, coordination, head })
        {
            (await asked.Opens("/konto/nachrichten")).ShouldSay(Ask);
            (await asked.Opens("/buero/beschlusskontrolle")).ShouldSay(ReporterText.Nameless.De).ShouldSay("Auflage zu M-01 Licht");
            Assert.Equal(1, await Waiting(asked));
        }

        (await other.Opens("/konto/nachrichten")).ShouldNotSay(Ask);
        Assert.Equal(0, await Waiting(other));
        (await City.Visitor.Opens("/beschlusskontrolle/1")).ShouldSay(ReporterText.NobodyYet.De);

        // Asked anew after two weeks, and reminded of the day in place of the one who is missing.
        City.Clock.Advance(TimeSpan.FromDays(15));
        await City.Settle();
        Assert.Equal(2, await Asked(coordination));
        City.Clock.Advance(TimeSpan.FromDays(8));
        await City.Settle();
        (await coordination.Opens("/konto/nachrichten")).ShouldSay("In zwei Wochen ist fällig: Auflage zu M-01 Licht");

        var reporter = await City.HasPerson("Frau Bericht", Role.FieldLead);
        (await head.Posts(Page, ("Version", await Version()))).ShouldBe(HttpStatusCode.UnprocessableEntity).ShouldSay(ReporterText.Missing.De);
        (await head.Posts(Page, ("OwnerId", reporter.Id.ToString()!), ("Version", await Version()))).ShouldBe(HttpStatusCode.SeeOther);
        await City.Settle();
        (await reporter.Opens("/konto/nachrichten")).ShouldSay("Neuer Auftrag aus einem Beschluss: Auflage zu M-01 Licht");
        (await City.Visitor.Opens("/beschlusskontrolle/1")).ShouldNotSay(ReporterText.NobodyYet.De).ShouldSay(ReporterText.Step.De).ShouldNotSay("Frau Bericht");
        Assert.Equal((0, 1), (await Waiting(coordination), await Waiting(reporter)));

        // From here on the one who reports is reminded; the coordination hears no more of it.
        var before = await Heard(coordination);
        City.Clock.Advance(TimeSpan.FromDays(15));
        await City.Settle();
        (await reporter.Opens("/konto/nachrichten")).ShouldSay("Überfällig seit");
        Assert.Equal(before, await Heard(coordination));
        Assert.Equal(2, await Asked(coordination));
    }

    [Fact]
    public async Task Only_those_concerned_name_and_who_is_named_stays_named()
    {
        var (council, coordination, head, other) = await Begin();
        (await other.Opens(Page)).ShouldBe(HttpStatusCode.Forbidden);
        (await other.Posts(Page, ("OwnerId", other.Id.ToString()!))).ShouldBe(HttpStatusCode.Forbidden);
        (await council.Opens("/buero/beschlusskontrolle/9/benennung")).ShouldBe(HttpStatusCode.NotFound);
        (await coordination.Opens(Page + "?lang=en")).ShouldSay(ReporterText.Lead.En);
        var version = await Version();
        (await coordination.Posts(Page, ("OwnerId", other.Id.ToString()!), ("Version", version))).ShouldBe(HttpStatusCode.SeeOther);
        Assert.Equal("/beschlusskontrolle/1", (await head.Posts(Page, ("OwnerId", head.Id.ToString()!), ("Version", version))).ShouldBe(HttpStatusCode.SeeOther).Location);
        Assert.Equal(other.Id, await City.Do(db => db.Mandates.Select(m => m.OwnerId).SingleAsync()));
        Assert.Equal(1, await Waiting(other));
        Assert.True(await City.Do(db => db.History.AnyAsync(h => h.Kind == nameof(Mandate) && h.What == HistoryEntry.Changed && h.ById == coordination.Id)));
    }

    [Fact]
    public async Task Somebody_else_was_faster_and_nothing_is_overwritten()
    {
        var (_, coordination, _, other) = await Begin();
        await City.Do(db => db.Mandates.ExecuteUpdateAsync(s => s.SetProperty(m => m.Version, Ids.Next())));
        (await coordination.Posts(Page, ("OwnerId", other.Id.ToString()!), ("Version", Ids.Next().ToString()))).ShouldBe(HttpStatusCode.Conflict);
        Assert.Null(await City.Do(db => db.Mandates.Select(m => m.OwnerId).SingleAsync()));
    }

    private async Task<(Actor Council, Actor Coordination, Actor Head, Actor Other)> Begin()
    {
        var (council, coordination) = (await City.HasPerson("Geschäftsstelle", Role.CouncilOffice), await City.HasPerson("Koordination", Role.Coordinator));
        var (head, other) = (await City.HasPerson("Leitung Hochbau", Role.Lotse), await City.HasPerson("Andere Stelle", Role.Moderator));
        await City.HasUnit(Office, head);
        await City.HasUnit("Gartenamt", other);
        await City.HasMeasures("Licht", "Boote");
        (await council.Posts(
            "/buero/beschluesse",
            ("Title", "Maßnahmen der Digitalen Agenda"), ("Body", "Gemeinderat"), ("PaperNumber", "2026/0123"), ("Date", Format.Iso(City.Today())), ("Yes", "20"), ("No", "4"), ("Abstentions", "1"), ("Result", "Partly"),
            ("Item-1", "true"), ("Own-1", "Partly"), ("Condition-1", "Erst die Anwohner fragen"), ("ConditionDay-1", Format.Iso(City.Today().AddDays(36))), ("ConditionUnit-1", Office), ("Item-2", "true"), ("Own-2", "Rejected"))).ShouldBe(HttpStatusCode.SeeOther);
        await City.Settle();
        return (council, coordination, head, other);
    }

    private Task<int> Asked(Actor who) => City.Do(db => db.Notices.CountAsync(n => n.PersonId == who.Id && n.De.StartsWith(Ask)));

    private Task<int> Heard(Actor who) => City.Do(db => db.Notices.CountAsync(n => n.PersonId == who.Id && n.De.Contains("Auflage zu")));

    private Task<int> Waiting(Actor who) => City.Do(async db =>
    {
        var grants = await db.People.Where(p => p.Id == who.Id).SelectMany(p => p.Grants.Select(g => g.Role)).ToListAsync();
        return await OfficeMandates.CountWaiting(db, new Me(who.Id, "", Rights.Of(grants)));
    });

    private async Task<string> Version() => (await City.Do(db => db.Mandates.Select(m => m.Version).SingleAsync())).ToString();
}
