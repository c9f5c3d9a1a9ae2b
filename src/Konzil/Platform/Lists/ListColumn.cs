namespace Konzil.Platform;

/// <summary>A column of a list that goes out as a file and comes in again.</summary>
/// <param name="Name">Heading in our own files; the same in every language.</param>
/// <param name="Label">What people call it; understood as a heading, too.</param>
/// <param name="Also">What files of others call it.</param>
public sealed record ListColumn(string Name, Text Label, params string[] Also)
{
    /// <summary>Konzil says it: it goes out, and stays as it is.</summary>
    public bool IsOurs { get; init; }

    public bool Answers(string heading) => Rank(heading) >= 0;

    /// <summary>How well a heading fits, 0 best; -1 where it does not.</summary>
    public int Rank(string heading)
    {
        var plain = Plain(heading);
        return Array.FindIndex([Name, Label.De, Label.En, .. Also], n => Plain(n).Equals(plain, StringComparison.OrdinalIgnoreCase));
    }

    // "rest_auswirkung", "Rest-Auswirkung:" and "Rest Auswirkung *" are the same heading.
    private static string Plain(string heading) =>
        string.Join(' ', heading.Replace('_', ' ').Replace('-', ' ').Split([' ', '\n', '\t', '\u00a0'], StringSplitOptions.RemoveEmptyEntries)).Trim(':', '*', ' ');
}

/// <summary>The two columns every list has at its end.</summary>
public static class ListColumns
{
    public static readonly ListColumn Id = new("kennung", new("Kennung", "Identifier")) { IsOurs = true };

    /// <summary>Changes with every other cell of the row, so that a file tells whether somebody was faster.</summary>
    public static readonly ListColumn Stamp = new("fassung", new("Fassung", "Version")) { IsOurs = true };
}
