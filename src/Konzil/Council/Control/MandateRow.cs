using Konzil.Platform;
using Microsoft.EntityFrameworkCore;

namespace Konzil.Council;

/// <summary>A mandate with the resolution it comes from, as lists show it.</summary>
public sealed record MandateRow(Mandate Mandate, Resolution Resolution, bool IsLate, int DaysLate)
{
    /// <summary>Overdue ones first, the longest first; then open ones by their day; then what is over, the newest first.</summary>
    public static async Task<IReadOnlyList<MandateRow>> Read(IQueryable<Mandate> mandates, CityDb db, DateOnly today, CancellationToken cancellation)
    {
        var rows = await mandates.AsNoTracking().Join(db.Resolutions.AsNoTracking(), m => m.ResolutionId, r => r.Id, (m, r) => new { Mandate = m, Resolution = r }).ToListAsync(cancellation);
        return
        [
            .. rows.Select(r => new MandateRow(r.Mandate, r.Resolution, r.Mandate.IsLate(today), r.Mandate.IsLate(today) ? today.DayNumber - r.Mandate.Due.DayNumber : 0))
                .OrderByDescending(r => r.IsLate).ThenByDescending(r => r.Mandate.IsOpen).ThenBy(r => r.Mandate.IsOpen ? r.Mandate.Due.DayNumber : -(r.Mandate.DoneOn ?? r.Mandate.Due).DayNumber).ThenBy(r => r.Mandate.Number),
        ];
    }
}
