using Konzil.Methods.Scheduling;
using Konzil.Platform;
using Konzil.Projects;
using Microsoft.EntityFrameworkCore;

namespace Konzil.Monitoring;

/// <summary>
/// What needs each other in a circle can never begin. Each end has a start and an end of its own: what is needed ends before what
/// waits starts, and the packages of a project lie between its start and its end.
/// </summary>
internal static class TieCircle
{
    /// <summary>Null, or the circle that the new tie would close, in words; what the person may not see is named as such.</summary>
    public static async Task<string?> Find(MeasureTie added, IReadOnlyList<TieEnd> seen, CityDb db)
    {
        var ties = await db.MeasureTies.AsNoTracking().Where(t => t.Kind == TieKind.Needs).ToListAsync();
        ties.Add(added);
        var packages = ties.SelectMany(t => new[] { (t.FromId, t.FromKind), (t.ToId, t.ToKind) }).Where(e => e.Item2 == TieEndKind.Package).Select(e => e.Item1).Distinct().ToArray();
        var projects = await db.WorkPackages.AsNoTracking().Where(p => EF.Parameter(packages).Contains(p.Id)).ToDictionaryAsync(p => p.Id, p => p.ProjectId);
        var ends = ties.SelectMany(t => new[] { t.FromId, t.ToId }).Concat(projects.Values).Distinct().ToList();
        var places = ends.Index().ToDictionary(e => e.Item, e => e.Index * 2);
        NetworkLink[] links =
        [
            .. ends.Select(e => Link(places[e], places[e] + 1)),
            .. projects.Select(p => Link(places[p.Value], places[p.Key])),
            .. projects.Select(p => Link(places[p.Key] + 1, places[p.Value] + 1)),
            .. ties.Select(t => Link(places[t.ToId] + 1, places[t.FromId])),
        ];
        if (NetworkSchedule.FindCycle(ends.Count * 2, links) is not { } circle)
        {
            return null;
        }

        var names = seen.ToDictionary(e => e.Id, e => e.Code + " " + e.Name);
        return PlanWords.Circle([.. circle.Select(i => i / 2).Distinct()], i => names.GetValueOrDefault(ends[i]) ?? TieText.Unseen.ToString());
    }

    private static NetworkLink Link(int from, int to) => new(from, to, LinkKind.FinishToStart, 0);
}
