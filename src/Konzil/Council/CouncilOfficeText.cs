using Konzil.Platform;

namespace Konzil.Council;

/// <summary>The words of the office where resolutions are recorded and the agenda is adopted.</summary>
public static class CouncilOfficeText
{
    public static readonly Text AboutPaper = new("Beschluss zu einer Vorlage", "Resolution on a paper");
    public static readonly Text AboutPaperHint = new("Wird die Vorlage angenommen, setzt das Eintragen den Stand ihrer Maßnahmen sofort um. Wer ihnen folgt, bekommt eine Nachricht. Eine spätere Berichtigung ändert den Stand nicht zurück.", "If the paper is adopted, recording it sets the status of its measures at once. Whoever follows them is told. A later correction does not set the status back.");
    public static readonly Text AdoptedVariant = new("Beschlossene Variante", "Variant adopted");
    public static readonly Text AdoptedVariantHint = new("Nur nötig, wenn die Vorlage angenommen wurde.", "Only needed if the paper was adopted.");
    public static readonly Text VariantMissing = new("Bitte wählen Sie, welche Variante beschlossen wurde.", "Please choose which variant was adopted.");
    public static readonly Text PaperGone = new("Über diese Vorlage wurde schon entschieden. Ihr Text steht weiter in den Feldern.", "This paper has been decided already. Your text is still in the fields.");
    public static readonly Text PaperMoved = new("Eine Maßnahme der Vorlage wurde gerade geändert. Es wurde nichts eingetragen. Bitte versuchen Sie es noch einmal.", "A measure of the paper was changed just now. Nothing was recorded. Please try again.");
    public static readonly Text Record = new("Beschluss eintragen", "Record a decision");
    public static readonly Text Correct = new("Beschluss berichtigen", "Correct a decision");
    public static readonly Text Save = new("Beschluss speichern und veröffentlichen", "Save and publish the decision");
    public static readonly Text SaveCorrection = new("Berichtigung speichern", "Save the correction");
    public static readonly Text Why = new("Grund der Berichtigung", "Reason for the correction");
    public static readonly Text WhyHint = new("Der Grund ist öffentlich, ebenso der alte und der neue Wert.", "The reason is public, and so are the old and the new value.");
    public static readonly Text Title = new("Titel", "Title");
    public static readonly Text TitleEn = new("Titel auf Englisch", "Title in English");
    public static readonly Text TitleMissing = new("Bitte geben Sie dem Beschluss einen Titel.", "Please give the decision a title.");
    public static readonly Text BodyMissing = new("Bitte nennen Sie das Gremium.", "Please state the body.");
    public static readonly Text Paper = new("Nummer der Vorlage", "Number of the paper");
    public static readonly Text PaperHint = new("Wie im Ratsinformationssystem, zum Beispiel 2026/0123.", "As in the council information system, for example 2026/0123.");
    public static readonly Text Date = new("Tag der Sitzung", "Day of the meeting");
    public static readonly Text DateHint = new("Wenn nur das Jahr bekannt ist, lassen Sie den Tag leer.", "If only the year is known, leave the day empty.");
    public static readonly Text DateWrong = new("Bitte nennen Sie den Tag oder wenigstens das Jahr. Er darf nicht in der Zukunft liegen.", "Please state the day or at least the year. It must not be in the future.");
    public static readonly Text Year = new("Jahr", "Year");
    public static readonly Text VotesHint = new("Leer heißt unbekannt. 0 heißt, dass niemand so gestimmt hat.", "Empty means unknown. 0 means that nobody voted so.");
    public static readonly Text VotesWrong = new("Bitte eine ganze Zahl von 0 bis 1000, oder leer.", "Please enter a whole number from 0 to 1000, or leave it empty.");
    public static readonly Text YesVotes = new("Ja-Stimmen", "Yes votes");
    public static readonly Text NoVotes = new("Nein-Stimmen", "No votes");
    public static readonly Text Abstentions = new("Enthaltungen", "Abstentions");
    public static readonly Text ResultMissing = new("Bitte wählen Sie das Ergebnis.", "Please choose the result.");
    public static readonly Text LinksHint = new("Eine Adresse je Zeile, beginnend mit https://", "One address a line, beginning with https://");
    public static readonly Text LinksWrong = new("„{0}“ ist keine Adresse, die mit https:// oder http:// beginnt.", "“{0}” is not an address that begins with https:// or http://.");
    public static readonly Text NoteDe = new("Hinweis", "Note");
    public static readonly Text NoteEn = new("Hinweis auf Englisch", "Note in English");
    public static readonly Text Measures = new("Welche Maßnahmen sind damit entschieden?", "Which measures does it decide?");
    public static readonly Text ItemNote = new("Betrag oder Auflage zu {0}", "Amount or condition for {0}");
    public static readonly Text ItemNoteHint = new("Zum Beispiel „84.000 € für 2026“.", "For example “84.000 € for 2026”.");
    public static readonly Text NoteWithoutTick = new("{0}: Kreuzen Sie die Maßnahme an, oder leeren Sie das Feld.", "{0}: tick the measure or empty the field.");
    public static readonly Text NoneTitle = new("Noch kein Beschluss eingetragen", "No decision recorded yet");

    public static readonly Text Adopt = new("Agenda beschließen", "Adopt the agenda");
    public static readonly Text AdoptIntro = new("Mit dem Beschluss wird der heutige Stand der Agenda als Version festgehalten. Diese Fassung ändert sich nie mehr. Die Agenda selbst wird weiter fortgeschrieben.", "With the decision, today's state of the agenda is frozen as a version. This version never changes. The agenda itself is developed further.");
    public static readonly Text AdoptChoose = new("Mit welchem Beschluss?", "By which decision?");
    public static readonly Text AdoptMissing = new("Bitte wählen Sie den Beschluss.", "Please choose the decision.");
    public static readonly Text AdoptButton = new("Als Version {0} festhalten", "Freeze as version {0}");
    public static readonly Text AdoptNoneTitle = new("Kein Beschluss, mit dem sich die Agenda beschließen lässt", "No decision that could adopt the agenda");
    public static readonly Text AdoptNoneBody = new("Tragen Sie zuerst den Beschluss des Gemeinderats ein. Er muss angenommen sein und darf noch keine Version begründen.", "First record the council's decision. It must be adopted and must not have adopted a version yet.");
    public static readonly Text AdoptContents = new("Die Version enthält {0} Ziele, {1} Handlungsfelder und {2} Maßnahmen.", "The version holds {0} goals, {1} fields of action and {2} measures.");
    public static readonly Text AdoptChanges = new("{0} Unterschiede zur Version {1}", "{0} differences from version {1}");

    public static readonly Text VersionTitle = new("Digitale Agenda, Version {0}", "Digital Agenda, version {0}");
    public static readonly Text VersionsLead = new("Was der Gemeinderat beschlossen hat, bleibt hier im Wortlaut stehen, auch wenn die Agenda sich weiter ändert.", "What the council adopted stays here word for word, even while the agenda goes on changing.");
    public static readonly Text VersionsNone = new("Noch keine beschlossene Version", "No adopted version yet");
    public static readonly Text VersionsNoneBody = new("Die Agenda ist bisher ein Entwurf. Sobald der Gemeinderat sie beschließt, steht die Fassung hier.", "The agenda is a draft so far. As soon as the council adopts it, the version is shown here.");
    public static readonly Text Version = new("Version", "Version");
    public static readonly Text AsOf = new("Stand", "As of");
    public static readonly Text State = new("Status", "Status");
    public static readonly Text StateAdopted = new("Beschlossen, gilt", "Adopted, in force");
    public static readonly Text StateSuperseded = new("Beschlossen, abgelöst durch Version {0}", "Adopted, superseded by version {0}");
    public static readonly Text Address = new("Dauerhafte Adresse", "Permanent address");
    public static readonly Text Hash = new("Prüfsumme (SHA-256)", "Checksum (SHA-256)");
    public static readonly Text SnapshotFile = new("Wortlaut als Datei (JSON)", "Wording as a file (JSON)");
    public static readonly Text Compare = new("Mit dem heutigen Stand vergleichen", "Compare with today's state");
    public static readonly Text CompareTitle = new("Was sich geändert hat", "What has changed");
    public static readonly Text CompareLead = new("Version {0} im Vergleich mit {1}.", "Version {0} compared with {1}.");
    public static readonly Text Working = new("dem heutigen Arbeitsstand", "today's working state");
    public static readonly Text VersionN = new("Version {0}", "version {0}");
    public static readonly Text CompareWith = new("Vergleichen mit", "Compare with");
    public static readonly Text CompareButton = new("Vergleichen", "Compare");
    public static readonly Text CompareNone = new("Es gibt keinen Unterschied.", "There is no difference.");
    public static readonly Text Added = new("Neu dabei", "New");
    public static readonly Text Removed = new("Nicht mehr dabei", "No longer there");
    public static readonly Text What = new("Was", "What");
    public static readonly Text Before = new("Vorher", "Before");
    public static readonly Text After = new("Nachher", "After");
    public static readonly Text Goals = new("Ziele", "Goals");
    public static readonly Text DraftField = new("Entwurf", "draft");
    public static readonly Text NoMeasures = new("Keine Maßnahme in diesem Handlungsfeld.", "No measure in this field of action.");
}
