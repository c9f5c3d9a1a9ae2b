using System.Globalization;
using Konzil.Platform;

namespace Konzil.Projects;

/// <summary>Turns days into places on the drawing: one unit is a month from the first month shown.</summary>
public sealed class GanttScale(DateOnly first, DateOnly last)
{
    public int Months { get; } = Math.Max(1, ((last.Year - first.Year) * 12) + last.Month - first.Month + 1);

    public double X(DateOnly day) => ((day.Year - first.Year) * 12) + day.Month - first.Month + ((day.Day - 1.0) / DateTime.DaysInMonth(day.Year, day.Month));

    /// <summary>Where a day ends: the last of a month touches the next one.</summary>
    public double EndOf(DateOnly day) => X(day.AddDays(1));

    public bool Holds(DateOnly day) => X(day) >= 0 && X(day) <= Months;

    public IEnumerable<int> Quarters => Enumerable.Range(1, Months - 1).Where(m => first.AddMonths(m).Month % 3 == 1);

    /// <summary>Each year with the month it starts at on the drawing.</summary>
    public IEnumerable<(int Year, int Start)> Years => Enumerable.Range(first.Year, last.Year - first.Year + 1).Select(y => (y, Math.Max(0, ((y - first.Year) * 12) + 1 - first.Month)));

    public static string N(double number) => number.ToString("0.##", CultureInfo.InvariantCulture);

    /// <summary>"Nov. 2019 bis Feb. 2020".</summary>
    public static string Words(PlanSpan span) => span switch
    {
        { Start: { } start, End: { } end } => PlanText.FromTo.With(Month(start), Month(end)),
        { Start: { } start } => PlanText.FromOn.With(Month(start)),
        { End: { } end } => PlanText.Until.With(Month(end)),
        _ => PlanText.DateOpen,
    };

    private static string Month(DateOnly day) => day.ToString("MMM yyyy", CultureInfo.CurrentCulture);
}
