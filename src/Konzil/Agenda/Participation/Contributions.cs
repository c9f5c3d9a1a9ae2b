using Konzil.Events;
using Konzil.Ideas;
using Konzil.Platform;
using Microsoft.EntityFrameworkCore;

namespace Konzil.Agenda;

/// <summary>What people wrote that is in a measure: its ideas and cards, and those that were joined into them or divided.</summary>
/// <param name="MeasureId">The measure.</param>
/// <param name="IdeaId">The idea.</param>
/// <param name="Channel">How it came.</param>
/// <param name="RoundId">The collection it was sent to.</param>
/// <param name="At">When it was sent.</param>
internal sealed record Contribution(Guid MeasureId, Guid IdeaId, IdeaChannel Channel, Guid? RoundId, DateTimeOffset At)
{
    public int Supports { get; init; }

    public int Comments { get; init; }

    public bool IsExample { get; init; }

    /// <summary>The measure names it itself; the others came with it, and their supports are counted there.</summary>
    public bool IsOrigin { get; init; }
}

internal static class Contributions
{
    /// <summary>So often in a row ideas that are joined already may have been joined again.</summary>
    private const int Deepest = 6;

    public static async Task<IReadOnlyList<Contribution>> Of(CityDb db, IReadOnlyCollection<Guid> measures, CancellationToken cancellation)
    {
        var found = await (from o in db.MeasureOrigins.AsNoTracking()
                           where measures.Contains(o.MeasureId)
                           join i in IdeaAccess.Public(db.Ideas) on o.IdeaId equals i.Id
                           select new Contribution(o.MeasureId, i.Id, i.Channel, i.RoundId, i.SubmittedAt) { Supports = i.SupportCount, Comments = i.CommentCount, IsExample = i.IsExample, IsOrigin = true }).ToListAsync(cancellation);
        var seen = found.Select(c => (c.MeasureId, c.IdeaId)).ToHashSet();
        var newest = found;
        for (var depth = 0; depth < Deepest && newest.Count > 0; depth++)
        {
            newest = [.. (await Before(db, newest, cancellation)).Where(c => seen.Add((c.MeasureId, c.IdeaId)))];
            found = [.. found, .. newest];
        }

        // What the moderation formed is nobody's contribution; its sources are.
        return found;
    }

    /// <summary>Which of these ideas came from which public event: written on its cards, or linked by those who held it.</summary>
    public static async Task<ILookup<Guid, Guid>> Events(CityDb db, IEnumerable<Contribution> contributions, CancellationToken cancellation)
    {
        var ids = contributions.Select(c => c.IdeaId).Distinct().ToList();
        var events = EventAccess.Public(db).Where(e => e.State != EventState.Cancelled);
        var cards = db.Cards.Where(c => c.EventId != null && ids.Contains(c.IdeaId)).Select(c => new { c.IdeaId, EventId = c.EventId!.Value });
        var links = db.EventIdeas.Where(l => ids.Contains(l.IdeaId)).Select(l => new { l.IdeaId, l.EventId });
        return (await cards.Union(links).Where(p => events.Any(e => e.Id == p.EventId)).ToListAsync(cancellation)).ToLookup(p => p.IdeaId, p => p.EventId);
    }

    private static async Task<IEnumerable<Contribution>> Before(CityDb db, List<Contribution> later, CancellationToken cancellation)
    {
        var ids = later.Select(c => c.IdeaId).Distinct().ToList();
        var rows = await (from s in db.Successions.AsNoTracking()
                          where ids.Contains(s.ToId)
                          join i in IdeaAccess.Public(db.Ideas) on s.FromId equals i.Id
                          select new { s.ToId, i.Id, i.Channel, i.RoundId, i.SubmittedAt, i.CommentCount, i.IsExample }).ToListAsync(cancellation);
        var measures = later.ToLookup(c => c.IdeaId, c => c.MeasureId);
        return rows.SelectMany(r => measures[r.ToId].Select(m => new Contribution(m, r.Id, r.Channel, r.RoundId, r.SubmittedAt) { Comments = r.CommentCount, IsExample = r.IsExample }));
    }
}
