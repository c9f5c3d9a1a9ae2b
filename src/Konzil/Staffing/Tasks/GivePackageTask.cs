using Konzil.Meetings;
using Konzil.Platform;
using Konzil.Projects;
using Microsoft.AspNetCore.Http;
using Microsoft.EntityFrameworkCore;

namespace Konzil.Staffing;

/// <summary>Whoever leads a work package or plans its project gives a task in it; the page is the one of tasks of a sitting.</summary>
public static class GivePackageTask
{
    public static async Task<IResult> New(int number, Guid id, Me me, CityDb db)
    {
        var (project, package, refused) = await ToGive(number, id, me, db);
        return project is null || package is null ? refused : View.Page<GiveTask, GiveTask.Draft>(await Page(project, package, null, db));
    }

    public static async Task<IResult> Create(int number, Guid id, Form form, Me me, CityDb db)
    {
        var (project, package, refused) = await ToGive(number, id, me, db);
        if (project is null || package is null)
        {
            return refused;
        }

        var (page, now) = (await Page(project, package, form, db), db.Now);
        var words = GiveTask.Read(form, page, null, now);
        form.Try(() => MeetingTask.GiveIn(package.Id, 0, words, me, now));
        if (form.HasErrors)
        {
            return View.Invalid<GiveTask, GiveTask.Draft>(page, form.Errors);
        }

        await db.Together(async () =>
        {
            var task = MeetingTask.GiveIn(package.Id, await NumberSeries.Take(db, MeetingTask.Series), words, me, now);
            db.MeetingTasks.Add(task);
            TaskNews.Tell(db, task, null, null, me);
            await db.SaveChangesAsync();
        });
        return View.SeeOther(Paths.OfficePackage(number, id));
    }

    private static async Task<(Project? Project, WorkPackage? Package, IResult Refused)> ToGive(int number, Guid id, Me me, CityDb db)
    {
        var project = await ProjectAccess.ToRead(number, me, db);
        var package = project is null ? null : await db.WorkPackages.AsNoTracking().SingleOrDefaultAsync(p => p.Id == id && p.ProjectId == project.Id);
        return project is null || package is null ? (null, null, View.NotFound()) : Drafts.MayWrite(me, project, package) ? (project, package, View.NotFound()) : (null, null, View.Forbidden());
    }

    private static async Task<GiveTask.Draft> Page(Project project, WorkPackage package, Form? typed, CityDb db) =>
        new(null, package.Name + ", " + project.Title, Paths.OfficePackage(project.Number, package.Id), Paths.GivePackageTask(project.Number, package.Id)) { Owners = await MeetingPeople.WithRole(db), Typed = typed };
}
