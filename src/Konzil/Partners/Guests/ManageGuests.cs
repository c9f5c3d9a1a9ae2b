using Konzil.People;
using Konzil.Platform;
using Konzil.Projects;
using Konzil.Ui;
using Microsoft.AspNetCore.Http;
using Microsoft.EntityFrameworkCore;

namespace Konzil.Partners;

/// <summary>Who of a partner sees which work packages, and until when.</summary>
public partial class ManageGuests
{
    public sealed record Shown(Partner Partner, IReadOnlyList<Row> Rows, IReadOnlyList<Option> Packages, DateOnly Today)
    {
        /// <summary>The refused form.</summary>
        public Form? Typed { get; init; }
    }

    public sealed record Row(GuestAccess Access, string Name, IReadOnlyList<string> Packages);

    public static async Task<IResult> Show(int number, CityDb db) => await Load(number, db) is { } shown ? View.Page<ManageGuests, Shown>(shown) : View.NotFound();

    /// <summary>For an account that has access already, day and packages are set anew.</summary>
    public static async Task<IResult> Give(int number, Form form, Me me, CityDb db)
    {
        if (await Load(number, db) is not { } shown)
        {
            return View.NotFound();
        }

        string email = form.Text(GuestText.EmailField).Required(GuestText.EmailWrong).Max(Conventions.Line);
        var until = form.Date(GuestText.UntilField, GuestText.UntilWrong.Filled(GuestAccess.MostDays), required: true);
        var packages = form.RawMany(GuestText.PackagesField).Where(v => shown.Packages.Any(o => o.Value == v)).Distinct(StringComparer.Ordinal).Select(Guid.Parse).ToList();
        var normalized = email.ToUpperInvariant();
        var person = form.HasErrors ? null : await db.People.Include(p => p.Grants).SingleOrDefaultAsync(p => p.NormalizedEmail == normalized && p.EmailConfirmed);
        if (!form.HasErrors && (person is null || person.Grants.Count > 0))
        {
            form.Errors.Add(GuestText.EmailField, person is null ? GuestText.EmailWrong : GuestText.IsStaff);
        }

        if (person is not null)
        {
            var access = await db.Guests.Include(g => g.Packages).SingleOrDefaultAsync(g => g.PartnerId == shown.Partner.Id && g.PersonId == person.Id);
            if (access is null)
            {
                db.Guests.Add(access = GuestAccess.Give(shown.Partner.Id, person.Id, me));
            }

            form.Try(() => access.Set(until!.Value, packages, shown.Today));
        }

        if (!form.HasErrors)
        {
            return await db.TrySave() ? View.SeeOther(Paths.PartnerGuests(number)) : View.Stale<ManageGuests, Shown>((await Load(number, db))! with { Typed = form });
        }

        db.ChangeTracker.Clear();
        return View.Invalid<ManageGuests, Shown>(shown with { Typed = form }, form.Errors);
    }

    public static async Task<IResult> End(int number, Guid id, CityDb db)
    {
        if (await db.Guests.SingleOrDefaultAsync(g => g.Id == id && db.Set<Partner>().Any(p => p.Id == g.PartnerId && p.Number == number)) is not { } access)
        {
            return View.NotFound();
        }

        access.End(Format.Day(db.Now));
        await db.TrySave();
        return View.SeeOther(Paths.PartnerGuests(number));
    }

    internal static async Task<IReadOnlyList<Option>> Packages(CityDb db)
    {
        var projects = await db.Projects.AsNoTracking().ToDictionaryAsync(p => p.Id, p => p.Title.De);
        var packages = await db.WorkPackages.AsNoTracking().ToListAsync();
        return [.. packages.Where(p => projects.ContainsKey(p.ProjectId)).OrderBy(p => projects[p.ProjectId], StringComparer.Ordinal).ThenBy(p => p.Order).Select(p => new Option(p.Id.ToString(), projects[p.ProjectId] + ": " + p.Name.De))];
    }

    private static async Task<Shown?> Load(int number, CityDb db)
    {
        if (await db.Partners.AsNoTracking().SingleOrDefaultAsync(p => p.Number == number) is not { } partner)
        {
            return null;
        }

        var options = await Packages(db);
        var names = options.ToDictionary(o => Guid.Parse(o.Value), o => o.Label);
        var accesses = await db.Guests.AsNoTracking().Include(g => g.Packages).Where(g => g.PartnerId == partner.Id).ToListAsync();
        var ids = accesses.Select(a => a.PersonId).ToList();
        var people = await db.People.AsNoTracking().Where(p => ids.Contains(p.Id)).ToDictionaryAsync(p => p.Id, p => p.DisplayName);
        var today = Format.Day(db.Now);
        return new(partner,
            [.. accesses.OrderByDescending(a => a.IsOpen(today)).ThenBy(a => a.Until).Select(a => new Row(a, people.GetValueOrDefault(a.PersonId, ""), [.. a.Packages.Select(p => names.GetValueOrDefault(p.PackageId)).OfType<string>().Order(StringComparer.CurrentCulture)]))],
            options, today);
    }
}
