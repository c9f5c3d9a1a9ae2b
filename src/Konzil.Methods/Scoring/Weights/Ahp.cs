namespace Konzil.Methods.Scoring.Weights;

/// <summary>Weights from one matrix of comparisons, and how far its judgements contradict each other.</summary>
/// <param name="Weights">Principal eigenvector, sum 1.</param>
/// <param name="GeometricMeans">Geometric means of the rows, sum 1; equal to the eigenvector up to 3 criteria.</param>
/// <param name="LargestEigenvalue">n for judgements without contradiction, otherwise above n.</param>
/// <param name="ConsistencyIndex">(largest eigenvalue − n) / (n − 1); 0 up to 2 criteria.</param>
/// <param name="RandomIndex">Mean index of random judgements (table of Saaty); 0 up to 2 criteria.</param>
/// <param name="ConsistencyRatio">Consistency index / random index; 0 up to 2 criteria.</param>
public sealed record AhpResult(
    IReadOnlyList<double> Weights,
    IReadOnlyList<double> GeometricMeans,
    double LargestEigenvalue,
    double ConsistencyIndex,
    double RandomIndex,
    double ConsistencyRatio)
{
    private const double Limit = 0.1;

    /// <summary>Whether the ratio lies below 0.10; otherwise the judgements must be made again and not be used.</summary>
    public bool IsAcceptable => ConsistencyRatio < Limit;
}

/// <summary>
/// Analytic hierarchy process. Source: T. L. Saaty, The Analytic Hierarchy Process (1980). Random indices: 0.58, 0.90, 1.12, 1.24,
/// 1.32, 1.41, 1.45, 1.49, 1.51, 1.48, 1.56, 1.57, 1.59 for 3 to 15 criteria; other tables give other ratios.
/// </summary>
public static class Ahp
{
    private const double Reciprocal = 0.05;
    private const int MostSteps = 10_000;
    private const double Still = 1e-14;

    private static readonly double[] RandomIndices = [0, 0, 0, 0.58, 0.90, 1.12, 1.24, 1.32, 1.41, 1.45, 1.49, 1.51, 1.48, 1.56, 1.57, 1.59];

    /// <summary>Weights of the criteria, or of the alternatives under one criterion.</summary>
    /// <param name="matrix">Square, at most 15 rows: how many times more important row is than column; values above 0, mirror images reciprocal to within 5 %.</param>
    /// <exception cref="InputException">The matrix is not square, too large, not positive or not reciprocal.</exception>
    public static AhpResult Of(IReadOnlyList<IReadOnlyList<double>> matrix) => Of(matrix, nameof(matrix));

    internal static AhpResult Of(IReadOnlyList<IReadOnlyList<double>> matrix, string place)
    {
        var rows = Demand.Square(matrix, place);
        var n = rows.Length;
        Demand.That(n < RandomIndices.Length, place, "At most 15 criteria can be compared; there is no random index for more.");
        for (var i = 0; i < n; i++)
        {
            for (var j = 0; j < n; j++)
            {
                var cell = $"{place}[{Demand.Number(i)}][{Demand.Number(j)}]";
                Demand.That(rows[i][j] > 0, cell, "A comparison is above 0.");
                Demand.That(Math.Abs(rows[i][j] * rows[j][i] - 1) <= Reciprocal, cell, i == j ? "A criterion compared with itself is 1." : "The comparison is not the reciprocal of its mirror image.");
            }
        }

        var weights = Eigenvector(rows);
        var largest = rows.Select((row, i) => Dot(row, weights) / weights[i]).Average();
        var means = rows.Select(row => Math.Exp(row.Average(Math.Log))).ToArray();
        var sum = means.Sum();
        var index = n > 2 ? (largest - n) / (n - 1) : 0;
        return new(weights, [.. means.Select(mean => mean / sum)], largest, index, RandomIndices[n], n > 2 ? index / RandomIndices[n] : 0);
    }

    private static double[] Eigenvector(double[][] rows)
    {
        var vector = Enumerable.Repeat(1d / rows.Length, rows.Length).ToArray();
        for (var step = 0; step < MostSteps; step++)
        {
            var next = rows.Select(row => Dot(row, vector)).ToArray();
            var sum = next.Sum();
            var moved = 0d;
            for (var i = 0; i < next.Length; i++)
            {
                next[i] /= sum;
                moved = Math.Max(moved, Math.Abs(next[i] - vector[i]));
            }

            vector = next;
            if (moved < Still)
            {
                break;
            }
        }

        return vector;
    }

    private static double Dot(double[] a, double[] b) => a.Zip(b, (x, y) => x * y).Sum();
}
