using Konzil.Platform;
using Konzil.Platform.Content;
using Konzil.Strategy;

namespace Konzil.Site.Content;

public sealed record SourceEntry(string Key, string Authors, string Title, string Place, int? Year)
{
    public required string Link { get; init; }

    public required IReadOnlyList<SourceUseEntry> Uses { get; init; }
}

/// <param name="Item">Key of a variant; the choice is one only.</param>
public sealed record SourceUseEntry(SourcedKind Kind, string Item, string Pages);

/// <summary>sources.yaml: the bibliography of the paper and where it refers to it. A city may do without.</summary>
public static class SourcesFile
{
    public const string Name = "sources.yaml";

    public static IReadOnlyList<SourceEntry> Read(ContentFolder folder, IReadOnlySet<string> variants) =>
        folder.Has(Name) ? [.. folder.Read(Name).RequiredMaps("sources").Select(m => Source(m, variants))] : [];

    private static SourceEntry Source(ContentMap map, IReadOnlySet<string> variants) =>
        new(map.Key(), map.Text("authors"), map.Text("title"), map.OptionalText("place") ?? "", map.OptionalInt("year"))
        {
            Link = map.OptionalText("link") ?? "",
            Uses = [.. map.Maps("uses").Select(u => Use(u, variants))],
        };

    private static SourceUseEntry Use(ContentMap map, IReadOnlySet<string> variants) => map.Has("variant")
        ? new(SourcedKind.Variant, map.Reference("variant", variants, VariantsFile.Name), map.OptionalText("pages") ?? "")
        : new(Of(map), SourcedStrategy.ChoiceItem, map.OptionalText("pages") ?? "");

    private static SourcedKind Of(ContentMap map)
    {
        if (map.Text("at") != SourcedStrategy.ChoiceItem)
        {
            map.Fail("at", $"Hier steht „variant“ mit einem Weg oder „at: {SourcedStrategy.ChoiceItem}“ für die Entscheidung.");
        }

        return SourcedKind.Choice;
    }
}
