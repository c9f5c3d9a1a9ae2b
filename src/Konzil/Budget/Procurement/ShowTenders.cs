using Konzil.Platform;
using Microsoft.AspNetCore.Http;
using Microsoft.EntityFrameworkCore;

namespace Konzil.Budget;

/// <summary>Published procurements for everybody: procedure, dates, and after the award supplier and value.</summary>
public partial class ShowTenders
{
    public sealed record Shown(IReadOnlyList<Tender> Tenders, DateOnly Today);

    public static async Task<IResult> Show(CityDb db, TimeProvider clock, CancellationToken cancellation) => View.Page<ShowTenders, Shown>(new(await Published(db, cancellation), Format.Day(clock.GetUtcNow())));

    internal static Task<List<Tender>> Published(CityDb db, CancellationToken cancellation) => TenderAccess.Public(db).AsNoTracking().Include(t => t.Offers).OrderByDescending(t => t.Number).ToListAsync(cancellation);
}

/// <summary>The same as open data.</summary>
public static class TenderFiles
{
    public static readonly Dataset All = new(
        new("Vergaben", "Procurements"),
        new("Je Zeile eine veröffentlichte Vergabe.", "One published procurement a row."),
        "/vergaben.csv",
        [
            new("nummer", new("Nummer der Vergabe", "Number of the procurement")), new("titel", new("Was eingekauft wird", "What is bought")), new("los", new("Los", "Lot")), new("art", new("Art der Leistung", "Kind, in German")),
            new("verfahren", new("Vergabeverfahren", "Procedure, in German")), new("stand", new("Stand", "State, in German")), new("beginn", new("Beginn des Verfahrens", "Begin of the procedure")), new("angebote_bis", new("Angebote bis", "Offers until")),
            new("zuschlag_am", new("Tag des Zuschlags", "Day of the award")), new("auftragnehmer", new("Wer den Auftrag bekam", "Who got the contract")), new("auftragswert_eur", new("Auftragswert", "Contract value")), new("laufzeit_bis", new("Ende der Laufzeit", "End of the term")),
        ]);

    public static async Task<IResult> Download(CityDb db, TimeProvider clock, CancellationToken cancellation)
    {
        var (file, today) = (new Csv(All), Format.Day(clock.GetUtcNow()));
        foreach (var t in await ShowTenders.Published(db, cancellation))
        {
            file.Row(t.Number, t.Title, t.Lot, TenderText.Of(t.Kind).De, TenderText.Of(t.Procedure).De, TenderText.Of(t.State(today)).De, t.PublishedOn, t.OffersUntil, t.AwardedOn, t.Awarded?.Supplier, t.ContractValue, t.ContractUntil);
        }

        return file.Download("vergaben.csv");
    }
}
