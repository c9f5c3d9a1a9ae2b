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
        var closes = await db.CitizenVotes.Where(v => v.Id == news.VoteId).Select(v => v.ClosesOn).SingleAsync(cancellation);
        db.Say(new VoteOver(news.VoteId), Format.At(closes.AddDays(1), new TimeOnly(0, 5)));
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
        vote.Count(VoteResult.Of(vote, ballots, await db.People.CountAsync(p => p.EmailConfirmed, cancellation)), now);
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
