using Konzil.Ideas;
using Konzil.Platform;

namespace Konzil.Agenda;

/// <summary>An idea or card becomes part of a measure: it learns of it, and inherits the measure's road so far.</summary>
public static class TakingUp
{
    /// <summary>Call it inside a transaction. False when the idea already belongs to the measure.</summary>
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

        if (idea.State is not IdeaState.TakenUp)
        {
            idea.TakeUp(AgendaText.TakenUpReason.Filled(measure.Code, measure.Title).De, now);
            await db.SaveChangesAsync();
        }

        if (measure.PublishedAt is not null)
        {
            await Tell(db, measure, idea.Id, now);
        }

        return true;
    }

    /// <summary>The idea's people hear where it went, once the measure is public; a draft is nobody's business yet.</summary>
    public static async Task Tell(CityDb db, Measure measure, Guid ideaId, DateTimeOffset now)
    {
        var path = Paths.Neutral(Paths.Measure(measure.Number, measure.Title));
        await IdeaStep.Record(db, new IdeaStep(ideaId, 3, AgendaText.IdeaJoined.Filled(measure.Code, measure.Name), path, "joined/" + measure.Id.ToString("N"), now));
        await Lineage.Join(db, measure.Id, ideaId);
        await db.SaveChangesAsync();
    }
}
