namespace Konzil.Methods.Scoring.Rankings;

/// <summary>Points of each candidate and the order they give.</summary>
/// <param name="Points">One number for each candidate of the profile, in its order; exact, halves possible.</param>
/// <param name="Ranks">1 for the most points; equal points share a rank and the next ranks are skipped.</param>
public sealed record TallyResult(IReadOnlyList<decimal> Points, IReadOnlyList<int> Ranks)
{
    internal static TallyResult Of(decimal[] points) => new(points, [.. points.Select(own => 1 + points.Count(other => other > own))]);
}

/// <summary>Borda count: a point for each candidate one is placed above, half a point for a tie. Source: J.-C. de Borda (1781).</summary>
public static class Borda
{
    /// <summary>Counts the points: 0 to voters × (candidates − 1).</summary>
    public static TallyResult Of(Profile profile)
    {
        ArgumentNullException.ThrowIfNull(profile);
        return Tally.Sum(profile, (own, other) => own + (profile.Voters - own - other) / 2m);
    }
}

/// <summary>
/// Copeland's rule: pairwise majorities won minus lost, −(candidates − 1) to candidates − 1. Whoever beats everybody wins. Source:
/// A. H. Copeland, A reasonable social welfare function (1951).
/// </summary>
public static class Copeland
{
    /// <summary>Counts the majorities.</summary>
    public static TallyResult Of(Profile profile)
    {
        ArgumentNullException.ThrowIfNull(profile);
        return Tally.Sum(profile, (own, other) => Math.Sign(own - other));
    }
}

/// <summary>Adds up what a candidate gains from each other one.</summary>
internal static class Tally
{
    public static TallyResult Sum(Profile profile, Func<long, long, decimal> gain)
    {
        var candidates = Enumerable.Range(0, profile.Candidates.Count).ToList();
        return TallyResult.Of([.. candidates.Select(a => candidates.Where(b => b != a).Sum(b => gain(profile.Preferring(a, b), profile.Preferring(b, a))))]);
    }
}
