using Konzil.Agenda;
using Konzil.Platform;
using Konzil.Ui;
using Microsoft.EntityFrameworkCore;

namespace Konzil.Budget;

/// <summary>Offers and points are for those who run procurements; everybody sees what was published, without them.</summary>
internal static class TenderAccess
{
    public static IQueryable<Tender> Public(CityDb db) => db.Tenders.Where(t => t.IsPublic);

    /// <summary>With criteria, offers and points.</summary>
    public static Task<Tender?> Whole(CityDb db, int number) =>
        db.Tenders.Include(t => t.Criteria.OrderBy(c => c.Place)).Include(t => t.Offers.OrderBy(o => o.Place)).ThenInclude(o => o.Points).AsSplitQuery().SingleOrDefaultAsync(t => t.Number == number);

    public static async Task<IReadOnlyList<Option>> Measures(CityDb db) =>
        [.. (await MeasureAccess.Public(db.Measures).AsNoTracking().OrderBy(m => m.Number).ToListAsync()).Select(m => new Option(m.Id.ToString(), m.Code + " " + m.Title))];
}
