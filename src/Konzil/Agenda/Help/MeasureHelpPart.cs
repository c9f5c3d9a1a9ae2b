using Konzil.Platform;
using Microsoft.AspNetCore.Components;

namespace Konzil.Agenda;

/// <summary>Who can help, and how to offer it oneself, before the discussion.</summary>
public sealed class MeasureHelpPart(CityDb db) : IMeasurePart
{
    public int Order => 85;

    public async Task<RenderFragment?> Show(Measure measure, Me me, CancellationToken cancellation)
    {
        var offers = await MeasureOffers.Read(db, me, measure, cancellation);
        return offers.All.Count == 0 && !MeasureOffers.Wanted(measure) ? null : builder =>
        {
            builder.OpenComponent<MeasureHelpSection>(0);
            builder.AddComponentParameter(1, nameof(MeasureHelpSection.Measure), measure);
            builder.AddComponentParameter(2, nameof(MeasureHelpSection.Offers), offers);
            builder.AddComponentParameter(3, nameof(MeasureHelpSection.SignedIn), me.Id is not null);
            builder.CloseComponent();
        };
    }
}
