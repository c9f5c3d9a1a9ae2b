using System.Net;
using Konzil.Agenda;
using Konzil.People;
using Konzil.Scoring;
using Konzil.Tests.World;
using Microsoft.EntityFrameworkCore;

namespace Konzil.Tests.Scoring;

[Trait("R", "R-2.1-35")]
public class FillingSheets(City city) : CityTest(city)
{
    private Measure _measure = null!;
    private List<Actor> _people = [];
    private int _round;

    private string Address => $"/buero/bewertung/{_round}/massnahmen/{_measure.Number}";

    public override async ValueTask InitializeAsync()
    {
        await base.InitializeAsync();
        _measure = (await City.HasMeasures("Licht am Seerhein"))[0];
        _people = await City.HasEvaluators(3);
        _round = await City.HasRound([_measure], _people);
    }

    [Fact]
    public async Task Half_a_sheet_can_be_kept_and_nothing_is_lost()
    {
        var form = (await Form(3, 4)).With(("Value-klima", ""), ("Reason-nutzen", "Halber Satz"), ("Step", "keep"));
        var page = await _people[0].PostsAndLooks(Address, form);
        Assert.Contains("Halber Satz", page.Html, StringComparison.Ordinal);
        Assert.Equal("3", page.Document.QuerySelector("input[name=Value-nutzen][checked]")!.GetAttribute("value"));
        page.ShouldSay("Der Bogen ist noch nicht abgegeben.");
        Assert.Equal(SheetState.Draft, (await Sheet()).State);
        (await _people[0].Opens("/buero/bewertung")).ShouldSay("in Arbeit").ShouldSay("0 von 3 Bögen");
    }

    [Fact]
    public async Task An_incomplete_sheet_cannot_be_submitted_and_keeps_every_word()
    {
        var answer = await _people[0].Posts(Address, (await Form(3, 4, "Mein Satz dazu")).With(("Value-klima", "")));
        answer.ShouldBe(HttpStatusCode.UnprocessableEntity).ShouldSay("Klima: Es fehlt noch Ihr Wert.");
        Assert.Contains("Mein Satz dazu", answer.Html, StringComparison.Ordinal);
        (await _people[0].Posts(Address, (await Form(3, 4)).With(("Reason-nutzen", "")))).ShouldBe(HttpStatusCode.UnprocessableEntity).ShouldSay("Bitte begründen Sie Ihren Wert");
        (await _people[0].Posts(Address, (await Form(3, 4, lawful: false)).With(("Reason-recht", "")))).ShouldBe(HttpStatusCode.UnprocessableEntity);
        (await _people[0].Posts(Address, (await Form(3, 4)).With(("Value-klima", "6")))).ShouldBe(HttpStatusCode.UnprocessableEntity).ShouldSay("liegt nicht auf der Skala");
        (await _people[0].Posts(Address, (await Form(3, 4)).With(("Reason-klima", new string('x', 501))))).ShouldBe(HttpStatusCode.UnprocessableEntity).ShouldSay("Höchstens 500 Zeichen");
        Assert.Equal(SheetState.Untouched, (await Sheet()).State);
    }

    [Fact]
    public async Task Everything_that_is_missing_is_named_at_once()
    {
        var answer = (await _people[0].Posts(Address, (await Form(3, 4)).With(("Value-nutzen", ""), ("Reason-klima", ""), ("Value-recht", "0"), ("Reason-recht", "")))).ShouldBe(HttpStatusCode.UnprocessableEntity);
        var summary = answer.Document.QuerySelectorAll("[data-error-summary] a").Select(a => a.GetAttribute("href")).ToList();
        Assert.Equal(["#Value-nutzen", "#Reason-klima", "#Reason-recht"], summary);
        Assert.All(summary, link => Assert.NotNull(answer.Document.QuerySelector(link + "-fehler")));
        // Beside a value off the scale stands that one message, and the gaps stand with it.
        answer = (await _people[0].Posts(Address, (await Form(3, 4)).With(("Value-nutzen", "9"), ("Reason-klima", "")))).ShouldBe(HttpStatusCode.UnprocessableEntity).ShouldSay("liegt nicht auf der Skala");
        Assert.Equal(["#Value-nutzen", "#Reason-klima"], answer.Document.QuerySelectorAll("[data-error-summary] a").Select(a => a.GetAttribute("href")));
        // Half a sheet may still be kept.
        await _people[0].PostsAndLooks(Address, (await Form(3, 4)).With(("Value-nutzen", ""), ("Reason-klima", ""), ("Step", "keep")));
    }

    [Fact]
    public async Task The_coordination_reads_deadline_and_progress_of_a_running_round_and_no_points()
    {
        var (boss, office) = (await City.HasPerson("Koordination", Role.Coordinator), $"/buero/bewertungsrunden/{_round}");
        await City.Scores(_people[0], _round, _measure, 3, 4, "Nur im Bogen zu lesen.");
        (await boss.Opens(office)).ShouldSay("1 von 3 Bögen sind abgegeben, 1 von 3 Personen sind fertig.").ShouldSay(RoundsText.NoPointsYet.De).ShouldNotSay("Nur im Bogen zu lesen.");
        (await boss.Opens(office + "?lang=en")).ShouldSay("1 of 3 sheets have been submitted");
        City.Clock.Advance(TimeSpan.FromDays(20));
        (await boss.Opens(office)).ShouldSay(RoundsText.DeadlineOver.De);
        // A new round with other weights does not begin with a deadline that has passed.
        await boss.PostsAndLooks(office + "/neu", ("AgainReason", "Andere Gewichte."));
        Assert.Equal(City.Today().AddDays(14), await City.Do(db => db.Rounds.Where(r => r.FollowsNumber == _round).Select(r => r.EndsOn).SingleAsync()));
    }

    [Fact]
    public async Task A_round_may_ask_for_reasons_only_at_the_ends()
    {
        var round = await City.HasRound([_measure], _people, isSealed: false);
        var boss = await City.HasPerson("Koordination", Role.Coordinator);
        var office = $"/buero/bewertungsrunden/{round}";
        (await boss.Posts(office, ("Version", await City.RoundVersion(round)), ("TitleDe", "Runde"), ("TitleEn", "Round"), ("EndsOn", "2031-01-01"), ("LeadThreshold", "70"), ("LeadMost", "8"), ("Reasons", nameof(ReasonRule.Extremes)))).ShouldBe(HttpStatusCode.SeeOther);
        (await boss.Posts(office + "/siegel", ("Version", await City.RoundVersion(round)))).ShouldBe(HttpStatusCode.SeeOther);
        Assert.Contains("\"reasons\":\"Extremes\"", (await City.Visitor.Opens($"/bewertung/{round}/siegel.json")).Html, StringComparison.Ordinal);

        var address = $"/buero/bewertung/{round}/massnahmen/{_measure.Number}";
        (await _people[0].Opens(address)).ShouldSay("Begründung, wenn 0 oder 5: Nutzen").ShouldSay("0 von 3 Fragen beantwortet");
        foreach (var end in new[] { 0, 5 })
        {
            var refused = (await _people[0].Posts(address, await City.SheetForm(round, _measure, _people[0], 3, end, ""))).ShouldBe(HttpStatusCode.UnprocessableEntity).ShouldSay("Klima: Bitte begründen Sie Ihren Wert in einem Satz.");
            Assert.Contains("Bitte begründen", refused.Document.QuerySelector("textarea[name=Reason-klima]")!.ParentElement!.TextContent, StringComparison.Ordinal);
        }

        (await _people[0].Posts(address, await City.SheetForm(round, _measure, _people[0], 3, 4, ""))).ShouldBe(HttpStatusCode.SeeOther);
        (await _people[0].Opens("/buero/bewertung")).ShouldSay("Sie haben 1 von 1 Bögen abgegeben.");
    }

    [Fact]
    public async Task Every_kept_step_brings_the_version_for_the_next()
    {
        for (var value = 1; value < 4; value++)
        {
            var form = (await Form(value, 4)).With(("Version", (await _people[0].Opens(Address)).Document.QuerySelector("form[data-bogen] input[name=Version]")!.GetAttribute("value")!), ("Step", "keep"));
            (await _people[0].Posts(Address, form)).ShouldBe(HttpStatusCode.SeeOther);
        }

        Assert.Equal(3, (await Sheet()).Scores.Single(s => s.Key == "nutzen").Value);
    }

    [Fact]
    public async Task A_change_after_submitting_needs_a_note_and_keeps_the_first_value()
    {
        await City.Scores(_people[0], _round, _measure, 2, 4);
        (await _people[0].Posts(Address, await Form(5, 4))).ShouldBe(HttpStatusCode.UnprocessableEntity).ShouldSay("warum Sie den abgegebenen Bogen ändern");
        (await _people[0].Posts(Address, (await Form(5, 4)).With(("Step", "keep")))).ShouldBe(HttpStatusCode.UnprocessableEntity);
        (await _people[0].Posts(Address, (await Form(5, 4)).With(("Note", "Nach dem Ortstermin sehe ich es anders.")))).ShouldBe(HttpStatusCode.SeeOther);
        var editions = await City.Do(db => db.SheetEditions.AsNoTracking().OrderBy(e => e.Number).ToListAsync());
        Assert.Equal([2, 5], editions.Select(e => e.Scores.Single(s => s.Key == "nutzen").Value!.Value));
        Assert.Equal("Nach dem Ortstermin sehe ich es anders.", editions[1].Note);
    }

    [Fact]
    [Trait("R", "R-1.5-10")]
    public async Task A_conflict_of_interest_closes_the_form_for_good()
    {
        (string, string)[] declared = [.. (await Form(5, 5)).With(("Part", nameof(Part.HasInterest)), ("Reason", ""))];
        (await _people[0].Posts(Address, declared)).ShouldBe(HttpStatusCode.UnprocessableEntity);
        (await _people[0].Posts(Address, declared.With(("Reason", "Meine Schwester wohnt dort.")))).ShouldBe(HttpStatusCode.SeeOther);
        var page = await _people[0].Opens(Address);
        page.ShouldSay("Sie haben sich für befangen erklärt");
        Assert.Null(page.Document.QuerySelector("main form"));
        (await _people[0].Posts(Address, (await Form(5, 5)).With(("Note", "Doch nicht.")))).ShouldBe(HttpStatusCode.UnprocessableEntity).ShouldSay("befangen erklärt");
        Assert.False((await Sheet()).Counts);
    }

    [Fact]
    public async Task Somebody_may_abstain_with_a_reason()
    {
        (await _people[0].Posts(Address, (await Form(5, 5)).With(("Part", nameof(Part.Abstains)), ("Reason", "Ich kenne mich hier nicht aus.")))).ShouldBe(HttpStatusCode.SeeOther);
        Assert.Equal(Part.Abstains, (await Sheet()).Part);
        (await _people[0].Opens("/buero/bewertung")).ShouldSay("enthalten");
    }

    [Fact]
    public async Task Two_windows_at_once_do_not_overwrite_each_other()
    {
        var form = await Form(1, 1, "Aus dem ersten Fenster");
        await City.Scores(_people[0], _round, _measure, 4, 4, "Aus dem zweiten Fenster");
        var answer = await _people[0].Posts(Address, form.With(("Note", "Späte Änderung")));
        answer.ShouldBe(HttpStatusCode.Conflict).ShouldSay("Aus dem zweiten Fenster").ShouldSay("hat jemand anderes diesen Inhalt geändert");
        Assert.Contains("Aus dem ersten Fenster", answer.Html, StringComparison.Ordinal);
        Assert.Equal(4, (await Sheet()).Scores.Single(s => s.Key == "nutzen").Value);
    }

    [Fact]
    public async Task Twenty_submissions_at_once_make_one_edition()
    {
        var form = await Form(3, 3);
        var answers = await Task.WhenAll(Enumerable.Range(0, 20).Select(_ => Task.Run(() => _people[0].Posts(Address, form))));
        Assert.Single(answers, a => a.Status == HttpStatusCode.SeeOther);
        Assert.All(answers.Where(a => a.Status != HttpStatusCode.SeeOther), a => Assert.True(a.Status is HttpStatusCode.Conflict or HttpStatusCode.UnprocessableEntity, a.Status.ToString()));
        Assert.Equal(1, await City.Do(db => db.SheetEditions.CountAsync()));
    }

    [Fact]
    public async Task All_evaluators_submit_at_once_and_all_sheets_arrive()
    {
        var forms = new List<(Actor Person, (string, string)[] Form)>();
        foreach (var person in _people)
        {
            forms.Add((person, await City.SheetForm(_round, _measure, person, 4, 2)));
        }

        var answers = await Task.WhenAll(forms.Select(f => Task.Run(() => f.Person.Posts(Address, f.Form))));
        Assert.All(answers, a => a.ShouldBe(HttpStatusCode.SeeOther));
        Assert.Equal(3, await City.Do(db => db.Sheets.CountAsync(s => s.State == SheetState.Submitted)));
    }

    [Fact]
    public async Task Nobody_else_reaches_a_sheet()
    {
        var stranger = await City.HasPerson("Fremde Person", Role.Evaluator);
        var boss = await City.HasPerson("Koordination", Role.Coordinator);
        (await stranger.Opens(Address)).ShouldBe(HttpStatusCode.NotFound);
        (await stranger.Posts(Address, await Form(5, 5))).ShouldBe(HttpStatusCode.NotFound);
        (await boss.Opens(Address)).ShouldBe(HttpStatusCode.Forbidden);
        Assert.NotEqual(HttpStatusCode.OK, (await City.Visitor.Opens(Address)).Status);
    }

    [Fact]
    public async Task After_the_end_no_sheet_changes()
    {
        var form = await Form(5, 5);
        foreach (var person in _people)
        {
            await City.Scores(person, _round, _measure, 3, 3);
        }

        var boss = await City.HasPerson("Koordination", Role.Coordinator);
        (await boss.Posts($"/buero/bewertungsrunden/{_round}/abschluss")).ShouldBe(HttpStatusCode.SeeOther);
        (await _people[0].Posts(Address, form.With(("Version", (await Sheet()).Version.ToString()), ("Note", "Zu spät")))).ShouldBe(HttpStatusCode.UnprocessableEntity).ShouldSay("nicht offen");
        (await _people[0].Opens(Address)).ShouldSay("Diese Runde ist geschlossen");
        Assert.Equal(3, (await Sheet()).Scores.Single(s => s.Key == "nutzen").Value);
    }

    private Task<(string, string)[]> Form(int benefit, int climate, string reason = "Weil es hilft.", bool lawful = true) => City.SheetForm(_round, _measure, _people[0], benefit, climate, reason, lawful);

    private Task<ScoreSheet> Sheet() => City.SheetOf(_round, _measure, _people[0]);
}
