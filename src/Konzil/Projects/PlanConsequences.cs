using Konzil.Events;
using Konzil.Platform;
using Microsoft.EntityFrameworkCore;

namespace Konzil.Projects;

/// <summary>
/// Packages and dates that come from the results of an event, on the event's page: those of the plan the reader may see, for
/// whoever may read a project also its others. The reason of a new date stands on the timeline, where it was written for everybody.
/// </summary>
public sealed class PlanConsequences(CityDb db) : IFollowFromEvents
{
    public async Task<IReadOnlyList<Consequence>> Read(Event happening, Me me, CancellationToken cancellation)
    {
        var (shifts, id) = (db.PackageShifts, happening.Id);
        var concerned = await db.WorkPackages.AsNoTracking().Include(p => p.Shifts.Where(s => s.EventId == id))
            .Where(p => p.EventId == id || shifts.Any(s => s.PackageId == p.Id && s.EventId == id)).OrderBy(p => p.Order).ToListAsync(cancellation);
        if (concerned.Count == 0)
        {
            return [];
        }

        var ids = concerned.Select(p => p.Id).ToList();
        var known = await ProjectAccess.PackagesFor(me, db).Where(p => ids.Contains(p.Id)).Select(p => p.Id).ToListAsync(cancellation);
        var readable = await ProjectAccess.VisibleTo(me, db).Select(p => new { p.Id, p.Number }).ToDictionaryAsync(p => p.Id, p => p.Number, cancellation);
        return [.. concerned.SelectMany(p => readable.TryGetValue(p.ProjectId, out var number) ? Of(p, id, Paths.OfficePackage(number, p.Id)) : known.Contains(p.Id) ? Of(p, id, Paths.Timeline) : [])];
    }

    private static IEnumerable<Consequence> Of(WorkPackage package, Guid eventId, string href)
    {
        if (package.EventId == eventId)
        {
            yield return new(ProjectText.NewFromEvent.With(package.Name), href);
        }

        foreach (var shift in package.Shifts.OrderBy(s => s.At))
        {
            yield return new(ProjectText.MovedFromEvent.With(package.Name, Day(shift.FromEnd), Day(shift.ToEnd)), href);
        }
    }

    private static string Day(DateOnly? day) => day is { } known ? Format.Date(known) : ProjectText.NoDate;
}
