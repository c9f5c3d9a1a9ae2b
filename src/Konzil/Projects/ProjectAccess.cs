using Konzil.People;
using Konzil.Platform;
using Konzil.Ui;
using Microsoft.AspNetCore.Http;
using Microsoft.EntityFrameworkCore;

namespace Konzil.Projects;

/// <summary>
/// The one rule of who sees and who plans which project. The coordination reads all and opens new ones; the client reads all; whoever leads a project plans
/// it, alone (A19). As long as nobody leads it, the coordination plans. Who leads a package of a project, is responsible for a result
/// or a precondition, leads the programme it is handed over to, or belongs to its team reads its plan, also without any task in the
/// office; all of this ends with the gate of the phase. Whoever sees to a condition of a gate reads until it is met.
/// </summary>
public static class ProjectAccess
{
    /// <summary>Whether this person reads every project by role.</summary>
    public static bool ReadsAll(Me me) => me.May(Permission.OpenProjects) || me.May(Permission.DecideProjects);

    public static IQueryable<Project> VisibleTo(Me me, CityDb db)
    {
        if (ReadsAll(me))
        {
            return db.Projects;
        }

        var (packages, members, results, criteria, phases, id) = (db.WorkPackages, db.ProjectMembers, db.Deliverables, db.GateCriteria, db.Phases, me.Id);
        var running = packages.Where(w => (w.IsThroughout && w.Done == null) || phases.Any(f => f.Id == w.PhaseId && f.Ended == null));
        var (records, programmes, conditions) = (db.HandOvers, db.Projects.Where(x => x.LeadPersonId == id), db.GateConditions);
        return id is not null
            ? db.Projects.Where(p => p.LeadPersonId == id || running.Any(w => w.ProjectId == p.Id && results.Any(d => d.PackageId == w.Id && d.ResponsibleId == id))
                || records.Any(h => h.FromId == p.Id && h.GivenAt != null && programmes.Any(x => x.Id == h.ToId))
                || conditions.Any(c => c.ProjectId == p.Id && c.OwnerId == id && c.DoneOn == null)
                || phases.Any(f => f.ProjectId == p.Id && f.Ended == null && criteria.Any(c => c.PhaseId == f.Id && c.ResponsibleId == id)) || running.Any(w => w.ProjectId == p.Id && w.LeadPersonId == id) || members.Any(m => m.ProjectId == p.Id && m.PersonId == id && m.Until == null))
            : db.Projects.Where(p => false);
    }

    /// <summary>What was handed over is planned by nobody any more.</summary>
    public static bool MayPlan(Me me, Project project) => project.ClosedOn is null && (project.LeadPersonId is { } lead
        ? me.Id == lead && me.May(Permission.PlanProjects)
        : me.May(Permission.OpenProjects));

    /// <summary>What everybody may see of a plan: the parts that were released, of the project that works the agenda out.</summary>
    public static IQueryable<Phase> PublicPhases(CityDb db) => PhasesFor(Me.Stranger, db);

    /// <summary>What this person reads of that plan without its office page: what is for everybody, and what their circle reads.</summary>
    public static IQueryable<Phase> PhasesFor(Me me, CityDb db)
    {
        var projects = db.Projects;
        return db.Phases.ReadBy(me).Where(p => p.DroppedOn == null && projects.Any(x => x.Id == p.ProjectId && x.IsAgenda));
    }

    /// <summary>The phases whose title this person may read elsewhere: those of their circle and those of the projects they read.</summary>
    public static IQueryable<Phase> ReadablePhases(Me me, CityDb db)
    {
        var (open, projects) = (PhasesFor(me, db), VisibleTo(me, db));
        return db.Phases.Where(p => open.Any(x => x.Id == p.Id) || projects.Any(x => x.Id == p.ProjectId));
    }

    public static IQueryable<WorkPackage> PublicPackages(CityDb db) => PackagesFor(Me.Stranger, db);

    /// <summary>A package is read with its phase only.</summary>
    public static IQueryable<WorkPackage> PackagesFor(Me me, CityDb db)
    {
        var phases = PhasesFor(me, db);
        return db.WorkPackages.ReadBy(me).Where(p => phases.Any(x => x.Id == p.PhaseId));
    }

    /// <summary>A project to be read, or null.</summary>
    internal static Task<Project?> ToRead(int number, Me me, CityDb db) => VisibleTo(me, db).AsNoTracking().SingleOrDefaultAsync(p => p.Number == number);

    /// <summary>A project to be planned, or the answer to give instead.</summary>
    internal static async Task<(Project? Project, IResult Refused)> ToPlan(int number, Me me, CityDb db)
    {
        var project = await VisibleTo(me, db).SingleOrDefaultAsync(p => p.Number == number);
        return project is null ? (null, View.NotFound()) : MayPlan(me, project) ? (project, View.NotFound()) : (null, View.Forbidden());
    }

    /// <summary>Who can join a team: everybody who works for the city and can sign in.</summary>
    public static async Task<IReadOnlyList<Option>> Staff(CityDb db) =>
        [.. (await db.People.AsNoTracking().Where(p => p.EmailConfirmed && (p.UnitId != null || p.Grants.Any(g => g.Role != Role.CouncilMember && g.Role != Role.Evaluator))).OrderBy(p => p.NameKey).Select(p => new { p.Id, p.DisplayName }).ToListAsync()).Select(p => new Option(p.Id.ToString(), p.DisplayName))];

    /// <summary>Who can lead a project or a package: whoever may open the project office.</summary>
    internal static async Task<List<Option>> Leads(CityDb db)
    {
        return [.. (await db.PeopleWith(Permission.PlanProjects).AsNoTracking().OrderBy(p => p.DisplayName).Select(p => new { p.Id, p.DisplayName }).ToListAsync()).Select(p => new Option(p.Id.ToString(), p.DisplayName))];
    }
}
