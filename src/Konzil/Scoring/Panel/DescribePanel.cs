using Konzil.Platform;
using Microsoft.AspNetCore.Http;
using Microsoft.EntityFrameworkCore;

namespace Konzil.Scoring;

/// <summary>The coordination says how the evaluators of a round were chosen; whoever scores says whether the own name may stand there.</summary>
public partial class DescribePanel
{
    /// <param name="Round">As it is stored.</param>
    /// <param name="Typed">The refused form.</param>
    public sealed record Shown(Round Round, Form? Typed);

    public static async Task<IResult> Show(int round, CityDb db) => await Load(round, db) is { } found ? View.Page<DescribePanel, Shown>(new(found, null)) : View.NotFound();

    public static async Task<IResult> Post(int round, Form form, CityDb db)
    {
        if (await Load(round, db) is not { } found)
        {
            return View.NotFound();
        }

        string how = form.Text(nameof(Round.HowChosen)).Max(Round.ChosenMax);
        form.Try(() => found.Describe(how));
        if (form.HasErrors)
        {
            return View.Invalid<DescribePanel, Shown>(new(found, form), form.Errors);
        }

        db.StartedFrom(found, form.Version());
        return await db.TrySave() ? View.SeeOther(Paths.Round(round)) : View.Stale<DescribePanel, Shown>(new((await Load(round, db))!, form));
    }

    public static async Task<IResult> ShowName(int round, Form form, Me me, CityDb db)
    {
        if (await db.Rounds.SingleOrDefaultAsync(r => r.Number == round && r.State != RoundState.Draft) is not { } found || await db.Set<Evaluator>().SingleOrDefaultAsync(e => e.RoundId == found.Id && e.PersonId == me.KnownId) is not { } evaluator)
        {
            return View.NotFound();
        }

        evaluator.ShowName(form.Ticked(nameof(Evaluator.NameAgreedAt)), db.Now);
        db.Note(found, evaluator.NameAgreedAt is null ? "NameTakenBack" : "NameAgreed");
        await db.TrySave();
        return View.SeeOther(Paths.MySheets);
    }

    private static Task<Round?> Load(int round, CityDb db) => db.Rounds.SingleOrDefaultAsync(r => r.Number == round);
}
