using Konzil.People;
using Konzil.Platform;
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
    }

    public static async Task<IResult> Show(int number, Me me, CityDb db) =>
        await VoteAccess.Load(db, me, number) is { } vote ? View.Page<ShowVote, Shown>(await Page(db, me, vote, BallotSheet.Empty, null)) : View.NotFound();

    internal static async Task<Shown> Page(CityDb db, Me me, CitizenVote vote, BallotSheet sheet, Form? typed) => new(vote, sheet, typed, me, Format.Day(db.Now))
    {
        HasVoted = me.Id is { } person && await db.VoteMarks.AnyAsync(m => m.VoteId == vote.Id && m.PersonId == person),
        Missing = me.SignedIn ? await Eligible.Missing(db, me, vote.Needs) : null,
    };
}
