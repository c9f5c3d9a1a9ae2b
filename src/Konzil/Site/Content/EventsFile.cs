using System.Globalization;
using Konzil.Platform;
using Konzil.Platform.Content;

namespace Konzil.Site.Content;

public enum EventKind { Dialogue, Workshop, Consultation, Council }

public sealed record EventsContent(IReadOnlyList<SeriesEntry> Series, IReadOnlyList<EventEntry> Events);

public sealed record SeriesEntry
{
    public required string Key { get; init; }
    public required Text Title { get; init; }
    public required Text Sentence { get; init; }
    public required string? Wording { get; init; }

    /// <summary>How many events are planned; the paper may give two different ranges.</summary>
    public required IReadOnlyList<PlannedRange> Planned { get; init; }
    public required string? Contradiction { get; init; }
    public required Text? Note { get; init; }

    /// <summary>The order of the meeting that every edition starts with.</summary>
    public required string Programme { get; init; }
}

public sealed record PlannedRange(int Min, int Max, string Wording);

public sealed record EventEntry
{
    public required string Key { get; init; }
    public required string? Series { get; init; }
    public required int? Edition { get; init; }
    public required Text Title { get; init; }
    public required EventKind Kind { get; init; }

    /// <summary>Null where the paper gives no year: see <see cref="DayWithoutYear"/>.</summary>
    public required DateOnly? Date { get; init; }
    public required DayWithoutYear? DayWithoutYear { get; init; }
    public required TimeOnly? Start { get; init; }
    public required TimeOnly? End { get; init; }
    public required Text? Place { get; init; }
    public required string? District { get; init; }
    public required Text? Audience { get; init; }
    public required int? Seats { get; init; }
    public required int? Attended { get; init; }
    public required int? Tables { get; init; }

    /// <summary>First part of the card codes of this event: RHEIN in RHEIN-03-H9P.</summary>
    public required string? Code { get; init; }
    public required bool Registration { get; init; }
    public required DateOnly? RegistrationUntil { get; init; }
    public required Text? Result { get; init; }
    public required bool Example { get; init; }
    public required string? Wording { get; init; }
    public required string? Contradiction { get; init; }
    public required Text? Note { get; init; }
    public required EventRunEntry Run { get; init; }
}

public sealed record DayWithoutYear(int Month, int Day);

public static class EventsFile
{
    public const string Name = "events.yaml";

    public static EventsContent Read(ContentFolder folder, IReadOnlySet<string> districts, IReadOnlySet<string> contradictions)
    {
        var root = folder.Read(Name);
        var series = root.Maps("series").Select(m => Series(m, contradictions)).ToList();
        var seriesKeys = Keys.Of(series, s => s.Key);
        return new EventsContent(series, [.. root.RequiredMaps("events").Select(m => Event(m, seriesKeys, districts, contradictions))]);
    }

    private static SeriesEntry Series(ContentMap map, IReadOnlySet<string> contradictions) => new()
    {
        Key = map.Key(),
        Title = map.Words("title"),
        Sentence = map.Words("sentence"),
        Wording = map.OptionalText("wortlaut"),
        Planned = [.. new[] { map.OptionalMap("planned"), map.OptionalMap("planned_also") }.OfType<ContentMap>().Select(m => new PlannedRange(m.Int("min"), m.Int("max"), m.Text("wortlaut")))],
        Contradiction = map.OptionalReference("contradiction", contradictions, ContradictionsFile.Name),
        Note = map.OptionalWords("note"),
        Programme = map.OptionalText("programme") ?? "",
    };

    private static EventEntry Event(ContentMap map, IReadOnlySet<string> series, IReadOnlySet<string> districts, IReadOnlySet<string> contradictions)
    {
        var entry = new EventEntry
        {
            Key = map.Key(),
            Series = map.OptionalReference("series", series, Name),
            Edition = map.OptionalInt("edition"),
            Title = map.Words("title"),
            Kind = map.Enum<EventKind>("kind"),
            Date = map.OptionalDate("date"),
            DayWithoutYear = MonthDay(map),
            Start = map.OptionalTime("start"),
            End = map.OptionalTime("end"),
            Place = map.OptionalWords("place"),
            District = map.OptionalReference("district", districts, CityFile.Name),
            Audience = map.OptionalWords("audience"),
            Seats = map.OptionalInt("seats"),
            Attended = map.OptionalInt("attended"),
            Tables = map.OptionalInt("tables"),
            Code = map.OptionalText("code"),
            Registration = map.Flag("registration"),
            RegistrationUntil = map.OptionalDate("registration_until"),
            Result = map.OptionalWords("result"),
            Example = map.Flag("example"),
            Wording = map.OptionalText("wortlaut"),
            Contradiction = map.OptionalReference("contradiction", contradictions, ContradictionsFile.Name),
            Note = map.OptionalWords("note"),
            Run = EventRunEntry.Read(map),
        };
        var ways = new[] { entry.Date is not null, entry.DayWithoutYear is not null, map.Flag("undated") };
        if (ways.Count(w => w) != 1)
        {
            map.Fail("date", "Bitte entweder „date“ eintragen oder, wenn das Jahr nicht bekannt ist, „month_day“, oder „undated: true“, wenn auch der Tag nicht bekannt ist.");
        }

        return entry;
    }

    private static DayWithoutYear? MonthDay(ContentMap map)
    {
        if (map.OptionalText("month_day") is not { } text)
        {
            return null;
        }

        // A leap year, so that 29 February is a day.
        if (DateOnly.TryParseExact("2000-" + text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day))
        {
            return new DayWithoutYear(day.Month, day.Day);
        }

        map.Fail("month_day", $"„{text}“ ist kein Tag. Erwartet werden Monat und Tag in Anführungszeichen wie \"04-03\".");
        return null;
    }
}
