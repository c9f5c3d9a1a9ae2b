using Konzil.Platform;

namespace Konzil.Monitoring;

/// <summary>Words of the cockpit. German on pages: plain, "Sie".</summary>
public static class CockpitText
{
    public static readonly Text Title = new("Steuerung im Überblick", "Steering at a glance");
    public static readonly Text MoreProjects = new("Alle {0} laufenden Projekte", "All {0} running projects");
    public static readonly Text NoteMeasures = new("Alle Maßnahmen und Handlungsfelder. Projekte und ihre Pakete stehen hier nur, soweit Sie deren Plan lesen dürfen.", "All measures and fields. Projects and their packages stand here only as far as you may read their plan.");
    public static readonly Text NoteAll = new("Alle Maßnahmen, Projekte und Handlungsfelder. Was im Bericht steht, ändert nur die Leitung.", "All measures, projects and fields. What a report says is changed by the lead alone.");
    public static readonly Text NoteOwn = new("Ihre Maßnahmen, Projekte und Aufgaben.", "Your measures, projects and tasks.");
    public static readonly Text Week = new("Fällig in sieben Tagen", "Due within seven days");
    public static readonly Text NothingThisWeek = new("In den nächsten sieben Tagen ist nichts fällig.", "Nothing is due in the next seven days.");
    public static readonly Text Late = new("Verspätet", "Late");
    public static readonly Text NothingLate = new("Nichts ist verspätet.", "Nothing is late.");
    public static readonly Text Deciding = new("Wartet auf eine Entscheidung", "Waits for a decision");
    public static readonly Text NothingToDecide = new("Keine Entscheidung ist offen.", "No decision is open.");
    public static readonly Text ChangeAsked = new("Änderungsantrag Ä-{0} zu {1} „{2}“", "Change request Ä-{0} on {1} “{2}”");
    public static readonly Text CharterWaits = new("Projektauftrag „{0}“ zur Unterschrift", "Project charter “{0}” to be signed");
    public static readonly Text ResultWaits = new("Ergebnis „{0}“ zur Abnahme", "Result “{0}” to be accepted");
    public static readonly Text HandOverWaits = new("Übergabe von „{0}“ zur Unterschrift des Programms", "Hand-over of “{0}” to be signed by the programme");
    public static readonly Text GateWaits = new("Freigabe der Phase „{0}“", "Gate of the phase “{0}”");
    public static readonly Text GateNear = new("Freigabe der Phase „{0}“ steht bevor", "Gate of the phase “{0}” is near");
    public static readonly Text DecisionWaits = new("Entscheidung „{0}“ im Projekt „{1}“", "Decision “{0}” in the project “{1}”");
    public static readonly Text Decides = new("Es entscheidet: {0}.", "To decide: {0}.");
    public static readonly Text Coordination = new("die Koordination", "the coordination");
    public static readonly Text ProjectLead = new("die Projektleitung", "the project lead");
    public static readonly Text ProgrammeLead = new("die Leitung des Programms", "the lead of the programme");
    public static readonly Text Client = new("Auftraggeberin oder Auftraggeber", "the client of the project");
    public static readonly Text NobodyNamed = new("noch niemand genannt", "nobody named yet");
    public static readonly Text Task = new("Aufgabe: {0}", "Task: {0}");
    public static readonly Text Clashes = new("Was nicht zusammenpasst", "What does not fit together");
    public static readonly Text NoClashes = new("Kein Plan widerspricht sich, keine Abhängigkeit ist gefährdet.", "No plan contradicts itself, no dependency is in danger.");
    public static readonly Text TooLate = new("Das Ende {1} liegt nach der Frist {0}.", "The end {1} lies after the limit {0}.");
    public static readonly Text Contradictions = new("Widersprüche im Plan: {0}.", "Contradictions in the plan: {0}.");
    public static readonly Text More = new("Und {0} weitere.", "And {0} more.");

    public static readonly Text Fields = new("Stand der Handlungsfelder", "How the fields go");
    public static readonly Text Field = new("Handlungsfeld", "Field of action");
    public static readonly Text Light = new("Stand", "Light");
    public static readonly Text NoLight = new("noch kein Bericht", "no report yet");
    public static readonly Text Rule = new("Der Stand eines Handlungsfelds ist der schlechteste Stand seiner laufenden Maßnahmen. Ist ein Bericht überfällig, ist er mindestens „braucht Aufmerksamkeit“. „Im Plan“ steht erst da, wenn alle laufenden Maßnahmen berichtet haben; bis dahin steht da, wie viele. Für die ganze Agenda gilt dieselbe Regel.", "The light of a field is the worst light of its running measures. Where a report is overdue it is at least “needs attention”. “On track” needs a report of every running measure; before that it says how many have reported. For the whole agenda the same rule holds.");
    public static readonly Text NothingRuns = new("nichts läuft", "nothing runs");
    public static readonly Text ReportedOf = new("{0} von {1} berichtet", "{0} of {1} reported");
    public static readonly Text Measures = new("Maßnahmen", "Measures");
    public static readonly Text Running = new("{0}, davon laufen {1}", "{0}, of which {1} run");
    public static readonly Text Planned = new("Geplant", "Planned");
    public static readonly Text Posts = new("Stellen, Bedarf", "Posts needed");
    public static readonly Text Figures = new("Kennzahlen", "Indicators");
    public static readonly Text FigureOnTrack = new("im Plan", "on track");
    public static readonly Text FigureAttention = new("knapp daneben", "just missed");
    public static readonly Text FigureCritical = new("kritisch", "critical");
    public static readonly Text Drawing = new("Bild der Abhängigkeiten", "Drawing of the dependencies");
    public static readonly Text DrawingWords = new("{0} Maßnahmen, Projekte und Pakete, {1} Verhältnisse, davon {2} gefährdet. Die Tabelle darunter nennt jedes in Worten.", "{0} measures, projects and packages, {1} relations, of which {2} in danger. The table below names each in words.");
    public static readonly Text DrawingLegend = new("Links steht, was zuerst gebraucht wird. Durchgezogen: braucht zuerst. Gestrichelt: geht nicht gleichzeitig. Dick: gefährdet.", "On the left stands what is needed first. Solid: needs first. Dashed: does not go together. Thick: in danger.");
    public static readonly Text NoFigureLight = new("ohne Ampel", "without a light");
    public static readonly Text All = new("Ganze Digitale Agenda", "The whole Digital Agenda");
    public static readonly Text Judge = new("Stand von Hand setzen", "Set the light by hand");
    public static readonly Text ByRule = new("Nach der Regel", "By the rule");
    public static readonly Text ComputedIs = new("Nach der Regel ist der Stand:", "By the rule the light is:");
    public static readonly Text ComputedWas = new("Nach der Regel", "By the rule");
    public static readonly Text TypedBy = new("Von Hand gesetzt von {0} am {1}.", "Set by hand by {0} on {1}.");
    public static readonly Text Reason = new("Grund", "Reason");
    public static readonly Text ReasonMissing = new("Bitte schreiben Sie, warum.", "Please write why.");
    public static readonly Text SaveJudgement = new("Stand speichern", "Save the light");

    public static readonly Text Ties = new("Abhängigkeiten und Konflikte", "Dependencies and conflicts");
    public static readonly Text AllTies = new("Alle Abhängigkeiten und Konflikte", "All dependencies and conflicts");
    public static readonly Text TiesNote = new("Zwischen Maßnahmen, Projekten und Arbeitspaketen, auch über Handlungsfelder hinweg. Innerhalb eines Projekts stehen sie im Projektplan.", "Between measures, projects and work packages, also across fields. Those inside a project stand in its plan.");
    public static readonly Text NoTies = new("Noch keine Abhängigkeit eingetragen.", "No dependency entered yet.");
    public static readonly Text Tie = new("Verhältnis", "Relation");
    public static readonly Text Needs = new("braucht zuerst", "needs first");
    public static readonly Text Conflicts = new("geht nicht gleichzeitig mit", "does not go together with");
    public static readonly Text NeedsLine = new("{0} {1} braucht zuerst {2} {3}", "{0} {1} needs {2} {3} first");
    public static readonly Text ConflictsLine = new("{0} {1} geht nicht gleichzeitig mit {2} {3}", "{0} {1} does not go together with {2} {3}");
    public static readonly Text State = new("Stand", "State");
    public static readonly Text InDanger = new("gefährdet", "in danger");
    public static readonly Text Fits = new("passt", "fits");
    public static readonly Text NewTie = new("Verhältnis eintragen", "Enter a relation");
    public static readonly Text FromMeasure = new("Maßnahme, Projekt oder Arbeitspaket", "Measure, project or work package");
    public static readonly Text ToMeasure = new("Andere Maßnahme, anderes Projekt oder Arbeitspaket", "Other measure, project or work package");
    public static readonly Text SaveTie = new("Eintragen", "Enter");
    public static readonly Text EndTie = new("Zurücknehmen", "Take back");
    public static readonly Text MeasureMissing = new("Bitte wählen Sie eine Maßnahme, ein Projekt oder ein Arbeitspaket.", "Please choose a measure, a project or a work package.");
    public static readonly Text TieMissing = new("Bitte wählen Sie ein Verhältnis.", "Please choose a relation.");
    public static readonly Text TieThere = new("Dieses Verhältnis ist schon eingetragen.", "This relation is entered already.");
    public static readonly Text TieToItself = new("Bitte wählen Sie zwei verschiedene Einträge.", "Please choose two different entries.");
}
