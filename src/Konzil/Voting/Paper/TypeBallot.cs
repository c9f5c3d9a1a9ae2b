using Konzil.Platform;
using Microsoft.AspNetCore.Http;
using Microsoft.EntityFrameworkCore;

namespace Konzil.Voting;

/// <summary>
/// Ballots on paper go into the same box: typed in by number, shown once more beside the paper, then final. Each number counts
/// once. Nothing says when or by whom, and nobody sees how it stands.
/// </summary>
public partial class TypeBallot
{
    public const string NumberField = "Nummer";
    public const string StepField = "Schritt";
    public const string CheckStep = "pruefen";
    public const string CastStep = "urne";
    public const string InvalidStep = "ungueltig";
    public const string BackStep = "aendern";
    public const string TypedKey = "erfasst";

    /// <param name="Batch">Counted from 1.</param>
    /// <param name="Printed">How many.</param>
    /// <param name="Back">Of these typed in, valid or not.</param>
    public sealed record BatchLine(int Batch, int Printed, int Back);

    public sealed record Shown(CitizenVote Vote, IReadOnlyList<BatchLine> Batches, Form? Typed, BallotSheet Sheet, DateOnly Today)
    {
        /// <summary>The number of a ballot to be compared with the paper before it is kept; null before that.</summary>
        public string? Compare { get; init; }

        /// <summary>The number that was typed in last.</summary>
        public string? Kept { get; init; }

        public int Next => Batches.Count == 0 ? 1 : Batches.Max(b => b.Batch) + 1;
    }

    public static async Task<IResult> Show(int number, HttpRequest request, Me me, CityDb db) => await VoteAccess.Load(db, me, number) is { TakesPaper: true } vote
        ? View.Page<TypeBallot, Shown>(await Page(db, vote, null) with { Kept = request.Query[TypedKey].ToString() is { Length: CastBallot.ReceiptLength } kept ? kept : null })
        : View.NotFound();

    public static async Task<IResult> Post(int number, Form form, Me me, CityDb db)
    {
        if (await VoteAccess.Load(db, me, number) is not { TakesPaper: true } vote)
        {
            return View.NotFound();
        }

        var step = form.Raw(StepField);
        var receipt = await Known(db, vote, form);
        var sheet = step == InvalidStep ? BallotSheet.Empty : BallotSheet.Read(vote, form);
        if (!vote.TypesIn(Format.Day(db.Now)))
        {
            form.Errors.Add("", PaperText.NotNow);
        }

        if (form.HasErrors || step is not (CastStep or InvalidStep))
        {
            var shown = await Page(db, vote, form) with { Sheet = sheet, Compare = step == CheckStep && !form.HasErrors ? receipt : null };
            return form.HasErrors ? View.Invalid<TypeBallot, Shown>(shown, form.Errors) : View.Page<TypeBallot, Shown>(shown);
        }

        await Keep(db, vote, receipt!, step == CastStep ? sheet : null);
        return View.SeeOther(Paths.PaperBallotTyped(number, receipt!));
    }

    internal static async Task<Shown> Page(CityDb db, CitizenVote vote, Form? typed)
    {
        var batches = await db.PrintedBallots.Where(p => p.VoteId == vote.Id).GroupBy(p => p.Batch).Select(g => new { Batch = g.Key, Printed = g.Count(), Back = g.Count(p => p.State != PrintedState.Out) }).ToListAsync();
        return new(vote, [.. batches.OrderBy(b => b.Batch).Select(b => new BatchLine(b.Batch, b.Printed, b.Back))], typed, BallotSheet.Empty, Format.Day(db.Now));
    }

    internal static async Task<int> NextBatch(CityDb db, CitizenVote vote) => (await db.PrintedBallots.Where(p => p.VoteId == vote.Id).MaxAsync(p => (int?)p.Batch) ?? 0) + 1;

    /// <summary>The number as it is printed, or null with what is wrong said beside the field.</summary>
    private static async Task<string?> Known(CityDb db, CitizenVote vote, Form form)
    {
        var signs = string.Concat(form.Raw(NumberField).ToUpperInvariant().Where(char.IsAsciiLetterOrDigit));
        var receipt = signs.Length == 12 ? $"{signs[..4]}-{signs[4..8]}-{signs[8..]}" : "";
        var printed = await db.PrintedBallots.AsNoTracking().SingleOrDefaultAsync(p => p.VoteId == vote.Id && p.Receipt == receipt);
        if (printed is not { State: PrintedState.Out })
        {
            form.Errors.Add(NumberField, printed is null ? PaperText.NumberUnknown : printed.State == PrintedState.Cast ? PaperText.NumberUsed : PaperText.NumberInvalid);
        }

        return printed?.Receipt;
    }

    private static Task Keep(CityDb db, CitizenVote vote, string receipt, BallotSheet? sheet) => db.Together(async () =>
    {
        // Two people with the same paper: the second changes nothing. The vote's row is taken as for every other ballot.
        var state = sheet is null ? PrintedState.Invalid : PrintedState.Cast;
        if (await db.PrintedBallots.Where(p => p.VoteId == vote.Id && p.Receipt == receipt && p.State == PrintedState.Out).ExecuteUpdateAsync(s => s.SetProperty(p => p.State, state)) == 0)
        {
            return;
        }

        if (await db.CitizenVotes.Where(v => v.Id == vote.Id && v.State == VoteState.Sealed).ExecuteUpdateAsync(s => s.SetProperty(v => v.Writes, v => v.Writes + 1)) == 0
            || (sheet is not null && !await db.TryInsert(new CastBallot(vote.Id, receipt, sheet.Written(vote)))))
        {
            throw new Refusal(PaperText.NotNow);
        }
    });
}
