using Konzil.Platform;
using Konzil.Projects;
using Konzil.Ui;
using Microsoft.AspNetCore.Http;
using Microsoft.EntityFrameworkCore;

namespace Konzil.Monitoring;

/// <summary>Begins a comparison, and changes what it asks as long as nothing is decided.</summary>
public partial class EditComparison
{
    /// <summary>Number of the project whose plan led here.</summary>
    public const string ProjectKey = "projekt";

    /// <param name="Comparison">Null while a new one is begun.</param>
    /// <param name="Subjects">What it may be about.</param>
    /// <param name="Typed">The refused form.</param>
    public sealed record Draft(VariantComparison? Comparison, IReadOnlyList<Option> Subjects, Form? Typed)
    {
        /// <summary>The project whose plan led here.</summary>
        public Guid? From { get; init; }
    }

    public static async Task<IResult> New(HttpRequest request, Me me, CityDb db)
    {
        var from = request.Number(ProjectKey) is { } number
            ? await ProjectAccess.VisibleTo(me, db).Where(p => p.Number == number).Select(p => (Guid?)p.Id).SingleOrDefaultAsync() : null;
        return await ComparisonAccess.Subjects(me, db) is { Count: > 0 } subjects ? View.Page<EditComparison, Draft>(new(null, subjects, null) { From = from }) : View.NotFound();
    }

    public static async Task<IResult> Create(Form form, Me me, CityDb db)
    {
        if (await ComparisonAccess.Subjects(me, db) is not { Count: > 0 } subjects)
        {
            return View.NotFound();
        }

        var (words, release) = (ComparisonForm.Read(form, subjects), Release.Read(form));
        if (form.HasErrors)
        {
            return View.Invalid<EditComparison, Draft>(new(null, subjects, form), form.Errors);
        }

        VariantComparison comparison = null!;
        await db.Together(async () =>
        {
            comparison = new VariantComparison(await NumberSeries.Take(db, VariantComparison.Series));
            comparison.Write(words!);
            Show(comparison, release, db);
            db.VariantComparisons.Add(comparison);
            await db.SaveChangesAsync();
        });
        return View.SeeOther(Paths.OfficeComparison(comparison.Number));
    }

    public static async Task<IResult> Show(int number, Me me, CityDb db)
    {
        var (comparison, refused) = await ComparisonAccess.ToFill(number, me, db);
        return comparison is null ? refused : View.Page<EditComparison, Draft>(await Page(comparison, null, me, db));
    }

    public static async Task<IResult> Post(int number, Form form, Me me, CityDb db)
    {
        var (comparison, refused) = await ComparisonAccess.ToWrite(number, me, db);
        if (comparison is null)
        {
            return refused;
        }

        var page = await Page(comparison, form, me, db);
        var (words, release) = (ComparisonForm.Read(form, page.Subjects), Release.Read(form));
        form.Try(() => comparison.Write(words!));
        if (form.HasErrors)
        {
            return View.Invalid<EditComparison, Draft>(page with { Comparison = await Stored(number, db) }, form.Errors);
        }

        Show(comparison, release, db);
        return await ComparisonAccess.Save(db, comparison, form) ? View.SeeOther(Paths.OfficeComparison(number)) : View.Stale<EditComparison, Draft>(page with { Comparison = await Stored(number, db) });
    }

    /// <summary>As it is kept, after a change was refused.</summary>
    internal static Task<VariantComparison> Stored(int number, CityDb db)
    {
        db.ChangeTracker.Clear();
        return ComparisonAccess.Whole(db.VariantComparisons.AsNoTracking()).SingleAsync(c => c.Number == number);
    }

    private static void Show(VariantComparison comparison, Release release, CityDb db)
    {
        comparison.ShowTo(release, Format.Day(db.Now));
        CarryOutPublication.Plan(db, comparison);
    }

    /// <summary>What it is about now may stay, also where the person could not choose it anew.</summary>
    private static async Task<Draft> Page(VariantComparison comparison, Form? typed, Me me, CityDb db)
    {
        var (subjects, now) = (await ComparisonAccess.Subjects(me, db), ComparisonAccess.Subject(comparison.ProjectId, comparison.MeasureId));
        return new(comparison, subjects.Any(s => s.Value == now) ? subjects : [new(now, ComparisonText.AsBefore), .. subjects], typed);
    }
}
