using Konzil.Agenda;
using Konzil.Events;
using Konzil.Platform;
using Microsoft.AspNetCore.Http;
using Microsoft.EntityFrameworkCore;

namespace Konzil.Steering;

/// <summary>All change requests somebody may read, those that wait first.</summary>
public partial class ListChanges
{
    public sealed record Shown(IReadOnlyList<ChangeRequest> Requests, IReadOnlyDictionary<Guid, Measure> Measures);

    public static async Task<IResult> Show(Me me, CityDb db)
    {
        var requests = await ChangeAccess.VisibleTo(me, db).AsNoTracking().OrderBy(c => c.State != ChangeState.Asked).ThenByDescending(c => c.AskedAt).ToListAsync();
        var ids = requests.Select(r => r.MeasureId).Distinct().ToList();
        return View.Page<ListChanges, Shown>(new(requests, await db.Measures.AsNoTracking().Where(m => ids.Contains(m.Id)).ToDictionaryAsync(m => m.Id)));
    }
}

/// <summary>The one rule of who reads which request: the measure's lead and the coordination all, everybody else those decided on a public measure.</summary>
public static class ChangeAccess
{
    public static IQueryable<ChangeRequest> VisibleTo(Me me, CityDb db)
    {
        var measures = SteeringAccess.VisibleTo(me, db.Measures).Select(m => m.Id);
        return db.ChangeRequests.Where(c => measures.Contains(c.MeasureId));
    }

    public static IQueryable<ChangeRequest> Public(CityDb db)
    {
        var measures = MeasureAccess.Public(db.Measures).Select(m => m.Id);
        return db.ChangeRequests.Where(c => (c.State == ChangeState.Approved || c.State == ChangeState.Declined) && measures.Contains(c.MeasureId));
    }

    /// <summary>What waits for the person asking.</summary>
    public static Task<int> CountWaiting(CityDb db, Me me) => me.May(Permission.PublishMeasures) ? db.ChangeRequests.CountAsync(c => c.State == ChangeState.Asked && c.AskedById != me.Id) : Task.FromResult(0);
}

/// <summary>What the request compares with: the milestone with its first day, the money before all approved changes.</summary>
public sealed record ChangePlan(Milestone? Milestone, decimal? FirstMoney)
{
    /// <summary>The events that requests come from, as far as the reader may see them.</summary>
    public IReadOnlyDictionary<Guid, WorkshopSource> Sources { get; private init; } = new Dictionary<Guid, WorkshopSource>();

    public static async Task<Dictionary<Guid, ChangePlan>> Of(CityDb db, Me me, IReadOnlyList<ChangeRequest> requests, CancellationToken cancellation = default)
    {
        var (milestoneIds, measureIds) = (requests.Select(r => r.MilestoneId).OfType<Guid>().ToList(), requests.Select(r => r.MeasureId).Distinct().ToList());
        var milestones = await db.Milestones.AsNoTracking().Where(m => milestoneIds.Contains(m.Id)).ToDictionaryAsync(m => m.Id, cancellation);
        var first = (await db.ChangeRequests.AsNoTracking().Where(c => measureIds.Contains(c.MeasureId) && c.State == ChangeState.Approved && c.MoneyMore != null).ToListAsync(cancellation))
            .GroupBy(c => c.MeasureId).ToDictionary(g => g.Key, g => g.MinBy(c => c.DecidedAt)!.MoneyBefore);
        var sources = await WorkshopSource.Read(me, db, requests.Select(r => r.EventId));
        return requests.ToDictionary(r => r.Id, r => new ChangePlan(r.MilestoneId is { } id ? milestones.GetValueOrDefault(id) : null, first.TryGetValue(r.MeasureId, out var money) ? money : r.MoneyBefore) { Sources = sources });
    }
}
