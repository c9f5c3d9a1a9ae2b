using Konzil.People;
using Konzil.Platform;
using Konzil.Portfolio;
using Microsoft.EntityFrameworkCore;

namespace Konzil.BrowserTests.World;

/// <summary>A change of the ranks that is being prepared, a scenario, a paper that is not released; forms of money and posts.</summary>
public sealed partial class Samples
{
    private async Task Portfolio()
    {
        using var office = new Hand(site, await site.People.Of(Role.Coordinator));
        var ranks = Number((await office.Posts(Paths.OfficeRanks, (nameof(Reranking.TitleDe), "Prüfrangfolge am See"), ("Bisher", "n-2"), ("Quelle", ""))).Split('/')[^1]);
        await office.Posts(Paths.EditRanks(ranks), (FormFields.Version, (await Ask(db => db.Rerankings.Where(r => r.Number == ranks).Select(r => r.Version).SingleAsync())).ToString()), (nameof(Reranking.TitleDe), "Prüfrangfolge am See"), ("Platz-7", "1"), ("Grund-7", "Ein Grund."));
        var scenario = Number((await office.Posts(Paths.OfficeCuts, (nameof(CutScenario.TitleDe), "Prüfszenario am See"), (nameof(CutScenario.FromDay), Format.Iso(Format.Day(Now).AddDays(40))))).Split('/')[^1]);
        var paper = Number((await office.Posts(Paths.CutPapersOffice, ("mit", "1"), (nameof(CutPaper.TitleDe), "Prüfvorlage am See"), (nameof(CutPaper.Proposed), "1"))).Split('/')[^1]);
        _addresses.AddRange([Paths.EditRanks(ranks), Paths.DecideRanks(ranks), Paths.CutScenario(scenario), Paths.CutScenario(1), Paths.CompareCutsWith([1, 2]), Paths.EditCutPaper(paper), Paths.ResolutionOnPaper(1)]);
    }
}
