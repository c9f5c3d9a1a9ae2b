using Konzil.People;
using Konzil.Platform;
using Konzil.Projects;
using Microsoft.EntityFrameworkCore;

namespace Konzil.Staffing;

/// <summary>What follows from an agreement: the person joins the team of the phase and takes an open place for their unit.</summary>
internal static class SecondmentBook
{
    public static async Task Approve(CityDb db, Secondment row, Guid? placeId, Me by)
    {
        row.Approve(by, db.Now);
        var phase = await db.Phases.AsNoTracking().SingleAsync(p => p.Id == row.PhaseId);
        if (phase.Ended is null)
        {
            row.Seat(await Seat(db, row, phase, placeId, by));
        }

        db.Say(new SecondmentMoved(row.Id, SecondmentState.Approved, by.Id));
    }

    private static async Task<ProjectMember> Seat(CityDb db, Secondment row, Phase phase, Guid? placeId, Me by)
    {
        var known = await Team.Of(db, phase).Where(m => m.PersonId == row.PersonId).OrderBy(m => m.From).FirstOrDefaultAsync();
        if (known is not null && await db.TeamPlaces.AnyAsync(p => p.MemberId == known.Id))
        {
            return known;
        }

        var standing = await TeamStanding.Read(db, phase);
        var open = standing.Places.Where(p => p.Holder is null).Select(p => p.Place).ToList();
        var units = await db.OrgUnits.AsNoTracking().ToListAsync();
        var place = open.Find(p => p.Id == placeId) ?? open.Find(p => p.UnitId is { } wanted && row.UnitId is { } home && UnitStaff.Reach(units, wanted, below: true).Any(u => u.Id == home));
        if (place is not null)
        {
            return await NamePlace.Seat(db, await db.TeamPlaces.SingleAsync(p => p.Id == place.Id), phase, row.PersonId, by);
        }

        if (known is null)
        {
            Team.Join(db, known = new ProjectMember(row.ProjectId, row.PersonId, row.PhaseId, NamePlace.Shorter(row.Work), Format.Day(db.Now)), by);
        }

        return known;
    }
}
