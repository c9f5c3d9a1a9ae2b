using Konzil.Platform;

namespace Konzil.Budget;

/// <summary>Words of reading a money table from a file.</summary>
public static class SheetText
{
    public static readonly Text Title = new("Tabelle einlesen", "Read in a spreadsheet");
    public static readonly Text Intro = new("Laden Sie die Tabelle herunter, ändern Sie das Blatt „Einträge“ in Ihrem Tabellenprogramm und wählen Sie die Datei hier aus. Zuerst sehen Sie nur, was sich ändern würde. Gespeichert wird erst, wenn Sie zustimmen.", "Download the spreadsheet, change the sheet “Einträge” in your spreadsheet program and choose the file here. First you only see what would change. It is saved only when you agree.");
    public static readonly Text Rules = new("Eine neue Zeile ohne „Kennung“ wird ein neuer Eintrag. Eine Zeile, die fehlt, wird nicht gelöscht. Zustand: Betrag, offen, Text oder entfällt. Stand: geplant, angemeldet, veranschlagt, nicht veranschlagt oder freigegeben.", "A new row without “Kennung” becomes a new entry. A row that is missing is not deleted. Zustand: Betrag, offen, Text or entfällt. Stand: geplant, angemeldet, veranschlagt, nicht veranschlagt or freigegeben.");
    public static readonly Text File = new("Tabelle (XLSX)", "Spreadsheet (XLSX)");
    public static readonly Text NoSheet = new("In der Datei fehlt das Blatt „Einträge“.", "The file lacks the sheet “Einträge”.");
    public static readonly Text Check = new("Prüfen, was sich ändern würde", "Check what would change");
    public static readonly Text Faults = new("{0} Fehler in der Datei. Es wurde nichts geändert.", "{0} mistakes in the file. Nothing was changed.");
    public static readonly Text FaultsNext = new("Berichtigen Sie die Zellen in Ihrem Programm und wählen Sie die Datei noch einmal aus.", "Correct the cells in your program and choose the file again.");
    public static readonly Text StaleHeading = new("Inzwischen geändert", "Changed meanwhile");
    public static readonly Text StaleNext = new("Diese Einträge hat jemand geändert, nachdem Ihre Datei entstand. Es wurde nichts übernommen. Laden Sie die Tabelle neu herunter und tragen Sie Ihre Werte dort ein.", "Somebody changed these entries after your file was made. Nothing was taken over. Download the spreadsheet again and enter your values there.");
    public static readonly Text Difference = new("Was sich ändern würde", "What would change");
    public static readonly Text NoDifference = new("Die Datei ändert nichts. Alle Einträge stehen schon so da.", "The file changes nothing. All entries stand like that already.");
    public static readonly Text Unmentioned = new("{0} Einträge stehen nicht in der Datei. Sie bleiben, wie sie sind.", "{0} entries are not in the file. They stay as they are.");
    public static readonly Text Cell = new("Zelle", "Cell");
    public static readonly Text Mistake = new("Fehler", "Mistake");
    public static readonly Text Row = new("Zeile", "Row");
    public static readonly Text Entry = new("Eintrag", "Entry");
    public static readonly Text Today = new("heute", "today");
    public static readonly Text InFile = new("in der Datei", "in the file");
    public static readonly Text NewEntry = new("neu", "new");
    public static readonly Text Apply = new("Änderungen übernehmen", "Take over the changes");
    public static readonly Text Why = new("aus einer Tabelle eingelesen", "read in from a spreadsheet");

    public static readonly Text WrongColumn = new("Hier gehört die Spalte „{0}“ hin, in der Datei steht „{1}“.", "The column “{0}” belongs here; the file says “{1}”.");
    public static readonly Text IsFormula = new("Die Zelle enthält eine Formel. Bitte schreiben Sie den Wert selbst.", "The cell holds a formula. Please write the value itself.");
    public static readonly Text LooksLikeFormula = new("Der Text beginnt wie eine Formel (=, +, - oder @). Bitte schreiben Sie ihn anders.", "The text begins like a formula (=, +, - or @). Please write it differently.");
    public static readonly Text UnknownCategory = new("Diese Art gibt es nicht. Neue Arten legen Sie auf der Seite an.", "There is no such category. Add new categories on the page.");
    public static readonly Text UnknownState = new("Bitte schreiben Sie Betrag, offen, Text oder entfällt.", "Please write Betrag, offen, Text or entfällt.");
    public static readonly Text UnknownFunding = new("Bitte schreiben Sie geplant, angemeldet, veranschlagt, nicht veranschlagt oder freigegeben.", "Please write geplant, angemeldet, veranschlagt, nicht veranschlagt or freigegeben.");
    public static readonly Text Negative = new("Ein Betrag ist nie kleiner als null.", "An amount is never below nought.");
    public static readonly Text NumberMissing = new("Hier fehlt eine Zahl.", "A number is missing here.");
    public static readonly Text NoNumber = new("Hier steht Text, wo eine Zahl hingehört: „{0}“.", "There is text where a number belongs: “{0}”.");
    public static readonly Text TooLong = new("Höchstens {0} Zeichen.", "At most {0} characters.");
    public static readonly Text UnknownId = new("Diese Kennung gibt es nicht oder nicht mehr. Für einen neuen Eintrag lassen Sie sie leer.", "There is no such identifier, or no longer. Leave it empty for a new entry.");
    public static readonly Text Twice = new("Diese Kennung steht zweimal in der Datei.", "This identifier stands twice in the file.");
    public static readonly Text Moved = new("Art und Jahr eines Eintrags lassen sich nicht ändern. Legen Sie eine neue Zeile ohne Kennung an.", "Category and year of an entry cannot be changed. Add a new row without an identifier.");
}
