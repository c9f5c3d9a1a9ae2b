namespace Konzil.Platform;

/// <summary>What a module puts in order before the rows of a person go: a place at an event is given to the next.</summary>
public sealed record BeforeErasure(Func<CityDb, Guid, CancellationToken, Task> Do);
