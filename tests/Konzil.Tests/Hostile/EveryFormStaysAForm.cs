using Konzil.Platform;
using Konzil.Tests.World;
using Microsoft.EntityFrameworkCore;

namespace Konzil.Tests.Hostile;

/// <summary>
/// Every form of every page, found by opening them all, is sent with words that try to become code; then every page, feed, file
/// and mail is looked at. A new form that nobody reaches makes the test fail until a page leads to it or a reason stands here.
/// </summary>
[Trait("R", "R-2.3-04")]
[Trait("R", "R-2.3-07")]
public class EveryFormStaysAForm(City city) : CityTest(city)
{
    private const int FewestAccepted = 50;
    private const string Button = "a button, nothing to type";
    private const string Apart = "sent with every hostile text by HostileFields";
    private const string Secret = "behind a secret from a mail; nothing to type, or a number";
    private const string Key = "a password, a passkey or a code: refused unless exactly right";
    private const string Upload = "takes a file: EveryUploadIsGuarded";
    private const string State = "its state is not in the content of Konstanz; not yet sent with hostile words";

    /// <summary>Forms the crawl does not send with words, and why.</summary>
    private static readonly Dictionary<string, string> Elsewhere = new(StringComparer.Ordinal)
    {
        ["/abbestellen/{token}"] = Button,
        ["/abstimmungen/{number:int}/pruefen"] = Key,
        ["/abstimmungen/{number:int}/stimme"] = Button,
        ["/anmelden"] = Key,
        ["/anmelden/passkey/optionen"] = Key,
        ["/anmelden/passwort/{secret}"] = Key,
        ["/beitraege/{id:guid}/aendern"] = Apart,
        ["/beitraege/{id:guid}/widerspruch"] = Apart,
        ["/buero/abstimmungen/{number:int}/auszaehlung"] = Button,
        ["/buero/abstimmungen/{number:int}/papier"] = Key,
        ["/buero/abstimmungen/{number:int}/papier/druck"] = Button,
        ["/buero/aenderungen/{number:int}"] = Apart,
        ["/buero/aenderungen/{number:int}/ruecknahme"] = Button,
        ["/buero/aufgaben/{number:int}/abschluss"] = Apart,
        ["/buero/aufgaben/{number:int}/annahme"] = Apart,
        ["/buero/aufgaben/{number:int}/aufschub"] = Apart,
        ["/buero/auswahl/datei"] = Upload,
        ["/buero/auswahl/{number:int}/entscheidung"] = State,
        ["/buero/auswahl/{number:int}/nachruecken"] = State,
        ["/buero/auswahl/{number:int}/zuruecknahme"] = State,
        ["/buero/beschluesse"] = State,
        ["/buero/beschluesse/{number:int}/stimmen"] = Apart,
        ["/buero/beteiligte/{number:int}/erwartungen/{id:guid}"] = Apart,
        ["/buero/betrieb/auftraege/{id:guid}/neu"] = Button,
        ["/buero/bewertung/{round:int}/massnahmen/{number:int}"] = State,
        ["/buero/bewertungsrunden/{round:int}/abschluss"] = State,
        ["/buero/bewertungsrunden/{round:int}/ersatz"] = State,
        ["/buero/bewertungsrunden/{round:int}/kalibrierung"] = State,
        ["/buero/bewertungsrunden/{round:int}/leitprojekte"] = State,
        ["/buero/bewertungsvorlagen"] = Upload,
        ["/buero/entwuerfe/{number:int}/absatz/{paragraph:int}"] = Apart,
        ["/buero/entwuerfe/{number:int}/absatz/{paragraph:int}/kommentar"] = Apart,
        ["/buero/entwuerfe/{number:int}/abschluss"] = Button,
        ["/buero/entwuerfe/{number:int}/bearbeiten"] = Apart,
        ["/buero/entwuerfe/{number:int}/vorschlaege/{id:guid}"] = Apart,
        ["/buero/entwuerfe/{number:int}/vorschlaege/{id:guid}/ruecknahme"] = Button,
        ["/buero/ideen/{number:int}/aenderung/gelesen"] = Button,
        ["/buero/karten/fotos"] = Upload,
        ["/buero/karten/{id:guid}/kontakt/loeschung"] = Button,
        ["/buero/karten/{id:guid}/konto/loesung"] = Button,
        ["/buero/karten/{id:guid}/ruecknahme"] = Button,
        ["/buero/kommentare/{id:guid}/ausblenden"] = Apart,
        ["/buero/konflikte/neu"] = Apart,
        ["/buero/konflikte/{number:int}"] = Apart,
        ["/buero/lotsen/gruppe"] = Button,
        ["/buero/lotsen/ideen/{number:int}/antwort"] = Apart,
        ["/buero/lotsen/lehrgaenge/{number:int}/bearbeiten"] = Apart,
        ["/buero/lotsen/lehrgaenge/{number:int}/module"] = Apart,
        ["/buero/lotsen/lehrgaenge/{number:int}/module/{module:guid}/anwesenheit"] = Button,
        ["/buero/lotsen/lehrgaenge/{number:int}/teilnahme"] = Button,
        ["/buero/lotsen/plaetze"] = Apart,
        ["/buero/lotsen/plaetze/{id:guid}/ende"] = Button,
        ["/buero/massnahmen/{number:int}/mitwirkung/{entry:guid}/entfernen"] = Button,
        ["/buero/moderation/personen/{id:guid}/sperre/ende"] = Button,
        ["/buero/moderation/personen/{id:guid}/vertrauen/ruecknahme"] = Button,
        ["/buero/moderation/{id:guid}/freigabe"] = Button,
        ["/buero/neuigkeiten/{number:int}/bearbeiten"] = Apart,
        ["/buero/neuigkeiten/{number:int}/fassungen/{version}"] = Apart,
        ["/buero/neuigkeiten/{number:int}/freigabe"] = Button,
        ["/buero/neuigkeiten/{number:int}/pruefung"] = Button,
        ["/buero/neuigkeiten/{number:int}/rueckgabe"] = Apart,
        ["/buero/neuigkeiten/{number:int}/ruecknahme"] = Apart,
        ["/buero/newsletter/{number:int}/bearbeiten"] = State,
        ["/buero/newsletter/{number:int}/versand"] = Button,
        ["/buero/projekte/{number:int}/auftrag/rueckgabe"] = Apart,
        ["/buero/projekte/{number:int}/auftrag/unterschrift"] = Apart,
        ["/buero/projekte/{number:int}/pakete/{id:guid}/abhaengigkeiten/{link:guid}/ende"] = Button,
        ["/buero/projekte/{number:int}/pakete/{id:guid}/termin"] = Apart,
        ["/buero/projekte/{number:int}/phasen/neu"] = Apart,
        ["/buero/projekte/{number:int}/phasen/{id:guid}"] = Apart,
        ["/buero/projekte/{number:int}/phasen/{id:guid}/beteiligung"] = Button,
        ["/buero/projekte/{number:int}/phasen/{id:guid}/freigabe/entscheidung"] = Apart,
        ["/buero/projekte/{number:int}/phasen/{id:guid}/freigabe/kriterien/{criterion:guid}"] = Apart,
        ["/buero/projekte/{number:int}/team/{id:guid}/ende"] = Button,
        ["/buero/rangfolge"] = Apart,
        ["/buero/rangfolge/{number:int}"] = Apart,
        ["/buero/rangfolge/{number:int}/beschluss"] = Apart,
        ["/buero/runden/{number:int}/angaben/{key:int}"] = State,
        ["/buero/runden/{number:int}/angaben/{key:int}/entfernen"] = Button,
        ["/buero/runden/{number:int}/archiv"] = Button,
        ["/buero/sitzungen/{number:int}/durchfuehrung"] = Apart,
        ["/buero/sitzungen/{number:int}/punkte/neu"] = Apart,
        ["/buero/sitzungen/{number:int}/punkte/{item:guid}"] = Apart,
        ["/buero/sitzungen/{number:int}/punkte/{item:guid}/aufgabe"] = Apart,
        ["/buero/stellen/neu"] = Apart,
        ["/buero/stellen/{number:int}"] = Apart,
        ["/buero/stellen/{number:int}/personen"] = Key,
        ["/buero/stellen/{number:int}/personen/{id:guid}/ende"] = Button,
        ["/buero/termine/{number:int}/anmeldungen/{id:guid}/loeschung"] = Button,
        ["/buero/termine/{number:int}/anwesenheit"] = Button,
        ["/buero/termine/{number:int}/einladungen/erinnerung"] = Button,
        ["/buero/termine/{number:int}/einladungen/personen"] = Key,
        ["/buero/termine/{number:int}/einladungen/personen/{id:guid}/ende"] = Button,
        ["/buero/termine/{number:int}/einladungen/stelle"] = Button,
        ["/buero/termine/{number:int}/einladungen/stellen/{unit:int}/ende"] = Button,
        ["/buero/termine/{number:int}/ergebnisse"] = Apart,
        ["/buero/termine/{number:int}/ergebnisse/aufgaben"] = Apart,
        ["/buero/termine/{number:int}/ergebnisse/aufgaben/{id:guid}/entfernen"] = Button,
        ["/buero/termine/{number:int}/ergebnisse/aufgaben/{id:guid}/erledigt"] = Button,
        ["/buero/termine/{number:int}/ergebnisse/ideen"] = Button,
        ["/buero/termine/{number:int}/ergebnisse/ideen/{idea:int}/entfernen"] = Button,
        ["/buero/termine/{number:int}/kontakte"] = Button,
        ["/buero/termine/{number:int}/kontakte/ende"] = Button,
        ["/buero/termine/{number:int}/kontakte/papier"] = Apart,
        ["/buero/termine/{number:int}/kontakte/{id:guid}/loeschung"] = Button,
        ["/buero/termine/{number:int}/nachricht"] = Apart,
        ["/buero/termine/{number:int}/rueckmeldungen"] = State,
        ["/buero/termine/{number:int}/tische"] = Apart,
        ["/buero/termine/{number:int}/unterlagen"] = Upload,
        ["/buero/termine/{number:int}/unterlagen/{id:guid}/entfernen"] = Button,
        ["/buero/umfragen/{number:int}"] = Apart,
        ["/buero/umfragen/{number:int}/ende"] = Button,
        ["/buero/umfragen/{number:int}/fragen"] = Apart,
        ["/buero/umfragen/{number:int}/fragen/{question:int}"] = Apart,
        ["/buero/umfragen/{number:int}/fragen/{question:int}/loeschen"] = Button,
        ["/buero/umfragen/{number:int}/texte"] = Button,
        ["/buero/umsetzung/{number:int}/aenderungen/neu"] = Apart,
        ["/buero/umsetzung/{number:int}/berichte/neu"] = State,
        ["/buero/umsetzung/{number:int}/geld/neu"] = State,
        ["/buero/umsetzung/{number:int}/geld/{id:guid}"] = State,
        ["/buero/umsetzung/{number:int}/kennzahlen/neu"] = State,
        ["/buero/umsetzung/{number:int}/kennzahlen/{id:guid}"] = State,
        ["/buero/umsetzung/{number:int}/meilensteine/neu"] = State,
        ["/buero/umsetzung/{number:int}/meilensteine/{id:guid}/erreicht"] = State,
        ["/buero/umsetzung/{number:int}/meilensteine/{id:guid}/verschieben"] = State,
        ["/buero/umsetzung/{number:int}/quellen/neu"] = Apart,
        ["/buero/umsetzung/{number:int}/quellen/{id:guid}"] = Apart,
        ["/buero/umsetzung/{number:int}/stand"] = State,
        ["/buero/umsetzung/{number:int}/stellen/neu"] = Apart,
        ["/buero/umsetzung/{number:int}/stellen/{id:guid}"] = Apart,
        ["/buero/wohnsitz/schalter"] = Key,
        ["/buero/wohnsitz/{id:guid}/ablehnung"] = Apart,
        ["/buero/wohnsitz/{id:guid}/brief"] = Button,
        ["/buero/zusammenfuehrungen/neu"] = Apart,
        ["/gewichtung/{round:int}"] = Button,
        ["/ideen/mitschreiben/{secret}"] = Button,
        ["/ideen/neu/absenden"] = Apart,
        ["/ideen/neu/aehnlich"] = Button,
        ["/ideen/neu/dateien"] = Upload,
        ["/ideen/neu/dateien/{file:guid}/entfernen"] = Button,
        ["/ideen/{number:int}/dateien"] = Upload,
        ["/ideen/{number:int}/dateien/{file:guid}/entfernen"] = Button,
        ["/ideen/{number:int}/hilfe/ruecknahme"] = Button,
        ["/ideen/{number:int}/miturheber"] = Button,
        ["/ideen/{number:int}/miturheber/austritt"] = Button,
        ["/ideen/{number:int}/miturheber/{id:guid}/entfernen"] = Button,
        ["/ideen/{number:int}/rueckfrage"] = Apart,
        ["/ideen/{number:int}/zusammenfuehrung"] = Button,
        ["/ideen/{number:int}/zustimmung"] = Button,
        ["/ideen/{number:int}/zustimmung/ruecknahme"] = Button,
        ["/karten"] = Key,
        ["/konto/adresse"] = Key,
        ["/konto/adresse/bestaetigen/{secret}"] = Secret,
        ["/konto/passkeys"] = Key,
        ["/konto/passkeys/entfernen"] = Button,
        ["/konto/passkeys/optionen"] = Key,
        ["/konto/passkeys/umbenennen"] = State,
        ["/konto/sperre"] = Apart,
        ["/konto/wohnsitz"] = Apart,
        ["/konto/wohnsitz/code"] = Key,
        ["/konto/wohnsitz/ende"] = Button,
        ["/massnahmen/{number:int}/hilfe/ruecknahme"] = Button,
        ["/massnahmen/{number:int}/nicht-folgen"] = Button,
        ["/neuigkeiten/{number:int}/bestaetigung"] = Button,
        ["/newsletter/abo/{token}"] = Secret,
        ["/newsletter/abo/{token}/ende"] = Secret,
        ["/newsletter/bestaetigen/{token}"] = Secret,
        ["/lotsen/stellen/{number:int}/rueckmeldung"] = Apart,
        ["/registrieren"] = Apart,
        ["/registrieren/bestaetigen/{secret}"] = Secret,
        ["/termine/anmeldungen/{secret}/bestaetigung"] = Secret,
        ["/termine/anmeldungen/{secret}/kontakte"] = Apart,
        ["/termine/anmeldungen/{secret}/rueckmeldung"] = State,
        ["/termine/anmeldungen/{secret}/ruecknahme"] = Secret,
        ["/termine/kontakte/{secret}/ende"] = Secret,
        ["/termine/{number:int}/antwort"] = Button,
        ["/termine/{number:int}/kontakte"] = Apart,
        ["/termine/{number:int}/kontakte/ende"] = Button,
        ["/termine/{number:int}/rueckmeldung"] = State,
        ["/umfragen/{number:int}/zwischenstand"] = Button,
        ["/zustimmung/{token}"] = Secret,
    };

    [Fact]
    public async Task Whatever_is_typed_into_any_form_is_shown_as_it_was_typed()
    {
        await City.LoadsKonstanz();
        var world = await new HostileCity(City).Begin();
        foreach (var field in HostileFields.All)
        {
            await field.Put(world, FilledForm.Poison);
        }

        await City.Settle();
        var routes = new RoutesByAddress(City.Services);
        var crawlers = new List<FormCrawler>();
        var unread = await City.HasIdea("Noch nicht gelesen", world.Author, published: false);
        var office = await City.HasIdea("Von jemandem mit allen Rollen", world.Office);
        foreach (var who in new[] { world.Author, world.Office, City.Visitor })
        {
            var crawler = new FormCrawler(who, ["/", "/ideen", "/ideen/neu", "/konto", "/konto/nachrichten", "/termine", "/umfragen", "/massnahmen", "/karten", "/registrieren", "/anmelden", "/buero", "/buero/moderation", "/ideen/neu", $"/ideen/{world.Idea.Number}", $"/ideen/{unread.Number}", $"/ideen/{office.Number}", $"/buero/ideen/{world.Idea.Number}"], routes);
            await crawler.Run();
            await City.Settle();
            crawlers.Add(crawler);
        }

        var faults = crawlers.SelectMany(c => c.Faults).ToList();
        foreach (var who in new[] { City.Visitor, world.Author, world.Office })
        {
            var reader = new FormCrawler(who, ["/", "/suche?q=kzx", "/daten", "/moderation", "/moderation/zahlen", "/termine.ics", "/buero", "/buero/moderation"], routes);
            await reader.Look();
            faults.AddRange(reader.Faults);
        }

        Assert.True(faults.Count == 0, string.Join('\n', faults.Distinct(StringComparer.Ordinal).Take(60)));
        var mails = await City.Do(db => db.Mails.AsNoTracking().ToListAsync());
        Assert.All(mails, m => Assert.DoesNotContain(m.Subject + m.To, c => c is '\r' or '\n'));

        var accepted = crawlers.SelectMany(c => c.Accepted).ToHashSet(StringComparer.Ordinal);
        var wordless = crawlers.SelectMany(c => c.Wordless.Concat(c.Exact)).ToHashSet(StringComparer.Ordinal);
        var missed = routes.Posts.Where(r => !accepted.Contains(r) && !wordless.Contains(r) && !Elsewhere.ContainsKey(r) && !r.EndsWith("/folgen/ende", StringComparison.Ordinal)).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal).ToList();
        Assert.True(accepted.Count >= FewestAccepted, $"Only {accepted.Count} forms took hostile words: {string.Join(' ', accepted.Order(StringComparer.Ordinal))}");
        Assert.True(missed.Count == 0, $"{accepted.Count} accepted, {wordless.Count} without words, missed {missed.Count}:\n" + string.Join('\n', missed.Select(m => m + "   " + string.Join(" / ", crawlers.Select(c => c.Refused.GetValueOrDefault(m)).OfType<string>()))));
        Assert.Empty(Elsewhere.Keys.Except(routes.Posts, StringComparer.Ordinal));
    }
}
