using Konzil.Platform;

namespace Konzil.Steering;

/// <summary>The fields of a report: all names, for a draft that keeps whatever was typed, and what they say once it is filed.</summary>
internal static class ReportForm
{
    public static readonly IReadOnlyList<string> FieldNames = [nameof(StatusReport.From), nameof(StatusReport.Until), nameof(StatusReport.Light), nameof(StatusReport.LightReason), nameof(StatusReport.Body), nameof(StatusReport.Forecast), nameof(StatusReport.EndOn), nameof(StatusReport.EndReason), nameof(StatusReport.Hours), nameof(StatusReport.HoursReason), nameof(StatusReport.Internal), nameof(StatusReport.IsHeldBack)];

    /// <summary>The hours of a report, with where they come from.</summary>
    public static string Hours(StatusReport report) => report switch
    {
        { Hours: { } hours, HoursReason.Length: > 0 } => ReportingText.HoursTyped.With(DeliveryWords.Number(hours), report.HoursReason),
        { Hours: { } hours } => ReportingText.HoursBooked.With(DeliveryWords.Number(hours)),
        { IsHoursHidden: true } => ReportingText.HoursTooFew,
        _ => ReportingText.NotSaid,
    };

    public static string Hours(WorkDone work) => work switch
    {
        { IsHidden: true } => ReportingText.HoursTooFew,
        { Hours: { } hours } => ReportingText.HoursBooked.With(DeliveryWords.Number(hours)),
        _ => ReportingText.HoursUnknown,
    };

    public static ReportText Read(Form form, DateOnly? planned)
    {
        var (from, until) = (form.Date(nameof(StatusReport.From), SteeringText.DayMissing, true), form.Date(nameof(StatusReport.Until), SteeringText.DayMissing, true));
        var light = form.Choice<ReportLight>(nameof(StatusReport.Light), SteeringText.LightMissing);
        return new(from ?? default, until ?? default, light ?? default, form.Text(nameof(StatusReport.Body)).Required(SteeringText.ReportBodyMissing).Max(StatusReport.TextMax), form.Text(nameof(StatusReport.Forecast)).Required(SteeringText.ForecastMissing).Max(StatusReport.TextMax))
        {
            LightReason = form.Text(nameof(StatusReport.LightReason)).Max(StatusReport.ReasonMax),
            EndOn = form.Date(nameof(StatusReport.EndOn), SteeringText.DayMissing),
            PlannedEnd = planned,
            EndReason = form.Text(nameof(StatusReport.EndReason)).Max(StatusReport.ReasonMax),
            Hours = form.Number(nameof(StatusReport.Hours), 0, 1_000_000, ReportingText.HoursWrong),
            HoursReason = form.Text(nameof(StatusReport.HoursReason)).Max(StatusReport.ReasonMax),
            Internal = form.Text(nameof(StatusReport.Internal)).Max(StatusReport.TextMax),
            IsHeldBack = form.Ticked(nameof(StatusReport.IsHeldBack)),
        };
    }

    /// <summary>What a new report begins with: the time since the last one, and the end by the plan.</summary>
    public static async Task<IReadOnlyDictionary<string, string>> Fresh(ReportAbout about, DateOnly? planned, CityDb db)
    {
        var today = Format.Day(db.Now);
        var last = await db.LastOf(about);
        return new Dictionary<string, string>(StringComparer.Ordinal) { [nameof(StatusReport.From)] = Format.Iso(last?.Until.AddDays(1) ?? today.AddMonths(-3)), [nameof(StatusReport.Until)] = last?.Until >= today ? "" : Format.Iso(today), [nameof(StatusReport.EndOn)] = planned is { } end ? Format.Iso(end) : "" };
    }
}
