using Konzil.Platform;
using Konzil.Steering;
using Microsoft.AspNetCore.Http;
using Microsoft.EntityFrameworkCore;

namespace Konzil.Monitoring;

/// <summary>A value of a day, of a survey with its wave and how many answered. A correction takes the place of the former; the history keeps both.</summary>
public partial class AddValue
{
    private const int MostPeople = 100_000_000;

    public sealed record Draft(Indicator Indicator, Form? Typed, DateOnly Today);

    public static async Task<IResult> Show(Guid id, Me me, CityDb db) => await IndicatorAccess.ToWrite(id, me, db) is { } indicator ? View.Page<AddValue, Draft>(new(indicator, null, Format.Day(db.Now))) : View.NotFound();

    public static async Task<IResult> Post(Guid id, Form form, Me me, CityDb db)
    {
        if (await IndicatorAccess.ToWrite(id, me, db) is not { } indicator)
        {
            return View.NotFound();
        }

        var today = Format.Day(db.Now);
        var day = form.Date(nameof(IndicatorPoint.Day), SteeringText.DayMissing, required: true);
        var value = form.Number(nameof(IndicatorPoint.Value), -AddIndicator.Most, AddIndicator.Most, SteeringText.NumberWrong, required: true);
        var evidence = form.Whole(nameof(IndicatorPoint.EvidenceNumber), 1, int.MaxValue, EvidenceText.NoSuch);
        if (evidence is { } number && !await db.Evidence.AnyAsync(e => e.Number == number))
        {
            form.Errors.Add(nameof(IndicatorPoint.EvidenceNumber), EvidenceText.NoSuch);
        }

        var note = new PointNote(form.Text(nameof(IndicatorPoint.Wave)).Max(Conventions.Line), form.Whole(nameof(IndicatorPoint.Sample), 1, MostPeople, IndicatorsText.SampleWrong), form.Text(nameof(IndicatorPoint.Reason)).Max(Indicator.TextMax), evidence);
        IndicatorPoint? point = null;
        form.Try(() => point = indicator.Measured(day!.Value, value!.Value, today, note));
        if (form.HasErrors)
        {
            return View.Invalid<AddValue, Draft>(new(indicator, form, today), form.Errors);
        }

        await db.Together(async () =>
        {
            await Put(db, indicator, point!);
            await db.SaveChangesAsync();
        });
        return View.SeeOther(Paths.OfficeIndicator(id));
    }

    /// <summary>Writes a value in the place of one of the same day; the caller saves, inside a transaction.</summary>
    internal static async Task Put(CityDb db, Indicator indicator, IndicatorPoint point)
    {
        var former = indicator.Points.FirstOrDefault(p => p.Day == point.Day);
        if (former is not null)
        {
            db.Entry(former).State = EntityState.Detached;
            await db.Set<IndicatorPoint>().Where(p => p.IndicatorId == indicator.Id && p.Day == point.Day).ExecuteDeleteAsync();
        }

        db.Set<IndicatorPoint>().Add(point);
        db.Note(indicator, "point " + Format.Iso(point.Day), (former is null ? "" : DeliveryWords.Number(former.Value) + " → ") + DeliveryWords.Number(point.Value));
    }
}
