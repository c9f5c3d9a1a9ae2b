using Konzil.Platform;
using Konzil.Projects;
using Konzil.Steering;
using Microsoft.EntityFrameworkCore;

namespace Konzil.Staffing;

/// <summary>
/// The hours of a project, or of all projects of a measure, for its report. A report is kept and read by the whole office, so the smallest group counts
/// whoever reads: neither the sum nor what came since the last told sum may stand for fewer people.
/// </summary>
internal static class MeasureHours
{
    public static async Task<WorkDone> Read(CityDb db, Guid subject, WorkSpan span, CancellationToken cancellation)
    {
        var settings = await StaffSettings.Read(db, cancellation);
        var projects = await db.Projects.Where(p => p.MeasureId == subject || p.Id == subject).Select(p => p.Id).ToListAsync(cancellation);
        if (settings.Mode == HoursMode.PlanOnly || projects.Count == 0)
        {
            return WorkDone.Unknown;
        }

        var until = span.Until;
        var rows = await (from sheet in db.WeekSheets.AsNoTracking()
                          from entry in sheet.Entries
                          where sheet.State == SheetState.Submitted && entry.ProjectId != null && projects.Contains(entry.ProjectId.Value) && entry.Day <= until
                          select new { sheet.PersonId, sheet.ChangedAt, entry.Hours }).ToListAsync(cancellation);
        var kept = await (from hours in db.PhaseHours.AsNoTracking()
                          join phase in db.Phases on hours.PhaseId equals phase.Id
                          where projects.Contains(phase.ProjectId)
                          select new { hours.Hours, hours.People }).ToListAsync(cancellation);
        var people = Math.Max(rows.Select(r => r.PersonId).Distinct().Count(), kept.Select(k => k.People).DefaultIfEmpty().Max());
        var since = rows.Where(r => r.ChangedAt > span.Told).Select(r => r.PersonId).Distinct().Count();
        return people > 0 && people < settings.MinGroup || since > 0 && since < settings.MinGroup
            ? new WorkDone(null, true)
            : new WorkDone(rows.Sum(r => r.Hours) + kept.Sum(k => k.Hours), false);
    }
}
