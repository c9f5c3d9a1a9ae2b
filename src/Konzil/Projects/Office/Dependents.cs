using Konzil.Platform;
using Microsoft.EntityFrameworkCore;

namespace Konzil.Projects;

/// <summary>What depends on a phase or a package, in words: it has to be settled before that one can go.</summary>
internal static class Dependents
{
    public static async Task<IReadOnlyList<string>> Of(PlanData plan, Guid id, CityDb db)
    {
        if (plan.Phases.FirstOrDefault(p => p.Id == id) is not null)
        {
            return
            [
                .. plan.Phases.Where(p => p.InsideId == id).Select(p => DropText.LiesInside.With(p.Title)),
                .. plan.Packages.Where(p => p.PhaseId == id).Select(p => DropText.LiesInside.With(p.Name)),
                .. plan.Phases.Where(p => p.AfterId == id).Select(p => DropText.WaitsForIt.With(p.Title)),
            ];
        }

        var results = await db.Deliverables.AsNoTracking().Where(d => d.PackageId == id).OrderBy(d => d.Order).ToListAsync();
        var order = await LogicalOrder.Read(plan, db);
        return
        [
            .. plan.Links.Where(l => l.FromId == id).Select(l => DropText.WaitsForIt.With(plan.Package(l.ToId).Name)).Distinct(StringComparer.Ordinal),
            .. results.Where(d => d.State != DeliverableState.Accepted && plan.Phases.Any(p => p.Id == d.NeededForId)).Select(d => DropText.NeedsResult.With(plan.Phases.First(p => p.Id == d.NeededForId).Title, d.Title)),
            .. results.Where(d => d.State != DeliverableState.Accepted).SelectMany(d => order.Behind(d.Id).Select(name => DropText.NeedsResult.With(name, d.Title))),
        ];
    }
}
