using Konzil.Platform;

namespace Konzil.Privacy;

/// <summary>The words of the documents.</summary>
public static class SheetText
{
    public static readonly Text Title = new("Datenschutzblätter", "Data protection sheets");
    public static readonly Text Note = new("jede Fassung bleibt nachlesbar", "every edition can be read again");
    public static readonly Text Sheet = new("Blatt", "Sheet");
    public static readonly Text Valid = new("Gilt", "Valid");
    public static readonly Text None = new("noch nicht geschrieben", "not written yet");
    public static readonly Text Review = new("Nächste Prüfung", "Next review");
    public static readonly Text ReviewDue = new("jetzt fällig", "due now");
    public static readonly Text NoReview = new("kein Tag", "no day");
    public static readonly Text Edition = new("Fassung {0} vom {1}", "Edition {0} of {1}");
    public static readonly Text Write = new("Neue Fassung", "New edition");
    public static readonly Text WriteTitle = new("{0}, Fassung {1}", "{0}, edition {1}");
    public static readonly Text WriteNote = new("die letzte Fassung bleibt erhalten", "the last edition is kept");
    public static readonly Text Body = new("Text", "Text");
    public static readonly Text BodyMissing = new("Bitte schreiben Sie den Text.", "Please write the text.");
    public static readonly Text NoteLabel = new("Was ist neu?", "What is new?");
    public static readonly Text NoteHint = new("Ein Satz, der in der Liste der Fassungen steht.", "One sentence that stands in the list of editions.");
    public static readonly Text NoteMissing = new("Bitte sagen Sie, was neu ist.", "Please say what is new.");
    public static readonly Text ReviewLabel = new("Nächste Prüfung am", "Next review on");
    public static readonly Text Save = new("Fassung speichern", "Save edition");

    public static Text Of(SheetKind kind) => kind switch
    {
        SheetKind.Impact => new("Datenschutz-Folgenabschätzung", "Data protection impact assessment"),
        SheetKind.Measures => new("Technische und organisatorische Maßnahmen", "Technical and organisational measures"),
        SheetKind.Staff => new("Daten von Beschäftigten", "Staff data"),
        _ => new("Datenschutz-Workshop", "Data protection workshop"),
    };

    public static Text About(SheetKind kind) => kind switch
    {
        SheetKind.Impact => new("Schwellwertprüfung und Folgenabschätzung, Art. 35 DSGVO", "threshold check and assessment, Art. 35 GDPR"),
        SheetKind.Measures => new("Art. 32 DSGVO", "Art. 32 GDPR"),
        SheetKind.Staff => new("Merkblatt zur Dienstvereinbarung, § 15 LDSG und § 75 LPVG BW", "fact sheet for the agreement with the staff council"),
        _ => new("erste Projektphase, Abschnitt 4.4 des Strategiepapiers", "first phase of the project, section 4.4 of the strategy paper"),
    };
}
