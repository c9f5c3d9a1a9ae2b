using Konzil.Platform;
using Microsoft.AspNetCore.Http;

namespace Konzil.Ideas;

/// <summary>The office writes what came of a round and what was taken over.</summary>
public partial class EditResult
{
    public sealed record Draft(IdeaRound Round, string ResultDe, string ResultEn, string TakenOverDe, string TakenOverEn);

    public static async Task<IResult> Show(int number, CityDb db) =>
        await EditRound.Load(db, number) is { } round ? View.Page<EditResult, Draft>(new(round, round.ResultDe, round.ResultEn, round.TakenOverDe, round.TakenOverEn)) : View.NotFound();

    public static async Task<IResult> Post(int number, Form form, CityDb db, TimeProvider clock)
    {
        if (await EditRound.Load(db, number) is not { } round)
        {
            return View.NotFound();
        }

        string result = form.Text(nameof(Draft.ResultDe)).Required(RoundOfficeText.ResultNeeded).Max(IdeaRound.ResultMax);
        string resultEn = form.Text(nameof(Draft.ResultEn)).Max(IdeaRound.ResultMax);
        string over = form.Text(nameof(Draft.TakenOverDe)).Max(IdeaRound.ResultMax);
        string overEn = form.Text(nameof(Draft.TakenOverEn)).Max(IdeaRound.ResultMax);
        db.StartedFrom(round, form.Version());
        form.Try(() => round.Evaluate(new(result, resultEn), new(over, overEn), clock.GetUtcNow()));
        if (form.HasErrors)
        {
            return View.Invalid<EditResult, Draft>(new(round, result, resultEn, over, overEn), form.Errors);
        }

        return await db.TrySave()
            ? View.SeeOther(Paths.IdeaRound(number, round.TitleDe))
            : View.Stale<EditResult, Draft>(new((await EditRound.Load(db, number))!, result, resultEn, over, overEn));
    }
}
