using System.Net;
using System.Text.Json;
using DocumentFormat.OpenXml.Packaging;
using Konzil.Agenda;
using Konzil.Council;
using Konzil.Ideas;
using Konzil.People;
using Konzil.Platform;
using Konzil.Portfolio;
using Konzil.Site;
using Konzil.Steering;
using Konzil.Strategy;
using Konzil.Tests.World;
using Microsoft.EntityFrameworkCore;

namespace Konzil.Tests.Portfolio;

public partial class WeighingCuts(City city) : CityTest(city)
{
    private const string Scenario = "/buero/kuerzungen/1";

    private DateOnly From => City.Today().AddDays(30);

    [Fact]
    [Trait("R", "R-1.5-12")]
    [Trait("R", "R-1.5-21")]
    [Trait("R", "R-2.1-37")]
    public async Task A_scenario_shows_at_once_what_it_brings_and_what_it_costs()
    {
        var (office, measures) = await Planned();
        var page = await office.PostsAndLooks(Scenario, await Form(measures, ("Stop", "", "Kein Personal."), ("Pause", "", "Vertrag fehlt."), ("Bleibt", "", "")));
        var cells = Cells(page);

        // 40,000 budgeted, 15,000 bound, 9,000 of it spent.
        Assert.Equal("25.000 €", cells["Gespart"]);
        Assert.Equal("6.000 €", cells["Nur aufgeschoben"]);

        // Half of 12,000 called is owed by the stopped one. The paused one has a grant without a written rule: open, not nought.
        Assert.Equal("6.000 €, unvollständig", cells["Zurückzuzahlende Förderung"]);
        Assert.Equal("8.000 €", cells["Förderung, die nicht mehr kommt"]);
        Assert.Equal("Ziel 5, Nur dieses", cells["Ziele ohne Maßnahme"]);
        Assert.Equal("Ziel 2, Klimaschutz mit neuer Technik: noch 1 von 3", cells["Ziele mit weniger Maßnahmen"]);
        Assert.Equal("Tiefbauamt: 0,5 vorhanden, offen zusätzlich", cells["Frei werdende Kräfte"]);
        Assert.StartsWith("M-01: Erster Abschnitt", cells["Meilensteine, die entfallen"], StringComparison.Ordinal);
        Assert.Equal("Ideen: 1, Karten: 1, Menschen mit Konto dahinter: 1", cells["Betroffene Beiträge"]);
    }

    [Fact]
    [Trait("R", "R-1.5-21")]
    public async Task What_nobody_has_written_down_stays_open()
    {
        var office = await City.HasPerson("Koordination", Role.Coordinator);
        var measures = await City.HasMeasures("Licht", "Werkstatt", "Boote");
        await Money(measures[1], 20_000, null, 0);
        await office.PostsAndLooks("/buero/kuerzungen", New("Erstes"));
        var cells = Cells(await office.PostsAndLooks(Scenario, await Form(measures, ("Stop", "", "A."), ("Stop", "", "B."), ("Bleibt", "", ""))));
        Assert.Equal(("offen", "keine", "keine"), (cells["Gespart"], cells["Zurückzuzahlende Förderung"], cells["Frei werdende Kräfte"]));
    }

    [Fact]
    public async Task Making_smaller_needs_an_amount_that_is_still_free()
    {
        var (office, measures) = await Planned();
        var much = await office.Posts(Scenario, await Form(measures, ("Shrink", "26.000", "Getippter Grund."), ("Bleibt", "", ""), ("Bleibt", "", "")));
        much.ShouldBe(HttpStatusCode.UnprocessableEntity).ShouldSay("M-01: Frei sind nur 25.000 €.");
        Assert.Contains("value=\"26.000\"", much.Html, StringComparison.Ordinal);
        Assert.Contains("Getippter Grund.", much.Html, StringComparison.Ordinal);
        (await office.Posts(Scenario, await Form(measures, ("Shrink", "", ""), ("Bleibt", "", ""), ("Bleibt", "", "")))).ShouldBe(HttpStatusCode.UnprocessableEntity).ShouldSay(CutOfficeText.AmountWrong.De);
        var cells = Cells(await office.PostsAndLooks(Scenario, await Form(measures, ("Shrink", "10.000", "Ein Weg weniger."), ("Bleibt", "", ""), ("Bleibt", "", ""))));
        Assert.Equal(("10.000 €", "offen", "keine"), (cells["Gespart"], cells["Zurückzuzahlende Förderung"], cells["Ziele ohne Maßnahme"]));
    }

    [Fact]
    public async Task Two_editors_at_once_lose_nothing()
    {
        var (office, measures) = await Planned();
        var old = await City.ScenarioVersion();
        await office.PostsAndLooks(Scenario, await Form(measures, ("Stop", "", "Zuerst."), ("Bleibt", "", ""), ("Bleibt", "", "")));
        var late = await office.Posts(Scenario, (await Form(measures, ("Pause", "", "Später getippt."), ("Bleibt", "", ""), ("Bleibt", "", ""))).With(("Version", old)));
        late.ShouldBe(HttpStatusCode.Conflict).ShouldSay("Zuerst.");
        Assert.Contains("Später getippt.", late.Html, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Drafts_belong_to_the_office_and_the_councils_office_reads_along()
    {
        var (office, measures) = await Planned();
        await Paper(office, measures);
        var (council, moderator) = (await City.HasPerson("Sitzungsdienst", Role.CouncilOffice), await City.HasPerson("Moderation", Role.Moderator));
        foreach (var path in new[] { Scenario, "/buero/kuerzungen", "/buero/kuerzungen/vergleich?mit=1&mit=2" })
        {
            (await moderator.Opens(path)).ShouldBe(HttpStatusCode.Forbidden);
            (await council.Opens(path)).ShouldBe(HttpStatusCode.OK);
        }

        (await council.Opens(Scenario)).ShouldSay(CutOfficeText.ReadOnly.De);
        (await council.Posts(Scenario, await Form(measures, ("Stop", "", ""), ("Bleibt", "", ""), ("Bleibt", "", "")))).ShouldBe(HttpStatusCode.Forbidden);
        (await council.Opens("/kuerzungen/1")).ShouldBe(HttpStatusCode.OK).ShouldSay("Entwurf, nicht öffentlich");
        foreach (var who in new[] { City.Visitor, moderator })
        {
            foreach (var path in new[] { "/kuerzungen/1", "/kuerzungen/1.json", "/kuerzungen/1.docx" })
            {
                (await who.Opens(path)).ShouldBe(HttpStatusCode.NotFound);
            }
        }

        (await City.Visitor.Opens("/kuerzungen")).ShouldSay(CutWords.None.De);
        Assert.Empty(CsvFile.Read((await City.Visitor.Opens("/kuerzungen/kuerzungen.csv")).Html));
    }

    [Fact]
    public async Task Two_or_three_stand_side_by_side_and_four_do_not()
    {
        var (office, measures) = await Planned();
        await Paper(office, measures);
        var page = await office.Opens("/buero/kuerzungen/vergleich?mit=2&mit=1");
        Assert.Equal(["Variante 1: Zweites", "Variante 2: Erstes"], page.Document.QuerySelectorAll("main table thead th").Skip(1).Select(h => h.TextContent.Split("ab ")[0].Trim()));
        (await office.Opens("/buero/kuerzungen/vergleich")).ShouldBe(HttpStatusCode.UnprocessableEntity).ShouldSay(CutOfficeText.CompareWrong.De);
        foreach (var title in new[] { "Drittes", "Viertes" })
        {
            await office.PostsAndLooks("/buero/kuerzungen", New(title));
        }

        (await office.Opens("/buero/kuerzungen/vergleich?mit=1&mit=2&mit=3&mit=4")).ShouldBe(HttpStatusCode.UnprocessableEntity);
    }

    [Fact]
    public async Task A_released_paper_is_public_printed_and_its_figures_stay()
    {
        var (office, measures) = await Planned();
        await Paper(office, measures, problem: "");
        (await office.Posts("/buero/kuerzungen/vorlagen/1/freigabe", ("Version", await City.PaperVersion()))).ShouldBe(HttpStatusCode.UnprocessableEntity).ShouldSay(CutOfficeText.NeedsProblem.De);
        await office.PostsAndLooks("/buero/kuerzungen/vorlagen/1", [.. PaperForm("Das Geld fehlt."), ("Version", await City.PaperVersion())]);
        await City.Settle();
        (await City.Visitor.Opens("/suche?q=Zustimmung")).ShouldNotSay("/kuerzungen/1").ShouldSay(FindText.NothingHelp.De);
        await Release(office);
        await City.Settle();
        Assert.Equal("/kuerzungen/1", (await City.Visitor.Opens("/suche?q=Zustimmung")).ShouldSay(CutWords.Papers.De).Document.QuerySelector(".kz-liste h3 a")!.GetAttribute("href"));

        var page = await City.Visitor.Opens("/kuerzungen/1");
        page.ShouldSay("Das Geld fehlt.").ShouldSay("Variante 1: Erstes").ShouldSay("Variante 2: Zweites").ShouldSay("Beschlussvorschlag").ShouldSay("Die Verwaltung schlägt vor: Variante 2: Zweites").ShouldSay("25.000 €").ShouldSay(CutWords.DecisionOpen.De);
        (await City.Visitor.Opens("/kuerzungen/1?lang=en")).ShouldSay("Motion").ShouldSay("€25,000").ShouldNotSay("Gespart");
        await Money(measures[0], 99_000, 0, 0);
        (await City.Visitor.Opens("/kuerzungen/1")).ShouldSay("25.000 €").ShouldNotSay("124.000");
        (await office.Posts(Scenario, await Form(measures, ("Pause", "", "x"), ("Bleibt", "", ""), ("Bleibt", "", "")))).ShouldBe(HttpStatusCode.UnprocessableEntity).ShouldSay(CutOfficeText.ScenarioFixed.De);

        using var json = JsonDocument.Parse((await City.Visitor.Opens("/kuerzungen/1.json")).Html);
        Assert.Equal(25000, json.RootElement.GetProperty("variants")[0].GetProperty("saved").GetProperty("amount").GetDecimal());
        Assert.Equal(["stoppen", "kuerzen", "ruhen"], CsvFile.Read((await City.Visitor.Opens("/kuerzungen/kuerzungen.csv")).Html).Select(r => r["was"]));
    }

    [Fact]
    public async Task The_text_file_holds_the_same_words_with_real_headings()
    {
        var (office, measures) = await Planned();
        await Paper(office, measures);
        await Release(office);
        using var client = City.Client();
        using var file = WordprocessingDocument.Open(new MemoryStream(await client.GetByteArrayAsync("/kuerzungen/1.docx")), false);
        Assert.Empty(new DocumentFormat.OpenXml.Validation.OpenXmlValidator(DocumentFormat.OpenXml.FileFormatVersions.Office2019).Validate(file).Select(e => e.Description + " " + e.Path?.XPath));
        var body = file.MainDocumentPart!.Document!.Body!;
        Assert.Contains("25.000", body.InnerText, StringComparison.Ordinal);
        Assert.Contains("Wir bitten um Zustimmung.", body.InnerText, StringComparison.Ordinal);
        Assert.Equal(["Heading1", "Heading2", "Heading2", "Heading2", "Heading2", "Heading2"], body.Descendants<DocumentFormat.OpenXml.Wordprocessing.ParagraphStyleId>().Select(s => s.Val!.Value));
    }

    [Fact]
    [Trait("R", "R-1.5-12")]
    public async Task The_councils_decision_stops_and_pauses_in_one_go_and_tells_those_who_follow()
    {
        var (office, measures) = await Planned();
        var (anna, council) = (await City.HasPerson("Folgt"), await City.HasPerson("Sitzungsdienst", Role.CouncilOffice));
        await City.Do(async db =>
        {
            db.Follows.Add(new Follow(anna.Id!.Value, Measure.Kind, measures[0].Id, City.Clock.GetUtcNow()));
            await db.SaveChangesAsync();
        });
        await Paper(office, measures);
        (await council.Opens("/buero/beschluesse/neu?vorlage=1")).ShouldBe(HttpStatusCode.NotFound);
        await Release(office);
        await City.Settle();
        Assert.Contains(await Notices(anna), n => n.Contains("Eine Vorlage schlägt vor"));

        (await council.Opens("/buero/kuerzungen")).ShouldSay(CutOfficeText.Decide.De);
        var form = await council.Opens("/buero/beschluesse/neu?vorlage=1");
        form.ShouldSay("Wir bitten um Zustimmung.").ShouldSay("Variante 1: Erstes");
        Assert.NotNull(form.Document.QuerySelector("input[name='Item-1'][checked]"));
        (await council.Posts("/buero/beschluesse", Decision("Adopted", ""))).ShouldBe(HttpStatusCode.UnprocessableEntity).ShouldSay(CouncilOfficeText.VariantMissing.De);
        (await council.PostsAndLooks("/buero/beschluesse", Decision("Adopted", "1"))).ShouldSay(CouncilText.AboutPaper.De);
        await City.Settle();

        Assert.Equal([DeliveryStatus.Stopped, DeliveryStatus.Planned, DeliveryStatus.Planned], await City.Do(db => db.Measures.OrderBy(m => m.Number).Select(m => m.Delivery).ToListAsync()));
        Assert.Equal("Kein Personal.", await City.Do(db => db.Measures.Where(m => m.Number == 1).Select(m => m.DeliveryReason).SingleAsync()));
        Assert.NotEqual(MeasureLevel.Adopted, await City.Do(db => db.Measures.Where(m => m.Number == 1).Select(m => m.Level).SingleAsync()));
        Assert.Contains(await Notices(anna), n => n.Contains("Gestoppt. Grund: Kein Personal."));
        Assert.Contains(await City.Do(db => db.IdeaSteps.Select(s => s.De).ToListAsync()), s => s.Contains("Gestoppt. Grund: Kein Personal."));
        (await City.Visitor.Opens("/kuerzungen/1")).ShouldSay("beschlossen: Variante 1: Erstes").ShouldSay(CutWords.ToResolution.De);
        (await council.Posts("/buero/beschluesse", Decision("Adopted", "2"))).ShouldBe(HttpStatusCode.UnprocessableEntity).ShouldSay(CouncilOfficeText.PaperGone.De);
        Assert.Equal(1, await City.Do(db => db.Resolutions.CountAsync()));
    }

    [Fact]
    public async Task The_other_variant_pauses_and_makes_smaller_and_a_rejected_paper_changes_nothing()
    {
        var (office, measures) = await Planned();
        var council = await City.HasPerson("Sitzungsdienst", Role.CouncilOffice);
        await Paper(office, measures);
        await office.PostsAndLooks("/buero/kuerzungen/vorlagen", [("mit", "2"), .. PaperForm("Zweiter Versuch.").With(("Proposed", "1"))]);
        await Release(office);
        await Release(office, 2);
        await council.PostsAndLooks("/buero/beschluesse", Decision("Rejected", "1"));
        Assert.DoesNotContain(DeliveryStatus.Stopped, await City.Do(db => db.Measures.Select(m => m.Delivery).ToListAsync()));
        (await City.Visitor.Opens("/kuerzungen/1")).ShouldSay("abgelehnt");

        await council.PostsAndLooks("/buero/beschluesse", Decision("Adopted", "1").With(("Vorlage", "2")));
        Assert.Equal([DeliveryStatus.Planned, DeliveryStatus.Paused, DeliveryStatus.Planned], await City.Do(db => db.Measures.OrderBy(m => m.Number).Select(m => m.Delivery).ToListAsync()));
        Assert.Contains(await City.Do(db => db.MeasureSteps.Where(s => s.MeasureId == measures[0].Id).Select(s => s.De).ToListAsync()), s => s.StartsWith("Kürzung beschlossen: 5.000 Euro weniger", StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_deferred_paper_waits_on_and_one_adopted_in_part_changes_only_what_was_adopted()
    {
        var (office, measures) = await Planned();
        var council = await City.HasPerson("Sitzungsdienst", Role.CouncilOffice);
        await Paper(office, measures);
        await Release(office);
        await council.PostsAndLooks("/buero/beschluesse", [.. Decision("Deferred", ""), ("DeferredUntil", "2026-09-30")]);
        (await City.Visitor.Opens("/kuerzungen/1")).ShouldSay("Vertagt bis 30. September 2026");
        (await council.Opens("/buero/kuerzungen")).ShouldSay(CutOfficeText.Decide.De);
        (await council.Posts("/buero/beschluesse/1", [.. Decision("Rejected", ""), ("Version", (await City.Do(db => db.Resolutions.Select(r => r.Version).SingleAsync())).ToString()), ("Why", "Verlesen.")])).ShouldBe(HttpStatusCode.UnprocessableEntity).ShouldSay("lässt sich nicht berichtigen");

        var again = Decision("Partly", "2");
        (await council.Posts("/buero/beschluesse", [.. again, ("Own-1", "Partly")])).ShouldBe(HttpStatusCode.UnprocessableEntity).ShouldSay("angenommen, abgelehnt oder vertagt");
        await council.PostsAndLooks("/buero/beschluesse", [.. again, ("Own-1", "Rejected"), ("Item-2", "true"), ("Own-2", "Adopted")]);
        Assert.Equal([DeliveryStatus.Planned, DeliveryStatus.Paused, DeliveryStatus.Planned], await City.Do(db => db.Measures.OrderBy(m => m.Number).Select(m => m.Delivery).ToListAsync()));
        Assert.DoesNotContain(await City.Do(db => db.MeasureSteps.Select(s => s.De).ToListAsync()), s => s.StartsWith("Kürzung beschlossen", StringComparison.Ordinal));
        (await City.Visitor.Opens("/kuerzungen/1")).ShouldSay("teilweise beschlossen");
        (await City.Visitor.Opens("/beschluesse")).ShouldNotSay(ItemWords.Waiting.De);
    }

    [Fact]
    public async Task Ten_clicks_at_once_decide_once()
    {
        var (office, measures) = await Planned();
        var council = await City.HasPerson("Sitzungsdienst", Role.CouncilOffice);
        await Paper(office, measures);
        await Release(office);
        var answers = await Task.WhenAll(Enumerable.Range(0, 10).Select(_ => Task.Run(() => council.Posts("/buero/beschluesse", Decision("Adopted", "1")))));
        Assert.Single(answers, a => a.Status == HttpStatusCode.SeeOther);
        Assert.All(answers.Where(a => a.Status != HttpStatusCode.SeeOther), a => Assert.Equal(HttpStatusCode.UnprocessableEntity, a.Status));
        Assert.Equal(1, await City.Do(db => db.Resolutions.CountAsync()));
    }

    private static Dictionary<string, string> Cells(Seen page) => page.Document.QuerySelectorAll("#wirkung table")[0].QuerySelectorAll("tbody tr")
        .ToDictionary(r => r.QuerySelector("th")!.TextContent.Trim(), r => string.Join(' ', r.QuerySelector("td")!.TextContent.Replace('\u00a0', ' ').Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)));

    private (string, string)[] New(string title) => [("TitleDe", title), ("TitleEn", ""), ("FromDay", Format.Iso(From)), ("Note", "")];

    private async Task<(string, string)[]> Form(IReadOnlyList<Measure> measures, params (string Kind, string Amount, string Reason)[] rows) => await Form(1, "Erstes", measures, rows);

    private async Task<(string, string)[]> Form(int number, string title, IReadOnlyList<Measure> measures, (string Kind, string Amount, string Reason)[] rows) =>
    [
        ("Version", await City.ScenarioVersion(number)), .. New(title),
        .. measures.SelectMany((m, i) => new[] { ("Was-" + m.Number, rows[i].Kind), ("Betrag-" + m.Number, rows[i].Amount), ("Grund-" + m.Number, rows[i].Reason) }),
    ];

    private static (string, string)[] PaperForm(string problem) => [("TitleDe", "Sparen"), ("TitleEn", "Saving"), ("Problem", problem), ("Motion", "Wir bitten um Zustimmung."), ("Proposed", "2")];

    private static (string, string)[] Decision(string result, string variant) =>
        [("Vorlage", "1"), ("Variante", variant), ("Title", "Sparen"), ("Body", "Gemeinderat"), ("Date", "2026-03-01"), ("Result", result), ("Item-1", "true")];

    private async Task Paper(Actor office, IReadOnlyList<Measure> measures, string problem = "Das Geld reicht nicht.")
    {
        await office.PostsAndLooks(Scenario, await Form(measures, ("Stop", "", "Kein Personal."), ("Bleibt", "", ""), ("Bleibt", "", "")));
        await office.PostsAndLooks("/buero/kuerzungen", New("Zweites"));
        await office.PostsAndLooks("/buero/kuerzungen/2", await Form(2, "Zweites", measures, [("Shrink", "5.000", "Ein Weg weniger."), ("Pause", "", "Vertrag fehlt."), ("Bleibt", "", "")]));
        await office.PostsAndLooks("/buero/kuerzungen/vorlagen", [("mit", "1"), ("mit", "2"), .. PaperForm(problem)]);
    }

    private async Task Release(Actor office, int number = 1) => await office.PostsAndLooks($"/buero/kuerzungen/vorlagen/{number}/freigabe", ("Version", await City.PaperVersion(number)));

    private Task<List<string>> Notices(Actor who) => City.Do(db => db.Notices.Where(n => n.PersonId == who.Id).Select(n => n.De).ToListAsync());
}
