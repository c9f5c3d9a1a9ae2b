using Konzil.Platform;
using Konzil.Steering;
using Konzil.Strategy;
using Konzil.Ui;
using Microsoft.AspNetCore.Http;

namespace Konzil.Monitoring;

/// <summary>What is measured, on which level, from where to where, with the target of each year.</summary>
public partial class EditIndicator
{
    public const string AboutField = "Bezug";
    public const string TargetsField = "Ziele";

    private const decimal Most = AddIndicator.Most;

    /// <param name="Indicator">Null while a new one is entered.</param>
    /// <param name="About">What it may be about; empty once that is settled.</param>
    /// <param name="Typed">The refused form.</param>
    public sealed record Draft(Indicator? Indicator, IReadOnlyList<Option> About, Form? Typed)
    {
        /// <summary>Only those of the city, a goal or a field are worked out from data.</summary>
        public bool MayCompute => Indicator is null ? About.Any(o => o.Value == IndicatorsText.CityWord) : Indicator.MeasureId is null;
    }

    public static async Task<IResult> New(Me me, CityDb db, Catalog catalog) => await IndicatorAccess.Choices(me, db, catalog) is { Count: > 0 } about ? View.Page<EditIndicator, Draft>(new(null, about, null)) : View.NotFound();

    public static async Task<IResult> Create(Form form, Me me, CityDb db, Catalog catalog)
    {
        var page = new Draft(null, await IndicatorAccess.Choices(me, db, catalog), form);
        if (page.About.Count == 0)
        {
            return View.NotFound();
        }

        var about = form.Choice(AboutField, page.About.Select(o => o.Value), IndicatorsText.AboutMissing);
        var words = Read(form, page);
        if (form.HasErrors)
        {
            return View.Invalid<EditIndicator, Draft>(page, form.Errors);
        }

        Indicator indicator = null!;
        await db.Together(async () =>
        {
            indicator = Indicator.Define(await NumberSeries.Take(db, Indicator.Series), IndicatorAccess.About(about!));
            indicator.Write(words!);
            db.Indicators.Add(indicator);
            await db.SaveChangesAsync();
        });
        return View.SeeOther(Paths.OfficeIndicator(indicator.Id));
    }

    public static async Task<IResult> Show(Guid id, Me me, CityDb db) => await IndicatorAccess.ToWrite(id, me, db) is { } indicator ? View.Page<EditIndicator, Draft>(new(indicator, [], null)) : View.NotFound();

    public static async Task<IResult> Post(Guid id, Form form, Me me, CityDb db)
    {
        if (await IndicatorAccess.ToWrite(id, me, db) is not { } indicator)
        {
            return View.NotFound();
        }

        var page = new Draft(indicator, [], form);
        var words = Read(form, page);
        if (words is not null && await CombineCheck.Broken(indicator, words, db) is var (field, reason))
        {
            form.Errors.Add(field, reason);
        }

        form.Try(() => indicator.Write(words!));
        if (form.HasErrors)
        {
            db.ChangeTracker.Clear();
            return View.Invalid<EditIndicator, Draft>(page with { Indicator = await IndicatorAccess.ToWrite(id, me, db) }, form.Errors);
        }

        db.StartedFrom(indicator, form.Version());

        // A change of the targets alone counts as one of the indicator, so that two of them cannot cross.
        db.Entry(indicator).Property(i => i.TitleDe).IsModified = true;
        return await db.TrySave() ? View.SeeOther(Paths.OfficeIndicator(id)) : View.Stale<EditIndicator, Draft>(page with { Indicator = await IndicatorAccess.ToWrite(id, me, db) });
    }

    private static IndicatorWords? Read(Form form, Draft page)
    {
        var level = form.Choice<IndicatorLevel>(nameof(Indicator.Level), IndicatorsText.LevelMissing);
        var better = form.Choice<Better>(nameof(Indicator.Better), SteeringText.DirectionMissing);
        var words = new IndicatorWords(form.Text(nameof(Indicator.TitleDe)).Required(SteeringText.IndicatorTitleMissing).Max(120), form.Text(nameof(Indicator.UnitDe)).Required(SteeringText.UnitMissing).Max(40), level ?? default, better ?? default)
        {
            Theme = form.Choice<IndicatorTheme>(nameof(Indicator.Theme), IndicatorsText.ThemeMissing) ?? default,
            Computed = page.MayCompute ? form.Choice<ComputedKind>(nameof(Indicator.Computed), IndicatorsText.ComputedWrong, required: false) : null,
            Definition = form.Text(nameof(Indicator.Definition)).Max(Indicator.TextMax),
            Source = form.Text(nameof(Indicator.Source)).Max(Indicator.TextMax),
            Baseline = form.Number(nameof(Indicator.Baseline), -Most, Most, SteeringText.NumberWrong),
            Target = form.Number(nameof(Indicator.Target), -Most, Most, SteeringText.NumberWrong),
            Tolerance = form.Number(nameof(Indicator.Tolerance), 0, 100, IndicatorsText.ToleranceWrong, required: true) ?? 0,
            IsInternal = form.Ticked(nameof(Indicator.IsInternal)),
            Targets = Targets(form),
        };
        return form.HasErrors ? null : words;
    }

    // One line for each year: "2027: 45,5".
    private static Dictionary<int, decimal> Targets(Form form)
    {
        var targets = new Dictionary<int, decimal>();
        foreach (var (i, line) in form.Raw(TargetsField).Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries).Index())
        {
            if (line.Split(':', 2) is not [var year, var value] || !int.TryParse(year, System.Globalization.CultureInfo.InvariantCulture, out var known) || known is < MoneyLine.FirstYear or > MoneyLine.LastYear || TypedNumber.Read(value.Trim()) is not { } number || Math.Abs(number) > Most || !targets.TryAdd(known, number))
            {
                form.Errors.Add(TargetsField, IndicatorsText.TargetsWrong.Filled(i + 1));
                break;
            }
        }

        return targets;
    }
}
