using Konzil.Platform;
using Microsoft.AspNetCore.Http;
using Microsoft.EntityFrameworkCore;

namespace Konzil.Strategy;

/// <summary>The ways that were compared as a table: every feature, advantage, disadvantage and position of others, with its source.</summary>
public static class VariantsFile
{
    public static readonly Dataset Dataset = new(StrategyText.VariantsFile, StrategyText.VariantsAbout, "/strategie/wege.csv",
    [
        new("weg", new("Name des Wegs", "Name of the way")),
        new("gewaehlt", new("ja: dieser Weg wurde gewählt", "ja: this way was chosen")),
        new("art", new("Merkmal, Vorteil, Nachteil, Position dafür oder dagegen", "Feature, advantage, disadvantage, position for or against")),
        new("text", new("Wortlaut", "Wording")),
        new("wer", new("Wer die Position vertritt; sonst leer", "Who takes the position; else empty")),
        new("quelle", new("Wo es steht", "Where it stands")),
    ]);

    public static async Task<IResult> Download(CityDb db, CancellationToken cancellation)
    {
        var choice = await db.StrategyChoices.AsNoTracking().SingleOrDefaultAsync(cancellation);
        var file = new Csv(Dataset);
        foreach (var variant in await db.Variants.AsNoTracking().OrderBy(v => v.Order).ToListAsync(cancellation))
        {
            Rows(variant, StrategyText.Feature, variant.Features);
            Rows(variant, StrategyText.Pro, variant.Pros);
            Rows(variant, StrategyText.Con, variant.Cons);
            if (variant.PositionWho is { } who)
            {
                file.Row(variant.Title.De, variant.Key == choice?.VariantKey, (variant.PositionIsFor ? StrategyText.PositionFor : StrategyText.PositionAgainst).De, variant.PositionWording, who, choice?.VariantsSource);
            }
        }

        return file.Download("wege.csv");

        void Rows(Variant variant, Text kind, IEnumerable<Text> lines)
        {
            foreach (var line in lines)
            {
                file.Row(variant.Title.De, variant.Key == choice?.VariantKey, kind.De, line.De, "", choice?.VariantsSource);
            }
        }
    }
}
