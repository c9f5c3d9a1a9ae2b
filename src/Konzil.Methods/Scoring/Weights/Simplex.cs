namespace Konzil.Methods.Scoring.Weights;

/// <summary>The simplex method in exact fractions, for the small programmes of <see cref="BestWorst"/>.</summary>
internal static class Simplex
{
    /// <summary>Values of 0 or more with the largest sum, under row · values ≤ 1 for each row. Null when the sum has no end.</summary>
    public static Exact[]? LargestSum(IReadOnlyList<Exact[]> limits, int variables)
    {
        var rows = limits.Select((limit, i) => limit.Concat(Enumerable.Range(0, limits.Count).Select(k => k == i ? Exact.One : Exact.Zero)).Append(Exact.One).ToArray()).ToArray();
        var width = variables + limits.Count + 1;
        var gain = Enumerable.Range(0, width).Select(j => j < variables ? Exact.One : Exact.Zero).ToArray();
        var basis = Enumerable.Range(variables, limits.Count).ToArray();
        while (true)
        {
            // Bland's rule: always the first candidate, so that equal steps cannot lead round in a circle.
            var entering = Array.FindIndex(gain, 0, width - 1, g => g > Exact.Zero);
            if (entering < 0)
            {
                break;
            }

            var leaving = Leaving(rows, basis, entering);
            if (leaving < 0)
            {
                return null;
            }

            Pivot(rows, gain, leaving, entering);
            basis[leaving] = entering;
        }

        var values = Enumerable.Repeat(Exact.Zero, variables).ToArray();
        for (var i = 0; i < basis.Length; i++)
        {
            if (basis[i] < variables)
            {
                values[basis[i]] = rows[i][^1];
            }
        }

        return values;
    }

    private static int Leaving(Exact[][] rows, int[] basis, int entering)
    {
        var (found, smallest) = (-1, Exact.Zero);
        for (var i = 0; i < rows.Length; i++)
        {
            if (rows[i][entering] <= Exact.Zero)
            {
                continue;
            }

            var ratio = rows[i][^1] / rows[i][entering];
            if (found < 0 || ratio < smallest || (ratio == smallest && basis[i] < basis[found]))
            {
                (found, smallest) = (i, ratio);
            }
        }

        return found;
    }

    private static void Pivot(Exact[][] rows, Exact[] gain, int leaving, int entering)
    {
        var pivot = rows[leaving][entering];
        rows[leaving] = [.. rows[leaving].Select(value => value / pivot)];
        foreach (var row in rows.Where(row => row != rows[leaving]).Append(gain))
        {
            var factor = row[entering];
            for (var j = 0; j < row.Length && !factor.IsZero; j++)
            {
                row[j] -= factor * rows[leaving][j];
            }
        }
    }
}
