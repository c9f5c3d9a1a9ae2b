using Konzil.Agenda;
using Konzil.Platform;
using Konzil.Ui;
using Microsoft.AspNetCore.Http;
using Microsoft.EntityFrameworkCore;

namespace Konzil.Projects;

/// <summary>The coordination opens a project and names who leads it; whoever plans it may change the rest.</summary>
public partial class EditProject
{
    /// <param name="Project">Null while a new one is entered.</param>
    /// <param name="Typed">The refused form.</param>
    public sealed record Draft(Project? Project, Form? Typed)
    {
        public required IReadOnlyList<Option> Leads { get; init; }

        public required IReadOnlyList<Option> Measures { get; init; }

        public required IReadOnlyList<Option> Resolutions { get; init; }

        /// <summary>Who leads it and what it carries out is the coordination's to say.</summary>
        public required bool MayEntrust { get; init; }
    }

    public static async Task<IResult> New(Me me, CityDb db) => View.Page<EditProject, Draft>(await Page(null, null, me, db));

    public static async Task<IResult> Create(Form form, Me me, CityDb db)
    {
        var page = await Page(null, form, me, db);
        var (words, lead, measure) = Read(form, page);
        var resolution = Resolution(form, page);
        if (form.HasErrors)
        {
            return View.Invalid<EditProject, Draft>(page, form.Errors);
        }

        Project project = null!;
        await db.Together(async () =>
        {
            project = Project.Open(await NumberSeries.Take(db, Project.Kind), measure);
            project.Write(words);
            project.Lead(lead);
            project.Begin(resolution, form.Ticked(nameof(Project.IsProgramme)));
            db.Projects.Add(project);
            db.PlanStates.Add(new PlanState(project.Id));
            await db.SaveChangesAsync();
        });
        return View.SeeOther(Paths.OfficeProject(project.Number));
    }

    public static async Task<IResult> Show(int number, Me me, CityDb db)
    {
        var (project, refused) = await ToEdit(number, me, db);
        return project is null ? refused : View.Page<EditProject, Draft>(await Page(project, null, me, db));
    }

    public static async Task<IResult> Post(int number, Form form, Me me, CityDb db)
    {
        var (project, refused) = await ToEdit(number, me, db);
        if (project is null)
        {
            return refused;
        }

        var page = await Page(project, form, me, db);
        var (words, lead, _) = Read(form, page);
        var resolution = Resolution(form, page);
        if (form.HasErrors)
        {
            return View.Invalid<EditProject, Draft>(page, form.Errors);
        }

        var before = project.Limit;
        db.StartedFrom(project, form.Version());
        project.Write(words);
        if (page.MayEntrust)
        {
            project.Lead(lead);
            project.Begin(resolution, form.Ticked(nameof(Project.IsProgramme)));
        }

        await ProjectNews.SayIfLate(db, project, before);
        return await db.TrySave() ? View.SeeOther(Paths.OfficeProject(number)) : View.Stale<EditProject, Draft>(page with { Project = await db.Projects.AsNoTracking().SingleAsync(p => p.Number == number) });
    }

    private static async Task<(Project? Project, IResult Refused)> ToEdit(int number, Me me, CityDb db)
    {
        var project = await ProjectAccess.VisibleTo(me, db).SingleOrDefaultAsync(p => p.Number == number);
        return project is null ? (null, View.NotFound())
            : project.ClosedOn is not null ? (null, View.Forbidden())
            : me.May(Permission.OpenProjects) || ProjectAccess.MayPlan(me, project) ? (project, View.NotFound()) : (null, View.Forbidden());
    }

    private static (ProjectWords Words, Guid? Lead, Guid? Measure) Read(Form form, Draft page)
    {
        var words = new ProjectWords(
            form.Text(nameof(Project.TitleDe)).Required(ProjectText.TitleMissing).Max(Conventions.Line),
            form.Text(nameof(Project.TitleEn)).Max(Conventions.Line),
            form.Text(nameof(Project.Goal)).Max(Project.TextMax),
            form.Text(nameof(Project.OutOfScope)).Max(Project.TextMax),
            form.Date(nameof(Project.Limit), ProjectText.DayWrong));
        var lead = form.Choice(nameof(Project.LeadPersonId), page.Leads.Select(o => o.Value), ProjectText.PersonWrong, required: false);
        var measure = form.Choice(nameof(Project.MeasureId), page.Measures.Select(o => o.Value), ProjectText.MeasureWrong, required: false);
        return (words, lead is null ? null : Guid.Parse(lead), measure is null ? null : Guid.Parse(measure));
    }

    private static Guid? Resolution(Form form, Draft page) =>
        form.Choice(nameof(Project.StartResolutionId), page.Resolutions.Select(o => o.Value), DecisionText.ResolutionWrong, required: false) is { } id ? Guid.Parse(id) : null;

    private static async Task<Draft> Page(Project? project, Form? typed, Me me, CityDb db) => new(project, typed)
    {
        Leads = me.May(Permission.OpenProjects) ? await ProjectAccess.Leads(db) : [],
        Measures = project is not null ? [] : [.. (await MeasureAccess.VisibleTo(me, db.Measures).AsNoTracking().Where(m => m.IsLeadProject).OrderBy(m => m.Number).ToListAsync()).Select(m => new Option(m.Id.ToString(), m.Code + " " + m.Title))],
        MayEntrust = me.May(Permission.OpenProjects),
        Resolutions = me.May(Permission.OpenProjects) ? await TakeDecision.Options(db) : [],
    };
}
