using Konzil.Agenda;
using Konzil.Platform;
using Konzil.Portfolio;
using Konzil.Voting;
using Microsoft.EntityFrameworkCore;

namespace Konzil.Site.Content;

/// <summary>For a demonstration: a counted vote with invented ballots, the same ones at each load, and a selection decided after it.</summary>
public sealed class LoadVotes : ILoadStep
{
    private const string VoteKind = "vote";
    private const string SelectionKind = "selection";
    private const int Seed = 57;
    private static readonly TimeOnly Noon = new(12, 0);

    public int Order => 86;

    public async Task Load(Loading loading, CancellationToken cancellation)
    {
        if (loading.Content.Demo is not { } demo)
        {
            return;
        }

        foreach (var entry in demo.Votes.Votes.Where(v => loading.Find(VoteKind, v.Key) is null))
        {
            await Vote(loading, entry, cancellation);
        }

        foreach (var entry in demo.Votes.Selections.Where(s => loading.Find(SelectionKind, s.Key) is null))
        {
            await Selection(loading, entry, demo, cancellation);
        }
    }

    private static async Task Vote(Loading loading, DemoVoteEntry entry, CancellationToken cancellation)
    {
        var db = loading.Db;
        var before = Format.At(entry.Rules.OpensOn.AddDays(-7), Noon);
        var vote = CitizenVote.Plan(await NumberSeries.Take(db, CitizenVote.KindName), entry.Rules, before).AsExample();
        var measures = await Measures(loading, entry.Options.Select(o => o.Measure), cancellation);
        vote.Choose([.. entry.Options.Select(o => new VoteOption(vote.Id, measures[o.Measure].Id, measures[o.Measure].Number, measures[o.Measure].Title, o.Cost))], before);
        vote.SealRules(Me.System, before);
        var ballots = Ballots(vote, entry, measures);
        vote.Count(VoteResult.Of(vote, ballots, entry.Eligible), Format.At(entry.Rules.ClosesOn.AddDays(1), new TimeOnly(0, 5)));
        db.CitizenVotes.Add(vote);
        loading.Remember(VoteKind, entry.Key, vote.Id);
        await db.SaveChangesAsync(cancellation);
        db.CastBallots.AddRange(ballots);
        await db.SaveChangesAsync(cancellation);
    }

    private static List<CastBallot> Ballots(CitizenVote vote, DemoVoteEntry entry, Dictionary<string, Measure> measures)
    {
        var random = new Random(Seed);
        var codes = vote.InOrder.Select(o => o.Code).ToList();
        var ballots = new List<CastBallot>();
        foreach (var camp in entry.Camps)
        {
            for (var i = 0; i < camp.People; i++)
            {
                var wanted = camp.Wants.Select(w => measures[w].Code).ToArray();
                random.Shuffle(wanted);

                // Nobody thinks exactly like their group, and not everybody uses all ticks.
                var ticks = wanted.Take(1 + random.Next(vote.Most)).Select(w => random.Next(8) == 0 ? codes[random.Next(codes.Count)] : w).Distinct(StringComparer.Ordinal);
                var sheet = new BallotSheet(ticks.ToDictionary(t => t, _ => 1, StringComparer.Ordinal));
                ballots.Add(new CastBallot(vote.Id, CastBallot.NewReceipt(), sheet.Written(vote)));
            }
        }

        return ballots;
    }

    private static async Task Selection(Loading loading, DemoSelectionEntry entry, DemoContent demo, CancellationToken cancellation)
    {
        var (db, at) = (loading.Db, Format.At(entry.Proposed, Noon));
        var plan = new SelectionPlan(entry.Title, entry.Intro, [.. entry.Pots.Select((p, i) => new PotText(i + 1, p.Year, p.Source, p.Amount))])
        {
            RoundId = loading.Find("round", demo.Scores.Round.Key),
            VoteId = loading.Id(VoteKind, entry.Vote),
        };
        var selection = BudgetSelection.Plan(await NumberSeries.Take(db, BudgetSelection.KindName), plan, at).AsExample();
        var costs = demo.Votes.Votes.First(v => v.Key == entry.Vote).Options.ToDictionary(o => o.Measure, o => o.Cost, StringComparer.Ordinal);
        var measures = await Measures(loading, costs.Keys, cancellation);
        var places = await Sources.Places(db);
        selection.Choose([.. entry.Pots.SelectMany((p, i) => p.Measures.Select(m => (Measure: measures[m], Cost: costs[m], Pot: i + 1))).OrderBy(m => m.Measure.Number)
            .Select((m, i) => new CandidateText(i + 1, m.Measure.Code, m.Measure.Title, m.Cost, m.Pot) { MeasureId = m.Measure.Id, Field = places(m.Measure).Field, District = places(m.Measure).District })], "", at);
        selection.Propose(MakeProposals.Of(await Sources.Input(db, selection, cancellation), cancellation), at);
        selection.Decide(Verdict(selection, entry, measures), Format.At(entry.Minutes.Day, Noon));
        db.BudgetSelections.Add(selection);
        loading.Remember(SelectionKind, entry.Key, selection.Id);
        await DecideSelection.Save(selection, db, Format.At(entry.Minutes.Day, Noon));
    }

    private static Verdict Verdict(BudgetSelection selection, DemoSelectionEntry entry, Dictionary<string, Measure> measures)
    {
        var basis = selection.Proposals!.Of(entry.Basis)!;
        var departures = entry.Departures.ToDictionary(d => measures[d.Measure].Code, d => new Wish(d.Decision, d.Reason), StringComparer.Ordinal);
        return new Verdict(entry.Basis, entry.Minutes, selection.Candidates.ToDictionary(c => c.Order, c => departures.TryGetValue(c.Key, out var wish) ? wish
            : new Wish(basis.Funded.Contains(c.Key, StringComparer.Ordinal) ? CandidateState.Funded : CandidateState.Waiting, "")));
    }

    private static async Task<Dictionary<string, Measure>> Measures(Loading loading, IEnumerable<string> keys, CancellationToken cancellation)
    {
        var ids = keys.ToDictionary(k => k, k => loading.Id("measure", k), StringComparer.Ordinal);
        var rows = await loading.Db.Measures.Where(m => ids.Values.Contains(m.Id)).ToDictionaryAsync(m => m.Id, cancellation);
        return ids.ToDictionary(i => i.Key, i => rows[i.Value], StringComparer.Ordinal);
    }
}
