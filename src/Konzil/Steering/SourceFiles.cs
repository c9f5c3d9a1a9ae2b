using Konzil.Agenda;
using Konzil.Platform;
using Microsoft.AspNetCore.Http;
using Microsoft.EntityFrameworkCore;

namespace Konzil.Steering;

/// <summary>Sources of money (the register of grants is among them) and posts of all public measures as open data.</summary>
public static class SourceFiles
{
    private static readonly DatasetColumn Code = new("massnahme", new("Nummer der Maßnahme", "Number of the measure"));
    private static readonly DatasetColumn Title = new("titel", new("Titel der Maßnahme", "Title of the measure"));

    public static readonly Dataset Sources = new(
        new("Geldquellen und Förderungen", "Sources of money and grants"),
        new("Je Zeile eine Quelle einer Maßnahme: eigenes Geld, Förderung, Partner oder Sachleistung, mit Bedingungen.", "One source of a measure a row: own money, grant, partner or in kind, with its terms."),
        "/massnahmen/geldquellen.csv",
        [
            Code, Title, new("quelle", new("eigen, foerderung, partner oder sachleistung", "own, grant, partner or in kind, in German")), new("geber", new("Wer gibt", "Who gives")),
            new("zustand", new("betrag, offen oder entfaellt", "amount, open or not applicable, in German")), new("zugesagt_eur", new("Zugesagter Betrag", "Amount promised")), new("foerdersatz_prozent", new("Fördersatz", "Rate")),
            new("zweckbindung", new("Wofür das Geld bestimmt ist", "What the money is for")), new("von", new("Beginn des Zeitraums", "Begin of the period")), new("bis", new("Ende des Zeitraums", "End of the period")),
            new("antrag_bis", new("Antrag spätestens", "To be applied for by")), new("antrag_am", new("Antrag gestellt", "Applied for on")),
            new("abruf_bis", new("Abruf spätestens", "To be called by")), new("nachweis_bis", new("Verwendungsnachweis fällig", "Proof of use due")), new("nachweis_am", new("Verwendungsnachweis abgegeben", "Proof of use handed in")),
            new("abgerufen_zustand", new("betrag, offen oder entfaellt", "amount, open or not applicable, in German")), new("abgerufen_eur", new("Bisher abgerufen", "Called so far")),
            new("rueckzahlung", new("offen, nichts, alles oder anteil: was bei Abbruch zurückzuzahlen ist", "open, nothing, everything or a share: what is owed back if the measure is stopped, in German")), new("rueckzahlung_prozent", new("Anteil in Prozent", "Share in per cent")),
            new("gebunden_bis", new("Ende der Zweckbindung", "End of the earmark")), new("anmerkung", new("Anmerkung", "Note")),
        ]);

    public static readonly Dataset Posts = new(
        new("Stellen der Maßnahmen", "Posts of the measures"),
        new("Je Zeile ein Amt: Bedarf, vorhandene und zusätzliche Vollzeitstellen getrennt.", "One unit a row: full-time posts needed, existing and additional, apart."),
        "/massnahmen/stellen.csv",
        [
            Code, Title, new("amt", new("Amt oder Stelle", "Unit")), new("aufgabe", new("Aufgabe", "Work")), new("art", new("bedarf, vorhanden oder zusaetzlich", "need, existing or additional, in German")),
            new("zustand", new("betrag, offen oder entfaellt", "amount, open or not applicable, in German")), new("mak", new("Vollzeitstellen, leer wenn es keine Zahl gibt", "Full-time posts, empty if there is no number")),
            new("von", new("Beginn", "Begin")), new("bis", new("Ende", "End")), new("anmerkung", new("Anmerkung", "Note")),
        ]);

    public static IEnumerable<Dataset> All => [Sources, Posts];

    public static async Task<IResult> DownloadSources(CityDb db, CancellationToken cancellation)
    {
        var file = new Csv(Sources);
        var measures = await Public(db, cancellation);
        foreach (var s in (await db.MoneySources.AsNoTracking().ToListAsync(cancellation)).Where(s => measures.ContainsKey(s.MeasureId)).OrderBy(s => measures[s.MeasureId].Number).ThenBy(s => s.Kind).ThenBy(s => s.Giver, StringComparer.Ordinal))
        {
            file.Row(measures[s.MeasureId].Code, measures[s.MeasureId].Title, Key(s.Kind), s.Giver, DeliveryFiles.Key(s.AmountState), s.AmountValue, s.Rate, s.Earmark, s.From, s.Until, s.ApplyBy, s.Applied, s.CallBy, s.ProofBy, s.ProofDone, DeliveryFiles.Key(s.CalledState), s.CalledValue, Key(s.Rule), s.RuleShare, s.BoundUntil, s.Note);
        }

        return file.Download("geldquellen.csv");
    }

    public static async Task<IResult> DownloadPosts(CityDb db, CancellationToken cancellation)
    {
        var file = new Csv(Posts);
        var measures = await Public(db, cancellation);
        foreach (var post in (await db.MeasurePosts.AsNoTracking().ToListAsync(cancellation)).Where(p => measures.ContainsKey(p.MeasureId)).OrderBy(p => measures[p.MeasureId].Number).ThenBy(p => p.Unit, StringComparer.Ordinal))
        {
            foreach (var kind in Enum.GetValues<PostKind>())
            {
                file.Row(measures[post.MeasureId].Code, measures[post.MeasureId].Title, post.Unit, post.Work, Key(kind), DeliveryFiles.Key(post[kind].State), post[kind].Amount, post.From, post.Until, post.Note);
            }
        }

        return file.Download("stellen.csv");
    }

    private static Task<Dictionary<Guid, Measure>> Public(CityDb db, CancellationToken cancellation) =>
        MeasureAccess.Public(db.Measures).AsNoTracking().ToDictionaryAsync(m => m.Id, cancellation);

    private static string Key(SourceKind kind) => kind switch { SourceKind.Own => "eigen", SourceKind.Grant => "foerderung", SourceKind.Partner => "partner", _ => "sachleistung" };

    private static string Key(ClawbackRule rule) => rule switch { ClawbackRule.NotStated => "offen", ClawbackRule.Nothing => "nichts", ClawbackRule.Called => "alles", _ => "anteil" };

    private static string Key(PostKind kind) => kind switch { PostKind.Need => "bedarf", PostKind.Existing => "vorhanden", _ => "zusaetzlich" };
}
