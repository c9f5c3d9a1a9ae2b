using Konzil.People;
using Konzil.Platform;
using Microsoft.AspNetCore.Http;
using Microsoft.EntityFrameworkCore;

namespace Konzil.Projects;

/// <summary>A project ends without a programme that goes on with it: finished, or given up. Who decided it and why stands among its decisions.</summary>
public partial class EndProject
{
    /// <param name="Project">Which one.</param>
    /// <param name="Open">Packages that nobody reported done.</param>
    /// <param name="Typed">The refused form.</param>
    /// <param name="Today">In the city.</param>
    public sealed record Draft(Project Project, IReadOnlyList<string> Open, Form? Typed, DateOnly Today);

    public static async Task<IResult> Show(int number, CityDb db) => await Find(db, number) is { } project ? View.Page<EndProject, Draft>(await Page(project, null, db)) : View.NotFound();

    public static async Task<IResult> Post(int number, Form form, Me me, CityDb db)
    {
        if (await Find(db, number) is not { } project)
        {
            return View.NotFound();
        }

        var day = form.Date(nameof(Project.ClosedOn), ProjectText.DayWrong, required: true);
        string decider = form.Text(nameof(ProjectDecision.Decider)).Required(GateText.DeciderMissing).Max(Conventions.Line);
        string reason = form.Text(nameof(ProjectDecision.Outcome)).Required(ClosingText.ReasonMissing).Max(ProjectDecision.TextMax);
        if (await db.HandOvers.AnyAsync(h => h.FromId == project.Id && h.GivenAt != null))
        {
            form.Errors.Add("", ClosingText.HandOverWaits);
        }

        // What was reported stays within the project.
        var last = await db.WorkPackages.Where(p => p.ProjectId == project.Id && (p.Done ?? p.Started) != null).MaxAsync(p => p.Done ?? p.Started);
        if (day < last)
        {
            form.Errors.Add(nameof(Project.ClosedOn), ClosingText.BeforeReported.With(Format.Date(last.Value)));
        }

        var decision = new ProjectDecision(project.Id, (await db.ProjectDecisions.Where(d => d.ProjectId == project.Id).MaxAsync(d => (int?)d.Order) ?? 0) + 1);
        db.StartedFrom(project, form.Version());
        form.Try(() =>
        {
            project.End(day!.Value, Format.Day(db.Now));
            decision.Write(ClosingText.Decision.De, ClosingText.Decision.En, decider, null);
            decision.Take(day.Value, reason, null, [], (me, db.Now));
        });
        if (form.HasErrors)
        {
            db.ChangeTracker.Clear();
            return View.Invalid<EndProject, Draft>(await Page((await Find(db, number))!, form, db), form.Errors);
        }

        db.ProjectDecisions.Add(decision);
        db.Say(new ProjectEnded(project.Id, decision.Id, me.Id));
        db.Because(reason);
        return await db.TrySave() ? View.SeeOther(Paths.OfficeProject(number))
            : await Find(db, number) is { } late ? View.Stale<EndProject, Draft>(await Page(late, form, db)) : View.SeeOther(Paths.OfficeProject(number));
    }

    private static Task<Project?> Find(CityDb db, int number) => db.Projects.SingleOrDefaultAsync(p => p.Number == number && p.ClosedOn == null);

    private static async Task<Draft> Page(Project project, Form? typed, CityDb db) => new(
        project,
        [.. (await db.WorkPackages.AsNoTracking().Where(p => p.ProjectId == project.Id && p.Done == null && p.DroppedOn == null).OrderBy(p => p.Order).ToListAsync()).Select(p => p.Name.ToString())],
        typed,
        Format.Day(db.Now));
}

/// <summary>Said when a project ended without a hand-over.</summary>
public sealed record ProjectEnded(Guid ProjectId, Guid DecisionId, Guid? ById);

/// <summary>The lead, the team and who follows hear that it ended, and why.</summary>
public sealed class TellOfEnd(CityDb db, Tell tell) : IHandle<ProjectEnded>
{
    public async Task Do(ProjectEnded news, CancellationToken cancellation)
    {
        var project = await db.Projects.AsNoTracking().SingleAsync(p => p.Id == news.ProjectId, cancellation);
        var decision = await db.ProjectDecisions.AsNoTracking().SingleAsync(d => d.Id == news.DecisionId, cancellation);
        var people = (await ProjectNews.Concerned(db, project, cancellation)).Where(p => p != news.ById);
        await tell.People(people, new News(NewsKind.Work, new(Words(Language.German), Words(Language.English)), Paths.Neutral(Paths.ProjectDecisions(project.Number)), "project-ended/" + project.Id.ToString("N")) { About = new(Project.Kind, project.Id) });

        string Words(string language) => ClosingText.Told.Filled(project.Title.In(language), PlanWords.Day(decision.DecidedOn!.Value, language), decision.Outcome).In(language);
    }
}
