using System.Net;
using Konzil.People;
using Konzil.Platform;
using Konzil.Steering;
using Konzil.Tests.World;
using Microsoft.EntityFrameworkCore;

namespace Konzil.Tests.Steering;

public class KnowingTheStakeholders(City city) : CityTest(city)
{
    private const string Person = "Erika Musterfrau";

    [Fact]
    [Trait("R", "R-2.1-13")]
    [Trait("R", "R-3.4-13")]
    public async Task An_analysis_has_a_day_can_be_repeated_and_two_days_are_compared()
    {
        Language.Use(Language.German);
        var coordination = await City.HasPerson("Koordination", Role.Coordinator);
        var (council, press) = (await Entered(coordination, "Gemeinderat"), await Entered(coordination, "Presse"));
        var (first, second) = (City.Today().AddDays(-90), City.Today());
        await Analysed(coordination, first, (council, "4", "3", "Neutral"), (press, "3", "1", "Open"));
        await Analysed(coordination, second, (council, "5", "3", "Supports"), (press, "3", "1", "Open"));
        var page = await coordination.Opens("/buero/beteiligte");
        page.ShouldSay("Gemeinderat").ShouldSay("unterstützt");
        Assert.Equal([$"{council}", $"{press}"], page.Document.QuerySelectorAll("figure svg text.invers").Select(t => t.TextContent).Order(StringComparer.Ordinal));
        Assert.Contains($"{council}. Gemeinderat|3 (mittel)|5 (sehr hoch)", page.Document.QuerySelectorAll("figure details tbody tr").Select(r => string.Join('|', r.Children.Select(c => c.TextContent.Trim()))));
        (await coordination.Opens($"/buero/beteiligte?analyse={Format.Iso(first)}")).ShouldSay(Format.Date(first)).ShouldSay("neutral");
        (await coordination.Opens("/buero/beteiligte/vergleich")).ShouldSay("1 von 2 haben sich bewegt.").ShouldSay("Einfluss: hoch → sehr hoch; Haltung: neutral → unterstützt").ShouldSay("gleich");
        (await coordination.Opens($"/buero/beteiligte/vergleich?von={Format.Iso(second)}&bis={Format.Iso(first)}&lang=en")).ShouldSay("Influence: very high → high; Attitude: supports → neutral");
        (await coordination.Opens($"/buero/beteiligte/{council}")).ShouldSay(Format.Date(first)).ShouldSay(Format.Date(second));
    }

    [Fact]
    [Trait("R", "R-3.4-13")]
    public async Task A_half_assessment_and_a_day_twice_are_refused_with_everything_kept()
    {
        var coordination = await City.HasPerson("Koordination", Role.Coordinator);
        var council = await Entered(coordination, "Gemeinderat");
        await Analysed(coordination, City.Today().AddDays(-1), (council, "4", "3", "Neutral"));
        var twice = await coordination.Posts("/buero/beteiligte/analysen/neu", ("Day", Format.Iso(City.Today().AddDays(-1))), ("Note", "Meine getippte Anmerkung"), ($"Einfluss-{council}", "2"), ($"Interesse-{council}", "2"), ($"Haltung-{council}", "Open"));
        twice.ShouldBe(HttpStatusCode.UnprocessableEntity).ShouldSay(StakeholderText.DayTaken.De).ShouldSay("Meine getippte Anmerkung");
        Assert.Equal("2", twice.Document.QuerySelector($"#Einfluss-{council} option[selected]")!.GetAttribute("value"));
        (await coordination.Posts("/buero/beteiligte/analysen/neu", ("Day", Format.Iso(City.Today())), ($"Einfluss-{council}", "2"))).ShouldBe(HttpStatusCode.UnprocessableEntity).ShouldSay("Gemeinderat: Bitte geben Sie Einfluss, Interesse und Haltung an");
        (await coordination.Posts("/buero/beteiligte/analysen/neu", ("Day", Format.Iso(City.Today().AddDays(1))), ($"Einfluss-{council}", "2"), ($"Interesse-{council}", "2"), ($"Haltung-{council}", "Open"))).ShouldBe(HttpStatusCode.UnprocessableEntity).ShouldSay(StakeholderText.DayMissing.De);
        Assert.Equal(1, await City.Do(db => db.StakeholderAnalyses.CountAsync()));
    }

    [Fact]
    [Trait("R", "R-G-05")]
    public async Task What_is_said_about_a_person_is_seen_by_few_and_erased_completely()
    {
        var (coordination, owner, lead) = (await City.HasPerson("Koordination", Role.Coordinator), await City.HasPerson("Kontakt", Role.FieldLead), await City.HasPerson("Andere Leitung", Role.FieldLead));
        var group = await Entered(coordination, "Gemeinderat");
        var person = await Entered(coordination, Person, ("Kind", "Person"), ("OwnerId", owner.Id.ToString()!), ("ContactEveryDays", "30"));
        await Analysed(coordination, City.Today(), (group, "4", "3", "Neutral"), (person, "5", "5", "Opposes"));
        await coordination.PostsAndLooks($"/buero/beteiligte/{person}/erwartungen/neu", ("Body", "Ein Anruf im Monat."), ("Day", Format.Iso(City.Today())));
        foreach (var path in new[] { "/buero/beteiligte", "/buero/beteiligte/vergleich", "/buero/beteiligte/liste.csv", $"/buero/beteiligte/{person}" })
        {
            Assert.DoesNotContain("Musterfrau", (await lead.Opens(path)).Html, StringComparison.Ordinal);
        }

        (await lead.Opens($"/buero/beteiligte/{person}")).ShouldBe(HttpStatusCode.NotFound);
        (await lead.Opens($"/buero/beteiligte/{person}/bearbeiten")).ShouldBe(HttpStatusCode.Forbidden);
        Assert.Contains("Gemeinderat", (await lead.Opens("/buero/beteiligte/liste.csv")).Html, StringComparison.Ordinal);
        (await owner.Opens("/buero/beteiligte")).ShouldSay(Person).ShouldSay(StakeholderText.ContactDue.De);
        Assert.Contains(Person, (await coordination.Opens("/buero/beteiligte/liste.csv")).Html, StringComparison.Ordinal);
        (await City.Visitor.Opens("/buero/beteiligte")).ShouldBe(HttpStatusCode.SeeOther);
        Assert.DoesNotContain(await City.Do(db => db.History.AsNoTracking().ToListAsync()), h => (h.ChangesJson + h.What + h.Why).Contains("Musterfrau", StringComparison.Ordinal));

        (await coordination.Opens($"/buero/beteiligte/{person}/loeschung")).ShouldSay(StakeholderText.EraseBody.De);
        (await coordination.PostsAndLooks($"/buero/beteiligte/{person}/loeschung")).ShouldNotSay(Person);
        (await coordination.Opens($"/buero/beteiligte/{person}")).ShouldBe(HttpStatusCode.NotFound);
        var left = await City.Do(async db => (await db.Stakeholders.CountAsync(), await db.Set<StakeholderGrade>().CountAsync(), await db.Expectations.CountAsync()));
        Assert.Equal((1, 1, 0), left);
        Assert.True(await City.Do(db => db.History.AnyAsync(h => h.Kind == nameof(Stakeholder) && h.What == EraseStakeholder.Erased && h.ById == coordination.Id)));
    }

    [Fact]
    [Trait("R", "R-2.1-21")]
    public async Task An_expectation_is_checked_later_with_the_reason()
    {
        var coordination = await City.HasPerson("Koordination", Role.Coordinator);
        var council = await Entered(coordination, "Gemeinderat");
        (await coordination.Posts($"/buero/beteiligte/{council}/erwartungen/neu", ("Body", ""), ("Day", Format.Iso(City.Today())))).ShouldBe(HttpStatusCode.UnprocessableEntity).ShouldSay(StakeholderText.ExpectationMissing.De);
        (await coordination.PostsAndLooks($"/buero/beteiligte/{council}/erwartungen/neu", ("Body", "Jedes Quartal ein Bericht."), ("Day", Format.Iso(City.Today().AddDays(-100))))).ShouldSay("Jedes Quartal ein Bericht.").ShouldSay(StakeholderText.Open.De);
        var expectation = await City.Do(db => db.Expectations.AsNoTracking().SingleAsync());
        var address = $"/buero/beteiligte/{council}/erwartungen/{expectation.Id}";
        (await coordination.Posts(address, ("Result", "Partly"), ("Why", ""), ("Version", expectation.Version.ToString()))).ShouldBe(HttpStatusCode.UnprocessableEntity).ShouldSay(StakeholderText.WhyMissing.De);
        (await coordination.PostsAndLooks(address, ("Result", "Partly"), ("Why", "Ein Bericht fehlt."), ("Version", expectation.Version.ToString()))).ShouldSay("teilweise erfüllt").ShouldSay("Ein Bericht fehlt.");
        (await coordination.Posts(address, ("Result", "Met"), ("Why", "Zu spät geschrieben."), ("Version", expectation.Version.ToString()))).ShouldBe(HttpStatusCode.Conflict).ShouldSay("Ein Bericht fehlt.").ShouldSay("Zu spät geschrieben.");
    }

    [Fact]
    [Trait("R", "R-2.1-21")]
    public async Task The_register_of_expectations_shows_all_by_result_and_persons_only_to_whom_they_concern()
    {
        var (coordination, lead) = (await City.HasPerson("Koordination", Role.Coordinator), await City.HasPerson("Leitung", Role.FieldLead));
        (await coordination.Opens("/buero/beteiligte/erwartungen")).ShouldSay(StakeholderText.ExpectationsEmpty.De);
        var council = await Entered(coordination, "Gemeinderat");
        await coordination.PostsAndLooks("/buero/beteiligte/neu", ("Kind", "Person"), ("Name", Person));
        var person = await City.Do(db => db.Stakeholders.Where(s => s.Name == Person).Select(s => s.Number).SingleAsync());
        foreach (var (number, body) in new[] { (council, "Jedes Quartal ein Bericht."), (council, "Keine neuen Stellen."), (person, "Ein Anruf vorab.") })
        {
            await coordination.PostsAndLooks($"/buero/beteiligte/{number}/erwartungen/neu", ("Body", body), ("Day", Format.Iso(City.Today())));
        }

        var posts = await City.Do(db => db.Expectations.AsNoTracking().SingleAsync(e => e.Body == "Keine neuen Stellen."));
        await coordination.PostsAndLooks($"/buero/beteiligte/{council}/erwartungen/{posts.Id}", ("Result", "NotMet"), ("Why", "Zwei Stellen kamen dazu."), ("Version", posts.Version.ToString()));
        (await coordination.Opens("/buero/beteiligte/erwartungen")).ShouldSay("alle (3)").ShouldSay("noch nicht geprüft (2)").ShouldSay("nicht erfüllt (1)").ShouldSay(Person).ShouldSay("Zwei Stellen kamen dazu.");
        (await coordination.Opens("/buero/beteiligte/erwartungen?stand=NotMet")).ShouldSay("Keine neuen Stellen.").ShouldNotSay("Jedes Quartal");
        (await coordination.Opens("/buero/beteiligte/erwartungen?stand=Met")).ShouldSay(StakeholderText.NoneInState.De);
        (await lead.Opens("/buero/beteiligte/erwartungen")).ShouldSay("alle (2)").ShouldNotSay(Person).ShouldNotSay("Ein Anruf vorab.");
        Assert.DoesNotContain(Person, (await lead.Opens("/buero/beteiligte/erwartungen/liste.csv")).Html, StringComparison.Ordinal);
        Assert.Contains("nicht erfüllt;Zwei Stellen kamen dazu.", (await coordination.Opens("/buero/beteiligte/erwartungen/liste.csv")).Html, StringComparison.Ordinal);
    }

    [Fact]
    [Trait("R", "R-2.1-13")]
    public async Task The_paper_names_groups_and_the_late_editor_of_an_entry_sees_both_versions()
    {
        await City.LoadsKonstanz();
        Assert.All(await City.Do(db => db.Stakeholders.AsNoTracking().ToListAsync()), s => Assert.True(s is { IsPerson: false, Source.Length: > 0 }));
        var coordination = await City.HasPerson("Koordination neu", Role.Coordinator);
        var number = await Entered(coordination, "Verein am See");
        var version = await City.Do(db => db.Stakeholders.Where(s => s.Number == number).Select(s => s.Version).SingleAsync());
        (string, string)[] form = [("Kind", "Group"), ("Name", "Verein am Hafen"), ("Version", version.ToString())];
        await coordination.PostsAndLooks($"/buero/beteiligte/{number}/bearbeiten", form);
        (await coordination.Posts($"/buero/beteiligte/{number}/bearbeiten", form.With(("Name", "Verein im Tal")))).ShouldBe(HttpStatusCode.Conflict).ShouldSay("Verein am Hafen");
        (await coordination.Posts("/buero/beteiligte/neu", ("Kind", "Group"), ("Name", ""), ("ContactEveryDays", "oft"))).ShouldBe(HttpStatusCode.UnprocessableEntity).ShouldSay(StakeholderText.NameMissing.De).ShouldSay(StakeholderText.ContactWrong.De);
    }

    [Fact]
    [Trait("R", "R-4.2-03")]
    public async Task The_four_success_factors_are_rated_by_day_with_a_trend()
    {
        await City.LoadsKonstanz();
        await City.Do(db => db.FactorRatings.ExecuteDeleteAsync());
        var (coordination, lead) = (await City.HasPerson("Koordination neu", Role.Coordinator), await City.HasPerson("Leitung neu", Role.FieldLead));
        (await coordination.Opens("/buero/erfolgsfaktoren")).ShouldSay("Breite Zustimmung und Unterstützung der Verwaltungsspitze und bei den Mitarbeitenden").ShouldSay(FactorText.NotRated.De);
        const string address = "/buero/erfolgsfaktoren/politischer-wille/bewertung";
        await coordination.PostsAndLooks(address, ("Day", Format.Iso(City.Today().AddDays(-30))), ("Step", "4"), ("Reason", "Der Rat hat zugestimmt."));
        (await coordination.PostsAndLooks(address, ("Day", Format.Iso(City.Today())), ("Step", "2"), ("Reason", "Der Haushalt ist offen."))).ShouldSay("2 von 5: schwach").ShouldSay(FactorText.Worse.De).ShouldSay("Der Rat hat zugestimmt.");
        (await coordination.Posts(address, ("Day", Format.Iso(City.Today())), ("Step", "5"), ("Reason", "Noch einmal heute."))).ShouldBe(HttpStatusCode.UnprocessableEntity).ShouldSay(FactorText.DayTaken.With(FactorText.StepOf(2))).ShouldSay("Noch einmal heute.");
        (await coordination.Posts(address, ("Day", Format.Iso(City.Today().AddDays(1))), ("Step", "7"), ("Reason", ""))).ShouldBe(HttpStatusCode.UnprocessableEntity).ShouldSay(FactorText.DayMissing.De).ShouldSay(FactorText.StepMissing.De).ShouldSay(FactorText.ReasonMissing.De);
        (await lead.Opens("/buero/erfolgsfaktoren")).ShouldSay("2 von 5");
        (await lead.Posts(address, ("Day", Format.Iso(City.Today())), ("Step", "5"), ("Reason", "Grund"))).ShouldBe(HttpStatusCode.Forbidden);
    }

    private async Task<int> Entered(Actor who, string name, params (string, string)[] changes)
    {
        (string, string)[] form = [("Kind", "Group"), ("Name", name), ("Strategy", ""), ("OwnerId", ""), ("ContactEveryDays", ""), ("LastContact", "")];
        (await who.Posts("/buero/beteiligte/neu", form.With(changes))).ShouldBe(HttpStatusCode.SeeOther);
        return await City.Do(db => db.Stakeholders.MaxAsync(s => s.Number));
    }

    private static Task<Seen> Analysed(Actor who, DateOnly day, params (int Number, string Influence, string Interest, string Attitude)[] grades) =>
        who.PostsAndLooks("/buero/beteiligte/analysen/neu", [("Day", Format.Iso(day)), ("Note", ""), .. grades.SelectMany(g => new[] { ($"Einfluss-{g.Number}", g.Influence), ($"Interesse-{g.Number}", g.Interest), ($"Haltung-{g.Number}", g.Attitude) })]);
}
