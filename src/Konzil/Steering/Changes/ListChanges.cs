using Konzil.Agenda;
using Konzil.Events;
using Konzil.Platform;
using Microsoft.AspNetCore.Http;
using Microsoft.EntityFrameworkCore;

namespace Konzil.Steering;

/// <summary>All change requests somebody may read, those that wait first.</summary>
public partial class ListChanges
{
    /// <param name="Request">What was asked.</param>
    /// <param name="About">The measure or the project, in words.</param>
    /// <param name="Href">Where it is read and decided.</param>
    /// <param name="IsOver">Its project was closed before anybody decided.</param>
    public sealed record Row(ChangeRequest Request, string About, string Href, bool IsOver)
    {
        public bool Waits => Request.State == ChangeState.Asked && !IsOver;

        public bool WasLeft => Request.State == ChangeState.Asked && IsOver;
    }

    public sealed record Shown(IReadOnlyList<Row> Rows);

    public static async Task<IResult> Show(Me me, CityDb db, ChangedProjects changed, CancellationToken cancellation)
    {
        var requests = await ChangeAccess.VisibleTo(me, db).AsNoTracking().ToListAsync(cancellation);
        var ids = requests.Select(r => r.MeasureId).OfType<Guid>().Distinct().ToList();
        var measures = await db.Measures.AsNoTracking().Where(m => ids.Contains(m.Id)).ToDictionaryAsync(m => m.Id, cancellation);
        var rows = requests.Select(r => (Request: r, Measure: measures[r.MeasureId!.Value])).Select(x => new Row(x.Request, x.Measure.Code + " " + x.Measure.Title, Paths.ChangeRequest(x.Request.Number), false));
        return View.Page<ListChanges, Shown>(new([.. rows.Concat(await changed.Read(me, db, cancellation)).OrderBy(r => !r.Waits).ThenByDescending(r => r.Request.AskedAt)]));
    }
}

/// <summary>What the module of projects says: the requests about projects that this person may read.</summary>
public sealed record ChangedProjects(Func<Me, CityDb, CancellationToken, Task<IReadOnlyList<ListChanges.Row>>> Read);

/// <summary>The one rule of who reads which request about a measure: the measure's lead and the coordination all, everybody else those decided on a public measure.</summary>
public static class ChangeAccess
{
    public static IQueryable<ChangeRequest> VisibleTo(Me me, CityDb db)
    {
        var measures = SteeringAccess.VisibleTo(me, db.Measures).Select(m => m.Id);
        return db.ChangeRequests.Where(c => c.MeasureId != null && measures.Contains(c.MeasureId.Value));
    }

    public static IQueryable<ChangeRequest> Public(CityDb db)
    {
        var measures = MeasureAccess.Public(db.Measures).Select(m => m.Id);
        return db.ChangeRequests.Where(c => (c.State == ChangeState.Approved || c.State == ChangeState.Declined) && c.MeasureId != null && measures.Contains(c.MeasureId.Value));
    }

    /// <summary>What waits for the person asking.</summary>
    public static Task<int> CountWaiting(CityDb db, Me me) => me.May(Permission.PublishMeasures) ? db.ChangeRequests.CountAsync(c => c.MeasureId != null && c.State == ChangeState.Asked && c.AskedById != me.Id) : Task.FromResult(0);
}

/// <summary>What the request compares with: the milestone or the part of a project with its first day, the money before all approved changes.</summary>
public sealed record ChangePlan(Milestone? Milestone, decimal? FirstMoney)
{
    /// <summary>What moves in a project; null for a measure.</summary>
    public string? Part { get; init; }

    /// <summary>The day of the part in the first plan; null where nobody had set one.</summary>
    public DateOnly? FirstDay { get; init; }

    public DateOnly? First(ChangeRequest request) => Part is not null ? FirstDay : Milestone?.First ?? request.DayBefore;

    /// <summary>The events that requests come from, as far as the reader may see them.</summary>
    public IReadOnlyDictionary<Guid, WorkshopSource> Sources { get; init; } = new Dictionary<Guid, WorkshopSource>();

    public static async Task<Dictionary<Guid, ChangePlan>> Of(CityDb db, Me me, IReadOnlyList<ChangeRequest> requests, CancellationToken cancellation = default)
    {
        var (milestoneIds, measureIds) = (requests.Select(r => r.MilestoneId).OfType<Guid>().ToList(), requests.Select(r => r.MeasureId).OfType<Guid>().Distinct().ToList());
        var milestones = await db.Milestones.AsNoTracking().Where(m => milestoneIds.Contains(m.Id)).ToDictionaryAsync(m => m.Id, cancellation);
        var first = (await db.ChangeRequests.AsNoTracking().Where(c => c.MeasureId != null && measureIds.Contains(c.MeasureId.Value) && c.State == ChangeState.Approved && c.MoneyMore != null).ToListAsync(cancellation))
            .GroupBy(c => c.MeasureId!.Value).ToDictionary(g => g.Key, g => g.MinBy(c => c.DecidedAt)!.MoneyBefore);
        var sources = await WorkshopSource.Read(me, db, requests.Select(r => r.EventId));
        return requests.ToDictionary(r => r.Id, r => new ChangePlan(r.MilestoneId is { } id ? milestones.GetValueOrDefault(id) : null, first.TryGetValue(r.MeasureId!.Value, out var money) ? money : r.MoneyBefore) { Sources = sources });
    }
}
