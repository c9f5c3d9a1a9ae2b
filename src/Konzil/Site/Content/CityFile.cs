using Konzil.Platform;
using Konzil.Platform.Content;

namespace Konzil.Site.Content;

/// <summary>Whether the city's paper explains an abbreviation, or we do, or nobody.</summary>
public enum Certainty { Stated, Unconfirmed, Unknown }

/// <summary>city.yaml: who the city is, where it stands and which units the paper names.</summary>
public sealed record CityEntry
{
    public required string Key { get; init; }
    public required Text Name { get; init; }
    public required string Short { get; init; }
    public required Text Agenda { get; init; }
    public required Text Claim { get; init; }

    /// <summary>The sentence on top of every page that says this is not an official site.</summary>
    public required Text Strip { get; init; }
    public required string TimeZone { get; init; }
    public required PaperEntry Paper { get; init; }
    public required ContactEntry Contact { get; init; }
    public required IReadOnlyList<DistrictEntry> Districts { get; init; }

    /// <summary>A strip of water between two rows of the district tiles, if the city has one.</summary>
    public required WaterEntry? Water { get; init; }
    public required IReadOnlyList<UnitEntry> Units { get; init; }

    /// <summary>"#1f6b3a"; empty keeps the colours of the design.</summary>
    public required string ThemeColour { get; init; }

    /// <summary>The city's sign as SVG; empty keeps that of the agenda.</summary>
    public required string Logo { get; init; }

    public required LevelNames Levels { get; init; }
}

public sealed record PaperEntry(Text Title, DateOnly Date, string StandWording);

/// <param name="Phone">Empty where the city gives none; so are the hours.</param>
public sealed record ContactEntry(Text Role, Text Tasks, string Email, Text Postal, string Phone, Text Hours);

/// <param name="Short">A shorter name for the tile map; the name itself where none is given.</param>
public sealed record DistrictEntry(string Key, string Name, string Short, int Row, int Column);

public sealed record WaterEntry(string Name, int AfterRow);

public sealed record UnitEntry
{
    public required string Key { get; init; }
    public required string Wording { get; init; }
    public required Text Name { get; init; }
    public required string? Abbreviation { get; init; }
    public required Text? Expansion { get; init; }
    public required Certainty? AbbreviationState { get; init; }

    /// <summary>Its place in the organisation tree; null: it is no unit of the administration.</summary>
    public required People.UnitKind? Kind { get; init; }
    public required string? Parent { get; init; }

    /// <summary>One of the areas the paper lists for the project team of phase 1.</summary>
    public required bool ProjectTeam { get; init; }
}

public static class CityFile
{
    public const string Name = "city.yaml";

    public static CityEntry Read(ContentFolder folder)
    {
        var root = folder.Read(Name);
        var (city, paper, contact) = (root.Map("city"), root.Map("paper"), root.Map("contact"));
        return new CityEntry
        {
            Key = city.Key(),
            Name = city.Words("name"),
            Short = city.Text("short"),
            Agenda = city.Words("agenda"),
            Claim = city.Words("claim"),
            Strip = city.Words("strip"),
            TimeZone = city.Text("time_zone"),
            Paper = new PaperEntry(paper.Words("title"), paper.Date("date"), paper.Text("wortlaut_stand")),
            Contact = new ContactEntry(contact.Words("role"), contact.Words("tasks"), contact.Text("email"), contact.Words("postal"), contact.OptionalText("phone") ?? "", contact.OptionalWords("hours") ?? new("", "")),
            Districts = Districts(root),
            Water = root.OptionalMap("water") is { } water ? new WaterEntry(water.Text("name"), water.Int("after_row")) : null,
            Units = Units(root),
            ThemeColour = CityDress.Colour(root.OptionalMap("theme")),
            Logo = CityDress.Logo(folder),
            Levels = CityDress.Levels(root.OptionalMap("levels")),
        };
    }

    private static List<DistrictEntry> Districts(ContentMap root)
    {
        var tiles = new HashSet<(int, int)>();
        var districts = new List<DistrictEntry>();
        foreach (var map in root.RequiredMaps("districts"))
        {
            var name = map.Text("name");
            var district = new DistrictEntry(map.Key(), name, map.OptionalText("short") ?? name, map.Int("row"), map.Int("column"));
            if (!tiles.Add((district.Row, district.Column)))
            {
                map.Fail("row", $"Auf Zeile {district.Row}, Spalte {district.Column} liegt schon ein Stadtteil. Bitte einen freien Platz wählen.");
            }

            districts.Add(district);
        }

        return districts;
    }

    private static List<UnitEntry> Units(ContentMap root)
    {
        var maps = root.RequiredMaps("units");
        var keys = maps.Select(m => m.OptionalText("key") ?? "").ToHashSet(StringComparer.Ordinal);
        var units = maps.Select(m => Unit(m, keys)).ToList();
        foreach (var (unit, map) in units.Zip(maps))
        {
            var (seen, above) = (new HashSet<string>(StringComparer.Ordinal) { unit.Key }, unit.Parent);
            while (above is not null && seen.Add(above))
            {
                above = units.Find(u => u.Key == above)?.Parent;
            }

            if (above is not null)
            {
                map.Fail("parent", $"„{unit.Key}“ gehört auf diesem Weg zu sich selbst. Bitte „parent“ ändern.");
            }
        }

        return units;
    }

    private static UnitEntry Unit(ContentMap map, IReadOnlySet<string> keys) => new()
    {
        Key = map.Key(),
        Wording = map.Text("wortlaut"),
        Name = map.Words("name"),
        Abbreviation = map.OptionalText("abbreviation"),
        Expansion = map.OptionalWords("expansion"),
        AbbreviationState = map.OptionalEnum<Certainty>("abbreviation_state"),
        Kind = map.OptionalEnum<People.UnitKind>("kind"),
        Parent = map.OptionalReference("parent", keys, Name),
        ProjectTeam = map.Flag("project_team"),
    };
}
