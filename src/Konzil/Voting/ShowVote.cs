using Konzil.People;
using Konzil.Platform;
using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Http;
using Microsoft.EntityFrameworkCore;

namespace Konzil.Voting;

/// <summary>One vote: what it is about, the ballot while it runs, the result once it is counted.</summary>
public partial class ShowVote
{
    public sealed record Shown(CitizenVote Vote, BallotSheet Sheet, Form? Typed, Me Me, DateOnly Today)
    {
        public bool HasVoted { get; init; }

        /// <summary>What somebody signed in still lacks to vote.</summary>
        public MissingStep? Missing { get; init; }

        /// <summary>What was decided with the result.</summary>
        public IReadOnlyList<RenderFragment> Parts { get; init; } = [];
    }

    public static async Task<IResult> Show(int number, Me me, CityDb db, IEnumerable<VoteAfterword> sources, CancellationToken cancellation)
    {
        if (await VoteAccess.Load(db, me, number) is not { } vote)
        {
            return View.NotFound();
        }

        var parts = new List<RenderFragment>();
        foreach (var source in vote.Result is null ? [] : sources)
        {
            if (await source.Show(vote, me, db, cancellation) is { } part)
            {
                parts.Add(part);
            }
        }

        return View.Page<ShowVote, Shown>(await Page(db, me, vote, BallotSheet.Empty, null) with { Parts = parts });
    }

    internal static async Task<Shown> Page(CityDb db, Me me, CitizenVote vote, BallotSheet sheet, Form? typed) => new(vote, sheet, typed, me, Format.Day(db.Now))
    {
        HasVoted = me.Id is { } person && await db.VoteMarks.AnyAsync(m => m.VoteId == vote.Id && m.PersonId == person),
        Missing = me.SignedIn ? await Eligible.Missing(db, me, vote.Needs) : null,
    };
}
