using Konzil.Ideas;
using Konzil.Platform;
using Microsoft.EntityFrameworkCore;

namespace Konzil.Events;

/// <summary>What came of an event: ideas (also those on its cards), decisions, tasks.</summary>
public sealed record EventOutcome(IReadOnlyList<EventOutcome.IdeaLine> Ideas, int IdeaCount, IReadOnlyList<EventTask> Tasks)
{
    private const int Most = 20;

    public sealed record IdeaLine(int Number, string Title, bool Linked);

    public IEnumerable<EventTask> Decisions => Tasks.Where(t => t.Kind == OutcomeKind.Decision);

    public IEnumerable<EventTask> ToDo => Tasks.Where(t => t.Kind == OutcomeKind.Task);

    public bool Any => IdeaCount > 0 || Tasks.Count > 0;

    public static async Task<EventOutcome> Read(CityDb db, Guid eventId, int most = Most)
    {
        var (links, cards) = (db.EventIdeas, db.Cards);
        var ideas = IdeaAccess.Public(db.Ideas).AsNoTracking().Where(i => links.Any(l => l.EventId == eventId && l.IdeaId == i.Id) || cards.Any(c => c.EventId == eventId && c.IdeaId == i.Id));
        return new(
            await ideas.OrderByDescending(i => i.SupportCount).ThenBy(i => i.Number).Take(most).Select(i => new IdeaLine(i.Number, i.Title, links.Any(l => l.EventId == eventId && l.IdeaId == i.Id))).ToListAsync(),
            await ideas.CountAsync(),
            await db.EventTasks.AsNoTracking().Where(t => t.EventId == eventId).OrderBy(t => t.Due == null).ThenBy(t => t.Due).ThenBy(t => t.Words).ToListAsync());
    }
}
