using Konzil.Platform;
using Konzil.Platform.Content;

namespace Konzil.Site.Content;

/// <summary>One strategic goal. Wording is verbatim from the paper; Title and Translation are ours.</summary>
public sealed record GoalEntry
{
    public required string Key { get; init; }
    public required int Number { get; init; }
    public required Text Title { get; init; }
    public required string Wording { get; init; }

    /// <summary>Our English translation of the wording.</summary>
    public required string Translation { get; init; }
    public required string Source { get; init; }

    /// <summary>A goal for the administration itself.</summary>
    public required bool Internal { get; init; }
}

public static class GoalsFile
{
    public const string Name = "goals.yaml";

    public static IReadOnlyList<GoalEntry> Read(ContentFolder folder) => [.. folder.Read(Name).RequiredMaps("goals").Select(map => new GoalEntry
    {
        Key = map.Key(),
        Number = map.Int("number"),
        Title = map.Words("title"),
        Wording = map.Text("wortlaut"),
        Translation = map.Text("translation"),
        Source = map.Text("source"),
        Internal = map.Flag("internal"),
    })];
}
