using System.Net;
using System.Text;
using Konzil.Agenda;
using Konzil.People;
using Konzil.Platform;
using Konzil.Tests.World;
using Microsoft.EntityFrameworkCore;

namespace Konzil.Tests.Agenda;

[Trait("R", "R-1.1-07")]
[Trait("R", "R-1.4-13")]
public class ImportingMeasures(City city) : CityTest(city)
{
    private const string Import = "/buero/massnahmen/einlesen";
    private const string List = "Nr.;Titel;Handlungsfeld;Umsetzung;Datum;Ziel;Problem;Nutzen;Schritte\n";

    private static readonly (string, string)[] Named = [(ImportMeasures.Portfolio, "Maßnahmenportfolio 2016"), (ImportMeasures.PortfolioDay, "2016-05-12")];

    [Fact]
    public async Task A_list_comes_in_as_drafts_and_its_old_numbers_stay()
    {
        var office = await Begun();
        var file = Encoding.UTF8.GetBytes(List + "17;Freies WLAN am Hafen;Umwelt;abgeschlossen;1.3.2017;2;Kein Netz am Hafen.;Alle können dort arbeiten.;Antennen bestellen\n18;Mängelmelder;umwelt;;;;;;\n");
        var look = (await Sends(office, file, Named)).ShouldBe(HttpStatusCode.OK).ShouldSay(ImportText.PreviewNote.With(2, 0, 0, 0)).ShouldSay("Freies WLAN am Hafen");
        Assert.Equal(0, await City.Do(db => db.Measures.CountAsync()));
        (await Keeps(office, look)).ShouldBe(HttpStatusCode.SeeOther);

        var (wlan, other) = (await Measure("Freies WLAN am Hafen"), await Measure("Mängelmelder"));
        Assert.Equal((DeliveryStatus.Done, MeasureLevel.Done, true, null as DateTimeOffset?), (wlan.Delivery, wlan.Level, wlan.IsExisting, wlan.PublishedAt));
        Assert.Equal(new DateOnly(2017, 3, 1), Format.Day(wlan.DeliverySince!.Value));
        Assert.Equal((DeliveryStatus.NotStated, false, new DateOnly(2016, 5, 12) as DateOnly?), (other.Delivery, other.IsExisting, other.FormerNumbers.Single().Day));

        // Already done, with problem, benefit and goal: it can be published, and everybody finds it under its old number.
        (await office.Posts($"/buero/massnahmen/{wlan.Number}/veroeffentlichen", ("Technical", "Funk."), ("Organisational", "Das Amt betreibt es."), ("SocioCultural", "Alle haben Netz."))).ShouldBe(HttpStatusCode.SeeOther);
        await City.Settle();
        (await City.Visitor.Opens(Paths.Measure(wlan.Number, wlan.Title))).ShouldSay("Maßnahme 17 im Maßnahmenportfolio 2016").ShouldSay("Antennen bestellen");
        (await City.Visitor.Opens("/massnahmen?q=" + Uri.EscapeDataString("Maßnahmenportfolio 2016 17"))).ShouldSay("Freies WLAN am Hafen");
        (await City.Visitor.Opens("/massnahmen/massnahmen.csv")).ShouldSay("Maßnahme 17 im Maßnahmenportfolio 2016");
        (await City.Visitor.Opens(Paths.Measure(wlan.Number, wlan.Title) + "?lang=en")).ShouldSay("Former numbers");
    }

    [Fact]
    public async Task The_same_file_twice_changes_nothing()
    {
        var office = await Begun();
        var file = Encoding.UTF8.GetBytes(List + "17;Freies WLAN am Hafen;Umwelt;läuft;;;;;\n18;Mängelmelder;Umwelt;;;;;;\n");
        (await Keeps(office, await Sends(office, file, Named))).ShouldBe(HttpStatusCode.SeeOther);
        var again = (await Sends(office, file, Named)).ShouldBe(HttpStatusCode.OK).ShouldSay(ImportText.NothingToDo.De).ShouldNotSay(ImportText.Keep.De);
        (await Keeps(office, again)).ShouldBe(HttpStatusCode.OK).ShouldSay(ImportText.NothingToDo.De);
        Assert.Equal((2, 2), await City.Do(async db => (await db.Measures.CountAsync(), await db.FormerNumbers.CountAsync())));
    }

    [Fact]
    public async Task Every_mistake_is_told_with_row_and_column_and_nothing_is_half_imported()
    {
        var office = await Begun();
        var file = Encoding.UTF8.GetBytes(List + "1;Gut so;Umwelt;;;;;;\n2;;Umwelt;;;;;;\n3;Ohne Feld;;;;;;;\n4;Fremdes Feld;Raumfahrt;;;;;;\n5;Stand;Umwelt;irgendwie;;;;;\n6;Tag;Umwelt;;neulich;;;;\n7;Ziel;Umwelt;;;99;;;\n1;Doppelte Nummer;Umwelt;;;;;;\n9;GUT SO;Umwelt;;;;;;\n10;Gestoppt;Umwelt;gestoppt;;;;;\n");
        var answer = (await Sends(office, file, Named)).ShouldBe(HttpStatusCode.UnprocessableEntity);
        var faults = answer.Document.QuerySelectorAll("main table tbody tr").ToDictionary(r => r.QuerySelector("th")!.TextContent.Trim(), r => r.QuerySelector("td")!.TextContent.Trim(), StringComparer.Ordinal);
        Assert.Equal(AgendaText.TitleMissing.De, faults["B3"]);
        Assert.Equal(ImportText.FieldMissing.De, faults["C4"]);
        Assert.Equal(ImportText.UnknownField.With("Raumfahrt"), faults["C5"]);
        Assert.Equal(ImportText.UnknownState.De, faults["D6"]);
        Assert.Equal(ImportText.DayWrong.De, faults["E7"]);
        Assert.Equal(ImportText.UnknownGoal.With("99"), faults["F8"]);
        Assert.Equal(ImportText.NumberTwice.De, faults["A9"]);
        Assert.Equal(ImportText.TitleTwice.De, faults["B10"]);
        Assert.Equal(AgendaText.DeliveryNeedsReason.De, faults["11"]);
        Assert.Equal(0, await City.Do(db => db.Measures.CountAsync()));

        // A field for rows without one is kept with everything else that was typed.
        var better = await office.Posts(Import, [.. Typed(answer), (ImportMeasures.DefaultField, "umwelt")]);
        better.ShouldBe(HttpStatusCode.UnprocessableEntity).ShouldNotSay(ImportText.FieldMissing.De);
        Assert.Equal("Maßnahmenportfolio 2016", better.Document.QuerySelector("[name=Portfolio]")!.GetAttribute("value"));
    }

    [Fact]
    public async Task What_is_there_already_is_found_by_number_old_number_and_name()
    {
        var office = await Begun();
        var (field, goal) = (await City.HasField("Umwelt"), await City.HasGoal());
        var (light, report) = (await City.HasMeasureOf(field, goal, "Mitlaufendes Licht am Seerhein"), await City.HasMeasureOf(field, goal, "Mängelmelder"));
        var file = Encoding.UTF8.GetBytes($"Nr.;Nummer;Titel;Feld\n1;M-{light.Number:00};Laternen;Umwelt\n2;;mängelmelder;Umwelt\n3;M-99;Gibt es nicht;Umwelt\n");
        (await Sends(office, file, Named)).ShouldBe(HttpStatusCode.UnprocessableEntity).ShouldSay(ImportText.NoSuchMeasure.With("M-99"));

        file = Encoding.UTF8.GetBytes($"Nr.;Nummer;Titel;Feld\n1;M-{light.Number:00};Laternen;Umwelt\n2;;mängelmelder;Umwelt\n");
        var look = (await Sends(office, file, Named)).ShouldBe(HttpStatusCode.OK).ShouldSay(ImportText.PreviewNote.With(0, 2, 0, 0));
        (await Keeps(office, look)).ShouldBe(HttpStatusCode.SeeOther);
        Assert.Equal(2, await City.Do(db => db.Measures.CountAsync()));
        Assert.Equal(["Laternen"], (await Measure(light.Title)).Aliases);
        await City.Settle();
        (await City.Visitor.Opens(Paths.Measure(report.Number, report.Title))).ShouldSay("Maßnahme 2 im Maßnahmenportfolio 2016");
        (await City.Visitor.Opens("/suche?q=Laternen")).ShouldSay(light.Title);
    }

    [Fact]
    public async Task A_similar_title_needs_a_decision_and_everything_chosen_stays()
    {
        var office = await Begun();
        var light = await City.HasMeasureOf(await City.HasField("Umwelt"), await City.HasGoal(), "Mitlaufendes Licht am Seerhein");
        var file = Encoding.UTF8.GetBytes("Nr.;Titel;Feld\n4;Mitlaufendes Licht am Seerhein und Hafen;Umwelt\n5;Parkleitsystem;Umwelt\n");
        var look = (await Sends(office, file, Named)).ShouldBe(HttpStatusCode.OK).ShouldSay(ImportText.Resembles.With(2, "Mitlaufendes Licht am Seerhein und Hafen", light.Code, light.Title));
        var refused = (await Keeps(office, look)).ShouldBe(HttpStatusCode.UnprocessableEntity).ShouldSay(ImportText.DecisionMissing.De);
        Assert.Equal(1, await City.Do(db => db.Measures.CountAsync()));
        (await Keeps(office, refused, (ImportPlan.Decision(2), ImportPlan.Belongs))).ShouldBe(HttpStatusCode.SeeOther);
        Assert.Equal(2, await City.Do(db => db.Measures.CountAsync()));
        Assert.Equal(("4", "Mitlaufendes Licht am Seerhein und Hafen"), await City.Do(async db => (await db.FormerNumbers.Where(f => f.MeasureId == light.Id).Select(f => f.Number).SingleAsync(), (await db.Measures.SingleAsync(m => m.Id == light.Id)).AliasLines)));
        (await Sends(office, file, Named)).ShouldSay(ImportText.NothingToDo.De);
    }

    [Fact]
    public async Task Columns_with_other_names_are_assigned_by_hand_from_a_workbook()
    {
        var office = await Begun();
        var book = new Workbook();
        var sheet = book.Add("Liste");
        sheet.Row("Kennziffer", "Was wir vorhaben", "Angelegt", "Bereich");
        sheet.Row(4.1m, "Parkleitsystem", new DateOnly(2016, 7, 1), "Umwelt");
        var look = (await Sends(office, book.Write(), Named)).ShouldBe(HttpStatusCode.UnprocessableEntity).ShouldSay(ImportText.TitleColumnMissing.De);
        (string, string)[] columns = [("SpalteFormer", "1"), ("SpalteTitle", "2"), ("SpalteDay", "3"), ("SpalteField", "4")];
        look = (await office.Posts(Import, [.. Typed(look), .. columns])).ShouldBe(HttpStatusCode.OK).ShouldSay("Parkleitsystem");
        (await Keeps(office, look)).ShouldBe(HttpStatusCode.SeeOther);
        var former = (await Measure("Parkleitsystem")).FormerNumbers.Single();
        Assert.Equal(("4.1", new DateOnly(2016, 7, 1) as DateOnly?), (former.Number, former.Day));
    }

    [Fact]
    [Trait("R", "R-1.2-10")]
    public async Task A_column_says_what_a_measure_brings_about()
    {
        var office = await Begun();
        await City.HasField("Umwelt");
        (await Sends(office, Encoding.UTF8.GetBytes("Nr.;Titel;Feld;Was entsteht\n4;Parkleitsystem;Umwelt;Quatsch\n"), Named)).ShouldBe(HttpStatusCode.UnprocessableEntity).ShouldSay(ImportText.UnknownProduct.De).ShouldSay("D2");
        var look = (await Sends(office, Encoding.UTF8.GetBytes("Nr.;Titel;Feld;Was entsteht\n4;Parkleitsystem;Umwelt;Infrastruktur\n5;Sprechstunde;Umwelt;\n"), Named)).ShouldBe(HttpStatusCode.OK);
        (await Keeps(office, look)).ShouldBe(HttpStatusCode.SeeOther);
        Assert.Equal([MeasureProduct.Infrastructure, null], await City.Do(db => db.Measures.OrderBy(m => m.Title).Select(m => m.Product).ToListAsync()));
    }

    [Fact]
    public async Task Our_own_list_of_measures_reads_back_without_a_change()
    {
        await City.LoadsKonstanz();
        var office = await City.HasPerson("Koordination", Role.Coordinator);
        var csv = await City.Visitor.Opens("/massnahmen/massnahmen.csv");
        (await Sends(office, Encoding.UTF8.GetBytes(csv.Html), [])).ShouldBe(HttpStatusCode.OK).ShouldSay(ImportText.NothingToDo.De);
    }

    [Fact]
    public async Task Only_the_coordination_reads_in()
    {
        (await (await City.HasPerson("Leitung", Role.FieldLead)).Opens(Import)).ShouldBe(HttpStatusCode.Forbidden);
        (await (await City.HasPerson("Leitung zwei", Role.FieldLead)).Opens("/buero/massnahmen")).ShouldNotSay(ImportText.Title.De);
        (await (await City.HasPerson("Koordination", Role.Coordinator)).Opens("/buero/massnahmen")).ShouldSay(ImportText.Title.De);
        (await (await City.HasPerson("Koordination zwei", Role.Coordinator)).Opens(Import + "?lang=en")).ShouldSay("Read in measures");
        var office = await City.HasPerson("Koordination drei", Role.Coordinator);
        (await Sends(office, Encoding.UTF8.GetBytes("Nr.;Titel\n1;Etwas\n"), [])).ShouldBe(HttpStatusCode.UnprocessableEntity).ShouldSay(ImportText.PortfolioMissing.De);
        (await Sends(office, Encoding.UTF8.GetBytes("Titel\n"), [])).ShouldBe(HttpStatusCode.UnprocessableEntity).ShouldSay(ImportText.NoRows.De);
        (await Sends(office, [0xE4, 0xF6, 0xFC], [])).ShouldBe(HttpStatusCode.UnprocessableEntity).ShouldSay(TableReaderText.NotUtf8.De);
    }

    private static Task<Seen> Sends(Actor office, byte[] file, (string, string)[] fields) => office.Posts(Import, new ChosenFile(ImportMeasures.FileField, "liste", file), fields);

    private static Task<Seen> Keeps(Actor office, Seen look, params (string, string)[] more) => office.Posts(Import, [.. Typed(look).Where(t => more.All(m => m.Item1 != t.Item1)), .. more, (ImportMeasures.KeepButton, "1")]);

    private static IEnumerable<(string, string)> Typed(Seen look) =>
    [
        .. look.Document.QuerySelectorAll("main form input[name]:not([type=file])").Select(i => (i.GetAttribute("name")!, i.GetAttribute("value") ?? "")),
        .. look.Document.QuerySelectorAll("main form select[name]").Select(s => (s.GetAttribute("name")!, s.QuerySelector("option[selected]")?.GetAttribute("value") ?? "")).Where(s => s.Item1 != ImportMeasures.DefaultField || s.Item2.Length > 0),
    ];

    private async Task<Actor> Begun()
    {
        await City.HasField("Umwelt");
        await City.HasGoal();
        return await City.HasPerson("Koordination", Role.Coordinator);
    }

    private Task<Measure> Measure(string title) => City.Do(db => db.Measures.AsNoTracking().Include(m => m.FormerNumbers).SingleAsync(m => m.Title == title));
}
