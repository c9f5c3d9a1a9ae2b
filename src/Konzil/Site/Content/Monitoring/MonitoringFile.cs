using Konzil.Monitoring;
using Konzil.Platform;
using Konzil.Platform.Content;
using Konzil.Steering;

namespace Konzil.Site.Content;

/// <summary>monitoring.yaml: evidence, programmes and indicators as the paper names them. demo/monitoring.yaml: invented values, findings and comparisons.</summary>
public sealed record MonitoringContent(IReadOnlyList<EvidenceEntry> Evidence, IReadOnlyList<ProgrammeEntry> Programmes, IReadOnlyList<CityIndicatorEntry> Indicators)
{
    public static readonly MonitoringContent None = new([], [], []);
}

/// <param name="Key">Names it in files.</param>
/// <param name="Words">What it says.</param>
/// <param name="Goals">Keys of the goals it is cited for.</param>
/// <param name="Note">For what.</param>
public sealed record EvidenceEntry(string Key, EvidenceWords Words, IReadOnlyList<string> Goals, string Note);

/// <param name="Key">Names it in files.</param>
/// <param name="Words">What it says.</param>
/// <param name="Measures">Keys of the measures that belong to it.</param>
/// <param name="Field">Key of the field of action it hangs below.</param>
/// <param name="FieldReason">Why there.</param>
public sealed record ProgrammeEntry(string Key, ProgrammeWords Words, IReadOnlyList<string> Measures, string? Field, string FieldReason);

public sealed record CityIndicatorEntry(string Key, IndicatorWords Words, Text Title, Text Unit, string? Goal);

public sealed record DemoMonitoringContent
{
    public static readonly DemoMonitoringContent None = new() { Values = [], Findings = [], Comparisons = [], Aims = [], Contributions = [] };

    public required IReadOnlyList<DemoValueEntry> Values { get; init; }

    public required IReadOnlyList<DemoFindingEntry> Findings { get; init; }

    public required IReadOnlyList<DemoComparisonEntry> Comparisons { get; init; }

    public required IReadOnlyList<DemoProgrammeAim> Aims { get; init; }

    public required IReadOnlyList<DemoContributionEntry> Contributions { get; init; }
}

public sealed record DemoValueEntry(string Indicator, DateOnly Day, decimal Value, string Wave, int? Sample);

public sealed record DemoFindingEntry(string Key, FindingWords Words, IReadOnlyList<string> Fields, IReadOnlyList<string> Measures);

public sealed record DemoComparisonEntry(string Programme, string Goal, GoalRelation Relation, string Reason);

/// <param name="Programme">Key of the programme whose goal it is.</param>
/// <param name="Title">The invented goal.</param>
/// <param name="Measures">Keys of the measures that serve it.</param>
/// <param name="Reason">How they do.</param>
public sealed record DemoProgrammeAim(string Programme, Text Title, IReadOnlyList<string> Measures, string Reason);

public sealed record DemoContributionEntry(string Field, Text Words);

/// <summary>Keys that the files may name.</summary>
public sealed record MonitoringReferences(IReadOnlySet<string> Goals, IReadOnlySet<string> Fields, IReadOnlySet<string> Measures);

public static class MonitoringFile
{
    public const string Name = "monitoring.yaml";
    public const string DemoName = "demo/monitoring.yaml";

    public static MonitoringContent Read(ContentFolder folder, MonitoringReferences known)
    {
        if (!folder.Has(Name))
        {
            return MonitoringContent.None;
        }

        var root = folder.Read(Name);
        return new MonitoringContent(
            [.. root.Maps("evidence").Select(m =>
            {
                var title = m.Words("title");
                var words = new EvidenceWords(m.Enum<EvidenceKind>("kind"), title.De, title.En, m.Text("publisher"), m.OptionalDate("day"), m.Text("says")) { Place = m.OptionalText("place") ?? "", IsPublic = true };
                return new EvidenceEntry(m.Key(), words, m.References("goals", known.Goals, GoalsFile.Name), m.OptionalText("note") ?? "");
            })],
            [.. root.Maps("programmes").Select(m =>
            {
                var title = m.Words("title");
                return new ProgrammeEntry(m.Key(), new ProgrammeWords(title.De, title.En, m.OptionalText("owner") ?? "", m.OptionalText("summary") ?? "") { Source = m.Text("source"), IsPublic = true }, m.References("measures", known.Measures, MeasuresFile.Name), m.OptionalReference("field", known.Fields, FieldsFile.Name), m.Has("field") ? m.Text("field_reason") : "");
            })],
            [.. root.Maps("indicators").Select(m =>
            {
                var (title, unit) = (m.Words("title"), m.Words("unit"));
                var words = new IndicatorWords(title.De, unit.De, m.Enum<IndicatorLevel>("level"), m.Enum<Steering.Better>("better")) { Theme = m.Enum<IndicatorTheme>("theme"), Computed = m.OptionalEnum<ComputedKind>("computed"), Definition = m.OptionalText("definition") ?? "", Source = m.OptionalText("source") ?? "" };
                return new CityIndicatorEntry(m.Key(), words, title, unit, m.OptionalReference("goal", known.Goals, GoalsFile.Name));
            })]);
    }

    public static DemoMonitoringContent ReadDemo(ContentFolder folder, MonitoringContent paper, MonitoringReferences known)
    {
        if (!folder.Has(DemoName))
        {
            return DemoMonitoringContent.None;
        }

        var root = folder.Read(DemoName);
        if (!root.Flag("example"))
        {
            root.Fail("example", "Diese Angaben sind immer ein Beispiel. Bitte „example: true“ eintragen.");
        }

        var (indicators, programmes) = (Keys.Of(paper.Indicators, i => i.Key), Keys.Of(paper.Programmes, p => p.Key));
        return new DemoMonitoringContent
        {
            Values = [.. root.Maps("values").Select(m => new DemoValueEntry(m.Reference("indicator", indicators, Name), m.Date("day"), m.Decimal("value"), m.OptionalText("wave") ?? "", m.Has("sample") ? m.Int("sample") : null))],
            Findings = [.. root.Maps("findings").Select(m =>
            {
                var title = m.Words("title");
                var words = new FindingWords(m.Enum<FindingKind>("kind"), title.De, m.OptionalText("body") ?? "", m.Date("day")) { TitleEn = title.En, Maturity = m.Has("maturity") ? m.Int("maturity") : null, IsPublic = m.Flag("public"), Advice = m.OptionalText("advice") ?? "" };
                return new DemoFindingEntry(m.Key(), words, m.References("fields", known.Fields, FieldsFile.Name), m.References("measures", known.Measures, MeasuresFile.Name));
            })],
            Comparisons = [.. root.Maps("comparisons").Select(m => new DemoComparisonEntry(m.Reference("programme", programmes, Name), m.Reference("goal", known.Goals, GoalsFile.Name), m.Enum<GoalRelation>("relation"), m.Text("reason")))],
            Aims = [.. root.Maps("aims").Select(m => new DemoProgrammeAim(m.Reference("programme", programmes, Name), m.Words("title"), m.References("measures", known.Measures, MeasuresFile.Name), m.Text("reason")))],
            Contributions = [.. root.Maps("contributions").Select(m => new DemoContributionEntry(m.Reference("field", known.Fields, FieldsFile.Name), m.Words("words")))],
        };
    }
}
