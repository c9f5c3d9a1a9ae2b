using Konzil.Methods.Selection;

namespace Konzil.Portfolio;

/// <summary>What the proposals are made of.</summary>
/// <param name="Selection">Money, measures, exclusions.</param>
/// <param name="Scores">Points and ranks of the scoring round by measure; null without a round.</param>
/// <param name="Ballots">An election whose projects are candidates; null without ballots.</param>
public sealed record ProposalInput(BudgetSelection Selection, IReadOnlyDictionary<Guid, (decimal Score, int Rank)>? Scores, Election? Ballots);

/// <summary>Works out every proposal the input allows, for each pot by itself.</summary>
public static class MakeProposals
{
    /// <exception cref="ElectionException">A rule cannot take these ballots or amounts.</exception>
    public static ProposalSet Of(ProposalInput input, CancellationToken cancellation)
    {
        var selection = input.Selection;
        var exclusive = input.Ballots is { } file ? FromFile(file) : [];
        IReadOnlyList<IReadOnlyList<string>> groups = [.. ExclusionGroups.Read(selection.Exclusions, selection.Candidates.Select(c => c.Key)), .. exclusive];
        var standings = selection.InOrder.Select(c => Standing(c, input)).ToList();
        var pots = selection.PotsInOrder.Select(p => new Pot(p.Amount, [.. selection.InOrder.Where(c => c.Pot == p.Order)], groups)).ToList();
        var all = new List<Proposal>();
        if (input.Scores is not null)
        {
            var byKey = standings.ToDictionary(s => s.Key, StringComparer.Ordinal);
            all.Add(Join(ProposalKind.Ranking, pots.Select(p => FromTheTop(p, byKey))));
            all.Add(Join(ProposalKind.RankingKnapsack, pots.Select(p => MostPoints(p, byKey, cancellation))));
        }

        if (input.Ballots is { } ballots)
        {
            var options = new SelectionOptions { Ties = selection.Ties, MinimumSupport = selection.MinimumSupport };
            var elections = pots.ConvertAll(p => p.Election(ballots));
            foreach (var kind in new[] { ProposalKind.EqualShares, ProposalKind.MostVotes, ProposalKind.VotesKnapsack })
            {
                all.Add(Join(kind, elections.Select(e => ByBallots(kind, e, options, cancellation))));
            }
        }

        return new ProposalSet(standings, all, input.Ballots?.Ballots.Count) { Exclusive = exclusive, HasPoints = input.Ballots?.HasPoints == true };
    }

    private static Standing Standing(Candidate candidate, ProposalInput input)
    {
        decimal? support = null;
        if (input.Ballots is { } election)
        {
            support = election.Projects.Select((p, i) => (p.Id, Place: i)).Where(p => p.Id == candidate.Key).Sum(p => election.Ballots.Sum(b => Given(b, p.Place)));
        }

        return candidate.MeasureId is { } id && input.Scores?.TryGetValue(id, out var score) == true ? new(candidate.Key, support, score.Score, score.Rank) : new(candidate.Key, support, null, null);
    }

    private static decimal Given(Ballot ballot, int project)
    {
        for (var i = 0; i < ballot.Projects.Count; i++)
        {
            if (ballot.Projects[i] == project)
            {
                return ballot.Points?[i] ?? 1;
            }
        }

        return 0;
    }

    private static IReadOnlyList<IReadOnlyList<string>> FromFile(Election file) =>
        [.. Enumerable.Range(0, file.Projects.Count).SelectMany(p => file.ExcludedBy(p).Where(q => q > p).Select(q => (IReadOnlyList<string>)[file.Projects[p].Id, file.Projects[q].Id]))];

    private static Proposal Join(ProposalKind kind, IEnumerable<Proposal> parts)
    {
        var all = parts.ToList();
        return new Proposal(kind, [.. all.SelectMany(p => p.Funded)], all.Sum(p => p.Ties))
        {
            PassedOver = all.Exists(p => p.PassedOver is null) ? null : [.. all.SelectMany(p => p.PassedOver!)],
            Runs = all.Max(p => p.Runs),
        };
    }

    private static Proposal FromTheTop(Pot pot, Dictionary<string, Standing> standings)
    {
        var (taken, left, ties) = (new List<string>(), pot.Money, 0);
        var ranked = pot.Candidates.Where(c => standings[c.Key].Rank is not null).OrderBy(c => standings[c.Key].Rank).ThenBy(c => c.Cost).ThenBy(c => c.Order).ToList();
        for (var i = 0; i < ranked.Count; i++)
        {
            var candidate = ranked[i];
            if (candidate.Cost > left || pot.ShutOut(candidate.Key, taken))
            {
                continue;
            }

            ties += ranked.Skip(i + 1).TakeWhile(c => standings[c.Key].Rank == standings[candidate.Key].Rank).Any(c => c.Cost <= left && !pot.ShutOut(c.Key, taken)) ? 1 : 0;
            taken.Add(candidate.Key);
            left -= candidate.Cost;
        }

        return new Proposal(ProposalKind.Ranking, taken, ties);
    }

    private static Proposal MostPoints(Pot pot, Dictionary<string, Standing> standings, CancellationToken cancellation)
    {
        // Means of several people have many decimals; six are more than any page shows.
        var values = pot.Candidates.Select(c => Math.Round(standings[c.Key].Score ?? 0, 6)).ToList();
        var best = Knapsack.Best(values, [.. pot.Candidates.Select(c => c.Cost)], pot.Money, pot.ExcludedBy, cancellation);
        return new Proposal(ProposalKind.RankingKnapsack, [.. best.Chosen.Select(i => pot.Candidates[i].Key)], 0);
    }

    private static Proposal ByBallots(ProposalKind kind, Election election, SelectionOptions options, CancellationToken cancellation)
    {
        var worth = election.HasPoints ? Satisfaction.Points : kind == ProposalKind.VotesKnapsack ? Satisfaction.Cardinality : Satisfaction.Cost;
        var outcome = kind switch
        {
            ProposalKind.EqualShares => EqualShares.Select(election, new EqualSharesOptions { Ties = options.Ties, MinimumSupport = options.MinimumSupport, Satisfaction = worth }, null, cancellation),
            ProposalKind.MostVotes => MostVotes.Select(election, worth, options),
            _ => Knapsack.Select(election, worth, options, cancellation),
        };
        return new Proposal(kind, [.. outcome.Selected.Select(p => election.Projects[p].Id)], outcome.Ties)
        {
            Runs = outcome.Runs,
            PassedOver = election.HasPoints || election.Ballots.Count == 0 ? null
                : [.. FairnessCheck.PassedOver(election, outcome.Selected).Select(w => new PassedOver(election.Projects[w.Project].Id, w.People, decimal.Round(w.Entitlement.ToDecimal(), 2), w.MostHeld))],
        };
    }

    private sealed record Pot(decimal Money, IReadOnlyList<Candidate> Candidates, IReadOnlyList<IReadOnlyList<string>> Groups)
    {
        public bool ShutOut(string key, IReadOnlyCollection<string> taken) => Groups.Any(g => g.Contains(key, StringComparer.Ordinal) && g.Any(k => k != key && taken.Contains(k, StringComparer.Ordinal)));

        public HashSet<int> ExcludedBy(int place)
        {
            var key = Candidates[place].Key;
            var others = Groups.Where(g => g.Contains(key, StringComparer.Ordinal)).SelectMany(g => g).Where(k => k != key).ToHashSet(StringComparer.Ordinal);
            return Enumerable.Range(0, Candidates.Count).Where(i => others.Contains(Candidates[i].Key)).ToHashSet();
        }

        /// <summary>The same people, asked only about what this pot can pay for.</summary>
        public Election Election(Election all)
        {
            var here = Candidates.Select((c, i) => (c.Key, i)).ToDictionary(p => p.Key, p => p.i, StringComparer.Ordinal);
            int[] places = [.. all.Projects.Select(p => here.TryGetValue(p.Id, out var place) ? place : -1)];
            return new Election(
                Money,
                all.Kind,
                [.. Candidates.Select(c => new Project(c.Key, c.Cost, c.Title))],
                [.. all.Ballots.Select(b => Restricted(b, places))],
                Groups.Select(g => (IReadOnlyList<string>)[.. g.Where(here.ContainsKey)]).Where(g => g.Count > 1));
        }

        private static Ballot Restricted(Ballot ballot, int[] places)
        {
            var kept = Enumerable.Range(0, ballot.Projects.Count).Where(i => places[ballot.Projects[i]] >= 0).ToList();
            return new Ballot(ballot.Voter, [.. kept.Select(i => places[ballot.Projects[i]])], ballot.Points is null ? null : [.. kept.Select(i => ballot.Points[i])]);
        }
    }
}
