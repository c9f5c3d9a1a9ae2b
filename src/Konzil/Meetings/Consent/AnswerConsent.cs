using Konzil.Platform;
using Microsoft.AspNetCore.Http;

namespace Konzil.Meetings;

/// <summary>What somebody says for themselves or for their unit; sent from the page of the round.</summary>
public static class AnswerConsent
{
    private const int Attempts = 5;

    /// <summary>The answer of a seat. Someone who answers for none gets the answer of a stranger.</summary>
    public static async Task<IResult> Post(int number, Form form, Me me, CityDb db)
    {
        if (await ShowConsent.Load(number, me, db) is not { Mine.Count: > 0 } shown)
        {
            return View.NotFound();
        }

        var stance = form.Choice<ConsentStance>(ConsentText.StanceField, ConsentText.StanceMissing);
        var seat = shown.Mine.Count == 1 ? shown.Mine[0].ToString() : form.Choice(ConsentText.SeatField, shown.Mine.Select(s => s.ToString()), ConsentText.SeatMissing);
        string remark = form.Text(nameof(ConsentAnswer.Remark)).Max(ConsentRound.NoteMax);
        var edition = form.Whole(nameof(ConsentRound.Edition), 1, int.MaxValue, ConsentText.EditionChanged);

        // Others answer at the same moment; only another edition or the end of the round makes this answer one to something else.
        for (var attempt = 1; ; attempt++)
        {
            if (!form.HasErrors && edition != shown.Round.Edition && shown.Round.IsOpen)
            {
                return View.Stale<ShowConsent, ShowConsent.Shown>(shown with { Typed = form, IsStale = true });
            }

            form.Try(() => shown.Round.Answer(shown.Round.Seats.First(s => s.Id.ToString() == seat), stance!.Value, remark, me, db.Now));
            if (!form.HasErrors && await db.TrySave())
            {
                return View.SeeOther(Paths.Consent(number));
            }

            db.ChangeTracker.Clear();
            shown = (await ShowConsent.Load(number, me, db))! with { Typed = form };
            if (form.HasErrors)
            {
                return View.Invalid<ShowConsent, ShowConsent.Shown>(shown, form.Errors);
            }

            if (attempt == Attempts)
            {
                return View.Stale<ShowConsent, ShowConsent.Shown>(shown);
            }
        }
    }
}
