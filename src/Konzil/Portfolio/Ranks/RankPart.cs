using Konzil.Agenda;
using Konzil.Platform;
using Microsoft.AspNetCore.Components;
using Microsoft.EntityFrameworkCore;

namespace Konzil.Portfolio;

/// <summary>The section of a measure's page with its ranks over time, once a re-prioritisation concerned it.</summary>
public sealed class RankPart(CityDb db) : IMeasurePart
{
    public int Order => 15;

    public async Task<RenderFragment?> Show(Measure measure, Me me, CancellationToken cancellation)
    {
        var changes = await RankAccess.Public(db.Rerankings).AsNoTracking().Where(r => r.Changes.Any(c => c.MeasureId == measure.Id))
            .Include(r => r.Changes.Where(c => c.MeasureId == measure.Id)).OrderByDescending(r => r.DecidedOn).ThenByDescending(r => r.Number).ToListAsync(cancellation);
        if (changes.Count == 0)
        {
            return null;
        }

        var history = await RankHistory.Read(db, cancellation);
        return builder =>
        {
            builder.OpenComponent<RankSection>(0);
            builder.AddComponentParameter(1, nameof(RankSection.Measure), new RankedMeasure(measure.Id, measure.Number, measure.Title));
            builder.AddComponentParameter(2, nameof(RankSection.History), history);
            builder.AddComponentParameter(3, nameof(RankSection.Changes), changes);
            builder.CloseComponent();
        };
    }
}
