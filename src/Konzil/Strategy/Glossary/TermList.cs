using Konzil.Platform;
using Microsoft.AspNetCore.Components;

namespace Konzil.Strategy;

/// <summary>Makes what pages and documents explain from the glossary; again only when the glossary has changed.</summary>
public sealed class Terms(IServiceProvider services)
{
    private TermList? _known;

    public TermList Of(IReadOnlyList<GlossaryEntry> entries)
    {
        var known = Volatile.Read(ref _known);
        if (known is not null && known.IsOf(entries))
        {
            return known;
        }

        var fresh = new TermList(entries, new TermMarks([.. entries.Where(e => !e.IsQuiet).Select(Mark)]));
        Volatile.Write(ref _known, fresh);
        return fresh;
    }

    private MarkedTerm Mark(GlossaryEntry entry) => new(TermCard.IdOf(entry), Spellings(entry), entry.Kind == GlossaryKind.Abbreviation,
        () => Renderer.Piece(services, typeof(TermCard), ParameterView.FromDictionary(new Dictionary<string, object?>(StringComparer.Ordinal) { [nameof(TermCard.Entry)] = entry })));

    // "Open Data/ Offene Daten" is two ways to say it.
    private static IReadOnlyList<string> Spellings(GlossaryEntry entry) =>
        [.. new[] { entry.TermDe, entry.TermEn }.SelectMany(t => t.Split('/', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries)).Concat(entry.Aliases).Distinct(StringComparer.OrdinalIgnoreCase)];
}

/// <summary>The glossary as of one state of it.</summary>
public sealed record TermList(IReadOnlyList<GlossaryEntry> Entries, TermMarks Marks)
{
    /// <summary>The document with a last chapter that explains the terms it uses; as it is when it uses none.</summary>
    public Document Explain(Document document)
    {
        var used = Marks.Used(document.Pieces.SelectMany(Words)).Select(t => Entries.First(e => TermCard.IdOf(e) == t.Id)).ToList();
        return used.Count == 0 ? document : document with
        {
            Pieces =
            [
                .. document.Pieces,
                new DocumentHeading(2, GlossaryText.InDocument),
                new DocumentList([.. used.OrderBy(e => e.Term.ToString(), StringComparer.CurrentCultureIgnoreCase).Select(e => $"{e.Term}: {GlossaryText.Explained(e)} ({GlossaryText.Standing(e)})")]),
            ],
        };
    }

    internal bool IsOf(IReadOnlyList<GlossaryEntry> entries) =>
        entries.Count == Entries.Count && entries.Select(e => (e.Id, e.Version)).ToHashSet().SetEquals(Entries.Select(e => (e.Id, e.Version)));

    private static IEnumerable<string> Words(DocumentPiece piece) => piece switch
    {
        DocumentText text => [text.Text],
        DocumentList list => list.Items,
        DocumentTable table => table.Rows.Skip(1).SelectMany(r => r),
        _ => [],
    };
}
