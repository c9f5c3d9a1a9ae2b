using Konzil.Platform;
using Konzil.Platform.Content;

namespace Konzil.Site.Content;

public enum Stance { For, Against }

/// <summary>variants.yaml: the strategies to choose from and the choice made.</summary>
public sealed record VariantsContent(Text Question, string Source, IReadOnlyList<VariantEntry> Variants, DecisionEntry Decision);

/// <summary>The German wording of features, pros and cons is verbatim from the paper.</summary>
public sealed record VariantEntry
{
    public required string Key { get; init; }
    public required string Wording { get; init; }
    public required Text Title { get; init; }
    public required IReadOnlyList<Text> Features { get; init; }
    public required IReadOnlyList<Text> Pros { get; init; }
    public required IReadOnlyList<Text> Cons { get; init; }
    public required PositionEntry? Position { get; init; }
}

/// <summary>What a third party says about a variant.</summary>
public sealed record PositionEntry(string Who, string Wording, Stance Stance);

public sealed record DecisionEntry
{
    public required string Variant { get; init; }
    public required string Wording { get; init; }
    public required IReadOnlyList<Text> Reasons { get; init; }
    public required IReadOnlyList<Text> Drawbacks { get; init; }
    public required string Consequence { get; init; }
    public required string Source { get; init; }
}

public static class VariantsFile
{
    public const string Name = "variants.yaml";

    public static VariantsContent Read(ContentFolder folder)
    {
        var root = folder.Read(Name);
        var variants = root.RequiredMaps("variants").Select(Variant).ToList();
        var decision = root.Map("decision");
        return new VariantsContent(root.Words("question"), root.Text("source"), variants, new DecisionEntry
        {
            Variant = decision.Reference("variant", Keys.Of(variants, v => v.Key), Name),
            Wording = decision.Text("wortlaut"),
            Reasons = decision.WordsList("reasons"),
            Drawbacks = decision.WordsList("drawbacks"),
            Consequence = decision.Text("consequence"),
            Source = decision.Text("source"),
        });
    }

    private static VariantEntry Variant(ContentMap map) => new()
    {
        Key = map.Key(),
        Wording = map.Text("wortlaut"),
        Title = map.Words("title"),
        Features = map.WordsList("features"),
        Pros = map.WordsList("pros"),
        Cons = map.WordsList("cons"),
        Position = map.OptionalMap("position") is { } p ? new PositionEntry(p.Text("who"), p.Text("wortlaut"), p.Enum<Stance>("stance")) : null,
    };
}
