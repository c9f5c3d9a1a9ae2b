using Konzil.Council;
using Konzil.Platform;
using Microsoft.AspNetCore.Http;
using Microsoft.EntityFrameworkCore;

namespace Konzil.Projects;

/// <summary>One phase of the public plan by itself, drawn like the whole: packages, ways of taking part, resolutions of its days.</summary>
public partial class ShowPhase
{
    public sealed record Shown(Phase Phase, IReadOnlyList<Phase> Phases, IReadOnlyList<WorkPackage> Packages, IReadOnlyList<Resolution> Resolutions, DateOnly Today);

    public static async Task<IResult> Show(int place, CityDb db, TimeProvider clock, CancellationToken cancellation)
    {
        var all = await ProjectAccess.PublicPhases(db).AsNoTracking().OrderBy(p => p.Order).ToListAsync(cancellation);
        if (all.Find(p => p.Order == place) is not { } phase)
        {
            return View.NotFound();
        }

        var phases = all.Where(p => p.Id == phase.Id || p.InsideId == phase.Id).ToList();
        var ids = phases.ConvertAll(p => p.Id);
        var (from, until) = (phase.Start ?? DateOnly.MaxValue, phase.End ?? DateOnly.MaxValue);
        return View.Page<ShowPhase, Shown>(new(
            phase,
            phases,
            await ProjectAccess.PublicPackages(db).AsNoTracking().Include(p => p.Activities).Where(p => ids.Contains(p.PhaseId) || p.IsThroughout).OrderBy(p => p.Order).ToListAsync(cancellation),
            await db.Resolutions.AsNoTracking().Where(r => r.Date >= from && r.Date <= until).OrderBy(r => r.Date).ThenBy(r => r.Number).ToListAsync(cancellation),
            Format.Day(clock.GetUtcNow())));
    }
}
