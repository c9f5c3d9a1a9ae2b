using Konzil.Agenda;
using Konzil.Platform;
using Konzil.Projects;
using Konzil.Steering;
using Microsoft.EntityFrameworkCore;

namespace Konzil.Monitoring;

/// <summary>
/// What waits for somebody to decide, with the day since when or until when, and who decides: change requests, gates that are due or
/// near or hold, phases that were stopped, decisions of projects, charters in review, results that were handed in and hand-overs that one side has signed. One query each,
/// however many projects there are.
/// </summary>
internal static class OpenDecisions
{
    /// <summary>A gate is named this long before its day.</summary>
    private const int NearDays = 14;

    public static async Task<List<CockpitLine>> Read(Me me, CityDb db, DateOnly today)
    {
        var projects = ProjectAccess.VisibleTo(me, db);
        return [.. await Changes(me, db), .. await ChangesOf(projects, db), .. await Gates(projects, db, today), .. await Decisions(projects, db), .. await Charters(projects, db), .. await Results(projects, db), .. await Holds(projects, db), .. await HandOvers(projects, db)];
    }

    private static async Task<IEnumerable<CockpitLine>> Changes(Me me, CityDb db)
    {
        var found = await (from change in ChangeAccess.VisibleTo(me, db).AsNoTracking()
                           join measure in db.Measures on change.MeasureId equals (Guid?)measure.Id
                           where change.State == ChangeState.Asked
                           orderby change.AskedAt
                           select new { change.Number, change.AskedAt, measure.Title, Measure = measure.Number }).ToListAsync();
        return found.Select(c => new CockpitLine(CockpitText.ChangeAsked.With(c.Number, Measure.CodeOf(c.Measure), c.Title), Paths.ChangeRequest(c.Number), Format.Day(c.AskedAt)) { Decider = CockpitText.Coordination });
    }

    private static async Task<IEnumerable<CockpitLine>> ChangesOf(IQueryable<Project> projects, CityDb db)
    {
        var charters = db.Charters;
        var found = await (from change in db.ChangeRequests.AsNoTracking()
                           join project in projects on change.ProjectId equals (Guid?)project.Id
                           where change.State == ChangeState.Asked && project.ClosedOn == null
                           orderby change.AskedAt
                           select new { change.Number, change.AskedAt, Project = project.Number, project.TitleDe, project.TitleEn, Client = charters.Where(c => c.ProjectId == project.Id).OrderByDescending(c => c.Number).Select(c => c.Client).FirstOrDefault() }).Take(CockpitData.Most).ToListAsync();
        return found.Select(c => new CockpitLine(CockpitText.ProjectChangeAsked.With(c.Number, new Text(c.TitleDe, c.TitleEn ?? c.TitleDe)), Paths.ProjectChange(c.Project, c.Number), Format.Day(c.AskedAt)) { Decider = Client(c.Client) });
    }

    /// <summary>A phase that is over or nearly so and has not ended needs one; a phase inside another only where it has criteria of its own.</summary>
    private static async Task<IEnumerable<CockpitLine>> Gates(IQueryable<Project> projects, CityDb db, DateOnly today)
    {
        var (near, charters, held) = (today.AddDays(NearDays), db.Charters, db.GateDecisions);
        var found = await (from phase in db.Phases.AsNoTracking()
                           join project in projects on phase.ProjectId equals project.Id
                           where project.ClosedOn == null && phase.Ended == null && phase.DroppedOn == null && phase.End != null && phase.End <= near && !held.Any(d => d.PhaseId == phase.Id && d.Outcome == GateOutcome.Hold && !held.Any(x => x.PhaseId == d.PhaseId && x.Number > d.Number)) && (phase.InsideId == null || db.Set<GateCriterion>().Any(c => c.PhaseId == phase.Id))
                           orderby phase.End
                           select new { project.Number, phase.Id, phase.TitleDe, phase.TitleEn, phase.End, Client = charters.Where(c => c.ProjectId == project.Id).OrderByDescending(c => c.Number).Select(c => c.Client).FirstOrDefault() }).Take(CockpitData.Most).ToListAsync();
        return found.Select(g => new CockpitLine((g.End < today ? CockpitText.GateWaits : CockpitText.GateNear).With(new Text(g.TitleDe, g.TitleEn ?? g.TitleDe)), Paths.Gate(g.Number, g.Id), g.End) { Decider = Client(g.Client) });
    }

    /// <summary>Gates that hold until it is decided anew, and phases that were stopped in a project that is not closed.</summary>
    private static async Task<IEnumerable<CockpitLine>> Holds(IQueryable<Project> projects, CityDb db)
    {
        var all = db.GateDecisions;
        var found = await (from decision in all.AsNoTracking()
                           join phase in db.Phases on decision.PhaseId equals phase.Id
                           join project in projects on phase.ProjectId equals project.Id
                           where project.ClosedOn == null && phase.DroppedOn == null && (decision.Outcome == GateOutcome.Hold || decision.Outcome == GateOutcome.Stop) && !all.Any(x => x.PhaseId == decision.PhaseId && x.Number > decision.Number)
                           orderby decision.HoldUntil == null, decision.HoldUntil, project.Number, phase.Order
                           select new { project.Number, phase.Id, phase.TitleDe, phase.TitleEn, decision.Outcome, decision.Day, decision.HoldUntil, decision.Decider }).Take(CockpitData.Most).ToListAsync();
        return found.Select(d => new CockpitLine((d.Outcome == GateOutcome.Stop ? CockpitText.PhaseStopped : CockpitText.GateHeld).With(new Text(d.TitleDe, d.TitleEn ?? d.TitleDe)), Paths.Gate(d.Number, d.Id), d.Outcome == GateOutcome.Stop ? d.Day : d.HoldUntil) { Decider = d.Decider });
    }

    private static async Task<IEnumerable<CockpitLine>> Charters(IQueryable<Project> projects, CityDb db)
    {
        var found = await (from charter in db.Charters.AsNoTracking()
                           join project in projects on charter.ProjectId equals project.Id
                           where project.ClosedOn == null && charter.State == CharterState.Review
                           orderby project.Number
                           select new { project.Number, project.TitleDe, project.TitleEn, charter.ChangedAt, charter.Client }).Take(CockpitData.Most).ToListAsync();
        return found.Select(c => new CockpitLine(CockpitText.CharterWaits.With(new Text(c.TitleDe, c.TitleEn ?? c.TitleDe)), Paths.Charter(c.Number), Format.Day(c.ChangedAt)) { Decider = Client(c.Client) });
    }

    private static async Task<IEnumerable<CockpitLine>> Results(IQueryable<Project> projects, CityDb db)
    {
        var found = await (from result in db.Deliverables.AsNoTracking()
                           join package in db.WorkPackages on result.PackageId equals package.Id
                           join project in projects on package.ProjectId equals project.Id
                           where project.ClosedOn == null && package.DroppedOn == null && result.State == DeliverableState.Submitted
                           orderby result.DueOn, result.Id
                           select new { project.Number, Package = package.Id, result.Id, result.TitleDe, result.TitleEn, result.DueOn }).Take(CockpitData.Most).ToListAsync();
        return found.Select(r => new CockpitLine(CockpitText.ResultWaits.With(new Text(r.TitleDe, r.TitleEn ?? r.TitleDe)), Paths.Deliverable(r.Number, r.Package, r.Id), r.DueOn) { Decider = CockpitText.ProjectLead });
    }

    private static async Task<IEnumerable<CockpitLine>> HandOvers(IQueryable<Project> projects, CityDb db)
    {
        var found = await (from over in db.HandOvers.AsNoTracking()
                           join project in projects on over.FromId equals project.Id
                           where over.GivenAt != null && over.TakenAt == null
                           orderby over.Day
                           select new { project.Number, project.TitleDe, project.TitleEn, over.Day }).Take(CockpitData.Most).ToListAsync();
        return found.Select(h => new CockpitLine(CockpitText.HandOverWaits.With(new Text(h.TitleDe, h.TitleEn ?? h.TitleDe)), Paths.HandOver(h.Number), h.Day) { Decider = CockpitText.ProgrammeLead });
    }

    private static async Task<IEnumerable<CockpitLine>> Decisions(IQueryable<Project> projects, CityDb db)
    {
        var found = await (from decision in db.ProjectDecisions.AsNoTracking()
                           join project in projects on decision.ProjectId equals project.Id
                           where decision.DecidedOn == null && project.ClosedOn == null
                           orderby decision.DueOn == null, decision.DueOn, project.Number, decision.Order
                           select new { project.Number, Project = new Text(project.TitleDe, project.TitleEn ?? project.TitleDe), decision.TitleDe, decision.TitleEn, decision.Decider, decision.DueOn }).Take(CockpitData.Most).ToListAsync();
        return found.Select(d => new CockpitLine(CockpitText.DecisionWaits.With(new Text(d.TitleDe, d.TitleEn ?? d.TitleDe), d.Project), Paths.ProjectDecisions(d.Number), d.DueOn) { Decider = d.Decider.Length > 0 ? d.Decider : CockpitText.NobodyNamed });
    }

    /// <summary>Named in the charter, or by the role.</summary>
    private static string Client(string? named) => string.IsNullOrEmpty(named) ? CockpitText.Client : named;
}
