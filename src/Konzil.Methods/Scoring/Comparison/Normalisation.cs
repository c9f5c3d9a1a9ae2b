namespace Konzil.Methods.Scoring.Comparison;

/// <summary>
/// How values of different units become comparable. The choice is part of the procedure and must be published: two choices can
/// rank the same measures differently. All but <see cref="None"/> depend on which measures take part.
/// </summary>
public enum Normalisation
{
    /// <summary>The values as they are; a cost keeps its value. Only for criteria that are all benefits on one scale.</summary>
    None,

    /// <summary>Benefit (x − min) / (max − min), cost (max − x) / (max − min): 0 to 1. A constant column gives 1 for all.</summary>
    MinMax,

    /// <summary>Benefit x / Σx, cost (1/x) / Σ(1/x): the column sums to 1. Values of 0 or more; costs above 0.</summary>
    Sum,

    /// <summary>Benefit x / ‖x‖, cost 1 − x / ‖x‖, where ‖x‖ is the root of the sum of squares, which must not be 0.</summary>
    Vector,

    /// <summary>Benefit x / max, cost min / x. The largest benefit is above 0; costs are above 0.</summary>
    Linear,

    /// <summary>Benefit x / max, cost 1 − x / max. The largest value is above 0.</summary>
    Maximum,
}

/// <summary>Applies a <see cref="Normalisation"/>. Source: C.-L. Hwang, K. Yoon, Multiple Attribute Decision Making (1981); names as in pymcdm.</summary>
public static class Normalised
{
    /// <summary>Normalises every column.</summary>
    /// <param name="matrix">One row for each alternative, one finite value for each criterion, any unit.</param>
    /// <param name="types">One direction for each criterion.</param>
    /// <param name="normalisation">The rule, the same for every column.</param>
    /// <returns>A matrix of the same shape, without unit, in which more is better.</returns>
    /// <exception cref="InputException">The shape is wrong, a value is not finite, or the rule would divide by 0 or turn signs.</exception>
    public static IReadOnlyList<IReadOnlyList<double>> Of(IReadOnlyList<IReadOnlyList<double>> matrix, IReadOnlyList<Direction> types, Normalisation normalisation)
    {
        var rows = Demand.Rectangle(matrix, nameof(matrix));
        return Rows(rows, DecisionTable.Checked(types, rows[0].Length), normalisation);
    }

    internal static double[][] Rows(double[][] rows, IReadOnlyList<Direction> types, Normalisation normalisation)
    {
        var result = rows.Select(row => new double[row.Length]).ToArray();
        for (var j = 0; j < types.Count; j++)
        {
            var column = Column([.. rows.Select(row => row[j])], j, types[j] == Direction.Cost, normalisation);
            for (var i = 0; i < rows.Length; i++)
            {
                result[i][j] = column[i];
            }
        }

        return result;
    }

    private static double[] Column(double[] column, int criterion, bool cost, Normalisation normalisation)
    {
        var (min, max) = (column.Min(), column.Max());
        switch (normalisation)
        {
            case Normalisation.None:
                return column;
            case Normalisation.MinMax when min.Equals(max):
                return [.. column.Select(_ => 1d)];
            case Normalisation.MinMax:
                return [.. column.Select(x => (cost ? max - x : x - min) / (max - min))];
            case Normalisation.Sum when cost:
                NeedAbove0(column, criterion);
                var inverse = column.Sum(x => 1 / x);
                return [.. column.Select(x => 1 / x / inverse)];
            case Normalisation.Sum:
                Need(min >= 0 && max > 0, criterion, "Sum normalisation needs values of 0 or more that are not all 0.");
                var sum = column.Sum();
                return [.. column.Select(x => x / sum)];
            case Normalisation.Vector:
                Need(min != 0 || max != 0, criterion, "Vector normalisation cannot divide a column of zeros.");
                // Scaled first, so that squares of large values do not overflow.
                var largest = Math.Max(Math.Abs(min), Math.Abs(max));
                var length = largest * Math.Sqrt(column.Sum(x => x / largest * (x / largest)));
                return [.. column.Select(x => cost ? 1 - x / length : x / length)];
            case Normalisation.Linear when cost:
                NeedAbove0(column, criterion);
                return [.. column.Select(x => min / x)];
            case Normalisation.Linear or Normalisation.Maximum:
                Need(max > 0, criterion, "The largest value must be above 0.");
                return [.. column.Select(x => cost ? 1 - x / max : x / max)];
            default:
                throw new ArgumentOutOfRangeException(nameof(normalisation), normalisation, null);
        }
    }

    private static void NeedAbove0(double[] column, int criterion)
    {
        for (var i = 0; i < column.Length; i++)
        {
            Demand.That(column[i] > 0, $"matrix[{Demand.Number(i)}][{Demand.Number(criterion)}]", $"A cost is inverted here and must be above 0, not {Demand.Number(column[i])}.");
        }
    }

    private static void Need(bool holds, int criterion, string problem) => Demand.That(holds, "matrix", $"Column {Demand.Number(criterion)}: {problem}");
}
