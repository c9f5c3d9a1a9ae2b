using Konzil.Platform;
using Konzil.Platform.Content;

namespace Konzil.Site.Content;

/// <summary>demo/news.yaml: invented news with versions, an invented plan, and who is invented as a Digital Lotse.</summary>
public sealed record DemoNewsContent(IReadOnlyList<DemoNewsEntry> News, IReadOnlyList<DemoPlanEntry> Plan, IReadOnlyList<DemoLotseEntry> Lotsen)
{
    public static readonly DemoNewsContent None = new([], [], []);

    public DemoCircleEntry? Circle { get; init; }

    public IReadOnlyList<DemoCohortEntry> Courses { get; init; } = [];

    public IReadOnlyList<DemoIssueEntry> Issues { get; init; } = [];

    public IReadOnlyList<DemoVersionEntry> Versions { get; init; } = [];
}

/// <param name="Title">German headline, and the English one where there is an English version.</param>
/// <param name="Body">Markdown in German; the English one makes the English version.</param>
/// <param name="Released">Null stays a draft for the press office.</param>
public sealed record DemoNewsEntry(string Key, Text Title, string Lead, Text Body, DateOnly? Released)
{
    public required string? Field { get; init; }
    public required string? Measure { get; init; }
    public required bool IsInternal { get; init; }
}

public sealed record DemoPlanEntry(string Message, string Audience, Communication.PlanChannel Channel, DateOnly Day, string Person);

public sealed record DemoLotseEntry(string Unit, string Person, string Contact);

/// <summary>The body in which the Digital Lotsen meet, and its next sitting.</summary>
public sealed record DemoCircleEntry(string Key, Text Title, string Purpose, int EveryWeeks, DateOnly Meeting, string Place);

/// <param name="People">Keys of people who take part.</param>
public sealed record DemoCohortEntry(string Key, string Title, string Aim, IReadOnlyList<string> People, IReadOnlyList<DemoModuleEntry> Modules);

/// <param name="Present">Keys of those who were there.</param>
public sealed record DemoModuleEntry(string Title, DateOnly Day, decimal Hours, string Place, IReadOnlyList<string> Present);

/// <param name="News">Keys of news of the same file, in the order of the letter.</param>
/// <param name="Sent">Null stays a draft.</param>
public sealed record DemoIssueEntry(string Key, string Title, string Intro, IReadOnlyList<string> News, DateOnly? Sent);

/// <summary>A text for other readers of a measure or of a field of action; one of the two is named.</summary>
public sealed record DemoVersionEntry(string? Measure, string? Field, Strategy.VariantKind Kind, string Title, string Body);

public static class NewsFile
{
    public const string Name = "demo/news.yaml";

    public static DemoNewsContent Read(ContentFolder folder, (IReadOnlySet<string> Fields, IReadOnlySet<string> Measures, IReadOnlySet<string> Units, IReadOnlySet<string> People) known)
    {
        if (!folder.Has(Name))
        {
            return DemoNewsContent.None;
        }

        var root = folder.Read(Name);
        if (!root.Flag("example"))
        {
            root.Fail("example", "Diese Angaben sind immer ein Beispiel. Bitte „example: true“ eintragen.");
        }

        IReadOnlyList<DemoNewsEntry> news =
        [
            .. root.Maps("news").Select(m => new DemoNewsEntry(m.Key(), m.Words("title"), m.Text("lead"), m.Words("body"), m.OptionalDate("released"))
            {
                Field = m.OptionalReference("field", known.Fields, "fields.yaml"),
                Measure = m.OptionalReference("measure", known.Measures, "measures.yaml"),
                IsInternal = m.Flag("internal"),
            }),
        ];
        return new DemoNewsContent(
            news,
            [.. root.Maps("plan").Select(m => new DemoPlanEntry(m.Text("message"), m.Text("audience"), m.Enum<Communication.PlanChannel>("channel"), m.Date("day"), m.Reference("person", known.People, DemoPeopleFile.Name)))],
            [.. root.Maps("lotsen").Select(m => new DemoLotseEntry(m.Reference("unit", known.Units, "city.yaml"), m.Reference("person", known.People, DemoPeopleFile.Name), m.OptionalText("contact") ?? ""))])
        {
            Circle = root.OptionalMap("circle") is { } circle ? new DemoCircleEntry(circle.Key(), circle.Words("name"), circle.Text("purpose"), circle.Int("every_weeks"), circle.Date("meeting"), circle.Text("place")) : null,
            Courses = [.. root.Maps("courses").Select(m => Course(m, known.People))],
            Versions = [.. root.Maps("versions").Select(m => new DemoVersionEntry(m.OptionalReference("measure", known.Measures, "measures.yaml"), m.OptionalReference("field", known.Fields, "fields.yaml"), m.Enum<Strategy.VariantKind>("kind"), m.Text("title"), m.Text("body")))],
            Issues = [.. root.Maps("issues").Select(m => new DemoIssueEntry(m.Key(), m.Text("title"), m.Text("intro"), m.References("news", news.Select(n => n.Key).ToHashSet(StringComparer.Ordinal), Name), m.OptionalDate("sent")))],
        };
    }

    private static DemoCohortEntry Course(ContentMap map, IReadOnlySet<string> people) =>
        new(map.Key(), map.Text("title"), map.Text("aim"), map.References("people", people, DemoPeopleFile.Name),
            [.. map.Maps("modules").Select(m => new DemoModuleEntry(m.Text("title"), m.Date("day"), m.Decimal("hours"), m.Text("place"), m.References("present", people, DemoPeopleFile.Name)))]);
}
