using Konzil.Budget;
using Konzil.Platform;

namespace Konzil.Site.Content;

/// <summary>For a demonstration: running costs, the next budget, procurements and agreements. Once; afterwards they belong to the office.</summary>
public sealed class LoadDemoBudget : ILoadStep
{
    private const string RunningKind = "running-cost";
    private const string CycleKind = "budget-cycle";
    private const string TenderKind = "tender";
    private const string AgreementKind = "agreement";

    public int Order => 88;

    public async Task Load(Loading loading, CancellationToken cancellation)
    {
        if (loading.Content.Demo?.Budget is not { } demo)
        {
            return;
        }

        foreach (var (entry, i) in demo.Running.Select((r, i) => (r, i)).Where(x => loading.Find(RunningKind, Key(x.i)) is null))
        {
            var cost = RunningCost.Of(loading.Id("measure", entry.Measure));
            cost.Write(entry.Text);
            loading.Db.RunningCosts.Add(cost);
            loading.Remember(RunningKind, Key(i), cost.Id);
        }

        if (demo.Cycle is { } cycle && loading.Find(CycleKind, "first") is null)
        {
            await Cycle(loading, cycle);
        }

        foreach (var entry in demo.Tenders.Where(t => loading.Find(TenderKind, t.Key) is null))
        {
            await Tender(loading, entry);
        }

        foreach (var entry in demo.Agreements.Where(a => loading.Find(AgreementKind, a.Key) is null))
        {
            var agreement = Agreement.Numbered(await NumberSeries.Take(loading.Db, Agreement.Series));
            agreement.Write(entry.Words with { MeasureId = Id(loading, entry.Measure) });
            loading.Db.Agreements.Add(agreement);
            loading.Remember(AgreementKind, entry.Key, agreement.Id);
        }
    }

    private static async Task Cycle(Loading loading, DemoCycleEntry entry)
    {
        var cycle = BudgetCycle.Numbered(await NumberSeries.Take(loading.Db, BudgetCycle.Series));
        cycle.Plan(entry.FirstYear, entry.Deadline, entry.Note);
        loading.Db.BudgetCycles.Add(cycle);
        loading.Remember(CycleKind, "first", cycle.Id);
        var requests = new Dictionary<string, ResourceRequest>(StringComparer.Ordinal);
        foreach (var asked in entry.Requests)
        {
            var request = ResourceRequest.In(cycle, await NumberSeries.Take(loading.Db, ResourceRequest.Series), Me.System);
            request.Write(asked.Text with { MeasureId = Id(loading, asked.Measure) }, cycle);
            loading.Db.ResourceRequests.Add(request);
            requests[asked.Key] = request;
        }

        loading.Db.RequestRankings.Add(RequestRanking.Decide(cycle.Id, 1, entry.Ranked, requests.ToDictionary(r => r.Value, r => entry.Order.Index().Where(o => o.Item == r.Key).Select(o => (int?)o.Index + 1).FirstOrDefault()), (Me.System, loading.Now)));
    }

    private static async Task Tender(Loading loading, DemoTenderEntry entry)
    {
        var tender = Budget.Tender.Numbered(await NumberSeries.Take(loading.Db, Budget.Tender.Series));
        tender.Plan(entry.Words with { MeasureId = Id(loading, entry.Measure) });
        tender.Weigh(entry.Criteria);
        foreach (var (words, _) in entry.Offers)
        {
            tender.Receive(words);
        }

        tender.Score(entry.Offers.Index().SelectMany(o => o.Item.Points.Index().Select(p => (Key: (o.Index + 1, p.Index + 1), Value: (decimal?)p.Item))).ToDictionary(x => x.Key, x => x.Value));
        if (entry.Award is var (supplier, day, value))
        {
            tender.Award(tender.Offers.Single(o => o.Supplier == supplier), day, value, "");
        }

        if (entry.Contract is { } contract)
        {
            tender.Sign(contract);
        }

        loading.Db.Tenders.Add(tender);
        loading.Remember(TenderKind, entry.Key, tender.Id);
    }

    private static Guid? Id(Loading loading, string? measure) => measure is null ? null : loading.Id("measure", measure);

    private static string Key(int i) => i.ToString(System.Globalization.CultureInfo.InvariantCulture);
}
