using System.Globalization;
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
    public sealed record Draft(Indicator Indicator, IReadOnlyList<Indicator> Choices, Form? Typed)
    {
        /// <summary>Those with the same unit; others stay unsaid, but a circle may lead through them.</summary>
        public IReadOnlyList<Indicator> Fitting => [.. Choices.Where(c => c.UnitDe == Indicator.UnitDe)];
    }

    private const decimal LeastWeight = 0.0001m;

    internal static string Number(Indicator indicator) => indicator.Number!.Value.ToString(CultureInfo.InvariantCulture);

    internal static string WeightField(Indicator part) => "Gewicht-" + Number(part);

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
        var (parts, chosen) = (new Dictionary<Guid, decimal>(), form.RawMany(Indicator.PartsField).ToHashSet(StringComparer.Ordinal));
        if (chosen.Count > CombineCheck.MostParts)
        {
            form.Errors.Add(Indicator.PartsField, IndicatorsText.TooManyParts.With(CombineCheck.MostParts));
            return null;
        }

        foreach (var number in chosen)
        {
            if (page.Choices.FirstOrDefault(c => Number(c) == number) is not { } part || part.UnitDe != page.Indicator.UnitDe)
            {
                form.Errors.Add(Indicator.PartsField, IndicatorsText.NoSuchPart);
                return null;
            }

            parts[part.Id] = rule == CombineRule.WeightedShare ? form.Number(WeightField(part), LeastWeight, AddIndicator.Most, CombineText.WeightsWrong, required: true) ?? 0 : 1;
        }

        // A weight alone would be lost without a word.
        foreach (var alone in page.Choices.Where(c => rule == CombineRule.WeightedShare && !parts.ContainsKey(c.Id) && form.Raw(WeightField(c)).Length > 0))
        {
            form.Errors.Add(WeightField(alone), IndicatorsText.WeightAlone);
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
