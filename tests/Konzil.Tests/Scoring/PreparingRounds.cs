using System.Net;
using Konzil.People;
using Konzil.Scoring;
using Konzil.Tests.World;
using Microsoft.EntityFrameworkCore;

namespace Konzil.Tests.Scoring;

[Trait("R", "R-2.1-35")]
public class PreparingRounds(City city) : CityTest(city)
{
    [Fact]
    public async Task A_trial_run_stays_in_the_office_and_never_becomes_a_result()
    {
        var round = await City.HasRound(await City.HasMeasures("Licht"), await City.HasEvaluators(2), isSealed: false);
        var boss = await City.HasPerson("Koordination", Role.Coordinator);
        var address = $"/buero/bewertungsrunden/{round}/probelauf";
        (await boss.Opens(address)).ShouldSay("Probelauf, kein Ergebnis");
        (string, string)[] form = [("Version", Guid.Empty.ToString()), ("Title-1", "Altes Parkleitsystem"), ("Value-1-nutzen", "2"), ("Value-1-klima", "3"), ("Title-2", "Bürger-App von damals"), ("Value-2-nutzen", "5"), ("Value-2-klima", "3"), ("Note", "Klima trennt nicht.")];
        var page = await boss.PostsAndLooks(address, form);
        page.ShouldSay("84,0").ShouldSay("48,0").ShouldSay("Diese Kriterien trennen hier nicht, alle Projekte haben denselben Wert: Klima und Ressourcen.");
        (await boss.Posts(address, form.With(("Value-1-nutzen", "9")))).ShouldBe(HttpStatusCode.UnprocessableEntity).ShouldSay("liegt nicht auf der Skala");
        (await boss.Posts(address, form)).ShouldBe(HttpStatusCode.Conflict);
        (await (await City.HasPerson("Bewertung", Role.Evaluator)).Opens(address)).ShouldBe(HttpStatusCode.Forbidden);

        (await boss.Posts($"/buero/bewertungsrunden/{round}/siegel", ("Version", await City.RoundVersion(round)))).ShouldBe(HttpStatusCode.SeeOther);
        var version = await City.Do(async db => (await db.Trials.AsNoTracking().SingleAsync()).Version.ToString());
        (await boss.Posts(address, form.With(("Version", version)))).ShouldBe(HttpStatusCode.UnprocessableEntity).ShouldSay("Diese Runde ist versiegelt.");
        foreach (var open in new[] { $"/bewertung/{round}", $"/bewertung/{round}/siegel.json", $"/bewertung/{round}/kriterien.yaml" })
        {
            Assert.DoesNotContain("Parkleitsystem", (await City.Visitor.Opens(open)).Html, StringComparison.Ordinal);
        }

        Assert.Equal(2, await City.Do(db => db.Sheets.CountAsync()));
    }

    [Fact]
    public async Task What_must_be_done_stands_beside_the_ranking()
    {
        var measures = await City.HasMeasures("Licht", "E-Rechnung");
        var round = await City.HasRound(measures, await City.HasEvaluators(2), isSealed: false);
        var boss = await City.HasPerson("Koordination", Role.Coordinator);
        var office = $"/buero/bewertungsrunden/{round}";
        (await boss.Posts(office + "/muss", ("Version", await City.RoundVersion(round)), ("DutyLane", "true"), ("Duties", "1"), ("Duty-2", "Die Stadt ist dazu gesetzlich verpflichtet."))).ShouldBe(HttpStatusCode.SeeOther);
        (await boss.Posts(office + "/siegel", ("Version", await City.RoundVersion(round)))).ShouldBe(HttpStatusCode.SeeOther);
        Assert.Equal([measures[0].Id], await City.Do(db => db.Sheets.Select(s => s.MeasureId).Distinct().ToListAsync()));
        (await City.Visitor.Opens($"/bewertung/{round}")).ShouldSay("Muss: steht neben der Rangliste").ShouldSay("Die Stadt ist dazu gesetzlich verpflichtet.");
        (await boss.Posts(office + "/muss", ("Version", await City.RoundVersion(round)), ("Duties", "1"))).ShouldBe(HttpStatusCode.UnprocessableEntity);
        Assert.Contains("gesetzlich", (await City.Visitor.Opens($"/bewertung/{round}/siegel.json")).Html, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Below_a_minimum_a_measure_keeps_its_points_but_has_no_rank()
    {
        var measures = await City.HasMeasures("Licht", "Boote", "Wege");
        var people = await City.HasEvaluators(2);
        var round = await City.HasRound(measures, people, isSealed: false);
        var boss = await City.HasPerson("Koordination", Role.Coordinator);
        var office = $"/buero/bewertungsrunden/{round}";
        (await boss.Posts(office + "/kriterien", ("Version", await City.RoundVersion(round)), ("Weight-nutzen", "60"), ("Weight-klima", "40"), ("Minimum-nutzen", ""), ("Minimum-klima", "7"), ("MinimumTotal", "50"))).ShouldBe(HttpStatusCode.UnprocessableEntity);
        (await boss.Posts(office + "/kriterien", ("Version", await City.RoundVersion(round)), ("Weight-nutzen", "60"), ("Weight-klima", "40"), ("Minimum-nutzen", ""), ("Minimum-klima", "2"), ("MinimumTotal", "50"))).ShouldBe(HttpStatusCode.SeeOther);
        (await boss.Posts(office + "/siegel", ("Version", await City.RoundVersion(round)))).ShouldBe(HttpStatusCode.SeeOther);
        foreach (var person in people)
        {
            await Scores(person, round, measures[0].Number, 5, 1);
            await Scores(person, round, measures[1].Number, 2, 2);
            await Scores(person, round, measures[2].Number, 4, 4);
        }

        (await boss.Posts(office + "/abschluss")).ShouldBe(HttpStatusCode.SeeOther);
        var page = (await City.Visitor.Opens($"/bewertung/{round}")).ShouldSay("Mindestwert nicht erreicht: Klima und Ressourcen, nötig 2, erreicht 1,00").ShouldSay("68,0 Punkte").ShouldSay("Mindestpunktzahl nicht erreicht: nötig 50 von 100, erreicht 40,0");
        Assert.Equal(["1"], page.Document.QuerySelectorAll(".kz-rang .rang").Select(c => c.TextContent.Trim()));
        (await City.Visitor.Opens($"/massnahmen/{measures[0].Number}-licht")).ShouldBe(HttpStatusCode.OK).ShouldSay("Mindestwert nicht erreicht");
    }

    [Fact]
    [Trait("R", "R-1.1-06")]
    public async Task The_question_whether_digital_is_better_can_be_switched_on()
    {
        var round = await City.HasRound(await City.HasMeasures("Licht"), await City.HasEvaluators(2), isSealed: false);
        var boss = await City.HasPerson("Koordination", Role.Coordinator);
        (await boss.Posts($"/buero/bewertungsrunden/{round}/kriterien", ("Version", await City.RoundVersion(round)), ("Weight-nutzen", "60"), ("Weight-klima", "40"), ("Conditions", "recht"), ("Conditions", CriterionText.DigitalCheck.Key))).ShouldBe(HttpStatusCode.SeeOther);
        Assert.Equal(["digital-besser", "recht"], await City.Do(db => db.Set<Criterion>().Where(c => c.Kind == CriterionKind.KnockOut).Select(c => c.Key).OrderBy(k => k).ToListAsync()));
    }

    private async Task Scores(Actor person, int round, int measure, int benefit, int climate) =>
        (await person.Posts($"/buero/bewertung/{round}/massnahmen/{measure}",
            ("Version", await City.Do(async db => (await db.Sheets.AsNoTracking().SingleAsync(s => s.EvaluatorId == person.Id && db.Set<Konzil.Agenda.Measure>().Any(m => m.Id == s.MeasureId && m.Number == measure))).Version.ToString())),
            ("Part", nameof(Part.Scores)), ("Reason", ""), ("Note", ""), ("Value-nutzen", benefit.ToString(System.Globalization.CultureInfo.InvariantCulture)), ("Reason-nutzen", "Darum."), ("Value-klima", climate.ToString(System.Globalization.CultureInfo.InvariantCulture)), ("Reason-klima", "Darum."), ("Step", FillSheet.Submitting))).ShouldBe(HttpStatusCode.SeeOther);
}
