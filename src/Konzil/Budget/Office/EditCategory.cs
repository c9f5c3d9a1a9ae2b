using Konzil.Platform;
using Microsoft.AspNetCore.Http;
using Microsoft.EntityFrameworkCore;

namespace Konzil.Budget;

/// <summary>A row of the money table is added or renamed.</summary>
public partial class EditCategory
{
    public sealed record Draft(BudgetCategory? Category, Form? Typed);

    public static IResult New() => View.Page<EditCategory, Draft>(new(null, null));

    public static async Task<IResult> Show(Guid id, CityDb db) => await db.BudgetCategories.AsNoTracking().SingleOrDefaultAsync(c => c.Id == id) is { } category ? View.Page<EditCategory, Draft>(new(category, null)) : View.NotFound();

    public static async Task<IResult> Create(Form form, CityDb db)
    {
        var unit = form.Choice<BudgetUnit>(nameof(BudgetCategory.Unit), BudgetText.UnitMissing);
        var (de, en) = Read(form);
        if (form.HasErrors)
        {
            return View.Invalid<EditCategory, Draft>(new(null, form), form.Errors);
        }

        var category = BudgetCategory.Open((await db.BudgetCategories.MaxAsync(c => (int?)c.Order) ?? 0) + 1, unit!.Value);
        category.Name(de, en);
        db.BudgetCategories.Add(category);
        return await db.TrySave() ? View.SeeOther(Paths.BudgetDesk) : View.Stale<EditCategory, Draft>(new(null, form));
    }

    public static async Task<IResult> Post(Guid id, Form form, CityDb db)
    {
        if (await db.BudgetCategories.SingleOrDefaultAsync(c => c.Id == id) is not { } category)
        {
            return View.NotFound();
        }

        var (de, en) = Read(form);
        if (form.HasErrors)
        {
            return View.Invalid<EditCategory, Draft>(new(category, form), form.Errors);
        }

        category.Name(de, en);
        db.StartedFrom(category, form.Version());
        return await db.TrySave() ? View.SeeOther(Paths.BudgetDesk) : View.Stale<EditCategory, Draft>(new(await db.BudgetCategories.AsNoTracking().SingleAsync(c => c.Id == id), form));
    }

    private static (string De, string En) Read(Form form) =>
        (form.Text(nameof(BudgetCategory.TitleDe)).Required(BudgetText.CategoryNameMissing).Max(Conventions.Line), form.Text(nameof(BudgetCategory.TitleEn)).Max(Conventions.Line));
}
