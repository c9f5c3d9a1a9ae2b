using Konzil.Agenda;
using Konzil.Platform;
using Microsoft.AspNetCore.Components;
using Microsoft.EntityFrameworkCore;

namespace Konzil.Council;

/// <summary>The section of a measure's page with what was decided about it.</summary>
public sealed class DecisionPart(CityDb db) : IMeasurePart
{
    public int Order => 20;

    public async Task<RenderFragment?> Show(Measure measure, Me me, CancellationToken cancellation)
    {
        var decided = await db.Resolutions.AsNoTracking().Include(r => r.Items.Where(i => i.MeasureId == measure.Id)).Where(r => r.Items.Any(i => i.MeasureId == measure.Id)).ToListAsync(cancellation);
        return decided.Count == 0 ? null : builder =>
        {
            builder.OpenComponent<DecisionSection>(0);
            builder.AddComponentParameter(1, nameof(DecisionSection.Resolutions), decided.OrderByDescending(r => r.Year).ThenByDescending(r => r.Date ?? DateOnly.MinValue).ToList());
            builder.CloseComponent();
        };
    }
}
