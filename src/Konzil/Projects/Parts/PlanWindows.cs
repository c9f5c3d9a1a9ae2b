using Konzil.Platform;
using Microsoft.EntityFrameworkCore;

namespace Konzil.Projects;

/// <summary>What the phases of the project that works the agenda out say about taking part.</summary>
public static class PlanWindows
{
    public static async Task<IReadOnlyList<PartWindow>> Read(CityDb db, CancellationToken cancellation) =>
        [.. (await Phases(db).ToListAsync(cancellation)).Where(p => p.Parts is not null && p is { Start: not null, End: not null }).Select(Of)];

    /// <summary>The promise of another module that would be broken with this phase as it is now in memory; null for none.</summary>
    public static async Task<Text?> Broken(CityDb db, IEnumerable<PartPromise> promises, Phase phase)
    {
        var windows = (await Phases(db).ToListAsync()).Where(p => p.Id != phase.Id && p is { Start: not null, End: not null }).Append(phase).Where(p => p.Parts is not null && p is { Start: not null, End: not null }).Select(Of).ToList();
        foreach (var promise in promises)
        {
            foreach (var window in windows.Where(w => !w.Open.Contains(promise.Kind)))
            {
                if (TakingPart.FirstClosed(windows, promise.Kind, window.From, window.Until) is { } first && await promise.Broken(db, first, window.Until) is { } why)
                {
                    return why;
                }
            }
        }

        return null;
    }

    public static string Words(IReadOnlyList<PartKind> parts) =>
        PartsText.OpenNow.With(parts.Count == 0 ? PartsText.Nothing.ToString() : string.Join(", ", parts.Select(p => TakingPartText.Of(p).ToString())));

    private static IQueryable<Phase> Phases(CityDb db)
    {
        var projects = db.Projects;
        return db.Phases.AsNoTracking().Where(p => p.OpenParts != null && p.DroppedOn == null && projects.Any(x => x.Id == p.ProjectId && x.IsAgenda)).OrderBy(p => p.Order);
    }

    private static PartWindow Of(Phase phase) => new(phase.Start!.Value, phase.End!.Value, phase.Parts!, phase.IsPublic ? phase.Title : null);
}
