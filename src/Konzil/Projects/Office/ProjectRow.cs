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

    /// <summary>How the lead said it goes, for the project or the measure it carries out; null where nobody reported.</summary>
    public ReportLight? Light { get; init; }

    public DateTimeOffset? ReportedAt { get; init; }

    public int? Buffer => PlanData.BufferOf(Limit, ForecastEnd);

    /// <summary>The given projects, in the order of their numbers.</summary>
    public static async Task<IReadOnlyList<ProjectRow>> Read(IQueryable<Project> projects, CityDb db)
    {
        var reports = db.StatusReports;
        var rows = await (from project in projects.AsNoTracking()
                          join state in db.PlanStates.AsNoTracking() on project.Id equals state.ProjectId
                          join person in db.People.AsNoTracking() on project.LeadPersonId equals person.Id into leads
                          from lead in leads.DefaultIfEmpty()
                          orderby project.Number
                          select new
                          {
                              project.Number, project.TitleDe, project.TitleEn, project.Limit, project.IsProgramme, project.ClosedOn, state.ForecastEnd, state.Contradictions,
                              Lead = (string?)lead.DisplayName,
                              Light = reports.Where(r => r.ProjectId == project.Id || project.MeasureId != null && r.MeasureId == project.MeasureId && !r.IsHeldBack).OrderByDescending(r => r.At).Select(r => (ReportLight?)r.Light).FirstOrDefault(),
                              ReportedAt = reports.Where(r => r.ProjectId == project.Id || project.MeasureId != null && r.MeasureId == project.MeasureId && !r.IsHeldBack).Max(r => (DateTimeOffset?)r.At),
                          }).ToListAsync();
        return [.. rows.Select(r => new ProjectRow(r.Number, new(r.TitleDe, r.TitleEn ?? r.TitleDe), r.Lead, r.Limit, r.ForecastEnd, r.Contradictions) { IsProgramme = r.IsProgramme, ClosedOn = r.ClosedOn, Light = r.Light, ReportedAt = r.ReportedAt })];
    }
}
