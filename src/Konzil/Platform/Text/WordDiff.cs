namespace Konzil.Platform;

/// <summary>A piece of a text that stayed, went or came.</summary>
public sealed record DiffPart(DiffKind Kind, string Words);

public enum DiffKind
{
    Same,
    Removed,
    Added,
}

/// <summary>What changed between two wordings, word by word (longest common subsequence).</summary>
public static class WordDiff
{
    // Beyond this the table would be too large; two wordings that differ in so many words are shown whole.
    private const int Most = 2000;

    public static IReadOnlyList<DiffPart> Between(string old, string fresh)
    {
        var (a, b) = (Words(old), Words(fresh));
        var start = 0;
        while (start < a.Count && start < b.Count && a[start] == b[start])
        {
            start++;
        }

        var end = 0;
        while (end < a.Count - start && end < b.Count - start && a[a.Count - 1 - end] == b[b.Count - 1 - end])
        {
            end++;
        }

        var parts = new List<DiffPart>();
        Add(parts, DiffKind.Same, a.Take(start));
        Middle(parts, a.GetRange(start, a.Count - start - end), b.GetRange(start, b.Count - start - end));
        Add(parts, DiffKind.Same, a.Skip(a.Count - end));
        return parts;
    }

    private static void Middle(List<DiffPart> parts, List<string> a, List<string> b)
    {
        if (a.Count > Most || b.Count > Most)
        {
            Add(parts, DiffKind.Removed, a);
            Add(parts, DiffKind.Added, b);
            return;
        }

        var common = new int[a.Count + 1, b.Count + 1];
        for (var i = a.Count - 1; i >= 0; i--)
        {
            for (var j = b.Count - 1; j >= 0; j--)
            {
                common[i, j] = a[i] == b[j] ? common[i + 1, j + 1] + 1 : Math.Max(common[i + 1, j], common[i, j + 1]);
            }
        }

        var (x, y) = (0, 0);
        while (x < a.Count || y < b.Count)
        {
            if (x < a.Count && y < b.Count && a[x] == b[y])
            {
                Add(parts, DiffKind.Same, [a[x++]]);
                y++;
            }
            else if (y == b.Count || (x < a.Count && common[x + 1, y] >= common[x, y + 1]))
            {
                Add(parts, DiffKind.Removed, [a[x++]]);
            }
            else
            {
                Add(parts, DiffKind.Added, [b[y++]]);
            }
        }
    }

    private static void Add(List<DiffPart> parts, DiffKind kind, IEnumerable<string> words)
    {
        var text = string.Concat(words);
        if (text.Length == 0)
        {
            return;
        }

        if (parts.Count > 0 && parts[^1].Kind == kind)
        {
            parts[^1] = new DiffPart(kind, parts[^1].Words + text);
        }
        else
        {
            parts.Add(new DiffPart(kind, text));
        }
    }

    // A word with the white space behind it, so that joining the pieces gives the text again.
    private static List<string> Words(string text)
    {
        var words = new List<string>();
        var start = 0;
        for (var i = 1; i <= text.Length; i++)
        {
            if (i == text.Length || (char.IsWhiteSpace(text[i - 1]) && !char.IsWhiteSpace(text[i])))
            {
                words.Add(text[start..i]);
                start = i;
            }
        }

        return words;
    }
}
