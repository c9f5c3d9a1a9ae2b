using Konzil.Budget;
using Konzil.Platform;
using Microsoft.EntityFrameworkCore;

namespace Konzil.Partners;

/// <summary>A contract or an agreement as the register ties it to a partner.</summary>
/// <param name="Key">Kind and id, as a form sends it.</param>
/// <param name="Name">The partner's name as it was written in the contract.</param>
public sealed record PartnerContract(string Key, Guid Id, string Name, string Title, Guid? PartnerId)
{
    private const string OfTender = "vergabe-";
    private const string OfAgreement = "vereinbarung-";

    public bool IsAgreement => Key.StartsWith(OfAgreement, StringComparison.Ordinal);

    /// <summary>Those without a partner first.</summary>
    public static async Task<IReadOnlyList<PartnerContract>> Read(CityDb db, CancellationToken cancellation = default)
    {
        var tenders = await db.Tenders.AsNoTracking().Include(t => t.Offers).Where(t => t.AwardedOn != null).ToListAsync(cancellation);
        var agreements = await db.Agreements.AsNoTracking().ToListAsync(cancellation);
        return
        [
            .. tenders.Where(t => t.Awarded is not null).Select(t => new PartnerContract(OfTender + t.Awarded!.Id, t.Awarded.Id, t.Awarded.Supplier, t.Lot.Length > 0 ? t.Title + ", " + t.Lot : t.Title, t.Awarded.PartnerId))
                .Concat(agreements.Select(a => new PartnerContract(OfAgreement + a.Id, a.Id, a.Partner, a.Title, a.PartnerId)))
                .OrderBy(c => c.PartnerId is not null).ThenBy(c => c.Name, StringComparer.CurrentCultureIgnoreCase).ThenBy(c => c.Title, StringComparer.CurrentCultureIgnoreCase),
        ];
    }

    public async Task Tie(Guid? partner, CityDb db, CancellationToken cancellation = default)
    {
        if (IsAgreement)
        {
            (await db.Agreements.SingleAsync(a => a.Id == Id, cancellation)).TieTo(partner);
        }
        else
        {
            (await db.Set<TenderOffer>().SingleAsync(o => o.Id == Id, cancellation)).TieTo(partner);
        }
    }
}

/// <summary>What bears exactly the name of a partner is tied to it; everything else the office ties.</summary>
public sealed class TieByName(CityDb db) : IHandle<TenderAwarded>, IHandle<AgreementPartnerNamed>, IHandle<PartnerNamed>
{
    public Task Do(TenderAwarded news, CancellationToken cancellation) => Tie(cancellation);

    public Task Do(AgreementPartnerNamed news, CancellationToken cancellation) => Tie(cancellation);

    public Task Do(PartnerNamed news, CancellationToken cancellation) => Tie(cancellation);

    private async Task Tie(CancellationToken cancellation)
    {
        var partners = await db.Partners.AsNoTracking().ToDictionaryAsync(p => p.Name, p => p.Id, StringComparer.Ordinal, cancellation);
        foreach (var contract in (await PartnerContract.Read(db, cancellation)).Where(c => c.PartnerId is null && partners.ContainsKey(c.Name)))
        {
            await contract.Tie(partners[contract.Name], db, cancellation);
        }

        await db.SaveChangesAsync(cancellation);
    }
}
