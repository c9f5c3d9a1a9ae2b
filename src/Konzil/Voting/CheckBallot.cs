using Konzil.People;
using Konzil.Platform;
using Microsoft.AspNetCore.Http;
using Microsoft.EntityFrameworkCore;

namespace Konzil.Voting;

/// <summary>
/// Shows the ballot once more, with the receipt it will get. Nothing is stored yet: the receipt travels in the form, sealed for
/// this person and this vote, so that the page after the casting need not know which ballot it was.
/// </summary>
public partial class CheckBallot
{
    public const string ReceiptField = "Beleg";
    public const string StepField = "Schritt";
    public const string BackStep = "zurueck";

    private const string Purpose = "vote-receipt";

    public sealed record Shown(CitizenVote Vote, BallotSheet Sheet, string Receipt, string Token);

    public static async Task<IResult> Post(int number, Form form, Me me, CityDb db, MailTokens tokens)
    {
        if (await VoteAccess.Load(db, me, number) is not { } vote)
        {
            return View.NotFound();
        }

        var sheet = BallotSheet.Read(vote, form);
        if (form.Raw(StepField) == BackStep)
        {
            return View.Page<ShowVote, ShowVote.Shown>(await ShowVote.Page(db, me, vote, sheet, null));
        }

        if (!vote.IsOpen(Format.Day(db.Now)))
        {
            form.Errors.Add("", VoteText.NotOpen);
        }
        else if (await Eligible.Missing(db, me, vote.Needs) is { } missing)
        {
            form.Errors.Add("", missing.Both);
        }

        if (form.HasErrors || await db.VoteMarks.AnyAsync(m => m.VoteId == vote.Id && m.PersonId == me.Id))
        {
            return Refused(await ShowVote.Page(db, me, vote, sheet, form), form);
        }

        var receipt = Voting.CastBallot.NewReceipt();
        return View.Page<CheckBallot, Shown>(new(vote, sheet, receipt, tokens.Seal(Purpose, vote.Id.ToString(), me.KnownId.ToString(), receipt)));
    }

    /// <summary>The receipt of the page that was shown to this person; null for anything else.</summary>
    internal static string? Receipt(MailTokens tokens, CitizenVote vote, Me me, Form form) =>
        tokens.Open(Purpose, form.Raw(ReceiptField)) is [var about, var person, var receipt] && about == vote.Id.ToString() && person == me.KnownId.ToString() ? receipt : null;

    // Whoever has voted sees that, with nothing to correct.
    internal static IResult Refused(ShowVote.Shown shown, Form form) =>
        shown.HasVoted ? View.Page<ShowVote, ShowVote.Shown>(shown) : View.Invalid<ShowVote, ShowVote.Shown>(shown, form.Errors);
}
