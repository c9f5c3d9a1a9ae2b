namespace Konzil.Methods.Opinions;

/// <summary>
/// Which statements describe a group, which ones all share, and which one somebody should be asked next. Formulas of Polis
/// (Small et al. 2021, see <see cref="OpinionSpace"/>), all shares smoothed by one imagined yes and one imagined no.
/// </summary>
public static class OpinionStatements
{
    /// <summary>z value from which a share counts as certain (one-sided, 90 %).</summary>
    public const double Certain = 1.2816;

    /// <summary>Most statements of a list.</summary>
    public const int Most = 5;

    /// <summary>The statements a group stands for: at most five, the agreed ones first.</summary>
    /// <param name="own">The group's counts for every statement.</param>
    /// <param name="others">The counts of all other groups together, of the same length.</param>
    /// <param name="isMuted">Which statements are left out.</param>
    /// <exception cref="ArgumentException">The two lists differ in length.</exception>
    public static IReadOnlyList<RepresentativeStatement> Representative(IReadOnlyList<StatementCounts> own, IReadOnlyList<StatementCounts> others, Func<int, bool> isMuted)
    {
        ArgumentNullException.ThrowIfNull(own);
        ArgumentNullException.ThrowIfNull(others);
        ArgumentNullException.ThrowIfNull(isMuted);
        if (own.Count != others.Count)
        {
            throw new ArgumentException("Both lists need one entry for each statement.", nameof(others));
        }

        var sides = Enumerable.Range(0, own.Count).Where(j => !isMuted(j)).Select(j => (Agree: Side(j, true, own[j], others[j]), Disagree: Side(j, false, own[j], others[j]), Voted: own[j].Agree + own[j].Disagree > 0)).ToList();
        RepresentativeStatement? agreed = null;
        (RepresentativeStatement Agree, RepresentativeStatement Disagree)? strongest = null;
        var certain = new List<RepresentativeStatement>();
        foreach (var (agree, disagree, voted) in sides)
        {
            if (IsCertain(agree) || IsCertain(disagree))
            {
                certain.Add(Stronger(agree, disagree));
            }

            if (strongest is not { } before || Math.Max(agree.RatioCertainty, disagree.RatioCertainty) > Math.Max(before.Agree.RatioCertainty, before.Disagree.RatioCertainty))
            {
                strongest = (agree, disagree);
            }

            if (voted && BeatsAgreed(agree, agreed))
            {
                agreed = agree;
            }
        }

        if (agreed is not null)
        {
            var (agree, disagree, _) = sides.Find(s => s.Agree.Shared.Statement == agreed.Shared.Statement);
            agreed = Stronger(agree, disagree);
        }

        if (certain.Count == 0)
        {
            return agreed is not null ? [agreed] : strongest is { } one ? [Stronger(one.Agree, one.Disagree)] : [];
        }

        return [.. (agreed is null ? [] : new[] { agreed })
            .Concat(certain.Where(c => c.Shared.Statement != agreed?.Shared.Statement).OrderByDescending(c => c.Weight).ThenBy(c => c.Shared.Statement))
            .Take(Most).OrderByDescending(c => c.Shared.Agrees)];
    }

    /// <summary>What more than half of all agree with (or disagree with) for certain: at most five, the strongest first.</summary>
    public static IReadOnlyList<SharedStatement> Consensus(IReadOnlyList<StatementCounts> all, bool agrees, Func<int, bool> isMuted)
    {
        ArgumentNullException.ThrowIfNull(all);
        ArgumentNullException.ThrowIfNull(isMuted);
        return [.. Enumerable.Range(0, all.Count).Where(j => !isMuted(j)).Select(j => Share(j, agrees, all[j]))
            .Where(s => s.Probability > 0.5 && s.Certainty > Certain)
            .OrderByDescending(s => s.Probability * s.Certainty).ThenBy(s => s.Statement).Take(Most)];
    }

    /// <summary>
    /// Consensus across groups: the product over the groups of the share that agrees, 0 to 1. One group that disagrees pulls it down
    /// whatever the size of the others. 1 without groups.
    /// </summary>
    public static double GroupInformedConsensus(IEnumerable<StatementCounts> groups) =>
        groups.Aggregate(1d, (product, group) => product * ((group.Agree + 1d) / (group.Seen + 2d)));

    /// <summary>
    /// How worthwhile it is to ask somebody about a statement, above 0: more for the new, the agreed and the telling, less for what
    /// many pass. Draw the next statement with chances in proportion.
    /// </summary>
    /// <param name="counts">How it was answered so far.</param>
    /// <param name="extremity">See <see cref="OpinionSpace.Extremity"/>; 0 while there is no map.</param>
    public static double Priority(StatementCounts counts, double extremity)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(extremity);
        var passes = (counts.Pass + 1d) / (counts.Seen + 2d);
        var agrees = (counts.Agree + 1d) / (counts.Seen + 2d);
        var root = (1 - passes) * (extremity + 1) * agrees * (1 + 8 * Math.Pow(2, -counts.Seen / 5d));
        return root * root;
    }

    internal static SharedStatement Share(int statement, bool agrees, StatementCounts counts)
    {
        var successes = agrees ? counts.Agree : counts.Disagree;
        return new SharedStatement(statement, agrees, successes, counts.Seen, (successes + 1d) / (counts.Seen + 2d), Proportion(successes, counts.Seen));
    }

    private static RepresentativeStatement Side(int statement, bool agrees, StatementCounts own, StatementCounts others)
    {
        var (inside, outside) = (Share(statement, agrees, own), Share(statement, agrees, others));
        return new RepresentativeStatement(inside, inside.Probability / outside.Probability, Difference(inside, outside));
    }

    private static RepresentativeStatement Stronger(RepresentativeStatement agree, RepresentativeStatement disagree) => agree.RatioCertainty > disagree.RatioCertainty ? agree : disagree;

    private static bool IsCertain(RepresentativeStatement side) => side.RatioCertainty > Certain && side.Shared.Certainty > Certain;

    private static bool BeatsAgreed(RepresentativeStatement candidate, RepresentativeStatement? best) => best switch
    {
        null => candidate.Shared.Certainty > Certain || (candidate.Ratio > 1 && candidate.Shared.Probability > 0.5),
        { Ratio: > 1 } => candidate.Weight > best.Weight,
        _ => candidate.Shared.Probability * candidate.Shared.Certainty > best.Shared.Probability * best.Shared.Certainty,
    };

    private static double Proportion(int successes, int trials) => 2 * Math.Sqrt(trials + 1d) * ((successes + 1d) / (trials + 1d) - 0.5);

    private static double Difference(SharedStatement inside, SharedStatement outside)
    {
        var (a, n, b, m) = (inside.Successes + 1d, inside.Trials + 1d, outside.Successes + 1d, outside.Trials + 1d);
        var pooled = (a + b) / (n + m);
        return pooled >= 1 ? 0 : (a / n - b / m) / Math.Sqrt(pooled * (1 - pooled) * (1 / n + 1 / m));
    }
}
