using System.Net;
using Konzil.Agenda;
using Konzil.People;
using Konzil.Platform;
using Konzil.Tests.World;
using Microsoft.EntityFrameworkCore;

namespace Konzil.Tests.Agenda;

public class AssessingMeasures(City city) : CityTest(city)
{
    [Fact]
    [Trait("R", "R-1.1-03")]
    [Trait("R", "R-1.1-04")]
    [Trait("R", "R-2.1-01")]
    [Trait("R", "R-1.2-03")]
    [Trait("R", "R-1.3-06")]
    [Trait("R", "R-G-09")]
    public async Task The_three_sides_feasibility_and_sustainability_stand_on_the_page_and_in_the_open_data()
    {
        var (dora, measure) = (await City.HasPerson("Dora", Role.Coordinator), (await Bare("Busse bis Mitternacht"))[0]);
        (await dora.PostsAndLooks(Path(measure), Words())).ShouldBe(HttpStatusCode.OK);
        (await City.Visitor.Opens(Paths.Measure(measure.Number, measure.Title)))
            .ShouldSay("Sensoren an den Haltestellen.").ShouldSay("Die Leitstelle plant anders.").ShouldSay("Wer kein Handy hat, fährt auch mit.")
            .ShouldSay("Fahrerinnen arbeiten später.").ShouldSay("Rechtlich: machbar").ShouldSay("Personell: machbar unter Bedingungen").ShouldSay("Zwei Stellen fehlen.")
            .ShouldSay("Weniger Autos in der Nacht.").ShouldSay("11, 13").ShouldSay("spart Treibhausgase: Busse statt Autos").ShouldSay("gesellschaftlich");
        var csv = (await City.Visitor.Opens("/massnahmen/einordnung.csv")).Html;
        Assert.Contains("Die Leitstelle plant anders.", csv, StringComparison.Ordinal);
        Assert.Contains("machbar unter Bedingungen", csv, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(nameof(Assessment.SocioCultural), "", "Die Agenda verlangt alle drei Seiten.")]
    [InlineData(nameof(Assessment.Obstacles), "", "Bitte schreiben Sie, was im Weg steht.")]
    [InlineData(nameof(Assessment.Sdgs), "11, 18", "nur Zahlen von 1 bis 17")]
    [InlineData(nameof(Assessment.ReviewOn), "irgendwann", "Bitte wählen Sie einen Tag.")]
    [InlineData("StaffAnswer", "Vielleicht", "Bitte wählen Sie eine Antwort.")]
    [Trait("R", "R-1.1-03")]
    [Trait("R", "R-2.1-01")]
    public async Task What_is_wrong_is_said_and_everything_typed_is_kept(string field, string value, string message)
    {
        var (dora, measure) = (await City.HasPerson("Dora", Role.Coordinator), (await Bare("Busse bis Mitternacht"))[0]);
        var page = await dora.Posts(Path(measure), [.. Words().Where(w => w.Field != field), (field, value)]);
        page.ShouldBe(HttpStatusCode.UnprocessableEntity).ShouldSay(message).ShouldSay("Sensoren an den Haltestellen.");
        Assert.Equal(0, await City.Do(db => db.Assessments.CountAsync()));
    }

    [Fact]
    [Trait("R", "R-1.4-10")]
    [Trait("R", "R-3.3-21")]
    [Trait("R", "R-1.2-11")]
    [Trait("R", "R-2.1-17")]
    public async Task Horizon_and_whom_it_acts_on_filter_the_register_and_a_lighthouse_says_who_named_it()
    {
        var (dora, both) = (await City.HasPerson("Dora", Role.Coordinator), await Bare("Busse bis Mitternacht", "Bäume pflanzen"));
        var (buses, trees) = (both[0], both[1]);
        await dora.PostsAndLooks(Path(buses), Words());
        await dora.PostsAndLooks(Path(trees), [.. Words().Where(w => w.Field is not (nameof(Assessment.Horizon) or nameof(Assessment.TouchesPeople) or nameof(Assessment.LighthouseBody))), (nameof(Assessment.Horizon), nameof(Horizon.Long))]);
        (await City.Visitor.Opens("/massnahmen?horizont=Immediate")).ShouldSay("Busse bis Mitternacht").ShouldNotSay("Bäume pflanzen");
        (await City.Visitor.Opens("/massnahmen?horizont=Long")).ShouldSay("Bäume pflanzen").ShouldNotSay("Busse bis Mitternacht");
        (await City.Visitor.Opens("/massnahmen?wirkung=People")).ShouldSay("Busse bis Mitternacht").ShouldNotSay("Bäume pflanzen");
        (await City.Visitor.Opens(Paths.Measure(buses.Number, buses.Title))).ShouldSay("Leuchtturm").ShouldSay("Digitalisierungs-Jour-Fixe").ShouldSay("1. Februar 2019");
        (await City.Visitor.Opens(Paths.Measure(trees.Number, trees.Title))).ShouldNotSay("Leuchtturm");
    }

    [Fact]
    [Trait("R", "R-1.2-17")]
    [Trait("R", "R-1.4-07")]
    public async Task On_the_day_of_review_the_coordination_is_reminded_once_and_not_of_a_day_that_was_moved()
    {
        var (dora, measure) = (await City.HasPerson("Dora", Role.Coordinator), (await Bare("Busse bis Mitternacht"))[0]);
        var today = DateOnly.FromDateTime(City.Clock.GetUtcNow().UtcDateTime);
        await dora.PostsAndLooks(Path(measure), Review(today.AddDays(10)));
        var version = (await dora.Opens(Path(measure))).Document.QuerySelector("input[name=Version]")!.GetAttribute("value")!;
        await dora.PostsAndLooks(Path(measure), [.. Review(today.AddDays(20)), (FormFields.Version, version)]);
        await City.Settle();
        City.Clock.Advance(TimeSpan.FromDays(11));
        await City.Settle();
        Assert.Empty(await Reminders(dora));
        City.Clock.Advance(TimeSpan.FromDays(10));
        await City.Settle();
        await City.Settle();
        Assert.Single(await Reminders(dora));
    }

    [Fact]
    public async Task Two_windows_do_not_overwrite_each_other()
    {
        var (dora, measure) = (await City.HasPerson("Dora", Role.Coordinator), (await Bare("Busse bis Mitternacht"))[0]);
        await dora.PostsAndLooks(Path(measure), Words());
        var second = await dora.Posts(Path(measure), [.. Words().Where(w => w.Field != nameof(Assessment.Technical)), (nameof(Assessment.Technical), "Aus dem zweiten Fenster.")]);
        second.ShouldBe(HttpStatusCode.Conflict).ShouldSay("Sensoren an den Haltestellen.").ShouldSay("Aus dem zweiten Fenster.");
        Assert.Equal("Sensoren an den Haltestellen.", await City.Do(db => db.Assessments.Select(a => a.Technical).SingleAsync()));
    }

    [Fact]
    public async Task Only_those_who_write_the_profile_assess_it_and_drafts_stay_inside()
    {
        var (lead, measure) = (await City.HasPerson("Fritz", Role.FieldLead), (await Bare("Busse bis Mitternacht"))[0]);
        (await lead.Opens(Path(measure))).ShouldBe(HttpStatusCode.Forbidden);
        (await lead.Posts(Path(measure), Words())).ShouldBe(HttpStatusCode.Forbidden);
        (await lead.Posts(Checks(measure))).ShouldBe(HttpStatusCode.Forbidden);
        (await (await City.HasPerson("Anna")).Opens(Path(measure))).ShouldBe(HttpStatusCode.Forbidden);

        var dora = await City.HasPerson("Dora", Role.Coordinator);
        await dora.PostsAndLooks(Path(measure), Words());
        await City.Do(db => db.Measures.ExecuteUpdateAsync(s => s.SetProperty(m => m.PublishedAt, (DateTimeOffset?)null)));
        Assert.DoesNotContain("Sensoren", (await City.Visitor.Opens("/massnahmen/einordnung.csv")).Html, StringComparison.Ordinal);
    }

    [Fact]
    [Trait("R", "R-1.3-12")]
    [Trait("R", "R-G-02")]
    [Trait("R", "R-1.5-17")]
    public async Task The_checklists_count_an_open_question_as_open_and_a_no_needs_a_sentence()
    {
        var (dora, measure) = (await City.HasPerson("Dora", Role.Coordinator), (await Bare("Busse bis Mitternacht"))[0]);
        var answers = Enum.GetValues<CheckQuestion>().Select(q => (CheckFields.Answer(q), q switch { CheckQuestion.LawfulBasis => nameof(CheckAnswer.Yes), CheckQuestion.ExitPlanned => nameof(CheckAnswer.No), _ => nameof(CheckAnswer.Open) })).ToArray();
        (await dora.Posts(Checks(measure), answers)).ShouldBe(HttpStatusCode.UnprocessableEntity).ShouldSay("Bitte schreiben Sie dazu einen Satz.");
        await dora.PostsAndLooks(Checks(measure), [.. answers, (CheckFields.Note(CheckQuestion.ExitPlanned), "Der Vertrag bindet bis 2030.")]);
        (await City.Visitor.Opens(Paths.Measure(measure.Number, measure.Title)))
            .ShouldSay("Sicherheit und Datenschutz: 1 ja, 0 nein, 6 offen").ShouldSay("Digitale Souveränität: 0 ja, 1 nein, 6 offen").ShouldSay("Der Vertrag bindet bis 2030.");
        Assert.Contains("0/1/6", (await City.Visitor.Opens("/massnahmen/einordnung.csv")).Html, StringComparison.Ordinal);
    }

    [Fact]
    [Trait("R", "R-1.3-12")]
    public async Task A_round_can_make_the_checklist_a_condition_and_evaluators_see_its_answers()
    {
        var (dora, measure) = (await City.HasPerson("Dora", Role.Coordinator), (await Bare("Busse bis Mitternacht"))[0]);
        await dora.PostsAndLooks(Checks(measure), [.. Enum.GetValues<CheckQuestion>().Select(q => (CheckFields.Answer(q), q == CheckQuestion.LawfulBasis ? nameof(CheckAnswer.No) : nameof(CheckAnswer.Open))), (CheckFields.Note(CheckQuestion.LawfulBasis), "Noch keine.")]);
        var people = await City.HasEvaluators(2);
        var round = await City.HasRound([measure], people, isSealed: false);
        await dora.PostsAndLooks($"/buero/bewertungsrunden/{round}/kriterien", ("Version", await City.RoundVersion(round)), ("Weight-nutzen", "60"), ("Weight-klima", "40"), ("Conditions", "sicherheit"));
        await dora.PostsAndLooks($"/buero/bewertungsrunden/{round}/siegel", ("Version", await City.RoundVersion(round)));
        (await people[0].Opens($"/buero/bewertung/{round}/massnahmen/{measure.Number}")).ShouldSay("Sicherheit und Datenschutz: 0 ja, 1 nein, 6 offen").ShouldSay("Sicherheit und Datenschutz sind gewahrt");
    }

    [Fact]
    public async Task Two_people_may_answer_different_questions_at_the_same_time()
    {
        var (dora, measure) = (await City.HasPerson("Dora", Role.Coordinator), (await Bare("Busse bis Mitternacht"))[0]);
        (string, string)[] Of(CheckQuestion yes) => [.. Enum.GetValues<CheckQuestion>().Select(q => (CheckFields.Answer(q), q == yes ? nameof(CheckAnswer.Yes) : nameof(CheckAnswer.Open)))];
        await dora.PostsAndLooks(Checks(measure), Of(CheckQuestion.FewData));
        (await dora.Posts(Checks(measure), [.. Of(CheckQuestion.FewData).Where(a => a.Item1 != CheckFields.Answer(CheckQuestion.FewData)), (CheckFields.Answer(CheckQuestion.FewData), nameof(CheckAnswer.NotNeeded)), (CheckFields.Note(CheckQuestion.FewData), "Es gibt keine Daten.")]))
            .ShouldBe(HttpStatusCode.Conflict).ShouldSay("Jetzt gespeichert");
        Assert.Equal(CheckAnswer.Yes, await City.Do(db => db.MeasureChecks.Select(c => c.Answer).SingleAsync()));
    }

    // Published before the three sides were asked for.
    private async Task<IReadOnlyList<Measure>> Bare(params string[] titles)
    {
        var measures = await City.HasMeasures(titles);
        await City.Do(db => db.Assessments.ExecuteDeleteAsync());
        return measures;
    }

    private static string Path(Measure measure) => $"/buero/massnahmen/{measure.Number}/einordnung";

    private static string Checks(Measure measure) => $"/buero/massnahmen/{measure.Number}/prueflisten";

    private static (string Field, string Value)[] Review(DateOnly day) => [.. Words().Where(w => w.Field != nameof(Assessment.ReviewOn)), (nameof(Assessment.ReviewOn), Format.Iso(day))];

    private Task<List<Notice>> Reminders(Actor who) => City.Do(db => db.Notices.Where(n => n.PersonId == who.Id && n.De.Contains("wieder geprüft")).ToListAsync());

    private static (string Field, string Value)[] Words() =>
    [
        (nameof(Assessment.Technical), "Sensoren an den Haltestellen."), (nameof(Assessment.Organisational), "Die Leitstelle plant anders."), (nameof(Assessment.SocioCultural), "Wer kein Handy hat, fährt auch mit."),
        (nameof(Assessment.Change), "Fahrerinnen arbeiten später."), (nameof(Assessment.Obstacles), "Zwei Stellen fehlen."), (nameof(Assessment.Ecological), "Weniger Autos in der Nacht."),
        (nameof(Assessment.Sdgs), "13, 11"), (nameof(Assessment.Climate), nameof(ClimateEffect.Saves)), (nameof(Assessment.ClimateNote), "Busse statt Autos"),
        (nameof(Assessment.Innovation), nameof(InnovationKind.Social)), (nameof(Assessment.Horizon), nameof(Horizon.Immediate)), (nameof(Assessment.TouchesPeople), "true"),
        (nameof(Assessment.LighthouseBody), "Digitalisierungs-Jour-Fixe"), (nameof(Assessment.StartedOn), "2019-02-01"),
        ("LegalAnswer", nameof(Feasibility.Yes)), ("TechniqueAnswer", nameof(Feasibility.Yes)), ("StaffAnswer", nameof(Feasibility.Conditions)), ("MoneyAnswer", nameof(Feasibility.Open)), ("TimeAnswer", nameof(Feasibility.Open)),
    ];
}
