using Konzil.Platform;
using Konzil.Platform.Content;

namespace Konzil.Site.Content;

public enum FieldDirection { Outward, Inward }

public enum FieldState { Draft, Adopted, Retired }

public sealed record FieldEntry
{
    public required string Key { get; init; }

    /// <summary>Which daymark and colour the field has: inf, wir, ver, mob, nac, ges, bil, kul, umw, tou.</summary>
    public required string Mark { get; init; }
    public required string Slug { get; init; }
    public required string Wording { get; init; }
    public required Text Title { get; init; }
    public required Text Sentence { get; init; }
    public required FieldDirection Direction { get; init; }
    public required FieldState State { get; init; }
}

/// <summary>A field follows from a goal. Constructed: our link, the paper names none.</summary>
public sealed record DerivationEntry(string Goal, string Field, Text Reason, bool Constructed);

public sealed record FieldsContent(IReadOnlyList<FieldEntry> Fields, IReadOnlyList<DerivationEntry> Derivations);

public static class FieldsFile
{
    public const string Name = "fields.yaml";

    internal static readonly IReadOnlySet<string> Marks = new HashSet<string>(["inf", "wir", "ver", "mob", "nac", "ges", "bil", "kul", "umw", "tou", "que"], StringComparer.Ordinal);

    public static FieldsContent Read(ContentFolder folder, IReadOnlySet<string> goals)
    {
        var root = folder.Read(Name);
        var fields = root.RequiredMaps("fields").Select(Field).ToList();
        var keys = Keys.Of(fields, f => f.Key);
        var derivations = root.Maps("derivations").Select(map => new DerivationEntry(
            map.Reference("goal", goals, GoalsFile.Name), map.Reference("field", keys, Name), map.Words("reason"), map.Flag("constructed")));
        return new FieldsContent(fields, [.. derivations]);
    }

    private static FieldEntry Field(ContentMap map) => new()
    {
        Key = map.Key(),
        Mark = map.Reference("mark", Marks, "den Zeichen der Gestaltung"),
        Slug = map.Key("slug"),
        Wording = map.Text("wortlaut"),
        Title = map.Words("title"),
        Sentence = map.Words("sentence"),
        Direction = map.Enum<FieldDirection>("direction"),
        State = map.Enum<FieldState>("state"),
    };
}
