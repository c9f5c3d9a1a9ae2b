using Konzil.Platform;
using Microsoft.AspNetCore.Http;
using Microsoft.EntityFrameworkCore;

namespace Konzil.Council;

/// <summary>Mandates of the person asking, those for which nobody reports yet, and all open ones.</summary>
public partial class OfficeMandates
{
    public sealed record Shown(IReadOnlyList<MandateRow> Mine, IReadOnlyList<MandateRow> Open, bool MayGive)
    {
        /// <summary>Of which the person may say who reports.</summary>
        public IReadOnlyList<MandateRow> Nameless { get; init; } = [];
    }

    public static async Task<IResult> Show(Me me, CityDb db, TimeProvider clock, CancellationToken cancellation)
    {
        var rows = (await ListMandates.All(db, clock, cancellation)).Where(r => r.Mandate.IsOpen).ToList();
        var give = me.May(Permission.RecordResolutions);
        var nameless = await MandateAccess.Nameless(me, db).Select(m => m.Id).ToListAsync(cancellation);
        return View.Page<OfficeMandates, Shown>(new([.. rows.Where(r => r.Mandate.OwnerId == me.Id)], give ? rows : [], give) { Nameless = [.. rows.Where(r => nameless.Contains(r.Mandate.Id))] });
    }

    /// <summary>The number on the office's rail: one's own open ones; for the council's office what is overdue; those one may find somebody for.</summary>
    public static Task<int> CountWaiting(CityDb db, Me me)
    {
        var (today, office, id, nameless) = (Format.Day(db.Now), me.May(Permission.RecordResolutions), me.Id, MandateAccess.Nameless(me, db));
        return db.Mandates.CountAsync(m => (m.State == MandateState.Open || m.State == MandateState.Running) && (m.OwnerId == id || office && m.Due < today || nameless.Any(n => n.Id == m.Id)));
    }
}
