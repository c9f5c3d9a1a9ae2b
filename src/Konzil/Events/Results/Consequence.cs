using Konzil.Platform;

namespace Konzil.Events;

/// <summary>Something elsewhere that follows from what an event worked out: a new package, another date.</summary>
public sealed record Consequence(string Words, string Href);

/// <summary>What follows from an event in a module above. A reader gets only what the reader may see there.</summary>
public interface IFollowFromEvents
{
    Task<IReadOnlyList<Consequence>> Read(Event happening, Me me, CancellationToken cancellation);
}
