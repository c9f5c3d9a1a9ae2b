using Konzil.Platform;
using Konzil.Steering;
using Microsoft.AspNetCore.Http;

namespace Konzil.Budget;

/// <summary>The programme's money as open data: every entry of the table, and the seed funding.</summary>
public static class BudgetFiles
{
    public static readonly Dataset Table = new(
        new("Geld des Programms", "Money of the programme"),
        new("Je Zeile ein Eintrag der Tabelle aus Art und Jahr: Betrag, offen, Text oder trifft nicht zu.", "One entry of the table of category and year a row: amount, open, text or not applicable."),
        "/projektbudget.csv",
        [
            new("art", new("Art, zum Beispiel Aufwendungen", "Category, for example expenditure, in German")), new("jahr", new("Haushaltsjahr", "Budget year")), new("einheit", new("eur oder mak", "eur or mak (full-time posts)")),
            new("zustand", new("betrag, offen, text oder entfaellt", "amount, open, text or not applicable, in German")), new("betrag", new("Betrag oder Stellen, leer wenn es keine Zahl gibt", "Amount or posts, empty if there is no number")),
            new("stand", new("geplant, angemeldet, veranschlagt, nicht veranschlagt oder freigegeben", "planned, applied for, budgeted, not budgeted or released, in German")), new("haushaltsstelle", new("Stelle im Haushalt der Stadt", "Line of the city's budget")),
            new("wortlaut", new("Worte der Zelle", "Words of the cell")), new("anmerkung", new("Anmerkung", "Note")),
        ]);

    public static readonly Dataset Seeds = new(
        new("Anschubfinanzierungen", "Seed funding"),
        new("Je Zeile eine Anschubfinanzierung einer öffentlichen Maßnahme aus dem Programm.", "One seed funding of a public measure from the programme a row."),
        "/projektbudget/anschub.csv",
        [
            new("massnahme", new("Nummer der Maßnahme", "Number of the measure")), new("titel", new("Titel der Maßnahme", "Title of the measure")), new("art", new("Aus welcher Art das Geld kommt", "Category the money comes from")),
            new("jahr", new("Leer: Jahr unbekannt", "Empty: year unknown")), new("stand", new("gebunden, ausgegeben oder finanziert", "committed, spent or financed, in German")), new("betrag_eur", new("Betrag in Euro", "Amount in euros")), new("zweck", new("Zweck", "Purpose")),
        ]);

    public static IEnumerable<Dataset> All => [Table, Seeds];

    public static async Task<IResult> DownloadTable(CityDb db, CancellationToken cancellation)
    {
        var file = new Csv(Table);
        var ledger = await BudgetLedger.Read(db, cancellation);
        foreach (var category in ledger.Categories)
        {
            foreach (var entry in ledger.Years.SelectMany(y => ledger.Cell(category, y)))
            {
                file.Row(category.TitleDe, entry.Year, Key(category.Unit), Key(entry.State), entry.Amount, entry.Funding is { } funding ? BudgetText.Of(funding).De : "", entry.Line, entry.Wording, entry.NoteDe);
            }
        }

        return file.Download("projektbudget.csv");
    }

    public static async Task<IResult> DownloadSeeds(CityDb db, CancellationToken cancellation)
    {
        var file = new Csv(Seeds);
        var ledger = await BudgetLedger.Read(db, cancellation);
        foreach (var seed in await ShowProgrammeMoney.PublicSeeds(db, ledger, cancellation))
        {
            file.Row(seed.Measure!.Code, seed.Measure.Title, ledger.CategoryOf(seed.Booking).De, seed.Booking.Year, seed.Booking.Kind == BookingKind.Financed ? "finanziert" : BookingText.Of(seed.Booking.Kind).De, seed.Amount, seed.Booking.Purpose);
        }

        return file.Download("anschub.csv");
    }

    internal static string Key(PositionState state) => state switch { PositionState.Amount => "betrag", PositionState.NotApplicable => "entfaellt", PositionState.Text => "text", _ => "offen" };

    internal static string Key(BudgetUnit unit) => unit == BudgetUnit.Euro ? "eur" : "mak";
}
