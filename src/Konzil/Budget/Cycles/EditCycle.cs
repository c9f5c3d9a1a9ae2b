using Konzil.Platform;
using Microsoft.AspNetCore.Http;
using Microsoft.EntityFrameworkCore;

namespace Konzil.Budget;

/// <summary>Which two years the next budget covers, and until when to apply; the city says it.</summary>
public partial class EditCycle
{
    public sealed record Draft(BudgetCycle? Cycle, Form? Typed);

    public static IResult New() => View.Page<EditCycle, Draft>(new(null, null));

    public static async Task<IResult> Show(int number, CityDb db) => await db.BudgetCycles.AsNoTracking().SingleOrDefaultAsync(c => c.Number == number) is { } cycle ? View.Page<EditCycle, Draft>(new(cycle, null)) : View.NotFound();

    public static async Task<IResult> Create(Form form, CityDb db)
    {
        var (year, deadline, note) = Read(form);
        if (form.HasErrors)
        {
            return View.Invalid<EditCycle, Draft>(new(null, form), form.Errors);
        }

        var number = 0;
        await db.Together(async () =>
        {
            number = await NumberSeries.Take(db, BudgetCycle.Series);
            var cycle = BudgetCycle.Numbered(number);
            cycle.Plan(year, deadline, note);
            db.BudgetCycles.Add(cycle);
            await db.SaveChangesAsync();
        });
        return View.SeeOther(Paths.BudgetCycle(number));
    }

    public static async Task<IResult> Post(int number, Form form, CityDb db)
    {
        if (await db.BudgetCycles.SingleOrDefaultAsync(c => c.Number == number) is not { } cycle)
        {
            return View.NotFound();
        }

        var (year, deadline, note) = Read(form);
        db.StartedFrom(cycle, form.Version());
        form.Try(() => cycle.Plan(year, deadline, note));
        if (form.HasErrors)
        {
            db.ChangeTracker.Clear();
            return View.Invalid<EditCycle, Draft>(new(await Again(db, number), form), form.Errors);
        }

        return await db.TrySave() ? View.SeeOther(Paths.BudgetCycle(number)) : View.Stale<EditCycle, Draft>(new(await Again(db, number), form));
    }

    private static Task<BudgetCycle> Again(CityDb db, int number) => db.BudgetCycles.AsNoTracking().SingleAsync(c => c.Number == number);

    private static (int Year, DateOnly Deadline, string Note) Read(Form form) => (
        form.Whole(nameof(BudgetCycle.FirstYear), BudgetPosition.FirstYear, BudgetPosition.LastYear - 1, BudgetText.YearWrong, required: true) ?? 0,
        form.Date(nameof(BudgetCycle.Deadline), CycleText.DeadlineMissing, required: true) ?? default,
        form.Text(nameof(BudgetCycle.Note)).Max(BudgetCycle.NoteMax));
}
