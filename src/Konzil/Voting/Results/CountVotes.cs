using Konzil.People;
using Konzil.Platform;
using Microsoft.EntityFrameworkCore;

namespace Konzil.Voting;

/// <summary>
/// After the last day the ballots are counted by themselves. The list of who voted is then written anew in the order of its keys:
/// the order in which the rows came would otherwise be the order of the ballots, and so a way from one to the other.
/// </summary>
public sealed class CountVotes(CityDb db) : IHandle<VoteSealed>, IHandle<VoteOver>
{
    public async Task Do(VoteSealed news, CancellationToken cancellation)
    {
        var vote = await db.CitizenVotes.AsNoTracking().SingleAsync(v => v.Id == news.VoteId, cancellation);
        db.Say(new VoteOver(news.VoteId), Format.At(vote.CountsAfter.AddDays(1), new TimeOnly(0, 5)));
        await db.SaveChangesAsync(cancellation);
    }

    public async Task Do(VoteOver news, CancellationToken cancellation)
    {
        if (await db.CitizenVotes.Include(v => v.Options).SingleOrDefaultAsync(v => v.Id == news.VoteId && v.State == VoteState.Sealed, cancellation) is { } vote)
        {
            await db.Together(() => Count(db, vote, db.Now, cancellation), cancellation);
        }
    }

    /// <summary>Call it inside a transaction: it first takes the vote's row, so that no ballot arrives between count and end.</summary>
    internal static async Task Count(CityDb db, CitizenVote vote, DateTimeOffset now, CancellationToken cancellation)
    {
        await db.CitizenVotes.Where(v => v.Id == vote.Id).ExecuteUpdateAsync(s => s.SetProperty(v => v.Writes, v => v.Writes + 1), cancellation);
        var ballots = await db.CastBallots.AsNoTracking().Where(b => b.VoteId == vote.Id).ToListAsync(cancellation);
        var paper = await db.PrintedBallots.Where(p => p.VoteId == vote.Id).GroupBy(p => p.State).Select(g => new { State = g.Key, Count = g.Count() }).ToDictionaryAsync(g => g.State, g => g.Count, cancellation);
        var eligible = vote.ResidentsOnly ? await Eligible.CountResidents(db, vote.ClosesOn, cancellation) : await db.People.CountAsync(p => p.EmailConfirmed, cancellation);
        var result = VoteResult.Of(vote, ballots, eligible);
        vote.Count(result with { OnPaper = paper.GetValueOrDefault(PrintedState.Cast), Invalid = paper.GetValueOrDefault(PrintedState.Invalid) }, now);
        if (!await db.TrySave(cancellation))
        {
            throw new Refusal(VoteOfficeText.NotSealed);
        }

        var people = await db.VoteMarks.Where(m => m.VoteId == vote.Id).OrderBy(m => m.PersonId).Select(m => m.PersonId).ToListAsync(cancellation);
        await db.VoteMarks.Where(m => m.VoteId == vote.Id).ExecuteDeleteAsync(cancellation);
        db.VoteMarks.AddRange(people.Select(p => new VoteMark(vote.Id, p)));
        await db.SaveChangesAsync(cancellation);
    }
}
