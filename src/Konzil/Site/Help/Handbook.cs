using System.Text.RegularExpressions;
using Konzil.Platform;

namespace Konzil.Site;

/// <summary>
/// The handbook for everybody who works with the platform, as it stands in <c>docs/handbook</c>: German, one chapter a file. Each
/// says at its top for which pages it is ("seiten"), so that every page can lead to its chapter.
/// </summary>
public static partial class Handbook
{
    public const string Folder = "handbook/";

    private static readonly Lazy<IReadOnlyList<Chapter>> Read = new(ReadAll);

    /// <param name="Name">As in the address.</param>
    /// <param name="Title">Its heading.</param>
    /// <param name="Pages">Beginnings of the addresses it is for.</param>
    /// <param name="Markdown">Without the heading.</param>
    public sealed record Chapter(string Name, string Title, IReadOnlyList<string> Pages, string Markdown)
    {
        private string? _html;

        /// <summary>Worked out when somebody first reads it.</summary>
        public string Html => _html ??= SafeHtml.FromMarkdown(Markdown);
    }

    /// <summary>By title.</summary>
    public static IReadOnlyList<Chapter> Chapters => Read.Value;

    /// <summary>The chapter whose beginning fits an address best; null where none does.</summary>
    public static string? For(string path) =>
        Chapters.SelectMany(c => c.Pages.Where(p => Fits(path, p)).Select(p => (c.Name, p.Length))).OrderByDescending(p => p.Length).Select(p => p.Name).FirstOrDefault();

    // The home page is no beginning of the others.
    private static bool Fits(string path, string page) => path == page || (page.Length > 1 && path.StartsWith(page + "/", StringComparison.Ordinal));

    private static List<Chapter> ReadAll()
    {
        var home = typeof(Handbook).Assembly;
        return [.. home.GetManifestResourceNames().Where(n => n.StartsWith(Folder, StringComparison.Ordinal)).Select(n =>
        {
            using var reader = new StreamReader(home.GetManifestResourceStream(n)!);
            return Parse(n[Folder.Length..], reader.ReadToEnd());
        }).OrderBy(c => c.Title, StringComparer.Create(System.Globalization.CultureInfo.GetCultureInfo("de-DE"), ignoreCase: true))];
    }

    private static Chapter Parse(string name, string file)
    {
        var parts = Whole().Match(file.ReplaceLineEndings("\n"));
        return parts.Success
            ? new(name, parts.Groups["title"].Value, parts.Groups["pages"].Value.Split(' ', StringSplitOptions.RemoveEmptyEntries), Link().Replace(parts.Groups["text"].Value, "](/handbuch/${name})"))
            : throw new InvalidDataException($"docs/handbook/{name}.md must begin with its pages between two lines of three dashes and a heading.");
    }

    [GeneratedRegex(@"\A---\nseiten: (?<pages>[^\n]+)\n---\n+# (?<title>[^\n]+)\n(?<text>.*)\z", RegexOptions.Singleline | RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Whole();

    [GeneratedRegex(@"\]\((?<name>[a-z-]+)\.md\)", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Link();
}
