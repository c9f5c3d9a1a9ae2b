using Konzil.Platform;
using Microsoft.AspNetCore.Http;
using Microsoft.EntityFrameworkCore;

namespace Konzil.Budget;

/// <summary>An entry of a cell is added, changed or removed.</summary>
public partial class EditPosition
{
    public const string CategoryField = "Kategorie";
    public const string CellField = "Zelle";
    public const string Why = "Warum";

    /// <param name="Categories">To choose from while a new one is entered.</param>
    /// <param name="Position">Null while a new one is entered.</param>
    /// <param name="Place">Which place in its cell a new one wants; null until category and year are known.</param>
    /// <param name="Given">Category and year of the address.</param>
    /// <param name="Typed">The refused form.</param>
    public sealed record Draft(IReadOnlyList<BudgetCategory> Categories, BudgetPosition? Position, int? Place, (Guid? Category, int? Year) Given, Form? Typed)
    {
        public BudgetCategory? Category => Categories.FirstOrDefault(c => c.Id == Position?.CategoryId);
    }

    public static async Task<IResult> New(Guid? art, int? jahr, CityDb db) => View.Page<EditPosition, Draft>(new(await Categories(db), null, art is { } category && jahr is { } year ? await Next(db, category, year) : null, (art, jahr), null));

    public static async Task<IResult> Show(Guid id, CityDb db) =>
        await db.BudgetPositions.AsNoTracking().SingleOrDefaultAsync(p => p.Id == id) is { } position ? View.Page<EditPosition, Draft>(new(await Categories(db), position, null, default, null)) : View.NotFound();

    public static async Task<IResult> Create(Form form, CityDb db)
    {
        var categories = await Categories(db);
        var category = form.Choice(CategoryField, categories.Select(c => c.Id.ToString()), BudgetText.CategoryMissing);
        var year = form.Whole(nameof(BudgetPosition.Year), BudgetPosition.FirstYear, BudgetPosition.LastYear, BudgetText.YearWrong, required: true);
        var text = Read(form);
        var position = category is null || year is null ? null : BudgetPosition.At(Guid.Parse(category), year.Value, form.Whole(nameof(BudgetPosition.Place), 1, 1000, BudgetText.YearWrong) is { } place && Kept(form, category, year.Value) ? place : await Next(db, Guid.Parse(category), year.Value));
        form.Try(() => position!.Write(text!));
        if (form.HasErrors)
        {
            return View.Invalid<EditPosition, Draft>(new(categories, null, null, default, form), form.Errors);
        }

        db.BudgetPositions.Add(position!);
        // Somebody put an entry into the same place in the same moment: the form sent twice, or two people.
        return await db.Because(form.Raw(Why)).TrySave() ? View.SeeOther(Paths.BudgetDesk) : View.Stale<EditPosition, Draft>(new(categories, null, null, default, form));
    }

    public static async Task<IResult> Post(Guid id, Form form, CityDb db)
    {
        if (await db.BudgetPositions.SingleOrDefaultAsync(p => p.Id == id) is not { } position)
        {
            return View.NotFound();
        }

        var text = Read(form);
        form.Try(() => position.Write(text!));
        if (form.HasErrors)
        {
            db.ChangeTracker.Clear();
            return View.Invalid<EditPosition, Draft>(await Again(db, id, form), form.Errors);
        }

        db.StartedFrom(position, form.Version());
        return await db.Because(form.Raw(Why)).TrySave() ? View.SeeOther(Paths.BudgetDesk) : await Stale(db, id, form);
    }

    public static async Task<IResult> Remove(Guid id, Form form, CityDb db)
    {
        if (await db.BudgetPositions.SingleOrDefaultAsync(p => p.Id == id) is not { } position)
        {
            return View.NotFound();
        }

        db.StartedFrom(position, form.Version());
        db.Note(position, BudgetHistory.Removed);
        db.BudgetPositions.Remove(position);
        return await db.TrySave() ? View.SeeOther(Paths.BudgetDesk) : await Stale(db, id, form);
    }

    internal static async Task<int> Next(CityDb db, Guid category, int year) => (await db.BudgetPositions.Where(p => p.CategoryId == category && p.Year == year).MaxAsync(p => (int?)p.Place) ?? 0) + 1;

    // The place of the form holds only for the cell it was opened for.
    private static bool Kept(Form form, string category, int year) => form.Raw(CellField) == category + "/" + year.ToString(System.Globalization.CultureInfo.InvariantCulture);

    private static PositionText? Read(Form form)
    {
        var state = form.Choice<PositionState>(nameof(BudgetPosition.State), BudgetText.StateMissing);
        var amount = form.Number(nameof(BudgetPosition.Amount), 0, BudgetPosition.Most, BudgetText.AmountWrong);
        var funding = form.Choice<Funding>(nameof(BudgetPosition.Funding), BudgetText.FundingMissing, required: false);
        var text = new PositionText(state ?? PositionState.Open, amount, funding)
        {
            Line = form.Text(nameof(BudgetPosition.Line)).Max(BudgetPosition.LineMax),
            Wording = form.Text(nameof(BudgetPosition.Wording)).Max(BudgetPosition.WordingMax),
            Note = form.Text(nameof(BudgetPosition.NoteDe)).Max(BudgetPosition.NoteMax),
        };
        form.Text(Why).Max(Conventions.Line);
        return form.HasErrors ? null : text;
    }

    private static async Task<IResult> Stale(CityDb db, Guid id, Form form) => await Again(db, id, form) is { Position: not null } draft ? View.Stale<EditPosition, Draft>(draft) : View.NotFound();

    private static async Task<Draft> Again(CityDb db, Guid id, Form form) => new(await Categories(db), await db.BudgetPositions.AsNoTracking().SingleOrDefaultAsync(p => p.Id == id), null, default, form);

    private static Task<List<BudgetCategory>> Categories(CityDb db) => db.BudgetCategories.AsNoTracking().OrderBy(c => c.Order).ToListAsync();
}
