namespace Konzil.Platform;

/// <summary>Walks through markup of our own renderer, tag by tag and text by text, and knows which text is read as running text.</summary>
internal ref struct MarkupWalk(ReadOnlySpan<byte> markup)
{
    private static readonly HashSet<string> Void = new(["area", "base", "br", "col", "embed", "hr", "img", "input", "link", "meta", "source", "track", "wbr"], StringComparer.Ordinal);

    private static readonly HashSet<string> Running = new(["p", "li", "dd", "td", "blockquote", "figcaption"], StringComparer.Ordinal);

    /// <summary>Where a button may not stand, or would be in the way.</summary>
    private static readonly HashSet<string> Closed = new(
        ["h1", "h2", "h3", "h4", "h5", "h6", "a", "button", "label", "form", "select", "textarea", "script", "style", "svg", "summary", "caption", "th", "dt", "nav", "legend", "code", "pre", "template", "output", "time", "dfn", "del", "ins"],
        StringComparer.Ordinal);

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
        isText = !rest.IsEmpty && rest[0] != '<';
        var length = isText ? rest.IndexOf((byte)'<') : TagLength(rest);
        piece = length < 0 ? rest : rest[..length];
        if (!isText && !rest.IsEmpty && !Tag(piece))
        {
            piece = default;
            return false;
        }

        _at += piece.Length;
        return !rest.IsEmpty;
    }

    /// <summary>False when more was closed than opened: then the rest is better left alone.</summary>
    private bool Tag(scoped ReadOnlySpan<byte> tag)
    {
        if (tag.StartsWith("</"u8))
        {
            return _outer.TryPop(out _place);
        }

        var name = Name(tag);
        if (!Void.Contains(name) && !tag.EndsWith("/>"u8) && !tag.StartsWith("<!"u8))
        {
            _outer.Push(_place);
            _place = _place == Place.Closed || Closed.Contains(name) || IsQuiet(tag) ? Place.Closed : Running.Contains(name) ? Place.Running : _place;
        }

        return true;
    }

    private static string Name(scoped ReadOnlySpan<byte> tag)
    {
        var end = tag.IndexOfAny((byte)' ', (byte)'\n', (byte)'>');
        return System.Text.Encoding.ASCII.GetString(tag[1..end]);
    }

    /// <summary>Hidden from the eye or from the screen reader, laid out in a row, or a mark of its own.</summary>
    private static bool IsQuiet(scoped ReadOnlySpan<byte> tag) =>
        tag.IndexOf("aria-hidden=\"true\""u8) > 0 || tag.IndexOf("kern-sr-only"u8) > 0 || tag.IndexOf("kz-reihe"u8) > 0 || tag.IndexOf("kern-badge"u8) > 0 || tag.IndexOf(" hidden"u8) > 0 || tag.IndexOf(" popover"u8) > 0 || tag.IndexOf("role=\"alert\""u8) > 0;

    private static int TagLength(ReadOnlySpan<byte> markup)
    {
        if (markup.StartsWith("<!--"u8))
        {
            return markup.IndexOf("-->"u8) is var end and >= 0 ? end + 3 : -1;
        }

        byte quote = 0;
        for (var i = 1; i < markup.Length; i++)
        {
            if (quote != 0)
            {
                quote = markup[i] == quote ? (byte)0 : quote;
            }
            else if (markup[i] is (byte)'"' or (byte)'\'')
            {
                quote = markup[i];
            }
            else if (markup[i] == '>')
            {
                return i + 1;
            }
        }

        return -1;
    }
}
