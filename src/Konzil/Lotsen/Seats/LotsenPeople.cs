using Konzil.Meetings;
using Konzil.People;
using Konzil.Platform;
using Konzil.Ui;
using Microsoft.EntityFrameworkCore;

namespace Konzil.Lotsen;

/// <summary>Who is Lotse where, and for whom the circle is open.</summary>
internal static class LotsenPeople
{
    public static IQueryable<LotseSeat> Current(CityDb db)
    {
        var today = Format.Day(db.Now);
        return db.LotseSeats.Where(s => s.Since <= today && (s.Until == null || s.Until >= today));
    }

    /// <summary>Units that exist, by name.</summary>
    public static async Task<List<OrgUnit>> Units(CityDb db) =>
        [.. (await db.OrgUnits.AsNoTracking().Where(u => !u.IsClosed).ToListAsync()).OrderBy(u => u.NameDe, StringComparer.Ordinal)];

    public static async Task<List<SeatRow>> Rows(CityDb db)
    {
        var units = (await Units(db)).ToDictionary(u => u.Id);
        var seats = await (from s in Current(db) join p in db.People on s.PersonId equals p.Id select new { s, p.DisplayName, p.IsExample, HasRole = p.Grants.Any(g => g.Role == Role.Lotse) }).AsNoTracking().ToListAsync();
        return [.. seats.Where(x => units.ContainsKey(x.s.UnitId)).Select(x => new SeatRow(x.s, units[x.s.UnitId], x.DisplayName, x.IsExample, x.HasRole)).OrderBy(r => r.Unit.NameDe, StringComparer.Ordinal).ThenBy(r => r.Name, StringComparer.Ordinal)];
    }

    /// <summary>Everybody with a role of the city.</summary>
    public static Task<IReadOnlyList<Option>> Choices(CityDb db) => MeetingPeople.WithRole(db);
}

/// <param name="HasRole">Also has the role, and with it the rights.</param>
public sealed record SeatRow(LotseSeat Seat, OrgUnit Unit, string Name, bool IsExample, bool HasRole);
