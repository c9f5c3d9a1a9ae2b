using Konzil.People;
using Konzil.Platform;
using Konzil.Strategy;
using Microsoft.AspNetCore.Http;
using Microsoft.EntityFrameworkCore;

namespace Konzil.Agenda;

/// <summary>Somebody wants to hear of new ideas and measures of a field of action, or no longer.</summary>
public static class FollowField
{
    public static async Task<IResult> Post(string slug, Me me, CityDb db, Catalog catalog, TimeProvider clock)
    {
        if ((await catalog.Read(db)).FieldBySlug(slug) is not { } field)
        {
            return View.NotFound();
        }

        await db.TryInsert(new Follow(me.KnownId, ActionField.KindName, field.Id, clock.GetUtcNow()));
        return View.SeeOther(Paths.Field(slug));
    }

    public static async Task<IResult> End(string slug, Me me, CityDb db, Catalog catalog)
    {
        if ((await catalog.Read(db)).FieldBySlug(slug) is not { } field)
        {
            return View.NotFound();
        }

        await db.Follows.Where(f => f.PersonId == me.KnownId && f.Kind == ActionField.KindName && f.ItemId == field.Id).ExecuteDeleteAsync();
        return View.SeeOther(Paths.Field(slug));
    }
}

/// <summary>Measures in the settings and in mails: those the person may see.</summary>
public sealed class FollowableMeasures : IFollowable
{
    public string Kind => Measure.Kind;

    public Text Heading => AgendaText.FollowedMeasures;

    public async Task<IReadOnlyList<FollowedThing>> Read(CityDb db, Me me, IReadOnlyList<Guid> ids) =>
        [.. (await MeasureAccess.VisibleTo(me, db.Measures).AsNoTracking().Where(m => ids.Contains(m.Id)).OrderBy(m => m.Number).ToListAsync()).Select(m => new FollowedThing(m.Id, m.Code + " " + m.Name, Paths.Neutral(Paths.Measure(m.Number, m.Title))))];
}

/// <summary>A new measure reaches those who follow its field of action.</summary>
public sealed class TellInterestedOfMeasure(CityDb db, Tell tell) : IHandle<MeasurePublished>
{
    public async Task Do(MeasurePublished news, CancellationToken cancellation)
    {
        if (await MeasureAccess.Public(db.Measures).AsNoTracking().SingleOrDefaultAsync(m => m.Id == news.MeasureId, cancellation) is not { } measure)
        {
            return;
        }

        var people = await db.Follows.Where(f => f.Kind == ActionField.KindName && f.ItemId == measure.FieldId).Select(f => f.PersonId).ToListAsync(cancellation);
        var text = AgendaText.InterestNotice.Filled(measure.Code, measure.Name);
        await tell.People(people, new News(NewsKind.Interest, text, Paths.Neutral(Paths.Measure(measure.Number, measure.Title)), "interest/" + measure.Id.ToString("N")) { About = new(ActionField.KindName, measure.FieldId) });
    }
}
