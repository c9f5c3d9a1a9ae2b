namespace Konzil.Platform;

/// <summary>
/// A document made from what is stored now: read as a page, printed, or taken along as a text file; all from these same pieces. It
/// says on its first page of which day it is.
/// </summary>
/// <param name="Title">Heading of the whole.</param>
/// <param name="Standing">"Stand: 4. Mai 2026. …": of which day it is and what it was made from.</param>
/// <param name="Pieces">In the order of reading.</param>
public sealed record Document(string Title, string Standing, IReadOnlyList<DocumentPiece> Pieces)
{
    public TextDocument ToText() => new TextDocument(Title, Language.IsEnglish ? "en-GB" : "de-DE").Heading(1, Title).Standing(Standing).Add(Pieces);
}

/// <summary>A piece of a document.</summary>
public abstract record DocumentPiece;

/// <param name="Level">2 for a chapter, 3 below.</param>
/// <param name="Text">Its words.</param>
public sealed record DocumentHeading(int Level, string Text) : DocumentPiece;

/// <param name="Text">Each line becomes a paragraph.</param>
public sealed record DocumentText(string Text) : DocumentPiece
{
    /// <summary>Source or explanation, as a footnote.</summary>
    public string? Note { get; init; }

    /// <summary>Typed by people in German, whatever the language of the page.</summary>
    public bool German { get; init; }
}

public sealed record DocumentList(IReadOnlyList<string> Items) : DocumentPiece
{
    public bool German { get; init; }
}

/// <param name="Caption">What the table shows; also its alternative text.</param>
/// <param name="Rows">The first one holds the headings, the first cell of each other one names its row.</param>
public sealed record DocumentTable(string Caption, IReadOnlyList<IReadOnlyList<string>> Rows) : DocumentPiece
{
    public string? Note { get; init; }
}

/// <summary>What a project handbook is about: a project, one of its phases, the days between which it ran.</summary>
public sealed record HandbookScope(Guid ProjectId, Guid PhaseId, DateOnly? From, DateOnly? Until)
{
    /// <summary>The project that works the agenda out: what concerns the whole agenda belongs to it.</summary>
    public bool IsAgenda { get; init; }

    public Guid? MeasureId { get; init; }

    public bool Within(DateOnly day) => (From is null || day >= From) && (Until is null || day <= Until);
}

/// <summary>
/// A chapter that a module adds to every project handbook. It shows only what the reader may see where it comes from, and is left
/// out when there is nothing.
/// </summary>
public interface IHandbookPart
{
    /// <summary>Its place: 10 plan, 20 team, 30 gates, 40 meetings, 50 risks, 60 money.</summary>
    int Place { get; }

    Task<IReadOnlyList<DocumentPiece>> Write(HandbookScope scope, Me me, CityDb db, CancellationToken cancellation);
}
