using Konzil.Meetings;
using Konzil.Platform;
using Konzil.Projects;
using Konzil.Ui;
using Microsoft.EntityFrameworkCore;

namespace Konzil.Staffing;

/// <summary>A request with the names a page shows.</summary>
public sealed record RequestRow(StaffRequest Request, Project Project, Phase Phase, string Unit, bool IsOverdue)
{
    internal static async Task<IReadOnlyList<RequestRow>> Read(IQueryable<StaffRequest> requests, UnitHeads heads, CityDb db)
    {
        var found = await (from request in requests.AsNoTracking()
                           join project in db.Projects.AsNoTracking() on request.ProjectId equals project.Id
                           join phase in db.Phases.AsNoTracking() on request.PhaseId equals phase.Id
                           orderby request.DueOn, request.Number
                           select new { request, project, phase }).ToListAsync();
        var today = Format.Day(db.Now);
        return [.. found.Select(f => new RequestRow(f.request, f.project, f.phase, heads.Name(f.request.UnitId) ?? "", f.request.IsOverdue(today)))];
    }

    internal static StatusKind Kind(RequestState state) => state switch { RequestState.Answered => StatusKind.Good, RequestState.Refused => StatusKind.Attention, RequestState.Withdrawn => StatusKind.Stopped, _ => StatusKind.Open };
}

/// <summary>Somebody's time for a project with the names a page shows. What one may not read of it has no name.</summary>
public sealed record SecondmentRow(Secondment Secondment, string Person, string? Unit, Text Project, int? Number, Text Phase)
{
    /// <summary>The reader decides about it.</summary>
    public bool MayDecide { get; init; }

    /// <summary>By name, never by hours: nobody is ranked.</summary>
    internal static async Task<IReadOnlyList<SecondmentRow>> Read(IQueryable<Secondment> rows, UnitHeads heads, Me me, CityDb db)
    {
        var found = await (from row in rows.AsNoTracking()
                           join project in db.Projects.AsNoTracking() on row.ProjectId equals project.Id
                           join phase in db.Phases.AsNoTracking() on row.PhaseId equals phase.Id
                           select new { row, project, phase }).ToListAsync();
        var names = await MeetingPeople.Names(db, found.Select(f => f.row.PersonId));
        var readable = await ProjectAccess.VisibleTo(me, db).Select(p => p.Id).ToListAsync();
        return
        [
            .. found.Select(f => new SecondmentRow(f.row, names.GetValueOrDefault(f.row.PersonId, ""), heads.Name(f.row.UnitId), f.project.Title, readable.Contains(f.project.Id) ? f.project.Number : null, f.phase.Title)
            {
                MayDecide = f.row.State == SecondmentState.Proposed && me.Id is { } id && heads.SuperiorsOf(f.row.PersonId, f.row.UnitId).Contains(id),
            }).OrderBy(r => r.Person, StringComparer.Ordinal).ThenBy(r => r.Secondment.From),
        ];
    }

    internal static StatusKind Kind(SecondmentState state) => state switch { SecondmentState.Approved => StatusKind.Good, SecondmentState.Refused => StatusKind.Attention, SecondmentState.Ended => StatusKind.Stopped, _ => StatusKind.Open };
}
