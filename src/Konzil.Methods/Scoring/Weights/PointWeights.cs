namespace Konzil.Methods.Scoring.Weights;

/// <summary>
/// Weights from points that people hand out directly: each person's points count by their shares, the weight is the mean of these
/// shares. So nobody gains influence by handing out more points. Source: D. von Winterfeldt, W. Edwards, Decision Analysis and Behavioral Research (1986).
/// </summary>
public static class PointWeights
{
    /// <summary>Exact weights that sum to 1.</summary>
    /// <param name="points">One row for each person, one number of 0 or more for each criterion; no row is all 0.</param>
    /// <exception cref="InputException">There is no row, the rows differ in length, points are negative, or a row sums to 0.</exception>
    public static IReadOnlyList<Exact> Of(IReadOnlyList<IReadOnlyList<decimal>> points)
    {
        ArgumentNullException.ThrowIfNull(points);
        Demand.That(points.Count > 0 && points[0].Count > 0, nameof(points), "There are no points.");
        var sums = Enumerable.Repeat(Exact.Zero, points[0].Count).ToArray();
        for (var i = 0; i < points.Count; i++)
        {
            var place = $"{nameof(points)}[{Demand.Number(i)}]";
            Demand.That(points[i].Count == sums.Length, place, $"The row has {Demand.Number(points[i].Count)} values, the first one {Demand.Number(sums.Length)}.");
            for (var j = 0; j < sums.Length; j++)
            {
                Demand.That(points[i][j] >= 0, $"{place}[{Demand.Number(j)}]", "Points are 0 or more.");
            }

            Demand.That(points[i].Any(point => point > 0), place, "The points sum to 0.");
            var shares = RankWeights.Shares([.. points[i].Select(Exact.Of)]);
            for (var j = 0; j < sums.Length; j++)
            {
                sums[j] += shares[j];
            }
        }

        return RankWeights.Shares(sums);
    }
}
