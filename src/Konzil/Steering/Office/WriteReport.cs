using Konzil.Agenda;
using Konzil.People;
using Konzil.Platform;
using Microsoft.AspNetCore.Http;
using Microsoft.EntityFrameworkCore;

namespace Konzil.Steering;

/// <summary>The lead reports how it goes; public at once.</summary>
public partial class WriteReport
{
    public sealed record Draft(Measure Measure, string? From, string? Until, string? Light, string? Body, string? Forecast);

    public static async Task<IResult> Show(int number, Me me, CityDb db, TimeProvider clock)
    {
        var (measure, refused) = await SteeringAccess.ToReport(number, me, db);
        if (measure is null)
        {
            return refused;
        }

        var today = Format.Day(clock.GetUtcNow());
        var last = (await Delivery.LastReports(db, [measure.Id])).GetValueOrDefault(measure.Id);
        return View.Page<WriteReport, Draft>(new(measure, Format.Iso(last?.Until.AddDays(1) ?? today.AddMonths(-3)), Format.Iso(today), null, null, null));
    }

    public static async Task<IResult> Post(int number, Form form, Me me, CityDb db, TimeProvider clock)
    {
        var (measure, refused) = await SteeringAccess.ToReport(number, me, db);
        if (measure is null)
        {
            return refused;
        }

        var now = clock.GetUtcNow();
        var from = form.Date(nameof(Draft.From), SteeringText.DayMissing, true);
        var until = form.Date(nameof(Draft.Until), SteeringText.DayMissing, true);
        var light = form.Choice<ReportLight>(nameof(Draft.Light), SteeringText.LightMissing);
        var body = form.Text(nameof(Draft.Body)).Required(SteeringText.ReportBodyMissing).Max(StatusReport.TextMax);
        var forecast = form.Text(nameof(Draft.Forecast)).Required(SteeringText.ForecastMissing).Max(StatusReport.TextMax);
        StatusReport? report = null;
        form.Try(() => report = StatusReport.File(measure.Id, new ReportText(from!.Value, until!.Value, light!.Value, body, forecast), me, now));
        if (form.HasErrors)
        {
            return View.Invalid<WriteReport, Draft>(new(measure, form.Raw(nameof(Draft.From)), form.Raw(nameof(Draft.Until)), form.Raw(nameof(Draft.Light)), body, forecast), form.Errors);
        }

        db.StatusReports.Add(report!);
        db.Say(new ReportDue(measure.Id, now), now.AddDays(Delivery.ReportEveryDays));
        await db.SaveChangesAsync();
        return View.SeeOther(Paths.DeliveryOf(number));
    }
}

/// <summary>Said with each report and each start for the day the next one is due.</summary>
public sealed record ReportDue(Guid MeasureId, DateTimeOffset Since);

/// <summary>Reminds the lead, unless there was a report meanwhile or delivery has ended.</summary>
public sealed class RemindOfReport(CityDb db, Tell tell) : IHandle<ReportDue>
{
    public async Task Do(ReportDue news, CancellationToken cancellation)
    {
        var measure = await db.Measures.AsNoTracking().SingleAsync(m => m.Id == news.MeasureId, cancellation);
        var reported = await db.StatusReports.AnyAsync(r => r.MeasureId == news.MeasureId && r.At > news.Since, cancellation);
        if (measure is { LeadPersonId: { } lead, Delivery: DeliveryStatus.Running or DeliveryStatus.Paused } && !reported)
        {
            await tell.People([lead], new News(NewsKind.Work, SteeringText.ReportReminder.Filled(measure.Code, measure.Title), "/buero/umsetzung/" + measure.Number.ToString(System.Globalization.CultureInfo.InvariantCulture), "report-due/" + measure.Id.ToString("N") + "/" + Format.Iso(news.Since)));
        }
    }
}
