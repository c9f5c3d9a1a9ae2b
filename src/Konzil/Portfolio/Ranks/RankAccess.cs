using Konzil.Platform;
using Microsoft.EntityFrameworkCore;

namespace Konzil.Portfolio;

/// <summary>The one rule of who sees which re-prioritisation; every renderer uses it.</summary>
public static class RankAccess
{
    public static IQueryable<Reranking> VisibleTo(Me me, IQueryable<Reranking> all) => me.May(Permission.RunScoring) ? all : Public(all);

    public static IQueryable<Reranking> Public(IQueryable<Reranking> all) => all.Where(r => r.State == RerankingState.Decided);
}
