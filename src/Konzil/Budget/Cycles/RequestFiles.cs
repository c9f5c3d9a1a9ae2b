using System.Globalization;
using Konzil.Platform;
using Konzil.Steering;
using Microsoft.AspNetCore.Http;
using Microsoft.EntityFrameworkCore;

namespace Konzil.Budget;

/// <summary>The application list for the treasury, as CSV and as a workbook with sums as formulas.</summary>
public static class RequestFiles
{
    public static async Task<IResult> Csv(int number, CityDb db, CancellationToken cancellation)
    {
        if (await db.BudgetCycles.AsNoTracking().SingleOrDefaultAsync(c => c.Number == number, cancellation) is not { } cycle)
        {
            return View.NotFound();
        }

        var file = new Csv([.. Head(cycle)]);
        foreach (var row in await RequestRow.Read(db, cycle, cancellation))
        {
            file.Row([.. Cells(row)]);
        }

        return file.Download($"antraege-{cycle.FirstYear.ToString(CultureInfo.InvariantCulture)}-{cycle.SecondYear.ToString(CultureInfo.InvariantCulture)}.csv");
    }

    public static async Task<IResult> Xlsx(int number, CityDb db, CancellationToken cancellation)
    {
        if (await db.BudgetCycles.AsNoTracking().SingleOrDefaultAsync(c => c.Number == number, cancellation) is not { } cycle)
        {
            return View.NotFound();
        }

        var (book, rows) = (new Workbook(), await RequestRow.Read(db, cycle, cancellation));
        foreach (var kind in Enum.GetValues<RequestKind>())
        {
            var sheet = book.Add(CycleText.OfKind(kind).De);
            sheet.Row([.. Head(cycle)]);
            foreach (var row in rows.Where(r => r.Request.Kind == kind && !r.Request.IsWithdrawn))
            {
                sheet.Row([.. Cells(row).Select(c => c is int or decimal or null ? c : c is DateOnly day ? Format.Iso(day) : c.ToString())]);
            }

            if (sheet.Rows > 1)
            {
                sheet.Row("Summe", null, null, null, null, null, Sum("G", sheet.Rows), Sum("H", sheet.Rows), RequestRow.Sum(rows, kind, r => r.First).Incomplete || RequestRow.Sum(rows, kind, r => r.Second).Incomplete ? SteeringText.Incomplete.De : null);
            }
        }

        return Results.File(book.Write(), Workbook.ContentType, "antraege.xlsx");
    }

    private static IEnumerable<object?> Head(BudgetCycle cycle) =>
    [
        "rang", "antrag", "art", "massnahme", "wofuer", "amt", cycle.FirstYear.ToString(CultureInfo.InvariantCulture), cycle.SecondYear.ToString(CultureInfo.InvariantCulture), "hinweis", "begruendung",
        "ergebnis", "bewilligt_" + cycle.FirstYear.ToString(CultureInfo.InvariantCulture), "bewilligt_" + cycle.SecondYear.ToString(CultureInfo.InvariantCulture), "zurueckgezogen",
    ];

    private static IEnumerable<object?> Cells(RequestRow row)
    {
        var r = row.Request;
        var open = r.FirstState == CellState.Open || r.SecondState == CellState.Open;
        return [r.Rank, r.Number, CycleText.OfKind(r.Kind).De, row.Measure?.Code, r.Title, r.Unit, r.FirstAmount, r.SecondAmount, open ? SteeringText.Open.De : "", r.Reason, CycleText.OfOutcome(r.Outcome).De, r.GrantedFirst, r.GrantedSecond, r.WithdrawnOn];
    }

    private static Formula Sum(string column, int last) => new(string.Create(CultureInfo.InvariantCulture, $"SUM({column}2:{column}{last})"));
}
