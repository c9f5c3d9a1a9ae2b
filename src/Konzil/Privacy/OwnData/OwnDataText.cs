using Konzil.Platform;

namespace Konzil.Privacy;

/// <summary>The words of the page with one's own data, and of the copy.</summary>
public static class OwnDataText
{
    public static readonly Text Title = new("Meine Daten", "My data");

    public static readonly Text Lead = new("Hier sehen Sie, was die Stadt auf dieser Plattform über Sie gespeichert hat, wofür und wie lange.", "Here you see what the city keeps about you on this platform, what for and how long.");
    public static readonly Text Copy = new("Kopie zum Mitnehmen", "A copy to take along");
    public static readonly Text CopyBody = new("Sie bekommen eine ZIP-Datei mit allem, was wir über Sie gespeichert haben: lesbar als Seite und als Tabellen, für Programme als JSON, dazu Ihre Bilder und Dokumente. Das Packen dauert meist weniger als eine Minute. Wir sagen Ihnen Bescheid, wenn die Datei bereitliegt.", "You get a ZIP file with everything we keep about you: readable as a page and as tables, for programs as JSON, with your pictures and documents. Packing usually takes less than a minute. We tell you when the file is ready.");
    public static readonly Text Ask = new("Kopie anfordern", "Ask for a copy");
    public static readonly Text Packing = new("Wir packen Ihre Kopie, angefordert am {0}. Sie bekommen eine Nachricht, sobald sie bereitliegt.", "We are packing your copy, asked for on {0}. You get a message as soon as it is ready.");
    public static readonly Text LookAgain = new("Noch einmal nachsehen", "Look again");
    public static readonly Text Ready = new("Ihre Kopie liegt bereit ({0}). Sie können sie einmal herunterladen, bis zum {1}. Danach löschen wir sie hier. Eine neue können Sie jederzeit anfordern.", "Your copy is ready ({0}). You can download it once, until {1}. Then we delete it here. You can ask for a new one at any time.");
    public static readonly Text Fetch = new("Kopie herunterladen", "Download the copy");
    public static readonly Text ReadyNotice = new("Die Kopie Ihrer Daten liegt bereit. Sie können sie zwei Tage lang einmal herunterladen.", "The copy of your data is ready. You can download it once within two days.");
    public static readonly Text Overview = new("Was gespeichert ist", "What is kept");
    public static readonly Text OverviewNote = new("Nur Arten von Daten, zu denen es bei Ihnen Einträge gibt.", "Only kinds of data of which you have entries.");
    public static readonly Text What = new("Art der Daten", "Kind of data");
    public static readonly Text Purpose = new("Wofür", "What for");
    public static readonly Text Kept = new("Wie lange", "How long");
    public static readonly Text Count = new("Einträge", "Entries");
    public static readonly Text Rights = new("Ihre Rechte", "Your rights");
    public static readonly Text ToRequests = new("Berichtigung oder Widerspruch an den Datenschutz schreiben", "Write to data protection about a correction or an objection");
    public static readonly Text KeptFor = new("Wie lange:", "How long:");

    public static readonly Text ReadMe = new(
        "MEINE DATEN\n\nDiese Datei enthält alles, was die Plattform über Sie gespeichert hat (Art. 15 und 20 DSGVO).\n\ndaten.html      zum Lesen im Browser\ntabellen/       je Art eine Tabelle für die Tabellenkalkulation\ndaten.json      dasselbe für Programme\ndateien/        Ihre Bilder und Dokumente\n\nNicht enthalten: Passwörter und Schlüssel, die nur als Prüfsumme gespeichert sind; interne Nummern; Angaben über andere. Ihr Stimmzettel einer Abstimmung kennt Sie nicht und kann Ihnen deshalb nicht zugeordnet werden.\nWo nur ein Anzeigename ohne Konto steht, zum Beispiel unter einer Entscheidung, lässt sich nicht sicher sagen, dass Sie gemeint sind. Diese Stellen fehlen hier.\n\nWas enthalten ist:\n",
        "MY DATA\n\nThis file holds everything the platform keeps about you (Art. 15 and 20 GDPR).\n\ndaten.html      to read in a browser\ntabellen/       one table for each kind, for a spreadsheet\ndaten.json      the same for programs\ndateien/        your pictures and documents\n\nNot included: passwords and keys that are kept as checksums only; internal numbers; what is about others. Your ballot of a vote does not know you, so it cannot be found for you.\nWhere only a display name stands without an account, for example below a decision, nobody can say for certain that it is you. These places are missing here.\n\nWhat is included:\n");
}
