using Konzil.People;
using Konzil.Platform;
using Microsoft.EntityFrameworkCore;

namespace Konzil.Projects;

/// <summary>Said when the forecast passed the latest end, or the latest end was set before it.</summary>
public sealed record PlanTooLate(Guid ProjectId, DateOnly End, DateOnly Limit);

/// <summary>Who hears what about a project as a whole.</summary>
internal static class ProjectNews
{
    /// <summary>Whoever leads it; as long as nobody does, the coordination.</summary>
    public static async Task<IReadOnlyList<Guid>> Leads(CityDb db, Project project, CancellationToken cancellation) =>
        project.LeadPersonId is { } lead ? [lead] : await db.PeopleWith(Permission.OpenProjects).Select(p => p.Id).ToListAsync(cancellation);

    /// <summary>A new latest end that the forecast passes is told like a forecast that passes the latest end; with the save.</summary>
    public static async Task SayIfLate(CityDb db, Project project, DateOnly? before)
    {
        var end = await db.PlanStates.Where(s => s.ProjectId == project.Id).Select(s => s.ForecastEnd).SingleAsync();
        if (PlanData.BufferOf(project.Limit, end) < 0 && !(PlanData.BufferOf(before, end) < 0))
        {
            db.Say(new PlanTooLate(project.Id, end!.Value, project.Limit!.Value));
        }
    }

    /// <summary>The leads, the team and who follows.</summary>
    public static async Task<IReadOnlyList<Guid>> Concerned(CityDb db, Project project, CancellationToken cancellation)
    {
        var people = new HashSet<Guid>(await Leads(db, project, cancellation));
        people.UnionWith(await db.ProjectMembers.Where(m => m.ProjectId == project.Id && m.Until == null).Select(m => m.PersonId).ToListAsync(cancellation));
        people.UnionWith(await db.Follows.Where(f => f.Kind == Project.Kind && f.ItemId == project.Id).Select(f => f.PersonId).ToListAsync(cancellation));
        return [.. people];
    }
}

/// <summary>The plan ends after its latest day: the lead, the coordination that ordered it, and who follows.</summary>
public sealed class TellOfLatePlan(CityDb db, Tell tell) : IHandle<PlanTooLate>
{
    public async Task Do(PlanTooLate news, CancellationToken cancellation)
    {
        if (await db.Projects.AsNoTracking().SingleOrDefaultAsync(p => p.Id == news.ProjectId, cancellation) is not { } project)
        {
            return;
        }

        var people = (await ProjectNews.Concerned(db, project, cancellation)).Concat(await db.PeopleWith(Permission.OpenProjects).Select(p => p.Id).ToListAsync(cancellation)).Distinct();
        await tell.People(people, new News(NewsKind.Work, new(Words(Language.German), Words(Language.English)), PlanPaths.Office(project.Number), $"plan-too-late/{project.Id:N}/{Format.Iso(news.End)}/{Format.Iso(news.Limit)}") { About = new(Project.Kind, project.Id) });

        string Words(string language) => ProjectText.ToldTooLate.Filled(project.Title.In(language), PlanWords.Day(news.End, language), PlanWords.Day(news.Limit, language)).In(language);
    }
}

/// <summary>A phase or a package was given up: the leads, its team and who follows hear it with the reason.</summary>
public sealed class TellOfDrop(CityDb db, Tell tell) : IHandle<PartDropped>
{
    public async Task Do(PartDropped news, CancellationToken cancellation)
    {
        var package = await db.WorkPackages.AsNoTracking().SingleOrDefaultAsync(p => p.Id == news.ItemId, cancellation);
        var phase = package is null ? await db.Phases.AsNoTracking().SingleOrDefaultAsync(p => p.Id == news.ItemId, cancellation) : null;
        if ((package?.DroppedOn ?? phase?.DroppedOn) is not { } day)
        {
            return;
        }

        var projectId = package?.ProjectId ?? phase!.ProjectId;
        var project = await db.Projects.AsNoTracking().SingleAsync(p => p.Id == projectId, cancellation);
        var (name, because) = (package?.Name ?? phase!.Title, package?.DroppedBecause ?? phase!.DroppedBecause);
        var people = (await ProjectNews.Concerned(db, project, cancellation)).Concat(package?.LeadPersonId is { } lead ? [lead] : []).Distinct();
        await tell.People(people.Where(p => p != news.ById), new News(NewsKind.Work, new(Words(Language.German), Words(Language.English)), PlanPaths.Office(project.Number), $"part-dropped/{news.ItemId:N}/{Format.Iso(day)}") { About = new(Project.Kind, project.Id) });

        string Words(string language) => ProjectText.ToldDropped.Filled(name.In(language), project.Title.In(language), because).In(language);
    }
}
