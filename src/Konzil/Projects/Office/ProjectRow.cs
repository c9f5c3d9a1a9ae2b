using Konzil.People;
using Konzil.Platform;
using Konzil.Steering;
using Microsoft.EntityFrameworkCore;

namespace Konzil.Projects;

/// <summary>A project in a list: where its plan ends, until when it may.</summary>
public sealed record ProjectRow(int Number, Text Title, string? Lead, DateOnly? Limit, DateOnly? ForecastEnd, int Contradictions)
{
    public bool IsProgramme { get; init; }

    public DateOnly? ClosedOn { get; init; }

    /// <summary>A gate that holds it, or one that stopped it; null where it goes on.</summary>
    public GateOutcome? Gate { get; init; }

    /// <summary>How the lead said it goes, for the project or the measure it carries out; null where nobody reported.</summary>
    public ReportLight? Light { get; init; }

    public DateTimeOffset? ReportedAt { get; init; }

    /// <summary>Packages past their date that nobody has reported done: the planned end is not to be kept then.</summary>
    public int Overdue { get; init; }

    public int? Buffer => PlanData.BufferOf(Limit, ForecastEnd);

    /// <summary>The given projects, in the order of their numbers.</summary>
    public static async Task<IReadOnlyList<ProjectRow>> Read(IQueryable<Project> projects, CityDb db)
    {
        var (reports, phases, decisions) = (db.StatusReports, db.Phases, db.GateDecisions);
        var standing = decisions.Where(d => (d.Outcome == GateOutcome.Hold || d.Outcome == GateOutcome.Stop) && !decisions.Any(x => x.PhaseId == d.PhaseId && x.Number > d.Number));
        var rows = await (from project in projects.AsNoTracking()
                          join state in db.PlanStates.AsNoTracking() on project.Id equals state.ProjectId
                          join person in db.People.AsNoTracking() on project.LeadPersonId equals person.Id into leads
                          from lead in leads.DefaultIfEmpty()
                          orderby project.Number
                          select new
                          {
                              project.Id,
                              project.Number, project.TitleDe, project.TitleEn, project.Limit, project.IsProgramme, project.ClosedOn, state.ForecastEnd, state.Contradictions,
                              Lead = (string?)lead.DisplayName,
                              IsHeld = phases.Any(p => p.ProjectId == project.Id && p.DroppedOn == null && standing.Any(d => d.PhaseId == p.Id && d.Outcome == GateOutcome.Hold)),
                              IsStopped = phases.Any(p => p.ProjectId == project.Id && p.DroppedOn == null && standing.Any(d => d.PhaseId == p.Id && d.Outcome == GateOutcome.Stop)),
                              Light = reports.Where(r => r.ProjectId == project.Id || project.MeasureId != null && r.MeasureId == project.MeasureId && !r.IsHeldBack).OrderByDescending(r => r.At).Select(r => (ReportLight?)r.Light).FirstOrDefault(),
                              ReportedAt = reports.Where(r => r.ProjectId == project.Id || project.MeasureId != null && r.MeasureId == project.MeasureId && !r.IsHeldBack).Max(r => (DateTimeOffset?)r.At),
                          }).ToListAsync();
        var overdue = await Late(rows.ConvertAll(r => r.Id), db);
        return [.. rows.Select(r => new ProjectRow(r.Number, new(r.TitleDe, r.TitleEn ?? r.TitleDe), r.Lead, r.Limit, r.ForecastEnd, r.Contradictions) { IsProgramme = r.IsProgramme, ClosedOn = r.ClosedOn, Overdue = r.ClosedOn is null ? overdue.GetValueOrDefault(r.Id) : 0, Gate = r.ClosedOn is not null ? null : r.IsStopped ? GateOutcome.Stop : r.IsHeld ? GateOutcome.Hold : null, Light = r.Light, ReportedAt = r.ReportedAt })];
    }

    private static async Task<Dictionary<Guid, int>> Late(List<Guid> projects, CityDb db)
    {
        var (ids, today) = (projects.ToArray(), Format.Day(db.Now));
        var open = db.WorkPackages.AsNoTracking().Where(p => EF.Parameter(ids).Contains(p.ProjectId) && p.Done == null && p.DroppedOn == null);
        var late = await open.Where(p => p.Repeats == null && p.End < today).GroupBy(p => p.ProjectId).Select(g => new { g.Key, Count = g.Count() }).ToDictionaryAsync(g => g.Key, g => g.Count);

        // Of those that repeat, what is late follows from the days that were reported.
        foreach (var package in (await open.Where(p => p.Repeats != null && p.Start < today).ToListAsync()).Where(p => p.IsLate(today)))
        {
            late[package.ProjectId] = late.GetValueOrDefault(package.ProjectId) + 1;
        }

        return late;
    }
}
