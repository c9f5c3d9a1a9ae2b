using Konzil.Agenda;
using Konzil.Platform;
using Microsoft.EntityFrameworkCore;

namespace Konzil.Steering;

/// <summary>What the slices of delivery share: how a deed becomes a step of the line, and what is due.</summary>
internal static class Delivery
{
    /// <summary>A lead reports at least once a quarter, unless the coordination set another cycle (<see cref="ReportDuty"/>).</summary>
    public const int ReportEveryDays = 92;

    private const int SoonDays = 14;

    /// <summary>
    /// Saves a deed together with its step of the line, which reaches every idea the measure came from.
    /// False when somebody was faster; nothing is saved then.
    /// </summary>
    public static async Task<bool> SaveWithStep(CityDb db, Measure measure, Func<MeasureStep> step)
    {
        var saved = false;
        await db.Together(async () =>
        {
            saved = await db.TrySave();
            if (saved)
            {
                await Lineage.Record(db, step());
                await db.SaveChangesAsync();
            }
        });
        return saved;
    }

    public static string PublicPath(Measure measure) => Paths.Neutral(Paths.Measure(measure.Number, measure.Title));

    /// <summary>The milestones and reports of these measures that are overdue or due soon, the oldest first.</summary>
    public static async Task<List<DueItem>> Due(CityDb db, IReadOnlyList<Measure> measures, DateOnly today, CancellationToken cancellation = default)
    {
        var ids = measures.Select(m => m.Id).ToList();
        return await Due(db, measures, today, new(await LastReports(db, ids, cancellation), await Duties(db, ids, cancellation)), cancellation);
    }

    /// <summary>The same with reports and duties that are known already.</summary>
    public static async Task<List<DueItem>> Due(CityDb db, IReadOnlyList<Measure> measures, DateOnly today, Reported reported, CancellationToken cancellation = default)
    {
        var byId = measures.ToDictionary(m => m.Id);
        var ids = byId.Keys.ToArray();
        var soon = today.AddDays(SoonDays);
        var milestones = await db.Milestones.AsNoTracking().Where(m => EF.Parameter(ids).Contains(m.MeasureId) && m.Done == null && m.Current <= soon).ToListAsync(cancellation);
        var items = milestones.Where(m => byId[m.MeasureId].Delivery is not (DeliveryStatus.Done or DeliveryStatus.Stopped)).Select(m => new DueItem(
            (m.IsOverdue(today) ? SteeringText.DueMilestone : SteeringText.SoonMilestone).With(byId[m.MeasureId].Code, m.Title, Format.Date(m.Current)), Paths.DeliveryOf(byId[m.MeasureId].Number), m.Current, m.IsOverdue(today))).ToList();
        foreach (var source in await db.MoneySources.AsNoTracking().Where(s => EF.Parameter(ids).Contains(s.MeasureId) && (s.ProofBy != null || s.CallBy != null || s.ApplyBy != null)).ToListAsync(cancellation))
        {
            if (source.NextDue(today) is var (day, what) && day <= soon)
            {
                items.Add(new DueItem((day < today ? SourcesText.DueLate : SourcesText.DueSoon).With(byId[source.MeasureId].Code, what, source.Giver, Format.Date(day)), Paths.DeliveryOf(byId[source.MeasureId].Number), day, day < today));
            }
        }

        foreach (var measure in measures)
        {
            var duty = reported.Duties.GetValueOrDefault(measure.Id);
            if (ReportDueOn(measure, reported.Last.GetValueOrDefault(measure.Id), duty) is { } due && (due < today || duty is not null && due <= soon))
            {
                items.Add(new DueItem((due < today ? SteeringText.DueReport : SteeringText.SoonReport).With(measure.Code, Format.Date(due)), Paths.DeliveryOf(measure.Number), due, due < today));
            }
        }

        return [.. items.OrderBy(i => i.Day)];
    }

    /// <summary>The newest report of each measure; those before it stay in the database.</summary>
    public static async Task<Dictionary<Guid, StatusReport>> LastReports(CityDb db, IReadOnlyList<Guid> ids, CancellationToken cancellation = default)
    {
        var (all, reports) = (ids.ToArray(), db.StatusReports);
        return (await reports.AsNoTracking().Where(r => r.MeasureId != null && EF.Parameter(all).Contains(r.MeasureId.Value) && !reports.Any(o => o.MeasureId == r.MeasureId && o.At > r.At)).ToListAsync(cancellation))
            .GroupBy(r => r.MeasureId!.Value).ToDictionary(g => g.Key, g => g.MaxBy(r => r.At)!);
    }

    /// <summary>The newest report of each project.</summary>
    public static async Task<Dictionary<Guid, StatusReport>> LastOfProjects(CityDb db, Guid[] ids, CancellationToken cancellation = default)
    {
        var reports = db.StatusReports;
        return (await reports.AsNoTracking().Where(r => r.ProjectId != null && EF.Parameter(ids).Contains(r.ProjectId.Value) && !reports.Any(o => o.ProjectId == r.ProjectId && o.At > r.At)).ToListAsync(cancellation))
            .GroupBy(r => r.ProjectId!.Value).ToDictionary(g => g.Key, g => g.MaxBy(r => r.At)!);
    }

    public static Task<Dictionary<Guid, ReportDuty>> Duties(CityDb db, IReadOnlyList<Guid> ids, CancellationToken cancellation = default)
    {
        // One parameter however many measures: a text with 200 of them costs more to make than to answer.
        var all = ids.ToArray();
        return db.ReportDuties.AsNoTracking().Where(d => d.MeasureId != null && EF.Parameter(all).Contains(d.MeasureId.Value)).ToDictionaryAsync(d => d.MeasureId!.Value, cancellation);
    }

    /// <summary>The end by the plan: of the project where there is one, else the last open milestone.</summary>
    public static async Task<Dictionary<Guid, DateOnly>> Ends(CityDb db, IReadOnlyList<Guid> ids, IEnumerable<PlannedEnds> plans, CancellationToken cancellation = default)
    {
        var ends = (await db.Milestones.AsNoTracking().Where(m => ids.Contains(m.MeasureId) && m.Done == null).Select(m => new { m.MeasureId, m.Current }).ToListAsync(cancellation)).GroupBy(m => m.MeasureId).ToDictionary(g => g.Key, g => g.Max(m => m.Current));
        foreach (var plan in plans)
        {
            foreach (var (id, end) in await plan.Read(db, ids, cancellation))
            {
                ends[id] = end;
            }
        }

        return ends;
    }

    /// <summary>The day of the duty; where the coordination set none, a running measure is reported on once a quarter.</summary>
    public static DateOnly? ReportDueOn(Measure measure, StatusReport? last, ReportDuty? duty) => ReportDueOn(measure.Delivery, last?.At ?? measure.DeliverySince, duty?.Due);

    /// <summary>The number on the office's rail, on every page of it: counted in the database, nothing is loaded.</summary>
    public static async Task<int> CountOverdue(CityDb db, Me me)
    {
        var (today, all) = (Format.Day(db.Now), SteeringAccess.VisibleTo(me, db.Measures));
        var (any, open) = (all.Select(m => m.Id), all.Where(m => m.Delivery != DeliveryStatus.Done && m.Delivery != DeliveryStatus.Stopped).Select(m => m.Id));
        return await db.Milestones.CountAsync(m => m.Done == null && m.Current < today && open.Contains(m.MeasureId))
            + await db.MoneySources.CountAsync(s => s.ProofDone == null && s.ProofBy < today && any.Contains(s.MeasureId))
            + await CountMissing(db, me);
    }

    /// <summary>How many measures are to be reported on and were not.</summary>
    public static async Task<int> CountMissing(CityDb db, Me me)
    {
        var (today, duties, reports) = (Format.Day(db.Now), db.ReportDuties, db.StatusReports);
        var rows = await SteeringAccess.VisibleTo(me, db.Measures).Where(m => m.Delivery != DeliveryStatus.Done && m.Delivery != DeliveryStatus.Stopped).Select(m => new
        {
            m.Delivery,
            m.DeliverySince,
            Due = duties.Where(d => d.MeasureId == m.Id).Select(d => (DateOnly?)d.Due).FirstOrDefault(),
            Last = reports.Where(r => r.MeasureId == m.Id).Max(r => (DateTimeOffset?)r.At),
        }).ToListAsync();
        return rows.Count(r => ReportDueOn(r.Delivery, r.Last ?? r.DeliverySince, r.Due) < today);
    }

    private static DateOnly? ReportDueOn(DeliveryStatus delivery, DateTimeOffset? since, DateOnly? duty) =>
        delivery is DeliveryStatus.Done or DeliveryStatus.Stopped ? null : duty
        ?? (delivery is DeliveryStatus.Running or DeliveryStatus.Paused && since is { } last ? Format.Day(last).AddDays(ReportEveryDays) : null);
}

/// <summary>The newest report and the duty of measures.</summary>
internal sealed record Reported(IReadOnlyDictionary<Guid, StatusReport> Last, IReadOnlyDictionary<Guid, ReportDuty> Duties);

/// <summary>Something somebody has promised.</summary>
internal sealed record DueItem(string Text, string Href, DateOnly Day, bool IsOverdue);
