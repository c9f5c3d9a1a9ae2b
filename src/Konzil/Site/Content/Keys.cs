namespace Konzil.Site.Content;

internal static class Keys
{
    public static HashSet<string> Of<T>(IEnumerable<T> entries, Func<T, string> key) => new(entries.Select(key), StringComparer.Ordinal);
}
