namespace Konzil.Methods.Scoring.Comparison;

/// <summary>Whether more of a criterion is better.</summary>
public enum Direction
{
    /// <summary>More is better.</summary>
    Benefit = 1,

    /// <summary>Less is better.</summary>
    Cost = -1,
}

/// <summary>
/// What the comparison methods work on: alternatives (rows) x criteria (columns), a direction and a weight for each criterion.
/// These methods answer "would another method agree?"; what the city decides by is <see cref="WeightedSum"/> on fixed scales.
/// </summary>
public sealed class DecisionTable
{
    private readonly double[][] _rows;
    private readonly Direction[] _types;
    private readonly double[] _weights;

    private DecisionTable(double[][] rows, Direction[] types, double[] weights) => (_rows, _types, _weights) = (rows, types, weights);

    /// <summary>Number of alternatives, 1 or more.</summary>
    public int Alternatives => _rows.Length;

    /// <summary>Number of criteria, 1 or more.</summary>
    public int Criteria => _weights.Length;

    /// <summary>The directions, one for each criterion.</summary>
    public IReadOnlyList<Direction> Types => _types;

    /// <summary>The weights as given, 0 or more each, one for each criterion.</summary>
    public IReadOnlyList<double> Weights => _weights;

    /// <summary>The values, one row for each alternative.</summary>
    internal double[][] Rows => _rows;

    /// <summary>The weights divided by their sum.</summary>
    internal double[] Shares
    {
        get
        {
            var sum = _weights.Sum();
            return [.. _weights.Select(weight => weight / sum)];
        }
    }

    /// <summary>Checks and copies the table.</summary>
    /// <param name="matrix">One row for each alternative, one finite value for each criterion, any unit.</param>
    /// <param name="types">One direction for each criterion.</param>
    /// <param name="weights">One weight of 0 or more for each criterion; not all 0.</param>
    /// <exception cref="InputException">The matrix is empty or ragged, a value is not finite, or a length or weight is wrong.</exception>
    public static DecisionTable Of(IReadOnlyList<IReadOnlyList<double>> matrix, IReadOnlyList<Direction> types, IReadOnlyList<double> weights)
    {
        var rows = Demand.Rectangle(matrix, nameof(matrix));
        var checkedTypes = Checked(types, rows[0].Length);
        var copy = Demand.Weights(weights);
        Demand.That(copy.Length == rows[0].Length, nameof(weights), $"{Demand.Number(copy.Length)} weights for {Demand.Number(rows[0].Length)} criteria.");
        return new(rows, checkedTypes, copy);
    }

    internal static Direction[] Checked(IReadOnlyList<Direction> types, int criteria)
    {
        ArgumentNullException.ThrowIfNull(types);
        Demand.That(types.Count == criteria, nameof(types), $"{Demand.Number(types.Count)} directions for {Demand.Number(criteria)} criteria.");
        for (var j = 0; j < types.Count; j++)
        {
            Demand.That(types[j] is Direction.Benefit or Direction.Cost, $"types[{Demand.Number(j)}]", "A direction is 1 (benefit) or -1 (cost).");
        }

        return [.. types];
    }

    internal double[] Column(int criterion) => [.. _rows.Select(row => row[criterion])];
}
