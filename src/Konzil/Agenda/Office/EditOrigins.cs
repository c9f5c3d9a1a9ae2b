using Konzil.Ideas;
using Konzil.Platform;
using Microsoft.AspNetCore.Http;
using Microsoft.EntityFrameworkCore;

namespace Konzil.Agenda;

/// <summary>Where a measure comes from, and what was taken over from each.</summary>
public partial class EditOrigins
{
    public sealed record Draft(Measure Measure, IReadOnlyList<MeasureOrigin> Origins, IReadOnlyList<IdeaChoice> Ideas, IReadOnlyList<Guid> Ticked)
    {
        public string Words { get; init; } = "";

        public string OriginKind { get; init; } = "";

        public string OriginTitle { get; init; } = "";

        public string OriginTaken { get; init; } = "";
    }

    public static string TakenField(Guid origin) => "Taken-" + origin.ToString("N");

    public static async Task<IResult> Show(int number, Me me, CityDb db, SearchIndex search) =>
        await Mine(number, me, db) is { } measure ? View.Page<EditOrigins, Draft>(await Page(measure, db, search, "", [])) : View.NotFound();

    /// <summary>Saves what was taken over from each origin.</summary>
    public static async Task<IResult> Post(int number, Form form, Me me, CityDb db, SearchIndex search)
    {
        if (await Mine(number, me, db) is not { } measure)
        {
            return View.NotFound();
        }

        foreach (var origin in await db.MeasureOrigins.Where(o => o.MeasureId == measure.Id).ToListAsync())
        {
            var taken = form.Text(TakenField(origin.Id)).Max(1000);
            origin.Say(taken.Value.Length == 0 ? null : taken.Value);
        }

        if (form.HasErrors)
        {
            return View.Invalid<EditOrigins, Draft>(await Page(measure, db, search, "", []), form.Errors);
        }

        db.Note(measure, AgendaText.NoteTaken.De);
        await db.SaveChangesAsync();
        return View.SeeOther(Paths.MeasureOrigins(number));
    }

    /// <summary>Adds ideas and cards, or another origin; a search only looks.</summary>
    public static async Task<IResult> Add(int number, Form form, Me me, CityDb db, SearchIndex search, TimeProvider clock)
    {
        if (await Mine(number, me, db) is not { } measure)
        {
            return View.NotFound();
        }

        var (ticked, now) = (IdeaPick.Ticked(form), clock.GetUtcNow());
        var page = (await Page(measure, db, search, form.Raw(IdeaPick.Words), ticked)) with { OriginKind = form.Raw("OriginKind"), OriginTitle = form.Raw("OriginTitle"), OriginTaken = form.Raw("OriginTaken") };
        if (form.Raw("Do") == "search")
        {
            return View.Page<EditOrigins, Draft>(page);
        }

        var other = OtherOrigin.Read(form);
        if (!form.HasErrors && ticked.Count == 0 && other is null)
        {
            form.Errors.Add(IdeaPick.Field, AgendaText.NothingChosen);
        }

        if (form.HasErrors)
        {
            return View.Invalid<EditOrigins, Draft>(page, form.Errors);
        }

        await db.Together(async () =>
        {
            foreach (var idea in await IdeaAccess.Public(db.Ideas).Where(i => ticked.Contains(i.Id)).ToListAsync())
            {
                await TakingUp.Take(db, measure, idea, null, now);
                db.Note(measure, AgendaText.NoteAdded.Filled(AgendaText.IdeaName.Filled(idea.Number, idea.Title)).De);
            }

            if (other is not null)
            {
                db.MeasureOrigins.Add(new MeasureOrigin(measure.Id, other.Kind, null, other.Title, other.Taken, now));
                db.Note(measure, AgendaText.NoteAdded.Filled(other.Title).De);
            }

            await db.SaveChangesAsync();
        });
        return View.SeeOther(Paths.MeasureOrigins(number));
    }

    public static async Task<IResult> Remove(int number, Guid origin, Me me, CityDb db)
    {
        if (await Mine(number, me, db) is not { } measure || await db.MeasureOrigins.SingleOrDefaultAsync(o => o.Id == origin && o.MeasureId == measure.Id) is not { } row)
        {
            return View.NotFound();
        }

        db.MeasureOrigins.Remove(row);
        db.Note(measure, AgendaText.NoteRemoved.Filled(row.Title).De);
        await db.SaveChangesAsync();
        return View.SeeOther(Paths.MeasureOrigins(number));
    }

    private static async Task<Measure?> Mine(int number, Me me, CityDb db) =>
        await MeasureAccess.VisibleTo(me, db.Measures).SingleOrDefaultAsync(m => m.Number == number) is { } measure && MeasureAccess.MayEdit(me, measure) ? measure : null;

    private static async Task<Draft> Page(Measure measure, CityDb db, SearchIndex search, string words, IReadOnlyList<Guid> ticked)
    {
        var origins = await db.MeasureOrigins.AsNoTracking().Where(o => o.MeasureId == measure.Id).OrderBy(o => o.At).ToListAsync();
        var found = await IdeaPick.Find(db, search, words, ticked, CancellationToken.None);
        return new Draft(measure, origins, [.. found.Where(i => origins.All(o => o.IdeaId != i.Id))], ticked) { Words = words };
    }
}
