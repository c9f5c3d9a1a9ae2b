using Konzil.Platform;
using Microsoft.AspNetCore.Components;
using Microsoft.EntityFrameworkCore;

namespace Konzil.Council;

/// <summary>Everybody reads mandates. The council's office gives and corrects them; whoever reports for the office answers.</summary>
public static class MandateAccess
{
    public static bool MayAnswer(Me me, Mandate mandate) => me.May(Permission.RecordResolutions) || me.May(Permission.EnterOffice) && me.Id is { } id && mandate.OwnerId == id;
}

/// <summary>On the page of a resolution: what is to be done because of it.</summary>
internal static class MandatesOfResolution
{
    public static readonly ResolutionRoad Road = new(Show);

    private static async Task<RenderFragment?> Show(Me _, CityDb db, Resolution resolution, CancellationToken cancellation)
    {
        var rows = await MandateRow.Read(db.Mandates.Where(m => m.ResolutionId == resolution.Id), db, Format.Day(db.Now), cancellation);
        return rows.Count == 0 ? null : builder =>
        {
            builder.OpenComponent<MandateSection>(0);
            builder.AddComponentParameter(1, nameof(MandateSection.Rows), rows);
            builder.CloseComponent();
        };
    }
}
