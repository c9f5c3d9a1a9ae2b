using System.Globalization;
using Konzil.Platform;
using Konzil.Steering;
using Microsoft.AspNetCore.Http;

namespace Konzil.Budget;

/// <summary>
/// The money table as a workbook: one sheet as it is read (years across, sums as formulas), one with an entry a row that can be changed
/// and read in again.
/// </summary>
public static class BudgetSheet
{
    public const string Entries = "Einträge";
    private const string Matrix = "Tabelle";

    /// <summary>Headings of the sheet of entries; the same in every language, since they are read again.</summary>
    public static readonly IReadOnlyList<string> Columns = ["Kennung", "Fassung", "Art", "Jahr", "Zustand", "Betrag", "Stand", "Haushaltsstelle", "Wortlaut", "Anmerkung"];

    public static async Task<IResult> Download(CityDb db, CancellationToken cancellation) =>
        Results.File(Write(await BudgetLedger.Read(db, cancellation)), Workbook.ContentType, "projektbudget.xlsx");

    public static byte[] Write(BudgetLedger ledger)
    {
        var book = new Workbook();
        WriteMatrix(book.Add(Matrix), ledger);
        WriteEntries(book.Add(Entries), ledger);
        return book.Write();
    }

    // Words in a cell are no numbers, so a sum passes over them; the last column says where it is incomplete.
    private static void WriteMatrix(Worksheet sheet, BudgetLedger ledger)
    {
        var years = ledger.Years;
        sheet.Row(["Art", .. years.Select(object? (y) => y.ToString(CultureInfo.InvariantCulture)), "Summe", "Hinweis"]);
        foreach (var category in ledger.Categories.OrderBy(c => c.Unit).ThenBy(c => c.Order))
        {
            var row = sheet.Rows + 1;
            sheet.Row([category.Unit == BudgetUnit.Posts ? category.TitleDe + " (MAK)" : category.TitleDe, .. years.Select(y => Cell(ledger, category, y)), years.Count == 0 ? null : Sum(1, row, years.Count, row), ledger.Planned(category).Incomplete ? SteeringText.Incomplete.De : null]);
        }

        var euro = ledger.Euro.Count();
        if (euro > 0 && years.Count > 0)
        {
            sheet.Row([BudgetText.SumEuro.De, .. Enumerable.Range(1, years.Count + 1).Select(object? (c) => Sum(c, 2, c, euro + 1)), ledger.PlannedEuro.Incomplete ? SteeringText.Incomplete.De : null]);
        }
    }

    private static object? Cell(BudgetLedger ledger, BudgetCategory category, int year)
    {
        var (sum, entries) = (ledger.Planned(category, year), ledger.Cell(category, year));
        return sum switch
        {
            { Amount: { } amount, Incomplete: false } => amount,
            { Amount: { } amount } => amount,
            _ when entries.FirstOrDefault(e => e.State == PositionState.Text) is { } text => text.Wording,
            { Incomplete: true } => SteeringText.Open.De,
            _ => "–",
        };
    }

    private static Formula Sum(int fromColumn, int fromRow, int toColumn, int toRow) =>
        new(string.Create(CultureInfo.InvariantCulture, $"SUM({Worksheet.Column(fromColumn)}{fromRow}:{Worksheet.Column(toColumn)}{toRow})"));

    private static void WriteEntries(Worksheet sheet, BudgetLedger ledger)
    {
        sheet.Row([.. Columns]);
        foreach (var category in ledger.Categories)
        {
            foreach (var entry in ledger.Years.SelectMany(y => ledger.Cell(category, y)))
            {
                sheet.Row(entry.Id.ToString(), entry.Version.ToString(), category.TitleDe, entry.Year, SheetWords.Of(entry.State), entry.Amount, entry.Funding is { } funding ? BudgetText.Of(funding).De : null, Filled(entry.Line), Filled(entry.Wording), Filled(entry.NoteDe));
            }
        }
    }

    private static string? Filled(string text) => text.Length == 0 ? null : text;
}

/// <summary>The words of the file, in German whatever the page speaks, and back.</summary>
internal static class SheetWords
{
    public static string Of(PositionState state) => state switch { PositionState.Amount => "Betrag", PositionState.Open => "offen", PositionState.Text => "Text", _ => "entfällt" };

    public static PositionState? State(string word) => Find(word, Enum.GetValues<PositionState>(), Of);

    public static Funding? Funding(string word) => Find(word, Enum.GetValues<Funding>(), f => BudgetText.Of(f).De);

    private static T? Find<T>(string word, T[] all, Func<T, string> name) where T : struct =>
        all.Where(x => string.Equals(name(x), word, StringComparison.OrdinalIgnoreCase)).Select(x => (T?)x).FirstOrDefault();
}
