namespace Konzil.Platform;

/// <summary>Words of lists that go out as files and come in again.</summary>
public static class ListText
{
    public static readonly Text Title = new("{0} als Datei", "{0} as a file");
    public static readonly Text ToFiles = new("Als Datei bearbeiten und einlesen", "Edit as a file and read in");
    public static readonly Text Out = new("Herunterladen", "Download");
    public static readonly Text OutNote = new("Mit allen Angaben, zum Bearbeiten in LibreOffice oder Excel. Die Spalten „kennung“ und „fassung“ bitte stehen lassen.", "With every field, to be edited in LibreOffice or Excel. Please leave the columns “kennung” and “fassung” as they are.");
    public static readonly Text Xlsx = new("Tabelle (XLSX) für LibreOffice oder Excel", "Spreadsheet (XLSX) for LibreOffice or Excel");
    public static readonly Text Csv = new("Tabelle (CSV)", "Table (CSV)");
    public static readonly Text In = new("Einlesen", "Read in");
    public static readonly Text InNote = new("Möglich sind die Tabelle von hier und eigene Listen. Konzil findet die Spalten an ihren Überschriften, deutsch oder englisch, in jeder Reihenfolge. Zuerst sehen Sie, was sich ändern würde. Gespeichert wird erst danach, alles oder nichts.", "You can send the table from here and lists of your own. Konzil finds the columns by their headings, German or English, in any order. First you see what would change. It is saved only then, all or nothing.");
    public static readonly Text InKeeps = new("Eine Datei fügt hinzu und ändert. Was nicht darin steht, bleibt. Neue Zeilen haben keine Kennung.", "A file adds and changes. What is not in it stays. New rows have no identifier.");
    public static readonly Text MayNot = new("Einlesen kann hier, wer Einträge schreiben darf. Herunterladen können Sie, was Sie sehen.", "Whoever may write entries can read in files here. You can download what you see.");
    public static readonly Text File = new("Datei", "File");
    public static readonly Text FileHint = new("XLSX oder CSV, höchstens 2 MB.", "XLSX or CSV, at most 2 MB.");
    public static readonly Text Check = new("Prüfen, was sich ändern würde", "Check what would change");
    public static readonly Text FileGone = new("Die Datei ist nicht mehr vollständig. Bitte wählen Sie sie noch einmal.", "The file is no longer complete. Please choose it again.");
    public static readonly Text Back = new("Zurück zur Liste", "Back to the list");

    public static readonly Text Preview = new("Das würde sich ändern", "This would change");
    public static readonly Text PreviewNote = new("Noch ist nichts gespeichert. Neu: {0}, geändert: {1}, unverändert: {2}.", "Nothing is saved yet. New: {0}, changed: {1}, unchanged: {2}.");
    public static readonly Text Same = new("Die Datei sagt dasselbe wie die Liste. Es gibt nichts zu übernehmen.", "The file says the same as the list. There is nothing to take over.");
    public static readonly Text Caption = new("Änderungen Zeile für Zeile", "Changes row by row");
    public static readonly Text Entry = new("Eintrag", "Entry");
    public static readonly Text Field = new("Angabe", "Field");
    public static readonly Text Before = new("Bisher", "Until now");
    public static readonly Text After = new("Neu", "New");
    public static readonly Text Added = new("neu", "new");
    public static readonly Text Empty = new("leer", "empty");
    public static readonly Text Hints = new("Bitte beachten", "Please note");
    public static readonly Text Untouched = new("Steht nicht in der Datei und bleibt ({0}): {1}", "Not in the file, and stays ({0}): {1}");
    public static readonly Text Reason = new("Warum ändert sich das?", "Why does this change?");
    public static readonly Text ReasonHint = new("Die Datei ändert Angaben, die einen Grund brauchen, und nennt keinen. Ihr Grund gilt für alle davon.", "The file changes fields that need a reason and gives none. Your reason holds for all of them.");
    public static readonly Text ReasonMissing = new("Bitte nennen Sie den Grund.", "Please give the reason.");
    public static readonly Text Take = new("Übernehmen", "Take over");
    public static readonly Text Imported = new("Aus einer Datei eingelesen", "Read in from a file");
    public static readonly Text Yes = new("ja", "yes");
    public static readonly Text No = new("nein", "no");

    public static readonly Text Row = new("Zeile {0}", "Row {0}");
    public static readonly Text SheetRow = new("Blatt {0}, Zeile {1}", "Sheet {0}, row {1}");
    public static readonly Text RowColumn = new("{0}, Spalte {1}: {2}", "{0}, column {1}: {2}");
    public static readonly Text RowSays = new("{0} ({1}): {2}", "{0} ({1}): {2}");
    public static readonly Text RowHint = new("{0}: {1}", "{0}: {1}");
    public static readonly Text More = new("Und {0} weitere Stellen.", "And {0} more places.");
    public static readonly Text NoColumn = new("In den ersten zehn Zeilen fehlt die Spalte „{0}“ (in unseren Dateien „{1}“). Daran erkennt Konzil die Liste.", "The first ten rows have no column “{0}” (in our files “{1}”). Konzil knows the list by it.");
    public static readonly Text NoRows = new("Unter den Überschriften steht keine Zeile.", "There is no row below the headings.");
    public static readonly Text UnknownColumns = new("Diese Spalten kennt Konzil nicht und lässt sie weg: {0}.", "Konzil does not know these columns and leaves them out: {0}.");
    public static readonly Text TooLong = new("Höchstens {0} Zeichen, es sind {1}.", "At most {0} characters; there are {1}.");
    public static readonly Text YesOrNo = new("Bitte schreiben Sie „ja“ oder „nein“.", "Please write “ja” or “nein”.");
    public static readonly Text DayWrong = new("Bitte schreiben Sie einen Tag wie 14.10.2026.", "Please write a day such as 14/10/2026.");
    public static readonly Text StepWrong = new("Bitte schreiben Sie eine Stufe von 1 bis {0} (1 {1}, {0} {2}).", "Please write a step from 1 to {0} (1 {1}, {0} {2}).");
    public static readonly Text WordWrong = new("Möglich sind: {0}.", "Possible are: {0}.");
    public static readonly Text IdWrong = new("„{0}“ ist keine Kennung. Lassen Sie die Zelle bei neuen Zeilen leer.", "“{0}” is no identifier. Leave the cell empty in new rows.");
    public static readonly Text IdUnknown = new("Einen Eintrag mit dieser Kennung gibt es nicht, nicht mehr oder nicht für Sie. Soll er neu entstehen, leeren Sie die Zelle.", "There is no entry with this identifier, no longer, or not for you. If it is to be added anew, empty the cell.");
    public static readonly Text Twice = new("Diese Kennung kommt in der Datei zweimal vor.", "This identifier occurs twice in the file.");
    public static readonly Text SeveralAlike = new("Mehrere Einträge heißen so. Bitte schreiben Sie die Kennung des gemeinten in die Spalte „kennung“.", "Several entries have this name. Please write the identifier of the one you mean into the column “kennung”.");
    public static readonly Text ChangedMeanwhile = new("Jemand hat diesen Eintrag geändert, nachdem Sie die Liste geholt haben. Bitte holen Sie die Liste neu und tragen Sie Ihre Änderung dort ein. Soll Ihre Zeile trotzdem gelten, leeren Sie darin die Zelle „{0}“.", "Somebody changed this entry after you fetched the list. Please fetch the list again and enter your change there. If your row is to hold all the same, empty its cell “{0}”.");
    public static readonly Text FormulaWithoutResult = new("In der Zelle steht eine Formel ohne Ergebnis. Bitte schreiben Sie den Wert hinein.", "The cell holds a formula without a result. Please write the value into it.");
    public static readonly Text NameUnknown = new("„{0}“ gehört zu keinem oder zu mehreren Konten, die verantwortlich sein können. Diese Angabe bleibt, wie sie ist.", "“{0}” belongs to no account, or to several, that can be the owner. This field stays as it is.");
    public static readonly Text OursStays = new("„{0}“ schreibt Konzil selbst; „{1}“ bleibt.", "Konzil writes “{0}” itself; “{1}” stays.");
}
