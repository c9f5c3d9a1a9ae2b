using Konzil.Platform;
using Konzil.Platform.Content;

namespace Konzil.Site.Content;

/// <summary>Example: placeholder data. Unchecked: Leichte Sprache nobody has tested. Final: the city stands by it.</summary>
public enum PageState { Example, Unchecked, Final }

/// <summary>A legal or help page in one language.</summary>
public sealed record PageEntry
{
    public required string Key { get; init; }

    /// <summary>"de" or "en".</summary>
    public required string Language { get; init; }
    public required string Title { get; init; }
    public required DateOnly Stand { get; init; }
    public required PageState State { get; init; }

    /// <summary>Markdown without a first heading.</summary>
    public required string Body { get; init; }
}

public static class PagesFile
{
    public const string Folder = "pages";

    private static readonly string[] Required = ["impressum", "datenschutz", "barrierefreiheit", "leichte-sprache"];
    private static readonly HashSet<string> Languages = [Language.German, Language.English];

    public static IReadOnlyList<PageEntry> Read(ContentFolder folder)
    {
        var pages = folder.MarkdownFiles(Folder).Select(f => Page(folder.Page(f), f, folder)).ToList();
        foreach (var key in Required)
        {
            foreach (var language in Languages.Where(l => !pages.Exists(p => p.Key == key && p.Language == l)))
            {
                folder.Errors.Add($"{Folder}/{key}.{language}.md", 1, "Diese Seite fehlt. Bitte anlegen; content/README.md beschreibt den Kopf.");
            }
        }

        return pages;
    }

    private static PageEntry Page(ContentPage page, string file, ContentFolder folder)
    {
        var front = page.Front;
        var entry = new PageEntry
        {
            Key = front.Key(),
            Language = front.Reference("language", Languages, "den Sprachen"),
            Title = front.Text("title"),
            Stand = front.Date("stand"),
            State = front.Enum<PageState>("state"),
            Body = page.Body,
        };
        if (file != $"{Folder}/{entry.Key}.{entry.Language}.md")
        {
            folder.Errors.Add(file, 1, $"Der Dateiname passt nicht zum Kopf. Erwartet wird {entry.Key}.{entry.Language}.md.");
        }

        return entry;
    }
}
