using System.Net;
using Konzil.Agenda;
using Konzil.Budget;
using Konzil.People;
using Konzil.Platform;
using Konzil.Tests.World;
using Microsoft.EntityFrameworkCore;

namespace Konzil.Tests.Budget;

public class AskingForTheNextBudget(City city) : CityTest(city)
{
    private const string Cycle = "/buero/doppelhaushalt/1";

    [Fact]
    [Trait("R", "R-3.2-08")]
    public async Task The_list_begins_with_the_lead_projects_and_goes_to_the_treasury_as_a_file()
    {
        var (office, lead, measure) = await Begun();
        await City.Do(async db =>
        {
            (await db.Measures.SingleAsync(m => m.Id == measure.Id)).MarkLeadProject(true);
            await db.SaveChangesAsync();
        });
        await lead.PostsAndLooks($"/buero/umsetzung/{measure.Number}/geld/neu", ("Year", "2027"), ("Planned", "90.000"), ("Budgeted", "20.000"));
        await lead.PostsAndLooks($"/buero/umsetzung/{measure.Number}/geld/neu", ("Year", "2028"), ("Planned", "?"), ("Budgeted", "-"));
        await lead.PostsAndLooks($"/buero/umsetzung/{measure.Number}/stellen/neu", ("Unit", "Tiefbauamt"), ("Need", "1"), ("Existing", "0"), ("Additional", "0,5"));
        var page = await office.PostsAndLooks(Cycle + "/leitprojekte", ("Version", await CycleVersion()));
        page.ShouldSay("70.000 €").ShouldSay("offen").ShouldSay("0,5 Stellen").ShouldSay("Tiefbauamt");
        await office.PostsAndLooks(Cycle + "/leitprojekte", ("Version", await CycleVersion()));
        Assert.Equal(2, await City.Do(db => db.ResourceRequests.CountAsync()));

        var rows = CsvFile.Read((await office.Opens(Cycle + "/antraege.csv")).Html);
        Assert.Equal(("70000", "", "offen", measure.Code), (rows[0]["2027"], rows[0]["2028"], rows[0]["hinweis"], rows[0]["massnahme"]));
        (await office.Opens(Cycle + "/antraege.xlsx")).ShouldBe(HttpStatusCode.OK);

        (await office.PostsAndLooks(Cycle + "/abgabe", ("Version", await CycleVersion()))).ShouldSay("an die Kämmerei gegeben");
        (await office.Posts(Cycle + "/antraege/1/bearbeiten", Request("Money", "Später", "1", "1", ("Version", Guid.Empty.ToString())))).ShouldBe(HttpStatusCode.Forbidden);
        (await office.Posts(Cycle + "/leitprojekte", ("Version", await CycleVersion()))).ShouldBe(HttpStatusCode.UnprocessableEntity);
        var treasury = await City.HasPerson("Kämmerei", Role.Treasury);
        await City.Settle();
        (await office.Opens("/konto/nachrichten")).ShouldSay("Die Anträge zum Doppelhaushalt 2027/2028 sind abgegeben.");
        (await treasury.PostsAndLooks(Cycle + "/ruecknahme", ("Version", await CycleVersion()))).ShouldSay("Anträge werden gesammelt");
    }

    [Fact]
    [Trait("R", "R-3.2-16")]
    public async Task Competing_requests_are_ranked_and_decided_and_both_are_kept()
    {
        var (office, lead, measure) = await Begun();
        await lead.PostsAndLooks(Cycle + "/antraege/neu", Request("Money", "Leuchten", "50.000", "30.000", ("Massnahme", measure.Id.ToString())));
        await office.PostsAndLooks(Cycle + "/antraege/neu", Request("Posts", "Projektbüro", "1,5", "1,5", ("Unit", "Referat Oberbürgermeister")));
        (string, string)[] body = [("Gremium", "Lenkungskreis"), ("Tag", Format.Iso(City.Today())), ("Grund", "Ohne Stellen kein Projekt.")];
        var rank = Cycle + "/rangfolge";
        (await office.Posts(rank, [("Folge", "1"), ("Rang-1", "2"), ("Rang-2", "2"), .. body])).ShouldBe(HttpStatusCode.UnprocessableEntity).ShouldSay(CycleText.RanksWithGaps.De);
        var wrong = await office.Posts(rank, ("Folge", "1"), ("Rang-1", "zwei"), ("Rang-2", "1"), ("Gremium", ""), ("Tag", "2099-01-01"), ("Grund", "Mein Grund"));
        wrong.ShouldBe(HttpStatusCode.UnprocessableEntity).ShouldSay(CycleText.BodyMissing.De).ShouldSay(CycleText.DayAhead.De).ShouldSay("Mein Grund");
        Assert.Contains("value=\"zwei\"", wrong.Html, StringComparison.Ordinal);
        await office.PostsAndLooks(rank, [("Folge", "1"), ("Rang-1", "2"), ("Rang-2", "1"), .. body]);
        (await office.Posts(rank, [("Folge", "1"), ("Rang-1", "1"), ("Rang-2", "2"), .. body])).ShouldBe(HttpStatusCode.Conflict);
        var page = await office.PostsAndLooks(rank, [("Folge", "2"), ("Rang-1", "1"), ("Rang-2", "2"), ("Gremium", "Gemeinderat"), ("Tag", Format.Iso(City.Today())), ("Grund", "Licht zuerst.")]);
        page.ShouldSay("Gemeinderat").ShouldSay("Licht zuerst.").ShouldSay("Antrag 1 (Leuchten): 2 → 1").ShouldSay("Lenkungskreis").ShouldSay("Antrag 2 (Projektbüro): ohne Rang → 1");
        Assert.Equal(["Antrag 1: Leuchten", "Antrag 2: Projektbüro"], page.Document.QuerySelectorAll("table tbody th a").Select(a => a.TextContent.Trim()));

        var decide = Cycle + "/antraege/1/entscheidung";
        (await office.Posts(decide, [("Outcome", "Partly"), .. body, ("Version", await Version(1))])).ShouldBe(HttpStatusCode.UnprocessableEntity).ShouldSay(CycleText.PartNeedsAmount.De);
        (await office.Posts(decide, [("Outcome", "Partly"), ("GrantedFirst", "60.000"), .. body, ("Version", await Version(1))])).ShouldBe(HttpStatusCode.UnprocessableEntity).ShouldSay(CycleText.MoreThanAsked.De);
        var before = await Version(1);
        await office.PostsAndLooks(decide, [("Outcome", "Partly"), ("GrantedFirst", "40.000"), ("GrantedSecond", "0"), .. body, ("Version", before)]);
        (await office.Posts(decide, [("Outcome", "Refused"), .. body, ("Version", before)])).ShouldBe(HttpStatusCode.Conflict);
        (await office.PostsAndLooks(decide, [("Outcome", "Granted"), .. body, ("Version", await Version(1))])).ShouldSay("bewilligt").ShouldSay("teilweise bewilligt: 40.000 €, 0 €");
        Assert.Equal(2, await City.Do(db => db.RequestDecisions.CountAsync()));
        await City.Settle();
        (await lead.Opens("/konto/nachrichten")).ShouldSay("Über Ihren Antrag „Leuchten“ ist entschieden");
        Assert.Equal("bewilligt", CsvFile.Read((await office.Opens(Cycle + "/antraege.csv")).Html)[0]["ergebnis"]);
    }

    [Fact]
    [Trait("R", "R-3.2-08")]
    public async Task Leads_ask_for_their_own_measures_until_the_deadline()
    {
        var (office, lead, measure) = await Begun();
        var other = await City.HasPerson("Andere Leitung", Role.FieldLead);
        (await other.Posts(Cycle + "/antraege/neu", Request("Money", "Fremdes", "1", "1", ("Massnahme", measure.Id.ToString())))).ShouldBe(HttpStatusCode.UnprocessableEntity).ShouldSay(CycleText.ForWrong.De);
        (await lead.Posts(Cycle + "/antraege/neu", Request("Posts", "", "viele", "-", ("Massnahme", measure.Id.ToString())))).ShouldBe(HttpStatusCode.UnprocessableEntity).ShouldSay(CycleText.RequestTitleMissing.De).ShouldSay(CycleText.AmountWrong.De);
        (await lead.Posts(Cycle + "/antraege/neu", Request("Posts", "Stelle", "1", "1", ("Massnahme", measure.Id.ToString())))).ShouldBe(HttpStatusCode.UnprocessableEntity).ShouldSay(CycleText.UnitMissing.De);
        (await lead.Posts(Cycle + "/antraege/neu", Request("Money", "Nichts", "-", "-", ("Massnahme", measure.Id.ToString())))).ShouldBe(HttpStatusCode.UnprocessableEntity).ShouldSay(CycleText.NothingAsked.De);
        await lead.PostsAndLooks(Cycle + "/antraege/neu", Request("Money", "Leuchten", "50.000", "?", ("Massnahme", measure.Id.ToString())));
        (await other.Posts(Cycle + "/antraege/1/bearbeiten", Request("Money", "Fremdes", "1", "1", ("Version", await Version(1))))).ShouldBe(HttpStatusCode.Forbidden);
        var version = await Version(1);
        await lead.PostsAndLooks(Cycle + "/antraege/1/bearbeiten", Request("Money", "Leuchten am See", "45.000", "?", ("Massnahme", measure.Id.ToString()), ("Version", version)));
        (await lead.Posts(Cycle + "/antraege/1/bearbeiten", Request("Money", "Leuchten am Rhein", "46.000", "?", ("Massnahme", measure.Id.ToString()), ("Version", version)))).ShouldBe(HttpStatusCode.Conflict).ShouldSay("Leuchten am See");
        (await lead.PostsAndLooks(Cycle + "/antraege/1/ruecknahme", ("Version", await Version(1)))).ShouldSay("zurückgezogen am");
        (await office.Posts(Cycle + "/abgabe", ("Version", await CycleVersion()))).ShouldBe(HttpStatusCode.UnprocessableEntity).ShouldSay(CycleText.NothingToHandIn.De);

        City.Clock.Advance(TimeSpan.FromDays(40));
        (await lead.Posts(Cycle + "/antraege/neu", Request("Money", "Zu spät", "1", "1", ("Massnahme", measure.Id.ToString())))).ShouldBe(HttpStatusCode.UnprocessableEntity).ShouldSay(CycleText.AfterDeadline.De);
        (await lead.Opens(Cycle)).ShouldSay("Noch ist nichts an die Kämmerei gegeben.");
    }

    [Fact]
    [Trait("R", "R-3.2-08")]
    public async Task Two_weeks_before_the_deadline_everybody_who_may_ask_is_reminded()
    {
        var (_, lead, _) = await Begun();
        await City.Settle();
        (await lead.Opens("/konto/nachrichten")).ShouldNotSay("Anträge zum Doppelhaushalt");
        City.Clock.Advance(TimeSpan.FromDays(17));
        await City.Settle();
        (await lead.Opens("/konto/nachrichten")).ShouldSay("Anträge zum Doppelhaushalt 2027/2028 sind bis");
    }

    [Fact]
    public async Task Years_and_deadline_are_the_citys_to_say()
    {
        var (office, lead, _) = await Begun();
        (await office.Posts("/buero/doppelhaushalt/neu", ("FirstYear", "bald"), ("Deadline", ""))).ShouldBe(HttpStatusCode.UnprocessableEntity).ShouldSay(BudgetText.YearWrong.De).ShouldSay(CycleText.DeadlineMissing.De);
        var version = await CycleVersion();
        await office.PostsAndLooks(Cycle + "/bearbeiten", ("FirstYear", "2028"), ("Deadline", "2027-05-01"), ("Version", version));
        (await office.Posts(Cycle + "/bearbeiten", ("FirstYear", "2029"), ("Deadline", "2027-05-01"), ("Version", version))).ShouldBe(HttpStatusCode.Conflict).ShouldSay("2028/2029");
        (await lead.Opens("/buero/doppelhaushalt")).ShouldSay("Doppelhaushalt 2028/2029").ShouldNotSay(CycleText.New.De);
        (await lead.Posts("/buero/doppelhaushalt/neu", ("FirstYear", "2030"))).ShouldBe(HttpStatusCode.Forbidden);
        (await lead.Opens("/buero/doppelhaushalt/2")).ShouldBe(HttpStatusCode.NotFound);
    }

    private static (string, string)[] Request(string kind, string title, string first, string second, params (string, string)[] more) =>
        [("Kind", kind), ("Title", title), ("Erstes", first), ("Zweites", second), ("Reason", "Weil es sonst nicht geht."), .. more];

    private Task<string> CycleVersion() => City.Do(async db => (await db.BudgetCycles.Select(c => c.Version).SingleAsync()).ToString());

    private Task<string> Version(int number) => City.Do(async db => (await db.ResourceRequests.Where(r => r.Number == number).Select(r => r.Version).SingleAsync()).ToString());

    private async Task<(Actor Office, Actor Lead, Measure Measure)> Begun()
    {
        var (office, lead) = (await City.HasPerson("Koordination", Role.Coordinator), await City.HasPerson("Feldleitung", Role.FieldLead));
        var (measure, _) = await City.HasLedMeasure(lead);
        await office.PostsAndLooks("/buero/doppelhaushalt/neu", ("FirstYear", "2027"), ("Deadline", Format.Iso(City.Today().AddDays(30))));
        return (office, lead, measure);
    }
}
