using System.Buffers;
using System.Text;

namespace Konzil.Platform;

/// <summary>Walks through markup of our own renderer, tag by tag and text by text, and knows which text is read as running text.</summary>
internal ref struct MarkupWalk(ReadOnlySpan<byte> markup)
{
    private static readonly HashSet<string>.AlternateLookup<ReadOnlySpan<char>> Void = Names("area", "base", "br", "col", "embed", "hr", "img", "input", "link", "meta", "source", "track", "wbr");

    private static readonly HashSet<string>.AlternateLookup<ReadOnlySpan<char>> Running = Names("p", "li", "dd", "td", "blockquote", "figcaption");

    /// <summary>Where a button may not stand, or would be in the way.</summary>
    private static readonly HashSet<string>.AlternateLookup<ReadOnlySpan<char>> Closed = Names(
        "h1", "h2", "h3", "h4", "h5", "h6", "a", "button", "label", "form", "select", "textarea", "script", "style", "svg", "summary", "caption", "th", "dt", "nav", "legend", "code", "pre", "template", "output", "time", "dfn", "del", "ins");

    /// <summary>Hidden from the eye or from the screen reader, laid out in a row, or a mark of its own.</summary>
    private static readonly SearchValues<string> Quiet = SearchValues.Create(["aria-hidden=\"true\"", "kern-sr-only", "kz-reihe", "kern-badge", " hidden", " popover", "role=\"alert\""], StringComparison.Ordinal);

    private readonly ReadOnlySpan<byte> _markup = markup;
    private readonly Stack<Place> _outer = [];
    private Place _place = Place.Outside;
    private int _at;

    private enum Place
    {
        Outside,
        Running,
        Closed,
    }

    /// <summary>Whether the text that came last is running text.</summary>
    public readonly bool IsRunningText => _place == Place.Running;

    /// <summary>What was not walked through.</summary>
    public readonly ReadOnlySpan<byte> Rest => _markup[_at..];

    public bool Next(out ReadOnlySpan<byte> piece, out bool isText)
    {
        var rest = _markup[_at..];
        isText = rest is [not (byte)'<', ..];
        if (rest.IsEmpty)
        {
            piece = default;
            return false;
        }

        var length = isText ? rest.IndexOf((byte)'<') : TagLength(rest);
        piece = length < 0 ? rest : rest[..length];
        if (!isText && (length < 0 || !Tag(piece)))
        {
            piece = default;
            return false;
        }

        _at += piece.Length;
        return true;
    }

    /// <summary>False when more was closed than opened: then the rest is better left alone.</summary>
    private bool Tag(scoped ReadOnlySpan<byte> tag)
    {
        if (tag.StartsWith("</"u8))
        {
            return _outer.TryPop(out _place);
        }

        // Every page is walked through: no string for each of its tags.
        var letters = tag.Length <= 512 ? stackalloc char[tag.Length] : new char[tag.Length];
        Encoding.Latin1.GetChars(tag, letters);
        ReadOnlySpan<char> name = letters[1..letters.IndexOfAny(' ', '\n', '>')];
        if (!Void.Contains(name) && !tag.EndsWith("/>"u8) && !tag.StartsWith("<!"u8))
        {
            _outer.Push(_place);
            _place = _place == Place.Closed || Closed.Contains(name) || letters.ContainsAny(Quiet) ? Place.Closed : Running.Contains(name) ? Place.Running : _place;
        }

        return true;
    }

    private static HashSet<string>.AlternateLookup<ReadOnlySpan<char>> Names(params string[] names) => new HashSet<string>(names, StringComparer.Ordinal).GetAlternateLookup<ReadOnlySpan<char>>();

    private static int TagLength(ReadOnlySpan<byte> markup)
    {
        if (markup.StartsWith("<!--"u8))
        {
            return markup.IndexOf("-->"u8) is var end and >= 0 ? end + 3 : -1;
        }

        for (var i = 1; i < markup.Length;)
        {
            var hit = markup[i..].IndexOfAny((byte)'"', (byte)'\'', (byte)'>');
            if (hit < 0 || markup[i + hit] == '>')
            {
                return hit < 0 ? -1 : i + hit + 1;
            }

            // An attribute's value may hold a bracket.
            i += hit;
            var close = markup[(i + 1)..].IndexOf(markup[i]);
            if (close < 0)
            {
                return -1;
            }

            i += close + 2;
        }

        return -1;
    }
}
