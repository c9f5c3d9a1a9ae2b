using Konzil.Agenda;
using Konzil.People;
using Konzil.Platform;
using Konzil.Projects;
using Microsoft.EntityFrameworkCore;

namespace Konzil.Lotsen;

/// <summary>How a public measure concerns a unit: the strongest reason there is.</summary>
public enum ConcernKind
{
    /// <summary>The unit, or one below it, is in charge.</summary>
    InCharge,

    /// <summary>Somebody of it leads the measure or its project.</summary>
    Leads,

    /// <summary>Somebody of it is in the project's team or leads one of its packages.</summary>
    TakesPart,
}

/// <summary>A measure and why a unit hears of it.</summary>
public sealed record Concern(Measure Measure, ConcernKind Kind)
{
    /// <summary>Those of a unit and of all units below it, the strongest reason first.</summary>
    public static async Task<IReadOnlyList<Concern>> Of(OrgUnit unit, CityDb db)
    {
        var units = WithBelow(unit, await db.OrgUnits.AsNoTracking().ToListAsync());
        var ids = units.Select(u => (Guid?)u.Id).ToArray();
        var people = db.People.Where(p => EF.Parameter(ids).Contains(p.UnitId)).Select(p => p.Id);
        var (projects, open) = (db.Projects.Where(p => p.MeasureId != null && p.ClosedOn == null), MeasureAccess.Public(db.Measures));
        var led = projects.Where(p => p.LeadPersonId != null && people.Contains(p.LeadPersonId.Value)).Select(p => p.MeasureId!.Value);
        var (members, packages) = (db.ProjectMembers.Where(m => m.Until == null && people.Contains(m.PersonId)), db.WorkPackages.Where(w => w.DroppedOn == null && w.Done == null && w.LeadPersonId != null && people.Contains(w.LeadPersonId.Value)));
        var shared = projects.Where(p => members.Any(m => m.ProjectId == p.Id) || packages.Any(w => w.ProjectId == p.Id)).Select(p => p.MeasureId!.Value);
        var found = await open.AsNoTracking().Select(m => new
        {
            Measure = m,
            InCharge = EF.Parameter(ids).Contains(m.LeadUnitId),
            Leads = m.LeadPersonId != null && people.Contains(m.LeadPersonId.Value) || led.Contains(m.Id),
            TakesPart = shared.Contains(m.Id),
        }).Where(m => m.InCharge || m.Leads || m.TakesPart).ToListAsync();
        return [.. found.Select(f => new Concern(f.Measure, f.InCharge ? ConcernKind.InCharge : f.Leads ? ConcernKind.Leads : ConcernKind.TakesPart)).OrderBy(c => c.Kind).ThenBy(c => c.Measure.Number)];
    }

    private static List<OrgUnit> WithBelow(OrgUnit unit, List<OrgUnit> all)
    {
        var found = new List<OrgUnit> { unit };
        for (var i = 0; i < found.Count; i++)
        {
            found.AddRange(all.Where(u => u.ParentId == found[i].Id && !found.Contains(u)));
        }

        return found;
    }
}
