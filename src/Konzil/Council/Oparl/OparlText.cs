using Konzil.Platform;

namespace Konzil.Council.Oparl;

/// <summary>The words around the council information system.</summary>
public static class OparlText
{
    public const string ReasonField = "Grund";

    public static readonly Text Title = new("Ratsinformationssystem", "Council information system");
    public static readonly Text Note = new("Konzil liest jede Nacht, was im Ratsinformationssystem steht, und schlägt vor, welche Vorlage zu welchem Beschluss gehört. Von allein ändert sich nichts: Sie entscheiden über jeden Vorschlag.", "Every night Konzil reads what the council information system holds and proposes which paper belongs to which resolution. Nothing changes by itself: you decide on every proposal.");
    public static readonly Text OffTitle = new("Kein Ratsinformationssystem eingestellt", "No council information system configured");
    public static readonly Text OffBody = new("Solange keine Adresse eingestellt ist, ruft Konzil nichts ab. Die Adresse der OParl-Schnittstelle trägt die technische Betreuung ein (Einstellung OParl:Address).", "As long as no address is configured, Konzil requests nothing. The technical staff enters the address of the OParl interface (setting OParl:Address).");
    public static readonly Text From = new("Gelesen wird", "Read from");
    public static readonly Text LastRun = new("Zuletzt gelesen", "Last read");
    public static readonly Text NextRun = new("Nächstes Lesen", "Next reading");
    public static readonly Text Never = new("noch nie", "never");
    public static readonly Text Works = new("hat geklappt", "worked");
    public static readonly Text Broke = new("hat nicht geklappt: {0}", "did not work: {0}");
    public static readonly Text ReadNow = new("Jetzt lesen", "Read now");
    public static readonly Text Asked = new("Das Lesen ist angestoßen. Laden Sie die Seite in einer Minute neu; das Ergebnis steht dann im Protokoll.", "Reading was started. Reload the page in a minute; the result will be in the log.");
    public static readonly Text Proposals = new("Vorschläge", "Proposals");
    public static readonly Text NoneTitle = new("Kein Vorschlag offen", "No proposal open");
    public static readonly Text NoneBody = new("Neue Vorschläge kommen nach dem Lesen von allein; Sie bekommen dann eine Nachricht.", "New proposals come by themselves after reading; you are told then.");
    public static readonly Text Belongs = new("Gehört „{0}“ zu diesem Beschluss?", "Does “{0}” belong to this resolution?");
    public static readonly Text RecordedHere = new("Hier eingetragen", "Recorded here");
    public static readonly Text ReadThere = new("Im Ratsinformationssystem", "In the council information system");
    public static readonly Text Paper = new("Vorlage", "Paper");
    public static readonly Text Address = new("Adresse", "Address");
    public static readonly Text Result = new("Ergebnis dort", "Result there");
    public static readonly Text Differs = new("Anderes Ergebnis", "Different result");
    public static readonly Text DiffersLine = new("Dort steht „{0}“, hier „{1}“. Prüfen Sie Ihren Eintrag; er ändert sich nicht von selbst.", "There it says “{0}”, here “{1}”. Check your entry; it does not change by itself.");
    public static readonly Text NoResult = new("noch keins", "none yet");
    public static readonly Text Meeting = new("Sitzung", "Meeting");
    public static readonly Text Item = new("TOP {0}", "item {0}");
    public static readonly Text Wording = new("Beschlusstext dort", "Decided text there");
    public static readonly Text Road = new("Beratungsfolge", "Order of consultation");
    public static readonly Text Again = new("Zu diesem Beschluss ist die Vorlage schon übernommen. Dort steht jetzt etwas anderes; mit dem Übernehmen gilt der neue Stand.", "For this resolution the paper was accepted already. It reads differently now; accepting makes the new state count.");
    public static readonly Text Accept = new("Übernehmen und veröffentlichen", "Accept and publish");
    public static readonly Text AcceptHint = new("Beim Beschluss stehen dann Vorlage, Ergebnis und Adresse. Ihr Eintrag selbst bleibt, wie er ist; weicht er ab, berichtigen Sie ihn.", "Paper, result and address then stand with the resolution. Your entry itself stays as it is; if it differs, correct it.");
    public static readonly Text Decline = new("Gehört nicht dazu", "Does not belong");
    public static readonly Text DeclineWhy = new("Warum nicht?", "Why not?");
    public static readonly Text DeclineHint = new("Nur im Büro zu lesen. Derselbe Vorschlag kommt nicht wieder.", "Read in the office only. The same proposal does not come back.");
    public static readonly Text DeclineNeedsReason = new("Bitte sagen Sie kurz, warum die Vorlage nicht dazugehört.", "Please say briefly why the paper does not belong.");
    public static readonly Text Decided = new("Über diesen Vorschlag wurde schon entschieden.", "This proposal has been decided already.");
    public static readonly Text Log = new("Protokoll", "Log");
    public static readonly Text LogNote = new("Die letzten {0} Male, das neueste zuerst.", "The last {0} times, newest first.");
    public static readonly Text NoLog = new("Es wurde noch nie gelesen.", "It was never read yet.");
    public static readonly Text When = new("Wann", "When");
    public static readonly Text Outcome = new("Ergebnis", "Outcome");
    public static readonly Text Meetings = new("Sitzungen", "Meetings");
    public static readonly Text Papers = new("Vorlagen", "Papers");
    public static readonly Text Found = new("Vorschläge", "Proposals");
    public static readonly Text Requests = new("Abrufe", "Requests");
    public static readonly Text ToSystem = new("Im Ratsinformationssystem ansehen", "See it in the council information system");
    public static readonly Text ReadOn = new("Gelesen am {0} im Ratsinformationssystem und von der Geschäftsstelle des Gemeinderats bestätigt.", "Read on {0} in the council information system and confirmed by the council's office.");

    public static readonly Text FoundNews = new("Aus dem Ratsinformationssystem gibt es neue Vorschläge: {0}. Bitte entscheiden Sie, ob die Vorlagen zu den Beschlüssen gehören.", "The council information system brought new proposals: {0}. Please decide whether the papers belong to the resolutions.");
    public static readonly Text BrokeNews = new("Das Ratsinformationssystem ließ sich nicht lesen: {0} Geändert wurde nichts; in der nächsten Nacht wird es wieder versucht.", "The council information system could not be read: {0} Nothing was changed; it is tried again next night.");

    public static readonly Text NetworkWrong = new("Die Einstellung OParl:Networks enthält „{0}“. Das ist kein Netz wie 10.1.2.0/24.", "The setting OParl:Networks holds “{0}”. That is not a network like 10.1.2.0/24.");
    public static readonly Text NotAnObject = new("An einer Stelle, an der ein OParl-Objekt der Art {0} stehen muss, steht etwas anderes.", "Where an OParl object of the kind {0} has to stand, there is something else.");
    public static readonly Text OtherKind = new("{0} ist kein OParl-Objekt der Art {1} in Version 1.0 oder 1.1, sondern „{2}“.", "{0} is not an OParl object of the kind {1} in version 1.0 or 1.1 but “{2}”.");
    public static readonly Text WrongKind = new("Die Angabe „{0}“ von {1} hat nicht die Art, die OParl vorschreibt.", "The value “{0}” of {1} is not of the kind OParl demands.");
    public static readonly Text NoList = new("Die Liste „{0}“ fehlt bei {1}.", "The list “{0}” is missing with {1}.");
    public static readonly Text NotAList = new("{0} ist keine OParl-Liste mit „data“ und „links“.", "{0} is not an OParl list with “data” and “links”.");
    public static readonly Text EndlessList = new("Die Liste „{0}“ hört nach {1} Seiten nicht auf. Das Lesen wurde abgebrochen.", "The list “{0}” does not end after {1} pages. Reading was stopped.");
    public static readonly Text NoBody = new("Die eingestellte Körperschaft gibt es im Ratsinformationssystem nicht. Dort stehen: {0}", "The configured body does not exist in the council information system. It has: {0}");
    public static readonly Text SeveralBodies = new("Das Ratsinformationssystem hat mehrere Körperschaften ({0}). Die technische Betreuung muss eine auswählen (Einstellung OParl:Body).", "The council information system has several bodies ({0}). The technical staff has to choose one (setting OParl:Body).");
}
