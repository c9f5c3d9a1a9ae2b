using Konzil.Platform;
using Konzil.Platform.Content;

namespace Konzil.Site.Content;

public enum ResolutionKind { Start, FollowUp, Decision, Adoption }

public sealed record ResolutionEntry
{
    public required string Key { get; init; }
    public required Text Title { get; init; }

    /// <summary>Unit of city.yaml that decided.</summary>
    public required string Body { get; init; }
    public required ResolutionKind Kind { get; init; }
    public required int Year { get; init; }

    /// <summary>Null where only the year is known.</summary>
    public required DateOnly? Date { get; init; }
    public required int? For { get; init; }
    public required int? Against { get; init; }

    /// <summary>Null where unknown: unknown is not zero.</summary>
    public required int? Abstentions { get; init; }
    public required bool Carried { get; init; }
    public required IReadOnlyList<string> Measures { get; init; }
    public required bool Example { get; init; }
    public required string? Wording { get; init; }
    public required Text Note { get; init; }
}

public static class ResolutionsFile
{
    public const string Name = "resolutions.yaml";

    public static IReadOnlyList<ResolutionEntry> Read(ContentFolder folder, IReadOnlySet<string> units, IReadOnlySet<string> measures) =>
        [.. folder.Read(Name).RequiredMaps("resolutions").Select(m => Resolution(m, units, measures))];

    private static ResolutionEntry Resolution(ContentMap map, IReadOnlySet<string> units, IReadOnlySet<string> measures)
    {
        var (year, date) = (map.OptionalYear("year"), map.OptionalDate("date"));
        if (year is null && date is null)
        {
            map.Fail("year", "Bitte den Tag („date“) oder wenigstens das Jahr („year“) eintragen.");
        }

        if (year is not null && date is not null && date.Value.Year != year)
        {
            map.Fail("date", "Tag und Jahr passen nicht zusammen.");
        }

        return new ResolutionEntry
        {
            Key = map.Key(),
            Title = map.Words("title"),
            Body = map.Reference("body", units, CityFile.Name),
            Kind = map.Enum<ResolutionKind>("kind"),
            Year = date?.Year ?? year ?? map.Today.Year,
            Date = date,
            For = map.OptionalInt("for"),
            Against = map.OptionalInt("against"),
            Abstentions = map.OptionalInt("abstentions"),
            Carried = map.Flag("carried"),
            Measures = map.References("measures", measures, MeasuresFile.Name),
            Example = map.Flag("example"),
            Wording = map.OptionalText("wortlaut"),
            Note = map.Words("note"),
        };
    }
}
