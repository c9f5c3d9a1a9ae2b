using Konzil.Methods.Scoring.Rankings;

namespace Konzil.Scoring;

/// <summary>
/// The points of each measure as the weight of one criterion moves from 0 to 1 and the others keep their proportions: straight
/// lines, so two ends say everything. For drawing; the limits themselves are kept exactly (<see cref="WeightRange"/>).
/// </summary>
public sealed record WeightSweep(IReadOnlyList<SweepLine> Lines, double Sealed)
{
    public static WeightSweep Of(ShowRobustness.Shown shown, string key)
    {
        var weights = shown.Robustness.Weights.ToDictionary(w => w.Key, w => (double)w.Weight, StringComparer.Ordinal);
        var others = weights.Where(w => w.Key != key).ToDictionary(StringComparer.Ordinal);
        var rest = others.Values.Sum();
        return new(
            [.. shown.Compared.Select(m =>
            {
                var share = m.Criteria.Where(c => c.Normalised is not null).ToDictionary(c => c.Key, c => (double)c.Normalised!.Value, StringComparer.Ordinal);
                var without = rest > 0 ? others.Sum(w => w.Value * share[w.Key]) / rest : share[key];
                return new SweepLine(m.Code, m.Title, without * 100, share[key] * 100);
            })],
            weights[key]);
    }

    public IReadOnlyList<int> RanksAt(double weight) => Ranks.Of([.. Lines.Select(l => l.At(weight))]);

    /// <summary>Who leads, with a shared first place named together.</summary>
    public string FirstAt(double weight) => string.Join(", ", Lines.Zip(RanksAt(weight)).Where(x => x.Second == 1).Select(x => x.First.Code));
}

/// <param name="Start">Points at weight 0.</param>
/// <param name="End">Points at weight 1.</param>
public sealed record SweepLine(string Code, string Title, double Start, double End)
{
    public double At(double weight) => Start + weight * (End - Start);
}
