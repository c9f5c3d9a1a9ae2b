using Konzil.People;
using Konzil.Platform;
using Microsoft.AspNetCore.Http;
using Microsoft.EntityFrameworkCore;

namespace Konzil.Voting;

/// <summary>A checked ballot goes into the box: once for each person, never after the end, and without the person.</summary>
public static class CastVote
{
    public static async Task<IResult> Post(int number, Form form, Me me, CityDb db, MailTokens tokens)
    {
        if (await VoteAccess.Load(db, me, number) is not { } vote)
        {
            return View.NotFound();
        }

        var sheet = BallotSheet.Read(vote, form);
        var receipt = CheckBallot.Receipt(tokens, vote, me, form);
        if (!vote.IsOpen(Format.Day(db.Now)))
        {
            form.Errors.Add("", VoteText.NotOpen);
        }
        else if (await Eligible.Missing(db, me, vote.Needs) is { } missing)
        {
            form.Errors.Add("", missing.Both);
        }
        else if (receipt is null)
        {
            form.Errors.Add("", VoteText.ReceiptLost);
        }

        if (form.HasErrors)
        {
            return CheckBallot.Refused(await ShowVote.Page(db, me, vote, sheet, form), form);
        }

        await Once(db, vote, me.KnownId, new CastBallot(vote.Id, receipt!, sheet.Written(vote)));
        return View.SeeOther(Paths.Vote(number));
    }

    /// <summary>A second ballot of the same person changes nothing.</summary>
    public static Task Once(CityDb db, CitizenVote vote, Guid person, CastBallot ballot) => db.Together(async () =>
    {
        if (!await db.TryInsert(new VoteMark(vote.Id, person)))
        {
            return;
        }

        // Takes the vote's row, so that no ballot arrives while it is counted.
        if (await db.CitizenVotes.Where(v => v.Id == vote.Id && v.State == VoteState.Sealed).ExecuteUpdateAsync(s => s.SetProperty(v => v.Writes, v => v.Writes + 1)) == 0
            || !await db.TryInsert(ballot))
        {
            throw new Refusal(VoteText.NotOpen);
        }
    });
}
