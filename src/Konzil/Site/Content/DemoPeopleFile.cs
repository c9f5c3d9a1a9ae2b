using Konzil.Platform;
using Konzil.Platform.Content;

namespace Konzil.Site.Content;

public enum DemoRole { Citizen, Moderation, Evaluator, FieldLead, Coordination, CouncilOffice, Press, Privacy, Administration }

/// <summary>An invented account or pseudonym.</summary>
public sealed record DemoPersonEntry
{
    public required string Key { get; init; }
    public required string Display { get; init; }
    public required DemoRole Role { get; init; }

    /// <summary>Only where one can sign in.</summary>
    public required string? Email { get; init; }
    public required bool SignIn { get; init; }
    public required string? Unit { get; init; }

    /// <summary>The field somebody leads.</summary>
    public required string? Field { get; init; }
    public required string? District { get; init; }

    /// <summary>Which part of the panel an evaluator belongs to.</summary>
    public required Text? Group { get; init; }
    public required bool Example { get; init; }
}

public static class DemoPeopleFile
{
    public const string Name = "demo/people.yaml";

    public static IReadOnlyList<DemoPersonEntry> Read(ContentFolder folder, IReadOnlySet<string> units, IReadOnlySet<string> fields, IReadOnlySet<string> districts) =>
        [.. folder.Read(Name).RequiredMaps("people").Select(m => Person(m, units, fields, districts))];

    private static DemoPersonEntry Person(ContentMap map, IReadOnlySet<string> units, IReadOnlySet<string> fields, IReadOnlySet<string> districts)
    {
        var person = new DemoPersonEntry
        {
            Key = map.Key(),
            Display = map.Text("display"),
            Role = map.Enum<DemoRole>("role"),
            Email = map.OptionalText("email"),
            SignIn = map.Flag("sign_in"),
            Unit = map.OptionalReference("unit", units, CityFile.Name),
            Field = map.OptionalReference("field", fields, FieldsFile.Name),
            District = map.OptionalReference("district", districts, CityFile.Name),
            Group = map.OptionalWords("group"),
            Example = map.Flag("example"),
        };
        if (person.SignIn && person.Email?.EndsWith("@demo.example", StringComparison.Ordinal) != true)
        {
            map.Fail("email", "Ein Konto der Vorführung braucht eine Adresse, die auf @demo.example endet.");
        }

        return person;
    }
}
