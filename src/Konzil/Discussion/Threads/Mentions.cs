using System.Globalization;

namespace Konzil.Discussion;

/// <summary>Who is spoken to with @Anzeigename. Only people who took part are looked at, so nobody can be found out by guessing.</summary>
public static class Mentions
{
    public const int Most = 10;

    public static IReadOnlyList<Guid> In(string body, IEnumerable<(Guid Id, string Name)> people)
    {
        if (!body.Contains('@', StringComparison.Ordinal))
        {
            return [];
        }

        // Longest name first: "@Anna Blau" is not "Anna".
        var found = new List<Guid>();
        var rest = body;
        foreach (var (id, name) in people.Where(p => p.Name.Length > 0).OrderByDescending(p => p.Name.Length))
        {
            var at = Find(rest, "@" + name);
            if (at >= 0)
            {
                found.Add(id);
                rest = rest.Remove(at, name.Length + 1);
            }
        }

        return [.. found.Distinct().Take(Most)];
    }

    private static int Find(string text, string name)
    {
        for (var at = text.IndexOf(name, StringComparison.OrdinalIgnoreCase); at >= 0; at = text.IndexOf(name, at + 1, StringComparison.OrdinalIgnoreCase))
        {
            var end = at + name.Length;
            if ((at == 0 || !char.IsLetterOrDigit(text[at - 1])) && (end == text.Length || !IsWord(text[end])))
            {
                return at;
            }
        }

        return -1;
    }

    private static bool IsWord(char c) => char.IsLetterOrDigit(c) || CharUnicodeInfo.GetUnicodeCategory(c) == UnicodeCategory.NonSpacingMark;
}
