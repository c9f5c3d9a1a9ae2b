using Konzil.Agenda;
using Konzil.Platform;
using Konzil.Ui;

namespace Konzil.Steering;

/// <summary>How states and figures of delivery are drawn and written.</summary>
internal static class DeliveryWords
{
    public static StatusKind Kind(DeliveryStatus status) => status switch
    {
        DeliveryStatus.Running => StatusKind.Running,
        DeliveryStatus.Done => StatusKind.Good,
        DeliveryStatus.Paused => StatusKind.Attention,
        DeliveryStatus.Stopped => StatusKind.Stopped,
        _ => StatusKind.Open,
    };

    public static StatusKind Kind(ReportLight light) => light switch
    {
        ReportLight.OnTrack => StatusKind.Good,
        ReportLight.Attention => StatusKind.Attention,
        _ => StatusKind.Stopped,
    };

    /// <summary>"de" for German words on an English page, when nobody has written English ones.</summary>
    public static string? Lang(string? english) => Language.IsEnglish && english is null ? Language.German : null;

    public static string Cell(MoneyCell cell) => cell.State switch
    {
        CellState.Amount => Format.Euro(cell.Amount ?? 0),
        CellState.NotApplicable => "–",
        _ => SteeringText.Open,
    };

    /// <summary>"42.000 €, unvollständig"; "offen" when nothing is known.</summary>
    public static string Sum(MoneySum sum) => sum switch
    {
        { Amount: null, Incomplete: true } => SteeringText.Open,
        { Amount: null } => "–",
        { Amount: { } amount, Incomplete: true } => Format.Euro(amount) + ", " + SteeringText.Incomplete,
        _ => Format.Euro(sum.Amount!.Value),
    };

    /// <summary>Year and category of a line: "2026, Beratung", "Jahr unbekannt".</summary>
    public static string Title(MoneyLine line) => (line.Year?.ToString(System.Globalization.CultureInfo.InvariantCulture) ?? SteeringText.YearUnknown) + (line.Category.Length == 0 ? "" : ", " + line.Category);

    /// <summary>The same of a row; without a line it is "2026, aus Buchungen".</summary>
    public static string Title(MoneyRow row) => row.Line is { } line ? Title(line) : (row.Year?.ToString(System.Globalization.CultureInfo.InvariantCulture) ?? SteeringText.YearUnknown) + ", " + SteeringText.FromBookings;

    /// <summary>A number with as many decimals as it has, at most four.</summary>
    public static string Number(decimal number) => number.ToString("#,0.####", System.Globalization.CultureInfo.CurrentCulture);

    /// <summary>What somebody would type into the field: "40000,5", "?", "-".</summary>
    public static string Typed(MoneyCell cell) => cell.State switch { CellState.Amount => Number(cell.Amount ?? 0), CellState.NotApplicable => "-", _ => "" };

    public static LatteStep Step(Milestone milestone, DateOnly today)
    {
        var date = milestone.Done is { } done ? SteeringText.ReachedOn.With(Format.Date(done))
            : milestone.IsOverdue(today) ? SteeringText.OverdueSince.With(Format.Date(milestone.Current))
            : SteeringText.PlannedFor.With(Format.Date(milestone.Current));
        var shifts = milestone.Shifts.OrderBy(s => s.At).Select(s => SteeringText.ShiftedLine.With(Format.Date(s.At), Format.Date(s.From), Format.Date(s.To)) + " " + s.Reason);
        var body = milestone.Shifts.Count == 0 ? null : SteeringText.FirstPromised.With(Format.Date(milestone.First)) + " " + string.Join(' ', shifts);
        return new LatteStep(milestone.Title, date, body, milestone.Done is not null ? StepState.Done : milestone.IsOverdue(today) ? StepState.Running : StepState.Ahead);
    }
}
