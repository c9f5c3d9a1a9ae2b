using Konzil.Agenda;
using Konzil.Platform;
using Microsoft.AspNetCore.Components;

namespace Konzil.Meetings;

/// <summary>The section of a measure's page with the released decisions about it.</summary>
public sealed class MeasureDecisions(CityDb db) : IMeasurePart
{
    public int Order => 21;

    public async Task<RenderFragment?> Show(Measure measure, Me me, CancellationToken cancellation)
    {
        var rows = await DecisionRow.Read(MeetingAccess.PublicDecisions(db).Where(d => d.MeasureId == measure.Id), MeetingAccess.PublicDecisions(db), db);
        return rows.Count == 0 ? null : builder =>
        {
            builder.OpenComponent<MeasureDecisionsSection>(0);
            builder.AddComponentParameter(1, nameof(MeasureDecisionsSection.Rows), rows);
            builder.CloseComponent();
        };
    }
}
