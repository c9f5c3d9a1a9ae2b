using Konzil.Platform;
using Konzil.Ui;
using Microsoft.AspNetCore.Http;

namespace Konzil.Meetings;

/// <summary>Ends a round: agreed only where no objection stands.</summary>
public partial class EndConsent
{
    private static readonly ConsentState[] _ends = [ConsentState.Agreed, ConsentState.NotAgreed, ConsentState.Withdrawn];

    /// <param name="Round">As it is stored.</param>
    /// <param name="Typed">The refused form.</param>
    public sealed record Shown(ConsentRound Round, Form? Typed);

    internal static IReadOnlyList<Option> Ends => [.. _ends.Select(s => new Option(s.ToString(), ConsentText.Of(s)))];

    public static async Task<IResult> Show(int number, Me me, CityDb db)
    {
        var (round, refused) = await ConsentAccess.ToRun(number, me, db);
        return round is null ? refused : round.IsOpen ? View.Page<EndConsent, Shown>(new(round, null)) : View.SeeOther(Paths.Consent(number));
    }

    public static async Task<IResult> Post(int number, Form form, Me me, CityDb db)
    {
        var (round, refused) = await ConsentAccess.ToRun(number, me, db);
        if (round is null)
        {
            return refused;
        }

        var end = form.Choice(ConsentText.EndField, _ends.Select(s => s.ToString()), ConsentText.HowMissing);
        string outcome = form.Text(nameof(ConsentRound.Outcome)).Max(ConsentRound.NoteMax);
        if (!form.HasErrors && form.Version() != round.Version)
        {
            return View.Stale<EndConsent, Shown>(new(round, form));
        }

        form.Try(() => round.End(Enum.Parse<ConsentState>(end!), outcome, db.Now));
        if (form.HasErrors)
        {
            db.ChangeTracker.Clear();
            return View.Invalid<EndConsent, Shown>(new((await ConsentAccess.Load(number, me, db))!, form), form.Errors);
        }

        db.StartedFrom(round, form.Version());
        return await db.TrySave() ? View.SeeOther(Paths.Consent(number)) : View.Stale<EndConsent, Shown>(new((await ConsentAccess.Load(number, me, db))!, form));
    }
}
