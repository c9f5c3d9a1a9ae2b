using Konzil.Platform;
using Konzil.Ui;
using Microsoft.AspNetCore.Http;

namespace Konzil.Monitoring;

/// <summary>Adds what all ways are looked at by, with a word for each way; changes it and takes it out again.</summary>
public partial class EditComparedCriterion
{
    /// <param name="Comparison">Where it belongs.</param>
    /// <param name="Criterion">Null while a new one is entered.</param>
    /// <param name="Works">The bibliography.</param>
    /// <param name="Typed">The refused form.</param>
    public sealed record Draft(VariantComparison Comparison, ComparedCriterion? Criterion, IReadOnlyList<Option> Works, Form? Typed);

    public static string ValueOf(ComparedVariant variant) => "Wert-" + variant.Order.ToString(System.Globalization.CultureInfo.InvariantCulture);

    public static async Task<IResult> New(int number, Me me, CityDb db)
    {
        var (comparison, refused) = await ComparisonAccess.ToFill(number, me, db);
        return comparison is null ? refused : View.Page<EditComparedCriterion, Draft>(new(comparison, null, await ComparisonForm.Works(db), null));
    }

    public static async Task<IResult> Show(int number, int order, Me me, CityDb db)
    {
        var (comparison, refused) = await ComparisonAccess.ToFill(number, me, db);
        return comparison is null ? refused : Of(comparison, order) is { } criterion ? View.Page<EditComparedCriterion, Draft>(new(comparison, criterion, await ComparisonForm.Works(db), null)) : View.NotFound();
    }

    public static async Task<IResult> Create(int number, Form form, Me me, CityDb db)
    {
        var (comparison, refused) = await ComparisonAccess.ToWrite(number, me, db);
        return comparison is null ? refused : await Change(comparison, null, form, db, (title, source, values) => comparison.AddCriterion(title, source, values));
    }

    public static async Task<IResult> Post(int number, int order, Form form, Me me, CityDb db)
    {
        var (comparison, refused) = await ComparisonAccess.ToWrite(number, me, db);
        return comparison is null ? refused : Of(comparison, order) is not { } criterion ? View.NotFound() : await Change(comparison, order, form, db, (title, source, values) =>
        {
            comparison.MustBeOpen();
            criterion.Write(title, source, values);
        });
    }

    public static async Task<IResult> Remove(int number, int order, Form form, Me me, CityDb db)
    {
        var (comparison, refused) = await ComparisonAccess.ToWrite(number, me, db);
        if (comparison is null || Of(comparison, order) is not { } criterion)
        {
            return comparison is null ? refused : View.NotFound();
        }

        form.Try(() => comparison.Remove(criterion));
        if (form.HasErrors)
        {
            return View.Invalid<EditComparedCriterion, Draft>(await Page(number, order, form, db), form.Errors);
        }

        db.Note(comparison, nameof(ComparisonNews.CriterionRemoved), criterion.Title);
        return await ComparisonAccess.Save(db, comparison, form) ? View.SeeOther(Paths.OfficeComparison(number)) : View.Stale<EditComparedCriterion, Draft>(await Page(number, order, null, db));
    }

    private static async Task<IResult> Change(VariantComparison comparison, int? order, Form form, CityDb db, Action<string, SourceRef, IReadOnlyDictionary<Guid, string>> change)
    {
        string title = form.Text(nameof(ComparedCriterion.Title)).Required(ComparisonText.CriterionMissing).Max(Conventions.Line);
        var values = comparison.Variants.ToDictionary(v => v.Id, v => form.Text(ValueOf(v)).Max(VariantComparison.TextMax).Value);
        var source = ComparisonForm.Source(form, await ComparisonForm.Works(db));
        form.Try(() => change(title, source, values));
        if (form.HasErrors)
        {
            return View.Invalid<EditComparedCriterion, Draft>(await Page(comparison.Number, order, form, db), form.Errors);
        }

        return await ComparisonAccess.Save(db, comparison, form) ? View.SeeOther(Paths.OfficeComparison(comparison.Number)) : View.Stale<EditComparedCriterion, Draft>(await Page(comparison.Number, order, form, db));
    }

    private static async Task<Draft> Page(int number, int? order, Form? typed, CityDb db)
    {
        var stored = await EditComparison.Stored(number, db);
        return new(stored, order is { } place ? Of(stored, place) : null, await ComparisonForm.Works(db), typed);
    }

    private static ComparedCriterion? Of(VariantComparison comparison, int order) => comparison.Criteria.FirstOrDefault(c => c.Order == order);
}
