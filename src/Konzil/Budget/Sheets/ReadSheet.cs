using System.Text.Json;
using Konzil.Platform;
using Microsoft.AspNetCore.Http;
using Microsoft.EntityFrameworkCore;

namespace Konzil.Budget;

/// <summary>The money table from a file: first the difference, then, if somebody agrees and nothing changed meanwhile, all of it or nothing.</summary>
public partial class ReadSheet
{
    public const string FileField = "Datei";
    public const string Rows = "Zeilen";

    /// <param name="Plan">What the file would change; null before one was chosen.</param>
    /// <param name="Kept">The rows of the file, to be taken over by the next form.</param>
    public sealed record Draft(SheetPlan? Plan, string Kept);

    public static IResult Show() => View.Page<ReadSheet, Draft>(new(null, ""));

    public static async Task<IResult> Post(Form form, CityDb db, CancellationToken cancellation)
    {
        return await ReadFile(form, cancellation) is { } rows ? Answer(SheetPlan.Of(await BudgetLedger.Read(db, cancellation), rows), rows) : View.Invalid<ReadSheet, Draft>(new(null, ""), form.Errors);
    }

    public static async Task<IResult> Apply(Form form, CityDb db, CancellationToken cancellation)
    {
        if (Unpack(form.Raw(Rows)) is not { } rows)
        {
            form.Errors.Add(FileField, TableReaderText.FileMissing);
            return View.Invalid<ReadSheet, Draft>(new(null, ""), form.Errors);
        }

        // Nothing of the first look is trusted: rows are read and compared again with what stands there now.
        var plan = SheetPlan.Of(await BudgetLedger.Read(db, cancellation), rows);
        if (!plan.MayApply)
        {
            return Answer(plan, rows);
        }

        foreach (var change in plan.Changes.Where(c => c.Today is not null))
        {
            var position = await db.BudgetPositions.SingleAsync(p => p.Id == change.Today!.Id, cancellation);
            db.StartedFrom(position, change.Today!.Version);
            position.Write(change.Text);
        }

        foreach (var cell in plan.Changes.Where(c => c.Today is null).GroupBy(c => (c.Category.Id, c.Year)))
        {
            var place = await EditPosition.Next(db, cell.Key.Id, cell.Key.Year);
            foreach (var change in cell)
            {
                var position = BudgetPosition.At(cell.Key.Id, cell.Key.Year, place++);
                position.Write(change.Text);
                db.BudgetPositions.Add(position);
            }
        }

        return await db.Because(SheetText.Why.De).TrySave(cancellation) ? View.SeeOther(Paths.BudgetDesk) : Answer(SheetPlan.Of(await BudgetLedger.Read(db, cancellation), rows), rows);
    }

    private static IResult Answer(SheetPlan plan, IReadOnlyList<TableRow> rows) => plan switch
    {
        { Faults.Count: > 0 } => View.Invalid<ReadSheet, Draft>(new(plan, ""), Said(SheetText.Faults.With(plan.Faults.Count))),
        { Stale.Count: > 0 } => View.Stale<ReadSheet, Draft>(new(plan, "")),
        _ => View.Page<ReadSheet, Draft>(new(plan, JsonSerializer.Serialize(rows))),
    };

    private static FormErrors Said(string words)
    {
        var errors = new FormErrors();
        errors.Add(FileField, words);
        return errors;
    }

    private static async Task<IReadOnlyList<TableRow>?> ReadFile(Form form, CancellationToken cancellation)
    {
        if (await SentFile.Chosen(form, FileField, cancellation) is not { } bytes)
        {
            return null;
        }

        try
        {
            return TableReader.Sheet(bytes, BudgetSheet.Entries) ?? throw new Refusal(SheetText.NoSheet);
        }
        catch (Refusal refusal)
        {
            form.Errors.Add(FileField, refusal.Reason);
            return null;
        }
    }

    private static List<TableRow>? Unpack(string kept)
    {
        try
        {
            return JsonSerializer.Deserialize<List<TableRow>>(kept) is { Count: > 0 and <= TableReader.MostRows } rows && rows.TrueForAll(r => r?.Cells is not null && r.Cells.Values.All(c => c?.Text is not null)) ? rows : null;
        }
        catch (JsonException)
        {
            return null;
        }
    }
}
