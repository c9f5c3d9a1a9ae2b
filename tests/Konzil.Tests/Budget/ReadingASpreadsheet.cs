using System.Net;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using Konzil.Budget;
using Konzil.People;
using Konzil.Platform;
using Konzil.Tests.Shared;
using Konzil.Tests.World;
using Microsoft.EntityFrameworkCore;
using Xl = DocumentFormat.OpenXml.Spreadsheet;

namespace Konzil.Tests.Budget;

[Trait("R", "R-3.2-17")]
public class ReadingASpreadsheet(City city) : CityTest(city)
{
    private const string Read = "/buero/budget/einlesen";

    [Fact]
    public async Task The_table_goes_out_is_changed_and_comes_back()
    {
        var treasury = await Begun();
        var rows = await Rows();
        Assert.Equal([.. BudgetSheet.Columns], rows[0]);
        (await Sends(treasury, rows)).ShouldBe(HttpStatusCode.OK).ShouldSay(SheetText.NoDifference.De);

        rows[1][5] = 75_000m;
        rows[1][7] = "5710.4431";
        rows.Add([null, null, "Aufwendungen", 2022, "Betrag", 10_000.5m, "angemeldet", null, null, "Neu im Plan"]);
        rows.RemoveAt(2);
        var look = (await Sends(treasury, rows)).ShouldBe(HttpStatusCode.OK).ShouldSay("70.000 €, veranschlagt").ShouldSay("75.000 €, veranschlagt").ShouldSay("10.000,50 €, angemeldet").ShouldSay("1 Einträge stehen nicht in der Datei.");
        Assert.Equal(0, await City.Do(db => db.BudgetPositions.CountAsync(p => p.Amount == 75_000m)));
        (await treasury.PostsAndLooks(Read + "/uebernahme", ("Zeilen", Kept(look)))).ShouldSay("75.000 €, veranschlagt").ShouldSay("Haushaltsstelle 5710.4431").ShouldSay("10.000,50 €, angemeldet");
        Assert.Equal(10, await City.Do(db => db.BudgetPositions.CountAsync()));
        (await treasury.Opens("/buero/budget/verlauf")).ShouldSay("aus einer Tabelle eingelesen");

        // Taken over a second time it changes nothing, and nothing is doubled.
        (await treasury.Posts(Read + "/uebernahme", ("Zeilen", Kept(look)))).ShouldBe(HttpStatusCode.OK).ShouldSay(SheetText.NoDifference.De);
        Assert.Equal(10, await City.Do(db => db.BudgetPositions.CountAsync()));
    }

    [Fact]
    public async Task A_workbook_written_again_by_libreoffice_changes_nothing_and_then_one_cell()
    {
        Assert.SkipWhen(CommandLine.Office is null, "LibreOffice (soffice) is not installed.");
        var treasury = await Begun();
        var again = await CommandLine.Converted(CommandLine.Office!, "projektbudget.xlsx", await City.Visitor.Downloads("/projektbudget.xlsx"), "xlsx");
        (await treasury.Posts(Read, new ChosenFile("Datei", "projektbudget.xlsx", again))).ShouldBe(HttpStatusCode.OK).ShouldSay(SheetText.NoDifference.De);

        var rows = await Rows();
        rows[1][5] = 75_000.5m;
        var book = new Workbook();
        var sheet = book.Add(BudgetSheet.Entries);
        rows.ForEach(r => sheet.Row(r));
        again = await CommandLine.Converted(CommandLine.Office!, "projektbudget.xlsx", book.Write(), "xlsx");
        (await treasury.Posts(Read, new ChosenFile("Datei", "projektbudget.xlsx", again))).ShouldBe(HttpStatusCode.OK).ShouldSay("75.000,50 €, veranschlagt");
    }

    [Fact]
    public async Task Each_mistake_is_told_with_its_cell_and_nothing_is_kept()
    {
        var treasury = await Begun();
        var rows = await Rows();
        rows[1][5] = "siebzigtausend";
        rows[2][5] = -5m;
        rows[3][2] = "Kaffeekasse";
        rows[4][3] = "bald";
        rows[5][4] = "vielleicht";
        rows[6][6] = "versprochen";
        rows[7][9] = "=HYPERLINK(\"https://example.org\")";
        rows[8][9] = new Formula("1+1");
        rows[9][0] = Ids.Next().ToString();
        rows.Add([null, null, "Aufwendungen", 2030, "Betrag", null, "geplant"]);
        var answer = (await Sends(treasury, rows)).ShouldBe(HttpStatusCode.UnprocessableEntity);
        var faults = answer.Document.QuerySelectorAll("main table tbody tr").ToDictionary(r => r.QuerySelector("th")!.TextContent.Trim(), r => r.QuerySelector("td")!.TextContent.Trim(), StringComparer.Ordinal);
        Assert.Equal(SheetText.NoNumber.With("siebzigtausend"), faults["F2"]);
        Assert.Equal(SheetText.Negative.De, faults["F3"]);
        Assert.Equal(SheetText.UnknownCategory.De, faults["C4"]);
        Assert.Equal(SheetText.NoNumber.With("bald"), faults["D5"]);
        Assert.Equal(SheetText.UnknownState.De, faults["E6"]);
        Assert.Equal(SheetText.UnknownFunding.De, faults["G7"]);
        Assert.Equal(SheetText.LooksLikeFormula.De, faults["J8"]);
        Assert.Equal(SheetText.IsFormula.De, faults["J9"]);
        Assert.Equal(SheetText.UnknownId.De, faults["A10"]);
        Assert.Equal(BudgetText.AmountMissing.De, faults["F11"]);
        Assert.Null(answer.Document.QuerySelector("input[name=Zeilen]"));
        Assert.Equal(9, await City.Do(db => db.BudgetPositions.CountAsync()));
    }

    [Fact]
    public async Task A_column_at_the_wrong_place_is_told_before_anything_else()
    {
        var treasury = await Begun();
        var rows = await Rows();
        (rows[0][2], rows[0][3]) = (rows[0][3], rows[0][2]);
        (await Sends(treasury, rows)).ShouldBe(HttpStatusCode.UnprocessableEntity).ShouldSay("C1").ShouldSay("Hier gehört die Spalte „Art“ hin, in der Datei steht „Jahr“.");
        var book = new Workbook();
        book.Add("Anderes Blatt").Row("Art");
        (await treasury.Posts(Read, new ChosenFile("Datei", "tabelle.xlsx", book.Write()))).ShouldBe(HttpStatusCode.UnprocessableEntity).ShouldSay(SheetText.NoSheet.De);
        (await treasury.Posts(Read, new ChosenFile("Datei", "tabelle.xlsx", "Kein Zip"u8.ToArray()))).ShouldBe(HttpStatusCode.UnprocessableEntity).ShouldSay(TableReaderText.Unreadable.De);
        (await treasury.Posts(Read)).ShouldBe(HttpStatusCode.UnprocessableEntity).ShouldSay(TableReaderText.FileMissing.De);
        (await treasury.Posts(Read + "/uebernahme", ("Zeilen", "{kaputt"))).ShouldBe(HttpStatusCode.UnprocessableEntity);
    }

    [Fact]
    public async Task What_changed_since_the_file_was_made_is_not_overwritten()
    {
        var treasury = await Begun();
        var rows = await Rows();
        var position = await City.Do(db => db.BudgetPositions.OrderBy(p => p.Year).FirstAsync(p => p.Amount == 70_000m));
        await treasury.PostsAndLooks($"/buero/budget/eintraege/{position.Id}", ("State", "Amount"), ("Amount", "72.000"), ("Funding", "Released"), ("Version", position.Version.ToString()));
        rows.Single(r => (string?)r[0] == position.Id.ToString())[5] = 80_000m;
        (await Sends(treasury, rows)).ShouldBe(HttpStatusCode.Conflict).ShouldSay(SheetText.StaleHeading.De).ShouldSay("72.000 €, freigegeben").ShouldSay("80.000 €, veranschlagt");
        Assert.Equal(72_000m, await City.Do(db => db.BudgetPositions.Where(p => p.Id == position.Id).Select(p => p.Amount).SingleAsync()));
    }

    [Fact]
    public async Task Changed_between_the_look_and_the_takeover_it_is_refused_as_a_whole()
    {
        var treasury = await Begun();
        var rows = await Rows();
        rows[1][5] = 75_000m;
        rows.Add([null, null, "Aufwendungen", 2022, "offen"]);
        var kept = Kept(await Sends(treasury, rows));
        var id = Guid.Parse((string)rows[1][0]!);
        var version = await City.Do(db => db.BudgetPositions.Where(p => p.Id == id).Select(p => p.Version).SingleAsync());
        await treasury.PostsAndLooks($"/buero/budget/eintraege/{id}", ("State", "Amount"), ("Amount", "71.000"), ("Funding", "Budgeted"), ("Version", version.ToString()));
        (await treasury.Posts(Read + "/uebernahme", ("Zeilen", kept))).ShouldBe(HttpStatusCode.Conflict).ShouldSay("71.000 €");
        Assert.Equal(9, await City.Do(db => db.BudgetPositions.CountAsync()));
    }

    /// <summary>LibreOffice and Excel keep texts in a table of their own and leave out empty cells.</summary>
    [Fact]
    public void Texts_of_other_programs_are_read()
    {
        using var file = new MemoryStream();
        using (var document = SpreadsheetDocument.Create(file, SpreadsheetDocumentType.Workbook))
        {
            var book = document.AddWorkbookPart();
            book.AddNewPart<SharedStringTablePart>().SharedStringTable = new Xl.SharedStringTable(new Xl.SharedStringItem(new Xl.Text("Art")), new Xl.SharedStringItem(new Xl.Run(new Xl.Text("Auf")), new Xl.Run(new Xl.Text("wendungen"))));
            var part = book.AddNewPart<WorksheetPart>();
            part.Worksheet = new Xl.Worksheet(new Xl.SheetData(
                new Xl.Row(new Xl.Cell(new Xl.CellValue("0")) { CellReference = "A1", DataType = Xl.CellValues.SharedString }) { RowIndex = 1 },
                new Xl.Row(new Xl.Cell(new Xl.CellValue("1")) { CellReference = "C4", DataType = Xl.CellValues.SharedString }, new Xl.Cell(new Xl.CellFormula("A1*2"), new Xl.CellValue("7.5E4")) { CellReference = "AB4" }) { RowIndex = 4 }));
            book.Workbook = new Xl.Workbook(new Xl.Sheets(new Xl.Sheet { Name = "Blatt", SheetId = 1, Id = book.GetIdOfPart(part) }));
        }

        var rows = TableReader.Sheet(file.ToArray(), "Blatt")!;
        Assert.Equal(("Art", 4, "Aufwendungen"), (rows[0].Cells[1].Text, rows[1].Number, rows[1].Cells[3].Text));
        Assert.Equal((75_000m, true), (rows[1].Cells[28].Number, rows[1].Cells[28].IsFormula));
        Assert.Null(TableReader.Sheet(file.ToArray(), "Anderes"));
    }

    private static string Kept(Seen look) => look.Document.QuerySelector("input[name=Zeilen]")!.GetAttribute("value")!;

    private static Task<Seen> Sends(Actor treasury, List<object?[]> rows)
    {
        var book = new Workbook();
        var sheet = book.Add(BudgetSheet.Entries);
        foreach (var row in rows)
        {
            sheet.Row(row);
        }

        return treasury.Posts(Read, new ChosenFile("Datei", "projektbudget.xlsx", book.Write()));
    }

    private async Task<List<object?[]>> Rows()
    {
        var file = await City.Do(async db => BudgetSheet.Write(await BudgetLedger.Read(db)));
        return [.. TableReader.Sheet(file, BudgetSheet.Entries)!.Select(r => Enumerable.Range(1, BudgetSheet.Columns.Count).Select(c => r.Cells.GetValueOrDefault(c) is { } cell ? cell.Number is { } number ? (object?)number : cell.Text : null).ToArray())];
    }

    private async Task<Actor> Begun()
    {
        await City.LoadsKonstanz();
        return await City.HasPerson("Kämmerei", Role.Treasury);
    }
}
