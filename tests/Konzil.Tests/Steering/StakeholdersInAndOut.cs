using System.Net;
using Konzil.People;
using Konzil.Platform;
using Konzil.Steering;
using Konzil.Tests.World;
using Microsoft.EntityFrameworkCore;

namespace Konzil.Tests.Steering;

/// <summary>The register of stakeholders as a file, with every dated assessment, and persons protected on the way.</summary>
public class StakeholdersInAndOut(City city) : CityTest(city)
{
    private const string List = "/buero/beteiligte";

    private Actor _office = null!;

    public override async ValueTask InitializeAsync()
    {
        await base.InitializeAsync();
        _office = await City.HasPerson("Koordination", Role.Coordinator);
    }

    [Theory]
    [InlineData("liste.xlsx")]
    [InlineData("liste.csv")]
    [Trait("R", "R-3.4-13")]
    public async Task What_goes_out_says_the_same_when_it_comes_back(string name)
    {
        await City.LoadsKonstanz();
        await Entered("Gemeinderat, Ausschuss; \"klein\"", ("Strategy", "=Gespräche\n- jedes Quartal"));
        (await _office.Sends(List, name, await _office.Downloads(List + "/" + name))).ShouldBe(HttpStatusCode.OK).ShouldSay(ListText.Same.De);
    }

    [Fact]
    [Trait("R", "R-2.1-13")]
    [Trait("R", "R-3.4-13")]
    public async Task A_new_day_makes_a_new_analysis_that_begins_with_the_last()
    {
        var owner = await City.HasPerson("Frau Kontakt", Role.FieldLead);
        var (council, press) = (await Entered("Gemeinderat"), await Entered("Presse"));
        var (first, second) = (City.Today().AddDays(-90), City.Today().AddDays(-1));
        await Analysed(first, (council, "4", "3", "Neutral"), (press, "3", "1", "Open"));
        var list = new EditedList(await _office.Downloads(List + "/liste.xlsx"), "Einschätzungen");
        list["Gemeinderat", "einfluss"] = "sehr hoch";
        list["Gemeinderat", "haltung"] = "unterstützt";
        (await _office.Sends(List, "liste.xlsx", list.Xlsx())).ShouldBe(HttpStatusCode.UnprocessableEntity).ShouldSay("Zeile 2, Spalte analyse_vom: Die Analyse vom " + Format.ShortDate(first) + " steht fest");

        list["Gemeinderat", "analyse_vom"] = second;
        list["Gemeinderat", "verantwortlich"] = owner.Name;
        list["Gemeinderat", "kontakt_alle_tage"] = 30;
        list.Add(0, ("art", "Gruppe"), ("name", "Verein am See"), ("einfluss", 2), ("interesse", 5), ("haltung", "skeptisch"), ("analyse_vom", second));
        var seen = await _office.Sends(List, "liste.xlsx", list.Xlsx());
        seen.ShouldBe(HttpStatusCode.OK).ShouldSay("Neu: 2, geändert: 1, unverändert: 1").ShouldSay("Analyse vom " + Format.ShortDate(second)).ShouldSay("Einfluss 4, Interesse 3, neutral").ShouldSay("Einfluss 5, Interesse 3, unterstützt").ShouldSay("gelten weiter, wo die Datei nichts anderes sagt: Presse");
        Assert.Equal((2, 1), await City.Do(async db => (await db.Stakeholders.CountAsync(), await db.StakeholderAnalyses.CountAsync())));
        (await _office.Takes(List, seen)).ShouldBe(HttpStatusCode.SeeOther);
        var analysis = await City.Do(db => db.StakeholderAnalyses.AsNoTracking().Include(a => a.Grades).SingleAsync(a => a.Day == second));
        var names = await City.Do(db => db.Stakeholders.ToDictionaryAsync(s => s.Id, s => s.Name));
        Assert.Equal(["Gemeinderat 5 3 Supports", "Presse 3 1 Open", "Verein am See 2 5 Sceptical"], analysis.Grades.Select(g => $"{names[g.StakeholderId]} {g.Influence} {g.Interest} {g.Attitude}").Order(StringComparer.Ordinal));
        Assert.Equal((owner.Id, 30), await City.Do(async db => await db.Stakeholders.Where(s => s.Name == "Gemeinderat").Select(s => new { s.OwnerId, s.ContactEveryDays }).SingleAsync() is var s ? (s.OwnerId, s.ContactEveryDays) : default));
        Assert.True(await City.Do(db => db.History.AnyAsync(h => h.Kind == nameof(StakeholderAnalysis) && h.ById == _office.Id && h.Why == ListText.Imported.De)));
        (await _office.Opens(List + "/vergleich")).ShouldSay("Haltung: neutral → unterstützt");
        foreach (var name in new[] { "liste.csv", "liste.xlsx" })
        {
            (await _office.Sends(List, name, await _office.Downloads(List + "/" + name))).ShouldSay(ListText.Same.De);
        }
    }

    [Fact]
    [Trait("R", "R-2.1-13")]
    public async Task Assessments_of_earlier_days_come_on_the_second_sheet()
    {
        var council = await Entered("Gemeinderat");
        await Analysed(City.Today(), (council, "4", "3", "Neutral"));
        var early = City.Today().AddDays(-400);
        var list = new EditedList(await _office.Downloads(List + "/liste.xlsx"), "Einschätzungen");
        list.Add(1, ("name", "Gemeinderat"), ("analyse_vom", early), ("einfluss", 1), ("interesse", 1), ("haltung", "ablehnend"), ("anmerkung", "Aus dem Projektantrag."));
        list.Add(1, ("name", "Niemand"), ("analyse_vom", early), ("einfluss", 1), ("interesse", 1), ("haltung", "ablehnend"));
        (await _office.Sends(List, "liste.xlsx", list.Xlsx())).ShouldBe(HttpStatusCode.UnprocessableEntity).ShouldSay("Blatt Einschätzungen, Zeile 4, Spalte name: " + StakeholderListText.WhoUnknown.De);
        list["Niemand", "name", 1] = "Presse";
        list.Add(0, ("art", "Gruppe"), ("name", "Presse"));
        var seen = await _office.Sends(List, "liste.xlsx", list.Xlsx());
        seen.ShouldBe(HttpStatusCode.OK).ShouldSay("Neu: 2, geändert: 0, unverändert: 1").ShouldSay("Einfluss 1, Interesse 1, ablehnend").ShouldSay("Aus dem Projektantrag.");
        (await _office.Takes(List, seen)).ShouldBe(HttpStatusCode.SeeOther);
        var analysis = await City.Do(db => db.StakeholderAnalyses.AsNoTracking().Include(a => a.Grades).SingleAsync(a => a.Day == early));
        Assert.Equal((2, "Aus dem Projektantrag."), (analysis.Grades.Count, analysis.Note));
        (await _office.Opens(List)).ShouldSay("neutral").ShouldNotSay("ablehnend");
        (await _office.Sends(List, "liste.xlsx", await _office.Downloads(List + "/liste.xlsx"))).ShouldSay(ListText.Same.De);
    }

    [Fact]
    [Trait("R", "R-2.1-13")]
    [Trait("R", "R-2.3-05")]
    public async Task A_file_that_does_not_fit_says_where_and_changes_nothing()
    {
        var council = await Entered("Gemeinderat");
        await Analysed(City.Today().AddDays(-3), (council, "4", "3", "Neutral"));
        foreach (var (csv, says) in new[]
        {
            ("Amt;Telefon\nEins;3\n", "fehlt die Spalte „Name“"),
            ("Name;Einfluss\nVerein;3\n", "Zeile 2, Spalte art: " + StakeholderText.KindMissing.De),
            ("Art;Name;Einfluss\nGruppe;Verein;3\n", "Zeile 2, Spalte interesse: " + StakeholderListText.HalfAssessed.De),
            ("Art;Name;Einfluss;Interesse;Haltung\nGruppe;Verein;9;3;neutral\n", "Zeile 2, Spalte Einfluss: Bitte schreiben Sie eine Stufe von 1 bis 5"),
            ("Art;Name;Haltung\nGruppe;Verein;dagegen\n", "Zeile 2, Spalte Haltung: Möglich sind: unterstützt, aufgeschlossen"),
            ("Art;Name;Einfluss;Interesse;Haltung;Datum\nGruppe;Verein;2;3;neutral;1.1.2999\n", "Zeile 2, Spalte Datum: " + StakeholderText.DayMissing.De),
            ("Art;Name;kontakt_alle_tage\nGruppe;Verein;1000\n", "Zeile 2, Spalte kontakt_alle_tage: " + StakeholderText.ContactWrong.De),
            ("Art;Name;kontakt_alle_tage\nGruppe;Verein;30\n", "Zeile 2 (Verein): " + StakeholderText.ContactNeedsOwner.De),
        })
        {
            (await _office.Sends(List, csv)).ShouldBe(HttpStatusCode.UnprocessableEntity).ShouldSay(says);
        }

        Assert.Equal((1, 1), await City.Do(async db => (await db.Stakeholders.CountAsync(), await db.StakeholderAnalyses.CountAsync())));
    }

    [Fact]
    [Trait("R", "R-G-05")]
    public async Task Persons_stay_protected_and_the_erased_do_not_come_back()
    {
        var lead = await City.HasPerson("Leitung", Role.FieldLead);
        var seen = await _office.Sends(List, "Typ;Stakeholder;Power;Interest;Attitude\nPerson;Erika Musterfrau;high;2;sceptical\nGruppe;Presse;;;\n");
        seen.ShouldBe(HttpStatusCode.OK).ShouldSay("Erika Musterfrau");
        (await _office.Takes(List, seen)).ShouldBe(HttpStatusCode.SeeOther);
        Assert.Equal(StakeholderKind.Person, await City.Do(db => db.Stakeholders.Where(s => s.Name == "Erika Musterfrau").Select(s => s.Kind).SingleAsync()));
        Assert.DoesNotContain(await City.Do(db => db.History.AsNoTracking().ToListAsync()), h => (h.ChangesJson + h.What + h.Why).Contains("Musterfrau", StringComparison.Ordinal));
        foreach (var name in new[] { "/liste.csv", "/austausch" })
        {
            Assert.DoesNotContain("Musterfrau", (await lead.Opens(List + name)).Html, StringComparison.Ordinal);
        }

        Assert.DoesNotContain(TableReader.Sheet(await lead.Downloads(List + "/liste.xlsx"), "Einschätzungen")!, r => r.Text(1).Contains("Musterfrau", StringComparison.Ordinal));
        (await lead.Opens(List + "/austausch")).ShouldSay(ListText.MayNot.De);
        (await lead.Sends(List, "Art;Name\nGruppe;Verein\n")).ShouldBe(HttpStatusCode.Forbidden);

        var old = await _office.Downloads(List + "/liste.csv");
        var number = await City.Do(db => db.Stakeholders.Where(s => s.Name == "Erika Musterfrau").Select(s => s.Number).SingleAsync());
        await _office.PostsAndLooks($"{List}/{number}/loeschung");
        (await _office.Sends(List, "liste.csv", old)).ShouldBe(HttpStatusCode.UnprocessableEntity).ShouldSay(ListText.IdUnknown.De);
        Assert.Equal(1, await City.Do(db => db.Stakeholders.CountAsync()));
    }

    private async Task<int> Entered(string name, params (string, string)[] changes)
    {
        (string, string)[] form = [("Kind", "Group"), ("Name", name), ("Strategy", ""), ("OwnerId", ""), ("ContactEveryDays", ""), ("LastContact", "")];
        (await _office.Posts(List + "/neu", form.With(changes))).ShouldBe(HttpStatusCode.SeeOther);
        return await City.Do(db => db.Stakeholders.MaxAsync(s => s.Number));
    }

    private Task<Seen> Analysed(DateOnly day, params (int Number, string Influence, string Interest, string Attitude)[] grades) =>
        _office.PostsAndLooks(List + "/analysen/neu", [("Day", Format.Iso(day)), ("Note", ""), .. grades.SelectMany(g => new[] { ($"Einfluss-{g.Number}", g.Influence), ($"Interesse-{g.Number}", g.Interest), ($"Haltung-{g.Number}", g.Attitude) })]);
}
