using Konzil.Platform;
using Microsoft.EntityFrameworkCore;

namespace Konzil.Partners;

/// <summary>
/// Whom a delivery is for: those who keep agreements, whoever leads the project or the package, and the guests of the partner whose
/// access to the package is open.
/// </summary>
internal static class SupplyAccess
{
    public static IQueryable<Supply> VisibleTo(Me me, CityDb db)
    {
        var id = me.Id;
        if (id is null || me.May(Permission.AdmitGuests))
        {
            return db.Supplies.Where(s => id != null);
        }

        var (packages, projects, own) = (db.Set<Projects.WorkPackage>(), db.Set<Projects.Project>(), OfGuest(me, db));
        return db.Supplies.Where(s => own.Any(o => o.Id == s.Id)
            || packages.Any(p => p.Id == s.PackageId && (p.LeadPersonId == id || projects.Any(x => x.Id == p.ProjectId && x.LeadPersonId == id))));
    }

    /// <summary>The accesses somebody has today.</summary>
    public static IQueryable<GuestAccess> OpenTo(Me me, CityDb db)
    {
        var (id, today) = (me.Id, Format.Day(db.Now));
        return db.Set<GuestAccess>().Where(g => g.PersonId == id && g.EndedOn == null && g.Until >= today);
    }

    /// <summary>What somebody owes as a guest, as long as the access is open.</summary>
    public static IQueryable<Supply> OfGuest(Me me, CityDb db)
    {
        var guests = OpenTo(me, db);
        return db.Supplies.Where(s => guests.Any(g => g.PartnerId == s.PartnerId && g.Packages.Any(p => p.PackageId == s.PackageId)));
    }

    /// <summary>The files that were handed in, by delivery.</summary>
    public static async Task<ILookup<Guid, StoredFile>> Files(CityDb db, IEnumerable<Supply> supplies, CancellationToken cancellation = default)
    {
        var ids = supplies.Select(s => s.Id).ToList();
        return (await db.Files.AsNoTracking().Where(f => f.Kind == nameof(Supply) && ids.Contains(f.ItemId)).OrderBy(f => f.CreatedAt).ToListAsync(cancellation)).ToLookup(f => f.ItemId);
    }
}

/// <summary>Files of a delivery are read by whom it is for, and by nobody else.</summary>
public sealed class FilesOfSupplies : IHoldFiles
{
    public string Kind => nameof(Supply);

    public Task<bool> MaySee(CityDb db, Me me, Guid itemId) => SupplyAccess.VisibleTo(me, db).AnyAsync(s => s.Id == itemId);

    public IQueryable<Guid> Existing(CityDb db) => db.Supplies.Select(s => s.Id);
}
