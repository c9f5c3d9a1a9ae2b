using Konzil.Platform;

namespace Konzil.Projects;

/// <summary>Words of the project handbook.</summary>
public static class HandbookText
{
    public static readonly Text Handbook = new("Projekthandbuch", "Project handbook");
    public static readonly Text TitleOf = new("Projekthandbuch: {0}, {1}", "Project handbook: {0}, {1}");
    public static readonly Text Standing = new("Stand: {0}. Zusammengestellt aus den Angaben, die an diesem Tag gespeichert waren und die {1} sehen darf. Plan im Stand {2}.", "As of {0}. Put together from what was stored on that day and may be seen by {1}. Plan in state {2}.");
    public static readonly Text AsFile = new("Als Textdatei (DOCX)", "As a text file (DOCX)");
    public static readonly Text PrintHint = new("Zum Drucken oder für ein PDF nutzen Sie die Druckfunktion Ihres Browsers. Was Sie nicht sehen dürfen, steht nicht darin.", "To print it or make a PDF, use the print function of your browser. What you may not see is not in it.");

    public static readonly Text CharterNote = new("Projektauftrag, Fassung {0} ({1}), zuletzt geändert am {2}.", "Charter, version {0} ({1}), last changed on {2}.");
    public static readonly Text NoCharter = new("Es gibt noch keinen Projektauftrag.", "There is no charter yet.");
    public static readonly Text Course = new("Verlauf der Phase", "Course of the phase");
    public static readonly Text PlanLine = new("Geplant: {0}.", "Planned: {0}.");
    public static readonly Text ForecastLine = new("Prognose: {0}.", "Forecast: {0}.");
    public static readonly Text EndedLine = new("Beendet am {0}.", "Ended on {0}.");
    public static readonly Text NotEnded = new("Die Phase ist noch nicht beendet.", "The phase has not ended yet.");
    public static readonly Text AboutMonths = new("Im Papier stehen etwa {0} Monate; geplant sind {1} Tage.", "The paper says about {0} months; {1} days are planned.");
    public static readonly Text Constructed = new("Die genauen Tage sind unsere Annahme: Das Bild mit den Terminen fehlt in der Textfassung des Papiers.", "The exact days are our assumption: the figure with the dates is missing from the text of the paper.");
    public static readonly Text PackagesInTime = new("Arbeitspakete über die Zeit", "Work packages over time");
    public static readonly Text Packages = new("Arbeitspakete", "Work packages");
    public static readonly Text PackagesNote = new("„Fertig“ ist der Tag, an dem das Paket fertig gemeldet wurde. Stunden sind geschätzt, von allen zusammen.", "“Done” is the day on which the package was reported done. Hours are estimated, of all people together.");
    public static readonly Text NoPackages = new("In dieser Phase gibt es keine Arbeitspakete.", "This phase has no work packages.");
    public static readonly Text Done = new("Fertig", "Done");
    public static readonly Text NotDone = new("noch nicht", "not yet");
    public static readonly Text PaperSays = new("Im Papier: „{0}“", "In the paper: “{0}”");
    public static readonly Text Shifts = new("Verschobene Termine", "Dates that moved");
    public static readonly Text NoShifts = new("Kein Termin wurde verschoben.", "No date was moved.");
    public static readonly Text From = new("Bisher", "Until then");
    public static readonly Text To = new("Neu", "New");
    public static readonly Text Why = new("Grund", "Reason");
    public static readonly Text When = new("Am", "On");
    public static readonly Text WhoWhat = new("Wer hatte welche Aufgabe", "Who had which task");
    public static readonly Text Time = new("Zeit", "Time");
    public static readonly Text Lead = new("Leitung des Projekts: {0}.", "Lead of the project: {0}.");
    public static readonly Text GateTable = new("Kriterien der Freigabe", "Criteria of the gate");
    public static readonly Text DecisionLine = new("{0}: {1}, entschieden von {2}.", "{0}: {1}, decided by {2}.");
    public static readonly Text MoneyLine = new("Freigegebenes Geld: {0}.", "Money released: {0}.");
    public static readonly Text PostsLine = new("Freigegebene Stellen: {0}.", "Posts released: {0}.");
    public static readonly Text Risks = new("Risiken", "Risks");
    public static readonly Text RisksNote = new("Stand der Bewertung an diesem Tag. Geschlossene Risiken stehen dabei.", "Rating as of that day. Closed risks are included.");
    public static readonly Text Money = new("Geld und Stellen", "Money and posts");
    public static readonly Text NoMoney = new("Für die Maßnahme ist noch kein Geld eingetragen. Das macht, wer sie leitet.", "No money has been entered for the measure yet. Whoever leads it does so.");
    public static readonly Text NoPosts = new("Für die Maßnahme sind noch keine Stellen eingetragen. Das macht, wer sie leitet.", "No posts have been entered for the measure yet. Whoever leads it does so.");
    public static readonly Text Posts = new("Stellen (MAK)", "Posts (MAK)");
    public static readonly Text MoneyNote = new("Wie im Papier, Zelle für Zelle. Ein Strich ist keine Null, „offen“ ist kein Betrag.", "As in the paper, cell by cell. A dash is not nought, “open” is not an amount.");
    public static readonly Text Row = new("Position", "Item");
    public static readonly Text HoursTable = new("Geschätzte Stunden je Person, nach Projektschritt", "Estimated hours per person, by step");
    public static readonly Text HoursWords = new("Im Papier: „{0}“ und „{1}“", "In the paper: “{0}” and “{1}”");
    public static readonly Text Open = new("Was im Papier offen oder widersprüchlich ist", "What is open or contradictory in the paper");
}
