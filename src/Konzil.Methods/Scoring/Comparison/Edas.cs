using Konzil.Methods.Scoring.Rankings;

namespace Konzil.Methods.Scoring.Comparison;

/// <summary>Result of EDAS, one value for each alternative.</summary>
/// <param name="Scores">Appraisal, 0 to 1; more is better.</param>
/// <param name="Ranks">1 for the best.</param>
/// <param name="Above">Weighted relative distance on the good side of the average, 0 or more.</param>
/// <param name="Below">Weighted relative distance on the bad side of the average, 0 or more.</param>
public sealed record EdasResult(IReadOnlyList<double> Scores, IReadOnlyList<int> Ranks, IReadOnlyList<double> Above, IReadOnlyList<double> Below);

/// <summary>
/// EDAS: distance from the average alternative. Source: M. Keshavarz Ghorabaee, E. K. Zavadskas, L. Olfat, Z. Turskis,
/// Multi-criteria inventory classification using a new method of evaluation based on distance from average solution, Informatica 26(3), 2015.
/// </summary>
public static class Edas
{
    private const double Rounding = 1e-12;

    /// <summary>Scores the alternatives. Weights count by their shares.</summary>
    /// <param name="table">The alternatives; the mean of every criterion is above 0.</param>
    /// <exception cref="InputException">The mean of a criterion is 0 or negative.</exception>
    public static EdasResult Of(DecisionTable table)
    {
        ArgumentNullException.ThrowIfNull(table);
        var shares = table.Shares;
        var (above, below) = (new double[table.Alternatives], new double[table.Alternatives]);
        for (var j = 0; j < table.Criteria; j++)
        {
            var column = table.Column(j);
            var mean = column.Average();
            Demand.That(mean > 0, "matrix", $"Column {Demand.Number(j)}: the mean must be above 0, it is {Demand.Number(mean)}.");
            for (var i = 0; i < column.Length; i++)
            {
                var lead = shares[j] * (int)table.Types[j] * (column[i] - mean) / mean;
                above[i] += Math.Max(0, lead);
                below[i] += Math.Max(0, -lead);
            }
        }

        // All at the average, but for the last binary digit of the mean: nobody is above, nobody below.
        var (most, least) = (above.Max(), below.Max());
        var scores = above.Select((a, i) => ((most > Rounding ? a / most : 0) + (least > Rounding ? 1 - below[i] / least : 1)) / 2).ToArray();
        return new(scores, Ranks.Of(scores), above, below);
    }
}
