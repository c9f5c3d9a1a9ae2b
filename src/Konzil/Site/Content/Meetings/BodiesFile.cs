using Konzil.Council;
using Konzil.Meetings;
using Konzil.Platform;
using Konzil.Platform.Content;

namespace Konzil.Site.Content;

/// <summary>bodies.yaml: who meets, as the paper names it. demo/meetings.yaml: invented members, sittings, decisions, tasks, papers.</summary>
public sealed record BodyEntry(string Key, BodyWords Words, string Source);

public sealed record DemoMeetingsContent
{
    public static readonly DemoMeetingsContent None = new() { Seats = [], Standing = [], Published = [], Meetings = [], Papers = [], Terms = [] };

    public required IReadOnlyList<SeatEntry> Seats { get; init; }
    public required IReadOnlyList<StandingEntry> Standing { get; init; }
    public required IReadOnlyList<PublishedEntry> Published { get; init; }
    public required IReadOnlyList<DemoMeetingEntry> Meetings { get; init; }
    public required IReadOnlyList<DemoWayEntry> Papers { get; init; }
    public required IReadOnlyList<DemoTermEntry> Terms { get; init; }
}

/// <summary>An invented term of a body with invented groups.</summary>
public sealed record DemoTermEntry(string Body, DateOnly From, int Seats, IReadOnlyList<GroupSeats> Groups);

public sealed record SeatEntry(string Body, string Person, BodyDuty Duty);

public sealed record StandingEntry(string Body, int? EveryWeeks, IReadOnlyList<string> Points);

/// <summary>A body whose composition everybody reads, and how its members are chosen.</summary>
public sealed record PublishedEntry(string Body, string HowChosen);

/// <param name="Body">Key of the body.</param>
/// <param name="Date">Day, hours, place.</param>
/// <param name="Present">Who was there; empty: it is only planned.</param>
/// <param name="Items">Its points.</param>
public sealed record DemoMeetingEntry(string Body, MeetingDate Date, IReadOnlyList<string> Present, IReadOnlyList<DemoItemEntry> Items, bool Public)
{
    /// <summary>Everybody reads its agenda.</summary>
    public bool Announced { get; init; }
}

public sealed record DemoItemEntry(string Title, string Note, string? Measure)
{
    public required string Minutes { get; init; }
    public required ItemOutcome? Outcome { get; init; }
    public required DemoDecisionEntry? Decision { get; init; }
    public required DemoTaskEntry? Task { get; init; }
    public required bool Confidential { get; init; }
}

public sealed record DemoDecisionEntry(string Title, string Wording, string Reason, bool Public);

public sealed record DemoTaskEntry(string Title, string Owner, DateOnly Due, bool Accepted);

public sealed record DemoWayEntry(Text Title, string? Measure, string? Resolution, bool Public, IReadOnlyList<DemoStationEntry> Stations);

public sealed record DemoStationEntry(string Body, StationState State, DateOnly? Day, string Note);

/// <param name="Measures">Keys of measures.yaml.</param>
/// <param name="Resolutions">Keys of resolutions.yaml.</param>
/// <param name="People">Keys of demo/people.yaml.</param>
public sealed record MeetingReferences(IReadOnlySet<string> Measures, IReadOnlySet<string> Resolutions, IReadOnlySet<string> People);

public static class BodiesFile
{
    public const string Name = "bodies.yaml";
    public const string DemoName = "demo/meetings.yaml";

    public static IReadOnlyList<BodyEntry> Read(ContentFolder folder) => folder.Has(Name) ? [.. folder.Read(Name).Maps("bodies").Select(Body)] : [];

    public static DemoMeetingsContent ReadDemo(ContentFolder folder, IReadOnlyList<BodyEntry> bodies, MeetingReferences known)
    {
        if (!folder.Has(DemoName))
        {
            return DemoMeetingsContent.None;
        }

        var root = folder.Read(DemoName);
        if (!root.Flag("example"))
        {
            root.Fail("example", "Diese Angaben sind immer ein Beispiel. Bitte „example: true“ eintragen.");
        }

        var keys = Keys.Of(bodies, b => b.Key);
        return new DemoMeetingsContent
        {
            Seats = [.. root.Maps("seats").Select(m => new SeatEntry(m.Reference("body", keys, Name), m.Reference("person", known.People, DemoPeopleFile.Name), m.Enum<BodyDuty>("duty")))],
            Standing = [.. root.Maps("standing").Select(m => new StandingEntry(m.Reference("body", keys, Name), m.OptionalInt("every_weeks"), m.Texts("points")))],
            Published = [.. root.Maps("published").Select(m => new PublishedEntry(m.Reference("body", keys, Name), m.Text("chosen")))],
            Meetings = [.. root.Maps("meetings").Select(m => Meeting(m, keys, known))],
            Papers = [.. root.Maps("papers").Select(m => Paper(m, keys, known))],
            Terms = [.. root.Maps("terms").Select(m => Term(m, keys))],
        };
    }

    private static BodyEntry Body(ContentMap map)
    {
        var name = map.Words("name");
        return new BodyEntry(map.Key(), new BodyWords(name.De, name.En, map.OptionalText("short") ?? "", map.Enum<BodyKind>("kind"))
        {
            Purpose = map.OptionalText("purpose") ?? "",
            Standing = string.Join('\n', map.Texts("standing")),
            EveryWeeks = map.OptionalInt("every_weeks"),
        }, map.Text("source"));
    }

    private static DemoMeetingEntry Meeting(ContentMap map, IReadOnlySet<string> bodies, MeetingReferences known)
    {
        map.Key();
        var (start, end) = (map.OptionalTime("start"), map.OptionalTime("end"));
        if (end is not null && (start is null || end <= start))
        {
            map.Fail("end", "Das Ende liegt nicht nach dem Beginn.");
            end = null;
        }

        var date = new MeetingDate(map.Date("day"), start, end, map.OptionalText("place") ?? "", map.OptionalText("topic") ?? "");
        var present = map.Texts("present");
        if (present.Count > 0 && date.Day > map.Today)
        {
            map.Fail("present", "Diese Sitzung liegt nach dem Tag des Ladens. Anwesende gibt es erst danach.");
        }

        return new DemoMeetingEntry(map.Reference("body", bodies, Name), date, present, [.. map.Maps("items").Select(i => Item(i, present.Count > 0, known))], map.Flag("public")) { Announced = map.Flag("announced") };
    }

    private static DemoTermEntry Term(ContentMap map, IReadOnlySet<string> bodies)
    {
        map.Key();
        var term = new DemoTermEntry(map.Reference("body", bodies, Name), map.Date("from"), map.Int("seats"), [.. map.Maps("groups").Select(g => new GroupSeats(g.Text("name"), g.OptionalText("short") ?? "", g.Int("seats")))]);
        if (term.Groups.Count > 0 && term.Groups.Sum(g => g.Seats) != term.Seats)
        {
            map.Fail("seats", "Die Fraktionen haben zusammen nicht so viele Sitze wie das Gremium.");
        }

        return term;
    }

    private static DemoItemEntry Item(ContentMap map, bool held, MeetingReferences known)
    {
        map.Key();
        var (minutes, outcome) = (map.OptionalText("minutes") ?? "", map.OptionalEnum<ItemOutcome>("outcome"));
        if ((minutes.Length > 0 || map.Has("decision") || map.Has("task")) && !held)
        {
            map.Fail("minutes", "Protokoll, Entscheidung und Aufgabe gibt es nur in einer Sitzung mit „present“.");
        }

        if (minutes.Length > 0 != outcome is ItemOutcome.Settled or ItemOutcome.Open)
        {
            map.Fail("outcome", "Zu „minutes“ gehört „outcome: settled“ oder „outcome: open“.");
        }

        return new DemoItemEntry(map.Text("title"), map.OptionalText("note") ?? "", map.OptionalReference("measure", known.Measures, "measures.yaml"))
        {
            Minutes = minutes,
            Outcome = outcome,
            Decision = map.OptionalMap("decision") is { } d ? Decision(d) : null,
            Task = map.OptionalMap("task") is { } t ? Task(t, known) : null,
            Confidential = map.Flag("confidential"),
        };
    }

    private static DemoDecisionEntry Decision(ContentMap map)
    {
        map.Key();
        return new DemoDecisionEntry(map.Text("title"), map.Text("wording"), map.OptionalText("reason") ?? "", map.Flag("public"));
    }

    private static DemoTaskEntry Task(ContentMap map, MeetingReferences known)
    {
        map.Key();
        return new DemoTaskEntry(map.Text("title"), map.Reference("owner", known.People, DemoPeopleFile.Name), map.Date("due"), map.Flag("accepted"));
    }

    private static DemoWayEntry Paper(ContentMap map, IReadOnlySet<string> bodies, MeetingReferences known)
    {
        map.Key();
        var stations = map.RequiredMaps("stations").Select(s => Station(s, bodies)).ToList();
        if (stations.SkipWhile(s => s.State is StationState.Agreed or StationState.Changed).Skip(1).Any(s => s.State != StationState.Ahead))
        {
            map.Fail("stations", "Eine Station kann erst etwas sagen, wenn alle davor zugestimmt haben.");
        }

        return new DemoWayEntry(map.Words("title"), map.OptionalReference("measure", known.Measures, "measures.yaml"), map.OptionalReference("resolution", known.Resolutions, ResolutionsFile.Name), map.Flag("public"), stations);
    }

    private static DemoStationEntry Station(ContentMap map, IReadOnlySet<string> bodies)
    {
        var entry = new DemoStationEntry(map.Reference("body", bodies, Name), map.OptionalEnum<StationState>("state") ?? StationState.Ahead, map.OptionalDate("day"), map.OptionalText("note") ?? "");
        if (entry.State != StationState.Ahead && entry.Day is null)
        {
            map.Fail("day", "Zu diesem Stand gehört der Tag der Sitzung.");
        }

        if (entry.State is StationState.Changed or StationState.SentBack or StationState.Rejected && entry.Note.Length == 0)
        {
            map.Fail("note", "Zu diesem Stand gehört unter „note“, was geändert wurde oder warum nicht.");
        }

        return entry;
    }
}
