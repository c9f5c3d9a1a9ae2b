using Konzil.Platform;

namespace Konzil.Monitoring;

/// <summary>Words of the evidence library. German on pages: plain, "Sie".</summary>
public static class EvidenceText
{
    public static readonly Text Title = new("Belege", "Evidence");
    public static readonly Text Lead = new("Befragungen, Studien und Statistiken, auf die sich Ziele, Handlungsfelder, Maßnahmen und Entscheidungen stützen.", "Surveys, studies and statistics that goals, fields, measures and decisions stand on.");
    public static readonly Text Note = new("Öffentlich ist nur, was freigegeben ist.", "Only what was released is public.");
    public static readonly Text MeasureNote = new("Worauf sich diese Maßnahme stützt.", "What this measure stands on.");
    public static readonly Text Evidence = new("Beleg", "Evidence");
    public static readonly Text ToEvidence = new("Beleg {0}", "Evidence {0}");
    public static readonly Text None = new("Noch kein Beleg", "No evidence yet");
    public static readonly Text NoneDetail = new("Tragen Sie Befragungen und Studien ein, auf die sich die Agenda stützt.", "Enter surveys and studies the agenda stands on.");
    public static readonly Text NonePublic = new("Noch ist kein Beleg freigegeben.", "No evidence has been released yet.");
    public static readonly Text New = new("Beleg eintragen", "Enter evidence");
    public static readonly Text Edit = new("Beleg bearbeiten", "Edit the evidence");
    public static readonly Text Save = new("Beleg speichern", "Save the evidence");
    public static readonly Text All = new("Alle Belege", "All evidence");
    public static readonly Text ToPublic = new("Öffentliche Seite der Belege", "Public page of the evidence");
    public static readonly Text ToPublicOne = new("Öffentliche Seite dieses Belegs", "Public page of this evidence");
    public static readonly Text Kind = new("Art", "Kind");
    public static readonly Text KindMissing = new("Bitte wählen Sie eine Art.", "Please choose a kind.");
    public static readonly Text TitleLabel = new("Titel", "Title");
    public static readonly Text TitleEn = new("Titel auf Englisch", "Title in English");
    public static readonly Text TitleMissing = new("Bitte geben Sie einen Titel an.", "Please give a title.");
    public static readonly Text Publisher = new("Herausgeber", "Publisher");
    public static readonly Text PublicNeedsPublisher = new("Ohne Herausgeber wird kein Beleg veröffentlicht. Bitte ergänzen Sie, von wem er stammt.", "No evidence is published without a publisher. Please add who it comes from.");
    public static readonly Text Day = new("Tag der Veröffentlichung oder Erhebung", "Day it was published or collected");
    public static readonly Text DayHint = new("Leer heißt unbekannt.", "Empty means unknown.");
    public static readonly Text DayWrong = new("Bitte geben Sie einen Tag an, zum Beispiel 14.10.2018.", "Please give a day, for example 14/10/2018.");
    public static readonly Text Says = new("Was sagt er?", "What does it say?");
    public static readonly Text SaysHint = new("Die Zahl oder das Ergebnis, möglichst wörtlich.", "The figure or the result, verbatim where possible.");
    public static readonly Text SaysMissing = new("Bitte schreiben Sie, was der Beleg sagt.", "Please write what the evidence says.");
    public static readonly Text Place = new("Seite oder Abschnitt", "Page or section");
    public static readonly Text Sample = new("Wie viele wurden gefragt (n)?", "How many were asked (n)?");
    public static readonly Text Licence = new("Lizenz", "Licence");
    public static readonly Text Link = new("Adresse im Netz", "Address on the web");
    public static readonly Text LinkWrong = new("Bitte geben Sie eine ganze Adresse an, die mit https:// oder http:// beginnt.", "Please give a whole address that begins with https:// or http://.");
    public static readonly Text File = new("Datei (PDF oder Bild)", "File (PDF or picture)");
    public static readonly Text FileAlt = new("Was enthält die Datei?", "What does the file contain?");
    public static readonly Text Release = new("Öffentlich zeigen", "Show in public");
    public static readonly Text ReleaseHint = new("Mit der Datei. Prüfen Sie zuerst die Lizenz.", "With the file. Check the licence first.");
    public static readonly Text Visibility = new("Sichtbarkeit", "Visibility");
    public static readonly Text Unknown = new("keine Angabe", "not stated");
    public static readonly Text CheckedOn = new("Zuletzt geprüft", "Last checked");
    public static readonly Text Checked = new("Geprüft am", "Checked on");
    public static readonly Text SaveCheck = new("Prüfung festhalten", "Record the check");
    public static readonly Text Never = new("noch nie", "never");
    public static readonly Text CheckAgain = new("bitte prüfen", "please check");
    public static readonly Text NotInTheFuture = new("Der Tag liegt in der Zukunft.", "The day lies in the future.");
    public static readonly Text RestsOn = new("steht in einer Veröffentlichung, siehe unten", "stands in a publication, see below");
    public static readonly Text CitedBy = new("Darauf stützt sich", "What stands on it");
    public static readonly Text NotCited = new("Noch nichts verweist auf diesen Beleg.", "Nothing refers to this evidence yet.");
    public static readonly Text CiteFor = new("Wofür ist das ein Beleg?", "What is this evidence for?");
    public static readonly Text CiteNote = new("Was belegt er dort?", "What does it show there?");
    public static readonly Text Cite = new("Verweis eintragen", "Enter the reference");
    public static readonly Text Uncite = new("Verweis entfernen", "Remove the reference");
    public static readonly Text ItemMissing = new("Bitte wählen Sie aus der Liste.", "Please choose from the list.");
    public static readonly Text NoteMissing = new("Bitte schreiben Sie, was der Beleg dort zeigt.", "Please write what the evidence shows there.");
    public static readonly Text NoSuch = new("Einen Beleg mit dieser Nummer gibt es nicht.", "There is no evidence with this number.");
    public static readonly Text CriterionOf = new("{0} (Bewertungsrunde {1})", "{0} (scoring round {1})");

    public static Text Of(EvidenceKind kind) => kind switch
    {
        EvidenceKind.Survey => new("Befragung", "Survey"),
        EvidenceKind.Study => new("Studie", "Study"),
        EvidenceKind.Statistics => new("Statistik", "Statistics"),
        EvidenceKind.Law => new("Gesetz oder Vorgabe", "Law or rule"),
        _ => new("Anderes", "Other"),
    };

    public static Text Of(CitedKind kind) => kind switch
    {
        CitedKind.Goal => new("Ziel", "Goal"),
        CitedKind.Field => new("Handlungsfeld", "Field of action"),
        CitedKind.Measure => new("Maßnahme", "Measure"),
        CitedKind.Criterion => new("Kriterium", "Criterion"),
        _ => new("Beschluss", "Resolution"),
    };
}
