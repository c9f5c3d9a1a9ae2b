using Konzil.Platform;
using Konzil.Platform.Content;

namespace Konzil.Site.Content;

public enum RoundState { Draft, Open, Closed }

public sealed record DemoScoresContent(DemoRoundEntry Round, IReadOnlyList<DemoSheetEntry> Sheets);

public sealed record DemoRoundEntry
{
    public required string Key { get; init; }
    public required Text Title { get; init; }
    public required string Template { get; init; }
    public required DateOnly Opened { get; init; }
    public required DateOnly Closed { get; init; }
    public required RoundState State { get; init; }
    public required DemoWeightsEntry? Weights { get; init; }
    public required IReadOnlyList<string> Evaluators { get; init; }

    /// <summary>Points of 100 a lead project needs.</summary>
    public required decimal LeadThreshold { get; init; }
    public required int LeadMost { get; init; }
    public required Text LeadNote { get; init; }
}

public sealed record DemoSheetEntry
{
    public required string Measure { get; init; }
    public required string Evaluator { get; init; }
    public required DateOnly Submitted { get; init; }

    /// <summary>Declared conflict of interest; then there are no scores.</summary>
    public required string? Biased { get; init; }
    public required IReadOnlyList<DemoScoreEntry> Scores { get; init; }
}

/// <summary>The invented members of a body and how they weighed the criteria.</summary>
public sealed record DemoWeightsEntry(string Body, IReadOnlyList<DemoMemberEntry> Members);

public sealed record DemoMemberEntry(string Name, IReadOnlyDictionary<string, decimal?> Points);

public sealed record DemoScoreEntry(string Criterion, int Score, string Reason);

public static class DemoScoresFile
{
    public const string Name = "demo/scores.yaml";

    public static DemoScoresContent Read(ContentFolder folder, IReadOnlySet<string> measures, IReadOnlySet<string> people, CriteriaContent criteria)
    {
        var root = folder.Read(Name);
        if (!root.Flag("example"))
        {
            root.Fail("example", "Die Bewertung der Vorführung ist immer ein Beispiel. Bitte „example: true“ eintragen.");
        }

        var round = Round(root.Map("round"), people, criteria);
        var evaluators = round.Evaluators.ToHashSet(StringComparer.Ordinal);
        var seen = new HashSet<(string, string)>();
        return new DemoScoresContent(round, [.. root.RequiredMaps("sheets").Select(m => Sheet(m, measures, evaluators, criteria, seen))]);
    }

    private static DemoRoundEntry Round(ContentMap map, IReadOnlySet<string> people, CriteriaContent criteria)
    {
        var lead = map.Map("lead_projects");
        return new DemoRoundEntry
        {
            Key = map.Key(),
            Title = map.Words("title"),
            Template = map.Reference("template", new HashSet<string>([criteria.Key], StringComparer.Ordinal), CriteriaFile.Name),
            Opened = map.Date("opened"),
            Closed = map.Date("closed"),
            State = map.Enum<RoundState>("state"),
            Weights = map.OptionalMap("weights") is { } weights ? Weights(weights, criteria) : null,
            Evaluators = map.References("evaluators", people, DemoPeopleFile.Name),
            LeadThreshold = lead.Decimal("threshold"),
            LeadMost = lead.Int("most"),
            LeadNote = lead.Words("note"),
        };
    }

    private static DemoWeightsEntry Weights(ContentMap map, CriteriaContent criteria)
    {
        var members = map.RequiredMaps("members").Select(m => new DemoMemberEntry(m.Text("name"), Points(m.Map("points"), criteria))).ToList();
        if (members.Exists(m => m.Points.Values.Sum() != Konzil.Scoring.Round.WholeWeight))
        {
            map.Fail("members", "Jedes Mitglied verteilt genau 100 Punkte.");
        }

        return new DemoWeightsEntry(map.Text("body"), members);
    }

    private static Dictionary<string, decimal?> Points(ContentMap map, CriteriaContent criteria) => criteria.Criteria.ToDictionary(c => c.Key, c => (decimal?)map.Decimal(c.Key), StringComparer.Ordinal);

    private static DemoSheetEntry Sheet(ContentMap map, IReadOnlySet<string> measures, IReadOnlySet<string> evaluators, CriteriaContent criteria, HashSet<(string, string)> seen)
    {
        var keys = Keys.Of(criteria.Criteria, c => c.Key);
        var sheet = new DemoSheetEntry
        {
            Measure = map.Reference("measure", measures, MeasuresFile.Name),
            Evaluator = map.Reference("evaluator", evaluators, "der Liste „evaluators“ der Runde"),
            Submitted = map.Date("submitted"),
            Biased = map.OptionalText("biased"),
            Scores = [.. map.Maps("scores").Select(s => Score(s, keys, criteria))],
        };
        if (!seen.Add((sheet.Measure, sheet.Evaluator)))
        {
            map.Fail("evaluator", "Diese Person hat diese Maßnahme schon bewertet. Jeder Bogen darf nur einmal vorkommen.");
        }

        var scored = sheet.Scores.Select(s => s.Criterion).ToHashSet(StringComparer.Ordinal);
        if (sheet.Biased is null ? !scored.SetEquals(keys) || sheet.Scores.Count != keys.Count : sheet.Scores.Count > 0)
        {
            map.Fail("scores", "Ein Bogen hat genau einen Wert je Kriterium, oder keinen Wert und unter „biased“ den Grund der Enthaltung.");
        }

        return sheet;
    }

    private static DemoScoreEntry Score(ContentMap map, IReadOnlySet<string> criteria, CriteriaContent template)
    {
        var score = new DemoScoreEntry(map.Reference("criterion", criteria, CriteriaFile.Name), map.Int("score"), map.Text("reason"));
        if (score.Score < template.ScaleMin || score.Score > template.ScaleMax)
        {
            map.Fail("score", $"Erlaubt sind {template.ScaleMin} bis {template.ScaleMax} Punkte.");
        }

        return score;
    }
}
