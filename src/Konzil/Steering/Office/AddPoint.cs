using Konzil.Agenda;
using Konzil.Platform;
using Microsoft.AspNetCore.Http;
using Microsoft.EntityFrameworkCore;

namespace Konzil.Steering;

/// <summary>A measured value. One for each day; a correction takes the place of the former.</summary>
public partial class AddPoint
{
    public sealed record Draft(Measure Measure, Indicator Indicator, string? Day, string? Value)
    {
        public string? Reason { get; init; }
    }

    public static async Task<IResult> Show(int number, Guid id, Me me, CityDb db, TimeProvider clock)
    {
        var (measure, refused) = await SteeringAccess.ToReport(number, me, db);
        return measure is null ? refused
            : await Load(db, measure, id) is { } indicator ? View.Page<AddPoint, Draft>(new(measure, indicator, Format.Iso(Format.Day(clock.GetUtcNow())), null))
            : View.NotFound();
    }

    public static async Task<IResult> Post(int number, Guid id, Form form, Me me, CityDb db, TimeProvider clock)
    {
        var (measure, refused) = await SteeringAccess.ToReport(number, me, db);
        if (measure is null)
        {
            return refused;
        }

        if (await Load(db, measure, id) is not { } indicator)
        {
            return View.NotFound();
        }

        var day = form.Date(nameof(Draft.Day), SteeringText.DayMissing, true);
        var value = form.Number(nameof(Draft.Value), -AddIndicator.Most, AddIndicator.Most, SteeringText.NumberWrong, true);
        string reason = form.Text(nameof(IndicatorPoint.Reason)).Max(Indicator.TextMax);
        IndicatorPoint? point = null;
        form.Try(() => point = indicator.Measured(day!.Value, value!.Value, Format.Day(clock.GetUtcNow()), new PointNote(Reason: reason)));
        if (form.HasErrors)
        {
            return View.Invalid<AddPoint, Draft>(new(measure, indicator, form.Raw(nameof(Draft.Day)), form.Raw(nameof(Draft.Value))) { Reason = reason }, form.Errors);
        }

        await db.Together(async () =>
        {
            var former = await db.Set<IndicatorPoint>().Where(p => p.IndicatorId == id && p.Day == day!.Value).Select(p => (decimal?)p.Value).SingleOrDefaultAsync();
            await db.Set<IndicatorPoint>().Where(p => p.IndicatorId == id && p.Day == day!.Value).ExecuteDeleteAsync();
            db.Set<IndicatorPoint>().Add(point!);
            db.Note(indicator, "point " + Format.Iso(day!.Value), former is null ? null : DeliveryWords.Number(former.Value) + " → " + DeliveryWords.Number(value!.Value));
            await db.SaveChangesAsync();
        });
        return View.SeeOther(Paths.DeliveryOf(number));
    }

    private static Task<Indicator?> Load(CityDb db, Measure measure, Guid id) => db.Indicators.SingleOrDefaultAsync(i => i.Id == id && i.MeasureId == measure.Id);
}
