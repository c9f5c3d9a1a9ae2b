using Konzil.Platform;
using Konzil.Projects;
using Microsoft.EntityFrameworkCore;

namespace Konzil.Staffing;

/// <summary>What somebody worked on until lately: for four weeks they may still book the days up to the end. They get no other right back.</summary>
internal static class LastWeeks
{
    private const int Days = 28;

    public static async Task<IReadOnlyList<(WorkPackage Package, string Project, DateOnly Last)>> Read(CityDb db, Guid me, DateOnly monday, CancellationToken cancellation)
    {
        var since = Format.Day(db.Now).AddDays(-Days);
        var (first, sunday) = (monday > since ? monday : since, monday.AddDays(6));
        var seats = await db.ProjectMembers.AsNoTracking().Where(m => m.PersonId == me && m.Until >= first && m.From <= sunday).ToListAsync(cancellation);
        var ended = await db.Phases.AsNoTracking().Where(p => p.Ended >= first).ToListAsync(cancellation);
        var (projects, phases) = (seats.Select(s => s.ProjectId).ToList(), ended.Select(p => p.Id).ToList());
        var packages = await db.WorkPackages.AsNoTracking().Where(w => projects.Contains(w.ProjectId) || (w.LeadPersonId == me && phases.Contains(w.PhaseId))).OrderBy(w => w.Order).ToListAsync(cancellation);
        var ids = packages.Select(w => w.ProjectId).ToList();
        var titles = await db.Projects.AsNoTracking().Where(p => ids.Contains(p.Id)).ToDictionaryAsync(p => p.Id, cancellation);
        return [.. packages.Select(w => (w, titles[w.ProjectId].Title.ToString(), Last(w))).Where(x => x.Item3 is not null).Select(x => (x.w, x.Item2, x.Item3!.Value))];

        DateOnly? Last(WorkPackage package) => seats.Where(s => s.ProjectId == package.ProjectId && (s.PhaseId is null || s.PhaseId == package.PhaseId)).Select(s => s.Until)
            .Concat(ended.Where(p => p.Id == package.PhaseId && package.LeadPersonId == me).Select(p => p.Ended)).Max();
    }
}
