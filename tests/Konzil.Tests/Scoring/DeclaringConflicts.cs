using System.Net;
using Konzil.People;
using Konzil.Scoring;
using Konzil.Tests.World;
using Microsoft.EntityFrameworkCore;

namespace Konzil.Tests.Scoring;

/// <summary>Whoever has an interest does not score; the number is public, the reason is not, and somebody else can score instead.</summary>
[Trait("R", "R-2.1-35")]
public class DeclaringConflicts(City city) : CityTest(city)
{
    private const string Secret = "Meine Schwester führt den Betrieb.";

    [Fact]
    public async Task With_one_person_left_the_coordination_hears_and_names_somebody_else()
    {
        var boss = await City.HasPerson("Koordination", Role.Coordinator);
        var measures = await City.HasMeasures("Licht", "Boote");
        var people = await City.HasEvaluators(3);
        var round = await City.HasRound(measures, people.Take(2));
        var office = $"/buero/bewertungsrunden/{round}/ersatz";
        (await boss.Opens(office)).ShouldSay("Niemand hat sich für befangen erklärt");
        await Declares(people[0], round, measures[0]);
        await City.Settle();

        Assert.Equal([boss.Id!.Value], await City.Do(db => db.Notices.Where(n => n.Path == office).Select(n => n.PersonId).ToListAsync()));
        (await boss.Opens(office)).ShouldSay("M-01").ShouldSay("Bewertende Person 1").ShouldSay(Secret).ShouldSay("Noch 1 von 2 Personen");
        (await people[1].Opens(office)).ShouldBe(HttpStatusCode.Forbidden);
        (await boss.Opens($"/buero/bewertungsrunden/{round}/abschluss")).ShouldSay("weniger als zwei Bewertende").ShouldSay("Licht");

        (string, string)[] form = [("Version", await City.RoundVersion(round)), ("Measure", "1"), ("Person", people[2].Id!.Value.ToString()), ("Sector", "Politics"), ("Reason", "Eine Person war befangen.")];
        (await boss.Posts(office, form.With(("Measure", "2")))).ShouldBe(HttpStatusCode.UnprocessableEntity).ShouldSay("bei der jemand befangen ist");
        (await boss.Posts(office, form.With(("Person", people[1].Id!.Value.ToString())))).ShouldBe(HttpStatusCode.UnprocessableEntity).ShouldSay("schon einen Bogen");
        var refused = (await boss.Posts(office, form.With(("Sector", "")))).ShouldBe(HttpStatusCode.UnprocessableEntity).ShouldSay("Bitte wählen Sie die Gruppe");
        Assert.Contains("Eine Person war befangen.", refused.Html, StringComparison.Ordinal);
        (await boss.Posts(office, form)).ShouldBe(HttpStatusCode.SeeOther);
        (await boss.Posts(office, form)).ShouldBe(HttpStatusCode.UnprocessableEntity);
        await City.Settle();

        Assert.True(await City.Do(db => db.Notices.AnyAsync(n => n.PersonId == people[2].Id!.Value && n.Path == $"/buero/bewertung/{round}/massnahmen/1")));
        (await people[2].Opens($"/buero/bewertung/{round}/massnahmen/2")).ShouldBe(HttpStatusCode.NotFound);
        await City.Scores(people[2], round, measures[0], 4, 4);
        await City.Scores(people[1], round, measures[0], 4, 4);
        await City.Scores(people[0], round, measures[1], 4, 4);
        await City.Scores(people[1], round, measures[1], 4, 4);
        (await City.Visitor.Opens($"/bewertung/{round}")).ShouldSay("M-01: C (Politik) seit").ShouldSay("Eine Person war befangen.");
        (await boss.Posts($"/buero/bewertungsrunden/{round}/abschluss")).ShouldBe(HttpStatusCode.SeeOther);
        (await City.Visitor.Opens($"/bewertung/{round}")).ShouldSay("1 befangen, 0 enthalten");
        Assert.Empty(ResultCheck.Of(ResultFile.Read((await City.Visitor.Opens($"/bewertung/{round}.json")).Html)).Differences);
        (await boss.Posts(office, form.With(("Version", await City.RoundVersion(round)), ("Person", boss.Id!.Value.ToString())))).ShouldBe(HttpStatusCode.UnprocessableEntity);
    }

    [Fact]
    public async Task The_reason_stays_with_the_coordination_and_no_points_are_left_behind()
    {
        var boss = await City.HasPerson("Koordination", Role.Coordinator);
        var measures = await City.HasMeasures("Licht");
        var people = await City.HasEvaluators(6);
        var round = await City.HasRound(measures, people);
        foreach (var person in people)
        {
            await City.Scores(person, round, measures[0], 4, 3);
        }

        // Also after scoring, as long as everything is blind.
        await Declares(people[0], round, measures[0]);
        await City.Settle();
        Assert.Empty((await City.SheetOf(round, measures[0], people[0])).Scores);
        Assert.False(await City.Do(db => db.Notices.AnyAsync(n => n.Path.EndsWith("/ersatz"))));
        (await boss.Posts($"/buero/bewertungsrunden/{round}/abschluss")).ShouldBe(HttpStatusCode.SeeOther);
        foreach (var address in new[] { "", ".csv", ".json", ".xlsx" }.Select(end => $"/bewertung/{round}{end}"))
        {
            Assert.DoesNotContain("Schwester", (await City.Visitor.Opens(address)).Html, StringComparison.Ordinal);
        }

        Assert.Empty(ResultCheck.Of(ResultFile.Read((await City.Visitor.Opens($"/bewertung/{round}.json")).Html)).Differences);
        (await boss.Opens($"/buero/bewertungsrunden/{round}/ersatz")).ShouldSay(Secret);
        Assert.False(await City.Do(db => db.History.AnyAsync(h => h.ChangesJson.Contains("Schwester"))));
    }

    private async Task Declares(Actor person, int round, Konzil.Agenda.Measure measure) =>
        (await person.Posts($"/buero/bewertung/{round}/massnahmen/{measure.Number}", (await City.SheetForm(round, measure, person, 5, 5)).With(("Part", nameof(Part.HasInterest)), ("Reason", Secret), ("Note", "Erst jetzt bemerkt.")))).ShouldBe(HttpStatusCode.SeeOther);
}
