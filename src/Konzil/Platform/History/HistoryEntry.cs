using System.Text.Json;

namespace Konzil.Platform;

/// <summary>One property's change; values as text.</summary>
public sealed record Change(string Field, string? Old, string? New);

/// <summary>A line of the history: who, when, what, old, new, why. Never edited, never deleted.</summary>
public sealed class HistoryEntry
{
    public const string Created = "created";
    public const string Changed = "changed";

    private HistoryEntry()
    {
    }

    public HistoryEntry(string kind, Guid itemId, DateTimeOffset at, Me by, string what, IReadOnlyList<Change> changes, string? why)
    {
        (Kind, ItemId, At, What, Why) = (kind, itemId, at, what, why);
        (ById, ByName) = (by.Id, by.Name);
        ChangesJson = JsonSerializer.Serialize(changes);
    }

    public Guid Id { get; private set; } = Ids.Next();

    /// <summary>Class name of the entity ("Measure").</summary>
    public string Kind { get; private set; } = "";

    public Guid ItemId { get; private set; }

    public DateTimeOffset At { get; private set; }

    public Guid? ById { get; private set; }

    /// <summary>The display name at that time; a role or a pseudonym.</summary>
    public string ByName { get; private set; } = "";

    public string What { get; private set; } = "";

    public string ChangesJson { get; private set; } = "[]";

    public string? Why { get; private set; }

    public IReadOnlyList<Change> Changes => JsonSerializer.Deserialize<List<Change>>(ChangesJson) ?? [];
}
