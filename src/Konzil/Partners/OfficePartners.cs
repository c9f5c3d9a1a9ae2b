using Konzil.Platform;
using Konzil.Ui;
using Microsoft.AspNetCore.Http;
using Microsoft.EntityFrameworkCore;

namespace Konzil.Partners;

/// <summary>All partners, public or not, and the contracts that belong to none of them yet.</summary>
public partial class OfficePartners
{
    public const string ContractField = "Vertrag";
    public const string PartnerField = "Partner";
    private const string Nobody = "keiner";

    public sealed record Shown(IReadOnlyList<Partner> Partners, IReadOnlyList<PartnerContract> Contracts, Form? Typed)
    {
        public IEnumerable<PartnerContract> Untied => Contracts.Where(c => c.PartnerId is null);

        public IReadOnlyList<Option> ContractOptions => [.. Contracts.Select(c => new Option(c.Key, c.Title + " – " + (Partners.FirstOrDefault(p => p.Id == c.PartnerId)?.Name ?? PartnerText.UntiedOf.With(c.Name))))];

        public IReadOnlyList<Option> PartnerOptions => [.. Partners.Select(p => new Option(p.Id.ToString(), p.Name)), new(Nobody, PartnerText.NoPartner)];
    }

    public static async Task<IResult> Show(CityDb db, CancellationToken cancellation) => View.Page<OfficePartners, Shown>(await Load(null, db, cancellation));

    /// <summary>Ties a contract to a partner, to another one, or to none.</summary>
    public static async Task<IResult> Tie(Form form, CityDb db, CancellationToken cancellation)
    {
        var page = await Load(form, db, cancellation);
        var contract = form.Choice(ContractField, page.ContractOptions.Select(o => o.Value), PartnerText.ContractMissing);
        var partner = form.Choice(PartnerField, page.PartnerOptions.Select(o => o.Value), PartnerText.PartnerMissing);
        if (form.HasErrors)
        {
            return View.Invalid<OfficePartners, Shown>(page, form.Errors);
        }

        var (tied, to) = (page.Contracts.Single(c => c.Key == contract), partner == Nobody ? (Guid?)null : Guid.Parse(partner!));
        await tied.Tie(to, db, cancellation);
        foreach (var concerned in page.Partners.Where(p => tied.PartnerId != to && (p.Id == to || p.Id == tied.PartnerId)))
        {
            db.Note(concerned, (concerned.Id == to ? PartnerText.ContractTied : PartnerText.ContractLoosed).De, tied.Title);
        }

        return await db.TrySave(cancellation) ? View.SeeOther(Paths.OfficePartners) : View.Stale<OfficePartners, Shown>(await Load(form, db, cancellation));
    }

    private static async Task<Shown> Load(Form? typed, CityDb db, CancellationToken cancellation) =>
        new([.. (await db.Partners.AsNoTracking().ToListAsync(cancellation)).OrderBy(p => p.Name, StringComparer.CurrentCultureIgnoreCase)], await PartnerContract.Read(db, cancellation), typed);
}
