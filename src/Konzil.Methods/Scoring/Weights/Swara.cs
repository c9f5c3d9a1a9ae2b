namespace Konzil.Methods.Scoring.Weights;

/// <summary>Result of SWARA; one value for each criterion, most important first.</summary>
/// <param name="Weights">Weights that sum to 1.</param>
/// <param name="K">s + 1; 1 for the first criterion.</param>
/// <param name="Q">Importance relative to the first criterion.</param>
public sealed record SwaraResult(IReadOnlyList<Exact> Weights, IReadOnlyList<Exact> K, IReadOnlyList<Exact> Q);

/// <summary>
/// SWARA: going down the order of importance, people say how much less important each criterion is than the one before it.
/// Source: V. Keršulienė, E. K. Zavadskas, Z. Turskis, Journal of Business Economics and Management 11(2), 2010.
/// </summary>
public static class Swara
{
    /// <summary>Exact weights: k = s + 1, q = q before / k, weight = q / Σq.</summary>
    /// <param name="s">By how much criterion 2, 3, … is less important than the one before it, 0 or more (0.25 = a quarter). One fewer than criteria.</param>
    /// <exception cref="InputException">A number is negative.</exception>
    public static SwaraResult Of(IReadOnlyList<decimal> s)
    {
        ArgumentNullException.ThrowIfNull(s);
        var (k, q) = (new Exact[s.Count + 1], new Exact[s.Count + 1]);
        (k[0], q[0]) = (Exact.One, Exact.One);
        for (var j = 0; j < s.Count; j++)
        {
            Demand.That(s[j] >= 0, $"{nameof(s)}[{Demand.Number(j)}]", "A criterion further down cannot be more important.");
            k[j + 1] = Exact.Of(s[j]) + Exact.One;
            q[j + 1] = q[j] / k[j + 1];
        }

        return new(RankWeights.Shares(q), k, q);
    }
}
