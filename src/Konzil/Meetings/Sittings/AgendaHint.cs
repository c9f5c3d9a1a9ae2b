using Konzil.Agenda;
using Konzil.Platform;
using Konzil.Steering;
using Microsoft.EntityFrameworkCore;

namespace Konzil.Meetings;

/// <summary>A measure that ought to be talked about, and why. Only what everybody may read: members see less than who prepares.</summary>
public sealed record AgendaHint(Measure Measure, string Why)
{
    private const int Most = 10;

    /// <summary>Bodies that steer: a council or a retreat gets its points otherwise.</summary>
    private static readonly BodyKind[] Steering = [BodyKind.JourFixe, BodyKind.Steering, BodyKind.DepartmentHeads];

    /// <summary>The most urgent measures that are not on the agenda yet.</summary>
    internal static async Task<IReadOnlyList<AgendaHint>> Read(Body body, IReadOnlyList<ItemRow> items, CityDb db)
    {
        if (!Steering.Contains(body.Kind))
        {
            return [];
        }

        var today = Format.Day(db.Now);
        var there = items.Select(i => i.Item.SubjectId).OfType<Guid>().ToHashSet();
        var measures = await MeasureAccess.Public(db.Measures).AsNoTracking().Where(m => m.Delivery == DeliveryStatus.Running || m.Delivery == DeliveryStatus.Paused).OrderBy(m => m.Number).ToListAsync();
        var ids = measures.ConvertAll(m => m.Id);
        var (last, duties, all) = (await Delivery.LastReports(db, ids), await Delivery.Duties(db, ids), ids.ToArray());
        var late = (await db.Milestones.AsNoTracking().Where(m => EF.Parameter(all).Contains(m.MeasureId) && m.Done == null && m.Current < today).ToListAsync()).ToLookup(m => m.MeasureId);
        return
        [
            .. measures.Where(m => !there.Contains(m.Id)).Select(m => (Measure: m, Reasons: Reasons(m, last.GetValueOrDefault(m.Id), duties.GetValueOrDefault(m.Id), [.. late[m.Id]], today).ToList()))
                .Where(h => h.Reasons.Count > 0).OrderByDescending(h => h.Reasons.Max(r => r.Weight)).ThenByDescending(h => h.Reasons.Count).ThenBy(h => h.Measure.Number)
                .Take(Most).Select(h => new AgendaHint(h.Measure, string.Join(" ", h.Reasons.Select(r => r.Words)))),
        ];
    }

    private static IEnumerable<(int Weight, string Words)> Reasons(Measure measure, StatusReport? last, ReportDuty? duty, IReadOnlyList<Milestone> late, DateOnly today)
    {
        if (last is { IsHeldBack: false, Light: not ReportLight.OnTrack })
        {
            yield return (last.Light == ReportLight.Critical ? 3 : 1, MeetingText.HintLight.Filled(Format.Date(Format.Day(last.At)), SteeringText.Of(last.Light), last.LightReason).De);
        }

        foreach (var milestone in late.OrderBy(m => m.Current).Take(1))
        {
            yield return (2, MeetingText.HintLate.Filled(milestone.TitleDe, Format.Date(milestone.Current)).De);
        }

        if (Delivery.ReportDueOn(measure, last, duty) is { } due && due < today)
        {
            yield return (1, MeetingText.HintNoReport.Filled(Format.Date(due)).De);
        }
    }
}
