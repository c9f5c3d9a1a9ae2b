using Konzil.Council;
using Konzil.Course;
using Konzil.Platform;
using Konzil.Platform.Content;

namespace Konzil.Site.Content;

/// <summary>Invented principles, an order of the fields, a proposal, and mandates from resolutions.</summary>
public sealed record DemoCourseContent(IReadOnlyList<DemoPrincipleEntry> Principles, DemoOrderEntry? Order, DemoProposalEntry? Proposal, IReadOnlyList<DemoMandateEntry> Mandates)
{
    public static readonly DemoCourseContent None = new([], null, null, []);

    public IReadOnlyList<DemoAimEntry> Aims { get; init; } = [];

    public DemoPositionEntry? Position { get; init; }

    public IReadOnlyList<DemoOwnerEntry> Owners { get; init; } = [];

    public IReadOnlyList<DemoLeadUnitEntry> LeadUnits { get; init; } = [];

    public DemoEditionEntry? Edition { get; init; }
}

/// <summary>Who answers for a goal.</summary>
public sealed record DemoOwnerEntry(string Goal, string Owner);

/// <summary>Which unit answers for a field, and how to reach it.</summary>
public sealed record DemoLeadUnitEntry(string Field, string Unit, string Contact);

/// <summary>An edition of the list of projects, frozen from what is loaded.</summary>
public sealed record DemoEditionEntry(string Key, string Note);

/// <summary>A goal of a field, and what measures contribute to it.</summary>
public sealed record DemoAimEntry(string Key, string Field, Text Title, IReadOnlyList<(string Measure, AimStrength Strength, string Reason)> Contributions);

/// <param name="Ruling">Null while it is discussed.</param>
public sealed record DemoPrincipleEntry(string Key, PrincipleWords Words, Ruling? Ruling)
{
    public required IReadOnlyList<(string Measure, string Reason)> Measures { get; init; }

    public required IReadOnlyList<string> Goals { get; init; }
}

/// <param name="Fields">Keys, the first place first.</param>
public sealed record DemoOrderEntry(string Key, OrderMethod Method, string Note, Ruling Ruling, IReadOnlyList<string> Fields);

/// <param name="Principles">Keys of principles of the same file.</param>
public sealed record DemoPositionEntry(string Key, Text Body, string Why, DateOnly Released, IReadOnlyList<string> Principles, IReadOnlyList<string> Goals);

public sealed record DemoProposalEntry(string Key, ProposalWords Words);

public sealed record DemoMandateEntry(string Key, string Resolution, MandateWords Words);

/// <summary>Keys the file may refer to.</summary>
public sealed record CourseReferences(IReadOnlySet<string> Measures, IReadOnlySet<string> Goals, IReadOnlySet<string> Fields, IReadOnlySet<string> Resolutions);

public static class DemoCourseFile
{
    public const string Name = "demo/course.yaml";

    public static DemoCourseContent Read(ContentFolder folder, CourseReferences known)
    {
        if (!folder.Has(Name))
        {
            return DemoCourseContent.None;
        }

        var root = folder.Read(Name);
        if (!root.Flag("example"))
        {
            root.Fail("example", "Diese Angaben sind immer ein Beispiel. Bitte „example: true“ eintragen.");
        }

        IReadOnlyList<DemoPrincipleEntry> principles = [.. root.Maps("principles").Select(m => Principle(m, known))];
        return new DemoCourseContent(
            principles,
            root.OptionalMap("order") is { } order ? new DemoOrderEntry(order.Key(), order.Enum<OrderMethod>("method"), order.Text("note"), Decided(order, "decided"), order.References("places", known.Fields, FieldsFile.Name)) : null,
            root.OptionalMap("proposal") is { } p ? new DemoProposalEntry(p.Key(), new ProposalWords(p.Words("name"), p.Words("sentence"), p.Text("why"), p.Text("from"), TalkCircle.Everybody, p.Date("talk_until"))) : null,
            [.. root.Maps("mandates").Select(m => new DemoMandateEntry(m.Key(), m.Reference("resolution", known.Resolutions, ResolutionsFile.Name), new MandateWords(m.Text("title"), m.OptionalText("note") ?? "", m.Text("unit"), null, m.Date("due"), m.OptionalInt("every"))))])
        {
            Position = root.OptionalMap("position") is { } paper ? Position(paper, principles.Select(e => e.Key).ToHashSet(StringComparer.Ordinal), known) : null,
            Owners = [.. root.Maps("owners").Select(m => new DemoOwnerEntry(m.Reference("goal", known.Goals, GoalsFile.Name), m.Text("owner")))],
            LeadUnits = [.. root.Maps("lead_units").Select(m => new DemoLeadUnitEntry(m.Reference("field", known.Fields, FieldsFile.Name), m.Text("unit"), m.Text("contact")))],
            Edition = root.OptionalMap("edition") is { } edition ? new DemoEditionEntry(edition.Key(), edition.Text("note")) : null,
            Aims = [.. root.Maps("aims").Select(m => new DemoAimEntry(m.Key(), m.Reference("field", known.Fields, FieldsFile.Name), m.Words("title"), [.. m.Maps("contributions").Select(c => (c.Reference("measure", known.Measures, MeasuresFile.Name), c.Enum<AimStrength>("strength"), c.Text("reason")))]))],
        };
    }

    private static DemoPrincipleEntry Principle(ContentMap map, CourseReferences known) =>
        new(map.Key(), new PrincipleWords(map.Words("title"), map.Words("wording"), map.Text("why"), TalkCircle.Everybody, map.OptionalDate("talk_until")), map.Has("adopted") ? Decided(map, "adopted") : null)
        {
            Measures = [.. map.Maps("measures").Select(m => (m.Reference("measure", known.Measures, MeasuresFile.Name), m.Text("reason")))],
            Goals = map.References("goals", known.Goals, GoalsFile.Name),
        };

    private static DemoPositionEntry Position(ContentMap map, HashSet<string> principles, CourseReferences known) =>
        new(map.Key(), map.Words("body"), map.Text("why"), map.Date("released"), map.References("principles", principles, Name), map.References("goals", known.Goals, GoalsFile.Name));

    private static Ruling Decided(ContentMap map, string day) => new(map.Text("body"), map.Date(day), map.Text("reason"), null);
}
