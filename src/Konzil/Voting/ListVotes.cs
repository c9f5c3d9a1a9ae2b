using Konzil.Platform;
using Microsoft.AspNetCore.Http;
using Microsoft.EntityFrameworkCore;

namespace Konzil.Voting;

/// <summary>All votes: what runs or comes, and what came out.</summary>
public partial class ListVotes
{
    private const int Most = 100;

    public sealed record Shown(IReadOnlyList<CitizenVote> Votes, DateOnly Today);

    public static async Task<IResult> Show(CityDb db, CancellationToken cancellation) => View.Page<ListVotes, Shown>(new(
        await VoteAccess.Public(db.CitizenVotes).AsNoTracking().Include(v => v.Options).OrderByDescending(v => v.ClosesOn).ThenByDescending(v => v.Number).Take(Most).ToListAsync(cancellation),
        Format.Day(db.Now)));
}
