using Konzil.Agenda;
using Konzil.Platform;
using Konzil.Portfolio;
using Konzil.Steering;
using Microsoft.EntityFrameworkCore;

namespace Konzil.Site.Content;

/// <summary>For a demonstration: who pays and who works, ranks that changed, scenarios and a released paper. Once; afterwards they belong to the office.</summary>
public sealed class LoadPortfolio : ILoadStep
{
    private const string FactsKind = "measure-money";
    private const string RerankingKind = "reranking";
    private const string ScenarioKind = "cut-scenario";
    private const string PaperKind = "cut-paper";
    private static readonly TimeOnly Noon = new(12, 0);

    public int Order => 87;

    public async Task Load(Loading loading, CancellationToken cancellation)
    {
        if (loading.Content.Demo is not { } demo)
        {
            return;
        }

        Facts(loading, demo.Portfolio);
        await loading.Db.SaveChangesAsync(cancellation);
        foreach (var entry in demo.Portfolio.Rerankings.Where(e => loading.Find(RerankingKind, e.Key) is null))
        {
            await Rerank(loading, entry);
        }

        foreach (var entry in demo.Portfolio.Scenarios.Where(e => loading.Find(ScenarioKind, e.Key) is null))
        {
            await Scenario(loading, entry, cancellation);
        }

        foreach (var entry in demo.Portfolio.Papers.Where(e => loading.Find(PaperKind, e.Key) is null))
        {
            await Paper(loading, entry, cancellation);
        }
    }

    private static void Facts(Loading loading, DemoPortfolioContent portfolio)
    {
        foreach (var key in portfolio.Sources.Select(s => s.Measure).Union(portfolio.Posts.Select(p => p.Measure), StringComparer.Ordinal).Where(k => loading.Find(FactsKind, k) is null).ToList())
        {
            var measure = loading.Id("measure", key);
            foreach (var entry in portfolio.Sources.Where(s => s.Measure == key))
            {
                var source = MoneySource.Of(measure);
                source.Write(entry.Text);
                loading.Db.MoneySources.Add(source);
            }

            foreach (var entry in portfolio.Posts.Where(p => p.Measure == key))
            {
                var post = MeasurePost.Of(measure);
                post.Write(entry.Text);
                loading.Db.MeasurePosts.Add(post);
            }

            loading.Remember(FactsKind, key, measure);
        }
    }

    private static async Task Rerank(Loading loading, DemoRerankingEntry entry)
    {
        var (db, at) = (loading.Db, Format.At(entry.Minutes.Day, Noon));
        var before = (await RankHistory.Standing(db))[0];
        var said = entry.Swaps.SelectMany(s => new[] { (s.First, Other: s.Second, Reason: s.FirstReason), (s.Second, Other: s.First, Reason: s.SecondReason) })
            .ToDictionary(s => loading.Id("measure", s.Item1), s => (Rank: before.Ranks[loading.Id("measure", s.Other)], s.Reason));
        var changes = (await OfficeRanks.Changes(db, before, null)).Select(c => said.TryGetValue(c.MeasureId, out var move) ? c with { NewRank = move.Rank, Reason = move.Reason } : c).ToList();
        var reranking = Reranking.Draft(await NumberSeries.Take(db, Reranking.KindName), OfficeRanks.Plan(new RerankingPlan(entry.Title, entry.Why, changes), before, null), at).AsExample();
        reranking.Decide(entry.Minutes, null, at);
        db.Rerankings.Add(reranking);
        loading.Remember(RerankingKind, entry.Key, reranking.Id);
        await DecideRanks.Save(reranking, db, at);
    }

    private static async Task Scenario(Loading loading, DemoScenarioEntry entry, CancellationToken cancellation)
    {
        var ids = entry.Choices.ToDictionary(c => loading.Id("measure", c.Measure));
        var measures = await loading.Db.Measures.AsNoTracking().Where(m => ids.Keys.Contains(m.Id)).ToListAsync(cancellation);
        var plan = new CutPlan(entry.Title, entry.Note, entry.From, [.. measures.Select(m => new CutText(m.Id, m.Number, m.Title, ids[m.Id].Kind, ids[m.Id].Amount, ids[m.Id].Reason))]);
        var scenario = CutScenario.Draft(await NumberSeries.Take(loading.Db, CutScenario.KindName), plan, loading.Now).AsExample();
        loading.Db.CutScenarios.Add(scenario);
        loading.Remember(ScenarioKind, entry.Key, scenario.Id);
        await loading.Db.SaveChangesAsync(cancellation);
    }

    private static async Task Paper(Loading loading, DemoPaperEntry entry, CancellationToken cancellation)
    {
        var (db, at) = (loading.Db, Format.At(entry.Released, Noon));
        var ids = entry.Scenarios.Select(k => loading.Id(ScenarioKind, k)).ToList();
        var paper = CutPaper.Draft(await NumberSeries.Take(db, CutPaper.KindName), entry.Text, ids, at).AsExample();
        var (scenarios, facts) = (await CutAccess.ScenariosOf(db, paper), await CutFacts.Read(db, cancellation));
        paper.Release(scenarios, [.. scenarios.Select(s => CutEffect.Of(s, facts))], at);
        db.CutPapers.Add(paper);
        loading.Remember(PaperKind, entry.Key, paper.Id);
        await db.SaveChangesAsync(cancellation);
    }
}
