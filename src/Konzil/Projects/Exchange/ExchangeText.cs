using Konzil.Platform;

namespace Konzil.Projects;

/// <summary>Words of plans as files, in and out.</summary>
public static class ExchangeText
{
    public static readonly Text Title = new("Plan als Datei", "The plan as a file");
    public static readonly Text Out = new("Herunterladen", "Download");
    public static readonly Text OutNote = new("Der ganze Plan mit Phasen, Paketen, Terminen und Abhängigkeiten, so wie er jetzt gespeichert ist.", "The whole plan with phases, packages, dates and dependencies, as it is stored now.");
    public static readonly Text Xlsx = new("Tabelle (XLSX) für LibreOffice oder Excel", "Spreadsheet (XLSX) for LibreOffice or Excel");
    public static readonly Text Csv = new("Tabelle (CSV)", "Table (CSV)");
    public static readonly Text Xml = new("MS Project (XML)", "MS Project (XML)");
    public static readonly Text In = new("Einlesen", "Read in");
    public static readonly Text InNote = new("Möglich sind die Tabelle von hier, MS Project (XML) und Listen aus OpenProject (XLSX oder CSV). Zuerst zeigt Konzil, was sich ändern würde. Gespeichert wird erst danach, alles oder nichts.", "You can send the table from here, MS Project (XML) and lists from OpenProject (XLSX or CSV). First Konzil shows what would change. It is saved only then, all or nothing.");
    public static readonly Text InKeeps = new("Eine Datei fügt hinzu und ändert. Was nicht darin steht, bleibt. Konzil rechnet in Kalendertagen.", "A file adds and changes. What is not in it stays. Konzil counts calendar days.");
    public static readonly Text File = new("Datei", "File");
    public static readonly Text FileHint = new("XLSX, CSV oder XML, höchstens 2 MB.", "XLSX, CSV or XML, at most 2 MB.");
    public static readonly Text Check = new("Prüfen, was sich ändern würde", "Check what would change");
    public static readonly Text FileGone = new("Die Datei ist nicht mehr vollständig. Bitte wählen Sie sie noch einmal.", "The file is no longer complete. Please choose it again.");
    public static readonly Text Unreadable = new("Die Datei lässt sich nicht als Tabelle lesen. Bitte speichern Sie sie als XLSX oder als CSV mit UTF-8.", "The file cannot be read as a table. Please save it as XLSX or as CSV with UTF-8.");
    public static readonly Text OldBase = new("Die Datei stammt aus Stand {0} des Plans, inzwischen gilt Stand {1}. Bitte laden Sie den Plan neu herunter und tragen Sie Ihre Änderungen dort ein. Ihre Datei bleibt bei Ihnen, wie sie ist.", "The file comes from state {0} of the plan; meanwhile state {1} holds. Please download the plan again and enter your changes there. Your file stays with you as it is.");
    public static readonly Text More = new("Und {0} weitere Stellen.", "And {0} more places.");

    public static readonly Text Preview = new("Das würde sich ändern", "This would change");
    public static readonly Text PreviewNote = new("Noch ist nichts gespeichert. Neu: {0}, geändert: {1}, unverändert: {2}.", "Nothing is saved yet. New: {0}, changed: {1}, unchanged: {2}.");
    public static readonly Text Same = new("Die Datei sagt dasselbe wie der Plan. Es gibt nichts zu übernehmen.", "The file says the same as the plan. There is nothing to take over.");
    public static readonly Text Caption = new("Änderungen je Phase und Paket", "Changes of each phase and package");
    public static readonly Text Part = new("Phase oder Paket", "Phase or package");
    public static readonly Text Field = new("Angabe", "Field");
    public static readonly Text Added = new("neu", "new");
    public static readonly Text Hints = new("Bitte beachten", "Please note");
    public static readonly Text Untouched = new("Steht nicht in der Datei und bleibt: {0}", "Not in the file, and stays: {0}");
    public static readonly Text Reason = new("Warum ändern sich Termine?", "Why do dates change?");
    public static readonly Text ReasonHint = new("Der Grund steht bei jedem neuen Termin. Wer betroffen ist, bekommt ihn mitgeteilt.", "The reason stands with each new date. Those concerned are told.");
    public static readonly Text Take = new("Übernehmen", "Take over");
    public static readonly Text Imported = new("Aus einer Datei eingelesen", "Read in from a file");
    public static readonly Text DoneOn = new("Fertig am", "Done on");
    public static readonly Text StartedOn = new("Begonnen am", "Begun on");
    public static readonly Text Range = new("Wortlaut des Papiers", "Wording of the paper");
    public static readonly Text Activities = new("Tätigkeiten", "Activities");
    public static readonly Text StartsInTheOffice = new("{0}: „{1}“ hat in der Datei schon begonnen, im Plan noch nicht. Den Beginn trägt die Leitung im Plan ein, weil dort geprüft wird, was vorher entschieden sein muss.", "{0}: “{1}” has begun in the file but not in the plan. Whoever leads it enters the start in the plan, because what has to be decided before is checked there.");
    public static readonly Text ActivitiesBroken = new("{0}: Die Tätigkeiten von „{1}“ stehen nicht vollständig in der Datei und werden nicht gelesen.", "{0}: the activities of “{1}” are not complete in the file and are not read.");
    public static readonly Text Yes = new("ja", "yes");
    public static readonly Text No = new("nein", "no");

    public static readonly Text RowPlace = new("Zeile {0}", "Row {0}");
    public static readonly Text RowColumnPlace = new("{0}, Spalte {1}", "{0}, column {1}");
    public static readonly Text RowColumn = new("{0}, Spalte {1}: {2}", "{0}, column {1}: {2}");
    public static readonly Text TaskPlace = new("Zeile {0}, Vorgang „{1}“", "Line {0}, task “{1}”");
    public static readonly Text RowSays = new("{0} ({1}): {2}", "{0} ({1}): {2}");
    public static readonly Text TooLong = new("Höchstens {0} Zeichen, es sind {1}.", "At most {0} characters; there are {1}.");
    public static readonly Text YesOrNo = new("Bitte schreiben Sie „ja“ oder „nein“.", "Please write “ja” or “nein”.");
    public static readonly Text IdWrong = new("„{0}“ ist keine Kennung. Lassen Sie die Zelle bei neuen Zeilen leer.", "“{0}” is no identifier. Leave the cell empty in new rows.");
    public static readonly Text TieWrong = new("„{0}“ ist keine Abhängigkeit. Zum Beispiel 4, 4EA+3 oder 4AA-2.", "“{0}” is no dependency. For example 4, 4FS+3 or 4SS-2.");
    public static readonly Text NoTitleColumn = new("In den ersten zehn Zeilen fehlt eine Spalte mit dem Titel. Sie heißt „{0}“, in OpenProject „{1}“ oder „{2}“.", "The first ten rows have no column with the title. It is called “{0}”, in OpenProject “{1}” or “{2}”.");
    public static readonly Text UnknownColumns = new("Diese Spalten kennt Konzil nicht und lässt sie weg: {0}.", "Konzil does not know these columns and leaves them out: {0}.");
    public static readonly Text KeyTwice = new("{0}, Spalte {1}: „{2}“ kommt zweimal vor.", "{0}, column {1}: “{2}” occurs twice.");
    public static readonly Text NoSuchRow = new("Die Zeile „{0}“, auf die verwiesen wird, gibt es nicht oder sie ist keine Phase.", "The row “{0}” referred to does not exist or is no phase.");
    public static readonly Text NoXml = new("Die Datei ist kein erlaubtes XML (Zeile {0}, Stelle {1}). Verweise auf andere Dateien und eigene Zeichen (DTD) werden nicht gelesen.", "The file is no allowed XML (line {0}, position {1}). References to other files and own entities (DTD) are not read.");
    public static readonly Text NoProject = new("Die Datei ist kein MS-Project-XML. Sie beginnt mit „{0}“.", "The file is no MS Project XML. It begins with “{0}”.");
    public static readonly Text NoTasks = new("Die Datei hat keinen Vorgang.", "The file has no task.");
    public static readonly Text TooManyRows = new("Die Datei hat mehr als {0} Vorgänge.", "The file has more than {0} tasks.");
    public static readonly Text OtherProject = new("{0}: Die Abhängigkeit von einem anderen Projekt wird nicht übernommen.", "{0}: the dependency on another project is not taken over.");
    public static readonly Text LagRounded = new("{0}: Der Abstand wurde auf {1} ganze Tage gerundet.", "{0}: the lag was rounded to {1} whole days.");
    public static readonly Text WaitsForPhase = new("{0}: „{1}“ wartet in der Datei auf die Phase „{2}“. Konzil kennt das nur zwischen zwei Phasen oder zwei Paketen und lässt es weg.", "{0}: “{1}” waits for the phase “{2}” in the file. Konzil knows that only between two phases or two packages and leaves it out.");
    public static readonly Text Loose = new("{0}: „{1}“ liegt in keiner Phase und kommt in die Phase „{2}“.", "{0}: “{1}” lies in no phase and comes into the phase “{2}”.");
    public static readonly Text LoosePhase = new("Ohne Phase", "Without a phase");
    public static readonly Text LeadUnknown = new("{0}: „{1}“ gehört zu keinem oder zu mehreren Konten, die leiten können. Die Leitung bleibt, wie sie war.", "{0}: “{1}” belongs to no account or to several that can lead. The lead stays as it was.");
    public static readonly Text IdElsewhere = new("{0}: „{1}“ kennt dieser Plan nicht mehr und wird neu angelegt.", "{0}: this plan no longer knows “{1}”; it is added anew.");
    public static readonly Text IsPackage = new("Das ist im Plan ein Paket und kann keine Phase werden.", "That is a package in the plan and cannot become a phase.");
    public static readonly Text IsPhase = new("Das ist im Plan eine Phase und kann kein Paket werden.", "That is a phase in the plan and cannot become a package.");
    public static readonly Text Twice = new("Diese Kennung kommt in der Datei zweimal vor.", "This identifier occurs twice in the file.");
    public static readonly Text DatesStay = new("Ein Termin, der schon gesetzt ist, lässt sich nicht leeren.", "A date that is set already cannot be emptied.");
    public static readonly Text PublicDayStays = new("{0}: „{1}“ wird am {2} öffentlich. Das Ja in der Datei ändert diesen Tag nicht; früher geht es nur mit dem Formular.", "{0}: “{1}” becomes public on {2}. The yes in the file does not change that day; the form can make it earlier.");
    public static readonly Text DoneStays = new("{0}: „{1}“ ist schon fertig. Der Termin bleibt, wie er war.", "{0}: “{1}” is done already. Its date stays as it was.");
}
