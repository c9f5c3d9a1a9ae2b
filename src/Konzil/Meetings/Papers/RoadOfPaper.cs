using Konzil.Council;
using Konzil.Platform;
using Microsoft.AspNetCore.Components;

namespace Konzil.Meetings;

/// <summary>The way of a paper on the page of its resolution, for whoever may read it.</summary>
internal static class RoadOfPaper
{
    public static readonly ResolutionRoad Road = new(Show);

    private static async Task<RenderFragment?> Show(Me me, CityDb db, Resolution resolution, CancellationToken cancellation)
    {
        var rows = await PaperRow.Read(db.PaperPaths.ReadBy(me).Where(p => p.ResolutionId == resolution.Id), db, cancellation);
        return rows.Count == 0 ? null : builder =>
        {
            builder.OpenComponent<RoadSection>(0);
            builder.AddComponentParameter(1, nameof(RoadSection.Rows), rows);
            builder.CloseComponent();
        };
    }
}
