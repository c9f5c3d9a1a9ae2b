using System.Text.Json;
using System.Text.Json.Serialization;
using Konzil.Agenda;
using Konzil.Platform;
using Konzil.Steering;
using Konzil.Strategy;

namespace Konzil.Portfolio;

/// <summary>What a scenario would bring and what it would cost. Whatever is not known makes a sum incomplete; it is never nought.</summary>
public sealed record CutEffect
{
    private static readonly JsonSerializerOptions Spelling = new() { Converters = { new JsonStringEnumConverter() } };

    public required int Scenario { get; init; }
    public required Text Title { get; init; }
    public required string Note { get; init; }
    public required DateOnly From { get; init; }
    public required IReadOnlyList<CutLine> Lines { get; init; }
    public required IReadOnlyList<CutYear> Years { get; init; }

    /// <summary>Goals that a measure serves today and none would serve then.</summary>
    public required IReadOnlyList<CutGoal> Uncovered { get; init; }

    /// <summary>Goals that would keep fewer measures.</summary>
    public required IReadOnlyList<CutGoal> Weakened { get; init; }
    public required IReadOnlyList<CutUnit> People { get; init; }
    public required IReadOnlyList<CutMilestone> Milestones { get; init; }

    /// <summary>Ideas and cards that lead to a stopped or paused measure, and how many people with an account wrote them.</summary>
    public required int Ideas { get; init; }
    public required int Cards { get; init; }
    public required int Authors { get; init; }

    [JsonIgnore]
    public MoneySum Saved => Total(Lines.Where(l => l.Kind != CutKind.Pause).Select(l => l.Saved));

    [JsonIgnore]
    public MoneySum Postponed => Total(Lines.Where(l => l.Kind == CutKind.Pause).Select(l => l.Saved));

    [JsonIgnore]
    public MoneySum Owed => Total(Lines.Select(l => l.Owed));

    /// <summary>Promised by others and not called yet: it will not come.</summary>
    [JsonIgnore]
    public MoneySum NotComing => Total(Lines.Select(l => l.NotComing));

    public static string WriteAll(IReadOnlyList<CutEffect> effects) => JsonSerializer.Serialize(effects, Spelling);

    public static IReadOnlyList<CutEffect>? ReadAll(string? json) => json is null ? null : JsonSerializer.Deserialize<List<CutEffect>>(json, Spelling);

    public static CutEffect Of(CutScenario scenario, CutFacts facts)
    {
        var choices = scenario.InOrder.Where(c => facts.Measures.ContainsKey(c.MeasureId)).ToList();
        var ending = choices.Where(c => c.Kind != CutKind.Shrink).Select(c => c.MeasureId).ToHashSet();
        var ideas = ending.SelectMany(id => facts.Ideas[id]).DistinctBy(i => i.Id).ToList();
        var (uncovered, weakened) = GoalsLeft(facts, ending);
        return new CutEffect
        {
            Scenario = scenario.Number,
            Title = scenario.Title,
            Note = scenario.Note,
            From = scenario.FromDay,
            Lines = [.. choices.Select(c => Line(c, scenario.FromDay, facts))],
            Years = ByYear(choices, scenario.FromDay, facts),
            Uncovered = uncovered,
            Weakened = weakened,
            People = [.. ending.SelectMany(id => facts.MoneyOf(id).Posts).Where(p => p.LastsBeyond(scenario.FromDay)).GroupBy(p => p.Unit, StringComparer.Ordinal).OrderBy(g => g.Key, StringComparer.Ordinal)
                .Select(g => new CutUnit(g.Key, MoneyCell.Sum(g.Select(p => p.Existing)), MoneyCell.Sum(g.Select(p => p.Additional))))],
            Milestones = [.. choices.Where(c => c.Kind != CutKind.Shrink).SelectMany(c => facts.Milestones[c.MeasureId].OrderBy(m => m.Current).Select(m => new CutMilestone(c.Code, m.Title, m.Current, c.Kind == CutKind.Pause)))],
            Ideas = ideas.Count(i => !i.IsCard),
            Cards = ideas.Count(i => i.IsCard),
            Authors = ideas.Select(i => i.AuthorId).OfType<Guid>().Distinct().Count(),
        };
    }

    private static CutLine Line(CutChoice choice, DateOnly from, CutFacts facts)
    {
        var sources = facts.MoneyOf(choice.MeasureId).Sources;
        var nothing = new MoneySum(null, false);
        return new CutLine(choice.MeasureNumber, choice.Title, choice.Kind, choice.Reason)
        {
            Saved = choice.Kind == CutKind.Shrink ? new MoneySum(choice.Amount, choice.Amount is null)
                : facts.MoneyOf(choice.MeasureId).Lines.Count == 0 ? new MoneySum(null, true) : facts.FreeOf(choice.MeasureId, from.Year),

            // Nobody has written down what a smaller measure or a pause means for a grant: that is open, unless nothing is ever owed.
            Owed = choice.Kind == CutKind.Stop ? MoneyCell.Sum(sources.Select(s => s.Owed(from)))
                : sources.Any(s => s.Owed(from) is { State: CellState.Open } or { Amount: > 0 }) ? new MoneySum(null, true) : nothing,
            NotComing = choice.Kind == CutKind.Stop ? MoneyCell.Sum(sources.Select(s => s.NotCalled)) : nothing,
        };
    }

    private static List<CutYear> ByYear(IReadOnlyList<CutChoice> choices, DateOnly from, CutFacts facts)
    {
        var cells = choices.SelectMany(c => c.Kind == CutKind.Shrink
            ? [(Year: (int?)from.Year, c.Kind, Cell: MoneyCell.Of(c.Amount))]
            : facts.MoneyOf(c.MeasureId).Lines.Where(l => l.Year is null || l.Year >= from.Year).Select(l => (l.Year, c.Kind, Cell: CutFacts.Free(l))));
        return [.. cells.GroupBy(c => c.Year).OrderBy(g => g.Key ?? int.MaxValue).Select(g => new CutYear(
            g.Key,
            MoneyCell.Sum(g.Where(c => c.Kind != CutKind.Pause).Select(c => c.Cell)),
            MoneyCell.Sum(g.Where(c => c.Kind == CutKind.Pause).Select(c => c.Cell))))];
    }

    // What is done goes on serving its goal; what rests or was stopped does not.
    private static (List<CutGoal> Uncovered, List<CutGoal> Weakened) GoalsLeft(CutFacts facts, HashSet<Guid> ending)
    {
        var serving = facts.Measures.Values.Where(m => m.Delivery is not (DeliveryStatus.Stopped or DeliveryStatus.Paused)).ToList();
        var goals = facts.Goals.Select(g => (Goal: g, Before: serving.Count(m => m.Goals.Any(x => x.GoalId == g.Id)), After: serving.Count(m => !ending.Contains(m.Id) && m.Goals.Any(x => x.GoalId == g.Id)))).Where(g => g.After < g.Before).ToList();
        return (goals.Where(g => g.After == 0).Select(One).ToList(), goals.Where(g => g.After > 0).Select(One).ToList());

        static CutGoal One((Goal Goal, int Before, int After) g) => new(g.Goal.Number, g.Goal.Title, g.Before, g.After);
    }

    private static MoneySum Total(IEnumerable<MoneySum> sums)
    {
        var all = sums.ToList();
        var known = all.Where(s => s.Amount is not null).ToList();
        return new(known.Count == 0 ? null : known.Sum(s => s.Amount!.Value), all.Exists(s => s.Incomplete));
    }
}

/// <summary>One measure of a scenario and what it brings.</summary>
public sealed record CutLine(int Number, string Title, CutKind Kind, string Reason)
{
    /// <summary>Not committed or spent yet; for a pause only put off.</summary>
    public required MoneySum Saved { get; init; }
    public required MoneySum Owed { get; init; }
    public required MoneySum NotComing { get; init; }

    [JsonIgnore]
    public string Code => Measure.CodeOf(Number);
}

public sealed record CutYear(int? Year, MoneySum Saved, MoneySum Postponed);

public sealed record CutGoal(int Number, Text Title, int Before, int After);

public sealed record CutUnit(string Unit, MoneySum Existing, MoneySum Additional);

public sealed record CutMilestone(string Code, Text Title, DateOnly Day, bool OnHold);
