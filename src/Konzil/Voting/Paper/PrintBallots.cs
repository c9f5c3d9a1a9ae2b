using Konzil.People;
using Konzil.Platform;
using Microsoft.AspNetCore.Http;
using Microsoft.EntityFrameworkCore;

namespace Konzil.Voting;

/// <summary>Numbered ballots for the printer, one on each page, with a part to tear off and keep.</summary>
public partial class PrintBallots
{
    public const string CountField = "Anzahl";
    public const string BatchField = "Stapel";

    public sealed record Shown(CitizenVote Vote, IReadOnlyList<string> Receipts, int Batch, string Site);

    public static async Task<IResult> Show(int number, int batch, Me me, CityDb db, Tell site)
    {
        if (await VoteAccess.Load(db, me, number) is not { TakesPaper: true } vote)
        {
            return View.NotFound();
        }

        var receipts = await db.PrintedBallots.Where(p => p.VoteId == vote.Id && p.Batch == batch).OrderBy(p => p.Receipt).Select(p => p.Receipt).ToListAsync();
        return receipts.Count == 0 ? View.NotFound() : View.Page<PrintBallots, Shown>(new(vote, receipts, batch, site.Site));
    }

    public static async Task<IResult> Post(int number, Form form, Me me, CityDb db)
    {
        if (await VoteAccess.Load(db, me, number) is not { TakesPaper: true } vote)
        {
            return View.NotFound();
        }

        var count = form.Whole(CountField, 1, PrintedBallot.Most, PaperText.CountWrong, required: true);
        if (vote.State != VoteState.Sealed || Format.Day(db.Now) > vote.ClosesOn)
        {
            form.Errors.Add("", PaperText.PrintingOver);
        }

        if (form.HasErrors)
        {
            return View.Invalid<TypeBallot, TypeBallot.Shown>(await TypeBallot.Page(db, vote, form), form.Errors);
        }

        // The form knows which batch comes next: sent twice, it prints the same one.
        var next = await TypeBallot.NextBatch(db, vote);
        if (form.Whole(BatchField, 1, int.MaxValue, PaperText.CountWrong) is not { } asked || asked >= next)
        {
            db.PrintedBallots.AddRange(Enumerable.Range(0, count!.Value).Select(_ => new PrintedBallot(vote.Id, CastBallot.NewReceipt(), next)));
            await db.SaveChangesAsync();
            asked = next;
        }

        return View.SeeOther(Paths.PrintedBallots(number, asked));
    }
}
