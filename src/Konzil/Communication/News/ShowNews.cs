using Konzil.Agenda;
using Konzil.People;
using Konzil.Platform;
using Konzil.Strategy;
using Konzil.Ui;
using Microsoft.AspNetCore.Http;
using Microsoft.EntityFrameworkCore;

namespace Konzil.Communication;

/// <summary>One piece of news, in the wording the reader chose among those for them.</summary>
public partial class ShowNews
{
    /// <param name="Post">With its variants.</param>
    /// <param name="Wording">The one that is read, and the others.</param>
    /// <param name="Field">Its field of action.</param>
    /// <param name="Measure">Its measure, if public.</param>
    /// <param name="Reading">For people of the city.</param>
    public sealed record Shown(NewsPost Post, VariantChoice Wording, ActionField? Field, Measure? Measure, UnitReading? Reading);

    /// <param name="Unit">The reader's own; null if they are entered with none.</param>
    /// <param name="On">When it confirmed.</param>
    public sealed record UnitReading(OrgUnit? Unit, DateTimeOffset? On);

    public static async Task<IResult> Show(int number, HttpRequest request, Me me, CityDb db, Catalog catalog)
    {
        if (await NewsAccess.VisibleTo(me, db.NewsPosts).AsNoTracking().Include(n => n.Variants).SingleOrDefaultAsync(n => n.Number == number) is not { } post)
        {
            return await Missing(number, me, db);
        }

        var wording = VariantChoice.Of(post, request.Query[VariantKeys.Query].ToString(), me);
        var measure = post.MeasureId is { } id ? await MeasureAccess.Public(db.Measures).AsNoTracking().SingleOrDefaultAsync(m => m.Id == id) : null;
        return View.Page<ShowNews, Shown>(new(post, wording, (await catalog.Read(db)).Field(post.FieldId), measure, post.AsksUnits && me.May(Permission.ReadInternal) ? await Reading(post, me, db) : null));
    }

    /// <summary>What stands at the address of news the person cannot read: that it was taken back and where to read on, or that there is none.</summary>
    internal static async Task<IResult> Missing(int number, Me me, CityDb db) => await NewsAccess.TakenBack(me, db.NewsPosts).AnyAsync(n => n.Number == number)
        ? View.Page<Message, Message.Shown>(new(NewsText.GoneTitle, [NewsText.Gone], [new(Paths.News, NewsText.All), new(Paths.Contact, ShellText.Contact)]), StatusCodes.Status410Gone)
        : View.NotFound();

    /// <summary>The reader's unit read it and passed it on; the first one of a unit says so for all.</summary>
    public static async Task<IResult> Confirm(int number, Me me, CityDb db, TimeProvider clock)
    {
        if (await NewsAccess.VisibleTo(me, db.NewsPosts).AsNoTracking().SingleOrDefaultAsync(n => n.Number == number && n.AsksUnits) is not { } post)
        {
            return View.NotFound();
        }

        if (await UnitOf(me, db) is not { } unit)
        {
            throw new Refusal(NewsText.NoUnit);
        }

        await db.Together(async () =>
        {
            if (await db.TryInsert(new NewsReading(post.Id, unit.Id, me.KnownId, clock.GetUtcNow())))
            {
                db.Note(post, nameof(NewsReading), unit.NameDe);
                await db.SaveChangesAsync();
            }
        });
        return View.SeeOther(Paths.NewsPost(number));
    }

    private static async Task<UnitReading> Reading(NewsPost post, Me me, CityDb db)
    {
        var unit = await UnitOf(me, db);
        var on = unit is null ? null : await db.NewsReadings.Where(r => r.NewsId == post.Id && r.UnitId == unit.Id).Select(r => (DateTimeOffset?)r.At).SingleOrDefaultAsync();
        return new(unit, on);
    }

    /// <summary>Where somebody works, or which unit they head.</summary>
    internal static async Task<OrgUnit?> UnitOf(Me me, CityDb db)
    {
        var (id, people) = (me.Id, db.People);
        return await db.OrgUnits.AsNoTracking().Where(u => !u.IsClosed && (people.Any(p => p.Id == id && p.UnitId == u.Id) || u.HeadId == id || u.DeputyId == id || u.SecondDeputyId == id)).OrderBy(u => u.Number).FirstOrDefaultAsync();
    }
}
