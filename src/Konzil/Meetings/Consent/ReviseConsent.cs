using Konzil.Platform;
using Microsoft.AspNetCore.Http;

namespace Konzil.Meetings;

/// <summary>Another wording, about which everybody is asked anew, or only more time.</summary>
public partial class ReviseConsent
{
    /// <param name="Round">As it is stored.</param>
    /// <param name="Typed">The refused form.</param>
    public sealed record Shown(ConsentRound Round, Form? Typed);

    public static async Task<IResult> Show(int number, Me me, CityDb db)
    {
        var (round, refused) = await ConsentAccess.ToRun(number, me, db);
        return round is null ? refused : round.IsOpen ? View.Page<ReviseConsent, Shown>(new(round, null)) : View.SeeOther(Paths.Consent(number));
    }

    public static async Task<IResult> Post(int number, Form form, Me me, CityDb db)
    {
        var (round, refused) = await ConsentAccess.ToRun(number, me, db);
        if (round is null)
        {
            return refused;
        }

        var due = form.Date(nameof(ConsentRound.Due), ConsentText.DueWrong, required: true);
        string text = form.Text(nameof(ConsentWords.Text)).Required(ConsentText.WordingMissing).Max(ConsentRound.TextMax);
        string note = form.Text(nameof(ConsentWords.Note)).Max(ConsentRound.NoteMax);
        if (!form.HasErrors && form.Version() != round.Version)
        {
            return View.Stale<ReviseConsent, Shown>(new(round, form));
        }

        form.Try(() => round.Revise(text, note, due!.Value, me, db.Now));
        if (form.HasErrors)
        {
            db.ChangeTracker.Clear();
            return View.Invalid<ReviseConsent, Shown>(new((await ConsentAccess.Load(number, me, db))!, form), form.Errors);
        }

        db.StartedFrom(round, form.Version());
        return await db.TrySave() ? View.SeeOther(Paths.Consent(number)) : View.Stale<ReviseConsent, Shown>(new((await ConsentAccess.Load(number, me, db))!, form));
    }
}
