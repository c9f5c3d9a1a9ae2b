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
        var byId = measures.ToDictionary(m => m.Id);
        var ids = byId.Keys.ToList();
        var soon = today.AddDays(SoonDays);
        var milestones = await db.Milestones.AsNoTracking().Where(m => ids.Contains(m.MeasureId) && m.Done == null && m.Current <= soon).ToListAsync(cancellation);
        var items = milestones.Where(m => byId[m.MeasureId].Delivery is not (DeliveryStatus.Done or DeliveryStatus.Stopped)).Select(m => new DueItem(
            (m.IsOverdue(today) ? SteeringText.DueMilestone : SteeringText.SoonMilestone).With(byId[m.MeasureId].Code, m.Title, Format.Date(m.Current)), Paths.DeliveryOf(byId[m.MeasureId].Number), m.Current, m.IsOverdue(today))).ToList();
        foreach (var source in await db.MoneySources.AsNoTracking().Where(s => ids.Contains(s.MeasureId) && (s.ProofBy != null || s.CallBy != null || s.ApplyBy != null)).ToListAsync(cancellation))
        {
            if (source.NextDue(today) is var (day, what) && day <= soon)
            {
                items.Add(new DueItem((day < today ? SourcesText.DueLate : SourcesText.DueSoon).With(byId[source.MeasureId].Code, what, source.Giver, Format.Date(day)), Paths.DeliveryOf(byId[source.MeasureId].Number), day, day < today));
            }
        }

        var reports = await LastReports(db, ids, cancellation);
        var duties = await Duties(db, ids, cancellation);
        foreach (var measure in measures)
        {
            var duty = duties.GetValueOrDefault(measure.Id);
            if (ReportDueOn(measure, reports.GetValueOrDefault(measure.Id), duty) is { } due && (due < today || duty is not null && due <= soon))
            {
                items.Add(new DueItem((due < today ? SteeringText.DueReport : SteeringText.SoonReport).With(measure.Code, Format.Date(due)), Paths.DeliveryOf(measure.Number), due, due < today));
            }
        }

        return [.. items.OrderBy(i => i.Day)];
    }

    public static async Task<Dictionary<Guid, StatusReport>> LastReports(CityDb db, IReadOnlyList<Guid> ids, CancellationToken cancellation = default) =>
        (await db.StatusReports.AsNoTracking().Where(r => ids.Contains(r.MeasureId)).ToListAsync(cancellation))
            .GroupBy(r => r.MeasureId).ToDictionary(g => g.Key, g => g.MaxBy(r => r.At)!);

    public static Task<Dictionary<Guid, ReportDuty>> Duties(CityDb db, IReadOnlyList<Guid> ids, CancellationToken cancellation = default) =>
        db.ReportDuties.AsNoTracking().Where(d => ids.Contains(d.MeasureId)).ToDictionaryAsync(d => d.MeasureId, cancellation);

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
    public static DateOnly? ReportDueOn(Measure measure, StatusReport? last, ReportDuty? duty) =>
        measure.Delivery is DeliveryStatus.Done or DeliveryStatus.Stopped ? null : duty is not null ? duty.Due
        : measure.Delivery is DeliveryStatus.Running or DeliveryStatus.Paused && (last?.At ?? measure.DeliverySince) is { } since ? Format.Day(since).AddDays(ReportEveryDays) : null;

    /// <summary>The number on the office's rail.</summary>
    public static async Task<int> CountOverdue(CityDb db, Me me) =>
        (await Due(db, await SteeringAccess.VisibleTo(me, db.Measures).AsNoTracking().ToListAsync(), Format.Day(db.Now))).Count(i => i.IsOverdue);
}

/// <summary>Something somebody has promised.</summary>
internal sealed record DueItem(string Text, string Href, DateOnly Day, bool IsOverdue);
