using Konzil.Agenda;
using Konzil.Platform;
using Konzil.Projects;
using Konzil.Steering;
using Microsoft.EntityFrameworkCore;

namespace Konzil.Monitoring;

/// <summary>
/// What waits for somebody to decide, with the day since when or until when: change requests, gates, charters in review, results that
/// were handed in and hand-overs that one side has signed. One query each, however many projects there are.
/// </summary>
internal static class OpenDecisions
{
    public static async Task<List<CockpitLine>> Read(Me me, CityDb db, DateOnly today)
    {
        var projects = ProjectAccess.VisibleTo(me, db);
        return [.. await Changes(me, db), .. await Gates(projects, db, today), .. await Charters(projects, db), .. await Results(projects, db), .. await HandOvers(projects, db)];
    }

    private static async Task<IEnumerable<CockpitLine>> Changes(Me me, CityDb db)
    {
        var found = await (from change in ChangeAccess.VisibleTo(me, db).AsNoTracking()
                           join measure in db.Measures on change.MeasureId equals measure.Id
                           where change.State == ChangeState.Asked
                           orderby change.AskedAt
                           select new { change.Number, change.AskedAt, measure.Title, Measure = measure.Number }).ToListAsync();
        return found.Select(c => new CockpitLine(CockpitText.ChangeAsked.With(c.Number, Measure.CodeOf(c.Measure), c.Title), Paths.ChangeRequest(c.Number), Format.Day(c.AskedAt)));
    }

    /// <summary>A phase that is over and has not ended needs one; a phase inside another only where it has criteria of its own.</summary>
    private static async Task<IEnumerable<CockpitLine>> Gates(IQueryable<Project> projects, CityDb db, DateOnly today)
    {
        var found = await (from phase in db.Phases.AsNoTracking()
                           join project in projects on phase.ProjectId equals project.Id
                           where project.ClosedOn == null && phase.Ended == null && phase.DroppedOn == null && phase.End != null && phase.End < today && (phase.InsideId == null || db.Set<GateCriterion>().Any(c => c.PhaseId == phase.Id))
                           orderby phase.End
                           select new { project.Number, phase.Id, phase.TitleDe, phase.TitleEn, phase.End }).Take(CockpitData.Most).ToListAsync();
        return found.Select(g => new CockpitLine(CockpitText.GateWaits.With(new Text(g.TitleDe, g.TitleEn ?? g.TitleDe)), Paths.Gate(g.Number, g.Id), g.End));
    }

    private static async Task<IEnumerable<CockpitLine>> Charters(IQueryable<Project> projects, CityDb db)
    {
        var found = await (from charter in db.Charters.AsNoTracking()
                           join project in projects on charter.ProjectId equals project.Id
                           where charter.State == CharterState.Review
                           orderby project.Number
                           select new { project.Number, project.TitleDe, project.TitleEn, charter.ChangedAt }).Take(CockpitData.Most).ToListAsync();
        return found.Select(c => new CockpitLine(CockpitText.CharterWaits.With(new Text(c.TitleDe, c.TitleEn ?? c.TitleDe)), Paths.Charter(c.Number), Format.Day(c.ChangedAt)));
    }

    private static async Task<IEnumerable<CockpitLine>> Results(IQueryable<Project> projects, CityDb db)
    {
        var found = await (from result in db.Deliverables.AsNoTracking()
                           join package in db.WorkPackages on result.PackageId equals package.Id
                           join project in projects on package.ProjectId equals project.Id
                           where result.State == DeliverableState.Submitted
                           orderby result.DueOn, result.Id
                           select new { project.Number, Package = package.Id, result.Id, result.TitleDe, result.TitleEn, result.DueOn }).Take(CockpitData.Most).ToListAsync();
        return found.Select(r => new CockpitLine(CockpitText.ResultWaits.With(new Text(r.TitleDe, r.TitleEn ?? r.TitleDe)), Paths.Deliverable(r.Number, r.Package, r.Id), r.DueOn));
    }

    private static async Task<IEnumerable<CockpitLine>> HandOvers(IQueryable<Project> projects, CityDb db)
    {
        var found = await (from over in db.HandOvers.AsNoTracking()
                           join project in projects on over.FromId equals project.Id
                           where over.GivenAt != null && over.TakenAt == null
                           orderby over.Day
                           select new { project.Number, project.TitleDe, project.TitleEn, over.Day }).Take(CockpitData.Most).ToListAsync();
        return found.Select(h => new CockpitLine(CockpitText.HandOverWaits.With(new Text(h.TitleDe, h.TitleEn ?? h.TitleDe)), Paths.HandOver(h.Number), h.Day));
    }
}
