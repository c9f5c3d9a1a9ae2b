using System.Text.RegularExpressions;

namespace Konzil.Platform;

public enum DiffKind
{
    Same,
    Removed,
    Added,
}

/// <summary>A stretch of text that stayed, went or came.</summary>
public sealed record DiffPiece(DiffKind Kind, string Text);

/// <summary>What changed between two wordings, word by word.</summary>
public static partial class WordDiff
{
    /// <summary>Beyond this many pairs of words the texts are shown as replaced: comparing would take longer than reading.</summary>
    private const long MostPairs = 4_000_000;

    public static IReadOnlyList<DiffPiece> Between(string old, string fresh)
    {
        var (a, b) = (Words(old), Words(fresh));
        var start = 0;
        while (start < Math.Min(a.Length, b.Length) && a[start] == b[start])
        {
            start++;
        }

        var end = 0;
        while (end < Math.Min(a.Length, b.Length) - start && a[^(end + 1)] == b[^(end + 1)])
        {
            end++;
        }

        var pieces = new List<DiffPiece>();
        Add(pieces, DiffKind.Same, a.AsSpan(0, start));
        Middle(pieces, a[start..^end], b[start..^end]);
        Add(pieces, DiffKind.Same, a.AsSpan(a.Length - end));
        return pieces;
    }

    // The longest common sequence, from the back, so that it can be read off forwards.
    private static void Middle(List<DiffPiece> pieces, string[] a, string[] b)
    {
        if ((long)a.Length * b.Length > MostPairs)
        {
            Add(pieces, DiffKind.Removed, a);
            Add(pieces, DiffKind.Added, b);
            return;
        }

        var common = new int[a.Length + 1, b.Length + 1];
        for (var i = a.Length - 1; i >= 0; i--)
        {
            for (var j = b.Length - 1; j >= 0; j--)
            {
                common[i, j] = a[i] == b[j] ? common[i + 1, j + 1] + 1 : Math.Max(common[i + 1, j], common[i, j + 1]);
            }
        }

        var (x, y) = (0, 0);
        while (x < a.Length || y < b.Length)
        {
            if (x < a.Length && y < b.Length && a[x] == b[y])
            {
                Add(pieces, DiffKind.Same, a[x++]);
                y++;
            }
            else if (y == b.Length || (x < a.Length && common[x + 1, y] >= common[x, y + 1]))
            {
                Add(pieces, DiffKind.Removed, a[x++]);
            }
            else
            {
                Add(pieces, DiffKind.Added, b[y++]);
            }
        }
    }

    private static void Add(List<DiffPiece> pieces, DiffKind kind, params ReadOnlySpan<string> words)
    {
        if (words.Length == 0)
        {
            return;
        }

        var text = string.Concat(words);
        if (pieces.Count > 0 && pieces[^1].Kind == kind)
        {
            pieces[^1] = pieces[^1] with { Text = pieces[^1].Text + text };
        }
        else
        {
            pieces.Add(new(kind, text));
        }
    }

    private static string[] Words(string text) => [.. Word().Matches(text).Select(m => m.Value)];

    // A word with the space after it; a line break stands alone, so that paragraphs are compared as such.
    [GeneratedRegex(@"\n|[^\s]+[^\S\n]*|[^\S\n]+", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Word();
}
