using Konzil.Platform;
using Microsoft.AspNetCore.Http;

namespace Konzil.Course;

/// <summary>The coordination sets how often and by when.</summary>
public partial class EditRhythm
{
    public sealed record Draft(RhythmKind Kind, Rhythm? Stored, Form? Typed);

    public static async Task<IResult> Show(string kind, CityDb db) => Known(kind) is { } known ? View.Page<EditRhythm, Draft>(new(known, await Rhythms.Of(db, known), null)) : View.NotFound();

    public static async Task<IResult> Post(string kind, Form form, CityDb db, TimeProvider clock)
    {
        if (Known(kind) is not { } known)
        {
            return View.NotFound();
        }

        var months = form.Whole(nameof(Rhythm.EveryMonths), 1, Rhythm.MonthsMax, RhythmText.MonthsWrong, required: true);
        var next = form.Date(nameof(Rhythm.NextDue), RhythmText.DayWrong, required: true);
        if (next < Format.Day(clock.GetUtcNow()))
        {
            form.Errors.Add(nameof(Rhythm.NextDue), RhythmText.DayWrong);
        }

        var (who, note) = (form.Text(nameof(Rhythm.Who)).Required(RhythmText.WhoMissing).Max(Conventions.Line), form.Text(nameof(Rhythm.Note)).Max(Rhythm.NoteMax));
        var stored = await Rhythms.Of(db, known);
        if (form.HasErrors)
        {
            return View.Invalid<EditRhythm, Draft>(new(known, stored, form), form.Errors);
        }

        if (stored is null)
        {
            db.Rhythms.Add(stored = new Rhythm(known));
        }
        else
        {
            db.StartedFrom(stored, form.Version());
        }

        stored.Write(months!.Value, next!.Value, who, note);
        Rhythms.Ask(db, stored);
        return await db.TrySave() ? View.SeeOther(known == RhythmKind.Edition ? Paths.OfficeEditions : Paths.Agenda) : View.Stale<EditRhythm, Draft>(new(known, await Rhythms.Of(db, known), form));
    }

    private static RhythmKind? Known(string kind) => Enum.TryParse<RhythmKind>(kind, ignoreCase: true, out var known) && Enum.IsDefined(known) && !int.TryParse(kind, out _) ? known : null;
}
