using Konzil.People;
using Konzil.Platform;
using Konzil.Projects;
using Microsoft.AspNetCore.Http;
using Microsoft.EntityFrameworkCore;

namespace Konzil.Partners;

/// <summary>What a guest sees: the packages that were given to the account, and their deliverables. Nothing of any other package, and nothing after the day.</summary>
public partial class ShowGuest
{
    public sealed record Shown(IReadOnlyList<Access> Accesses, ILookup<Guid, StoredFile> Files, DateOnly Today);

    public sealed record Access(string Partner, DateOnly Until, IReadOnlyList<Package> Packages, IReadOnlyList<GuestContract> Contracts);

    public sealed record Package(WorkPackage Plan, Text Project, string? Contact, IReadOnlyList<Supply> Supplies);

    /// <summary>The way there from the account, for whoever has an access that is open.</summary>
    public static readonly AccountPlace Place = new(AccountText.ToGuestSpace, () => Paths.GuestSpace, (db, me, cancellation) => SupplyAccess.OpenTo(me, db).AnyAsync(cancellation));

    public static async Task<IResult> Show(Me me, CityDb db)
    {
        var today = Format.Day(db.Now);
        var open = await SupplyAccess.OpenTo(me, db).AsNoTracking().Include(g => g.Packages).OrderBy(g => g.Until).ToListAsync();
        var (partnerIds, packageIds) = (open.Select(g => g.PartnerId).ToList(), open.SelectMany(g => g.Packages.Select(p => p.PackageId)).Distinct().ToList());
        var partners = await db.Partners.AsNoTracking().Where(p => partnerIds.Contains(p.Id)).ToDictionaryAsync(p => p.Id, p => p.Name);
        var packages = await db.WorkPackages.AsNoTracking().Where(p => packageIds.Contains(p.Id)).OrderBy(p => p.Order).ToListAsync();
        var projectIds = packages.Select(p => p.ProjectId).Distinct().ToList();
        var projects = await db.Projects.AsNoTracking().Where(p => projectIds.Contains(p.Id)).ToDictionaryAsync(p => p.Id);
        var leadIds = packages.Select(p => p.LeadPersonId).Concat(projects.Values.Select(p => p.LeadPersonId)).OfType<Guid>().Distinct().ToList();
        var leads = await db.People.Where(p => leadIds.Contains(p.Id)).ToDictionaryAsync(p => p.Id, p => p.DisplayName);
        var owed = await SupplyAccess.OfGuest(me, db).AsNoTracking().OrderBy(d => d.Due).ThenBy(d => d.Title).ToListAsync();
        var accesses = new List<Access>();
        foreach (var g in open)
        {
            accesses.Add(new(partners[g.PartnerId], g.Until, [.. packages.Where(p => g.Packages.Any(x => x.PackageId == p.Id)).Select(p => Of(p, g.PartnerId))], await GuestContract.Of(g.PartnerId, db)));
        }

        return View.Page<ShowGuest, Shown>(new(accesses, await SupplyAccess.Files(db, owed), today));

        Package Of(WorkPackage package, Guid partner) => new(package, projects[package.ProjectId].Title,
            (package.LeadPersonId ?? projects[package.ProjectId].LeadPersonId) is { } lead ? leads.GetValueOrDefault(lead) : null,
            [.. owed.Where(d => d.PackageId == package.Id && d.PartnerId == partner)]);
    }
}
