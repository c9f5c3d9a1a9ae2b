using Konzil.Agenda;
using Konzil.Platform;
using Microsoft.AspNetCore.Components;
using Microsoft.EntityFrameworkCore;

namespace Konzil.Portfolio;

/// <summary>Whether a measure was up for selection under a budget, and what was decided.</summary>
public sealed class SelectionPart(CityDb db) : IMeasurePart
{
    public int Order => 17;

    public async Task<RenderFragment?> Show(Measure measure, Me me, CancellationToken cancellation)
    {
        var selections = await SelectionAccess.Public(db.BudgetSelections).AsNoTracking().Where(s => s.Candidates.Any(c => c.MeasureId == measure.Id))
            .Include(s => s.Candidates.Where(c => c.MeasureId == measure.Id)).OrderByDescending(s => s.Number).ToListAsync(cancellation);
        return selections.Count == 0 ? null : builder =>
        {
            builder.OpenComponent<SelectionSection>(0);
            builder.AddComponentParameter(1, nameof(SelectionSection.Selections), selections);
            builder.CloseComponent();
        };
    }
}
