using Konzil.Methods.Scoring.Rankings;

namespace Konzil.Methods.Scoring.Comparison;

/// <summary>Scores of the alternatives, in their order.</summary>
/// <param name="Scores">One score for each alternative; more is better unless the method says otherwise.</param>
/// <param name="Ranks">1 for the best; see <see cref="Rankings.Ranks.Of"/>.</param>
public sealed record ComparisonResult(IReadOnlyList<double> Scores, IReadOnlyList<int> Ranks)
{
    internal static ComparisonResult Of(double[] scores, bool smallestFirst = false) => new(scores, Rankings.Ranks.Of(scores, smallestFirst));
}

/// <summary>
/// Weighted sum of normalised values (simple additive weighting): Σ w n. The weights count as given, so scores lie between 0 and
/// the sum of the weights. For the decision itself use <see cref="WeightedSum"/>, whose scales do not depend on the alternatives.
/// Source: P. C. Fishburn, Additive utilities with incomplete product sets, Operations Research 15 (1967).
/// </summary>
public static class AdditiveModel
{
    /// <summary>Scores the alternatives.</summary>
    /// <exception cref="InputException">The normalisation does not suit the values.</exception>
    public static ComparisonResult Of(DecisionTable table, Normalisation normalisation)
    {
        ArgumentNullException.ThrowIfNull(table);
        return ComparisonResult.Of(Scores(table, Normalised.Rows(table.Rows, table.Types, normalisation)));
    }

    internal static double[] Scores(DecisionTable table, double[][] normalised) =>
        [.. normalised.Select(row => row.Select((value, j) => table.Weights[j] * value).Sum())];
}

/// <summary>
/// Weighted product of normalised values: Π n^w. The weights count as given. An alternative with a normalised 0 on a weighted
/// criterion scores 0. Source: D. W. Miller, M. K. Starr, Executive Decisions and Operations Research (1969).
/// </summary>
public static class ProductModel
{
    /// <summary>Scores the alternatives.</summary>
    /// <exception cref="InputException">The normalisation does not suit the values, or leaves one below 0.</exception>
    public static ComparisonResult Of(DecisionTable table, Normalisation normalisation)
    {
        ArgumentNullException.ThrowIfNull(table);
        var logs = Logs(table, Normalised.Rows(table.Rows, table.Types, normalisation));
        return new([.. logs.Select(Math.Exp)], Ranks.Of([.. logs.Select(log => double.IsNegativeInfinity(log) ? double.MinValue : log)]));
    }

    /// <summary>Natural logarithms of the scores; minus infinity for a score of 0.</summary>
    internal static double[] Logs(DecisionTable table, double[][] normalised)
    {
        for (var i = 0; i < normalised.Length; i++)
        {
            for (var j = 0; j < normalised[i].Length; j++)
            {
                Demand.That(normalised[i][j] >= 0, $"matrix[{Demand.Number(i)}][{Demand.Number(j)}]", "A product needs normalised values of 0 or more.");
            }
        }

        return [.. normalised.Select(row => row.Select((value, j) => table.Weights[j] == 0 ? 0 : table.Weights[j] * Math.Log(value)).Sum())];
    }
}

/// <summary>
/// WASPAS: a mixture of weighted sum and weighted product of the same normalised values. Source: E. K. Zavadskas, Z. Turskis,
/// J. Antucheviciene, A. Zakarevicius, Optimization of weighted aggregated sum product assessment, Elektronika ir Elektrotechnika 122(6), 2012.
/// </summary>
public static class Waspas
{
    /// <summary>Scores the alternatives: share × sum + (1 − share) × product.</summary>
    /// <param name="table">The alternatives.</param>
    /// <param name="normalisation">The published choice is <see cref="Normalisation.Linear"/>.</param>
    /// <param name="share">Share of the sum, 0 to 1; the published choice is 0.5.</param>
    /// <exception cref="InputException">The share is off its range, or the normalisation does not suit the values.</exception>
    public static ComparisonResult Of(DecisionTable table, Normalisation normalisation = Normalisation.Linear, double share = 0.5)
    {
        ArgumentNullException.ThrowIfNull(table);
        Demand.That(share is >= 0 and <= 1, nameof(share), "The share of the sum is 0 to 1.");
        var normalised = Normalised.Rows(table.Rows, table.Types, normalisation);
        var products = ProductModel.Logs(table, normalised);
        return ComparisonResult.Of([.. AdditiveModel.Scores(table, normalised).Select((sum, i) => share * sum + (1 - share) * Math.Exp(products[i]))]);
    }
}
