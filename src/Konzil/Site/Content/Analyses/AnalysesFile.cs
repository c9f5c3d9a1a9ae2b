using Konzil.Platform;
using Konzil.Platform.Content;
using Konzil.Steering;

namespace Konzil.Site.Content;

/// <summary>analyses.yaml: risks and stakeholders as the paper names them, unrated. demo/analyses.yaml: invented ratings of them.</summary>
public sealed record AnalysesContent(IReadOnlyList<RiskEntry> Risks, IReadOnlyList<StakeholderEntry> Stakeholders);

public sealed record RiskEntry(string Key, Text Event, RiskWords Words, string Source, string? Measure);

public sealed record StakeholderEntry(string Key, string Name, string Source);

public sealed record DemoAnalysesContent
{
    public static readonly DemoAnalysesContent None = new() { Risks = [], Ratings = [], Analyses = [], Factors = [] };

    public required IReadOnlyList<RiskEntry> Risks { get; init; }
    public required IReadOnlyList<DemoRatingEntry> Ratings { get; init; }
    public required IReadOnlyList<DemoAnalysisEntry> Analyses { get; init; }
    public required IReadOnlyList<DemoFactorEntry> Factors { get; init; }
}

/// <param name="Risk">Key of the risk.</param>
/// <param name="Day">When it was rated.</param>
/// <param name="Grade">Probability and impact.</param>
/// <param name="Residual">What remains.</param>
/// <param name="Reason">Why.</param>
/// <param name="Public">The risk is released with this rating.</param>
public sealed record DemoRatingEntry(string Risk, DateOnly Day, RiskGrade Grade, RiskGrade? Residual, string Reason, bool Public);

public sealed record DemoAnalysisEntry(DateOnly Day, string Note, IReadOnlyList<DemoGradeEntry> Grades);

public sealed record DemoGradeEntry(string Stakeholder, int Influence, int Interest, Attitude Attitude);

public sealed record DemoFactorEntry(string Factor, DateOnly Day, int Step, string Reason);

public static class AnalysesFile
{
    public const string Name = "analyses.yaml";
    public const string DemoName = "demo/analyses.yaml";

    public static AnalysesContent Read(ContentFolder folder)
    {
        if (!folder.Has(Name))
        {
            return new AnalysesContent([], []);
        }

        var root = folder.Read(Name);
        return new AnalysesContent([.. root.Maps("risks").Select(m => Risk(m, m.Text("source"), null))], [.. root.Maps("stakeholders").Select(m => new StakeholderEntry(m.Key(), m.Text("name"), m.Text("source")))]);
    }

    public static DemoAnalysesContent ReadDemo(ContentFolder folder, AnalysesContent paper, IReadOnlySet<string> measures, IReadOnlySet<string> factors)
    {
        if (!folder.Has(DemoName))
        {
            return DemoAnalysesContent.None;
        }

        var root = folder.Read(DemoName);
        if (!root.Flag("example"))
        {
            root.Fail("example", "Diese Angaben sind immer ein Beispiel. Bitte „example: true“ eintragen.");
        }

        var risks = root.Maps("risks").Select(m => Risk(m, "", m.OptionalReference("measure", measures, "measures.yaml"))).ToList();
        var known = Keys.Of([.. paper.Risks, .. risks], r => r.Key);
        var stakeholders = Keys.Of(paper.Stakeholders, s => s.Key);
        return new DemoAnalysesContent
        {
            Risks = risks,
            Ratings = [.. root.Maps("ratings").Select(m => new DemoRatingEntry(m.Reference("risk", known, Name), m.Date("day"), new RiskGrade(Step(m, "probability"), Step(m, "impact")), m.Has("rest_probability") ? new RiskGrade(Step(m, "rest_probability"), Step(m, "rest_impact")) : null, m.Text("reason"), m.Flag("public")))],
            Analyses = [.. root.Maps("analyses").Select(m => new DemoAnalysisEntry(m.Date("day"), m.Text("note"), [.. m.RequiredMaps("grades").Select(g => new DemoGradeEntry(g.Reference("stakeholder", stakeholders, Name), Step(g, "influence"), Step(g, "interest"), g.Enum<Attitude>("attitude")))]))],
            Factors = [.. root.Maps("factors").Select(m => new DemoFactorEntry(m.Reference("factor", factors, SuccessFactorsFile.Name), m.Date("day"), Step(m, "step"), m.Text("reason")))],
        };
    }

    private static RiskEntry Risk(ContentMap map, string source, string? measure)
    {
        var response = map.OptionalEnum<RiskResponse>("response") ?? RiskResponse.Undecided;
        var action = map.OptionalText("action") ?? "";
        if (response is RiskResponse.Avoid or RiskResponse.Reduce or RiskResponse.Transfer && action.Length == 0)
        {
            map.Fail("response", "Zu diesem Umgang gehört unter „action“, was getan wird.");
        }

        var words = map.Words("event");
        return new RiskEntry(map.Key(), words, new RiskWords(words.De, map.OptionalText("cause") ?? "", map.OptionalText("effect") ?? "") { Response = response, Action = action, IsPublic = source.Length == 0 && map.Flag("public") }, source, measure);
    }

    private static int Step(ContentMap map, string name)
    {
        var step = map.Int(name);
        if (step is < 1 or > RiskGrade.Steps && map.Has(name))
        {
            map.Fail(name, $"„{step}“ passt bei „{name}“ nicht. Erwartet wird eine Stufe von 1 bis 5.");
        }

        return Math.Clamp(step, 1, RiskGrade.Steps);
    }
}
