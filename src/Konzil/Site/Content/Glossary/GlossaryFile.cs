using Konzil.Platform;
using Konzil.Platform.Content;

namespace Konzil.Site.Content;

public sealed record GlossaryContent(IReadOnlyList<TermEntry> Terms, IReadOnlyList<AbbreviationEntry> Abbreviations);

public sealed record TermEntry
{
    public required string Key { get; init; }
    public required Text Term { get; init; }
    public required string Wording { get; init; }

    /// <summary>Our English translation of the wording.</summary>
    public required string Translation { get; init; }
    public required Certainty State { get; init; }
    public required IReadOnlyList<string> Aliases { get; init; }

    /// <summary>What the term is set apart from.</summary>
    public required IReadOnlyList<Text> IsNot { get; init; }

    /// <summary>Explained in the glossary only, not on the pages.</summary>
    public required bool IsQuiet { get; init; }
}

/// <param name="Long">Null where nobody knows what it stands for.</param>
public sealed record AbbreviationEntry(string Key, string Short, Text? Long, Certainty State, string Place)
{
    public bool IsQuiet { get; init; }
}

public static class GlossaryFile
{
    public const string Name = "glossary.yaml";

    public static GlossaryContent Read(ContentFolder folder)
    {
        var root = folder.Read(Name);
        return new GlossaryContent(
            [.. root.RequiredMaps("terms").Select(Term)],
            [.. root.Maps("abbreviations").Select(Abbreviation)]);
    }

    private static TermEntry Term(ContentMap map) => new()
    {
        Key = map.Key(),
        Term = map.Words("term"),
        Wording = map.Text("wortlaut"),
        Translation = map.Text("translation"),
        State = map.Enum<Certainty>("state"),
        Aliases = map.Texts("aliases"),
        IsNot = map.WordsList("is_not"),
        IsQuiet = map.Flag("quiet"),
    };

    private static AbbreviationEntry Abbreviation(ContentMap map)
    {
        var entry = new AbbreviationEntry(map.Key(), map.Text("short"), map.OptionalWords("long"), map.Enum<Certainty>("state"), map.Text("place")) { IsQuiet = map.Flag("quiet") };
        if (entry.State == Certainty.Unknown == entry.Long is not null)
        {
            map.Fail("state", "„unknown“ heißt: es gibt keine Auflösung unter „long“. Sonst bitte „stated“ oder „unconfirmed“ schreiben.");
        }

        return entry;
    }
}
