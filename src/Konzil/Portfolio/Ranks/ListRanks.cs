using Konzil.Platform;
using Microsoft.AspNetCore.Http;
using Microsoft.EntityFrameworkCore;

namespace Konzil.Portfolio;

/// <summary>Every re-prioritisation, and the course of all ranks.</summary>
public partial class ListRanks
{
    private const int Most = 100;

    public sealed record Shown(RankHistory History, IReadOnlyList<Reranking> Rerankings);

    public static async Task<IResult> Show(CityDb db, CancellationToken cancellation) =>
        View.Page<ListRanks, Shown>(new(await RankHistory.Read(db, cancellation), await Newest(db, cancellation)));

    internal static async Task<List<Reranking>> Newest(CityDb db, CancellationToken cancellation) =>
        await RankAccess.Public(db.Rerankings).AsNoTracking().Include(r => r.Changes).OrderByDescending(r => r.DecidedOn).ThenByDescending(r => r.Number).Take(Most).ToListAsync(cancellation);
}
