using System.Net;
using System.Text;
using Konzil.People;
using Konzil.Platform;
using Konzil.Steering;
using Konzil.Tests.Shared;
using Konzil.Tests.World;
using Microsoft.EntityFrameworkCore;

namespace Konzil.Tests.Steering;

/// <summary>The risk register leaves as a file, is worked on in a spreadsheet and comes back: whole, or not at all.</summary>
public class RisksInAndOut(City city) : CityTest(city)
{
    private const string List = "/buero/risiken";

    private Actor _office = null!;

    public override async ValueTask InitializeAsync()
    {
        await base.InitializeAsync();
        _office = await City.HasPerson("Koordination", Role.Coordinator);
    }

    [Theory]
    [InlineData("liste.xlsx")]
    [InlineData("liste.csv")]
    [Trait("R", "R-4.2-01")]
    public async Task What_goes_out_says_the_same_when_it_comes_back(string name)
    {
        await City.LoadsKonstanz();
        await Named(("Event", "=cmd|' /C calc'!A0"), ("Cause", "Zwei Zeilen;\nmit „Anführung“"), ("Action", "- Punkt eins\n+ Punkt zwei"));
        (await _office.Sends(List, name, await _office.Downloads(List + "/" + name))).ShouldBe(HttpStatusCode.OK).ShouldSay(ListText.Same.De);
    }

    [Fact]
    [Trait("R", "R-4.2-01")]
    public async Task A_list_written_again_by_libreoffice_says_the_same()
    {
        Assert.SkipWhen(CommandLine.Office is null, "LibreOffice (soffice) is not installed.");
        await City.LoadsKonstanz();
        var again = await CommandLine.Converted(CommandLine.Office!, "risiken.xlsx", await _office.Downloads(List + "/liste.xlsx"), "xlsx");
        (await _office.Sends(List, "risiken.xlsx", again)).ShouldBe(HttpStatusCode.OK).ShouldSay(ListText.Same.De);
    }

    [Fact]
    [Trait("R", "R-4.2-01")]
    public async Task An_edited_list_shows_its_difference_line_by_line_and_is_kept_as_a_whole()
    {
        var owner = await City.HasPerson("Frau Verantwortlich", Role.FieldLead);
        await Named(("Event", "Zu wenig Personal"));
        await Named(("Event", "Der Anbieter hört auf"));
        await Named(("Event", "Steht nicht in der Datei"));
        var review = City.Today().AddDays(20);
        var list = new EditedList(await _office.Downloads(List + "/liste.xlsx"));
        list["Zu wenig Personal", "wahrscheinlichkeit"] = 4;
        list["Zu wenig Personal", "auswirkung"] = "5 sehr groß";
        list["Zu wenig Personal", "bewertung_begruendung"] = "Zwei Stellen sind frei.";
        list["Zu wenig Personal", "verantwortlich"] = owner.Name;
        list["Zu wenig Personal", "naechste_pruefung"] = review;
        list["Zu wenig Personal", "ereignis_en"] = "Too few people";
        list.Remove("Steht nicht in der Datei");
        list.Add(0, ("ereignis", "Neu aus der Datei"), ("ursache", "Ein Grund"), ("umgang", "hinnehmen"), ("wahrscheinlichkeit", "selten"), ("auswirkung", 2), ("bewertung_begruendung", "Erste Schätzung."));
        var history = await City.Do(db => db.History.CountAsync());
        var seen = await _office.Sends(List, "risiken.xlsx", list.Xlsx());
        seen.ShouldBe(HttpStatusCode.OK).ShouldSay("Neu: 1, geändert: 1, unverändert: 1").ShouldSay("Zeile 4").ShouldSay("Neu aus der Datei").ShouldSay("hoch").ShouldSay("Zwei Stellen sind frei.").ShouldSay("Steht nicht in der Datei und bleibt (1): 3. Steht nicht in der Datei").ShouldNotSay(ListText.Reason.De);
        Assert.Equal((3, 0, history), await City.Do(async db => (await db.Risks.CountAsync(), await db.RiskRatings.CountAsync(), await db.History.CountAsync())));

        (await _office.Takes(List, seen)).ShouldBe(HttpStatusCode.SeeOther);
        var risks = await City.Do(db => db.Risks.AsNoTracking().OrderBy(r => r.Number).ToListAsync());
        Assert.Equal(["Zu wenig Personal", "Der Anbieter hört auf", "Steht nicht in der Datei", "Neu aus der Datei"], risks.Select(r => r.EventDe));
        Assert.Equal((4, 5, owner.Id, review, "Too few people"), (risks[0].Probability, risks[0].Impact, risks[0].OwnerId, risks[0].ReviewOn, risks[0].EventEn));
        Assert.Equal((2, 2, RiskResponse.Accept, RiskState.Open, false), (risks[3].Probability, risks[3].Impact, risks[3].Response, risks[3].State, risks[3].IsPublic));
        Assert.Equal(["Erste Schätzung.", "Zwei Stellen sind frei."], (await City.Do(db => db.RiskRatings.Select(r => r.Reason).ToListAsync())).Order(StringComparer.Ordinal));
        Assert.Equal(2, await City.Do(db => db.History.CountAsync(h => h.Kind == nameof(Risk) && h.ById == _office.Id && h.Why == ListText.Imported.De)));
        await City.Settle();
        (await owner.Opens("/konto/nachrichten")).ShouldSay(RiskText.GivenToYou.With(1, "Zu wenig Personal"));
        (await _office.Sends(List, "liste.csv", await _office.Downloads(List + "/liste.csv"))).ShouldSay(ListText.Same.De);
    }

    [Fact]
    [Trait("R", "R-4.2-01")]
    public async Task A_new_state_or_rating_without_a_reason_asks_for_one()
    {
        var number = await Named();
        var list = new EditedList(await _office.Downloads(List + "/liste.csv"));
        list["Zu wenig Personal", "stand"] = "eingetreten";
        list["Zu wenig Personal", "wahrscheinlichkeit"] = 5;
        list["Zu wenig Personal", "auswirkung"] = 3;
        var seen = await _office.Sends(List, "liste.csv", list.Csv());
        seen.ShouldBe(HttpStatusCode.OK).ShouldSay(ListText.Reason.De);
        (await _office.Takes(List, seen)).ShouldBe(HttpStatusCode.UnprocessableEntity).ShouldSay(ListText.ReasonMissing.De).ShouldSay("eingetreten");
        (await _office.Takes(List, seen, "Zwei sind gegangen.")).ShouldBe(HttpStatusCode.SeeOther);
        var risk = await City.Do(db => db.Risks.AsNoTracking().SingleAsync());
        Assert.Equal((number, RiskState.Occurred, "Zwei sind gegangen."), (risk.Number, risk.State, risk.StateReason));
        Assert.Equal("Zwei sind gegangen.", await City.Do(db => db.RiskRatings.Select(r => r.Reason).SingleAsync()));
        Assert.True(await City.Do(db => db.History.AnyAsync(h => h.Kind == nameof(Risk) && h.Why == ListText.Imported.De + ": Zwei sind gegangen.")));
    }

    [Fact]
    [Trait("R", "R-4.2-01")]
    [Trait("R", "R-2.3-05")]
    public async Task A_file_that_does_not_fit_says_where_and_changes_nothing()
    {
        await Named();
        var known = await City.Do(db => db.Risks.Select(r => r.Id).SingleAsync());
        await Named(("Event", "Doppelt"));
        await Named(("Event", "Doppelt"));
        var before = await Encoded();
        foreach (var (csv, says) in new[]
        {
            ("Aufgabe;Dauer\nEins;3\n", "fehlt die Spalte „Was kann passieren?“"),
            ("Risiko;Ursache\n", ListText.NoRows.De),
            ("Risiko;Eintrittswahrscheinlichkeit;Auswirkung\nNeues;hoch;3\n", "Zeile 2, Spalte Eintrittswahrscheinlichkeit: Bitte schreiben Sie eine Stufe von 1 bis 5 (1 sehr selten, 5 fast sicher)."),
            ("Notiz\n\nRisiko;Wahrscheinlichkeit;Auswirkung\nNeues;3;\n", "Zeile 4, Spalte Auswirkung: " + RiskListText.GradeHalf.De),
            ("Risiko;Umgang\nNeues;beten\n", "Zeile 2, Spalte Umgang: Möglich sind: noch nicht entschieden, vermeiden"),
            ("Risiko;Umgang\nNeues;vermeiden\n", "Zeile 2 (Neues): " + RiskText.ActionMissing.De),
            ("Risiko;Nächste Prüfung\nNeues;bald\n", "Zeile 2, Spalte Nächste Prüfung: " + ListText.DayWrong.De),
            ("Risiko;Nächste Prüfung\nNeues;1.2.2030\n", "Zeile 2 (Neues): " + RiskText.ReviewNeedsOwner.De),
            ("Risiko;massnahme\nNeues;M-99\n", "Zeile 2, Spalte massnahme: " + RiskListText.AboutUnknown.De),
            ("Risiko;massnahme\nZu wenig Personal;M-99\n", "Zeile 2, Spalte massnahme: Wozu ein Risiko gehört"),
            ("Risiko;öffentlich\nNeues;vielleicht\n", "Zeile 2, Spalte öffentlich: " + ListText.YesOrNo.De),
            ("Risiko;Kennung\nNeues;abc\n", "Zeile 2, Spalte Kennung: „abc“ ist keine Kennung"),
            ($"Risiko;Kennung\nNeues;{Ids.Next()}\n", "Zeile 2, Spalte Kennung: " + ListText.IdUnknown.De),
            ($"Risiko;Kennung\nEins;{known}\nZwei;{known}\n", "Zeile 3, Spalte Kennung: " + ListText.Twice.De),
            ("Risiko\nDoppelt\n", ListText.SeveralAlike.De),
            ("Risiko;Grund\nZu wenig Personal;Nur so\n", "Zeile 2, Spalte Grund: " + RiskListText.StateReasonStays.De),
            ("Risiko;rest_wahrscheinlichkeit;rest_auswirkung;Wahrscheinlichkeit;Auswirkung\nNeues;5;5;1;1\n", "Zeile 2 (Neues): " + RiskText.ResidualWorse.De),
            ("Risiko;Ursache\nGut;\n;Ohne Namen\n", "Zeile 3, Spalte Risiko: " + RiskText.EventMissing.De),
            ("Risiko;Ursache\nNeues;" + new string('x', 1001) + "\n", "Zeile 2, Spalte Ursache: Höchstens 1000 Zeichen, es sind 1001."),
            ("PK\u0003\u0004kaputt", TableReaderText.Unreadable.De),
            ("", TableReaderText.FileMissing.De),
        })
        {
            (await _office.Sends(List, csv)).ShouldBe(HttpStatusCode.UnprocessableEntity).ShouldSay(says);
        }

        (await _office.Sends(List, "Risiko;Umgang\n" + string.Concat(Enumerable.Repeat("Neues;beten\n", 50)))).ShouldBe(HttpStatusCode.UnprocessableEntity).ShouldSay("Und 10 weitere Stellen.");
        (await _office.Posts(List + "/austausch/uebernahme", (ListExchange.KeptField, "kaputt"))).ShouldBe(HttpStatusCode.UnprocessableEntity).ShouldSay(ListText.FileGone.De);
        var formula = new Workbook();
        var sheet = formula.Add("Risiken");
        sheet.Row("Risiko", "Ursache");
        sheet.Row("Neues", new Formula("WEBSERVICE(\"http://example.org\")"));
        (await _office.Sends(List, "formel.xlsx", formula.Write())).ShouldBe(HttpStatusCode.UnprocessableEntity).ShouldSay("Zeile 2, Spalte Ursache: " + ListText.FormulaWithoutResult.De);
        Assert.Equal(before, await Encoded());
    }

    [Fact]
    public async Task A_register_kept_elsewhere_is_found_by_its_headings_in_any_order()
    {
        (await _office.Sends(List, "Risikomanagement der Stadt\n\nGegenmaßnahme;Risk;No.;Severity;Likelihood;Owner;Farbe\nVertrag, zweiter Anbieter;Provider stops;17;great or so;2 rare;Ute Niemand;rot\n")).ShouldBe(HttpStatusCode.UnprocessableEntity).ShouldSay("Severity");
        var seen = await _office.Sends(List, "Risikomanagement der Stadt\n\nGegenmaßnahme;Risk;No.;Severity;Likelihood;Owner;Farbe\nVertrag, zweiter Anbieter;Provider stops;17;great;2 rare;Ute Niemand;rot\n");
        seen.ShouldBe(HttpStatusCode.OK).ShouldSay("Provider stops").ShouldSay("Vertrag, zweiter Anbieter").ShouldSay("lässt sie weg: Farbe").ShouldSay("„Ute Niemand“ gehört zu keinem").ShouldSay(ListText.Reason.De);
        (await _office.Takes(List, seen, "Aus der bisherigen Liste.")).ShouldBe(HttpStatusCode.SeeOther);
        var risk = await City.Do(db => db.Risks.AsNoTracking().SingleAsync());
        Assert.Equal((1, 2, 4, "Vertrag, zweiter Anbieter", (Guid?)null), (risk.Number, risk.Probability, risk.Impact, risk.Action, risk.OwnerId));
    }

    [Fact]
    [Trait("R", "R-4.2-01")]
    public async Task Whoever_was_faster_is_told_before_and_after_the_dry_run()
    {
        var number = await Named();
        var file = await _office.Downloads(List + "/liste.csv");
        var list = new EditedList(file);
        list["Zu wenig Personal", "ursache"] = "Meine Ursache";
        var seen = await _office.Sends(List, "liste.csv", list.Csv());
        seen.ShouldBe(HttpStatusCode.OK).ShouldSay("Meine Ursache");
        await _office.PostsAndLooks($"{List}/{number}/bearbeiten", [.. Form.With(("Effect", "Inzwischen anders")), ("Version", await Version(number))]);
        (await _office.Takes(List, seen)).ShouldBe(HttpStatusCode.UnprocessableEntity).ShouldSay("nachdem Sie die Liste geholt haben");
        (await _office.Sends(List, "liste.csv", list.Csv())).ShouldBe(HttpStatusCode.UnprocessableEntity).ShouldSay("leeren Sie darin die Zelle „fassung“");

        // A row of a list of one's own has no version; the dry run was of another state.
        list["Zu wenig Personal", "fassung"] = null;
        var own = await _office.Sends(List, "liste.csv", list.Csv());
        own.ShouldBe(HttpStatusCode.OK).ShouldSay("Inzwischen anders");
        await _office.PostsAndLooks($"{List}/{number}/bearbeiten", [.. Form.With(("Effect", "Noch einmal anders")), ("Version", await Version(number))]);
        var again = await _office.Takes(List, own);
        again.ShouldBe(HttpStatusCode.Conflict).ShouldSay("Noch einmal anders");
        (await _office.Takes(List, again)).ShouldBe(HttpStatusCode.SeeOther);
        Assert.Equal("Meine Ursache", await City.Do(db => db.Risks.Select(r => r.Cause).SingleAsync()));
    }

    [Fact]
    [Trait("R", "R-3.3-24")]
    [Trait("R", "R-4.2-01")]
    public async Task A_file_may_do_what_its_sender_may_and_nothing_else()
    {
        var (lead, other, council) = (await City.HasPerson("Feldleitung", Role.FieldLead), await City.HasPerson("Andere Leitung", Role.FieldLead), await City.HasPerson("Rat", Role.CouncilMember));
        var (measure, _) = await City.HasLedMeasure(lead);
        await Named();
        var kept = await lead.Sends(List, $"Risiko;massnahme\nDer Kran fällt aus;{measure.Code}\n");
        kept.ShouldBe(HttpStatusCode.OK).ShouldSay("Der Kran fällt aus");
        (await lead.Takes(List, kept)).ShouldBe(HttpStatusCode.SeeOther);
        Assert.Equal(measure.Id, await City.Do(db => db.Risks.Where(r => r.EventDe == "Der Kran fällt aus").Select(r => r.MeasureId).SingleAsync()));

        (await lead.Sends(List, "Risiko\nFür die ganze Agenda\n")).ShouldBe(HttpStatusCode.UnprocessableEntity).ShouldSay(RiskListText.AboutUnknown.De);
        (await lead.Sends(List, "Risiko;Ursache\nZu wenig Personal;Andere\n")).ShouldBe(HttpStatusCode.UnprocessableEntity).ShouldSay(RiskListText.MayNotWrite.De);
        (await _office.Sends(List, "Risiko;Ursache\nDer Kran fällt aus;Andere\n")).ShouldBe(HttpStatusCode.UnprocessableEntity).ShouldSay(RiskListText.MayNotWrite.De);
        (await _office.Sends(List, $"Risiko;massnahme;Wahrscheinlichkeit;Auswirkung\nNeues;{measure.Code};3;3\n")).ShouldBe(HttpStatusCode.UnprocessableEntity).ShouldSay(RiskListText.MayNotRate.De);
        (await lead.Sends(List, "liste.xlsx", await lead.Downloads(List + "/liste.xlsx"))).ShouldBe(HttpStatusCode.OK).ShouldSay(ListText.Same.De);

        // What somebody may not see has no name and no identifier for them.
        var id = await City.Do(db => db.Risks.Where(r => r.MeasureId != null).Select(r => r.Id).SingleAsync());
        (await other.Opens(List + "/austausch")).ShouldBe(HttpStatusCode.OK).ShouldSay(ListText.MayNot.De).ShouldNotSay(ListText.Check.De);
        (await other.Sends(List, $"Risiko;kennung\nDer Kran fällt aus;{id}\n")).ShouldBe(HttpStatusCode.NotFound);
        (await other.Posts(List + "/austausch/uebernahme")).ShouldBe(HttpStatusCode.NotFound);
        var (second, _) = await City.HasLedMeasure(other, "Messen am Hafen");
        (await other.Sends(List, $"Risiko;kennung;massnahme\nDer Kran fällt aus;{id};{second.Code}\n")).ShouldBe(HttpStatusCode.UnprocessableEntity).ShouldSay(ListText.IdUnknown.De);
        (await council.Opens(List + "/austausch")).ShouldBe(HttpStatusCode.Forbidden);
        (await City.Visitor.Opens(List + "/austausch")).ShouldBe(HttpStatusCode.SeeOther);
        (await _office.Opens(List + "/austausch?lang=en")).ShouldSay("Risks as a file").ShouldNotSay("Herunterladen");
    }

    private static readonly (string, string)[] Form =
    [
        ("About", "agenda"), ("Event", "Zu wenig Personal"), ("Cause", "Zwei Stellen fehlen."), ("Effect", "Maßnahmen verschieben sich."), ("Response", "Reduce"), ("Action", "Stellen im Haushalt anmelden."), ("OwnerId", ""), ("ReviewOn", ""),
    ];

    private async Task<int> Named(params (string, string)[] changes)
    {
        (await _office.Posts(List + "/neu", Form.With(changes))).ShouldBe(HttpStatusCode.SeeOther);
        return await City.Do(db => db.Risks.MaxAsync(r => r.Number));
    }

    private async Task<string> Encoded() => Encoding.UTF8.GetString(await _office.Downloads(List + "/liste.csv"));

    private Task<string> Version(int number) => City.Do(async db => (await db.Risks.Where(r => r.Number == number).Select(r => r.Version).SingleAsync()).ToString());
}
