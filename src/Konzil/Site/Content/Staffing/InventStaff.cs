using Konzil.People;
using Konzil.Platform;
using Konzil.Projects;
using Konzil.Staffing;
using Microsoft.EntityFrameworkCore;

namespace Konzil.Site.Content;

/// <summary>Invented heads, seats and a request for the demonstration.</summary>
internal static class InventStaff
{
    private const string Person = "person";

    public static async Task Load(Loading loading, DemoStaffingContent demo, CancellationToken cancellation)
    {
        var db = loading.Db;
        foreach (var entry in demo.Heads)
        {
            var unit = await db.OrgUnits.SingleAsync(u => u.Id == loading.Id(LoadUnits.Kind, entry.Unit), cancellation);
            unit.Staff(loading.Id(Person, entry.Person), null, null);
        }

        var projects = db.Projects;
        var phase = await db.Phases.AsNoTracking().Where(p => p.Kind == Projects.PhaseKind.Phase && projects.Any(x => x.Id == p.ProjectId && x.IsAgenda)).OrderBy(p => p.Order).FirstAsync(cancellation);
        var places = await db.TeamPlaces.OrderBy(p => p.Order).ToListAsync(cancellation);
        foreach (var (entry, place) in demo.Seats.Zip(places))
        {
            var person = loading.Id(Person, entry.Person);
            var unit = await db.People.Where(p => p.Id == person).Select(p => p.UnitId).SingleAsync(cancellation);
            var row = Secondment.Propose(new SecondmentWords(phase.ProjectId, phase.Id, person, entry.Hours) { UnitId = unit, Work = entry.Work, From = phase.Start ?? loading.Content.FirstDay, Until = phase.End ?? loading.Content.FirstDay }, Me.System, loading.Now).AsExample();
            var member = new ProjectMember(phase.ProjectId, person, phase.Id, entry.Work, phase.Start ?? loading.Content.FirstDay);
            row.Approve(Me.System, loading.Now);
            row.Seat(member);
            place.Name(member);
            db.ProjectMembers.Add(member);
            db.Secondments.Add(row);
        }

        if (demo.Request is { } ask)
        {
            var request = StaffRequest.Ask(await NumberSeries.Take(db, StaffRequest.Series), new RequestWords(phase.ProjectId, phase.Id, loading.Id(LoadUnits.Kind, ask.Unit), ask.Skill)
            {
                HoursEach = loading.Content.Phases.Hours.PerPerson, From = phase.Start ?? loading.Content.FirstDay, Until = phase.End ?? loading.Content.FirstDay, DueOn = ask.Due, Note = ask.Note,
            }, Me.System, loading.Now).AsExample();
            db.StaffRequests.Add(request);
        }

        await db.SaveChangesAsync(cancellation);
    }
}
