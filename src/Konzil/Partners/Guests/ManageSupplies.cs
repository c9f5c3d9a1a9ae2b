using Konzil.Platform;
using Konzil.Ui;
using Microsoft.AspNetCore.Http;
using Microsoft.EntityFrameworkCore;

namespace Konzil.Partners;

/// <summary>What a partner owes to work packages, and whether the city accepted it.</summary>
public partial class ManageSupplies
{
    public sealed record Shown(Partner Partner, IReadOnlyList<Row> Rows, IReadOnlyList<Option> Packages, DateOnly Today)
    {
        /// <summary>The refused form, and which one of the page it was.</summary>
        public (Guid? Id, Form Form)? Typed { get; init; }

        public string? Value(Guid? id, string field) => Typed is { } typed && typed.Id == id ? typed.Form.Raw(field) : null;
    }

    public sealed record Row(Supply Supply, string Package, IReadOnlyList<StoredFile> Files);

    public static async Task<IResult> Show(int number, CityDb db) => await Load(number, db) is { } shown ? View.Page<ManageSupplies, Shown>(shown) : View.NotFound();

    public static async Task<IResult> Agree(int number, Form form, CityDb db)
    {
        if (await Load(number, db) is not { } shown)
        {
            return View.NotFound();
        }

        var package = form.Choice(GuestText.PackageField, shown.Packages.Select(p => p.Value), GuestText.PackageMissing);
        string title = form.Text(GuestText.TitleField).Required(GuestText.WhatMissing).Max(Conventions.Line);
        var due = form.Date(GuestText.DueField, GuestText.DueMissing, required: true);
        if (form.HasErrors)
        {
            return View.Invalid<ManageSupplies, Shown>(shown with { Typed = (null, form) }, form.Errors);
        }

        db.Supplies.Add(Supply.Agree(shown.Partner.Id, Guid.Parse(package!), title, due!.Value));
        await db.SaveChangesAsync();
        return View.SeeOther(Paths.PartnerSupplies(number));
    }

    public static Task<IResult> Accept(int number, Guid id, Form form, CityDb db) => Decide(number, id, form, db, (d, words, today) => d.Accept(words, today));

    public static Task<IResult> Return(int number, Guid id, Form form, CityDb db) => Decide(number, id, form, db, (d, words, today) =>
    {
        form.Text(Field(id)).Required(GuestText.ReturnNeedsReason);
        if (!form.HasErrors)
        {
            d.Return(words, today);
        }
    });

    public static Task<int> CountWaiting(CityDb db, Me me) => me.May(Permission.AdmitGuests) ? db.Supplies.CountAsync(d => d.State == SupplyState.Delivered) : Task.FromResult(0);

    /// <summary>Several forms on one page: each has a field of its own.</summary>
    internal static string Field(Guid id) => GuestText.ReviewField + "-" + id.ToString("N");

    private static async Task<IResult> Decide(int number, Guid id, Form form, CityDb db, Action<Supply, string, DateOnly> decide)
    {
        if (await Load(number, db) is not { } shown || await db.Supplies.SingleOrDefaultAsync(d => d.Id == id && d.PartnerId == shown.Partner.Id) is not { } supply)
        {
            return View.NotFound();
        }

        string words = form.Text(Field(id)).Max(Supply.TextMax);
        form.Try(() => decide(supply, words, shown.Today));
        if (form.HasErrors)
        {
            db.ChangeTracker.Clear();
            return View.Invalid<ManageSupplies, Shown>(shown with { Typed = (id, form) }, form.Errors);
        }

        db.StartedFrom(supply, form.Version());
        return await db.TrySave() ? View.SeeOther(Paths.PartnerSupplies(number)) : View.Stale<ManageSupplies, Shown>((await Load(number, db))! with { Typed = (id, form) });
    }

    private static async Task<Shown?> Load(int number, CityDb db)
    {
        if (await db.Partners.AsNoTracking().SingleOrDefaultAsync(p => p.Number == number) is not { } partner)
        {
            return null;
        }

        var options = await ManageGuests.Packages(db);
        var names = options.ToDictionary(o => Guid.Parse(o.Value), o => o.Label);
        var rows = await db.Supplies.AsNoTracking().Where(d => d.PartnerId == partner.Id).OrderBy(d => d.Due).ThenBy(d => d.Title).ToListAsync();
        var files = await SupplyAccess.Files(db, rows);
        return new(partner, [.. rows.Select(d => new Row(d, names.GetValueOrDefault(d.PackageId, ""), [.. files[d.Id]]))], options, Format.Day(db.Now));
    }
}
