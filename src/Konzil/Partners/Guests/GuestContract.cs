using Konzil.Budget;
using Konzil.Platform;
using Microsoft.EntityFrameworkCore;

namespace Konzil.Partners;

/// <summary>
/// A contract or an agreement with a partner, as the partner may see it: nothing of other offers, no points, no reasons. It belongs to
/// the partner it was tied to.
/// </summary>
/// <param name="Value">What this contract is worth; an agreement has no sum.</param>
public sealed record GuestContract(Text Kind, string Title, string Number, Text State, DateOnly? SignedOn)
{
    public DateOnly? From { get; init; }

    public DateOnly? Until { get; init; }

    public string Contact { get; init; } = "";

    public decimal? Value { get; init; }

    public static async Task<IReadOnlyList<GuestContract>> Of(Guid partner, CityDb db, CancellationToken cancellation = default)
    {
        var today = Format.Day(db.Now);
        var tenders = await db.Tenders.AsNoTracking().Include(t => t.Offers.Where(o => o.PartnerId == partner)).Where(t => t.AwardedOn != null && t.Offers.Any(o => o.Id == t.AwardedOfferId && o.PartnerId == partner)).OrderBy(t => t.Number).ToListAsync(cancellation);
        var agreements = await db.Agreements.AsNoTracking().Where(a => a.PartnerId == partner).OrderBy(a => a.Number).ToListAsync(cancellation);
        return
        [
            .. tenders.Select(t => new GuestContract(TenderText.Contract, t.Lot.Length > 0 ? t.Title + ", " + t.Lot : t.Title, t.ContractNumber, TenderText.Of(t.State(today)), t.SignedOn) { From = t.ContractFrom, Until = t.ContractUntil, Contact = t.Awarded?.Contact ?? "", Value = t.ContractValue }),
            .. agreements.Select(a => new GuestContract(AgreementText.Of(a.Kind), a.Title, "", AgreementText.Of(a.State(today)), a.SignedOn) { From = a.From, Until = a.Until, Contact = a.Contact }),
        ];
    }
}
