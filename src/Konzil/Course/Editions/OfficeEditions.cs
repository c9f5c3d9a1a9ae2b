using Konzil.Platform;
using Microsoft.AspNetCore.Http;
using Microsoft.EntityFrameworkCore;

namespace Konzil.Course;

/// <summary>The coordination freezes the next edition from what is known now.</summary>
public partial class OfficeEditions
{
    /// <param name="Editions">All until now, the newest first.</param>
    /// <param name="Rhythm">When the next one is due.</param>
    /// <param name="Sheets">What would be frozen now.</param>
    /// <param name="Since">Against the last one; null for the first.</param>
    public sealed record Shown(IReadOnlyList<ListEditions.Row> Editions, Rhythm? Rhythm, IReadOnlyList<Sheet> Sheets, EditionDifference? Since)
    {
        public int Next => 1 + (Editions.Count == 0 ? 0 : Editions[0].Number);

        public Form? Typed { get; init; }
    }

    public static async Task<IResult> Show(CityDb db, SheetMaker maker, CancellationToken cancellation) => View.Page<OfficeEditions, Shown>(await Page(null, db, maker, cancellation));

    public static async Task<IResult> Post(Form form, Me me, CityDb db, SheetMaker maker, CancellationToken cancellation)
    {
        string note = form.Text(nameof(Edition.Note)).Max(Edition.NoteMax);
        var (sheets, now, number) = (await maker.Make(cancellation), db.Now, 0);
        form.Try(() => Edition.Freeze(0, sheets, note, me, now));
        // A second click on the same page would make a second edition of the same minute: the number the page showed has to be the next one.
        if (!form.HasErrors && form.Whole(nameof(Edition.Number), 1, int.MaxValue, WebText.StaleBody) is { } shown && await db.Editions.AnyAsync(e => e.Number >= shown, cancellation))
        {
            return View.Stale<OfficeEditions, Shown>(await Page(form, db, maker, cancellation));
        }

        var page = await Page(form, db, maker, cancellation);
        if (page.Since is { IsEmpty: true } && note.Length == 0)
        {
            form.Errors.Add(nameof(Edition.Note), EditionText.UnchangedWhy);
        }

        if (form.HasErrors)
        {
            return View.Invalid<OfficeEditions, Shown>(page, form.Errors);
        }

        await db.Together(async () =>
        {
            db.Editions.Add(Edition.Freeze(number = await NumberSeries.Take(db, nameof(Edition)), sheets, note, me, now));
            await Rhythms.Done(db, RhythmKind.Edition);
            await db.SaveChangesAsync(cancellation);
        }, cancellation);
        return View.SeeOther(Paths.Edition(number));
    }

    private static async Task<Shown> Page(Form? typed, CityDb db, SheetMaker maker, CancellationToken cancellation)
    {
        var sheets = await maker.Make(cancellation);
        var last = await db.Editions.AsNoTracking().OrderByDescending(e => e.Number).FirstOrDefaultAsync(cancellation);
        return new(await ListEditions.Rows(db, cancellation), await db.Rhythms.AsNoTracking().SingleOrDefaultAsync(r => r.Kind == RhythmKind.Edition, cancellation), sheets, last is null ? null : EditionDifference.Between(last.Sheets, sheets)) { Typed = typed };
    }
}
