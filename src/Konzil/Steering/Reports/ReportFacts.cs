using Konzil.Platform;
using Microsoft.EntityFrameworkCore;

namespace Konzil.Steering;

/// <summary>What later modules say for a report: the projects that are reported on, the end by the plan and the hours worked.</summary>
public sealed class ReportFacts(IEnumerable<PlannedEnds> ends, IEnumerable<BookedWork> work, IEnumerable<ReportedProjects> projects)
{
    public IEnumerable<PlannedEnds> Ends => ends;

    public async Task<WorkDone> WorkOf(CityDb db, ReportAbout about, CancellationToken cancellation = default)
    {
        var told = await db.StatusReports.Where(r => r.MeasureId == about.MeasureId && r.ProjectId == about.ProjectId && r.Hours != null && r.HoursReason == "").MaxAsync(r => (DateTimeOffset?)r.At, cancellation);
        return work.FirstOrDefault() is { } source ? await source.Read(db, about.Id, new WorkSpan(Format.Day(db.Now), told), cancellation) : WorkDone.Unknown;
    }

    /// <summary>Projects that are reported on for themselves, by number; without a person all of them.</summary>
    public async Task<List<ReportSubject>> Projects(CityDb db, Me? me, CancellationToken cancellation = default)
    {
        var found = new List<ReportSubject>();
        foreach (var source in projects)
        {
            found.AddRange(await source.Read(db, me, cancellation));
        }

        return found;
    }

    /// <summary>What a report or a duty belongs to, whoever asks.</summary>
    public async Task<ReportSubject?> Subject(CityDb db, Guid? measure, Guid? project, CancellationToken cancellation = default) =>
        measure is not null
            ? await db.Set<Agenda.Measure>().AsNoTracking().SingleOrDefaultAsync(m => m.Id == measure, cancellation) is { } found ? ReportSubject.Of(found) : null
            : (await Projects(db, null, cancellation)).FirstOrDefault(p => p.Id == project);
}
