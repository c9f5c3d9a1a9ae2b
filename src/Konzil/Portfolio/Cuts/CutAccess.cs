using Konzil.Platform;
using Microsoft.EntityFrameworkCore;

namespace Konzil.Portfolio;

/// <summary>The one rule of who sees which paper on cuts; scenarios by themselves are never public.</summary>
public static class CutAccess
{
    public static IQueryable<CutPaper> VisibleTo(Me me, IQueryable<CutPaper> papers) => me.May(Permission.ReadCuts) ? papers : Public(papers);

    public static IQueryable<CutPaper> Public(IQueryable<CutPaper> papers) => papers.Where(p => p.State != CutPaperState.Draft);

    /// <summary>The scenarios of a paper in the order of its variants.</summary>
    internal static async Task<IReadOnlyList<CutScenario>> ScenariosOf(CityDb db, CutPaper paper)
    {
        var ids = paper.ScenarioIds;
        var found = await db.CutScenarios.Include(s => s.Choices).Where(s => ids.Contains(s.Id)).ToListAsync();
        return [.. ids.Select(id => found.Single(s => s.Id == id))];
    }

    /// <summary>The kept figures of a released paper; those of today for a draft.</summary>
    internal static async Task<IReadOnlyList<CutEffect>> EffectsOf(CityDb db, CutPaper paper, CancellationToken cancellation = default)
    {
        if (paper.Effects is { } kept)
        {
            return kept;
        }

        var facts = await CutFacts.Read(db, cancellation);
        return [.. (await ScenariosOf(db, paper)).Select(s => CutEffect.Of(s, facts))];
    }
}
