using Konzil.People;
using Konzil.Platform;
using Microsoft.AspNetCore.Http;
using Microsoft.EntityFrameworkCore;

namespace Konzil.Projects;

/// <summary>All projects one may read, with forecast and buffer.</summary>
public partial class ListProjects
{
    public sealed record Shown(IReadOnlyList<Row> Rows, bool MayOpen);

    public sealed record Row(int Number, Text Title, string? Lead, DateOnly? Limit, DateOnly? ForecastEnd, int Contradictions)
    {
        public bool IsProgramme { get; init; }

        public DateOnly? ClosedOn { get; init; }

        public int? Buffer => PlanData.BufferOf(Limit, ForecastEnd);
    }

    public static async Task<IResult> Show(Me me, CityDb db)
    {
        var rows = await (from project in ProjectAccess.VisibleTo(me, db).AsNoTracking()
                          join state in db.PlanStates.AsNoTracking() on project.Id equals state.ProjectId
                          join person in db.People.AsNoTracking() on project.LeadPersonId equals person.Id into leads
                          from lead in leads.DefaultIfEmpty()
                          orderby project.Number
                          select new { project.Number, project.TitleDe, project.TitleEn, project.Limit, project.IsProgramme, project.ClosedOn, state.ForecastEnd, state.Contradictions, Lead = (string?)lead.DisplayName }).ToListAsync();
        return View.Page<ListProjects, Shown>(new(
            [.. rows.Select(r => new Row(r.Number, new(r.TitleDe, r.TitleEn ?? r.TitleDe), r.Lead, r.Limit, r.ForecastEnd, r.Contradictions) { IsProgramme = r.IsProgramme, ClosedOn = r.ClosedOn })],
            me.May(Permission.OpenProjects)));
    }
}
