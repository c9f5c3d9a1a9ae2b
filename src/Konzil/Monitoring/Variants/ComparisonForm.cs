using Konzil.Platform;
using Konzil.Strategy;
using Konzil.Ui;
using Microsoft.EntityFrameworkCore;

namespace Konzil.Monitoring;

/// <summary>Reads what was typed about a comparison and its rows.</summary>
public static class ComparisonForm
{
    public const string SubjectField = "Bezug";
    public const string WorkField = nameof(ComparedVariant.WorkId);
    public const string SourceField = nameof(ComparedVariant.Source);

    public static ComparisonWords? Read(Form form, IReadOnlyList<Option> subjects)
    {
        var subject = form.Choice(SubjectField, subjects.Select(s => s.Value), ComparisonText.SubjectMissing);
        var about = ComparisonAccess.Subject(subject ?? "");
        var words = new ComparisonWords(
            form.Text(nameof(VariantComparison.TitleDe)).Required(ComparisonText.TitleMissing).Max(Conventions.Line),
            form.Text(nameof(VariantComparison.TitleEn)).Max(Conventions.Line),
            form.Text(nameof(VariantComparison.Question)).Required(ComparisonText.QuestionMissing).Max(VariantComparison.TextMax))
        {
            ProjectId = about.ProjectId,
            MeasureId = about.MeasureId,
        };
        return form.HasErrors ? null : words;
    }

    public static VariantWords? Variant(Form form, IReadOnlyList<Option> works)
    {
        var words = new VariantWords(
            form.Text(nameof(ComparedVariant.Title)).Required(ComparisonText.VariantMissing).Max(Conventions.Line),
            Text(form, nameof(ComparedVariant.Features)),
            Text(form, nameof(ComparedVariant.Pros)),
            Text(form, nameof(ComparedVariant.Cons)),
            Text(form, nameof(ComparedVariant.Risks)))
        {
            CostOnce = form.Number(nameof(ComparedVariant.CostOnce), 0, ComparedVariant.MostCost, ComparisonText.CostWrong),
            CostYearly = form.Number(nameof(ComparedVariant.CostYearly), 0, ComparedVariant.MostCost, ComparisonText.CostWrong),
            CostNote = Text(form, nameof(ComparedVariant.CostNote)),
            Source = Source(form, works),
        };
        return form.HasErrors ? null : words;
    }

    public static SourceRef Source(Form form, IReadOnlyList<Option> works)
    {
        var work = form.Choice(WorkField, works.Select(w => w.Value), ComparisonText.WorkMissing, required: false);
        return new(work is { Length: > 0 } ? Guid.Parse(work) : null, form.Text(SourceField).Max(Conventions.Line), form.Text(SourceRef.PagesField).Max(SourceUse.PagesMax));
    }

    /// <summary>The bibliography to choose from.</summary>
    public static async Task<IReadOnlyList<Option>> Works(CityDb db) =>
        [.. (await db.Set<SourceWork>().AsNoTracking().OrderBy(w => w.Number).ToListAsync()).Select(w => new Option(w.Id.ToString(), w.Reference))];

    private static string Text(Form form, string name) => form.Text(name).Max(VariantComparison.TextMax);
}
