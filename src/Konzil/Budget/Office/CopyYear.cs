using Konzil.Platform;
using Microsoft.AspNetCore.Http;
using Microsoft.EntityFrameworkCore;

namespace Konzil.Budget;

/// <summary>One year's plan becomes the beginning of another year's: only where nothing stands yet, and only as a plan.</summary>
public partial class CopyYear
{
    public const string From = "Von";
    public const string To = "Nach";

    public sealed record Draft(IReadOnlyList<int> Years, Form? Typed);

    public static async Task<IResult> Show(CityDb db) => View.Page<CopyYear, Draft>(new(await Years(db), null));

    public static async Task<IResult> Post(Form form, CityDb db)
    {
        var from = form.Whole(From, BudgetPosition.FirstYear, BudgetPosition.LastYear, BudgetText.YearWrong, required: true);
        var to = form.Whole(To, BudgetPosition.FirstYear, BudgetPosition.LastYear, BudgetText.YearWrong, required: true);
        if (from == to && from is not null)
        {
            form.Errors.Add(To, BudgetText.CopySame);
        }

        if (form.HasErrors)
        {
            return View.Invalid<CopyYear, Draft>(new(await Years(db), form), form.Errors);
        }

        var taken = (await db.BudgetPositions.Where(p => p.Year == to).Select(p => p.CategoryId).ToListAsync()).ToHashSet();
        var copies = (await db.BudgetPositions.AsNoTracking().Where(p => p.Year == from).ToListAsync()).Where(p => !taken.Contains(p.CategoryId)).Select(p => p.For(to!.Value)).ToList();
        if (copies.Count == 0)
        {
            form.Errors.Add(From, BudgetText.CopyNothing.With(from, to));
            return View.Invalid<CopyYear, Draft>(new(await Years(db), form), form.Errors);
        }

        db.BudgetPositions.AddRange(copies);
        return await db.Because(BudgetText.CopyWhy.Filled(from!).De).TrySave() ? View.SeeOther(Paths.BudgetDesk) : View.Stale<CopyYear, Draft>(new(await Years(db), form));
    }

    private static Task<List<int>> Years(CityDb db) => db.BudgetPositions.Select(p => p.Year).Distinct().OrderBy(y => y).ToListAsync();
}
