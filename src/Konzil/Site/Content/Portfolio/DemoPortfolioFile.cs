using Konzil.Platform;
using Konzil.Platform.Content;
using Konzil.Portfolio;
using Konzil.Steering;

namespace Konzil.Site.Content;

/// <summary>Invented sources of money, posts, changes of the ranks, and cuts with a paper.</summary>
public sealed record DemoPortfolioContent
{
    public static readonly DemoPortfolioContent None = new() { Sources = [], Posts = [], Rerankings = [], Scenarios = [], Papers = [] };

    public required IReadOnlyList<DemoSourceEntry> Sources { get; init; }
    public required IReadOnlyList<DemoPostEntry> Posts { get; init; }
    public required IReadOnlyList<DemoRerankingEntry> Rerankings { get; init; }
    public required IReadOnlyList<DemoScenarioEntry> Scenarios { get; init; }
    public required IReadOnlyList<DemoPaperEntry> Papers { get; init; }
}

public sealed record DemoSourceEntry(string Measure, SourceText Text);

public sealed record DemoPostEntry(string Measure, PostText Text);

/// <param name="Swaps">Pairs of measures that change places.</param>
public sealed record DemoRerankingEntry(string Key, Text Title, Text Why, Minutes Minutes, IReadOnlyList<DemoSwapEntry> Swaps);

public sealed record DemoSwapEntry(string First, string FirstReason, string Second, string SecondReason);

public sealed record DemoScenarioEntry(string Key, Text Title, string Note, DateOnly From, IReadOnlyList<DemoCutEntry> Choices);

public sealed record DemoCutEntry(string Measure, CutKind Kind, decimal? Amount, string Reason);

public sealed record DemoPaperEntry(string Key, CutPaperText Text, DateOnly Released, IReadOnlyList<string> Scenarios);

public static class DemoPortfolioFile
{
    public const string Name = "demo/portfolio.yaml";

    public static DemoPortfolioContent Read(ContentFolder folder, IReadOnlySet<string> measures)
    {
        if (!folder.Has(Name))
        {
            return DemoPortfolioContent.None;
        }

        var root = folder.Read(Name);
        if (!root.Flag("example"))
        {
            root.Fail("example", "Diese Angaben sind immer ein Beispiel. Bitte „example: true“ eintragen.");
        }

        var scenarios = root.Maps("scenarios").Select(m => new DemoScenarioEntry(m.Key(), m.Words("title"), m.Text("note"), m.Date("from"),
            [.. m.RequiredMaps("choices").Select(c => new DemoCutEntry(Measure(c, "measure", measures), c.Enum<CutKind>("kind"), c.OptionalDecimal("amount"), c.Text("reason")))])).ToList();
        var known = Keys.Of(scenarios, s => s.Key);
        return new DemoPortfolioContent
        {
            Sources = [.. root.Maps("sources").Select(m => new DemoSourceEntry(Measure(m, "measure", measures), Source(m)))],
            Posts = [.. root.Maps("posts").Select(m => new DemoPostEntry(Measure(m, "measure", measures), Post(m)))],
            Rerankings = [.. root.Maps("rerankings").Select(m => new DemoRerankingEntry(m.Key(), m.Words("title"), m.Words("why"), new Minutes(m.Date("decided"), m.Text("body"), m.Text("protocol")),
                [.. m.RequiredMaps("swaps").Select(s => new DemoSwapEntry(Measure(s, "first", measures), s.Text("first_reason"), Measure(s, "second", measures), s.Text("second_reason")))]))],
            Scenarios = scenarios,
            Papers = [.. root.Maps("papers").Select(m => new DemoPaperEntry(m.Key(), new CutPaperText(m.Words("title"), m.Text("problem"), m.Text("motion"), m.Int("proposed")), m.Date("released"), m.References("scenarios", known, Name)))],
        };
    }

    private static SourceText Source(ContentMap map) => new(map.Enum<SourceKind>("kind"), map.OptionalText("giver") ?? "", MoneyCell.Of(map.OptionalDecimal("amount")))
    {
        Rate = map.OptionalDecimal("rate"),
        Earmark = map.OptionalText("earmark") ?? "",
        From = map.OptionalDate("from"),
        Until = map.OptionalDate("until"),
        CallBy = map.OptionalDate("call_by"),
        ProofBy = map.OptionalDate("proof_by"),
        ProofDone = map.OptionalDate("proof_done"),
        Called = MoneyCell.Of(map.OptionalDecimal("called")),
        Rule = map.OptionalEnum<ClawbackRule>("clawback") ?? ClawbackRule.NotStated,
        RuleShare = map.OptionalDecimal("clawback_share"),
        BoundUntil = map.OptionalDate("bound_until"),
        Note = map.OptionalText("note") ?? "",
    };

    private static PostText Post(ContentMap map) => new(map.Text("unit"), new Dictionary<PostKind, MoneyCell>
    {
        [PostKind.Need] = MoneyCell.Of(map.OptionalDecimal("need")),
        [PostKind.Existing] = MoneyCell.Of(map.OptionalDecimal("existing")),
        [PostKind.Additional] = MoneyCell.Of(map.OptionalDecimal("additional")),
    })
    {
        Work = map.OptionalText("work") ?? "",
        From = map.OptionalDate("from"),
        Until = map.OptionalDate("until"),
    };

    private static string Measure(ContentMap map, string name, IReadOnlySet<string> measures) => map.Reference(name, measures, "measures.yaml");
}
