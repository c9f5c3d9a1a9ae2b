using Konzil.Platform;

namespace Konzil.Strategy;

/// <summary>Short lists kept as lines of one column: they are shown and searched as a whole, never joined.</summary>
public static class Lines
{
    public static string Of(IEnumerable<string> lines) => string.Join('\n', lines.Select(l => l.ReplaceLineEndings(" ").Trim()).Where(l => l.Length > 0));

    public static IReadOnlyList<string> Split(string text) => text.Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);

    /// <summary>Two columns that hold the same list in both languages.</summary>
    public static IReadOnlyList<Text> Split(string de, string en)
    {
        var (german, english) = (Split(de), Split(en));
        return [.. german.Select((line, i) => new Text(line, i < english.Count ? english[i] : line))];
    }
}
