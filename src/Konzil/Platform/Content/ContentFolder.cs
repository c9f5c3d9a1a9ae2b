using YamlDotNet.Core;
using YamlDotNet.RepresentationModel;

namespace Konzil.Platform.Content;

/// <summary>
/// A folder of YAML and Markdown files. Knows nothing about what the files mean; it gives validated access to them
/// and collects every mistake. Call <see cref="Check"/> after everything has been read.
/// </summary>
public sealed class ContentFolder
{
    private readonly string _path;
    private readonly List<ContentMap> _maps = [];
    private readonly Dictionary<string, string> _sent = new(StringComparer.Ordinal);

    private ContentFolder(string path, DateOnly today)
    {
        _path = path;
        Today = today;
    }

    /// <summary>The day that "heute" means in the files.</summary>
    public DateOnly Today { get; }

    public ContentErrors Errors { get; } = new();

    /// <param name="path">The folder, for example content/konstanz.</param>
    /// <param name="today">The day of first load: "heute-40" in a file counts from here.</param>
    public static ContentFolder Open(string path, DateOnly today)
    {
        var folder = new ContentFolder(path, today);
        if (!Directory.Exists(path))
        {
            throw new ContentException([new ContentError(path, 1, "Den Ordner gibt es nicht. Bitte den Pfad prüfen.")]);
        }

        return folder;
    }

    /// <summary>One file that lies in no folder because somebody sent it.</summary>
    public static ContentFolder OfText(string file, string text)
    {
        var folder = new ContentFolder("", DateOnly.MinValue);
        folder._sent[file] = text;
        return folder;
    }

    public bool Has(string file) => _sent.ContainsKey(file) || (_path.Length > 0 && File.Exists(Path.Combine(_path, file)));

    /// <summary>The YAML files of a sub-folder, in alphabetical order, as paths inside this folder.</summary>
    public IReadOnlyList<string> YamlFiles(string subfolder)
    {
        var directory = Path.Combine(_path, subfolder);
        return Directory.Exists(directory)
            ? [.. Directory.GetFiles(directory, "*.yaml").Select(f => subfolder + "/" + Path.GetFileName(f)).Order(StringComparer.Ordinal)]
            : [];
    }

    /// <summary>The Markdown files of a sub-folder, in alphabetical order, as paths inside this folder.</summary>
    public IReadOnlyList<string> MarkdownFiles(string subfolder)
    {
        var directory = Path.Combine(_path, subfolder);
        return Directory.Exists(directory)
            ? [.. Directory.GetFiles(directory, "*.md").Select(f => subfolder + "/" + Path.GetFileName(f)).Order(StringComparer.Ordinal)]
            : [];
    }

    /// <summary>A file that is neither YAML nor Markdown, as it is; null where the city has none.</summary>
    public string? Raw(string file) => Has(file) ? ReadFile(file) : null;

    /// <summary>The whole YAML file. A missing or unreadable file is a mistake and reads as empty.</summary>
    public ContentMap Read(string file) => Root(file, ReadFile(file), 0);

    /// <summary>A Markdown page: front matter between two lines of ---, then the text.</summary>
    public ContentPage Page(string file)
    {
        var lines = ReadFile(file).Split('\n');
        var end = lines.Length > 0 && lines[0].TrimEnd() == "---" ? Array.FindIndex(lines, 1, l => l.TrimEnd() == "---") : -1;
        if (end < 0)
        {
            Errors.Add(file, 1, "Der Kopf fehlt. Die Datei beginnt mit einer Zeile ---, dann folgen Angaben wie „title: …“, dann wieder eine Zeile ---.");
            return new ContentPage(file, Root(file, "{}", 0), string.Join('\n', lines));
        }

        return new ContentPage(file, Root(file, string.Join('\n', lines[1..end]), 1), string.Join('\n', lines[(end + 1)..]).Trim() + "\n");
    }

    /// <summary>Reports keys that nobody asked for (typing mistakes) and throws if there is any mistake at all.</summary>
    public void Check()
    {
        foreach (var map in _maps)
        {
            map.ReportUnknownKeys();
        }

        if (Errors.Any)
        {
            throw new ContentException(Errors.All);
        }
    }

    internal void Watch(ContentMap map) => _maps.Add(map);

    private string ReadFile(string file)
    {
        if (Has(file))
        {
            return (_sent.TryGetValue(file, out var text) ? text : File.ReadAllText(Path.Combine(_path, file))).Replace("\r\n", "\n", StringComparison.Ordinal);
        }

        Errors.Add(file, 1, "Die Datei fehlt. Bitte anlegen; content/README.md beschreibt ihren Aufbau.");
        return "";
    }

    private ContentMap Root(string file, string yaml, int linesBefore)
    {
        var place = new ContentPlace(this, file, linesBefore);
        try
        {
            var stream = new YamlStream();
            stream.Load(new StringReader(yaml));
            if (stream.Documents.Count == 1 && stream.Documents[0].RootNode is YamlMappingNode map)
            {
                return new ContentMap(place, map);
            }

            if (Has(file))
            {
                Errors.Add(file, 1 + linesBefore, "Hier werden Angaben der Form „name: Wert“ erwartet.");
            }
        }
        catch (YamlException e)
        {
            Errors.Add(file, (int)e.Start.Line + linesBefore, "Das ist kein gültiges YAML. Häufige Gründe: falsche Einrückung, ein Tabulator, ein fehlendes Anführungszeichen oder eine doppelte Angabe. Meldung: " + e.Message);
        }

        return ContentMap.Broken(place);
    }
}

/// <summary>A Markdown file: its front matter and its text.</summary>
public sealed record ContentPage(string File, ContentMap Front, string Body);

/// <summary>Which file a node stands in and how to report a mistake there.</summary>
internal sealed record ContentPlace(ContentFolder Folder, string File, int LinesBefore)
{
    public int Line(YamlNode node) => (int)node.Start.Line + LinesBefore;

    public void Fail(YamlNode node, string message) => Folder.Errors.Add(File, Line(node), message);
}
