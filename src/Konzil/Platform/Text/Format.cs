using System.Globalization;

namespace Konzil.Platform;

/// <summary>Dates, times, money and counts the way the page writes them. Times are shown in the city's zone.</summary>
public static class Format
{
    private static readonly TimeZoneInfo City = TimeZoneInfo.FindSystemTimeZoneById("Europe/Berlin");

    /// <summary>The calendar day in the city at an instant.</summary>
    public static DateOnly Day(DateTimeOffset at) => DateOnly.FromDateTime(TimeZoneInfo.ConvertTime(at, City).DateTime);

    /// <summary>The instant at which a local wall-clock time in the city happens.</summary>
    public static DateTimeOffset At(DateOnly day, TimeOnly time)
    {
        var local = day.ToDateTime(time);
        return new DateTimeOffset(local, City.GetUtcOffset(local)).ToUniversalTime();
    }

    /// <summary>14. Oktober 2021 / 14 October 2021.</summary>
    public static string Date(DateOnly day) => day.ToString(Language.IsEnglish ? "d MMMM yyyy" : "d. MMMM yyyy", CultureInfo.CurrentCulture);

    public static string Date(DateTimeOffset at) => Date(Day(at));

    /// <summary>14.10.2021 / 14/10/2021, for tables.</summary>
    public static string ShortDate(DateOnly day) => day.ToString(Language.IsEnglish ? "dd/MM/yyyy" : "dd.MM.yyyy", CultureInfo.CurrentCulture);

    /// <summary>14. Oktober 2021, 18:05 Uhr.</summary>
    public static string DateTime(DateTimeOffset at)
    {
        var local = TimeZoneInfo.ConvertTime(at, City);
        return Date(DateOnly.FromDateTime(local.DateTime)) + ", " + local.ToString("H:mm", CultureInfo.CurrentCulture) + (Language.IsEnglish ? "" : " Uhr");
    }

    /// <summary>Machine form for the datetime attribute of &lt;time&gt;.</summary>
    public static string Iso(DateTimeOffset at) => at.UtcDateTime.ToString("yyyy-MM-dd'T'HH:mm:ss'Z'", CultureInfo.InvariantCulture);

    public static string Iso(DateOnly day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    /// <summary>40.000 € / €40,000; cents only where there are any.</summary>
    public static string Euro(decimal amount)
    {
        var number = amount.ToString(amount == decimal.Truncate(amount) ? "N0" : "N2", CultureInfo.CurrentCulture);
        return Language.IsEnglish ? "€" + number : number + "\u00a0€";
    }

    /// <summary>1.184 / 1,184.</summary>
    public static string Count(long number) => number.ToString("N0", CultureInfo.CurrentCulture);

    /// <summary>81,4 / 81.4 with a fixed number of decimals (rounded half away from zero, for display only).</summary>
    public static string Decimal(decimal number, int decimals = 1) =>
        Math.Round(number, decimals, MidpointRounding.AwayFromZero).ToString("N" + decimals.ToString(CultureInfo.InvariantCulture), CultureInfo.CurrentCulture);

    /// <summary>340 KB, 2,1 MB.</summary>
    public static string FileSize(long bytes) => bytes < 1_000_000 ? Count(Math.Max(1, bytes / 1000)) + "\u00a0KB" : Decimal(bytes / 1_000_000m) + "\u00a0MB";
}
