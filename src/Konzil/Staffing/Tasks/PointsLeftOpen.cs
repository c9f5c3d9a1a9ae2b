using Konzil.Meetings;
using Konzil.Platform;
using Konzil.Projects;
using Microsoft.EntityFrameworkCore;

namespace Konzil.Staffing;

/// <summary>Sittings that still have the project on their agenda, and tasks of its packages that are not done, when it is closed.</summary>
internal static class PointsLeftOpen
{
    public static async Task<IReadOnlyList<LeftOpen>> Read(Project project, Me me, CityDb db, CancellationToken cancellation)
    {
        var (packages, meetings) = (db.WorkPackages.Where(p => p.ProjectId == project.Id).Select(p => p.Id), MeetingAccess.Meetings(me, db).Where(m => m.State == MeetingState.Planned));
        var points = await (from item in MeetingAccess.Items(me, db).AsNoTracking()
                            join meeting in meetings.AsNoTracking() on item.MeetingId equals meeting.Id
                            where item.SubjectId != null && (item.Subject == ItemSubject.Project && item.SubjectId == project.Id || item.Subject == ItemSubject.Package && packages.Contains(item.SubjectId.Value))
                            orderby meeting.Day, item.Place
                            select new { item.Title, meeting.Number, meeting.Day }).ToListAsync(cancellation);
        var tasks = await db.MeetingTasks.AsNoTracking().Where(t => t.PackageId != null && packages.Contains(t.PackageId.Value) && (t.State == TaskState.Given || t.State == TaskState.Accepted)).OrderBy(t => t.Number).ToListAsync(cancellation);
        return
        [
            .. points.Select(p => new LeftOpen(MeetingText.Title, PackageTaskText.PointOn.With(p.Title, Format.Date(p.Day)), Paths.Meeting(p.Number), PackageTaskText.NextOfPoint)),
            .. tasks.Select(t => new LeftOpen(TaskText.Tasks, t.Title, t.OwnerId == me.Id ? Paths.Task(t.Number) : null, PackageTaskText.NextOfTask)),
        ];
    }
}
