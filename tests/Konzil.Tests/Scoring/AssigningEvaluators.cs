using System.Net;
using Konzil.Agenda;
using Konzil.People;
using Konzil.Scoring;
using Konzil.Tests.World;
using Microsoft.EntityFrameworkCore;

namespace Konzil.Tests.Scoring;

/// <summary>A round may give each field of action its own evaluators, at least two independent ones.</summary>
[Trait("R", "R-2.1-35")]
public class AssigningEvaluators(City city) : CityTest(city)
{
    [Fact]
    public async Task Each_field_has_its_people_and_only_they_get_sheets()
    {
        var (round, measures, people, boss) = await Prepared();
        (await boss.Opens(Office(round))).ShouldSay("Wer bewertet was");
        (await Assigns(boss, round, [people[0], people[1]], [people[1], people[2]])).ShouldBe(HttpStatusCode.SeeOther);
        (await boss.Opens(Office(round))).ShouldSay("Eine Maßnahme dieser Runde");
        (await Seals(boss, round)).ShouldBe(HttpStatusCode.SeeOther);

        Assert.Equal(4, await City.Do(db => db.Sheets.CountAsync()));
        Assert.Equal(new[] { people[0].Id!.Value, people[1].Id!.Value }.Order(), (await City.Do(db => db.Sheets.Where(s => s.MeasureId == measures[0].Id).Select(s => s.EvaluatorId).ToListAsync())).Order());
        (await people[2].Opens($"/buero/bewertung/{round}/massnahmen/{measures[0].Number}")).ShouldBe(HttpStatusCode.NotFound);
        var seal = (await City.Visitor.Opens($"/bewertung/{round}/siegel.json")).Html;
        Assert.Matches("\"code\":\"M-01\"[^}]*\"evaluators\":\\[\"[A-C]\",\"[A-C]\"\\]", seal);
        var page = (await City.Visitor.Opens($"/bewertung/{round}")).ShouldSay("Je Handlungsfeld bewerten nur die genannten Personen").ShouldSay("Umwelt & Energie").ShouldSay("Mobilität");
        Assert.DoesNotContain("Bewertende Person", page.Html, StringComparison.Ordinal);
        (await boss.Posts(Office(round) + "/zuteilung", ("Version", await City.RoundVersion(round)))).ShouldBe(HttpStatusCode.UnprocessableEntity).ShouldSay("versiegelt");
    }

    [Fact]
    public async Task A_measure_with_one_evaluator_cannot_be_sealed()
    {
        var (round, measures, people, boss) = await Prepared();
        (await Assigns(boss, round, [people[0]], [people[1], people[2]])).ShouldBe(HttpStatusCode.UnprocessableEntity).ShouldSay("mindestens zwei Personen");
        (await boss.Posts(Office(round) + "/zuteilung", ("Version", await City.RoundVersion(round)), ("Assigning", "1"), ("ByField", "true"))).ShouldBe(HttpStatusCode.SeeOther);
        (await boss.Opens(Office(round) + "/siegel")).ShouldSay("M-01 Licht: Es braucht mindestens zwei unabhängige Bewertende, zugeteilt: 0.");
        (await Seals(boss, round)).ShouldBe(HttpStatusCode.UnprocessableEntity).ShouldSay("M-01 Licht: Es braucht mindestens zwei unabhängige Bewertende, zugeteilt: 0.");

        // Whoever answers for a measure does not score it.
        await City.Do(async db =>
        {
            (await db.Measures.SingleAsync(m => m.Id == measures[0].Id)).Lead(people[0].Id!.Value);
            await db.SaveChangesAsync();
        });
        (await Assigns(boss, round, [people[0], people[1]], [people[1], people[2]])).ShouldBe(HttpStatusCode.SeeOther);
        (await Seals(boss, round)).ShouldBe(HttpStatusCode.UnprocessableEntity).ShouldSay("M-01 Licht: Es braucht mindestens zwei unabhängige Bewertende, zugeteilt: 1.");
        (await Assigns(boss, round, [.. people], [people[1], people[2]])).ShouldBe(HttpStatusCode.SeeOther);
        (await Seals(boss, round)).ShouldBe(HttpStatusCode.SeeOther);
        Assert.False(await City.Do(db => db.Sheets.AnyAsync(s => s.MeasureId == measures[0].Id && s.EvaluatorId == people[0].Id!.Value)));
    }

    [Fact]
    public async Task Five_people_of_whom_two_score_a_field_publish_no_single_values()
    {
        var (round, measures, people, boss) = await Prepared(5);
        (await Assigns(boss, round, [people[0], people[1]], [people[2], people[3], people[4]])).ShouldBe(HttpStatusCode.SeeOther);
        (await Seals(boss, round)).ShouldBe(HttpStatusCode.SeeOther);
        foreach (var (measure, person) in new[] { (0, 0), (0, 1), (1, 2), (1, 3), (1, 4) })
        {
            await City.Scores(people[person], round, measures[measure], 1 + person, 4, "Nur für mich erkennbar.");
        }

        (await boss.Posts(Office(round) + "/abschluss")).ShouldBe(HttpStatusCode.SeeOther);
        foreach (var address in new[] { $"/bewertung/{round}", $"/bewertung/{round}.csv", $"/bewertung/{round}.json" })
        {
            Assert.DoesNotContain("Nur für mich erkennbar", (await City.Visitor.Opens(address)).Html, StringComparison.Ordinal);
        }

        Assert.Empty(ResultCheck.Of(ResultFile.Read((await City.Visitor.Opens($"/bewertung/{round}.json")).Html)).Differences);
    }

    [Fact]
    public async Task Whoever_is_not_invited_any_more_is_not_assigned_either()
    {
        var (round, _, people, boss) = await Prepared();
        (await Assigns(boss, round, [.. people], [.. people])).ShouldBe(HttpStatusCode.SeeOther);
        (await boss.Posts(Office(round) + "/bewertende", ("Version", await City.RoundVersion(round)), ("Sector-" + people[0].Id, "Politics"), ("Sector-" + people[1].Id, "Politics"))).ShouldBe(HttpStatusCode.SeeOther);
        Assert.Equal(4, await City.Do(db => db.Set<Assignment>().CountAsync()));
        Assert.True(await City.Do(db => db.History.AnyAsync(h => h.What == "PanelAssigned")));
    }

    private static string Office(int round) => $"/buero/bewertungsrunden/{round}";

    private async Task<(int Round, List<Konzil.Agenda.Measure> Measures, List<Actor> People, Actor Boss)> Prepared(int count = 3)
    {
        var goal = await City.HasGoal();
        List<Konzil.Agenda.Measure> measures =
        [
            await City.HasMeasureOf(await AgendaInTheCity.HasField(City, "Umwelt & Energie"), goal, "Licht"),
            await City.HasMeasureOf(await AgendaInTheCity.HasField(City, "Mobilität"), goal, "Boote"),
        ];
        var people = await City.HasEvaluators(count);
        return (await City.HasRound(measures, people, isSealed: false), measures, people, await City.HasPerson("Koordination", Role.Coordinator));
    }

    private async Task<Seen> Assigns(Actor boss, int round, Actor[] first, Actor[] second)
    {
        var fields = await City.Do(db => db.Set<Konzil.Strategy.ActionField>().OrderBy(f => f.NameDe == "Mobilität").Select(f => f.Key).ToListAsync());
        List<(string, string)> form = [("Version", await City.RoundVersion(round)), ("Assigning", "1"), ("Fields", "1"), ("ByField", "true")];
        form.AddRange(first.Select(p => ("Field-" + fields[0], p.Id!.Value.ToString())));
        form.AddRange(second.Select(p => ("Field-" + fields[1], p.Id!.Value.ToString())));
        return await boss.Posts(Office(round) + "/zuteilung", [.. form]);
    }

    private async Task<Seen> Seals(Actor boss, int round) => await boss.Posts(Office(round) + "/siegel", ("Version", await City.RoundVersion(round)));
}
