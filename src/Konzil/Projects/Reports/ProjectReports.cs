using Konzil.Platform;
using Konzil.Steering;
using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Routing;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace Konzil.Projects;

/// <summary>
/// Status reports of projects. A project that carries out a measure is reported on with its measure; one that carries out none, as the
/// one that works the agenda out, is reported on for itself.
/// </summary>
internal static class ProjectReports
{
    private const string Reports = "/buero/projekte/{number:int}/berichte";

    public static void Add(IEndpointRouteBuilder routes)
    {
        routes.Get(Reports + "/neu", ReportProject.Show).Allow(Permission.PlanProjects);
        routes.Post(Reports + "/neu", ReportProject.Post).Allow(Permission.PlanProjects);
        routes.Get(Reports + "/{id:guid}", ReportProject.Report).SignedIn();
        routes.Post(Reports + "/{id:guid}/freigabe", ReportProject.Release).Allow(Permission.PlanProjects);
        routes.Post(Reports + "/{id:guid}/fragen", ReportProject.Ask).Allow(Permission.SetReportDuties);
        routes.Post(Reports + "/{id:guid}/fragen/{question:guid}", ReportProject.Answer).Allow(Permission.PlanProjects);
    }

    public static void Services(IServiceCollection services) => services.AddSingleton(new ReportedProjects(Read)).AddSingleton(new PlanPart(Section)).AddSingleton<IHandbookPart, ReportChapter>();

    /// <summary>One's own projects for a lead, all for the coordination, as with measures.</summary>
    public static IQueryable<Project> Reported(Me me, CityDb db) => ProjectAccess.VisibleTo(me, db).Where(p => p.MeasureId == null && (me.May(Permission.OpenProjects) || p.LeadPersonId == me.Id));

    /// <summary>The number on the office's rail: reports that are missing, of measures and of projects.</summary>
    public static async Task<int> CountMissing(CityDb db, Me me)
    {
        var (today, projects) = (Format.Day(db.Now), Reported(me, db).Where(p => p.ClosedOn == null).Select(p => p.Id));
        return await Delivery.CountMissing(db, me) + await db.ReportDuties.CountAsync(d => d.ProjectId != null && d.Due < today && projects.Contains(d.ProjectId.Value));
    }

    /// <summary>A project is public where parts of its plan are.</summary>
    internal static async Task<ReportSubject> Subject(Project project, CityDb db, CancellationToken cancellation = default) =>
        Of(project, project.IsAgenda && await ProjectAccess.PublicPhases(db).AnyAsync(cancellation));

    internal static async Task<IReadOnlyList<StatusReport>> Of(Project project, CityDb db, bool office, CancellationToken cancellation = default) =>
        await db.StatusReports.AsNoTracking().Where(r => r.ProjectId == project.Id && (office || !r.IsHeldBack)).OrderByDescending(r => r.At).ToListAsync(cancellation);

    private static ReportSubject Of(Project project, bool isPublic) => new(project.Id, project.Number, project.Title, project.LeadPersonId) { IsOver = project.ClosedOn is not null, IsPublic = isPublic };

    private static async Task<IReadOnlyList<ReportSubject>> Read(CityDb db, Me? me, CancellationToken cancellation)
    {
        var projects = await (me is null ? db.Projects.Where(p => p.MeasureId == null) : Reported(me, db)).AsNoTracking().OrderBy(p => p.Number).ToListAsync(cancellation);
        var open = projects.Exists(p => p.IsAgenda) && await ProjectAccess.PublicPhases(db).AnyAsync(cancellation);
        return projects.ConvertAll(p => Of(p, p.IsAgenda && open));
    }

    private static async Task<RenderFragment?> Section(Project project, Me me, CityDb db, CancellationToken cancellation)
    {
        if (project.MeasureId is not null)
        {
            return null;
        }

        var (subject, reports) = (await Subject(project, db, cancellation), await Of(project, db, office: true, cancellation));
        var duty = await db.ReportDuties.AsNoTracking().SingleOrDefaultAsync(d => d.ProjectId == project.Id, cancellation);
        return builder =>
        {
            builder.OpenComponent<ReportSection>(0);
            builder.AddComponentParameter(1, nameof(ReportSection.Subject), subject);
            builder.AddComponentParameter(2, nameof(ReportSection.Reports), reports);
            builder.AddComponentParameter(3, nameof(ReportSection.Duty), subject.IsOver ? null : duty);
            builder.AddComponentParameter(4, nameof(ReportSection.Today), Format.Day(db.Now));
            builder.AddComponentParameter(5, nameof(ReportSection.MayReport), subject.MayReport(me));
            builder.AddComponentParameter(6, nameof(ReportSection.MaySet), me.May(Permission.SetReportDuties) && !subject.IsOver);
            builder.CloseComponent();
        };
    }
}
