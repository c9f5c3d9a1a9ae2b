using Konzil.Platform;

namespace Konzil.Projects;

/// <summary>Words of the timeline: phases, packages, hours, budget.</summary>
public static class PlanText
{
    public static readonly Text Timeline = new("Zeitplan", "Timeline");
    public static readonly Text TimelineLead = new("Phasen, Arbeitspakete, Stunden und Geld: was geplant war, wo wir stehen, was sich verschoben hat.", "Phases, work packages, hours and money: what was planned, where we are, what has moved.");
    public static readonly Text TimelineLeadUntil = new("Vom Auftrag bis zum Beschluss, spätestens {0}. Danach werden die Leitprojekte umgesetzt.", "From the mandate to the resolution, {0} at the latest. After that the lead projects are carried out.");
    public static readonly Text NoPlan = new("Es ist noch kein Zeitplan veröffentlicht.", "No timeline has been published yet.");
    public static readonly Text NoPlanDetail = new("Sobald die Stadt Phasen und Arbeitspakete festlegt, stehen sie hier.", "As soon as the city fixes phases and work packages, they stand here.");
    public static readonly Text CountPhases = new("{0} Phasen mit der Vorprojektphase, {1} ohne sie.", "{0} phases with the pre-project phase, {1} without it.");
    public static readonly Text Constructed = new("Die genauen Tage sind unsere Konstruktion: Das Bild mit den Terminen fehlt in der Textfassung des Papiers.", "The exact days are our construction: the figure with the dates is missing from the text of the paper.");
    public static readonly Text OurDates = new(" (unsere Konstruktion)", " (our construction)");
    public static readonly Text InsideOf = new("in dieser Phase enthalten", "contained in this phase");
    public static readonly Text InsideSentence = new("Liegt innerhalb von Phase 1 und wird nicht doppelt gezählt.", "Lies inside phase 1 and is not counted twice.");
    public static readonly Text FromTo = new("{0} bis {1}", "{0} to {1}");
    public static readonly Text FromOn = new("ab {0}", "from {0}");
    public static readonly Text Until = new("bis {0}", "until {0}");
    public static readonly Text DateOpen = new("Termin noch offen", "date still open");
    public static readonly Text Packages = new("Arbeitspakete", "Work packages");
    public static readonly Text Package = new("Arbeitspaket", "Work package");
    public static readonly Text Period = new("Zeitraum", "Period");
    public static readonly Text GanttCaption = new("Phasen und Arbeitspakete mit ihrem Zeitraum", "Phases and work packages with their period");
    public static readonly Text Optional = new("freiwillig", "optional");
    public static readonly Text AboutMonths = new("Im Papier: etwa {0} Monate.", "In the paper: about {0} months.");
    public static readonly Text ResolutionsOfPhase = new("Beschlüsse in dieser Zeit", "Resolutions of this time");
    public static readonly Text NoResolutions = new("In diesen Tagen gab es keinen Beschluss mit bekanntem Datum.", "There was no resolution with a known date in these days.");
    public static readonly Text WholeTimeline = new("Zum ganzen Zeitplan", "To the whole timeline");
    public static readonly Text PaperSays = new("Im Papier:", "In the paper:");
    public static readonly Text Throughout = new("Durch alle Phasen", "Through all phases");
    public static readonly Text Rough = new("Grobplanung", "coarse planning");
    public static readonly Text LegendDone = new("erledigt", "done");
    public static readonly Text LegendLate = new("Termin vorbei, nicht fertig gemeldet", "past its date, not reported done");
    public static readonly Text LegendAhead = new("noch vor uns", "still ahead");
    public static readonly Text OrderIsNoDependency = new("Die Reihenfolge in dieser Liste ist die des Papiers. Sie heißt nicht, dass ein Paket auf das andere wartet.", "The order of this list is the paper's. It does not mean that one package waits for another.");
    public static readonly Text BufferTitle = new("Puffer bis zum spätesten Ende", "Buffer until the latest end");
    public static readonly Text BufferText = new("Der Plan endet am {0}, spätestens fertig sein soll alles am {1}. Dazwischen liegen {2} Tage.", "The plan ends on {0}; everything is to be finished by {1} at the latest. There are {2} days in between.");
    public static readonly Text LateText = new("Der Plan endet am {0}, spätestens fertig sein soll alles am {1}. Dazwischen liegen {2} Tage. Aber Arbeitspakete sind über ihrem Termin und nicht fertig gemeldet; welche, steht oben unter „Verspätet“. Neue Termine setzt die Projektleitung, mit Grund.", "The plan ends on {0}; everything is to be finished by {1} at the latest. There are {2} days in between. But work packages are past their date and not reported done; above, “Late” names them. The lead of the project sets new dates, with a reason.");
    public static readonly Text BufferGone = new("Der Puffer ist aufgebraucht", "The buffer is used up");
    public static readonly Text BufferGoneText = new("Der Plan endet am {0}, {1} Tage nach dem spätesten Termin.", "The plan ends on {0}, {1} days after the latest date.");
    public static readonly Text NotesSummary = new("Was im Papier offen oder widersprüchlich ist ({0})", "What is open or contradictory in the paper ({0})");
    public static readonly Text LeadMilestones = new("Meilensteine der Leitprojekte", "Milestones of the lead projects");
    public static readonly Text LeadMilestonesNote = new("Nach dem Beschluss geht es weiter: zugesagt, verschoben, erreicht.", "It goes on after the resolution: promised, shifted, reached.");

    public static readonly Text HoursHeading = new("Stunden der Phase 1", "Hours of phase 1");
    public static readonly Text HoursNote = new("Geschätzt: {0} Personen mal {1} Stunden, zusammen {2}.", "Estimated: {0} people times {1} hours, {2} in total.");
    public static readonly Text HoursCaption = new("Geschätzte Stunden je Projektschritt, für eine Person und für das Team", "Estimated hours for each step, for one person and for the team");
    public static readonly Text Step = new("Projektschritt", "Step");
    public static readonly Text PerPerson = new("je Person", "per person");
    public static readonly Text ForPeople = new("{0} Personen", "{0} people");
    public static readonly Text TogetherWith = new("Zusammen, mit Freiwilligem", "Total, with optional steps");
    public static readonly Text TogetherWithout = new("Zusammen, ohne Freiwilliges", "Total, without optional steps");

    public static readonly Text PostsNeeded = new("Stellen, Bedarf", "Posts needed");
    public static readonly Text PostsExisting = new("Stellen, vorhanden", "Posts existing");
    public static readonly Text PostsAdditional = new("Stellen, zusätzlich", "Posts in addition");
}
