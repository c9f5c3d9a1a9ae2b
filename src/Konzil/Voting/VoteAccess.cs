using Konzil.Platform;
using Microsoft.EntityFrameworkCore;

namespace Konzil.Voting;

/// <summary>The one rule of who sees which vote and which ballots; every renderer uses it.</summary>
public static class VoteAccess
{
    /// <summary>Drafts only for those who prepare votes.</summary>
    public static IQueryable<CitizenVote> VisibleTo(Me me, IQueryable<CitizenVote> votes) => me.May(Permission.RunVotes) ? votes : Public(votes);

    public static IQueryable<CitizenVote> Public(IQueryable<CitizenVote> votes) => votes.Where(v => v.State != VoteState.Draft);

    /// <summary>The ballots of a counted vote, in the order of their receipts. Of any other: none, whoever asks.</summary>
    public static async Task<IReadOnlyList<CastBallot>> Disclosed(CityDb db, CitizenVote vote, CancellationToken cancellation) => vote.State == VoteState.Counted
        ? await db.CastBallots.AsNoTracking().Where(b => b.VoteId == vote.Id).OrderBy(b => b.Receipt).ToListAsync(cancellation)
        : [];

    internal static Task<CitizenVote?> Load(CityDb db, Me me, int number) =>
        VisibleTo(me, db.CitizenVotes).AsNoTracking().Include(v => v.Options).SingleOrDefaultAsync(v => v.Number == number);
}
