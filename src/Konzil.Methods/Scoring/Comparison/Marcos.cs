namespace Konzil.Methods.Scoring.Comparison;

/// <summary>
/// MARCOS: utility between the best and the worst values of all. Source: Ž. Stević, D. Pamučar, A. Puška, P. Chatterjee, Sustainable
/// supplier selection in healthcare industries using MARCOS, Computers and Industrial Engineering 140, 2020.
/// </summary>
public static class Marcos
{
    /// <summary>Scores the alternatives; more is better. Weights count as given.</summary>
    /// <param name="table">Values above 0.</param>
    /// <exception cref="InputException">A value is not above 0.</exception>
    public static ComparisonResult Of(DecisionTable table)
    {
        ArgumentNullException.ThrowIfNull(table);
        for (var i = 0; i < table.Alternatives; i++)
        {
            for (var j = 0; j < table.Criteria; j++)
            {
                Demand.That(table.Rows[i][j] > 0, $"matrix[{Demand.Number(i)}][{Demand.Number(j)}]", $"A value must be above 0, it is {Demand.Number(table.Rows[i][j])}.");
            }
        }

        var normalised = Normalised.Rows(table.Rows, table.Types, Normalisation.Linear);
        var worst = Enumerable.Range(0, table.Criteria).Sum(j => table.Weights[j] * normalised.Min(row => row[j]));

        // The best values are all 1 after linear normalisation.
        var best = table.Weights.Sum();
        return ComparisonResult.Of([.. AdditiveModel.Scores(table, normalised).Select(sum => Utility(sum / worst, sum / best))]);
    }

    private static double Utility(double againstWorst, double againstBest)
    {
        var both = againstWorst + againstBest;
        var (ofWorst, ofBest) = (againstBest / both, againstWorst / both);
        return both / (1 + (1 - ofBest) / ofBest + (1 - ofWorst) / ofWorst);
    }
}
