using Konzil.Platform;
using Konzil.Platform.Content;

namespace Konzil.Site.Content;

/// <summary>criteria.yaml: the template of a scoring round.</summary>
public sealed record CriteriaContent
{
    public required string Key { get; init; }
    public required Text Title { get; init; }
    public required Text Note { get; init; }
    public required string? Wording { get; init; }
    public required int ScaleMin { get; init; }
    public required int ScaleMax { get; init; }
    public required IReadOnlyList<CriterionEntry> Criteria { get; init; }

    /// <summary>Yes-or-no questions asked before any points are given.</summary>
    public required IReadOnlyList<KnockoutEntry> Knockout { get; init; }
}

public sealed record CriterionEntry
{
    public required string Key { get; init; }
    public required Text Title { get; init; }
    public required Text Short { get; init; }
    public required Text Question { get; init; }
    public required int Weight { get; init; }

    /// <summary>What each step means, beginning with the lowest.</summary>
    public required IReadOnlyList<Text> Anchors { get; init; }
}

public sealed record KnockoutEntry(string Key, Text Title, Text Question);

public static class CriteriaFile
{
    public const string Name = "criteria.yaml";

    public static CriteriaContent Read(ContentFolder folder)
    {
        var root = folder.Read(Name);
        var template = root.Map("template");
        var (min, max) = (template.Int("scale_min"), template.Int("scale_max"));
        var criteria = root.RequiredMaps("criteria").Select(m => Criterion(m, max - min + 1)).ToList();
        var weights = criteria.Sum(c => c.Weight);
        if (weights != 100)
        {
            root.Fail("criteria", $"Die Gewichte ergeben {weights}. Zusammen müssen sie 100 sein.");
        }

        return new CriteriaContent
        {
            Key = template.Key(),
            Title = template.Words("title"),
            Note = template.Words("note"),
            Wording = template.OptionalText("wortlaut"),
            ScaleMin = min,
            ScaleMax = max,
            Criteria = criteria,
            Knockout = [.. root.Maps("knockout").Select(m => new KnockoutEntry(m.Key(), m.Words("title"), m.Words("question")))],
        };
    }

    private static CriterionEntry Criterion(ContentMap map, int steps)
    {
        var criterion = new CriterionEntry
        {
            Key = map.Key(),
            Title = map.Words("title"),
            Short = map.Words("short"),
            Question = map.Words("question"),
            Weight = map.Int("weight"),
            Anchors = map.WordsList("anchors"),
        };
        if (criterion.Anchors.Count != steps)
        {
            map.Fail("anchors", $"Die Skala hat {steps} Stufen, hier stehen {criterion.Anchors.Count} Texte. Bitte jede Stufe beschreiben, die niedrigste zuerst.");
        }

        return criterion;
    }
}
