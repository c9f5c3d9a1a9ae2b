using Konzil.Platform;
using Konzil.Projects;
using Microsoft.AspNetCore.Http;
using Microsoft.EntityFrameworkCore;

namespace Konzil.Partners;

/// <summary>What a guest sees: the packages that were given to the account, and their deliverables. Nothing of any other package, and nothing after the day.</summary>
public partial class ShowGuest
{
    public sealed record Shown(IReadOnlyList<Access> Accesses, DateOnly Today)
    {
        /// <summary>The refused form.</summary>
        public (Guid Id, Form Form)? Typed { get; init; }

        public string? Value(Guid id, string field) => Typed is { } typed && typed.Id == id ? typed.Form.Raw(field) : null;
    }

    public sealed record Access(string Partner, DateOnly Until, IReadOnlyList<Package> Packages);

    public sealed record Package(WorkPackage Plan, Text Project, IReadOnlyList<Supply> Supplies);

    public static async Task<IResult> Show(Me me, CityDb db) => View.Page<ShowGuest, Shown>(await Load(me, db));

    public static async Task<IResult> Deliver(Guid id, Form form, Me me, CityDb db)
    {
        var shown = await Load(me, db);
        if (!shown.Accesses.SelectMany(a => a.Packages).SelectMany(p => p.Supplies).Any(d => d.Id == id))
        {
            return View.NotFound();
        }

        var supply = await db.Supplies.SingleAsync(d => d.Id == id);
        var (note, link) = (form.Text(Field(GuestText.NoteField, id)).Max(Supply.TextMax), form.Text(Field(GuestText.LinkField, id)).Max(Supply.LinkMax));
        try
        {
            if (!form.HasErrors)
            {
                supply.Deliver(note, link, me, shown.Today);
            }
        }
        catch (Refusal refusal)
        {
            form.Errors.Add(refusal.Field.Length > 0 ? Field(refusal.Field, id) : "", refusal.Reason);
        }

        if (form.HasErrors)
        {
            db.ChangeTracker.Clear();
            return View.Invalid<ShowGuest, Shown>(shown with { Typed = (id, form) }, form.Errors);
        }

        db.StartedFrom(supply, form.Version());
        return await db.TrySave() ? View.SeeOther(Paths.GuestSpace) : View.Stale<ShowGuest, Shown>(await Load(me, db) with { Typed = (id, form) });
    }

    internal static string Field(string name, Guid id) => name + "-" + id.ToString("N");

    private static async Task<Shown> Load(Me me, CityDb db)
    {
        var (id, today) = (me.KnownId, Format.Day(db.Now));
        var open = await db.Guests.AsNoTracking().Include(g => g.Packages).Where(g => g.PersonId == id && g.EndedOn == null && g.Until >= today).OrderBy(g => g.Until).ToListAsync();
        var (partnerIds, packageIds) = (open.Select(g => g.PartnerId).ToList(), open.SelectMany(g => g.Packages.Select(p => p.PackageId)).Distinct().ToList());
        var partners = await db.Partners.AsNoTracking().Where(p => partnerIds.Contains(p.Id)).ToDictionaryAsync(p => p.Id, p => p.Name);
        var packages = await db.WorkPackages.AsNoTracking().Where(p => packageIds.Contains(p.Id)).OrderBy(p => p.Order).ToListAsync();
        var projectIds = packages.Select(p => p.ProjectId).Distinct().ToList();
        var projects = await db.Projects.AsNoTracking().Where(p => projectIds.Contains(p.Id)).ToDictionaryAsync(p => p.Id, p => p.Title);
        var owed = await db.Supplies.AsNoTracking().Where(d => partnerIds.Contains(d.PartnerId) && packageIds.Contains(d.PackageId)).OrderBy(d => d.Due).ToListAsync();
        return new([.. open.Select(g => new Access(partners[g.PartnerId], g.Until,
            [.. packages.Where(p => g.Packages.Any(x => x.PackageId == p.Id)).Select(p => new Package(p, projects[p.ProjectId], [.. owed.Where(d => d.PackageId == p.Id && d.PartnerId == g.PartnerId)]))]))], today);
    }
}
