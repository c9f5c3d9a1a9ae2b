using Konzil.Agenda;
using Konzil.Platform;
using Konzil.Steering;
using Microsoft.AspNetCore.Http;
using Microsoft.EntityFrameworkCore;

namespace Konzil.Voting;

/// <summary>The office prepares a vote: rules, measures with costs, seal. Of the ballots it sees nothing.</summary>
public partial class EditVote
{
    public sealed record Draft(CitizenVote Vote, IReadOnlyList<Row> Measures, Form? Typed, DateOnly Today);

    /// <param name="Number">Of the measure.</param>
    /// <param name="Code">M-27.</param>
    /// <param name="Title">Its title.</param>
    /// <param name="Planned">Money planned for it from this year on; null where nothing is known.</param>
    public sealed record Row(int Number, string Code, string Title, decimal? Planned);

    public static async Task<IResult> Show(int number, CityDb db) =>
        await Load(number, db) is { } vote ? View.Page<EditVote, Draft>(await Page(vote, null, db)) : View.NotFound();

    public static Task<IResult> PostRules(int number, Form form, CityDb db) => Change(number, form, db, (vote, _) =>
    {
        var rules = VoteFields.Rules(form);
        form.Try(() => vote.Write(rules!, db.Now));
    });

    public static Task<IResult> PostOptions(int number, Form form, CityDb db) => Change(number, form, db, (vote, measures) =>
    {
        var options = VoteFields.Options(form, vote, measures);
        form.Try(() => vote.Choose(options, db.Now));
    });

    public static async Task<IResult> PostSeal(int number, Form form, Me me, CityDb db, TakingPart parts)
    {
        var windows = await parts.Windows(db, CancellationToken.None);
        return await Change(number, form, db, (vote, _) =>
        {
            form.Try(() => vote.SealRules(me, db.Now));
            if (TakingPart.FirstClosed(windows, PartKind.Votes, vote.OpensOn, vote.ClosesOn) is { } day)
            {
                form.Errors.Add("", VoteOfficeText.ClosedByPlan.Filled(TakingPartText.Day(day)));
            }
        });
    }

    public static async Task<IResult> PostCount(int number, Form form, CityDb db, CancellationToken cancellation)
    {
        if (await Load(number, db) is not { } vote)
        {
            return View.NotFound();
        }

        try
        {
            await db.Together(() => CountVotes.Count(db, vote, db.Now, cancellation), cancellation);
            return View.SeeOther(Paths.Vote(number));
        }
        catch (Refusal refusal)
        {
            db.ChangeTracker.Clear();
            form.Errors.Add("", refusal.Reason);
            return View.Invalid<EditVote, Draft>(await Page((await Load(number, db))!, null, db), form.Errors);
        }
    }

    private static async Task<IResult> Change(int number, Form form, CityDb db, Action<CitizenVote, List<Measure>> change)
    {
        if (await Load(number, db) is not { } vote)
        {
            return View.NotFound();
        }

        change(vote, await MeasureAccess.Public(db.Measures).AsNoTracking().OrderBy(m => m.Number).ToListAsync());
        if (form.HasErrors)
        {
            db.ChangeTracker.Clear();
            return View.Invalid<EditVote, Draft>(await Page((await Load(number, db))!, form, db), form.Errors);
        }

        db.StartedFrom(vote, form.Version());
        return await db.TrySave() ? View.SeeOther(Paths.OfficeVote(number)) : View.Stale<EditVote, Draft>(await Page((await Load(number, db))!, form, db));
    }

    private static Task<CitizenVote?> Load(int number, CityDb db) => db.CitizenVotes.Include(v => v.Options).SingleOrDefaultAsync(v => v.Number == number);

    private static async Task<Draft> Page(CitizenVote vote, Form? typed, CityDb db)
    {
        var today = Format.Day(db.Now);
        var planned = vote.State == VoteState.Draft ? await PlannedCost.Of(db, today.Year) : new Dictionary<Guid, decimal>();
        var measures = vote.State == VoteState.Draft ? await MeasureAccess.Public(db.Measures).AsNoTracking().OrderBy(m => m.Number).ToListAsync() : [];
        return new(vote, [.. measures.Select(m => new Row(m.Number, m.Code, m.Title, planned.TryGetValue(m.Id, out var sum) ? sum : null))], typed, today);
    }
}

/// <summary>What measures are planned to cost from a year on: a hint for whoever fills in the costs, never a decision.</summary>
internal static class PlannedCost
{
    public static async Task<Dictionary<Guid, decimal>> Of(CityDb db, int fromYear) =>
        (await db.Money.AsNoTracking().Where(l => l.Year >= fromYear && l.PlannedAmount != null).Select(l => new { l.MeasureId, l.PlannedAmount }).ToListAsync())
            .GroupBy(l => l.MeasureId).ToDictionary(g => g.Key, g => g.Sum(l => l.PlannedAmount!.Value));
}
