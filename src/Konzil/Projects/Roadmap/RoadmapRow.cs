using Konzil.Agenda;
using Konzil.Platform;
using Konzil.Steering;
using Microsoft.EntityFrameworkCore;

namespace Konzil.Projects;

/// <summary>A measure on the roadmap: its lane, from when to when, and which milestones lie on the way.</summary>
public sealed record RoadmapRow(Measure Measure, RoadmapLane Lane, DateOnly? First, DateOnly? Last, IReadOnlyList<Milestone> Milestones, QuickWin? Win)
{
    public Milestone? Next => Milestones.Where(m => m.Done is null).MinBy(m => m.Current);

    public int Reached => Milestones.Count(m => m.Done is not null);

    /// <summary>Public measures in the order of their lanes; each with a fixed number of queries.</summary>
    public static async Task<List<RoadmapRow>> Read(CityDb db, bool leadsOnly, CancellationToken cancellation)
    {
        var wins = await db.QuickWins.AsNoTracking().Where(q => q.LeftAt == null).ToDictionaryAsync(q => q.MeasureId, cancellation);
        var quick = wins.Keys.ToList();
        var measures = await MeasureAccess.Public(db.Measures).AsNoTracking().Include(m => m.Assessment)
            .Where(m => !leadsOnly || m.IsLeadProject || quick.Contains(m.Id)).OrderBy(m => m.Number).ToListAsync(cancellation);
        var ids = measures.ConvertAll(m => m.Id);
        var milestones = (await db.Milestones.AsNoTracking().Where(m => ids.Contains(m.MeasureId)).ToListAsync(cancellation)).ToLookup(m => m.MeasureId);
        return [.. measures.Select(m => Of(m, [.. milestones[m.Id].OrderBy(x => x.Done ?? x.Current)], wins.GetValueOrDefault(m.Id))).OrderBy(r => r.Lane).ThenBy(r => r.First ?? DateOnly.MaxValue).ThenBy(r => r.Measure.Number)];
    }

    private static RoadmapRow Of(Measure measure, IReadOnlyList<Milestone> milestones, QuickWin? win)
    {
        var days = milestones.Select(m => m.Done ?? m.Current).ToList();
        if (win is not null)
        {
            days.Add(win.DueOn);
            days.Add(Format.Day(win.TakenAt));
        }

        if (measure.Assessment?.StartedOn is { } started)
        {
            days.Add(started);
        }
        else if (measure.Delivery == DeliveryStatus.Running && measure.DeliverySince is { } since)
        {
            days.Add(Format.Day(since));
        }

        var lane = win is not null ? RoadmapLane.Quick : measure.Assessment?.Horizon switch
        {
            Horizon.Immediate => RoadmapLane.Quick,
            Horizon.Medium => RoadmapLane.Medium,
            Horizon.Long => RoadmapLane.Long,
            _ => RoadmapLane.Open,
        };
        return new(measure, lane, days.Count == 0 ? null : days.Min(), days.Count == 0 ? null : days.Max(), milestones, win);
    }
}
