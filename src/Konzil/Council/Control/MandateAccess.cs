using Konzil.People;
using Konzil.Platform;
using Microsoft.AspNetCore.Components;
using Microsoft.EntityFrameworkCore;

namespace Konzil.Council;

/// <summary>Everybody reads mandates. The council's office gives and corrects them; whoever reports for the office answers.</summary>
public static class MandateAccess
{
    public static bool MayAnswer(Me me, Mandate mandate) => me.May(Permission.RecordResolutions) || me.May(Permission.EnterOffice) && me.Id is { } id && mandate.OwnerId == id;

    /// <summary>
    /// Open mandates for which nobody reports yet, as far as the person may say who does: the council's office and the coordination
    /// for all units, the heads of a unit for theirs.
    /// </summary>
    public static IQueryable<Mandate> Nameless(Me me, CityDb db)
    {
        var (all, id, units) = (me.May(Permission.RecordResolutions) || me.May(Permission.ShapeAgenda), me.KnownId, db.OrgUnits);
        return db.Mandates.Where(m => m.OwnerId == null && (m.State == MandateState.Open || m.State == MandateState.Running) && (all || units.Any(u => u.NameDe == m.Unit && (u.HeadId == id || u.DeputyId == id || u.SecondDeputyId == id))));
    }
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
