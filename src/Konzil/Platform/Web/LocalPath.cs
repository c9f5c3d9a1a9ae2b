namespace Konzil.Platform;

/// <summary>An address to return to that came from outside: only a path of this site is believed.</summary>
public static class LocalPath
{
    private const int Longest = 2000;

    /// <summary>The path if it can only lead to this site, otherwise null.</summary>
    public static string? Of(string? sent) =>
        sent is { Length: > 0 and <= Longest } && sent[0] == '/' && !sent.StartsWith("//", StringComparison.Ordinal)
        // Trap: browsers read a backslash as a slash and drop tabs and line breaks, so "/\evil" and "/<tab>/evil" leave the site.
        && !sent.Any(c => c == '\\' || char.IsControl(c) || char.IsWhiteSpace(c)) ? sent : null;
}
