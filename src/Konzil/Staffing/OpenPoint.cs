using Konzil.Meetings;
using Konzil.People;
using Konzil.Platform;
using Konzil.Projects;
using Microsoft.EntityFrameworkCore;

namespace Konzil.Staffing;

/// <summary>Something that is still to be named or decided: a place, a lead, a date.</summary>
/// <param name="Words">What is missing.</param>
/// <param name="Path">Where it is settled; null for who may not.</param>
/// <param name="DueOn">By when; null while that is open, too.</param>
public sealed record OpenPoint(Text Words, string? Path, DateOnly? DueOn)
{
    private static readonly TimeOnly Morning = new(7, 0);

    /// <summary>Of the projects one may read, as long as they are not closed; the most urgent first, days still open last.</summary>
    public static async Task<IReadOnlyList<OpenPoint>> Read(IReadOnlyList<Project> readable, IReadOnlyList<TeamStanding> teams, Me me, CityDb db)
    {
        var (points, projects) = (new List<OpenPoint>(), readable.Where(p => p.ClosedOn is null).ToList());
        foreach (var (team, project) in teams.Where(t => t.Phase.Ended is null).Join(projects, t => t.Phase.ProjectId, p => p.Id, (t, p) => (t, p)))
        {
            points.AddRange(team.Places.Where(p => p.Holder is null).Select(p => new OpenPoint(
                new(TeamText.PlacePoint.Filled(p.Place.Skill, team.Phase.TitleDe).De, TeamText.PlacePoint.Filled(p.Place.Skill, team.Phase.Title.En).En),
                StaffAccess.MayStaff(me, project) ? Paths.EditPlace(project.Number, team.Phase.Id, p.Place.Id) : null, p.Place.DueOn)));
        }

        points.AddRange((await LeadRow.Read(me, db)).Where(l => l.IsOpen).Select(l => new OpenPoint(new(LeadText.Point.Filled(l.Title.De).De, LeadText.Point.Filled(l.Title.En).En), l.MayName ? Paths.EditLead(l.SubjectId) : null, l.DueOn)));
        var ids = projects.Select(p => p.Id).ToList();
        var undated = await db.WorkPackages.AsNoTracking().Where(p => ids.Contains(p.ProjectId) && p.Start == null && p.Done == null && p.DroppedOn == null && !p.IsOptional).OrderBy(p => p.Order).ToListAsync();
        points.AddRange(undated.Select(p => (Package: p, Project: projects.First(x => x.Id == p.ProjectId))).Select(p => new OpenPoint(
            new(TeamText.DatePoint.Filled(p.Package.Name.De, p.Project.Title.De).De, TeamText.DatePoint.Filled(p.Package.Name.En, p.Project.Title.En).En), Paths.OfficePackage(p.Project.Number, p.Package.Id), null)));
        return [.. points.OrderBy(p => p.DueOn ?? DateOnly.MaxValue)];
    }

    /// <summary>Whoever plans the people hears on the morning after the day that it is still open; with the save.</summary>
    public static void Remind(CityDb db, Guid point, Guid? project, DateOnly? due)
    {
        // What is overdue already when it is entered stands in the list; whoever entered it knows.
        if (due is { } day && Format.At(day.AddDays(1), Morning) is var morning && morning > db.Now)
        {
            db.Say(new PointDue(point, project, day), morning);
        }
    }
}

/// <summary>Said for the morning after the day by which a place or a lead was to be named.</summary>
public sealed record PointDue(Guid PointId, Guid? ProjectId, DateOnly Due);

/// <summary>Tells whoever plans the people of the project; of a field, whoever looks after the people of all.</summary>
public sealed class TellOfPoint(CityDb db, Tell tell) : IHandle<PointDue>
{
    public async Task Do(PointDue news, CancellationToken cancellation)
    {
        var project = await db.Projects.AsNoTracking().SingleOrDefaultAsync(p => p.Id == news.ProjectId, cancellation);
        if (project is { ClosedOn: not null } || await Open(news, project, cancellation) is not { } what)
        {
            return;
        }

        var people = project?.LeadPersonId is { } lead ? [lead] : await db.PeopleWith(Permission.PlanStaff).Select(p => p.Id).ToListAsync(cancellation);
        var text = new Text(StaffText.OverduePoint.Filled(MeetingText.DayIn.Filled(news.Due).De, what.De).De, StaffText.OverduePoint.Filled(MeetingText.DayIn.Filled(news.Due).En, what.En).En);
        await tell.People(people, new News(NewsKind.Work, text, Paths.Neutral(Paths.Staff), $"staff-point/{news.PointId:N}/{Format.Iso(news.Due)}"));
    }

    /// <summary>What is open; null when it was settled or moved meanwhile.</summary>
    private async Task<Text?> Open(PointDue news, Project? project, CancellationToken cancellation)
    {
        if (await db.TeamPlaces.AsNoTracking().SingleOrDefaultAsync(p => p.Id == news.PointId, cancellation) is { } place)
        {
            var taken = await db.ProjectMembers.AnyAsync(m => m.Id == place.MemberId && m.Until == null, cancellation);
            return taken || place.DueOn != news.Due ? null : new(place.Skill, place.Skill);
        }

        var seat = await db.LeadSeats.AsNoTracking().SingleOrDefaultAsync(s => s.Id == news.PointId && s.DueOn == news.Due, cancellation);
        return seat is null ? null : await LeadRow.Unnamed(db, seat, project, cancellation);
    }
}
