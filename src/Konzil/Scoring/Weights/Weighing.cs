using System.Text.Json;
using Konzil.Platform;

namespace Konzil.Scoring;

/// <summary>
/// How much each criterion counts in the eyes of one member of the body that decides the weights. Blind like a sheet: kept
/// out of the history, read by nobody but the member until the round is sealed. From then on it is public, with the name.
/// </summary>
public sealed class Weighing : Entity
{
    private Weighing()
    {
    }

    public Weighing(Guid roundId, Guid personId, string name) => (RoundId, PersonId, Name) = (roundId, personId, name);

    public Guid RoundId { get; private set; }

    public Guid PersonId { get; private set; }

    /// <summary>The display name when the weights were handed in.</summary>
    public string Name { get; private set; } = "";

    public WeighingMethod Method { get; private set; }

    public string PointsJson { get; private set; } = "{}";

    public string PairsJson { get; private set; } = "{}";

    /// <summary>The criteria that were weighed (<see cref="Round.CriteriaMark"/>): after a change of criteria it no longer counts.</summary>
    public string? CriteriaMark { get; private set; }

    public DateTimeOffset? HandedInAt { get; private set; }

    /// <summary>Points by criterion; empty with the pairwise method.</summary>
    public IReadOnlyDictionary<string, decimal> Points => JsonSerializer.Deserialize<Dictionary<string, decimal>>(PointsJson) ?? [];

    /// <summary>Comparisons by <see cref="Pair.Key"/>; empty with points.</summary>
    public IReadOnlyDictionary<string, Importance> Pairs => JsonSerializer.Deserialize<Dictionary<string, Importance>>(PairsJson) ?? [];

    public bool Counts(Round round) => HandedInAt is not null && CriteriaMark == round.CriteriaMark;

    public void HandIn(WeighingText text, Round round, Me by, DateTimeOffset now)
    {
        if (round.State != RoundState.Draft)
        {
            throw new Refusal(WeightsText.SealedBecause(round));
        }

        var keys = round.Points.Select(c => c.Key).ToList();
        if (text.Method == WeighingMethod.Points)
        {
            TakePoints(text, keys);
        }
        else
        {
            TakePairs(text, keys);
        }

        (Method, Name, CriteriaMark, HandedInAt) = (text.Method, by.Name, round.CriteriaMark, now);
    }

    private void TakePoints(WeighingText text, List<string> keys)
    {
        var points = new Dictionary<string, decimal>(StringComparer.Ordinal);
        foreach (var key in keys)
        {
            points[key] = text.Points.GetValueOrDefault(key) is { } value and >= 0 ? value : throw new Refusal(WeightsText.PointsMissing, "Weight-" + key);
        }

        if (points.Values.Sum() != Round.WholeWeight)
        {
            throw new Refusal(ScoringText.WeightsMustSum.Filled(Round.Shown(points.Values.Sum())), WeightsText.Group);
        }

        (PointsJson, PairsJson) = (JsonSerializer.Serialize(points), "{}");
    }

    private void TakePairs(WeighingText text, List<string> keys)
    {
        var pairs = new Dictionary<string, Importance>(StringComparer.Ordinal);
        foreach (var pair in Pair.Of(keys))
        {
            pairs[pair.Key] = text.Pairs.GetValueOrDefault(pair.Key) ?? throw new Refusal(WeightsText.PairMissing, "Pair-" + pair.Key);
        }

        (PointsJson, PairsJson) = ("{}", JsonSerializer.Serialize(pairs));
    }
}

public enum WeighingMethod
{
    /// <summary>100 points shared out.</summary>
    Points,

    /// <summary>Every two criteria compared: more, equally or less important.</summary>
    Pairs,
}

public enum Importance
{
    More,
    Equal,
    Less,
}

/// <summary>Two criteria that are compared; the first one is the earlier of the round.</summary>
public sealed record Pair(string First, string Second)
{
    /// <summary>Names the comparison in forms and files; keys hold no underscore.</summary>
    public string Key => First + "_" + Second;

    public static IEnumerable<Pair> Of(IReadOnlyList<string> keys) =>
        keys.SelectMany((first, i) => keys.Skip(i + 1).Select(second => new Pair(first, second)));
}

/// <summary>What stands in a member's form; null where nothing was chosen.</summary>
public sealed record WeighingText(WeighingMethod Method, IReadOnlyDictionary<string, decimal?> Points, IReadOnlyDictionary<string, Importance?> Pairs);
