using Konzil.Platform;
using Konzil.Platform.Content;

namespace Konzil.Site.Content;

/// <summary>A place where the paper contradicts itself or stays open, and what Konzil does about it.</summary>
/// <param name="Quotes">Verbatim from the paper.</param>
/// <param name="Concerns">Keys of the objects and names of the pages it should be shown at.</param>
public sealed record ContradictionEntry(string Key, string Place, Text Title, IReadOnlyList<string> Quotes, Text Konzil, IReadOnlyList<string> Concerns);

/// <summary>
/// contradictions.yaml. Other files point to it and it points to them, so its keys are known at once and the
/// entries are read last.
/// </summary>
public sealed class ContradictionsFile
{
    public const string Name = "contradictions.yaml";

    private static readonly string[] Pages = ["agenda", "budget", "glossar", "handlungsfelder", "ideen", "karten", "massnahmen", "projektteam", "rollen", "suche", "termine", "zeitplan"];

    private readonly IReadOnlyList<ContentMap> _maps;

    private ContradictionsFile(IReadOnlyList<ContentMap> maps)
    {
        _maps = maps;
        Keys = Content.Keys.Of(maps, m => m.Key());
    }

    public IReadOnlySet<string> Keys { get; }

    public static ContradictionsFile Open(ContentFolder folder) => new(folder.Has(Name) ? folder.Read(Name).RequiredMaps("contradictions") : []);

    /// <param name="objects">The keys of everything an entry may concern.</param>
    public IReadOnlyList<ContradictionEntry> Read(IEnumerable<string> objects)
    {
        var known = objects.Concat(Pages).ToHashSet(StringComparer.Ordinal);
        return [.. _maps.Select(map => new ContradictionEntry(
            map.Key(), map.Text("place"), map.Words("title"), map.Texts("quotes"), map.Words("konzil"), map.References("concerns", known, "den Inhaltsdateien")))];
    }
}
