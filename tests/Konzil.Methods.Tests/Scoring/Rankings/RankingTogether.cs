using System.Numerics;
using CsCheck;
using Konzil.Methods.Scoring.Rankings;

namespace Konzil.Methods.Tests.Scoring.Rankings;

[Trait("R", "R-2.1-35")]
public class RankingTogether
{
    /// <summary>The capital of Tennessee, the usual textbook example.</summary>
    private static readonly Profile Tennessee = Profile.Of(
    [
        new(42, ["Memphis", "Nashville", "Chattanooga", "Knoxville"]), new(26, ["Nashville", "Chattanooga", "Knoxville", "Memphis"]),
        new(15, ["Chattanooga", "Knoxville", "Nashville", "Memphis"]), new(17, ["Knoxville", "Chattanooga", "Nashville", "Memphis"]),
    ]);

    private static readonly Gen<Profile> Profiles = Gen.Select(Gen.Int[1, 6], Gen.Int[1, 5]).SelectMany((candidates, ballots) =>
        Gen.Select(Gen.Shuffle(Enumerable.Range(0, candidates).Select(c => ((char)('A' + c)).ToString()).ToArray()).Array[ballots], Gen.Int[1, 3].Array[ballots])
            .Select((rankings, counts) => Profile.Of([.. rankings.Zip(counts, (ranking, count) => new Ballot(count, ranking))])));

    [Fact]
    public void Tennessee_chooses_Nashville()
    {
        Assert.Equal(["Chattanooga", "Knoxville", "Memphis", "Nashville"], Tennessee.Candidates);
        Assert.Equal([173, 107, 126, 194], Borda.Of(Tennessee).Points);
        Assert.Equal([1, -1, -3, 3], Copeland.Of(Tennessee).Points);
        var kemeny = Kemeny.Of(Tennessee);
        Assert.Equal((393, 207), (kemeny.Agreements, kemeny.Disagreements));
        Assert.Equal(["Nashville", "Chattanooga", "Knoxville", "Memphis"], Assert.Single(kemeny.Rankings));
    }

    [Fact]
    public void Who_does_not_rank_a_candidate_says_nothing_about_it()
    {
        // One person knows all three, one only A and B, one only C.
        var profile = Profile.OfPartialRanks([[1, 2, 3], [2, 1, null], [null, null, 1]], ["A", "B", "C"]);
        Assert.Equal(3, profile.Voters);
        Assert.Equal((1, 1, 1, 0), (profile.Preferring(0, 1), profile.Preferring(1, 0), profile.Preferring(0, 2), profile.Preferring(2, 0)));
        Assert.Equal([3.5m, 3.5m, 2], Borda.Of(profile).Points);
        Assert.Equal([1, 1, 3], Borda.Of(profile).Ranks);
    }

    [Fact]
    public void Without_gaps_it_counts_as_usual() =>
        Gen.Double[1, 4].Array[3].Array[1, 5].Sample(rows =>
        {
            var (all, partial) = (Profile.OfRanks(rows, ["A", "B", "C"]), Profile.OfPartialRanks([.. rows.Select(r => r.Select(x => (double?)x).ToArray())], ["A", "B", "C"]));
            Assert.Equal(Borda.Of(all).Points, Borda.Of(partial).Points);
        });

    [Fact]
    public void Kemeny_finds_exactly_the_rankings_that_trying_all_finds() =>
        Profiles.Sample(profile =>
        {
            var all = Orders(Enumerable.Range(0, profile.Candidates.Count).ToList()).Select(order => (Order: order, Distance: Distance(profile, order))).ToList();
            var best = all.Min(ranking => ranking.Distance);
            var result = Kemeny.Of(profile);
            Assert.Equal(best, result.Disagreements);
            Assert.Equal(
                all.Where(ranking => ranking.Distance == best).Select(ranking => string.Concat(ranking.Order.Select(c => profile.Candidates[c]))).Order(StringComparer.Ordinal),
                result.Rankings.Select(ranking => string.Concat(ranking)));
            Assert.Equal(result.Count, result.Rankings.Count);
        });

    [Fact]
    public void Rankings_beyond_those_listed_are_counted()
    {
        // Nobody prefers anybody: each of the 12! orders is optimal.
        var names = Enumerable.Range(0, 12).Select(c => ((char)('A' + c)).ToString()).ToArray();
        var result = Kemeny.Of(Profile.Of([new(1, names), new(1, [.. names.Reverse()])]));
        Assert.Equal(new BigInteger(479_001_600), result.Count);
        Assert.Equal(Kemeny.MostRankings, result.Rankings.Count);
    }

    [Fact]
    public void Many_candidates_are_no_trouble_while_majorities_divide_them()
    {
        var names = Enumerable.Range(0, 60).Select(c => $"{c:00}").ToArray();
        Assert.Equal(names, Assert.Single(Kemeny.Of(Profile.Of([new(2, names), new(1, [.. names.Reverse()])])).Rankings));
    }

    [Fact]
    public void Whoever_beats_everybody_wins_by_Copeland_and_Kemeny() =>
        Profiles.Sample(profile =>
        {
            var all = Enumerable.Range(0, profile.Candidates.Count).ToList();
            foreach (var winner in all.Where(a => all.TrueForAll(b => a == b || profile.Preferring(a, b) > profile.Preferring(b, a))))
            {
                Assert.Equal(1, Copeland.Of(profile).Ranks[winner]);
                Assert.All(Kemeny.Of(profile).Rankings, ranking => Assert.Equal(profile.Candidates[winner], ranking[0]));
            }
        });

    [Fact]
    public void Points_are_handed_out_in_full() =>
        Profiles.Sample(profile =>
        {
            var n = profile.Candidates.Count;
            Assert.Equal(profile.Voters * n * (n - 1) / 2m, Borda.Of(profile).Points.Sum());
            Assert.Equal(0, Copeland.Of(profile).Points.Sum());
        });

    [Fact]
    public void Ties_in_ranks_share_the_point() =>
        Assert.Equal([1.5m, 1.5m, 0], Borda.Of(Profile.OfRanks([[1, 1, 3]], ["a", "b", "c"])).Points);

    [Fact]
    public void Correlations_with_ties()
    {
        // tau-b: 4 pairs alike, none unlike, 5 and 5 untied.
        Assert.Equal(0.8, RankCorrelation.KendallTauB([1, 2, 2, 3], [1, 3, 2, 3]), 9);
        Assert.Equal(-0.1757575757, RankCorrelation.Spearman([106, 100, 86, 101, 99, 103, 97, 113, 112, 110], [7, 27, 2, 50, 28, 29, 20, 12, 6, 17]), 9);
    }

    [Fact]
    public void A_correlation_knows_the_same_and_the_reverse() =>
        Gen.Int[0, 6].Select(n => (double)n).Array[2, 8].Where(list => list.Min() < list.Max()).Sample(list =>
        {
            double[] same = [.. list.Select(x => 3 * x + 1)];
            double[] reverse = [.. list.Select(x => -x)];
            Assert.Equal((1, -1), (Math.Round(RankCorrelation.Spearman(list, same), 9), Math.Round(RankCorrelation.Spearman(list, reverse), 9)));
            Assert.Equal((1, -1), (Math.Round(RankCorrelation.KendallTauB(list, same), 9), Math.Round(RankCorrelation.KendallTauB(list, reverse), 9)));
        });

    private static long Distance(Profile profile, List<int> order) =>
        order.SelectMany((before, i) => order.Skip(i + 1).Select(after => profile.Preferring(after, before))).Sum();

    private static IEnumerable<List<int>> Orders(List<int> items) =>
        items.Count == 0 ? [[]] : items.SelectMany(first => Orders([.. items.Where(item => item != first)]).Select(rest => rest.Prepend(first).ToList()));
}
