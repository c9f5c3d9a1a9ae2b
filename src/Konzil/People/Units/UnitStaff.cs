using Konzil.Platform;
using Microsoft.EntityFrameworkCore;

namespace Konzil.People;

/// <summary>Who belongs to which unit: whoever is entered there, and who heads it or deputises.</summary>
public static class UnitStaff
{
    /// <summary>The unit and, if asked, all below it; none that exists no more.</summary>
    public static IReadOnlyList<OrgUnit> Reach(IReadOnlyCollection<OrgUnit> all, Guid unit, bool below)
    {
        var (reached, waiting) = (new List<OrgUnit>(), new Queue<OrgUnit>(all.Where(u => u.Id == unit)));
        var seen = new HashSet<Guid>();
        while (waiting.TryDequeue(out var next))
        {
            if (seen.Add(next.Id))
            {
                reached.Add(next);
                (below ? all.Where(u => u.ParentId == next.Id) : []).ToList().ForEach(waiting.Enqueue);
            }
        }

        return [.. reached.Where(u => !u.IsClosed)];
    }

    /// <summary>Each person of these units once, with the unit: where somebody is entered counts before what they head.</summary>
    public static async Task<IReadOnlyDictionary<Guid, Guid>> Of(CityDb db, IReadOnlyCollection<OrgUnit> units)
    {
        var ids = units.Select(u => u.Id).ToList();
        var duties = units.SelectMany(u => new[] { u.HeadId, u.DeputyId, u.SecondDeputyId }.OfType<Guid>().Select(p => (Person: p, Unit: u.Id))).ToList();
        var named = duties.Select(d => d.Person).Distinct().ToList();
        var people = await db.People.Where(p => p.EmailConfirmed && ((p.UnitId != null && ids.Contains(p.UnitId.Value)) || named.Contains(p.Id))).Select(p => new { p.Id, p.UnitId }).ToListAsync();
        return people.ToDictionary(p => p.Id, p => p.UnitId is { } own && ids.Contains(own) ? own : duties.First(d => d.Person == p.Id).Unit);
    }
}
