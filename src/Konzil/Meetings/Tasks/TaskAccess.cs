using Konzil.Platform;

namespace Konzil.Meetings;

/// <summary>Where tasks come from that no body gave: work packages, which a later module knows.</summary>
/// <param name="RunBy">The packages whose tasks a person gives, changes and withdraws.</param>
/// <param name="Find">One package, as the person may see it.</param>
public sealed record TaskPlaces(Func<Me, CityDb, IQueryable<Guid>> RunBy, Func<Me, CityDb, Guid, CancellationToken, Task<TaskPlace?>> Find);

/// <param name="Name">Number and title, with the project.</param>
/// <param name="Path">Null where the person may not open it.</param>
/// <param name="Runners">Who gives its tasks and hears of them.</param>
public sealed record TaskPlace(Text Name, string? Path, IReadOnlyList<Guid> Runners)
{
    /// <summary>What it belongs to has ended: nobody is reminded any more.</summary>
    public bool IsOver { get; init; }
}

/// <summary>The one rule of who sees and who changes a task: its owner; of a body its members, chair and clerk; of a package who leads it or plans its project.</summary>
public sealed class TaskAccess(IEnumerable<TaskPlaces> places)
{
    public IQueryable<MeetingTask> VisibleTo(Me me, CityDb db)
    {
        var (bodies, packages, id) = (MeetingAccess.Bodies(me, db), RunBy(me, db), me.Id);
        return MeetingAccess.Tasks(me, db).Where(t => t.OwnerId == id || bodies.Any(b => b.Id == t.BodyId) || t.PackageId != null && packages.Contains(t.PackageId.Value));
    }

    public async Task<bool> MayRun(Me me, MeetingTask task, CityDb db) =>
        task.BodyId is { } body ? await MeetingAccess.MayRun(me, body, db) : task.PackageId is { } package && RunBy(me, db).Any(p => p == package);

    public async Task<TaskPlace?> PlaceOf(MeetingTask task, Me me, CityDb db, CancellationToken cancellation = default) =>
        task.PackageId is { } package && places.FirstOrDefault() is { } source ? await source.Find(me, db, package, cancellation) : null;

    private IQueryable<Guid> RunBy(Me me, CityDb db) => places.FirstOrDefault()?.RunBy(me, db) ?? db.Bodies.Where(b => false).Select(b => b.Id);
}
