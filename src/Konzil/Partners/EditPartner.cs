using Konzil.Platform;
using Microsoft.AspNetCore.Http;
using Microsoft.EntityFrameworkCore;

namespace Konzil.Partners;

/// <summary>Enters a partner and changes it.</summary>
public partial class EditPartner
{
    /// <param name="Partner">Null while a new one is entered.</param>
    /// <param name="Typed">The refused form.</param>
    public sealed record Draft(Partner? Partner, Form? Typed);

    public static IResult New() => View.Page<EditPartner, Draft>(new(null, null));

    public static async Task<IResult> Show(int number, CityDb db) => await Stored(number, db) is { } partner ? View.Page<EditPartner, Draft>(new(partner, null)) : View.NotFound();

    public static async Task<IResult> Create(Form form, CityDb db)
    {
        var (words, release) = (Read(form), Release.Read(form));
        form.Try(() => Partner.Numbered(0).Write(words!));
        if (form.HasErrors)
        {
            return View.Invalid<EditPartner, Draft>(new(null, form), form.Errors);
        }

        try
        {
            var number = 0;
            await db.Together(async () =>
            {
                var partner = Partner.Numbered(number = await NumberSeries.Take(db, Partner.Series));
                Write(partner, words!, release, db);
                db.Partners.Add(partner);
                await db.SaveChangesAsync();
            });
            return View.SeeOther(Paths.OfficePartner(number));
        }
        catch (DbUpdateException taken) when (db.Dialect.IsUniqueViolation(taken))
        {
            db.ChangeTracker.Clear();
            form.Errors.Add(nameof(Partner.Name), PartnerText.NameTaken);
            return View.Invalid<EditPartner, Draft>(new(null, form), form.Errors);
        }
    }

    public static async Task<IResult> Post(int number, Form form, CityDb db)
    {
        if (await db.Partners.SingleOrDefaultAsync(p => p.Number == number) is not { } partner)
        {
            return View.NotFound();
        }

        var (words, release) = (Read(form), Release.Read(form));
        if (await db.Partners.AnyAsync(p => p.Number != number && p.Name == words!.Name))
        {
            form.Errors.Add(nameof(Partner.Name), PartnerText.NameTaken);
        }

        form.Try(() => Write(partner, words!, release, db));
        if (form.HasErrors)
        {
            db.ChangeTracker.Clear();
            return View.Invalid<EditPartner, Draft>(new(await Stored(number, db), form), form.Errors);
        }

        db.StartedFrom(partner, form.Version());
        return await db.TrySave() ? View.SeeOther(Paths.OfficePartner(number)) : View.Stale<EditPartner, Draft>(new(await Stored(number, db), form));
    }

    private static void Write(Partner partner, PartnerWords words, Release release, CityDb db)
    {
        partner.Write(words);
        partner.ShowTo(release, Format.Day(db.Now));
        CarryOutPublication.Plan(db, partner);
    }

    private static Task<Partner?> Stored(int number, CityDb db) => db.Partners.AsNoTracking().SingleOrDefaultAsync(p => p.Number == number);

    private static PartnerWords Read(Form form) => new(
        form.Text(nameof(Partner.Name)).Required(PartnerText.NameMissing).Max(Conventions.Line),
        form.Choice<PartnerKind>(nameof(Partner.Kind), PartnerText.KindMissing) ?? default,
        form.Choice<PartnerLevel>(nameof(Partner.Level), PartnerText.LevelMissing) ?? default,
        form.Text(nameof(Partner.AboutDe)).Required(PartnerText.AboutMissing).Max(Partner.TextMax))
    {
        AboutEn = form.Text(nameof(Partner.AboutEn)).Max(Partner.TextMax),
        Website = form.Text(nameof(Partner.Website)).Max(Partner.LinkMax),
        Contact = form.Text(nameof(Partner.Contact)).Max(Conventions.Line),
    };
}
