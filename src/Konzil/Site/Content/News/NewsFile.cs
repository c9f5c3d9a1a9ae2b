using Konzil.Platform;
using Konzil.Platform.Content;

namespace Konzil.Site.Content;

/// <summary>demo/news.yaml: invented news with versions, an invented plan, and who is invented as a Digital Lotse.</summary>
public sealed record DemoNewsContent(IReadOnlyList<DemoNewsEntry> News, IReadOnlyList<DemoPlanEntry> Plan, IReadOnlyList<DemoLotseEntry> Lotsen)
{
    public static readonly DemoNewsContent None = new([], [], []);
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

        return new DemoNewsContent(
            [.. root.Maps("news").Select(m => new DemoNewsEntry(m.Key(), m.Words("title"), m.Text("lead"), m.Words("body"), m.OptionalDate("released"))
            {
                Field = m.OptionalReference("field", known.Fields, "fields.yaml"),
                Measure = m.OptionalReference("measure", known.Measures, "measures.yaml"),
                IsInternal = m.Flag("internal"),
            })],
            [.. root.Maps("plan").Select(m => new DemoPlanEntry(m.Text("message"), m.Text("audience"), m.Enum<Communication.PlanChannel>("channel"), m.Date("day"), m.Reference("person", known.People, DemoPeopleFile.Name)))],
            [.. root.Maps("lotsen").Select(m => new DemoLotseEntry(m.Reference("unit", known.Units, "city.yaml"), m.Reference("person", known.People, DemoPeopleFile.Name), m.OptionalText("contact") ?? ""))]);
    }
}
