using Konzil.Budget;
using Konzil.Platform;
using Konzil.Platform.Content;
using Konzil.Steering;

namespace Konzil.Site.Content;

/// <summary>Invented running costs, requests for the next budget, procurements and agreements.</summary>
public sealed record DemoBudgetContent
{
    public static readonly DemoBudgetContent None = new() { Running = [], Cycle = null, Tenders = [], Agreements = [] };

    public required IReadOnlyList<DemoRunningEntry> Running { get; init; }
    public required DemoCycleEntry? Cycle { get; init; }
    public required IReadOnlyList<DemoTenderEntry> Tenders { get; init; }
    public required IReadOnlyList<DemoAgreementEntry> Agreements { get; init; }
}

public sealed record DemoRunningEntry(string Measure, RunningCostText Text);

public sealed record DemoCycleEntry(int FirstYear, DateOnly Deadline, string Note, IReadOnlyList<DemoRequestEntry> Requests, DecidedBy Ranked, IReadOnlyList<string> Order);

public sealed record DemoRequestEntry(string Key, string? Measure, RequestText Text);

public sealed record DemoTenderEntry(string Key, string? Measure, TenderWords Words)
{
    public required IReadOnlyList<(string Title, decimal Weight)> Criteria { get; init; }
    public required IReadOnlyList<(OfferWords Words, IReadOnlyList<int> Points)> Offers { get; init; }
    public required (string Supplier, DateOnly Day, decimal Value)? Award { get; init; }
    public required ContractWords? Contract { get; init; }
}

public sealed record DemoAgreementEntry(string Key, string? Measure, AgreementWords Words);

public static class DemoBudgetFile
{
    public const string Name = "demo/budget.yaml";

    public static DemoBudgetContent Read(ContentFolder folder, IReadOnlySet<string> measures)
    {
        if (!folder.Has(Name))
        {
            return DemoBudgetContent.None;
        }

        var root = folder.Read(Name);
        if (!root.Flag("example"))
        {
            root.Fail("example", "Diese Angaben sind immer ein Beispiel. Bitte „example: true“ eintragen.");
        }

        return new DemoBudgetContent
        {
            Running = [.. root.Maps("running").Select(m => new DemoRunningEntry(m.Reference("measure", measures, MeasuresFile.Name), new(m.Text("what"), m.Year("from"), m.OptionalYear("until"), MoneyCell.Of(m.OptionalDecimal("amount")), m.OptionalText("note") ?? "")))],
            Cycle = root.Has("cycle") ? Cycle(root.Map("cycle"), measures) : null,
            Tenders = [.. root.Maps("tenders").Select(m => Tender(m, measures))],
            Agreements = [.. root.Maps("agreements").Select(m => Agreement(m, measures))],
        };
    }

    private static DemoCycleEntry Cycle(ContentMap map, IReadOnlySet<string> measures)
    {
        var requests = map.RequiredMaps("requests").Select(m => new DemoRequestEntry(m.Key(), Measure(m, measures),
            new(m.Enum<RequestKind>("kind"), m.Text("title"), m.Text("reason"), MoneyCell.Of(m.OptionalDecimal("first")), MoneyCell.Of(m.OptionalDecimal("second"))) { Unit = m.OptionalText("unit") ?? "" })).ToList();
        var ranking = map.Map("ranking");
        return new(map.Year("first_year"), map.Date("deadline"), map.OptionalText("note") ?? "", requests, new(ranking.Text("body"), ranking.Date("day"), ranking.Text("reason")), ranking.References("order", Keys.Of(requests, r => r.Key), Name));
    }

    private static DemoTenderEntry Tender(ContentMap map, IReadOnlySet<string> measures) => new(map.Key(), Measure(map, measures), new(map.Text("title"), map.OptionalText("lot") ?? "", map.OptionalText("subject") ?? "", map.Enum<TenderKind>("kind"), map.Enum<TenderProcedure>("procedure"))
    {
        PublishedOn = map.OptionalDate("published"),
        OffersUntil = map.OptionalDate("offers_until"),
        AwardPlanned = map.OptionalDate("award_planned"),
        IsPublic = true,
    })
    {
        Criteria = [.. map.Maps("criteria").Select(c => (c.Text("title"), c.Decimal("weight")))],
        Offers = [.. map.Maps("offers").Select(o => (new OfferWords(o.Text("supplier"), "", o.Decimal("price"), o.Date("received"), ""), o.Ints("points")))],
        Award = map.Has("award") && map.Map("award") is var award ? (award.Text("supplier"), award.Date("day"), award.Decimal("value")) : null,
        Contract = map.Has("contract") && map.Map("contract") is var contract ? new(contract.Text("number"), contract.OptionalDate("signed"), contract.OptionalDate("from"), contract.OptionalDate("until"), contract.OptionalText("note") ?? "") : null,
    };

    private static DemoAgreementEntry Agreement(ContentMap map, IReadOnlySet<string> measures) => new(map.Key(), Measure(map, measures), new(map.Enum<AgreementKind>("kind"), map.Text("title"), map.Text("partner"), map.Text("scope"))
    {
        SignedOn = map.OptionalDate("signed"),
        From = map.OptionalDate("from"),
        Until = map.OptionalDate("until"),
        WithheldBecause = map.OptionalText("withheld") ?? "",
    });

    private static string? Measure(ContentMap map, IReadOnlySet<string> measures) => map.OptionalReference("measure", measures, MeasuresFile.Name);
}
