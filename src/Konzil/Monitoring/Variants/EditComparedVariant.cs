using Konzil.Platform;
using Konzil.Ui;
using Microsoft.AspNetCore.Http;

namespace Konzil.Monitoring;

/// <summary>Adds a way to a comparison, changes it, and takes it out again, as long as nothing is decided.</summary>
public partial class EditComparedVariant
{
    /// <param name="Comparison">Where it belongs.</param>
    /// <param name="Variant">Null while a new one is entered.</param>
    /// <param name="Works">The bibliography.</param>
    /// <param name="Typed">The refused form.</param>
    public sealed record Draft(VariantComparison Comparison, ComparedVariant? Variant, IReadOnlyList<Option> Works, Form? Typed);

    public static async Task<IResult> New(int number, Me me, CityDb db)
    {
        var (comparison, refused) = await ComparisonAccess.ToFill(number, me, db);
        return comparison is null ? refused : View.Page<EditComparedVariant, Draft>(new(comparison, null, await ComparisonForm.Works(db), null));
    }

    public static async Task<IResult> Show(int number, int order, Me me, CityDb db)
    {
        var (comparison, refused) = await ComparisonAccess.ToFill(number, me, db);
        return comparison is null ? refused : Of(comparison, order) is { } variant ? View.Page<EditComparedVariant, Draft>(new(comparison, variant, await ComparisonForm.Works(db), null)) : View.NotFound();
    }

    public static async Task<IResult> Create(int number, Form form, Me me, CityDb db)
    {
        var (comparison, refused) = await ComparisonAccess.ToWrite(number, me, db);
        return comparison is null ? refused : await Change(comparison, null, form, db, words => comparison.AddVariant(words));
    }

    public static async Task<IResult> Post(int number, int order, Form form, Me me, CityDb db)
    {
        var (comparison, refused) = await ComparisonAccess.ToWrite(number, me, db);
        return comparison is null ? refused : Of(comparison, order) is not { } variant ? View.NotFound() : await Change(comparison, order, form, db, words =>
        {
            comparison.MustBeOpen();
            variant.Write(words);
        });
    }

    public static async Task<IResult> Remove(int number, int order, Form form, Me me, CityDb db)
    {
        var (comparison, refused) = await ComparisonAccess.ToWrite(number, me, db);
        if (comparison is null || Of(comparison, order) is not { } variant)
        {
            return comparison is null ? refused : View.NotFound();
        }

        form.Try(() => comparison.Remove(variant));
        if (form.HasErrors)
        {
            return View.Invalid<EditComparedVariant, Draft>(await Page(number, order, form, db), form.Errors);
        }

        db.Note(comparison, nameof(ComparisonNews.VariantRemoved), variant.Title);
        return await ComparisonAccess.Save(db, comparison, form) ? View.SeeOther(Paths.OfficeComparison(number)) : View.Stale<EditComparedVariant, Draft>(await Page(number, order, null, db));
    }

    private static async Task<IResult> Change(VariantComparison comparison, int? order, Form form, CityDb db, Action<VariantWords> change)
    {
        var words = ComparisonForm.Variant(form, await ComparisonForm.Works(db));
        form.Try(() => change(words!));
        if (form.HasErrors)
        {
            return View.Invalid<EditComparedVariant, Draft>(await Page(comparison.Number, order, form, db), form.Errors);
        }

        return await ComparisonAccess.Save(db, comparison, form) ? View.SeeOther(Paths.OfficeComparison(comparison.Number)) : View.Stale<EditComparedVariant, Draft>(await Page(comparison.Number, order, form, db));
    }

    private static async Task<Draft> Page(int number, int? order, Form? typed, CityDb db)
    {
        var stored = await EditComparison.Stored(number, db);
        return new(stored, order is { } place ? Of(stored, place) : null, await ComparisonForm.Works(db), typed);
    }

    private static ComparedVariant? Of(VariantComparison comparison, int order) => comparison.Variants.FirstOrDefault(v => v.Order == order);
}
