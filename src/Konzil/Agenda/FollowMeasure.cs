using Konzil.People;
using Konzil.Platform;
using Microsoft.AspNetCore.Http;
using Microsoft.EntityFrameworkCore;

namespace Konzil.Agenda;

/// <summary>Somebody wants to hear about each step of a measure, or no longer.</summary>
public static class FollowMeasure
{
    public static async Task<IResult> Post(int number, Me me, CityDb db, TimeProvider clock)
    {
        if (await MeasureAccess.VisibleTo(me, db.Measures).AsNoTracking().SingleOrDefaultAsync(m => m.Number == number) is not { } measure)
        {
            return View.NotFound();
        }

        await db.TryInsert(new Follow(me.KnownId, Measure.Kind, measure.Id, clock.GetUtcNow()));
        return View.SeeOther(Paths.Measure(measure.Number, measure.Title));
    }

    public static async Task<IResult> Withdraw(int number, Me me, CityDb db)
    {
        if (await MeasureAccess.VisibleTo(me, db.Measures).AsNoTracking().SingleOrDefaultAsync(m => m.Number == number) is not { } measure)
        {
            return View.NotFound();
        }

        await db.Follows.Where(f => f.PersonId == me.KnownId && f.Kind == Measure.Kind && f.ItemId == measure.Id).ExecuteDeleteAsync();
        return View.SeeOther(Paths.Measure(measure.Number, measure.Title));
    }

    public static Task<bool> Follows(CityDb db, Guid person, Guid measure, CancellationToken cancellation) =>
        db.Follows.AnyAsync(f => f.PersonId == person && f.Kind == Measure.Kind && f.ItemId == measure, cancellation);
}

/// <summary>
/// Followers of the measure hear of each step. Authors and followers of its ideas hear through the idea's own step; who is
/// both hears once, because those notices carry the same key.
/// </summary>
public sealed class TellFollowers(CityDb db, Tell tell) : IHandle<MeasureStepped>
{
    public async Task Do(MeasureStepped news, CancellationToken cancellation)
    {
        var step = await db.MeasureSteps.AsNoTracking().SingleOrDefaultAsync(s => s.Id == news.StepId, cancellation);
        var measure = await MeasureAccess.Public(db.Measures).AsNoTracking().SingleOrDefaultAsync(m => m.Id == news.MeasureId, cancellation);
        if (step is null || measure is null)
        {
            return;
        }

        var followers = await db.Follows.Where(f => f.Kind == Measure.Kind && f.ItemId == measure.Id).Select(f => f.PersonId).ToListAsync(cancellation);
        var told = new News(NewsKind.Step, AgendaText.StepNotice.Filled(measure.Code, measure.Name, step.Text), Paths.Neutral(Paths.Measure(measure.Number, measure.Title)), Lineage.TellKey(step));
        await tell.People(followers, told with { About = new(Measure.Kind, measure.Id) });
    }
}
