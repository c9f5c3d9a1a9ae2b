using Konzil.Platform;
using Microsoft.AspNetCore.Http;
using Microsoft.EntityFrameworkCore;

namespace Konzil.Projects;

/// <summary>The kept plans of a project, and the form to keep today's.</summary>
public partial class KeepBaseline
{
    public sealed record Draft(Project Project, IReadOnlyList<Baseline> Baselines, bool MayPlan, string? Title);

    public static async Task<IResult> Show(int number, Me me, CityDb db) =>
        await ProjectAccess.ToRead(number, me, db) is { } project ? View.Page<KeepBaseline, Draft>(await Page(project, null, me, db)) : View.NotFound();

    public static async Task<IResult> Post(int number, Form form, Me me, CityDb db, TimeProvider clock)
    {
        var (project, refused) = await ProjectAccess.ToPlan(number, me, db);
        if (project is null)
        {
            return refused;
        }

        string title = form.Text(nameof(Draft.Title)).Required(ProjectText.TitleMissing).Max(Baseline.TitleMax);
        var plan = await PlanData.Read(db, project);
        Baseline? baseline = null;
        var last = await db.Baselines.Where(b => b.ProjectId == project.Id).MaxAsync(b => (int?)b.Number) ?? 0;
        form.Try(() => baseline = Baseline.Keep(plan, last + 1, title, me, clock.GetUtcNow()));
        if (form.HasErrors)
        {
            return View.Invalid<KeepBaseline, Draft>(await Page(project, title, me, db), form.Errors);
        }

        db.Baselines.Add(baseline!);
        return await db.TrySave() ? View.SeeOther(Paths.CompareBaseline(number, last + 1)) : View.Stale<KeepBaseline, Draft>(await Page(project, title, me, db));
    }

    private static async Task<Draft> Page(Project project, string? title, Me me, CityDb db) =>
        new(project, await db.Baselines.AsNoTracking().Where(b => b.ProjectId == project.Id).OrderByDescending(b => b.Number).ToListAsync(), ProjectAccess.MayPlan(me, project), title);
}
