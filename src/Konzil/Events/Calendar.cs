using System.Globalization;
using System.Text;
using Konzil.Platform;

namespace Konzil.Events;

/// <summary>iCalendar (RFC 5545): CRLF, lines of at most 75 octets, times in the city's zone.</summary>
public static class Calendar
{
    private const int LineOctets = 75;

    /// <summary>Lines of the head before the time zone.</summary>
    private const int CalendarLines = 5;

    private static readonly string[] Head =
    [
        "BEGIN:VCALENDAR", "VERSION:2.0", "PRODID:-//Konzil//Termine//DE", "CALSCALE:GREGORIAN", "METHOD:PUBLISH",
        "BEGIN:VTIMEZONE", "TZID:Europe/Berlin",
        "BEGIN:DAYLIGHT", "TZOFFSETFROM:+0100", "TZOFFSETTO:+0200", "TZNAME:CEST", "DTSTART:19700329T020000", "RRULE:FREQ=YEARLY;BYMONTH=3;BYDAY=-1SU", "END:DAYLIGHT",
        "BEGIN:STANDARD", "TZOFFSETFROM:+0200", "TZOFFSETTO:+0100", "TZNAME:CET", "DTSTART:19701025T030000", "RRULE:FREQ=YEARLY;BYMONTH=10;BYDAY=-1SU", "END:STANDARD",
        "END:VTIMEZONE",
    ];

    public static string Write(IEnumerable<Event> events, string site, string? name = null) => Write(events.Select(e => Entry(e, site)), name);

    public static string Write(IEnumerable<CalendarEntry> entries, string? name = null)
    {
        var text = new StringBuilder();
        // Not in the standard, but every program shows it as the calendar's name.
        foreach (var line in Head.Take(CalendarLines).Concat(name is null ? [] : ["X-WR-CALNAME:" + Escaped(name)]).Concat(Head.Skip(CalendarLines)).Concat(entries.SelectMany(Lines)).Append("END:VCALENDAR"))
        {
            Fold(text, line);
        }

        return text.ToString();
    }

    /// <summary>Spans of whole days, for plans. Shown as free, because a plan does not fill a day.</summary>
    public static string Write(IEnumerable<WholeDays> spans, string name, DateTimeOffset now)
    {
        var text = new StringBuilder();
        foreach (var line in Head.Take(CalendarLines).Append("X-WR-CALNAME:" + Escaped(name)).Concat(spans.SelectMany(s => Lines(s, now))).Append("END:VCALENDAR"))
        {
            Fold(text, line);
        }

        return text.ToString();
    }

    // The end of a whole-day entry is the first day that no longer belongs to it.
    private static IEnumerable<string> Lines(WholeDays span, DateTimeOffset now) =>
    [
        "BEGIN:VEVENT", "UID:" + span.Id.ToString("N") + span.Part + "@konzil", "DTSTAMP:" + now.UtcDateTime.ToString("yyyyMMdd'T'HHmmss'Z'", CultureInfo.InvariantCulture),
        "DTSTART;VALUE=DATE:" + span.First.ToString("yyyyMMdd", CultureInfo.InvariantCulture), "DTEND;VALUE=DATE:" + span.Last.AddDays(1).ToString("yyyyMMdd", CultureInfo.InvariantCulture),
        "SUMMARY:" + Escaped(span.Title), "TRANSP:TRANSPARENT", "URL:" + span.Url, "END:VEVENT",
    ];

    private static CalendarEntry Entry(Event happening, string site) => new(happening.Id, happening.Title, happening.Date!.Value, site + Paths.Event(happening.Number, happening.TitleDe))
    {
        Start = happening.Start,
        End = happening.End,
        ChangedAt = happening.ChangedAt,
        Sequence = happening.Sequence,
        IsCancelled = happening.State == EventState.Cancelled,
        Place = happening.PlaceDe.Length > 0 ? happening.Place : "",
        Words = string.Join('\n', new[] { happening.CancelReason is { } reason ? EventsText.CancelledBecause.With(reason) : "", happening.Description, happening.Accessibility }.Where(w => w.Length > 0)),
    };

    private static IEnumerable<string> Lines(CalendarEntry entry)
    {
        yield return "BEGIN:VEVENT";
        yield return "UID:" + entry.Id.ToString("N") + "@konzil";
        yield return "DTSTAMP:" + entry.ChangedAt.UtcDateTime.ToString("yyyyMMdd'T'HHmmss'Z'", CultureInfo.InvariantCulture);
        yield return "SEQUENCE:" + entry.Sequence.ToString(CultureInfo.InvariantCulture);
        if (entry.Start is { } start)
        {
            yield return "DTSTART;TZID=Europe/Berlin:" + Local(entry.Day, start);
            if (entry.End is { } end)
            {
                yield return "DTEND;TZID=Europe/Berlin:" + Local(entry.Day, end);
            }
        }
        else
        {
            yield return "DTSTART;VALUE=DATE:" + entry.Day.ToString("yyyyMMdd", CultureInfo.InvariantCulture);
        }

        yield return "SUMMARY:" + Escaped(entry.Title);
        yield return "STATUS:" + (entry.IsCancelled ? "CANCELLED" : "CONFIRMED");
        if (entry.Place.Length > 0)
        {
            yield return "LOCATION:" + Escaped(entry.Place);
        }

        if (entry.Words.Length > 0)
        {
            yield return "DESCRIPTION:" + Escaped(entry.Words);
        }

        yield return "URL:" + entry.Url;
        yield return "END:VEVENT";
    }

    private static string Local(DateOnly day, TimeOnly time) => day.ToDateTime(time).ToString("yyyyMMdd'T'HHmmss", CultureInfo.InvariantCulture);

    private static string Escaped(string text)
    {
        var safe = text.ReplaceLineEndings("\n").Replace("\\", @"\\", StringComparison.Ordinal).Replace(";", @"\;", StringComparison.Ordinal).Replace(",", @"\,", StringComparison.Ordinal).Replace("\n", @"\n", StringComparison.Ordinal);
        return string.Concat(safe.Where(c => !char.IsControl(c)));
    }

    // A continued line starts with a space; a character is never cut in two.
    private static void Fold(StringBuilder text, string line)
    {
        var octets = 0;
        foreach (var rune in line.EnumerateRunes())
        {
            if (octets + rune.Utf8SequenceLength > LineOctets)
            {
                text.Append("\r\n ");
                octets = 1;
            }

            text.Append(rune.ToString());
            octets += rune.Utf8SequenceLength;
        }

        text.Append("\r\n");
    }
}

/// <summary>Something with a day, for a calendar program.</summary>
/// <param name="Id">Stays the same when the day moves.</param>
/// <param name="Title">What.</param>
/// <param name="Day">When.</param>
/// <param name="Url">Where to read more, with the site.</param>
public sealed record CalendarEntry(Guid Id, string Title, DateOnly Day, string Url)
{
    public TimeOnly? Start { get; init; }

    public TimeOnly? End { get; init; }

    public required DateTimeOffset ChangedAt { get; init; }

    public int Sequence { get; init; }

    public bool IsCancelled { get; init; }

    public string Place { get; init; } = "";

    public string Words { get; init; } = "";
}

/// <summary>Something that lasts from one day to another, without a time.</summary>
public sealed record WholeDays(Guid Id, DateOnly First, DateOnly Last, string Title, string Url)
{
    /// <summary>Tells entries of the same thing apart.</summary>
    public string Part { get; init; } = "";
}
