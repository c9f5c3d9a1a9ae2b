using Konzil.Platform;
using Konzil.Platform.Content;

namespace Konzil.Site.Content;

public enum DemoRole { Citizen, Moderation, Evaluator, FieldLead, Coordination, CouncilOffice, Press, Privacy, Administration, CouncilMember, Staff, CitizensOffice, Treasury, ProjectOffice, Lotse }

/// <summary>An invented account or pseudonym.</summary>
public sealed record DemoPersonEntry
{
    public required string Key { get; init; }
    public required string Display { get; init; }
    public required DemoRole Role { get; init; }

    /// <summary>Only where one can sign in.</summary>
    public required string? Email { get; init; }
    public required bool SignIn { get; init; }

    /// <summary>The known password of all sign-ins of the demo; null where nobody can sign in.</summary>
    public required string? Password { get; init; }
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

    private const int ShortestPassword = 12;

    public static IReadOnlyList<DemoPersonEntry> Read(ContentFolder folder, IReadOnlySet<string> units, IReadOnlySet<string> fields, IReadOnlySet<string> districts)
    {
        var file = folder.Read(Name);
        var password = file.Text("password");
        if (password.Length is > 0 and < ShortestPassword)
        {
            file.Fail("password", $"Das Passwort der Vorführung braucht mindestens {ShortestPassword} Zeichen.");
        }

        return [.. file.RequiredMaps("people").Select(m => Person(m, password, units, fields, districts))];
    }

    private static DemoPersonEntry Person(ContentMap map, string password, IReadOnlySet<string> units, IReadOnlySet<string> fields, IReadOnlySet<string> districts)
    {
        var signIn = map.Flag("sign_in");
        var person = new DemoPersonEntry
        {
            Key = map.Key(),
            Display = map.Text("display"),
            Role = map.Enum<DemoRole>("role"),
            Email = map.OptionalText("email"),
            SignIn = signIn,
            Password = signIn ? password : null,
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
