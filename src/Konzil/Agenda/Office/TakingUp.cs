using Konzil.Ideas;
using Konzil.Platform;
using Microsoft.EntityFrameworkCore;

namespace Konzil.Agenda;

/// <summary>An idea or card becomes part of a measure: it learns of it, and inherits the measure's road so far.</summary>
public static class TakingUp
{
    /// <summary>
    /// Call it inside a transaction. False when the idea already belongs to the measure. While the measure is a draft nobody
    /// hears of it; publishing announces all of them.
    /// </summary>
    /// <param name="db">The city's database.</param>
    /// <param name="measure">The measure that takes it up.</param>
    /// <param name="idea">A published idea or card.</param>
    /// <param name="taken">What was taken over, in a sentence.</param>
    /// <param name="now">When.</param>
    public static async Task<bool> Take(CityDb db, Measure measure, Idea idea, string? taken, DateTimeOffset now)
    {
        if (!await db.TryInsert(new MeasureOrigin(measure.Id, OriginKind.Idea, idea.Id, idea.Title, taken, now)))
        {
            return false;
        }

        if (measure.PublishedAt is not null)
        {
            await Announce(db, measure, idea, now);
        }

        return true;
    }

    /// <summary>The ideas of a measure that just became public hear where they went.</summary>
    public static async Task AnnounceAll(CityDb db, Measure measure, DateTimeOffset now)
    {
        var ids = await db.MeasureOrigins.Where(o => o.MeasureId == measure.Id && o.IdeaId != null).Select(o => o.IdeaId!.Value).ToListAsync();
        foreach (var idea in await IdeaAccess.Public(db.Ideas).Where(i => ids.Contains(i.Id)).ToListAsync())
        {
            await Announce(db, measure, idea, now);
        }
    }

    private static async Task Announce(CityDb db, Measure measure, Idea idea, DateTimeOffset now)
    {
        if (idea.State is not IdeaState.TakenUp)
        {
            idea.TakeUp(AgendaText.TakenUpReason.Filled(measure.Code, measure.Title).De, now);
        }

        var path = Paths.Neutral(Paths.Measure(measure.Number, measure.Title));
        await IdeaStep.Record(db, new IdeaStep(idea.Id, 3, AgendaText.IdeaJoined.Filled(measure.Code, measure.Name), path, "joined/" + measure.Id.ToString("N"), now));
        await Lineage.Join(db, measure.Id, idea.Id);
        await db.SaveChangesAsync();
    }
}
