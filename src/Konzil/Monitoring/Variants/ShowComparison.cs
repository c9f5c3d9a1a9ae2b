using Konzil.Platform;
using Microsoft.AspNetCore.Http;
using Microsoft.EntityFrameworkCore;

namespace Konzil.Monitoring;

/// <summary>One comparison in the office: what is still to do, who reads it, and a new one in its place once it is decided.</summary>
public partial class ShowComparison
{
    public const string ReasonField = nameof(VariantComparison.ReplacesBecause);

    public sealed record Shown(ComparisonView View, bool MayWrite)
    {
        /// <summary>The refused form.</summary>
        public Form? Typed { get; init; }
    }

    public static async Task<IResult> Show(int number, Me me, CityDb db) => await Load(number, null, me, db) is { } shown ? View.Page<ShowComparison, Shown>(shown) : View.NotFound();

    public static async Task<IResult> File(int number, Me me, CityDb db) =>
        await ComparisonView.One(number, ComparisonAccess.VisibleTo(me, db), me, db) is { } view ? Results.File(ComparisonPaper.Of(view, Format.Day(db.Now)).ToText().Write(), TextDocument.ContentType, $"variantenvergleich-{number}.docx") : View.NotFound();

    public static async Task<IResult> Readers(int number, Form form, Me me, CityDb db)
    {
        var (comparison, refused) = await ComparisonAccess.ToWrite(number, me, db);
        if (comparison is null)
        {
            return refused;
        }

        // Says what it shall become; also what was decided may be shown or taken back.
        var release = Release.Read(form);
        if (form.HasErrors)
        {
            return View.Invalid<ShowComparison, Shown>((await Load(number, form, me, db))!, form.Errors);
        }

        comparison.ShowTo(release, Format.Day(db.Now));
        CarryOutPublication.Plan(db, comparison);
        return await db.TrySave() ? View.SeeOther(Paths.OfficeComparison(number)) : View.Stale<ShowComparison, Shown>((await Load(number, form, me, db))!);
    }

    public static async Task<IResult> Replace(int number, Form form, Me me, CityDb db)
    {
        var (comparison, refused) = await ComparisonAccess.ToWrite(number, me, db);
        if (comparison is null)
        {
            return refused;
        }

        string reason = form.Text(ReasonField).Required(ComparisonText.ReplaceReasonMissing).Max(VariantComparison.TextMax);
        form.Try(() => comparison.Replace(0, reason));
        if (!form.HasErrors && await db.VariantComparisons.AnyAsync(c => c.ReplacesId == comparison.Id))
        {
            form.Errors.Add(ReasonField, ComparisonText.ReplacedMeanwhile);
        }

        if (form.HasErrors)
        {
            return View.Invalid<ShowComparison, Shown>((await Load(number, form, me, db))!, form.Errors);
        }

        VariantComparison next = null!;
        try
        {
            await db.Because(reason).Together(async () =>
            {
                next = comparison.Replace(await NumberSeries.Take(db, VariantComparison.Series), reason);
                db.VariantComparisons.Add(next);
                await db.SaveChangesAsync();
            });
        }
        catch (DbUpdateException lost) when (db.Dialect.IsUniqueViolation(lost))
        {
            // Somebody began a new one in the same moment.
            db.ChangeTracker.Clear();
            form.Errors.Add(ReasonField, ComparisonText.ReplacedMeanwhile);
            return View.Invalid<ShowComparison, Shown>((await Load(number, form, me, db))!, form.Errors);
        }

        return View.SeeOther(Paths.OfficeComparison(next.Number));
    }

    private static async Task<Shown?> Load(int number, Form? typed, Me me, CityDb db) =>
        await ComparisonView.One(number, ComparisonAccess.VisibleTo(me, db), me, db) is { } view ? new(view, await ComparisonAccess.MayWrite(me, view.Comparison, db)) { Typed = typed } : null;
}
