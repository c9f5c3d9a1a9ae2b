using System.Collections.Concurrent;
using System.Collections.Frozen;
using PublicHoliday;

namespace Konzil.Platform;

/// <summary>
/// Days on which the town hall works: Monday to Friday without the public holidays of its Land (the German federal state). The
/// promises of the moderation count in these.
/// </summary>
public static class WorkingDays
{
    /// <summary>The Land as in ISO 3166-2:DE without "DE-": BW, BY, BE …</summary>
    public const string Setting = "KONZIL_LAND";

    private static readonly ConcurrentDictionary<(int Year, string Land), FrozenSet<DateOnly>> Known = new();

    private static string _land = nameof(GermanPublicHoliday.States.BW);

    /// <summary>Says once, at the start, in which Land the city lies. Without a setting it is that of the first city, Baden-Württemberg.</summary>
    /// <exception cref="InvalidOperationException">There is no such Land.</exception>
    public static void Use(string? land)
    {
        if (string.IsNullOrEmpty(land))
        {
            return;
        }

        var all = Enum.GetNames<GermanPublicHoliday.States>().Where(n => n != nameof(GermanPublicHoliday.States.ALL)).ToList();
        _land = all.Find(n => n.Equals(land, StringComparison.OrdinalIgnoreCase))
            ?? throw new InvalidOperationException($"{Setting}={land}: this Land is not known. Use one of {string.Join(", ", all)}.");
    }

    /// <summary>The public holidays of a year in a Land, those on Sundays too.</summary>
    /// <param name="year">From 1 to 9999.</param>
    /// <param name="land">Two letters as above.</param>
    /// <exception cref="ArgumentException">There is no such Land.</exception>
    public static IReadOnlySet<DateOnly> Holidays(int year, string land) => Known.GetOrAdd((year, land), k =>
        new GermanPublicHoliday { State = Enum.Parse<GermanPublicHoliday.States>(k.Land) }.PublicHolidays(k.Year).Select(DateOnly.FromDateTime).ToFrozenSet());

    public static bool Is(DateOnly day) =>
        day.DayOfWeek is not (DayOfWeek.Saturday or DayOfWeek.Sunday) && !Holidays(day.Year, _land).Contains(day);

    /// <summary>How many working days lie after the first day, up to and with the last.</summary>
    public static int Between(DateOnly first, DateOnly last) => Enumerable.Range(1, Math.Max(0, last.DayNumber - first.DayNumber)).Count(i => Is(first.AddDays(i)));

    /// <summary>The same time of day so many working days later.</summary>
    public static DateTimeOffset After(DateTimeOffset from, int days)
    {
        for (; days > 0; days -= Is(Format.Day(from)) ? 1 : 0)
        {
            from = from.AddDays(1);
        }

        return from;
    }
}
