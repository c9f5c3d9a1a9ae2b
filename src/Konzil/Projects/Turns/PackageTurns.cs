using System.Globalization;
using Konzil.Platform;

namespace Konzil.Projects;

/// <summary>How often a package comes again.</summary>
public enum RepeatEvery
{
    Week,
    TwoWeeks,
    Month,
    Quarter,
}

/// <summary>The days of a package that repeats. They follow from its first day, its last day and the rule; only what was reported is stored.</summary>
/// <param name="Days">All of them, in order.</param>
/// <param name="Reported">Reported done, in order.</param>
public sealed record PackageTurns(IReadOnlyList<DateOnly> Days, IReadOnlyList<DateOnly> Reported)
{
    /// <summary>Three years of weeks with some to spare.</summary>
    public const int Most = 170;

    private const string Shape = "yyyy-MM-dd";

    /// <summary>The first day nobody reported; null when all are.</summary>
    public DateOnly? Next => Days.Where(d => !Reported.Contains(d)).Select(d => (DateOnly?)d).FirstOrDefault();

    /// <summary>How many of its days were reported.</summary>
    public int Count => Days.Count(Reported.Contains);

    /// <summary>Reported, and by rule and dates no day of the package any more.</summary>
    public IReadOnlyList<DateOnly> Lost => [.. Reported.Except(Days)];

    public static PackageTurns Of(DateOnly? start, DateOnly? end, RepeatEvery? every, string reported)
    {
        var days = new List<DateOnly>();
        for (var i = 0; every is { } rule && start is { } first && days.Count <= Most; i++)
        {
            // Counted from the first day, so that the 31st comes back after February.
            var day = rule switch { RepeatEvery.Week => first.AddDays(7 * i), RepeatEvery.TwoWeeks => first.AddDays(14 * i), RepeatEvery.Month => first.AddMonths(i), _ => first.AddMonths(3 * i) };
            if (end is null || day > end)
            {
                break;
            }

            days.Add(day);
        }

        return new(days, Read(reported) ?? []);
    }

    /// <summary>Not reported and over.</summary>
    public IReadOnlyList<DateOnly> Late(DateOnly today) => [.. Days.Where(d => d < today && !Reported.Contains(d))];

    /// <summary>What can be reported: all until today, and the next one, which may be done early.</summary>
    public IReadOnlyList<DateOnly> Reportable(DateOnly today) => [.. Days.Where(d => d <= today), .. Days.Where(d => d > today).Take(1)];

    /// <summary>One day a line; the same words for the same days.</summary>
    public static string Write(IEnumerable<DateOnly> days) => string.Join('\n', days.Distinct().Order().Select(Format.Iso));

    /// <summary>Null where something stands there that is no day, because another program cut it off, say.</summary>
    public static IReadOnlyList<DateOnly>? Read(string text)
    {
        var parts = text.Split(['\n', ';', ',', ' '], StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
        return Array.TrueForAll(parts, p => DateOnly.TryParseExact(p, Shape, CultureInfo.InvariantCulture, DateTimeStyles.None, out _))
            ? [.. parts.Select(p => DateOnly.ParseExact(p, Shape, CultureInfo.InvariantCulture)).Distinct().Order()]
            : null;
    }
}
