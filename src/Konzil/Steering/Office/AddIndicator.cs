using Konzil.Agenda;
using Konzil.Platform;
using Microsoft.AspNetCore.Http;
using Microsoft.EntityFrameworkCore;

namespace Konzil.Steering;

/// <summary>What will be measured, with baseline and target, before the first value is known.</summary>
public partial class AddIndicator
{
    internal const decimal Most = 1_000_000_000;

    public sealed record Draft(Measure Measure, string? Title, string? Unit, string? Baseline, string? Target, string? Better);

    public static async Task<IResult> Show(int number, Me me, CityDb db)
    {
        var (measure, refused) = await SteeringAccess.ToReport(number, me, db);
        return measure is null ? refused : View.Page<AddIndicator, Draft>(new(measure, null, null, null, null, null));
    }

    public static async Task<IResult> Post(int number, Form form, Me me, CityDb db)
    {
        var (measure, refused) = await SteeringAccess.ToReport(number, me, db);
        if (measure is null)
        {
            return refused;
        }

        var title = form.Text(nameof(Draft.Title)).Required(SteeringText.IndicatorTitleMissing).Max(120);
        var unit = form.Text(nameof(Draft.Unit)).Required(SteeringText.UnitMissing).Max(40);
        var baseline = form.Number(nameof(Draft.Baseline), -Most, Most, SteeringText.NumberWrong);
        var target = form.Number(nameof(Draft.Target), -Most, Most, SteeringText.NumberWrong);
        var better = form.Choice<Better>(nameof(Draft.Better), SteeringText.DirectionMissing);
        if (form.HasErrors)
        {
            return View.Invalid<AddIndicator, Draft>(new(measure, title, unit, form.Raw(nameof(Draft.Baseline)), form.Raw(nameof(Draft.Target)), form.Raw(nameof(Draft.Better))), form.Errors);
        }

        await db.Together(async () =>
        {
            var order = await db.Indicators.CountAsync(i => i.MeasureId == measure.Id) + 1;
            db.Indicators.Add(Indicator.Of(measure.Id, order, new IndicatorText(title, unit, baseline, target, better!.Value)).Numbered(await NumberSeries.Take(db, Indicator.Series)));
            await db.SaveChangesAsync();
        });
        return View.SeeOther(Paths.DeliveryOf(number));
    }
}
