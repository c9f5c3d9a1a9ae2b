using Konzil.Methods.Scoring.Comparison;

namespace Konzil.Methods.Scoring.Weights;

/// <summary>
/// Weights from the values themselves: criteria that tell the alternatives apart weigh more. They say nothing about what matters to
/// the city, and they change with every measure; for cross-checks only.
/// </summary>
public static class DataWeights
{
    /// <summary>Standard deviation of each column over the sum of all of them.</summary>
    /// <param name="matrix">2 or more rows of finite values in comparable units.</param>
    /// <exception cref="InputException">The shape is wrong, or all columns are constant.</exception>
    public static IReadOnlyList<double> StandardDeviation(IReadOnlyList<IReadOnlyList<double>> matrix) => Shares([.. Columns(matrix).Select(Deviation)]);

    /// <summary>
    /// Shannon entropy: a column with evenly spread shares tells nothing and weighs 0. Source: C. E. Shannon (1948), as used by
    /// C.-L. Hwang, K. Yoon, Multiple Attribute Decision Making (1981).
    /// </summary>
    /// <param name="matrix">2 or more rows of values of 0 or more; no column is all 0.</param>
    /// <exception cref="InputException">The shape is wrong, a value is negative, a column sums to 0, or all columns are constant.</exception>
    public static IReadOnlyList<double> Entropy(IReadOnlyList<IReadOnlyList<double>> matrix)
    {
        var columns = Columns(matrix);
        var differences = new double[columns.Length];
        for (var j = 0; j < columns.Length; j++)
        {
            Demand.That(columns[j].Min() >= 0 && columns[j].Max() > 0, nameof(matrix), $"Column {Demand.Number(j)}: entropy needs values of 0 or more that are not all 0.");
            var sum = columns[j].Sum();
            var entropy = -columns[j].Where(x => x > 0).Sum(x => x / sum * Math.Log(x / sum)) / Math.Log(columns[j].Length);

            // Trap: for a constant column the two logarithms may differ in the last digit.
            differences[j] = columns[j].Min().Equals(columns[j].Max()) ? 0 : 1 - entropy;
        }

        return Shares(differences);
    }

    /// <summary>
    /// CRITIC: standard deviation of the min-max values times the sum of (1 − correlation with each criterion). Source:
    /// D. Diakoulaki, G. Mavrotas, L. Papayannakis, Computers and Operations Research 22(7), 1995.
    /// </summary>
    /// <param name="matrix">2 or more rows of finite values, any unit.</param>
    /// <param name="types">One direction for each criterion.</param>
    /// <exception cref="InputException">The shape is wrong, or a column is constant: then it has no correlation.</exception>
    public static IReadOnlyList<double> Critic(IReadOnlyList<IReadOnlyList<double>> matrix, IReadOnlyList<Direction> types)
    {
        var columns = Columns(Normalised.Of(matrix, types, Normalisation.MinMax));
        var deviations = columns.Select(Deviation).ToArray();
        for (var j = 0; j < columns.Length; j++)
        {
            Demand.That(deviations[j] > 0, nameof(matrix), $"Column {Demand.Number(j)} is constant and has no correlation.");
        }

        return Shares([.. columns.Select((column, j) => deviations[j] * columns.Select((other, k) => 1 - Covariance(column, other) / (deviations[j] * deviations[k])).Sum())]);
    }

    private static double[][] Columns(IReadOnlyList<IReadOnlyList<double>> matrix)
    {
        var rows = Demand.Rectangle(matrix, nameof(matrix));
        Demand.That(rows.Length > 1, nameof(matrix), "There must be 2 or more rows.");
        return [.. Enumerable.Range(0, rows[0].Length).Select(j => rows.Select(row => row[j]).ToArray())];
    }

    private static double Deviation(double[] column) => column.Min().Equals(column.Max()) ? 0 : Math.Sqrt(Covariance(column, column));

    private static double Covariance(double[] a, double[] b)
    {
        var (meanA, meanB) = (a.Average(), b.Average());
        return a.Zip(b, (x, y) => (x - meanA) * (y - meanB)).Sum() / a.Length;
    }

    private static double[] Shares(double[] raw)
    {
        var sum = raw.Sum();
        Demand.That(sum > 0, "matrix", "No column tells the alternatives apart.");
        return [.. raw.Select(weight => weight / sum)];
    }
}
