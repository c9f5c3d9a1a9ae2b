using Konzil.Methods.Scoring.Robustness;

namespace Konzil.Methods.Scoring;

/// <summary>How far the rank of a measure moves when one evaluator or one weight were different.</summary>
/// <param name="Key">The key of the measure.</param>
/// <param name="Rank">Its rank in the result itself.</param>
/// <param name="BestWithoutOne">Best rank when any one evaluator is left out; never worse than <paramref name="Rank"/>.</param>
/// <param name="WorstWithoutOne">Worst rank when any one evaluator is left out; never better than <paramref name="Rank"/>.</param>
/// <param name="BestReweighted">Best rank when any one weight is halved or raised by half.</param>
/// <param name="WorstReweighted">Worst rank when any one weight is halved or raised by half.</param>
public sealed record RankInterval(string Key, int Rank, int BestWithoutOne, int WorstWithoutOne, int BestReweighted, int WorstReweighted);

/// <summary>
/// Shows whether a ranking hangs on one person or one weight. Two questions are asked of the weighted sum: what if one evaluator
/// had not taken part (once per evaluator), and what if one weight were 50 % smaller or larger while the others keep their
/// proportions and the sum stays the same (twice per criterion; a weight cannot exceed the whole sum).
/// Source: UK Government, Green Book supplementary guidance: multi-criteria decision analysis (sensitivity).
/// </summary>
public static class RankIntervals
{
    private static readonly decimal[] Factors = [0.5m, 1.5m];

    /// <summary>Computes the intervals of all ranked measures.</summary>
    /// <param name="criteria">As for <see cref="WeightedSum.Rank"/>.</param>
    /// <param name="measures">As for <see cref="WeightedSum.Rank"/>.</param>
    /// <returns>
    /// One entry per ranked measure, in the order of the ranking. A variation in which a measure has no total, because the one
    /// left out was its only evaluator, says nothing about that measure and is not counted for it.
    /// </returns>
    /// <exception cref="ArgumentException">As for <see cref="WeightedSum.Rank"/>.</exception>
    /// <exception cref="OverflowException">The product of two weights needs more than 28 digits.</exception>
    public static IReadOnlyList<RankInterval> Of(IReadOnlyList<Criterion> criteria, IReadOnlyList<ScoredMeasure> measures)
    {
        var result = WeightedSum.Rank(criteria, measures);
        var withoutOne = LeaveOneOut.Of(criteria, measures).Select(left => left.Ranks).ToList();
        var reweighted = Reweighted(criteria).Select(variant => Ranks(WeightedSum.RankChecked(variant, measures))).ToList();
        return result.Where(measure => measure.Rank is not null).Select(measure => Interval(measure.Key, measure.Rank!.Value)).ToList().AsReadOnly();

        RankInterval Interval(string key, int rank)
        {
            var people = withoutOne.Select(ranks => ranks.GetValueOrDefault(key, rank)).Append(rank).ToList();
            var weights = reweighted.Select(ranks => ranks.GetValueOrDefault(key, rank)).Append(rank).ToList();
            return new(key, rank, people.Min(), people.Max(), weights.Min(), weights.Max());
        }
    }

    private static IEnumerable<List<Criterion>> Reweighted(IReadOnlyList<Criterion> criteria)
    {
        var sum = criteria.Sum(criterion => criterion.Weight);
        foreach (var chosen in criteria.Where(criterion => criterion.Weight > 0 && criterion.Weight < sum))
        {
            foreach (var factor in Factors)
            {
                // Everything is multiplied by (sum − chosen), which changes no proportion and saves a division that would round.
                var weight = Math.Min(chosen.Weight * factor, sum);
                yield return criteria
                    .Select(criterion => criterion with { Weight = criterion == chosen ? weight * (sum - chosen.Weight) : criterion.Weight * (sum - weight) })
                    .ToList();
            }
        }
    }

    private static Dictionary<string, int> Ranks(IReadOnlyList<MeasureResult> result) =>
        result.Where(measure => measure.Rank is not null).ToDictionary(measure => measure.Key, measure => measure.Rank!.Value, StringComparer.Ordinal);
}
