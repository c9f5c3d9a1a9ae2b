using System.Buffers;
using System.Text;

namespace Konzil.Platform;

/// <summary>A term that a page explains where it first stands in its running text.</summary>
/// <param name="id">Names the explanation on the page.</param>
/// <param name="spellings">All ways to write it, in every language.</param>
/// <param name="isExact">An abbreviation: written in just these letters, without endings.</param>
/// <param name="draw">Draws the explanation in the language of the request.</param>
public sealed class MarkedTerm(string id, IReadOnlyList<string> spellings, bool isExact, Func<string> draw)
{
    // German, English, and German against the language of the account, whose links carry the choice.
    private readonly byte[]?[] _drawn = new byte[]?[3];

    public string Id => id;

    public IReadOnlyList<string> Spellings => spellings;

    public bool IsExact => isExact;

    internal ReadOnlySpan<byte> Drawn => _drawn[Language.IsEnglish ? 1 : Language.Carried is null ? 0 : 2] ??= Encoding.UTF8.GetBytes(draw());
}

/// <summary>
/// Puts a button around the first occurrence of each term in a drawn page, and the explanations at the end of its main part. Built
/// once for each state of the glossary; a page is walked through once, whatever the number of terms. Headings, links, forms and
/// what is said only to screen readers stay as they are.
/// </summary>
public sealed class TermMarks
{
    private static readonly string[] Endings = ["n", "s", "e", "en", "es", "r"];

    private readonly SearchValues<string> _loose;
    private readonly SearchValues<string> _exact;
    private readonly (string Spelling, MarkedTerm Term)[] _spellings;
    private readonly int _count;

    public TermMarks(IReadOnlyList<MarkedTerm> terms)
    {
        _count = terms.Count;
        // The longest first: "Open Data Portal" before "Open Data".
        _spellings = [.. terms.SelectMany(t => t.Spellings.Where(s => s.Length > 1).Select(s => (s, t))).OrderByDescending(s => s.s.Length).ThenBy(s => s.s, StringComparer.Ordinal)];
        _loose = SearchValues.Create([.. _spellings.Where(s => !s.Term.IsExact).Select(s => s.Spelling)], StringComparison.OrdinalIgnoreCase);
        _exact = SearchValues.Create([.. _spellings.Where(s => s.Term.IsExact).Select(s => s.Spelling)], StringComparison.Ordinal);
    }

    /// <summary>The terms that texts use, in the order in which they come.</summary>
    public IReadOnlyList<MarkedTerm> Used(IEnumerable<string> texts)
    {
        var found = new List<MarkedTerm>();
        foreach (var text in texts)
        {
            for (var at = 0; Next(text, at, found) is { } hit; at = hit.At + hit.Length)
            {
                found.Add(hit.Term);
            }
        }

        return found;
    }

    /// <summary>False where the page has no main part or is not balanced; nothing was written then.</summary>
    internal bool Mark(ReadOnlySpan<byte> page, PooledBuffer marked)
    {
        var (begin, end) = (page.IndexOf("<main id=\"inhalt\""u8), page.LastIndexOf("</main>"u8));
        if (_count == 0 || begin < 0 || end < begin)
        {
            return false;
        }

        marked.Write(page[..begin]);
        var found = new List<MarkedTerm>();
        var walk = new MarkupWalk(page[begin..end]);
        while (found.Count < _count && walk.Next(out var piece, out var isText))
        {
            if (isText && walk.IsRunningText)
            {
                Text(piece, marked, found);
            }
            else
            {
                marked.Write(piece);
            }
        }

        marked.Write(walk.Rest);
        foreach (var term in found)
        {
            marked.Write(term.Drawn);
        }

        marked.Write(page[end..]);
        return found.Count > 0;
    }

    private void Text(ReadOnlySpan<byte> piece, PooledBuffer marked, List<MarkedTerm> found)
    {
        var letters = ArrayPool<char>.Shared.Rent(piece.Length);
        ReadOnlySpan<char> text = letters.AsSpan(0, Encoding.UTF8.GetChars(piece, letters));
        var at = 0;
        for (; Next(text, at, found) is { } hit; at = hit.At + hit.Length)
        {
            Write(text[at..hit.At], marked);
            marked.Write("<button type=\"button\" class=\"kz-begriff\" popovertarget=\""u8);
            marked.Write(hit.Term.Id);
            marked.Write("\">"u8);
            Write(text.Slice(hit.At, hit.Length), marked);
            marked.Write("</button>"u8);
            found.Add(hit.Term);
        }

        if (at == 0)
        {
            marked.Write(piece);
        }
        else
        {
            Write(text[at..], marked);
        }

        ArrayPool<char>.Shared.Return(letters);
    }

    private static void Write(ReadOnlySpan<char> text, PooledBuffer marked) => marked.Advance(Encoding.UTF8.GetBytes(text, marked.GetSpan((text.Length * 3) + 1)));

    private (MarkedTerm Term, int At, int Length)? Next(ReadOnlySpan<char> text, int from, List<MarkedTerm> found)
    {
        for (var at = from; at < text.Length; at++)
        {
            var (loose, exact) = (text[at..].IndexOfAny(_loose), text[at..].IndexOfAny(_exact));
            var hit = loose < 0 ? exact : exact < 0 ? loose : Math.Min(loose, exact);
            if (hit < 0)
            {
                return null;
            }

            at += hit;
            if ((at == 0 || !IsWord(text[at - 1])) && Here(text[at..], found) is { } here)
            {
                return (here.Term, at, here.Length);
            }
        }

        return null;
    }

    private (MarkedTerm Term, int Length)? Here(ReadOnlySpan<char> text, List<MarkedTerm> found)
    {
        foreach (var (spelling, term) in _spellings)
        {
            if (!text.StartsWith(spelling, term.IsExact ? StringComparison.Ordinal : StringComparison.OrdinalIgnoreCase))
            {
                continue;
            }

            var length = spelling.Length + Ending(text[spelling.Length..], term.IsExact);
            if (length == text.Length || !IsWord(text[length]))
            {
                return found.Contains(term) ? null : (term, length);
            }
        }

        return null;
    }

    private static int Ending(ReadOnlySpan<char> rest, bool isExact)
    {
        if (isExact || rest.IsEmpty || !char.IsLetter(rest[0]))
        {
            return 0;
        }

        foreach (var ending in Endings)
        {
            if (rest.StartsWith(ending, StringComparison.Ordinal) && (rest.Length == ending.Length || !IsWord(rest[ending.Length])))
            {
                return ending.Length;
            }
        }

        return 0;
    }

    // A hyphen makes a longer word of it; the semicolon ends a character reference such as &amp;.
    private static bool IsWord(char c) => char.IsLetterOrDigit(c) || c is '-' or '_' or '&' or '@';
}
