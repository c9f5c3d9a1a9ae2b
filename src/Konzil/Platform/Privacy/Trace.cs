namespace Konzil.Platform;

/// <summary>Where a person shows in a table, and what happens there when the person leaves.</summary>
public sealed record Trace(Type Entity, TraceKind Kind, IReadOnlyList<string> Columns)
{
    /// <summary>The column beside it that holds the display name.</summary>
    public string? Name { get; init; }

    /// <summary>Columns with keys and hashes, which a copy of the data leaves out.</summary>
    public IReadOnlyList<string> Secrets { get; init; } = [];

    /// <summary>Columns that may name the person indirectly; their earlier values leave the history too.</summary>
    public IReadOnlyList<string> Forgets { get; init; } = [];

    /// <summary>For a column that holds nothing but a name: through which rows it belongs to the person.</summary>
    public IReadOnlyList<TraceLink> Within { get; init; } = [];

    public string Column => Columns[0];

    /// <summary>Rows about the person alone: they go.</summary>
    public static Trace Gone<T>(string person, string? name = null) => new(typeof(T), TraceKind.Gone, [person]) { Name = name };

    /// <summary>Rows that stay for others: the person is taken out of them.</summary>
    public static Trace Unnamed<T>(string person, string? name = null) => new(typeof(T), TraceKind.Unnamed, [person]) { Name = name };

    /// <summary>Somebody acting for the city, known by the name only.</summary>
    public static Trace Signed<T>(params string[] names) => new(typeof(T), TraceKind.Signed, names);

    /// <summary>Rows for a mail address, with or without an account.</summary>
    public static Trace Addressed<T>(string address) => new(typeof(T), TraceKind.Addressed, [address]);

    /// <summary>Sentences the system wrote, in which a display name may stand.</summary>
    public static Trace Mentions<T>(params string[] texts) => new(typeof(T), TraceKind.Mentions, texts);

    /// <summary>Said about people who have no account: no erasure of an account reaches it, its own period ends it.</summary>
    public static Trace Stranger<T>(params string[] columns) => new(typeof(T), TraceKind.Stranger, columns);
}

/// <summary>The row's column that leads to a row of another table which belongs to the person.</summary>
public sealed record TraceLink(string Column, Type Entity, string Key, string Person);

public enum TraceKind
{
    Gone,
    Unnamed,
    Signed,
    Addressed,
    Mentions,
    Stranger,
}
