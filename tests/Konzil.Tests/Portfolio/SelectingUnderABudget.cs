using System.Net;
using Konzil.Agenda;
using Konzil.People;
using Konzil.Portfolio;
using Konzil.Tests.World;
using Microsoft.EntityFrameworkCore;

namespace Konzil.Tests.Portfolio;

[Trait("R", "R-2.1-36")]
public class SelectingUnderABudget(City city) : CityTest(city)
{
    private const string Decision = "/buero/auswahl/1/entscheidung";

    private Task<Actor> Office() => City.HasPerson("Koordination", Role.Coordinator);

    [Fact]
    public async Task Proposals_stand_side_by_side_once_they_are_worked_out()
    {
        var office = await Office();
        var measures = await City.HasProposals(office);

        var selection = await City.StoredSelection();
        var proposals = selection.Proposals!;
        Assert.Equal([ProposalKind.EqualShares, ProposalKind.MostVotes, ProposalKind.VotesKnapsack], proposals.All.Select(p => p.Kind));
        Assert.Equal([measures[1].Code, measures[0].Code, measures[2].Code], proposals.Of(ProposalKind.MostVotes)!.Funded);
        Assert.Equal(10, proposals.Ballots);
        var page = await City.Visitor.Opens("/auswahl/1");
        page.ShouldSay("Noch nicht entschieden").ShouldSay("Gleiche Anteile").ShouldSay("Meiste Stimmen").ShouldSay("2027, Haushalt (60.000 €)").ShouldSay("60.000 €, übrig 0 €");
        Assert.Equal(measures.Count, page.Document.QuerySelectorAll("#vorschlaege table")[0].QuerySelectorAll("tbody tr").Length);
        (await City.Visitor.Opens("/auswahl")).ShouldSay("Was wird bezahlt?");
        Assert.Contains("\"MostVotes\"", (await City.Visitor.Opens("/auswahl/1.json")).Html, StringComparison.Ordinal);
        (await office.Posts("/buero/auswahl/1", [.. SelectionsInTheCity.SelectionForm(), ("Version", await City.SelectionVersion())])).ShouldBe(HttpStatusCode.UnprocessableEntity).ShouldSay("ändern sich nicht mehr");
    }

    [Fact]
    public async Task A_draft_is_not_there_for_strangers_and_a_mistake_brings_it_back()
    {
        var office = await Office();
        await City.HasProposals(office);

        (await office.Posts("/buero/auswahl/1/zuruecknahme", ("Version", await City.SelectionVersion()), ("Grund", ""))).ShouldBe(HttpStatusCode.UnprocessableEntity).ShouldSay("Bitte nennen Sie den Grund.");
        await office.PostsAndLooks("/buero/auswahl/1/zuruecknahme", ("Version", await City.SelectionVersion()), ("Grund", "Ein Betrag war falsch."));

        foreach (var path in new[] { "/auswahl/1", "/auswahl/1.json" })
        {
            (await City.Visitor.Opens(path)).ShouldBe(HttpStatusCode.NotFound);
        }

        Assert.DoesNotContain("Was wird bezahlt", (await City.Visitor.Opens("/auswahl/auswahl.csv")).Html, StringComparison.Ordinal);
        Assert.True(await City.Do(db => db.History.AnyAsync(h => h.Kind == nameof(BudgetSelection) && h.Why == "Ein Betrag war falsch.")));
    }

    [Fact]
    public async Task The_body_decides_and_every_departure_has_its_reason()
    {
        var office = await Office();
        var anna = await City.HasPerson("Anna");
        var measures = await City.HasProposals(office);
        await anna.Posts($"/massnahmen/{measures[3].Number}/folgen");

        // Instead of the first the fourth, which costs as much.
        var form = await SelectionsInTheCity.DecisionForm(City, "MostVotes", measures[1].Code, measures[2].Code, measures[3].Code);
        var refused = await office.Posts(Decision, form);
        refused.ShouldBe(HttpStatusCode.UnprocessableEntity).ShouldSay($"{measures[0].Code} weicht vom Vorschlag ab. Bitte nennen Sie den Grund.");
        Assert.NotNull(refused.Document.QuerySelector("#Grund-1-fehler"));
        Assert.Equal("Niederschrift 7/2027", refused.Document.QuerySelector("#Protocol")!.TextContent.Trim());
        var page = await office.PostsAndLooks(Decision, form.With(("Grund-1", "Der Seerhein wird gerade umgebaut."), ("Grund-4", "Der Verein hat schon Räume.")));

        page.ShouldSay("Gemeinderat").ShouldSay("Niederschrift 7/2027").ShouldSay("Der Seerhein wird gerade umgebaut.").ShouldSay("weicht vom Vorschlag ab");
        Assert.Equal([false, true, true, true], await City.Do(db => db.Measures.OrderBy(m => m.Number).Select(m => m.IsLeadProject).ToListAsync()));
        await City.Settle();
        (await anna.Opens("/konto/nachrichten")).ShouldSay("Auswahl unter Budget „Was wird bezahlt?“: wird bezahlt, Gemeinderat");
        Assert.Contains($"Gemeinderat;2027;Haushalt;60000;{measures[0].Code};Licht am Seerhein;", (await City.Visitor.Opens("/auswahl/auswahl.csv")).Html, StringComparison.Ordinal);
        (await office.Posts(Decision, form.With(("Version", await City.SelectionVersion())))).ShouldBe(HttpStatusCode.UnprocessableEntity).ShouldSay("wartet nicht auf eine Entscheidung");
    }

    [Fact]
    public async Task Nobody_spends_more_than_there_is()
    {
        var office = await Office();
        var measures = await City.HasProposals(office);

        var form = await SelectionsInTheCity.DecisionForm(City, "MostVotes", [.. measures.Select(m => m.Code)]);

        (await office.Posts(Decision, form.With(("Grund-4", "Alles.")))).ShouldBe(HttpStatusCode.UnprocessableEntity).ShouldSay("2027, Haushalt: Das Geld reicht nicht. Es fehlen 30.000 Euro.");
        (await office.Posts(Decision, form.With(("Tag", Konzil.Platform.Format.Iso(City.Today().AddDays(1))), ("Body", "")))).ShouldBe(HttpStatusCode.UnprocessableEntity).ShouldSay("nicht in der Zukunft").ShouldSay("Bitte nennen Sie das Gremium.");
        Assert.Equal(SelectionState.Proposed, (await City.StoredSelection()).State);
    }

    [Fact]
    public async Task Only_one_of_a_group_is_paid_for()
    {
        var office = await Office();
        var measures = await City.HasProposals(office, ("Exclusions", "M-01, M-02"));

        Assert.All((await City.StoredSelection()).Proposals!.All, p => Assert.True(p.Funded.Count(k => k is "M-01" or "M-02") <= 1));
        var form = await SelectionsInTheCity.DecisionForm(City, "MostVotes", "M-01", "M-02", "M-03");
        (await office.Posts(Decision, [.. form.Where(f => !f.Item1.StartsWith("Grund", StringComparison.Ordinal)), .. measures.Select((_, i) => ($"Grund-{i + 1}", "Trotzdem."))])).ShouldBe(HttpStatusCode.UnprocessableEntity).ShouldSay("Nur eine von diesen kann bezahlt werden: M-01, M-02.");
        (await City.Visitor.Opens("/auswahl/1")).ShouldSay("Nur eine von: M-01, M-02");
    }

    [Fact]
    public async Task Free_money_lets_the_next_that_fits_move_up()
    {
        var office = await Office();
        var measures = await City.HasProposals(office);
        await office.PostsAndLooks(Decision, await SelectionsInTheCity.DecisionForm(City, "MostVotes", measures[0].Code, measures[1].Code, measures[2].Code));
        (await office.Opens("/buero/auswahl/1/warteliste")).ShouldSay("Für keine Maßnahme der Warteliste reicht das freie Geld.");

        (await office.Posts("/buero/auswahl/1/rueckzug", ("Version", await City.SelectionVersion()), ("Massnahme", "1"), ("Grund", ""))).ShouldBe(HttpStatusCode.UnprocessableEntity);
        (await office.PostsAndLooks("/buero/auswahl/1/rueckzug", ("Version", await City.SelectionVersion()), ("Massnahme", "1"), ("Grund", "Der Umbau dauert länger."))).ShouldSay($"Als Nächstes rückt nach: {measures[3].Code} Leihladen, 30.000 €. Frei sind 30.000 €.");
        (await office.Posts("/buero/auswahl/1/nachruecken", ("Version", await City.SelectionVersion()), ("Massnahme", "4"))).ShouldBe(HttpStatusCode.UnprocessableEntity);
        await office.PostsAndLooks("/buero/auswahl/1/nachruecken", ("Version", await City.SelectionVersion()), ("Massnahme", "4"), ("Body", "Hauptausschuss"), ("Tag", Konzil.Platform.Format.Iso(City.Today())), ("Protocol", "Niederschrift 9/2027"));

        (await City.Visitor.Opens("/auswahl/1")).ShouldSay($"{measures[0].Code} wird nicht mehr bezahlt. Der Umbau dauert länger.").ShouldSay($"{measures[3].Code} rückt nach. Hauptausschuss").ShouldSay("Zurückgezogen");
        Assert.Equal([false, true, true, true], await City.Do(db => db.Measures.OrderBy(m => m.Number).Select(m => m.IsLeadProject).ToListAsync()));
        Assert.Equal(2, await City.Do(db => db.MeasureSteps.CountAsync(s => s.MeasureId == measures[3].Id && s.Key.Contains("budget/"))));

        // Road and level say the same: what is paid for is decided, what was withdrawn is where it was before.
        Assert.Equal([MeasureLevel.WorkedOut, MeasureLevel.Adopted, MeasureLevel.Adopted, MeasureLevel.Adopted], await City.Do(db => db.Measures.OrderBy(m => m.Number).Select(m => m.Level).ToListAsync()));
        foreach (var measure in measures)
        {
            var (now, figure) = await City.Do(async db => (await db.Measures.SingleAsync(m => m.Id == measure.Id), (await LineageFigure.Read(db, measure.Id))!));
            Assert.Equal(now.Level >= MeasureLevel.Adopted, figure.Stations[2].State == Konzil.Ui.StepState.Done);
        }

        // Only what is paid for was decided; the road of the others stays open there.
        var decided = await City.Do(db => db.MeasureSteps.Where(m => m.Kind == StationKind.Decision).ToListAsync());
        Assert.Contains(decided, m => m.De.Contains("Warteliste", StringComparison.Ordinal));
        Assert.All(decided, m => Assert.Equal(m.De.Contains("“: wird bezahlt", StringComparison.Ordinal) || m.De.Contains("rückt nach und wird bezahlt", StringComparison.Ordinal), !m.Key.StartsWith(MeasureStep.Deferred, StringComparison.Ordinal)));
        Assert.True(await City.Do(db => db.History.AnyAsync(h => h.Kind == nameof(BudgetSelection) && h.Why == "Der Umbau dauert länger." && h.ById == office.Id)));
    }

    [Fact]
    public async Task Exclusions_that_contradict_each_other_are_told_with_their_line()
    {
        var office = await Office();
        var measures = await City.HasMeasures("Licht am Seerhein", "Offene Werkstatt", "Seedaten");
        await office.Posts("/buero/auswahl", SelectionsInTheCity.SelectionForm());
        foreach (var (text, said) in new[]
        {
            ("M-01, M-02\nM-02, M-03\n\nM-03, M-01", "Zeile 4: M-03 und M-01 hängen schon über Zeilen darüber zusammen"),
            ("M-01, M-99", "Zeile 1: M-99 steht nicht zur Auswahl."),
            ("M-01, M-02\nM-03, M-03", "Zeile 2: Eine Maßnahme steht zweimal da"),
            ("M-01", "Zeile 1: Eine Gruppe braucht mindestens zwei Maßnahmen."),
        })
        {
            var page = await office.Posts("/buero/auswahl/1/massnahmen", [("Version", await City.SelectionVersion()), .. SelectionsInTheCity.CostForm(measures).With(("Exclusions", text))]);
            page.ShouldBe(HttpStatusCode.UnprocessableEntity).ShouldSay(said);
            Assert.Equal(text, page.Document.QuerySelector("#Exclusions")!.TextContent.Trim());
        }

        var negative = await office.Posts("/buero/auswahl/1/massnahmen", [("Version", await City.SelectionVersion()), .. SelectionsInTheCity.CostForm(measures).With(("Kosten-2", "-5"))]);
        negative.ShouldBe(HttpStatusCode.UnprocessableEntity);
        Assert.NotNull(negative.Document.QuerySelector("#Kosten-2-fehler"));
        (await office.Posts("/buero/auswahl/1/vorschlaege", ("Version", await City.SelectionVersion()))).ShouldBe(HttpStatusCode.UnprocessableEntity).ShouldSay("Es braucht eine Bewertungsrunde oder eine Abstimmung.");
    }

    [Fact]
    public async Task Saving_costs_again_changes_them_and_pots_in_use_stay()
    {
        var office = await Office();
        var measures = await City.HasMeasures("Licht am Seerhein", "Offene Werkstatt");
        (string, string)[] two = [.. SelectionsInTheCity.SelectionForm(), ("Jahr-2", "2028"), ("Quelle-2", "Förderung"), ("Betrag-2", "9000")];
        await office.Posts("/buero/auswahl", two);
        (string, string)[] costs = [("Kosten-1", "5000"), ("Topf-1", "1"), ("Kosten-2", "8000"), ("Topf-2", "2"), ("Exclusions", "")];
        await office.PostsAndLooks("/buero/auswahl/1/massnahmen", [("Version", await City.SelectionVersion()), .. costs]);
        await office.PostsAndLooks("/buero/auswahl/1/massnahmen", [("Version", await City.SelectionVersion()), .. costs.With(("Kosten-1", "6000"))]);

        Assert.Equal([(6000m, 1), (8000m, 2)], (await City.StoredSelection()).InOrder.Select(c => (c.Cost, c.Pot)));
        (await office.Posts("/buero/auswahl/1", [("Version", await City.SelectionVersion()), .. SelectionsInTheCity.SelectionForm()])).ShouldBe(HttpStatusCode.UnprocessableEntity).ShouldSay("Aus diesem Topf wird M-02 bezahlt.");
        (await office.Posts("/buero/auswahl/1/massnahmen", [("Version", await City.SelectionVersion()), .. costs.With(("Exclusions", "M-01, M-02"))])).ShouldBe(HttpStatusCode.UnprocessableEntity).ShouldSay("aus verschiedenen Töpfen");
        Assert.Equal(2, measures.Count);
    }

    [Fact]
    public async Task A_closed_round_proposes_from_the_top_and_the_best_sum()
    {
        var office = await Office();
        var measures = await City.HasMeasures("Licht am Seerhein", "Offene Werkstatt", "Seedaten");
        var people = await City.HasEvaluators(2);
        var round = await City.HasRound(measures, people);
        foreach (var person in people)
        {
            await City.Scores(person, round, measures[0], 5, 5);
            await City.Scores(person, round, measures[1], 4, 4);
            await City.Scores(person, round, measures[2], 3, 3);
        }

        await office.Posts($"/buero/bewertungsrunden/{round}/abschluss", ("Reason", ""));
        await office.Posts("/buero/auswahl", SelectionsInTheCity.SelectionForm(round: round));
        // The first alone takes nearly all the money; the other two together bring more points.
        await office.PostsAndLooks("/buero/auswahl/1/massnahmen", ("Version", await City.SelectionVersion()), ("Kosten-1", "50000"), ("Kosten-2", "30000"), ("Kosten-3", "30000"), ("Exclusions", ""));
        await office.PostsAndLooks("/buero/auswahl/1/vorschlaege", ("Version", await City.SelectionVersion()));

        var proposals = (await City.StoredSelection()).Proposals!;
        Assert.Equal(["M-01"], proposals.Of(ProposalKind.Ranking)!.Funded);
        Assert.Equal(["M-02", "M-03"], proposals.Of(ProposalKind.RankingKnapsack)!.Funded);
        (await City.Visitor.Opens("/auswahl/1")).ShouldSay("Rangliste von oben").ShouldNotSay("Gleiche Anteile");
    }
}
