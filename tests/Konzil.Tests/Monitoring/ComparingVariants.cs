using System.Net;
using Konzil.Agenda;
using Konzil.Meetings;
using Konzil.Monitoring;
using Konzil.People;
using Konzil.Platform;
using Konzil.Projects;
using Konzil.Strategy;
using Konzil.Tests.World;
using Microsoft.EntityFrameworkCore;
using DecisionText = Konzil.Meetings.DecisionText;

namespace Konzil.Tests.Monitoring;

/// <summary>Ways side by side, each with its source and page, and the record of the decision that nobody changes afterwards.</summary>
[Trait("R", "R-1.5-01")]
public class ComparingVariants(City city) : CityTest(city)
{
    private const string List = "/buero/variantenvergleiche";
    private const string One = List + "/1";

    private Actor _office = null!;

    public override async ValueTask InitializeAsync()
    {
        await base.InitializeAsync();
        _office = await City.HasPerson("Koordination", Role.Coordinator);
    }

    [Fact]
    [Trait("R", "R-1.5-26")]
    public async Task Ways_stand_side_by_side_with_costs_criteria_and_the_page_they_come_from()
    {
        var work = await HasSource();
        (await _office.Opens(List)).ShouldSay(ComparisonText.None.De);
        var wrong = (await _office.Posts(List + "/neu", ("TitleDe", "Wo laufen die Daten?"), ("Question", ""), ("Bezug", "mond"))).ShouldBe(HttpStatusCode.UnprocessableEntity);
        wrong.ShouldSay(ComparisonText.QuestionMissing.De).ShouldSay(ComparisonText.SubjectMissing.De);
        Assert.Contains("Wo laufen die Daten?", wrong.Html);
        (await Begins()).ShouldSay(ComparisonText.NoVariants.De).ShouldSay("Wer betreibt die Plattform?");

        wrong = (await _office.Posts(One + "/varianten/neu", [.. Variant("Eigenes Rechenzentrum"), ("CostOnce", "viel"), ("Pages", "12"), ("Source", "")])).ShouldBe(HttpStatusCode.UnprocessableEntity).ShouldSay(ComparisonText.CostWrong.De);
        Assert.Contains("Daten bleiben in der Stadt", wrong.Html);
        (await _office.Posts(One + "/varianten/neu", [.. await Versioned(Variant("Eigenes Rechenzentrum")), ("Pages", "12"), ("Source", "")])).ShouldBe(HttpStatusCode.UnprocessableEntity).ShouldSay(ComparisonText.PagesWithoutSource.De);
        await Adds(Variant("Eigenes Rechenzentrum"), ("CostOnce", "12.500"), ("WorkId", work.ToString()), ("Pages", "154-155"));
        await Adds(Variant("Fremder Betrieb"), ("CostYearly", "4.800,50"), ("CostNote", "Angebot vom März"), ("Source", "Angebot der Firma Beispiel"), ("Pages", "3"));
        await _office.PostsAndLooks(One + "/kriterien/neu", await Versioned([("Title", "Wann ist es fertig?"), ("Wert-1", "In zwei Jahren"), ("Wert-2", "Sofort"), ("Source", "Projektauftrag"), ("Pages", "7")]));

        var page = await _office.Opens(One);
        page.ShouldSay("12.500 €").ShouldSay("4.800,50 €").ShouldSay(ComparisonText.NotKnown.De).ShouldSay("Smartes Land, Glückstadt 2018, S. 154-155").ShouldSay("Angebot der Firma Beispiel, S. 3").ShouldSay("Projektauftrag, S. 7");
        var table = page.Document.QuerySelector("table")!;
        Assert.Equal(["Gesichtspunkt", "Eigenes Rechenzentrum", "Fremder Betrieb"], table.QuerySelectorAll("thead th").Select(h => h.TextContent.Trim()));
        var row = table.QuerySelectorAll("tbody tr").Single(r => r.QuerySelector("th")!.TextContent.Contains("Wann ist es fertig?", StringComparison.Ordinal));
        Assert.Equal(["In zwei Jahren", "Sofort"], row.QuerySelectorAll("td").Select(c => c.TextContent.Trim()));
        Assert.Equal("Fremder Betrieb", row.QuerySelectorAll("td")[1].GetAttribute("data-t"));
        (await _office.Opens(One + "?lang=en")).ShouldSay("not known").ShouldSay("Advantages").ShouldNotSay("Vorteile").ShouldNotSay(ComparisonText.OpenNext.De);
        (await City.Visitor.Opens("/quellen")).ShouldSay(BibliographyText.NotUsed.De);
        await _office.PostsAndLooks(One + "/freigabe", ("IsPublic", "true"));
        (await City.Visitor.Opens("/quellen")).ShouldSay("Variantenvergleich: Betrieb der Plattform (Eigenes Rechenzentrum), S. 154-155");
        Assert.Equal((byte)'P', (await _office.Downloads(One + "/vergleich.docx"))[0]);

        // Still open: a way is corrected, a criterion taken out; both with the reason of the history.
        await _office.PostsAndLooks(One + "/varianten/2", await Versioned([.. Variant("Betrieb durch Dritte")]));
        await _office.PostsAndLooks(One + "/kriterien/1/streichung", await Versioned([]));
        (await _office.Opens(One)).ShouldSay("Betrieb durch Dritte").ShouldNotSay("Fremder Betrieb").ShouldNotSay("Wann ist es fertig?");
        Assert.True(await City.Do(db => db.History.AnyAsync(h => h.Kind == nameof(ComparedVariant) && h.ById == _office.Id)));
        Assert.True(await City.Do(db => db.History.AnyAsync(h => h.Kind == nameof(VariantComparison) && h.Why == "Wann ist es fertig?")));
    }

    [Fact]
    [Trait("R", "R-1.5-26")]
    public async Task A_decision_is_recorded_with_its_reason_and_seals_the_comparison()
    {
        var lead = await City.HasPerson("Feldleitung", Role.FieldLead);
        var (measure, _) = await City.HasLedMeasure(lead);
        await Begins(("Bezug", "massnahme-" + measure.Id), ("IsPublic", "true"));
        await Adds(Variant("Eigenes Rechenzentrum"));
        (await _office.Posts(One + "/entscheidung", await Versioned(Decision(await Chosen("Eigenes Rechenzentrum"))))).ShouldBe(HttpStatusCode.UnprocessableEntity).ShouldSay(ComparisonText.TooFewVariants.De);
        await Adds(Variant("Fremder Betrieb"));
        var chosen = await Chosen("Fremder Betrieb");
        var wrong = (await _office.Posts(One + "/entscheidung", await Versioned([("Reason", "Weil es schneller geht."), ("DecidedOn", Format.Iso(City.Today().AddDays(2)))]))).ShouldBe(HttpStatusCode.UnprocessableEntity).ShouldSay(ComparisonText.ChosenMissing.De).ShouldSay(ComparisonText.ByMissing.De);
        Assert.Contains("Weil es schneller geht.", wrong.Html);
        (await _office.Posts(One + "/entscheidung", await Versioned(Decision(chosen, City.Today().AddDays(2))))).ShouldBe(HttpStatusCode.UnprocessableEntity).ShouldSay(ComparisonText.NotInTheFuture.De);

        var old = await Version();
        (await _office.PostsAndLooks(One + "/entscheidung", await Versioned([.. Decision(chosen), ("Source", "Protokoll der Runde"), ("Pages", "2")]))).ShouldSay("Die Stadt verliert Wissen.").ShouldSay("Protokoll der Runde, S. 2").ShouldSay(ComparisonText.SealedNote.De);

        // Sealed: forms lead back, a sent one is refused with what was typed, also one that began before.
        (await _office.Posts(One + "/bearbeiten", [.. Fields(("Question", "Anders?")), ("Version", old)])).ShouldBe(HttpStatusCode.UnprocessableEntity).ShouldSay(ComparisonText.Sealed.De).ShouldSay("Anders?");
        (await _office.Posts(One + "/varianten/neu", await Versioned([.. Variant("Nachzügler")]))).ShouldBe(HttpStatusCode.UnprocessableEntity).ShouldSay(ComparisonText.Sealed.De);
        (await _office.Posts(One + "/varianten/1", await Versioned([.. Variant("Umgedeutet")]))).ShouldBe(HttpStatusCode.UnprocessableEntity).ShouldSay(ComparisonText.Sealed.De);
        (await _office.Posts(One + "/varianten/1/streichung", await Versioned([]))).ShouldBe(HttpStatusCode.UnprocessableEntity).ShouldSay(ComparisonText.Sealed.De);
        (await _office.Posts(One + "/kriterien/neu", await Versioned([("Title", "Zu spät")]))).ShouldBe(HttpStatusCode.UnprocessableEntity).ShouldSay(ComparisonText.Sealed.De);
        (await _office.Posts(One + "/entscheidung", await Versioned(Decision(await Chosen("Eigenes Rechenzentrum"))))).ShouldBe(HttpStatusCode.UnprocessableEntity).ShouldSay(ComparisonText.Sealed.De);
        (await _office.Opens(One + "/entscheidung")).ShouldBe(HttpStatusCode.SeeOther);

        // Everybody reads it, finds it, takes it along; who leads the measure is told.
        await City.Settle();
        (await lead.Opens("/konto/nachrichten")).ShouldSay(ComparisonText.ToldDecided.With("Betrieb der Plattform", "Fremder Betrieb"));
        (await City.Visitor.Opens("/variantenvergleiche")).ShouldSay("Betrieb der Plattform").ShouldSay("Fremder Betrieb");
        (await City.Visitor.Opens("/variantenvergleiche/1")).ShouldSay("Weil es sofort geht.").ShouldSay("Lenkungskreis").ShouldSay(ComparisonText.Chosen.De);
        (await City.Visitor.Opens($"/massnahmen/{measure.Number}-{Paths.Slug(measure.Title)}")).ShouldSay("Betrieb der Plattform").ShouldSay(ComparisonText.OnMeasure.De);
        (await City.Visitor.Opens("/suche?q=Rechenzentrum")).ShouldSay("Betrieb der Plattform");
        var rows = CsvFile.Read((await City.Visitor.Opens("/variantenvergleiche.csv")).Html);
        Assert.Contains(rows, r => r["variante"] == "Fremder Betrieb" && r["gewaehlt"] == "ja" && r["art"] == "Vorteile" && r["text"] == "Daten bleiben in der Stadt");
        Assert.Contains(rows, r => r["variante"].Length == 0 && r["text"] == "Die Stadt verliert Wissen." && r["quelle"] == "Protokoll der Runde, S. 2" && r["massnahme"] == measure.Code);
    }

    [Fact]
    public async Task A_new_comparison_replaces_the_decided_one_and_both_stay_readable()
    {
        await Begins(("IsPublic", "true"));
        await Adds(Variant("Eigenes Rechenzentrum"));
        await Adds(Variant("Fremder Betrieb"));
        await _office.PostsAndLooks(One + "/kriterien/neu", await Versioned([("Title", "Wann?"), ("Wert-1", "Später"), ("Wert-2", "Sofort")]));
        (await _office.Posts(One + "/nachfolge", ("ReplacesBecause", "Noch offen."))).ShouldBe(HttpStatusCode.UnprocessableEntity).ShouldSay(ComparisonText.NotDecided.De);
        await _office.PostsAndLooks(One + "/entscheidung", await Versioned(Decision(await Chosen("Fremder Betrieb"))));
        (await _office.Posts(One + "/nachfolge", ("ReplacesBecause", ""))).ShouldBe(HttpStatusCode.UnprocessableEntity).ShouldSay(ComparisonText.ReplaceReasonMissing.De);
        (await _office.PostsAndLooks(One + "/nachfolge", ("ReplacesBecause", "Der Anbieter gibt auf."))).ShouldSay("Der Anbieter gibt auf.").ShouldSay("Wann?").ShouldSay(ComparisonText.Open.De);
        (await _office.Posts(One + "/nachfolge", ("ReplacesBecause", "Ein zweites Mal."))).ShouldBe(HttpStatusCode.UnprocessableEntity).ShouldSay(ComparisonText.ReplacedMeanwhile.De);

        // The old one holds until the new one is decided; the new one is still of the office.
        (await _office.Opens(One)).ShouldSay(ComparisonText.ComparedAnew.De).ShouldNotSay(ComparisonText.NoLonger.De);
        (await City.Visitor.Opens("/variantenvergleiche/2")).ShouldBe(HttpStatusCode.NotFound);
        var again = await City.Do(db => db.VariantComparisons.Where(c => c.Number == 2).SelectMany(c => c.Variants).Where(v => v.Title == "Eigenes Rechenzentrum").Select(v => v.Id).SingleAsync());
        await _office.PostsAndLooks(List + "/2/entscheidung", [.. Decision(again), ("Version", await Version(2))]);
        (await City.Visitor.Opens("/variantenvergleiche/1")).ShouldSay(ComparisonText.NoLonger.De).ShouldSay("Fremder Betrieb").ShouldNotSay("Variantenvergleich 2");
        await _office.PostsAndLooks(List + "/2/freigabe", ("IsPublic", "true"));
        (await City.Visitor.Opens("/variantenvergleiche/1")).ShouldSay("Variantenvergleich 2");
        (await City.Visitor.Opens("/variantenvergleiche/2")).ShouldSay("Der Anbieter gibt auf.").ShouldSay("Variantenvergleich 1");
        (await City.Visitor.Opens("/variantenvergleiche/2?lang=en")).ShouldSay("Replaces").ShouldSay("Comparison of variants 1");
        Assert.Contains("Der Anbieter gibt auf.", await City.Do(db => db.History.Where(h => h.Kind == nameof(VariantComparison)).Select(h => h.Why).ToListAsync()));
    }

    [Fact]
    public async Task Whoever_leads_a_project_compares_for_it_and_only_those_who_may_read_it_see_that()
    {
        var (lead, stranger, projects) = (await City.HasPerson("Projektleitung", Role.FieldLead), await City.HasPerson("Fremde Leitung", Role.FieldLead), await City.HasPerson("Projektbüro", Role.ProjectOffice));
        await _office.PostsAndLooks("/buero/projekte/neu", ("TitleDe", "Beispiel: Umzug"));
        var project = await City.Do(db => db.Projects.AsNoTracking().SingleAsync(p => p.TitleDe == "Beispiel: Umzug"));
        await _office.PostsAndLooks($"/buero/projekte/{project.Number}/bearbeiten", ("TitleDe", "Beispiel: Umzug"), ("LeadPersonId", lead.Id.ToString()!), ("Version", project.Version.ToString()));
        (await stranger.Opens(List + "/neu")).ShouldBe(HttpStatusCode.NotFound);
        (await stranger.Opens(List)).ShouldNotSay(ComparisonText.New.De);
        (await lead.Opens($"/buero/projekte/{project.Number}")).ShouldSay(ComparisonText.NoneOfProject.De);
        (await lead.Posts(List + "/neu", Fields(("Bezug", "agenda")))).ShouldBe(HttpStatusCode.UnprocessableEntity).ShouldSay(ComparisonText.SubjectMissing.De);
        await lead.PostsAndLooks(List + "/neu", Fields(("Bezug", "projekt-" + project.Id)));
        (await lead.Opens($"/buero/projekte/{project.Number}")).ShouldSay("Betrieb der Plattform");
        (await stranger.Opens(One)).ShouldBe(HttpStatusCode.NotFound);
        (await stranger.Opens(List)).ShouldNotSay("Betrieb der Plattform");
        (await stranger.Posts(One + "/freigabe", ("IsPublic", "true"))).ShouldBe(HttpStatusCode.NotFound);
        (await projects.PostsAndLooks(One + "/varianten/neu", await Versioned(Variant("Eigenes Rechenzentrum")))).ShouldSay("Eigenes Rechenzentrum");
        (await City.Visitor.Opens("/variantenvergleiche/1")).ShouldBe(HttpStatusCode.NotFound);
        Assert.Empty(CsvFile.Read((await City.Visitor.Opens("/variantenvergleiche.csv")).Html));
        foreach (var path in new[] { List, List + "/neu", One, One + "/bearbeiten", One + "/entscheidung" })
        {
            (await (await City.HasPerson("Anna " + path.Length)).Opens(path)).ShouldBe(HttpStatusCode.Forbidden);
        }

        // A circle reads it before everybody does, and the other lead then too, without writing.
        await lead.PostsAndLooks(One + "/freigabe", ("Circle", "Council"));
        (await (await City.HasPerson("Rätin", Role.CouncilMember)).Opens("/variantenvergleiche/1")).ShouldSay("Wer betreibt die Plattform?").ShouldNotSay("Umzug");
        await lead.PostsAndLooks(One + "/freigabe", ("IsPublic", "true"));
        (await stranger.Opens(One)).ShouldSay("Eigenes Rechenzentrum").ShouldNotSay(ComparisonText.NewVariant.De);
        (await stranger.Posts(One + "/varianten/neu", await Versioned(Variant("Von fremder Hand")))).ShouldBe(HttpStatusCode.Forbidden);
    }

    [Fact]
    public async Task Two_hands_at_once_lose_nothing_and_what_is_typed_stays()
    {
        await Begins();
        var old = await Version();
        await Adds(Variant("Eigenes Rechenzentrum"));
        (await _office.Posts(One + "/varianten/neu", [.. Variant("Fremder Betrieb"), ("Version", old)])).ShouldBe(HttpStatusCode.Conflict).ShouldSay("Bindet Personal");
        var stale = (await _office.Posts(One + "/bearbeiten", [.. Fields(("TitleDe", "Neuer Titel")), ("Version", old)])).ShouldBe(HttpStatusCode.Conflict).ShouldSay("Betrieb der Plattform");
        Assert.Contains("Neuer Titel", stale.Html);
        (await _office.Posts(One + "/kriterien/neu", ("Title", "Wann ist es fertig?"), ("Wert-1", "Bald"), ("Version", old))).ShouldBe(HttpStatusCode.Conflict).ShouldSay("Bald");
        Assert.Equal(1, await City.Do(db => db.Set<ComparedVariant>().CountAsync()));
    }

    [Fact]
    public async Task The_decision_of_a_body_is_linked_and_everybody_sees_the_link_only_where_it_was_released()
    {
        var body = await City.HasBody(_office, "Lenkungskreis");
        var meeting = await City.HasMeeting(_office, body, City.Today());
        var item = await City.HasItem(_office, meeting, "Betrieb");
        await City.Holds(_office, meeting);
        await _office.PostsAndLooks($"/buero/sitzungen/{meeting.Number}/punkte/{item.Id}/entscheidung", ("Title", "Betrieb"), ("Wording", "Die Plattform wird fremd betrieben."));
        var decision = await City.Do(db => db.MeetingDecisions.AsNoTracking().SingleAsync());
        await Begins(("IsPublic", "true"));
        await Adds(Variant("Eigenes Rechenzentrum"));
        await Adds(Variant("Fremder Betrieb"));
        (await _office.PostsAndLooks(One + "/entscheidung", await Versioned([.. Decision(await Chosen("Fremder Betrieb")), ("DecisionId", decision.Id.ToString())]))).ShouldSay(DecisionText.Decision.With(decision.Number));
        (await City.Visitor.Opens("/variantenvergleiche/1")).ShouldNotSay(DecisionText.Decision.With(decision.Number));
        await _office.PostsAndLooks($"/buero/entscheidungen/{decision.Number}/freigabe", ("IsPublic", "true"));
        (await City.Visitor.Opens("/variantenvergleiche/1")).ShouldSay(DecisionText.Decision.With(decision.Number));
        (await City.Visitor.Opens("/strategie")).ShouldBe(HttpStatusCode.OK);
    }

    private static (string, string)[] Fields(params (string Name, string Value)[] own) =>
        [.. new[] { ("TitleDe", "Betrieb der Plattform"), ("Question", "Wer betreibt die Plattform?"), ("Bezug", "agenda") }.Where(f => own.All(o => o.Name != f.Item1)), .. own];

    private static (string, string)[] Variant(string title) => [("Title", title), ("Features", "Server\nMenschen, die sie warten"), ("Pros", "Daten bleiben in der Stadt"), ("Cons", "Bindet Personal"), ("Risks", "Ausfall")];

    private (string, string)[] Decision(Guid chosen, DateOnly? day = null) =>
        [("ChosenId", chosen.ToString()), ("Reason", "Weil es sofort geht."), ("Accepted", "Die Stadt verliert Wissen."), ("DecidedBy", "Lenkungskreis"), ("DecidedOn", Format.Iso(day ?? City.Today()))];

    private Task<Seen> Begins(params (string, string)[] own) => _office.PostsAndLooks(List + "/neu", Fields(own));

    private async Task Adds((string, string)[] variant, params (string, string)[] more) => await _office.PostsAndLooks(One + "/varianten/neu", await Versioned([.. variant, .. more]));

    private async Task<(string, string)[]> Versioned((string, string)[] fields) => [.. fields, ("Version", await Version())];

    private async Task<string> Version(int number = 1) => (await City.Do(db => db.VariantComparisons.Where(c => c.Number == number).Select(c => c.Version).SingleAsync())).ToString();

    private Task<Guid> Chosen(string title) => City.Do(db => db.Set<ComparedVariant>().Where(v => v.Title == title).Select(v => v.Id).FirstAsync());

    private Task<Guid> HasSource() => City.Do(async db =>
    {
        var work = new SourceWork(71);
        work.Write(new SourceWords("Kaczorowski, Willi/Swarat, Gerald", "Smartes Land", "Glückstadt", 2018, ""));
        db.Set<SourceWork>().Add(work);
        await db.SaveChangesAsync();
        return work.Id;
    });
}
