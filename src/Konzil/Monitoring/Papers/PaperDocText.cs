using Konzil.Platform;

namespace Konzil.Monitoring;

/// <summary>Words of the papers that are made from live data.</summary>
public static class PaperDocText
{
    public static readonly Text CouncilTitle = new("Vorlage: Digitale Agenda {0}", "Paper: Digital Agenda of {0}");
    public static readonly Text Council = new("Vorlage für den Gemeinderat", "Paper for the council");
    public static readonly Text StatusTitle = new("Statusbericht der Digitalen Agenda {0}", "Status report of the Digital Agenda of {0}");
    public static readonly Text Status = new("Statusbericht", "Status report");
    public static readonly Text StatusLead = new("Wie die ganze Agenda steht: jede Maßnahme, was als Nächstes kommt, was verspätet oder verschoben ist und warum. Der Bericht entsteht bei jedem Aufruf aus den öffentlichen Angaben.", "How the whole agenda stands: each measure, what comes next, what is late or was moved and why. The report is made from the public data each time it is opened.");
    public static readonly Text Standing = new("Stand: {0}. Die Agenda ist an diesem Tag: {1}. Zusammengestellt aus den öffentlichen Angaben dieser Website. Bleibende Adresse: {2}", "As of {0}. On that day the agenda is: {1}. Put together from the public data of this website. Permanent address: {2}");
    public static readonly Text AsFile = new("Als Textdatei (DOCX)", "As a text file (DOCX)");
    public static readonly Text PrintHint = new("Zum Drucken oder für ein PDF nutzen Sie die Druckfunktion Ihres Browsers.", "To print it or make a PDF, use the print function of your browser.");
    public static readonly Text ToRegister = new("Zu den Maßnahmen", "To the measures");
    public static readonly Text ToAdopt = new("Agenda beschließen lassen", "Have the agenda adopted");

    public static readonly Text Motion = new("Beschlussvorschlag", "Motion");
    public static readonly Text MotionText = new("Der Gemeinderat beschließt die Digitale Agenda im Stand vom {0} mit {1} Maßnahmen in {2} Handlungsfeldern.", "The council adopts the Digital Agenda as of {0} with {1} measures in {2} fields of action.");
    public static readonly Text MotionNote = new("Vorschlag, aus den Angaben dieses Tages gebildet. Das Gremium kann ihn ändern; beschlossen wird die eingefrorene Fassung.", "Proposal made from the data of this day. The body may change it; what is adopted is the frozen version.");
    public static readonly Text Way = new("Welcher Weg gewählt wurde", "Which way was chosen");
    public static readonly Text Reasons = new("Gründe für den gewählten Weg:", "Reasons for the way chosen:");
    public static readonly Text Goals = new("Ziele", "Goals");
    public static readonly Text NoGoals = new("Es sind noch keine Ziele eingetragen.", "No goals are entered yet.");
    public static readonly Text Measures = new("Handlungsfelder und Maßnahmen", "Fields of action and measures");
    public static readonly Text NoMeasures = new("Es gibt noch keine öffentlichen Maßnahmen.", "There are no public measures yet.");
    public static readonly Text MeasuresOf = new("Maßnahmen: {0}", "Measures: {0}");
    public static readonly Text Participation = new("Beteiligung", "Participation");
    public static readonly Text What = new("Was", "What");
    public static readonly Text HowMany = new("Anzahl", "Number");
    public static readonly Text IdeasPublic = new("Öffentliche Ideen", "Public ideas");
    public static readonly Text Supports = new("Zustimmungen zu Ideen", "Supports of ideas");
    public static readonly Text IdeasUsed = new("Ideen, die in Maßnahmen eingegangen sind", "Ideas that went into measures");
    public static readonly Text MeasuresFromIdeas = new("Maßnahmen, die auf Ideen zurückgehen", "Measures that come from ideas");
    public static readonly Text Scoring = new("Bewertung", "Scoring");
    public static readonly Text NoScoring = new("Noch keine Bewertungsrunde ist abgeschlossen.", "No scoring round is closed yet.");
    public static readonly Text Criteria = new("Bewertet wurde nach: {0}.", "Scored by: {0}.");
    public static readonly Text RankingOf = new("Rangfolge: {0}", "Ranking: {0}");
    public static readonly Text Rank = new("Rang", "Rank");
    public static readonly Text Group = new("Gruppe", "Group");
    public static readonly Text Yes = new("ja", "yes");
    public static readonly Text NoMoney = new("Zu keiner Maßnahme sind Beträge eingetragen. Das heißt nicht, dass sie nichts kosten.", "No amounts are entered for any measure. That does not mean that they cost nothing.");
    public static readonly Text MoneyNote = new("Zu {0} Maßnahmen sind keine Beträge eingetragen; sie fehlen in der Summe. „offen“ ist kein Betrag.", "No amounts are entered for {0} measures; the sum does not hold them. “open” is not an amount.");

    public static readonly Text OverviewDrawing = new("Maßnahmen nach dem Stand der Umsetzung", "Measures by state of delivery");
    public static readonly Text Overview = new("Überblick", "Overview");
    public static readonly Text Delivery = new("Umsetzung", "Delivery");
    public static readonly Text NextStep = new("Nächster Schritt", "Next step");
    public static readonly Text NoReport = new("noch kein öffentlicher Bericht", "no public report yet");
    public static readonly Text LightAt = new("{0}, Bericht vom {1}", "{0}, report of {1}");
    public static readonly Text Next = new("Was in den nächsten drei Monaten kommt", "What comes in the next three months");
    public static readonly Text NothingNext = new("In den nächsten drei Monaten ist kein Meilenstein geplant.", "No milestone is planned in the next three months.");
    public static readonly Text Late = new("Was verspätet ist", "What is late");
    public static readonly Text NothingLate = new("Kein Meilenstein ist verspätet.", "No milestone is late.");
    public static readonly Text Moved = new("Was verschoben wurde und warum", "What was moved and why");
    public static readonly Text NothingMoved = new("Kein Meilenstein wurde verschoben.", "No milestone was moved.");
    public static readonly Text Day = new("Tag", "Day");
    public static readonly Text From = new("Bisher", "Until then");
    public static readonly Text To = new("Neu", "New");
    public static readonly Text Why = new("Grund", "Reason");
}
