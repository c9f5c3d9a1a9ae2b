using Konzil.Meetings;
using Konzil.Platform;
using Konzil.Projects;
using Konzil.Strategy;
using Microsoft.EntityFrameworkCore;

namespace Konzil.Staffing;

/// <summary>A field, a project or a package with who answers for it.</summary>
/// <param name="Kind">Which of them.</param>
/// <param name="SubjectId">Its id.</param>
/// <param name="Title">Its name.</param>
/// <param name="LeadId">Null while nobody is named.</param>
/// <param name="Seat">Deputy and day; null while nobody wrote any.</param>
public sealed record LeadRow(LeadSubject Kind, Guid SubjectId, Text Title, Guid? LeadId, LeadSeat? Seat)
{
    public Project? Project { get; init; }

    /// <summary>The reader may name the lead.</summary>
    public required bool MayName { get; init; }

    public string? Lead { get; private init; }

    public string? Deputy { get; private init; }

    public DateOnly? DueOn => Seat?.DueOn;

    /// <summary>Packages need no lead until somebody says by when.</summary>
    public bool IsOpen => LeadId is null && (Kind != LeadSubject.Package || Seat is not null);

    /// <summary>Fields for whoever enters the project office, projects and packages as one may read them.</summary>
    public static async Task<IReadOnlyList<LeadRow>> Read(Me me, CityDb db)
    {
        var seats = await db.LeadSeats.AsNoTracking().ToDictionaryAsync(s => s.SubjectId);
        var projects = await ProjectAccess.VisibleTo(me, db).AsNoTracking().OrderBy(p => p.Number).ToListAsync();
        var ids = projects.Select(p => p.Id).ToList();
        var packages = await db.WorkPackages.AsNoTracking().Where(p => ids.Contains(p.ProjectId) && p.Done == null && p.DroppedOn == null).OrderBy(p => p.Order).ToListAsync();
        var rows = new List<LeadRow>();
        if (me.May(Permission.PlanProjects))
        {
            rows.AddRange((await db.Fields.AsNoTracking().OrderBy(f => f.Order).ToListAsync()).Select(f => Of(me, f, seats.GetValueOrDefault(f.Id))));
        }

        foreach (var project in projects)
        {
            rows.Add(Of(me, project, seats.GetValueOrDefault(project.Id)));
            rows.AddRange(packages.Where(p => p.ProjectId == project.Id).Select(p => Of(me, project, p, seats.GetValueOrDefault(p.Id))));
        }

        var names = await MeetingPeople.Names(db, rows.SelectMany(r => new[] { r.LeadId, r.Seat?.DeputyId }).OfType<Guid>());
        return [.. rows.Select(r => r with { Lead = Name(r.LeadId), Deputy = Name(r.Seat?.DeputyId) })];

        string? Name(Guid? id) => id is { } known ? names.GetValueOrDefault(known) : null;
    }

    public static async Task<LeadRow?> Find(Guid subject, Me me, CityDb db) => (await Read(me, db)).FirstOrDefault(r => r.SubjectId == subject);

    /// <summary>What a seat is for, if nobody is named; else null.</summary>
    internal static async Task<Text?> Unnamed(CityDb db, LeadSeat seat, Project? project, CancellationToken cancellation) => seat.Kind switch
    {
        LeadSubject.Field => seat.LeadId is null && await db.Fields.AsNoTracking().SingleOrDefaultAsync(f => f.Id == seat.SubjectId, cancellation) is { } field ? Said(field.Name) : null,
        LeadSubject.Project => project is { LeadPersonId: null } ? Said(project.Title) : null,
        _ => await db.WorkPackages.AsNoTracking().SingleOrDefaultAsync(p => p.Id == seat.SubjectId && p.LeadPersonId == null, cancellation) is { } package ? Said(package.Name) : null,
    };

    private static Text Said(Text title) => new(LeadText.Point.Filled(title.De).De, LeadText.Point.Filled(title.En).En);

    private static LeadRow Of(Me me, ActionField field, LeadSeat? seat) => new(LeadSubject.Field, field.Id, field.Name, seat?.LeadId, seat) { MayName = me.May(Permission.PlanStaff) };

    private static LeadRow Of(Me me, Project project, LeadSeat? seat) => new(LeadSubject.Project, project.Id, project.Title, project.LeadPersonId, seat) { Project = project, MayName = me.May(Permission.OpenProjects) };

    private static LeadRow Of(Me me, Project project, WorkPackage package, LeadSeat? seat) =>
        new(LeadSubject.Package, package.Id, package.Name, package.LeadPersonId, seat) { Project = project, MayName = StaffAccess.MayStaff(me, project) };
}
