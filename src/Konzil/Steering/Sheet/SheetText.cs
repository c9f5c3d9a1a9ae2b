using Konzil.Platform;

namespace Konzil.Steering;

/// <summary>Words of the sheet of a measure.</summary>
public static class SheetText
{
    public static readonly Text Sheet = new("Steckbrief auf einem Blatt", "Profile on one sheet");
    public static readonly Text Standing = new("Stand: {0}. Stufe: {1}. Umsetzung: {2}.", "As of {0}. Stage: {1}. Delivery: {2}.");
    public static readonly Text InAgenda = new("Die Agenda ist an diesem Tag: {0}. Bleibende Adresse: {1}", "On that day the agenda is: {0}. Permanent address: {1}");
    public static readonly Text Example = new("Beispiel: für die Vorführung erfunden.", "Example: invented for the demonstration.");
    public static readonly Text AsFile = new("Als Textdatei (DOCX)", "As a text file (DOCX)");
    public static readonly Text PrintHint = new("Zum Drucken oder für ein PDF nutzen Sie die Druckfunktion Ihres Browsers.", "To print it or make a PDF, use the print function of your browser.");
    public static readonly Text Facts = new("Die Maßnahme in Stichworten", "The measure in brief");
    public static readonly Text Fact = new("Angabe", "Item");
    public static readonly Text Value = new("Inhalt", "Content");
    public static readonly Text Field = new("Handlungsfeld", "Field of action");
    public static readonly Text PaperSays = new("Strategiepapier, {0}: „{1}“", "Strategy paper, {0}: “{1}”");
    public static readonly Text Milestone = new("Meilenstein", "Milestone");
    public static readonly Text RoadDrawing = new("Meilensteine über die Zeit", "Milestones over time");
    public static readonly Text MoneyDrawing = new("Geld der Maßnahme nach Stand", "Money of the measure by state");
    public static readonly Text First = new("Zuerst zugesagt", "First promised");
    public static readonly Text Now = new("Heute", "Today");
    public static readonly Text ReportOf = new("Bericht über {0} bis {1}: {2}", "Report on {0} to {1}: {2}");
    public static readonly Text MoneyNote = new("Ein Strich ist keine Null, „offen“ ist kein Betrag.", "A dash is not nought, “open” is not an amount.");
    public static readonly Text ToMeasure = new("Zur Maßnahme", "To the measure");
}
