using Konzil.Council.Oparl;
using Konzil.Platform;
using Microsoft.AspNetCore.Http;
using Microsoft.EntityFrameworkCore;

namespace Konzil.Council;

/// <summary>All votes on the agenda over time, for everybody; and as a file.</summary>
public partial class ListResolutions
{
    public sealed record Shown(IReadOnlyList<Resolution> Resolutions, IReadOnlyList<Deferral> Waiting);

    public static readonly Dataset All = new(
        new("Beschlüsse", "Resolutions"),
        new("Je Zeile ein Beschluss mit Abstimmung. Leer heißt: nicht bekannt, nicht null.", "One resolution a row, with its vote. Empty means not known, not zero."),
        "/beschluesse/beschluesse.csv",
        [
            new("nummer", new("Nummer auf dieser Website", "Number on this website")), new("vorlage", new("Nummer der Vorlage", "Number of the paper")), new("gremium", new("Wer beschloss", "Who decided")),
            new("tag", new("Tag", "Day")), new("jahr", new("Jahr", "Year")), new("titel", new("Titel", "Title")), new("ergebnis", new("Ergebnis", "Result, in German")), new("vertagt_bis", new("Bis wann vertagt ist", "Until when it is deferred")),
            new("ja", new("Ja-Stimmen", "Votes in favour")), new("nein", new("Nein-Stimmen", "Votes against")), new("enthaltung", new("Enthaltungen", "Abstentions")),
            new("massnahmen", new("Worüber entschieden wurde", "What was decided on")), new("hinweis", new("Hinweis", "Note")), new("ratsinformation", new("Adresse der bestätigten Vorlage im Ratsinformationssystem", "Address of the confirmed paper in the council information system")), new("beispiel", new("ja: für die Vorführung erfunden", "ja: invented for the demonstration")),
        ]);

    public static async Task<IResult> Show(CityDb db, CancellationToken cancellation) => View.Page<ListResolutions, Shown>(new(await Newest(db, cancellation), await Deferrals.Waiting(db, cancellation)));

    public static async Task<IResult> Download(CityDb db, CancellationToken cancellation)
    {
        var csv = new Csv(All);
        var papers = (await db.OparlLinks.AsNoTracking().Where(l => l.State == OparlLinkState.Accepted).Select(l => new { l.ResolutionId, At = l.Page ?? l.Paper }).ToListAsync(cancellation)).ToLookup(l => l.ResolutionId, l => l.At);
        foreach (var r in await Newest(db, cancellation))
        {
            csv.Row(r.Number, r.PaperNumber, r.Body, r.Date, r.Year, r.Title, CouncilText.Of(r.Result).De, r.DeferredUntil, r.Yes, r.No, r.Abstentions, r.ItemsText, r.NoteDe, string.Join(" ", papers[r.Id].Order(StringComparer.Ordinal)), r.IsExample);
        }

        return csv.Download("beschluesse.csv");
    }

    /// <summary>Newest first. Where only the year is known, after the dated ones of that year.</summary>
    internal static async Task<IReadOnlyList<Resolution>> Newest(CityDb db, CancellationToken cancellation) =>
        [.. (await db.Resolutions.AsNoTracking().Include(r => r.Items).ToListAsync(cancellation)).OrderByDescending(r => r.Year).ThenByDescending(r => r.Date ?? DateOnly.MinValue).ThenByDescending(r => r.Number)];
}
