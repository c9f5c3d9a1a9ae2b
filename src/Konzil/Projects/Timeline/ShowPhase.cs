using Konzil.Council;
using Konzil.Platform;
using Microsoft.AspNetCore.Http;
using Microsoft.EntityFrameworkCore;

namespace Konzil.Projects;

/// <summary>One phase of the public plan by itself, drawn like the whole: packages, ways of taking part, resolutions of its days.</summary>
public partial class ShowPhase
{
    public sealed record Shown(Phase Phase, IReadOnlyList<Phase> Phases, IReadOnlyList<WorkPackage> Packages, IReadOnlyList<Resolution> Resolutions, DateOnly Today)
    {
        /// <summary>All phases one may read, with their gates that hold or stopped.</summary>
        public required (IReadOnlyList<Phase> All, IReadOnlyList<GateBlock> Blocks) Gates { get; init; }

        /// <summary>What comes of its packages, as far as one may read it.</summary>
        public required IReadOnlyList<Deliverable> Results { get; init; }
    }

    public static async Task<IResult> Show(int place, Me me, CityDb db, TimeProvider clock, CancellationToken cancellation)
    {
        var all = await ProjectAccess.PhasesFor(me, db).AsNoTracking().OrderBy(p => p.Order).ToListAsync(cancellation);
        if (all.Find(p => p.Order == place) is not { } phase)
        {
            return View.NotFound();
        }

        var phases = all.Where(p => p.Id == phase.Id || p.InsideId == phase.Id).ToList();
        var ids = phases.ConvertAll(p => p.Id);
        var (from, until) = (phase.Start ?? DateOnly.MaxValue, phase.End ?? DateOnly.MaxValue);
        var packages = await ProjectAccess.PackagesFor(me, db).AsNoTracking().Include(p => p.Activities).Where(p => ids.Contains(p.PhaseId) || p.IsThroughout).OrderBy(p => p.Order).ToListAsync(cancellation);
        var places = packages.ConvertAll(p => p.Id);
        return View.Page<ShowPhase, Shown>(new(
            phase,
            phases,
            packages,
            await db.Resolutions.AsNoTracking().Where(r => r.Date >= from && r.Date <= until).OrderBy(r => r.Date).ThenBy(r => r.Number).ToListAsync(cancellation),
            Format.Day(clock.GetUtcNow()))
        {
            Gates = (all, await GateBlock.Read(db, all, cancellation)),
            Results = await db.Deliverables.ReadBy(me).AsNoTracking().Where(d => places.Contains(d.PackageId)).OrderBy(d => d.Order).ToListAsync(cancellation),
        });
    }
}
