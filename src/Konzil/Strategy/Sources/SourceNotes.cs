using Konzil.Platform;
using Microsoft.EntityFrameworkCore;

namespace Konzil.Strategy;

/// <summary>The footnotes of a page or a document: numbered as they come, each source with its pages once.</summary>
public sealed class SourceNotes(IReadOnlyList<SourceNote> all)
{
    public static readonly SourceNotes None = new([]);

    private readonly List<string> _words = [];

    /// <summary>In the order of their numbers; complete once every place that has notes was asked for them.</summary>
    public IReadOnlyList<string> Words => _words;

    public bool Any => all.Count > 0;

    /// <summary>Footnotes of these things.</summary>
    public static async Task<SourceNotes> Of(CityDb db, CancellationToken cancellation, params SourcedKind[] kinds) => new(await Read(db, u => kinds.Contains(u.Kind), cancellation));

    /// <summary>Footnotes of one thing.</summary>
    public static async Task<SourceNotes> Of(CityDb db, SourcedKind kind, string item, CancellationToken cancellation) => new(await Read(db, u => u.Kind == kind && u.Item == item, cancellation));

    /// <summary>The numbers of the notes of a thing.</summary>
    public IReadOnlyList<int> At(SourcedKind kind, string item) => [.. Found(kind, item).Select(n => Number(n.Words))];

    /// <summary>The notes of a thing in words, for a document.</summary>
    public string? Line(SourcedKind kind, string item) => string.Join("; ", Found(kind, item).Select(n => n.Words)) is { Length: > 0 } line ? line : null;

    private IEnumerable<SourceNote> Found(SourcedKind kind, string item) => all.Where(n => n.Kind == kind && n.Item == item);

    private int Number(string words)
    {
        var at = _words.IndexOf(words);
        if (at < 0)
        {
            at = _words.Count;
            _words.Add(words);
        }

        return at + 1;
    }

    private static async Task<List<SourceNote>> Read(CityDb db, System.Linq.Expressions.Expression<Func<SourceUse, bool>> which, CancellationToken cancellation)
    {
        var uses = await db.Set<SourceUse>().AsNoTracking().Where(which).ToListAsync(cancellation);
        var ids = uses.Select(u => u.WorkId).Distinct().ToList();
        var works = ids.Count == 0 ? [] : await db.Set<SourceWork>().AsNoTracking().Where(w => ids.Contains(w.Id)).ToDictionaryAsync(w => w.Id, cancellation);
        return [.. uses.Select(u => new SourceNote(u.Kind, u.Item, works[u.WorkId].Number, works[u.WorkId].Reference, u.Pages)).OrderBy(n => n.Work).ThenBy(n => n.Pages, StringComparer.Ordinal)];
    }
}
