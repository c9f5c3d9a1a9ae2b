using Konzil.Platform;

namespace Konzil.People;

/// <summary>Something that is followed, as the settings show it.</summary>
public sealed record FollowedThing(Guid Id, string Title, string? Path);

/// <summary>A kind of thing people can follow. The module that owns it says what may be seen.</summary>
public interface IFollowable
{
    /// <summary>Class name of the entity, as in <see cref="Follow.Kind"/>.</summary>
    string Kind { get; }

    Text Heading { get; }

    /// <summary>Those of the ids that the person may know of.</summary>
    Task<IReadOnlyList<FollowedThing>> Read(CityDb db, Me me, IReadOnlyList<Guid> ids);

    /// <summary>All there are to choose from; empty where there are too many for a list of ticks.</summary>
    Task<IReadOnlyList<FollowedThing>> Choices(CityDb db) => Task.FromResult<IReadOnlyList<FollowedThing>>([]);
}
