using Konzil.Agenda;
using Konzil.Council;
using Konzil.Platform;
using Konzil.Scoring;
using Microsoft.AspNetCore.Http;
using Microsoft.EntityFrameworkCore;

namespace Konzil.Portfolio;

/// <summary>One re-prioritisation: what moved, why, who decided.</summary>
public partial class ShowReranking
{
    /// <param name="Reranking">With its changes.</param>
    /// <param name="Before">Where the old ranks stand.</param>
    /// <param name="After">Where the new ones come from; null by hand.</param>
    /// <param name="Resolution">The resolution in the register, if there is one.</param>
    public sealed record Shown(Reranking Reranking, Source? Before, Source? After, Source? Resolution)
    {
        /// <summary>What came from the city behind each measure.</summary>
        public required IReadOnlyDictionary<Guid, CitizenInput> Input { get; init; }
    }

    /// <summary>A page it stands on.</summary>
    public sealed record Source(string Path, string Name);

    public static async Task<IResult> Show(int number, Me me, CityDb db, CancellationToken cancellation)
    {
        if (await RankAccess.VisibleTo(me, db.Rerankings).AsNoTracking().Include(r => r.Changes).SingleOrDefaultAsync(r => r.Number == number, cancellation) is not { } found)
        {
            return View.NotFound();
        }

        var before = found.BeforeId is { } earlier && await RankAccess.Public(db.Rerankings).AsNoTracking().SingleOrDefaultAsync(r => r.Id == earlier, cancellation) is { } last
            ? new Source(Paths.Reranking(last.Number), last.Title)
            : await RoundOf(db, found.RoundBeforeId, cancellation);
        var resolution = await db.Resolutions.AsNoTracking().SingleOrDefaultAsync(r => r.Id == found.ResolutionId, cancellation);
        return View.Page<ShowReranking, Shown>(new(found, before, await RoundOf(db, found.RoundId, cancellation), resolution is null ? null : new(Paths.Resolution(resolution.Number), resolution.Title))
        {
            Input = await CitizenInput.Of(db, [.. found.Changes.Select(c => c.MeasureId)], cancellation),
        });
    }

    private static async Task<Source?> RoundOf(CityDb db, Guid? id, CancellationToken cancellation) =>
        await RoundAccess.Public(db.Rounds).AsNoTracking().SingleOrDefaultAsync(r => r.Id == id, cancellation) is { } round ? new(Paths.ScoringRound(round.Number), round.Title) : null;
}
