using Konzil.Platform;
using Microsoft.AspNetCore.Http;
using Microsoft.EntityFrameworkCore;

namespace Konzil.Strategy;

/// <summary>The ways that were weighed, the decision for one with its reasons, and what counts for success.</summary>
public partial class ShowStrategy
{
    public sealed record Shown(StrategyChoice? Choice, IReadOnlyList<Variant> Variants, IReadOnlyList<SuccessFactor> Factors, SourceNotes Notes)
    {
        public Variant? Chosen => Variants.FirstOrDefault(v => v.Key == Choice?.VariantKey);
    }

    public static async Task<IResult> Show(CityDb db, CancellationToken cancellation) => View.Page<ShowStrategy, Shown>(new(
        await db.StrategyChoices.AsNoTracking().SingleOrDefaultAsync(cancellation),
        await db.Variants.AsNoTracking().OrderBy(v => v.Order).ToListAsync(cancellation),
        await db.SuccessFactors.AsNoTracking().OrderBy(f => f.Order).ToListAsync(cancellation),
        await SourceNotes.Of(db, cancellation, SourcedKind.Variant, SourcedKind.Choice)));
}
