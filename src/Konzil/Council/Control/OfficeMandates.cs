using Konzil.Platform;
using Microsoft.AspNetCore.Http;
using Microsoft.EntityFrameworkCore;

namespace Konzil.Council;

/// <summary>Mandates of the person asking, and all open ones.</summary>
public partial class OfficeMandates
{
    public sealed record Shown(IReadOnlyList<MandateRow> Mine, IReadOnlyList<MandateRow> Open, bool MayGive);

    public static async Task<IResult> Show(Me me, CityDb db, TimeProvider clock, CancellationToken cancellation)
    {
        var rows = (await ListMandates.All(db, clock, cancellation)).Where(r => r.Mandate.IsOpen).ToList();
        var give = me.May(Permission.RecordResolutions);
        return View.Page<OfficeMandates, Shown>(new([.. rows.Where(r => r.Mandate.OwnerId == me.Id)], give ? rows : [], give));
    }

    /// <summary>The number on the office's rail: one's own open ones; for the council's office what is overdue.</summary>
    public static Task<int> CountWaiting(CityDb db, Me me)
    {
        var (today, office, id) = (Format.Day(db.Now), me.May(Permission.RecordResolutions), me.Id);
        return db.Mandates.CountAsync(m => (m.State == MandateState.Open || m.State == MandateState.Running) && (m.OwnerId == id || office && m.Due < today));
    }
}
