using System.Globalization;
using Konzil.Platform;

namespace Konzil.Projects;

/// <summary>How long a phase was estimated to take, how long it is planned, and how long it really took.</summary>
public static class PhaseLength
{
    /// <summary>Days of a month on average, to say days in months.</summary>
    private const decimal DaysOfMonth = 30.4375m;

    /// <summary>Empty where nobody estimated anything.</summary>
    public static string Words(Phase phase, DateOnly today)
    {
        if (phase.Months is not { } estimate)
        {
            return "";
        }

        var planned = phase is { Start: { } start, End: { } end } ? DropText.Estimated.With(estimate, Months(start, end)) : DropText.EstimatedOnly.With(estimate);
        return planned + (phase switch
        {
            { Start: { } from, Ended: { } ended } => DropText.Really.With(Months(from, ended), Compare(estimate, InMonths(from, ended))),
            { Start: { } from } when from <= today => (phase.End < today ? DropText.NotEnded : DropText.Running).With(Months(from, today)),
            _ => "",
        });
    }

    public static decimal InMonths(DateOnly from, DateOnly until) => Math.Round((until.DayNumber - from.DayNumber + 1) / DaysOfMonth, 1);

    private static string Compare(int estimate, decimal real) => (real - estimate) switch
    {
        >= 0.5m => DropText.LongerThanEstimate.With(Said(real - estimate)),
        <= -0.5m => DropText.ShorterThanEstimate.With(Said(estimate - real)),
        _ => DropText.AsEstimated,
    };

    private static string Months(DateOnly from, DateOnly until) => Said(InMonths(from, until));

    private static string Said(decimal months) => months == 1 ? DropText.OneMonth : DropText.MonthsOf.With(months.ToString("0.#", CultureInfo.CurrentCulture));
}
