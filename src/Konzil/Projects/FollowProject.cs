using Konzil.People;
using Konzil.Platform;
using Microsoft.AspNetCore.Http;
using Microsoft.EntityFrameworkCore;

namespace Konzil.Projects;

/// <summary>Somebody of the office wants to hear of every new date of a project, or no longer.</summary>
public static class FollowProject
{
    public static async Task<IResult> Post(int number, Me me, CityDb db, TimeProvider clock)
    {
        if (await ProjectAccess.ToRead(number, me, db) is not { } project)
        {
            return View.NotFound();
        }

        await db.TryInsert(new Follow(me.KnownId, Project.Kind, project.Id, clock.GetUtcNow()));
        return View.SeeOther(Paths.OfficeProject(number));
    }

    public static async Task<IResult> End(int number, Me me, CityDb db)
    {
        if (await ProjectAccess.ToRead(number, me, db) is not { } project)
        {
            return View.NotFound();
        }

        await db.Follows.Where(f => f.PersonId == me.KnownId && f.Kind == Project.Kind && f.ItemId == project.Id).ExecuteDeleteAsync();
        return View.SeeOther(Paths.OfficeProject(number));
    }
}

/// <summary>Projects in the settings and in mails: those the person may read.</summary>
public sealed class FollowableProjects : IFollowable
{
    public string Kind => Project.Kind;

    public Text Heading => ProjectText.FollowedProjects;

    public async Task<IReadOnlyList<FollowedThing>> Read(CityDb db, Me me, IReadOnlyList<Guid> ids) =>
        [.. (await ProjectAccess.VisibleTo(me, db).AsNoTracking().Where(p => ids.Contains(p.Id)).OrderBy(p => p.Number).ToListAsync()).Select(p => new FollowedThing(p.Id, p.Title, PlanPaths.Office(p.Number)))];
}

/// <summary>Addresses without a language, for what is stored.</summary>
internal static class PlanPaths
{
    public static string Office(int number) => Paths.Neutral(Paths.OfficeProject(number));
}

/// <summary>A phase got other days: the lead of the project, the leads of its packages and who follows the project hear of it.</summary>
public sealed class TellOfPhase(CityDb db, Tell tell) : IHandle<PhaseMoved>
{
    public async Task Do(PhaseMoved news, CancellationToken cancellation)
    {
        if (await db.Phases.AsNoTracking().SingleOrDefaultAsync(p => p.Id == news.PhaseId, cancellation) is not { } phase)
        {
            return;
        }

        var project = await db.Projects.AsNoTracking().SingleAsync(p => p.Id == phase.ProjectId, cancellation);
        var people = (await db.WorkPackages.Where(p => p.PhaseId == phase.Id && p.DroppedOn == null && p.LeadPersonId != null).Select(p => p.LeadPersonId!.Value).ToListAsync(cancellation))
            .Concat(await db.Follows.Where(f => f.Kind == Project.Kind && f.ItemId == project.Id).Select(f => f.PersonId).ToListAsync(cancellation))
            .Concat(project.LeadPersonId is { } lead ? [lead] : Array.Empty<Guid>()).Distinct().Where(p => p != news.ById).ToList();
        var key = "phase-moved/" + news.MoveId.ToString("N");
        await tell.People(people, new News(NewsKind.Work, new Text(In(Language.German), In(Language.English)), PlanPaths.Office(project.Number), key) { About = new(Project.Kind, project.Id) });

        string In(string language) => ProjectText.Slipped.Filled(phase.Title.In(language), project.Title.In(language), Days(language), news.Reason).In(language);

        string Days(string language) => (phase.Start is { } start ? PlanWords.Day(start, language) : "?") + (language == Language.German ? " bis " : " to ") + (phase.End is { } end ? PlanWords.Day(end, language) : "?");
    }
}

/// <summary>
/// A package got other dates: the lead of the project, the leads of the package and of those that wait for it, and who follows the
/// project hear of it with the new forecast. Whoever moved it knows.
/// </summary>
public sealed class TellOfMove(CityDb db, Tell tell) : IHandle<PackageMoved>
{
    public async Task Do(PackageMoved news, CancellationToken cancellation)
    {
        var package = await db.WorkPackages.AsNoTracking().SingleOrDefaultAsync(p => p.Id == news.PackageId, cancellation);
        var shift = await db.PackageShifts.AsNoTracking().SingleOrDefaultAsync(s => s.Id == news.ShiftId, cancellation);
        if (package is null || shift is null)
        {
            return;
        }

        var project = await db.Projects.AsNoTracking().SingleAsync(p => p.Id == package.ProjectId, cancellation);
        var plan = await PlanData.Read(db, project, cancellation);
        var people = plan.Packages.Where(p => p.Id == package.Id || Waiting(plan, package.Id).Contains(p.Id)).Select(p => p.LeadPersonId).Append(project.LeadPersonId).OfType<Guid>()
            .Concat(await db.Follows.Where(f => f.Kind == Project.Kind && f.ItemId == project.Id).Select(f => f.PersonId).ToListAsync(cancellation))
            .Where(p => p != news.ById).ToList();
        await tell.People(people, new News(NewsKind.Work, Words(project, package, shift, plan.Forecast.End), PlanPaths.Office(project.Number), "package-moved/" + shift.Id.ToString("N")) { About = new(Project.Kind, project.Id) });
    }

    /// <summary>All packages that wait for this one, directly or through others.</summary>
    private static HashSet<Guid> Waiting(PlanData plan, Guid package)
    {
        var found = new HashSet<Guid>();
        var next = new Queue<Guid>([package]);
        while (next.TryDequeue(out var id))
        {
            foreach (var to in plan.Links.Where(l => l.FromId == id).Select(l => l.ToId).Where(found.Add))
            {
                next.Enqueue(to);
            }
        }

        return found;
    }

    private static Text Words(Project project, WorkPackage package, PackageShift shift, DateOnly? end)
    {
        var (de, en) = (In(Language.German), In(Language.English));
        return new Text(de, en);

        string In(string language)
        {
            var words = ProjectText.Slipped.Filled(package.Name.In(language), project.Title.In(language), Dates(language), shift.Reason).In(language);
            return words + (end is { } day ? ProjectText.SlippedForecast.Filled(PlanWords.Day(day, language)).In(language) : "");
        }

        string Dates(string language) => shift.ToStart == shift.ToEnd ? PlanWords.Day(shift.ToEnd, language) : PlanWords.Day(shift.ToStart, language) + (language == Language.German ? " bis " : " to ") + PlanWords.Day(shift.ToEnd, language);
    }
}
