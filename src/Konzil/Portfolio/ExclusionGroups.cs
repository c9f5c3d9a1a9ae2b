using Konzil.Platform;

namespace Konzil.Portfolio;

/// <summary>
/// "Only one of these": one group a line, "M-03, M-07". A line that names nothing known, one measure twice, or closes a ring with
/// lines above it is refused with its number: a ring of pairs is nearly always meant as one group, and reads as something else.
/// </summary>
public static class ExclusionGroups
{
    public const string Field = nameof(BudgetSelection.Exclusions);

    /// <exception cref="Refusal">A line cannot be read, or contradicts others.</exception>
    public static IReadOnlyList<IReadOnlyList<string>> Read(string text, IReadOnlySet<string> known)
    {
        var groups = new List<IReadOnlyList<string>>();
        var root = new Dictionary<string, string>(StringComparer.Ordinal);
        var lines = text.Split('\n');
        for (var i = 0; i < lines.Length; i++)
        {
            string[] keys = lines[i].Split([',', ';'], StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries);
            if (keys.Length == 0)
            {
                continue;
            }

            Require(keys.Length > 1, PortfolioOfficeText.ExclusionAlone.Filled(i + 1));
            foreach (var key in keys)
            {
                Require(known.Contains(key), PortfolioOfficeText.ExclusionUnknown.Filled(i + 1, key));
            }

            Require(keys.Distinct(StringComparer.Ordinal).Count() == keys.Length, PortfolioOfficeText.ExclusionTwice.Filled(i + 1));
            Join(keys, root, i + 1);
            groups.Add(keys);
        }

        return groups;
    }

    public static IReadOnlyList<IReadOnlyList<string>> Read(string text, IEnumerable<string> known) => Read(text, known.ToHashSet(StringComparer.Ordinal));

    // Two of a line that lines above have already joined, by whatever way: the line closes a ring.
    private static void Join(string[] keys, Dictionary<string, string> root, int line)
    {
        var seen = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var key in keys)
        {
            var top = Top(key, root);
            Require(seen.TryAdd(top, key), PortfolioOfficeText.ExclusionRing.Filled(line, seen.GetValueOrDefault(top, ""), key));
        }

        foreach (var top in seen.Keys.Skip(1))
        {
            root[top] = seen.Keys.First();
        }
    }

    private static string Top(string key, Dictionary<string, string> root)
    {
        while (root.TryGetValue(key, out var above))
        {
            key = above;
        }

        return key;
    }

    private static void Require(bool holds, Text otherwise)
    {
        if (!holds)
        {
            throw new Refusal(otherwise, Field);
        }
    }
}
