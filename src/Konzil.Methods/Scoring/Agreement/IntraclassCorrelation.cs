namespace Konzil.Methods.Scoring.Agreement;

/// <summary>
/// The six intraclass correlations of Shrout and Fleiss. The first number tells who rates: 1 other raters for each subject, 2 the same
/// raters, standing for others like them, 3 exactly these raters. "K" is the reliability of the mean of all k raters.
/// </summary>
/// <param name="Single1">ICC(1,1).</param>
/// <param name="Single2">ICC(2,1).</param>
/// <param name="Single3">ICC(3,1).</param>
/// <param name="Mean1">ICC(1,k).</param>
/// <param name="Mean2">ICC(2,k): would another panel have come to these means?</param>
/// <param name="Mean3">ICC(3,k).</param>
/// <param name="Squares">The mean squares they are made of.</param>
public sealed record IccResult(double Single1, double Single2, double Single3, double Mean1, double Mean2, double Mean3, MeanSquares Squares);

/// <summary>Mean squares of the analysis of variance, in squared units of the scale.</summary>
/// <param name="Between">Between subjects.</param>
/// <param name="Within">Within subjects.</param>
/// <param name="Judges">Between judges.</param>
/// <param name="Error">What neither subjects nor judges explain.</param>
public sealed record MeanSquares(double Between, double Within, double Judges, double Error);

/// <summary>Intraclass correlation. Source: P. E. Shrout, J. L. Fleiss, Intraclass correlations, Psychological Bulletin 86 (1979).</summary>
public static class IntraclassCorrelation
{
    private const double Rounding = 1e-14;

    /// <summary>All six forms.</summary>
    /// <param name="ratings">One row for each subject (measure), one finite rating for each judge; 2 or more of both, no gaps.</param>
    /// <exception cref="InputException">The shape is wrong, or all ratings are equal: then there is no variance to share out.</exception>
    public static IccResult Of(IReadOnlyList<IReadOnlyList<double>> ratings)
    {
        var rows = Demand.Rectangle(ratings, nameof(ratings));
        var (n, k) = (rows.Length, rows[0].Length);
        Demand.That(n > 1 && k > 1, nameof(ratings), "There must be 2 or more subjects and 2 or more judges.");
        var mean = rows.Average(row => row.Average());
        var between = k * rows.Sum(row => Square(row.Average() - mean)) / (n - 1);
        var within = rows.Sum(row => row.Sum(x => Square(x - row.Average()))) / (n * (k - 1));
        var judgesSum = n * Enumerable.Range(0, k).Sum(j => Square(rows.Average(row => row[j]) - mean));
        var judges = judgesSum / (k - 1);
        var error = Math.Max(0, within * n * (k - 1) - judgesSum) / ((n - 1) * (k - 1));
        Demand.That(rows.Any(row => row.Any(x => !x.Equals(rows[0][0]))), nameof(ratings), "All ratings are equal; there is no variance to share out.");

        // Equal means may differ in the last binary digit; what that leaves is no variance.
        between = between > Rounding * within ? between : 0;
        error = error > Rounding * within ? error : 0;
        return new(
            Share(between - within, between + (k - 1) * within),
            Share(between - error, between + (k - 1) * error + k * (judges - error) / n),
            Share(between - error, between + (k - 1) * error),
            Share(between - within, between),
            Share(between - error, between + (judges - error) / n),
            Share(between - error, between),
            new(between, within, judges, error));
    }

    private static double Square(double x) => x * x;

    private static double Share(double part, double whole)
    {
        Demand.That(whole != 0, "ratings", "The subjects do not differ; the correlation is not defined.");
        return part / whole;
    }
}
