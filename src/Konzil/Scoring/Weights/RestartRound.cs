using Konzil.Platform;
using Microsoft.AspNetCore.Http;
using Microsoft.EntityFrameworkCore;

namespace Konzil.Scoring;

/// <summary>Other weights than the sealed ones: a new round begins, the old one stays as it is.</summary>
public static class RestartRound
{
    public static async Task<IResult> Post(int round, Form form, Me me, CityDb db, TimeProvider clock)
    {
        if (await EditRound.Load(round, me, db) is not { } found)
        {
            return View.NotFound();
        }

        string reason = form.Text("AgainReason").Required(WeightsText.AgainMissing).Max(ScoreSheet.ReasonMax);
        if (found.State == RoundState.Draft)
        {
            form.Errors.Add("", WeightsText.NotSealedYet);
        }

        if (form.HasErrors)
        {
            return View.Invalid<EditRound, EditRound.Draft>(await EditRound.Page(found, form, db), form.Errors);
        }

        var number = 0;
        await db.Together(async () =>
        {
            number = await NumberSeries.Take(db, nameof(Round));
            db.Rounds.Add(found.Again(number, reason, clock.GetUtcNow()));
            await db.SaveChangesAsync();
        });
        return View.SeeOther(Paths.Round(number));
    }
}
