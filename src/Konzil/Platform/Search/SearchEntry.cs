namespace Konzil.Platform;

/// <summary>What the search knows of a public thing. The folded, stemmed words live in the database's own full-text index.</summary>
public sealed class SearchEntry
{
    private SearchEntry()
    {
    }

    public SearchEntry(string kind, Guid itemId) => (Kind, ItemId) = (kind, itemId);

    public long Id { get; private set; }

    public string Kind { get; private set; } = "";

    public Guid ItemId { get; private set; }

    public string Title { get; private set; } = "";

    public string Excerpt { get; private set; } = "";

    /// <summary>Address without the language.</summary>
    public string Path { get; private set; } = "";

    public DateTimeOffset At { get; private set; }

    public void Say(SearchText text)
    {
        Title = Cut(text.Title, Conventions.Line);
        Excerpt = Cut(text.Body.ReplaceLineEndings(" "), 300);
        Path = text.Path;
        At = text.At;
    }

    private static string Cut(string text, int length) => text.Length <= length ? text : text[..(length - 1)] + "…";
}

/// <summary>What a module gives to the search for one public item.</summary>
/// <param name="Title">German, as the thing is called.</param>
/// <param name="Body">German; a piece of it stands below the title.</param>
/// <param name="Path">Address without the language.</param>
/// <param name="At">Since when it is so.</param>
public sealed record SearchText(string Title, string Body, string Path, DateTimeOffset At)
{
    /// <summary>What English pages show instead, where there is a translation.</summary>
    public (string Title, string Body)? English { get; init; }

    /// <summary>Words it is found by as well and that stand nowhere in the results: codes, keywords, former names.</summary>
    public string Also { get; init; } = "";

    /// <summary>All it is found by beside the title.</summary>
    public string Words => Lines(Body, English?.Title, English?.Body, Also);

    /// <summary>Those texts that are there, one below the other.</summary>
    public static string Lines(params IEnumerable<string?> texts) => string.Join('\n', texts.Where(t => !string.IsNullOrEmpty(t)));

    /// <summary>For things that people look for by what they are ("Umfrage"), where there are few of them.</summary>
    public static string Kind(ISearchable searchable) => Lines(searchable.Name.De, searchable.Name.En);

    /// <summary>What English pages show; nothing where the title is not translated.</summary>
    public static (string Title, string Body)? Translated(string? title, string? body) => title is { Length: > 0 } ? (title, body ?? "") : null;
}

/// <summary>A kind of thing that can be found. Only what everybody may read is ever indexed.</summary>
public interface ISearchable
{
    Type Entity { get; }

    /// <summary>Plural name of the kind on the results page.</summary>
    Text Name { get; }

    /// <summary>The public text of an item, or null when it is not public (then it leaves the index).</summary>
    Task<SearchText?> Read(CityDb db, Guid id, CancellationToken cancellation);

    /// <summary>All ids, for rebuilding the index.</summary>
    Task<List<Guid>> All(CityDb db, CancellationToken cancellation);
}

/// <summary>Said whenever a searchable entity was saved.</summary>
public sealed record Reindex(string Kind, Guid ItemId);
