using Konzil.Platform;
using Microsoft.AspNetCore.Http;
using Microsoft.EntityFrameworkCore;

namespace Konzil.Agenda;

/// <summary>The field lead or the coordination says what changed because people took part, and enters what the platform did not see.</summary>
public partial class EditParticipation
{
    public sealed record Draft(string Kind, string Title, string FirstDay, string LastDay, string People)
    {
        public static readonly Draft Empty = new("", "", "", "", "");

        public static Draft Of(Form form) => new(form.Raw(nameof(Kind)), form.Raw(nameof(Title)), form.Raw(nameof(FirstDay)), form.Raw(nameof(LastDay)), form.Raw(nameof(People)));
    }

    /// <param name="Measure">The measure.</param>
    /// <param name="Lines">As they are saved.</param>
    /// <param name="Typed">What stands in the form instead, by the key of the line.</param>
    /// <param name="Draft">The entry by hand.</param>
    public sealed record Shown(Measure Measure, IReadOnlyList<ParticipationLine> Lines, IReadOnlyDictionary<string, string> Typed, Draft Draft);

    private static readonly IReadOnlyDictionary<string, string> Nothing = new Dictionary<string, string>(StringComparer.Ordinal);

    public static string ChangedField(ParticipationLine line) => "Geaendert-" + line.Occasion;

    public static string VersionField(ParticipationLine line) => "Fassung-" + line.Occasion;

    public static async Task<IResult> Show(int number, Me me, CityDb db, ParticipationLog log, CancellationToken cancellation) =>
        await Mine(number, me, db) is { } measure ? View.Page<EditParticipation, Shown>(new(measure, await Lines(log, measure, cancellation), Nothing, Draft.Empty)) : View.NotFound();

    /// <summary>Saves the sentences that were changed; the others are left alone.</summary>
    public static async Task<IResult> Post(int number, Form form, Me me, CityDb db, ParticipationLog log)
    {
        if (await Mine(number, me, db) is not { } measure)
        {
            return View.NotFound();
        }

        var lines = await Lines(log, measure, CancellationToken.None);
        var typed = lines.Where(l => form.Has(ChangedField(l))).ToDictionary(l => l.Occasion, l => (string)form.Text(ChangedField(l)).Max(ParticipationNote.ChangedMax), StringComparer.Ordinal);
        if (form.HasErrors)
        {
            return View.Invalid<EditParticipation, Shown>(new(measure, lines, typed, Draft.Empty), form.Errors);
        }

        foreach (var line in lines.Where(l => typed.TryGetValue(l.Occasion, out var words) && words != l.Changed))
        {
            var note = line.Note is { } known ? await db.ParticipationNotes.SingleOrDefaultAsync(n => n.Id == known.Id) : db.ParticipationNotes.Add(ParticipationNote.On(line)).Entity;
            if (note is not null && line.Note is not null)
            {
                db.StartedFrom(note, Guid.TryParse(form.Raw(VersionField(line)), out var version) ? version : Guid.Empty);
            }

            note?.Write(typed[line.Occasion]);
        }

        return await db.TrySave() ? View.SeeOther(Paths.MeasureParticipation(number)) : View.Stale<EditParticipation, Shown>(new(measure, await Lines(log, measure, CancellationToken.None), typed, Draft.Empty));
    }

    public static async Task<IResult> Add(int number, Form form, Me me, CityDb db, ParticipationLog log)
    {
        if (await Mine(number, me, db) is not { } measure)
        {
            return View.NotFound();
        }

        var format = form.Choice<ParticipationFormat>(nameof(Draft.Kind), ParticipationText.FormatMissing);
        string title = form.Text(nameof(Draft.Title)).Required(ParticipationText.NameMissing).Max(Conventions.Line);
        var days = (First: form.Date(nameof(Draft.FirstDay), ParticipationText.DayMissing, required: true), Last: form.Date(nameof(Draft.LastDay), ParticipationText.DayMissing));
        var people = form.Whole(nameof(Draft.People), 1, 1_000_000, ParticipationText.NumberWrong);
        form.Try(() => db.ParticipationNotes.Add(ParticipationNote.ByHand(measure.Id, format!.Value, title, (days.First!.Value, days.Last), people)));
        if (form.HasErrors)
        {
            return View.Invalid<EditParticipation, Shown>(new(measure, await Lines(log, measure, CancellationToken.None), Nothing, Draft.Of(form)), form.Errors);
        }

        await db.SaveChangesAsync();
        return View.SeeOther(Paths.MeasureParticipation(number));
    }

    /// <summary>Only what was entered by hand can go.</summary>
    public static async Task<IResult> Remove(int number, Guid entry, Me me, CityDb db)
    {
        if (await Mine(number, me, db) is not { } measure || await db.ParticipationNotes.SingleOrDefaultAsync(n => n.Id == entry && n.MeasureId == measure.Id && n.Occasion == null) is not { } note)
        {
            return View.NotFound();
        }

        db.ParticipationNotes.Remove(note);
        db.Note(measure, ParticipationText.NoteRemoved.Filled(note.Title).De);
        await db.TrySave();
        return View.SeeOther(Paths.MeasureParticipation(number));
    }

    private static async Task<Measure?> Mine(int number, Me me, CityDb db) =>
        await MeasureAccess.VisibleTo(me, db.Measures).AsNoTracking().SingleOrDefaultAsync(m => m.Number == number) is { } measure && MeasureAccess.MayEdit(me, measure) ? measure : null;

    private static async Task<IReadOnlyList<ParticipationLine>> Lines(ParticipationLog log, Measure measure, CancellationToken cancellation) => [.. (await log.Read([measure.Id], cancellation))[measure.Id]];
}
