using Konzil.People;
using Konzil.Platform;
using Konzil.Steering;
using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Routing;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace Konzil.Projects;

/// <summary>
/// Change requests about projects. One that carries out a measure is changed with its measure; one that carries out none, as the one
/// that works the agenda out, is changed for itself.
/// </summary>
internal static class ProjectChanges
{
    private const string Requests = "/buero/projekte/{number:int}/aenderungen";

    public static void Add(IEndpointRouteBuilder routes)
    {
        routes.Get(Requests + "/neu", AskProjectChange.Show).Allow(Permission.PlanProjects);
        routes.Post(Requests + "/neu", AskProjectChange.Post).Allow(Permission.PlanProjects).Limited(Rate.Texts);
        routes.Get(Requests + "/{request:int}", ShowProjectChange.Show).SignedIn();
        routes.Post(Requests + "/{request:int}", ShowProjectChange.Decide).Allow(Permission.DecideProjects);
        routes.Post(Requests + "/{request:int}/ruecknahme", ShowProjectChange.Withdraw).Allow(Permission.PlanProjects);
    }

    public static void Services(IServiceCollection services) =>
        services.AddSingleton(new ChangedProjects(Rows)).AddSingleton(new PlanPart(Section)).Handle<ChangeAsked, TellOfProjectChange>().Handle<ChangeDecided, TellOfProjectChange>();

    /// <summary>Whoever reads the project reads what was asked of it.</summary>
    public static IQueryable<ChangeRequest> VisibleTo(Me me, CityDb db)
    {
        var projects = ProjectAccess.VisibleTo(me, db).Select(p => p.Id);
        return db.ChangeRequests.Where(c => c.ProjectId != null && projects.Contains(c.ProjectId.Value));
    }

    /// <summary>The lead alone asks: who plans without a lead has nobody to ask.</summary>
    public static bool MayAsk(Me me, Project project) => project.MeasureId is null && project.LeadPersonId is not null && ProjectAccess.MayPlan(me, project);

    /// <summary>The number on the office's rail: requests about measures and projects that wait for this person.</summary>
    public static async Task<int> CountWaiting(CityDb db, Me me)
    {
        var open = db.Projects.Where(p => p.ClosedOn == null).Select(p => p.Id);
        return await ChangeAccess.CountWaiting(db, me)
            + (me.May(Permission.DecideProjects) ? await db.ChangeRequests.CountAsync(c => c.ProjectId != null && c.State == ChangeState.Asked && c.AskedById != me.Id && open.Contains(c.ProjectId.Value)) : 0);
    }

    /// <summary>What moves, with the day it had first: in the first plan that was kept, or when the first request was made.</summary>
    public static async Task<Dictionary<Guid, ChangePlan>> Plans(CityDb db, Guid project, IReadOnlyList<ChangeRequest> requests, CancellationToken cancellation = default)
    {
        var approved = await db.ChangeRequests.AsNoTracking().Where(c => c.ProjectId == project && c.State == ChangeState.Approved).OrderBy(c => c.DecidedAt).ToListAsync(cancellation);
        var kept = await db.Baselines.AsNoTracking().Include(b => b.Rows).Where(b => b.ProjectId == project).OrderBy(b => b.Number).FirstOrDefaultAsync(cancellation);
        var titles = await db.Phases.AsNoTracking().Where(p => p.ProjectId == project).ToDictionaryAsync(p => p.Id, p => p.Title, cancellation);
        return requests.ToDictionary(r => r.Id, r => new ChangePlan(null, approved.Find(c => c.MoneyMore is not null)?.MoneyBefore ?? r.MoneyBefore)
        {
            Part = r.PhaseId is { } id ? ProjectChangeText.EndOf.With(titles[id]) : ProjectChangeText.Whole,
            FirstDay = Kept(r) is { } day ? day : (approved.Find(c => c.DayAfter is not null && c.PhaseId == r.PhaseId) ?? r).DayBefore,
        });

        DateOnly? Kept(ChangeRequest request) => request.PhaseId is { } phase ? kept?.Rows.FirstOrDefault(x => x.ItemId == phase)?.End : kept?.Limit;
    }

    private static async Task<IReadOnlyList<ListChanges.Row>> Rows(Me me, CityDb db, CancellationToken cancellation)
    {
        var found = await (from request in VisibleTo(me, db).AsNoTracking() join project in db.Projects.AsNoTracking() on request.ProjectId equals (Guid?)project.Id select new { request, project }).ToListAsync(cancellation);
        return found.ConvertAll(f => new ListChanges.Row(f.request, f.project.Title, Paths.ProjectChange(f.project.Number, f.request.Number), f.project.ClosedOn is not null));
    }

    private static async Task<RenderFragment?> Section(Project project, Me me, CityDb db, CancellationToken cancellation)
    {
        if (project.MeasureId is not null)
        {
            return null;
        }

        var requests = await VisibleTo(me, db).AsNoTracking().Where(c => c.ProjectId == project.Id).ToListAsync(cancellation);
        return builder =>
        {
            builder.OpenComponent<ProjectChangeSection>(0);
            builder.AddComponentParameter(1, nameof(ProjectChangeSection.Project), project);
            builder.AddComponentParameter(2, nameof(ProjectChangeSection.Requests), requests.OrderBy(r => r.State != ChangeState.Asked).ThenByDescending(r => r.AskedAt).ToList());
            builder.AddComponentParameter(3, nameof(ProjectChangeSection.MayAsk), MayAsk(me, project));
            builder.CloseComponent();
        };
    }
}

/// <summary>Those who decide hear of a request, whoever asked hears of the decision.</summary>
public sealed class TellOfProjectChange(CityDb db, Tell tell) : IHandle<ChangeAsked>, IHandle<ChangeDecided>
{
    public async Task Do(ChangeAsked news, CancellationToken cancellation)
    {
        if (await Read(news.RequestId, cancellation) is not var (request, project))
        {
            return;
        }

        var people = await db.PeopleWith(Permission.DecideProjects).Where(p => p.Id != request.AskedById).Select(p => p.Id).ToListAsync(cancellation);
        await tell.People(people, new News(NewsKind.Work, new(In(Language.German), In(Language.English)), Path(request, project), "change-asked/" + request.Id.ToString("N")));

        string In(string language) => ProjectChangeText.AskedNotice.Filled(request.Code, project.Title.In(language)).In(language);
    }

    public async Task Do(ChangeDecided news, CancellationToken cancellation)
    {
        if (await Read(news.RequestId, cancellation) is var (request, project) && request.AskedById is { } person)
        {
            await tell.People([person], new News(NewsKind.Work, new(In(Language.German), In(Language.English)), Path(request, project), "change-decided/" + request.Id.ToString("N")));

            string In(string language) => ProjectChangeText.DecidedNotice.Filled(request.Code, project.Title.In(language), ChangeText.Of(request.State).In(language)).In(language);
        }
    }

    private static string Path(ChangeRequest request, Project project) => Paths.Neutral(Paths.ProjectChange(project.Number, request.Number));

    /// <summary>Null where it is about a measure.</summary>
    private async Task<(ChangeRequest Request, Project Project)?> Read(Guid id, CancellationToken cancellation)
    {
        var request = await db.ChangeRequests.AsNoTracking().SingleAsync(c => c.Id == id, cancellation);
        return request.ProjectId is { } project ? (request, await db.Projects.AsNoTracking().SingleAsync(p => p.Id == project, cancellation)) : null;
    }
}
