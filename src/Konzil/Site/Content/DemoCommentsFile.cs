using Konzil.Platform.Content;

namespace Konzil.Site.Content;

/// <summary>Why the moderation hid something.</summary>
public enum HidingReason { Insult, PersonalData, OffTopic, Advertising, Unlawful }

public sealed record DemoCommentEntry
{
    public required string Key { get; init; }

    /// <summary>Idea or measure it stands below; on a reply both are null.</summary>
    public required string? Idea { get; init; }
    public required string? Measure { get; init; }
    public required string By { get; init; }
    public required DateTimeOffset At { get; init; }
    public required string Text { get; init; }

    /// <summary>An answer of the city.</summary>
    public required bool Official { get; init; }
    public required DemoHidingEntry? Hidden { get; init; }

    /// <summary>For, neutral or against what it stands below; only on comments that answer nobody.</summary>
    public required DemoStance? Stance { get; init; }

    /// <summary>Still waits at the moderation's desk.</summary>
    public required bool Unread { get; init; }

    /// <summary>Somebody has reported it, and nobody has decided yet.</summary>
    public required DemoReportEntry? Reported { get; init; }
    public required IReadOnlyList<DemoCommentEntry> Replies { get; init; }
}

/// <param name="Explanation">Public; the hidden text is not.</param>
public sealed record DemoHidingEntry(string By, DateTimeOffset At, HidingReason Reason, string Explanation);

public sealed record DemoReportEntry(string By, DateTimeOffset At, HidingReason Reason, string Text);

/// <summary>For or against.</summary>
public enum DemoStance { For, Neutral, Against }

public static class DemoCommentsFile
{
    public const string Name = "demo/comments.yaml";

    public static IReadOnlyList<DemoCommentEntry> Read(ContentFolder folder, IReadOnlySet<string> ideas, IReadOnlySet<string> measures, IReadOnlySet<string> people)
    {
        var root = folder.Read(Name);
        if (!root.Flag("example"))
        {
            root.Fail("example", "Beiträge der Vorführung sind immer Beispiele. Bitte „example: true“ eintragen.");
        }

        var seen = new HashSet<string>(StringComparer.Ordinal);
        return [.. root.RequiredMaps("comments").Select(m => Thread(m, ideas, measures, people, seen))];
    }

    private static DemoCommentEntry Thread(ContentMap map, IReadOnlySet<string> ideas, IReadOnlySet<string> measures, IReadOnlySet<string> people, HashSet<string> seen)
    {
        var (idea, measure) = (map.OptionalReference("idea", ideas, DemoIdeasFile.Name), map.OptionalReference("measure", measures, MeasuresFile.Name));
        if (idea is null == measure is null)
        {
            map.Fail("idea", "Ein Beitrag steht unter genau einer Idee („idea“) oder einer Maßnahme („measure“).");
        }

        return Comment(map, people, seen) with { Idea = idea, Measure = measure, Replies = [.. map.Maps("replies").Select(r => Comment(r, people, seen))] };
    }

    private static DemoCommentEntry Comment(ContentMap map, IReadOnlySet<string> people, HashSet<string> seen)
    {
        var key = map.Key();
        if (!seen.Add(key))
        {
            map.Fail("key", $"Den Schlüssel „{key}“ gibt es schon. Bitte einen anderen wählen.");
        }

        return new DemoCommentEntry
        {
            Key = key,
            Idea = null,
            Measure = null,
            By = map.Reference("by", people, DemoPeopleFile.Name),
            At = map.Moment("at"),
            Text = map.Text("text"),
            Official = map.Flag("official"),
            Hidden = map.OptionalMap("hidden") is { } h ? new DemoHidingEntry(h.Reference("by", people, DemoPeopleFile.Name), h.Moment("at"), h.Enum<HidingReason>("reason"), h.Text("explanation")) : null,
            Stance = map.OptionalEnum<DemoStance>("stance"),
            Unread = map.Flag("unread"),
            Reported = map.OptionalMap("reported") is { } r ? new DemoReportEntry(r.Reference("by", people, DemoPeopleFile.Name), r.Moment("at"), r.Enum<HidingReason>("reason"), r.Text("text")) : null,
            Replies = [],
        };
    }
}
