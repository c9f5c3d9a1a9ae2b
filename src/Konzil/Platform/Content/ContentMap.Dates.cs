using System.Globalization;
using System.Text.RegularExpressions;

namespace Konzil.Platform.Content;

/// <summary>Days, years and times. "heute+21" counts from the day of first load, so that a demo stays alive.</summary>
public sealed partial class ContentMap
{
    private const string DayExpected = "ein Tag wie 2026-05-03, oder heute, heute-40 oder heute+21 (Tage ab dem Laden)";

    public DateOnly Date(string name) => OptionalDate(name) ?? Missing(name, Today, Has(name));

    public DateOnly? OptionalDate(string name) => Parse<DateOnly>(name, ReadDay, DayExpected);

    /// <summary>A day with an optional time of the city: "heute-3 18:05". Without a time it is noon.</summary>
    public DateTimeOffset Moment(string name) => OptionalMoment(name) ?? Missing(name, Format.At(Today, new TimeOnly(12, 0)), Has(name));

    public DateTimeOffset? OptionalMoment(string name) => Parse<DateTimeOffset>(name, ReadMoment, DayExpected + ", auf Wunsch mit Uhrzeit: heute-3 18:05");

    public TimeOnly? OptionalTime(string name) =>
        Parse<TimeOnly>(name, t => TimeOnly.TryParseExact(t, ["H:mm", "HH:mm"], CultureInfo.InvariantCulture, DateTimeStyles.None, out var time) ? time : null, "eine Uhrzeit in Anführungszeichen wie \"18:00\"");

    /// <summary>A year: 2019, or "jahr-1" counted from the year of first load.</summary>
    public int Year(string name) => OptionalYear(name) ?? Missing(name, Today.Year, Has(name));

    public int? OptionalYear(string name) =>
        Parse<int>(name, t => YearShape().Match(t) is { Success: true } m ? (m.Groups["year"].Success ? Number(m.Groups["year"].Value) : Today.Year + Number(m.Groups["offset"].Value)) : null, "ein Jahr wie 2019, oder jahr, jahr-1, jahr+1 (ab dem Jahr des Ladens)");

    private DateOnly? ReadDay(string text)
    {
        if (DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day))
        {
            return day;
        }

        return TodayShape().Match(text) is { Success: true } match ? Today.AddDays(Number(match.Groups["offset"].Value)) : null;
    }

    private DateTimeOffset? ReadMoment(string text)
    {
        var parts = text.Split(' ', 2, StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
        var time = new TimeOnly(12, 0);
        return ReadDay(parts[0]) is { } day && (parts.Length == 1 || TimeOnly.TryParseExact(parts[1], ["H:mm", "HH:mm"], CultureInfo.InvariantCulture, DateTimeStyles.None, out time))
            ? Format.At(day, time)
            : null;
    }

    private static int Number(string digits) => digits.Length == 0 ? 0 : int.Parse(digits, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture);

    [GeneratedRegex("^heute(?<offset>[+-][0-9]{1,5})?$", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex TodayShape();

    [GeneratedRegex("^((?<year>[12][0-9]{3})|jahr(?<offset>[+-][0-9]{1,2})?)$", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex YearShape();
}
