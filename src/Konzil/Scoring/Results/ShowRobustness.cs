using Konzil.Platform;
using Microsoft.AspNetCore.Http;
using Microsoft.EntityFrameworkCore;

namespace Konzil.Scoring;

/// <summary>What a closed round's ranking hangs on. All of it was worked out at closing; this only shows it.</summary>
public partial class ShowRobustness
{
    public sealed record Shown(Round Round, RoundResult Result, Robustness Robustness)
    {
        /// <summary>The measures compared, in the order of <see cref="Robustness.Compared"/>.</summary>
        public IReadOnlyList<MeasureScore> Compared { get; } = [.. Robustness.Compared.Select(n => Result.Measures.First(m => m.Number == n))];

        public IReadOnlyList<MeasureScore> Incomplete => [.. Result.Measures.Where(m => m.Rank is not null && !Robustness.Compared.Contains(m.Number))];
    }

    public static async Task<IResult> Show(int round, CityDb db, CancellationToken cancellation)
    {
        var found = await RoundAccess.Public(db.Rounds).AsNoTracking().WithRules().SingleOrDefaultAsync(r => r.Number == round, cancellation);
        return found is { Result: { } result, Robustness: { } robustness }
            ? View.Page<ShowRobustness, Shown>(new(found, result, robustness))
            : View.NotFound();
    }
}
