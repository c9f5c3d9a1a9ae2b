using Konzil.Platform;
using Konzil.Steering;
using Microsoft.AspNetCore.Http;
using Microsoft.EntityFrameworkCore;

namespace Konzil.Monitoring;

/// <summary>Says from which other indicators one is worked out, and how.</summary>
public partial class CombineIndicator
{
    /// <param name="Indicator">With its parts.</param>
    /// <param name="Choices">What can be a part of it.</param>
    /// <param name="Typed">The refused form.</param>
    public sealed record Draft(Indicator Indicator, IReadOnlyList<Indicator> Choices, Form? Typed);

    public static async Task<IResult> Show(Guid id, Me me, CityDb db) => await Page(id, null, me, db) is { } page ? View.Page<CombineIndicator, Draft>(page) : View.NotFound();

    public static async Task<IResult> Post(Guid id, Form form, Me me, CityDb db)
    {
        if (await Page(id, form, me, db) is not { } page)
        {
            return View.NotFound();
        }

        var indicator = page.Indicator;
        var words = Read(form, page);
        if (words is not null && await CombineCheck.Circle(indicator, words.Parts.Keys, page.Choices, db) is { } circle)
        {
            form.Errors.Add(Indicator.PartsField, IndicatorsText.InACircle.With(circle));
        }

        db.StartedFrom(indicator, form.Version());
        form.Try(() => indicator.Combine(words));
        if (form.HasErrors)
        {
            db.ChangeTracker.Clear();
            return View.Invalid<CombineIndicator, Draft>((await Page(id, form, me, db))!, form.Errors);
        }

        // A change of the parts alone counts as one of the indicator, so that two of them cannot cross.
        db.Entry(indicator).Property(i => i.TitleDe).IsModified = true;
        db.Note(indicator, "parts", words is null ? "" : CombineText.Of(words.Rule).De + ": " + string.Join(", ", page.Choices.Where(c => words.Parts.ContainsKey(c.Id)).Select(c => c.Number)));
        return await db.TrySave() ? View.SeeOther(Paths.OfficeIndicator(id)) : View.Stale<CombineIndicator, Draft>((await Page(id, form, me, db))!);
    }

    /// <summary>Null where values are entered, or with errors in the form.</summary>
    private static CombineWords? Read(Form form, Draft page)
    {
        if (form.Choice<CombineRule>(nameof(Indicator.Combined), IndicatorsText.ComputedWrong, required: false) is not { } rule)
        {
            return null;
        }

        var each = form.Choice<CombinePeriod>(nameof(Indicator.CombinedEach), IndicatorsText.EachMissing);
        var least = form.Whole(nameof(Indicator.LeastParts), 1, CombineCheck.MostParts, CombineText.LeastWrong);
        var parts = new Dictionary<Guid, decimal>();
        foreach (var (i, line) in form.Raw(Indicator.PartsField).Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries).Index())
        {
            var (number, weight) = line.Split(':', 2) is [var first, var second] ? (first, TableCell.NumberIn(second.Trim())) : (line, null);
            var part = int.TryParse(number.Trim(), System.Globalization.CultureInfo.InvariantCulture, out var known) ? page.Choices.FirstOrDefault(c => c.Number == known) : null;
            var wrong = part is null ? IndicatorsText.NoSuchPart
                : part.UnitDe != page.Indicator.UnitDe ? IndicatorsText.OtherUnit
                : line.Contains(':', StringComparison.Ordinal) != (rule == CombineRule.WeightedShare) || weight is <= 0 or > AddIndicator.Most || weight is null && rule == CombineRule.WeightedShare ? rule == CombineRule.WeightedShare ? CombineText.WeightsWrong : IndicatorsText.NoWeights
                : !parts.TryAdd(part.Id, weight ?? 1) ? IndicatorsText.PartTwice
                : null;
            if (wrong is not null || i >= CombineCheck.MostParts)
            {
                form.Errors.Add(Indicator.PartsField, IndicatorsText.PartLine.With(i + 1, wrong ?? IndicatorsText.NoSuchPart));
                break;
            }
        }

        return form.HasErrors ? null : new CombineWords(rule, each!.Value, least, parts);
    }

    private static async Task<Draft?> Page(Guid id, Form? typed, Me me, CityDb db)
    {
        if (await IndicatorAccess.WrittenBy(me, db).Include(i => i.Parts).SingleOrDefaultAsync(i => i.Id == id) is not { } indicator)
        {
            return null;
        }

        // Whoever reads the indicator may read what it is worked out from.
        var (measure, open) = (indicator.MeasureId, IndicatorAccess.Public(db));
        var readable = indicator.IsInternal ? IndicatorAccess.VisibleTo(me, db).Where(i => i.MeasureId == null || i.MeasureId == measure || open.Any(o => o.Id == i.Id)) : open;
        return new(indicator, await readable.AsNoTracking().Where(i => i.Number != null && i.Id != id).OrderBy(i => i.Number).ToListAsync(), typed);
    }
}
