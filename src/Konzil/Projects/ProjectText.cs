using Konzil.Methods.Scheduling;
using Konzil.Platform;

namespace Konzil.Projects;

/// <summary>Words of the project office.</summary>
public static partial class ProjectText
{
    public static readonly Text Projects = new("Projekte", "Projects");
    public static readonly Text ProjectsNote = new("Pläne mit Prognose und Puffer", "Plans with forecast and buffer");
    public static readonly Text NoProjects = new("Es gibt noch kein Projekt, das Sie planen oder lesen können.", "There is no project yet that you can plan or read.");
    public static readonly Text NoProjectsDetail = new("Die Koordination legt Projekte an und benennt, wer sie leitet.", "The coordination opens projects and names who leads them.");
    public static readonly Text Project = new("Projekt", "Project");
    public static readonly Text Lead = new("Leitung", "Lead");
    public static readonly Text NoLead = new("noch niemand", "nobody yet");
    public static readonly Text Limit = new("Spätestes Ende", "Latest end");
    public static readonly Text ForecastEnd = new("Prognose des Endes", "Forecast of the end");
    public static readonly Text Buffer = new("Puffer", "Buffer");
    public static readonly Text BufferDays = new("{0} Tage", "{0} days");
    public static readonly Text OneDay = new("1 Tag", "1 day");
    public static readonly Text TooLate = new("{0} zu spät", "{0} too late");
    public static readonly Text Unknown = new("offen", "open");
    public static readonly Text Contradictions = new("Widersprüche im Plan: {0}", "Contradictions in the plan: {0}");
    public static readonly Text NewProject = new("Neues Projekt", "New project");
    public static readonly Text EditProject = new("Projekt ändern", "Edit the project");
    public static readonly Text SaveProject = new("Projekt speichern", "Save the project");
    public static readonly Text TitleLabel = new("Titel", "Title");
    public static readonly Text TitleEnLabel = new("Titel auf Englisch", "Title in English");
    public static readonly Text TitleMissing = new("Bitte geben Sie einen Titel ein.", "Please enter a title.");
    public static readonly Text Goal = new("Ziel", "Goal");
    public static readonly Text GoalHint = new("Was ist am Ende erreicht?", "What is reached in the end?");
    public static readonly Text OutOfScope = new("Was nicht dazugehört", "What does not belong to it");
    public static readonly Text OfMeasure = new("Setzt diese Maßnahme um", "Carries out this measure");
    public static readonly Text NoMeasure = new("keine Maßnahme", "no measure");
    public static readonly Text Nobody = new("niemand", "nobody");
    public static readonly Text PersonWrong = new("Bitte wählen Sie eine Person aus der Liste.", "Please choose a person from the list.");
    public static readonly Text MeasureWrong = new("Bitte wählen Sie eine Maßnahme aus der Liste.", "Please choose a measure from the list.");
    public static readonly Text DayWrong = new("Bitte geben Sie einen Tag ein, zum Beispiel 14.10.2021.", "Please enter a day, for example 14/10/2021.");
    public static readonly Text ReadOnly = new("Sie lesen diesen Plan. Ändern kann ihn, wer das Projekt leitet.", "You read this plan. Whoever leads the project can change it.");
    public static readonly Text TodaysState = new("So ist es jetzt gespeichert", "What is stored now");

    public static readonly Text PlanTable = new("Phasen und Arbeitspakete mit Plan, Prognose und Abhängigkeiten", "Phases and work packages with plan, forecast and dependencies");
    public static readonly Text EmptyPlan = new("Der Plan ist noch leer. Legen Sie zuerst eine Phase an.", "The plan is still empty. Add a phase first.");
    public static readonly Text Part = new("Phase und Paket", "Phase and package");
    public static readonly Text Planned = new("Plan", "Plan");
    public static readonly Text Forecast = new("Prognose", "Forecast");
    public static readonly Text WaitsFor = new("Wartet auf", "Waits for");
    public static readonly Text Picture = new("Bild: dieselben Angaben als Balken", "Picture: the same as bars");
    public static readonly Text AsPlanned = new("wie geplant", "as planned");
    public static readonly Text Critical = new("kritisch", "critical");
    public static readonly Text FloatDays = new("{0} Luft", "{0} of slack");
    public static readonly Text MissingDays = new("{0} zu knapp", "{0} short");
    public static readonly Text DoneOn = new("fertig am {0}", "done on {0}");
    public static readonly Text PushedTo = new("frühestens ab {0}", "from {0} at the earliest");
    public static readonly Text FixedTooEarly = new("Fester Termin: {0} zu früh für das, worauf er wartet.", "Fixed date: {0} too early for what it waits for.");
    public static readonly Text CriticalPathTitle = new("Kritischer Weg", "Critical path");
    public static readonly Text CriticalPathNote = new("Verschiebt sich eines davon, verschiebt sich das Ende.", "If one of these slips, the end slips.");
    public static readonly Text OneOverdue = new("1 Paket über dem Termin", "1 package past its date");
    public static readonly Text ManyOverdue = new("{0} Pakete über dem Termin", "{0} packages past their dates");
    public static readonly Text BufferOk = new("Der Plan hält bis zum spätesten Ende", "The plan holds until the latest end");
    public static readonly Text BufferGone = new("Der Plan endet zu spät", "The plan ends too late");
    public static readonly Text BufferPlanned = new("Die geplanten Termine sind nicht mehr zu halten", "The planned dates can no longer be kept");
    public static readonly Text OverdueSentence = new("Über dem Termin und nicht fertig gemeldet: {0}. Wird ab heute alles so lange bearbeitet wie geplant, endet der Plan am {1}.", "Past the date and not reported done: {0}. If from today everything takes as long as planned, the plan ends on {1}.");
    public static readonly Text AndMore = new("und {0} weitere", "and {0} more");
    public static readonly Text FromTodayLate = new("Das ist {0} nach dem spätesten Ende.", "That is {0} after the latest end.");
    public static readonly Text BufferSentence = new("Die Prognose endet am {0}, spätestens fertig sein soll alles am {1}. Puffer: {2}.", "The forecast ends on {0}; everything is to be finished by {1}. Buffer: {2}.");
    public static readonly Text NoLimit = new("Die Prognose endet am {0}. Ein spätestes Ende ist nicht festgelegt.", "The forecast ends on {0}. No latest end is set.");
    public static readonly Text NoForecast = new("Noch hat kein Paket einen Termin.", "No package has a date yet.");
    public static readonly Text DaysNote = new("Gerechnet wird in Kalendertagen. Ein Paket ohne Termin zählt mit dem Zeitraum seiner Phase.", "Days are calendar days. A package without a date counts with the period of its phase.");
    public static readonly Text Constructed = new("unsere Annahme", "our assumption");
    public static readonly Text Rough = new("Grobplanung", "coarse planning");
    public static readonly Text Optional = new("freiwillig", "optional");
    public static readonly Text Milestone = new("Meilenstein", "milestone");
    public static readonly Text FixedDate = new("fester Termin", "fixed date");
    public static readonly Text Internal = new("nicht öffentlich", "not public");
    public static readonly Text ToCalendar = new("Termine als Kalenderdatei", "Dates as a calendar file");
    public static readonly Text OnPublicPage = new("Öffentliche Seite des Zeitplans", "Public page of the timeline");

    public static readonly Text GateLink = new("Freigabe", "Gate");
    public static readonly Text NewPhase = new("Neue Phase", "New phase");
    public static readonly Text EditPhase = new("Phase ändern", "Edit the phase");
    public static readonly Text SavePhase = new("Phase speichern", "Save the phase");
    public static readonly Text Sentence = new("Worum es geht", "What it is about");
    public static readonly Text SentenceEnLabel = new("Worum es geht, auf Englisch", "What it is about, in English");
    public static readonly Text Inside = new("Liegt innerhalb von", "Lies inside");
    public static readonly Text BeginsBefore = new("Beginnt vor „{0}“ ({1}), in der sie liegt.", "Begins before “{0}” ({1}), in which it lies.");
    public static readonly Text EndsAfter = new("Endet nach „{0}“ ({1}), in der sie liegt.", "Ends after “{0}” ({1}), in which it lies.");
    public static readonly Text BeyondTitle = new("Geht über ihre Phase hinaus", "Goes beyond its phase");
    public static readonly Text BeyondWhat = new("Gespeichert ist es so. Ändern Sie die Tage einer der beiden Phasen, wenn es nicht so gemeint ist.", "It is saved as it is. Change the days of one of the two phases if that is not what you mean.");
    public static readonly Text InsideNothing = new("eigene Phase", "a phase of its own");
    public static readonly Text After = new("Beginnt nach dem Ende von", "Begins after the end of");
    public static readonly Text AfterNothing = new("wartet auf keine Phase", "waits for no phase");
    public static readonly Text PhaseWrong = new("Bitte wählen Sie eine Phase aus der Liste.", "Please choose a phase from the list.");
    public static readonly Text PhaseCircle = new("Das geht im Kreis: {0}.", "That goes round in a circle: {0}.");
    public static readonly Text AfterWhatItLiesIn = new("Eine Phase kann nicht auf die Phase warten, in der sie liegt.", "A phase cannot wait for the phase it lies in.");
    public static readonly Text StartLabel = new("Beginn", "Start");
    public static readonly Text EndLabel = new("Ende", "End");
    public static readonly Text RoughLabel = new("Grobplanung: Einzelheiten folgen später", "Coarse planning: details follow later");
    public static readonly Text ConstructedLabel = new("Die Tage sind unsere Annahme", "The days are our assumption");
    public static readonly Text PublicLabel = new("Öffentlich zeigen", "Show to everybody");
    public static readonly Text PublicHint = new("Nur beim Projekt der Agenda: auf der Seite „Zeitplan“, in der Tabelle und im Kalender.", "Only for the project of the agenda: on the page “Timeline”, in the table and in the calendar.");

    public static readonly Text NewPackage = new("Neues Arbeitspaket", "New work package");
    public static readonly Text EditPackage = new("Arbeitspaket ändern", "Edit the work package");
    public static readonly Text SavePackage = new("Arbeitspaket speichern", "Save the work package");
    public static readonly Text InPhase = new("Phase", "Phase");
    public static readonly Text NumberLabel = new("Nummer", "Number");
    public static readonly Text NumberHint = new("Zum Beispiel „AP 1“. Sie darf fehlen oder sich ändern, das Paket bleibt dasselbe.", "For example “AP 1”. It may be missing or change, the package stays the same.");
    public static readonly Text Result = new("Ergebnis", "Result");
    public static readonly Text ResultHint = new("Was liegt vor, wenn das Paket fertig ist?", "What is there when the package is done?");
    public static readonly Text Hours = new("Stunden", "Hours");
    public static readonly Text HoursHint = new("Geschätzt, von allen zusammen.", "Estimated, of all people together.");
    public static readonly Text HoursWrong = new("Stunden sind eine Zahl ab 0, zum Beispiel 120 oder 7,5.", "Hours are a number from 0, for example 120 or 7.5.");
    public static readonly Text MilestoneLabel = new("Meilenstein: ein Tag ohne Dauer", "Milestone: a day without length");
    public static readonly Text FixedLabel = new("Der Termin steht fest", "The date is fixed");
    public static readonly Text FixedHint = new("Die Prognose verschiebt ihn nicht, sondern meldet den Widerspruch.", "The forecast does not move it but reports the contradiction.");
    public static readonly Text OptionalLabel = new("Freiwilliges Paket", "Optional package");
    public static readonly Text EndBeforeStart = new("Das Ende liegt vor dem Beginn.", "The end is before the start.");
    public static readonly Text BothDays = new("Bitte geben Sie Beginn und Ende an, oder keines von beiden.", "Please enter start and end, or neither.");
    public static readonly Text MilestoneHasOneDay = new("Ein Meilenstein hat nur einen Tag: Beginn und Ende müssen gleich sein.", "A milestone has one day only: start and end must be the same.");
    public static readonly Text NotInTheFuture = new("Der Tag liegt in der Zukunft.", "The day is in the future.");
    public static readonly Text Tasks = new("Was zu tun ist", "What is to be done");
    public static readonly Text TasksHint = new("Je Zeile eine Tätigkeit. Mit „(freiwillig)“ am Ende zählt sie nicht als fehlend.", "One task a line. With “(freiwillig)” at the end it does not count as missing.");
    public static readonly Text TasksWrong = new("Höchstens {0} Zeilen mit je {1} Zeichen.", "At most {0} lines of {1} characters each.");
    public static readonly Text AlreadyStarted = new("Der Beginn ist schon gemeldet.", "The beginning has been reported already.");
    public static readonly Text BeforeStarted = new("Der Tag liegt vor dem Beginn am {0}.", "The day is before the begin on {0}.");
    public static readonly Text LongAgo = new("Der Tag liegt mehr als zehn Jahre zurück. Bitte prüfen Sie das Jahr.", "The day is more than ten years ago. Please check the year.");
    public static readonly Text Reopen = new("Meldung zurücknehmen", "Take the report back");
    public static readonly Text ReopenNote = new("Das Paket ist als fertig am {0} gemeldet. Danach ist es wieder offen; sein geplantes Ende gilt wieder. Der Grund steht im Verlauf.", "The package is reported done on {0}. After this it is open again; its planned end counts again. The reason stands in the history.");
    public static readonly Text ReopenReason = new("Warum?", "Why?");
    public static readonly Text ReopenReasonMissing = new("Bitte schreiben Sie, warum das Paket wieder offen ist.", "Please write why the package is open again.");
    public static readonly Text AlreadyDone = new("Das Paket ist schon fertig.", "The package is done already.");

    public static readonly Text Move = new("Termin ändern", "Change the dates");
    public static readonly Text MoveIntro = new("Jetzt: {0}. Der alte Termin und der Grund bleiben stehen.", "Now: {0}. The old dates and the reason stay.");
    public static readonly Text PhaseReason = new("Warum ändern sich die Tage?", "Why do the days change?");
    public static readonly Text PhaseReasonHint = new("Nur nötig, wenn sich Anfang oder Ende ändern. Wer dem Projekt folgt und wer ein Paket der Phase leitet, liest den Grund.", "Only needed if the start or the end changes. Those who follow the project or lead a package of the phase read the reason.");
    public static readonly Text PhaseEnded = new("Die Phase ist beendet. Ihre Tage bleiben, wie sie waren.", "The phase has ended. Its days stay as they were.");
    public static readonly Text KindLabel = new("Art", "Kind");
    public static readonly Text PlainPhase = new("Phase", "Phase");
    public static readonly Text PrePhase = new("Vorphase", "Pre-phase");
    public static readonly Text KindHint = new("Eine Vorphase liegt meist in einer anderen Phase. Ihre Monate zählen dann nicht doppelt.", "A pre-phase mostly lies inside another phase. Its months are then not counted twice.");
    public static readonly Text MoveReason = new("Grund", "Reason");
    public static readonly Text MoveNeedsReason = new("Bitte schreiben Sie, warum sich der Termin ändert.", "Please write why the dates change.");
    public static readonly Text SameDates = new("Das sind die Termine, die schon gelten.", "These are the dates that hold already.");
    public static readonly Text SaveMove = new("Termin speichern", "Save the dates");
    public static readonly Text Finish = new("Als fertig melden", "Report as done");
    public static readonly Text FinishDay = new("Fertig am", "Done on");
    public static readonly Text SaveFinish = new("Fertig melden", "Report");
    public static readonly Text ShiftsTitle = new("Bisherige Termine", "Earlier dates");
    public static readonly Text ShiftLine = new("{0}: von {1} auf {2}.", "{0}: from {1} to {2}.");
    public static readonly Text NoShifts = new("Der Termin wurde noch nicht geändert.", "The dates have not been changed yet.");
    public static readonly Text NewFromEvent = new("Neues Paket: {0}", "New package: {0}");
    public static readonly Text MovedFromEvent = new("{0}: Ende von {1} auf {2}", "{0}: end from {1} to {2}");
    public static readonly Text NoDate = new("noch ohne Termin", "without a date yet");

    public static readonly Text LinksTitle = new("Abhängigkeiten", "Dependencies");
    public static readonly Text NoLinks = new("Dieses Paket wartet auf kein anderes.", "This package waits for no other one.");
    public static readonly Text Followers = new("Auf dieses Paket warten", "These wait for this package");
    public static readonly Text NewLink = new("Neue Abhängigkeit", "New dependency");
    public static readonly Text LinkFrom = new("Dieses Paket wartet auf", "This package waits for");
    public static readonly Text LinkKindLabel = new("Wie hängen sie zusammen?", "How are they tied?");
    public static readonly Text LagLabel = new("Tage dazwischen", "Days in between");
    public static readonly Text LagHint = new("0, wenn es gleich weitergeht. Mit einem Minus davor dürfen sie sich überschneiden.", "0 if it goes on at once. With a minus they may overlap.");
    public static readonly Text LagWrong = new("Bitte geben Sie ganze Tage zwischen -3650 und 3650 ein.", "Please enter whole days between -3650 and 3650.");
    public static readonly Text KindMissing = new("Bitte wählen Sie, wie die Pakete zusammenhängen.", "Please choose how the packages are tied.");
    public static readonly Text FromMissing = new("Bitte wählen Sie ein Paket.", "Please choose a package.");
    public static readonly Text LinkCircle = new("Dann würden Pakete im Kreis aufeinander warten: {0}.", "Then packages would wait for each other in a circle: {0}.");
    public static readonly Text LinkTwice = new("Diese Abhängigkeit gibt es schon.", "This dependency exists already.");
    public static readonly Text LinkAgainstPhases = new("Das widerspricht der Reihenfolge der Phasen: Das andere Paket beginnt erst, wenn die Phase dieses Pakets zu Ende ist.", "That contradicts the order of the phases: the other package starts only when the phase of this one has ended.");
    public static readonly Text DroppedLink = new("Abhängigkeit entfernt", "Dependency removed");
    public static readonly Text BackToPlan = new("Zum Plan", "To the plan");
    public static readonly Text SaveLink = new("Abhängigkeit speichern", "Save the dependency");
    public static readonly Text DropLink = new("Entfernen", "Remove");
    public static readonly Text LagAfter = new(", {0} später", ", {0} later");
    public static readonly Text LagBefore = new(", bis zu {0} früher", ", up to {0} earlier");

    public static readonly Text Slipped = new("{0} ({1}) hat einen neuen Termin: {2}. Grund: {3}", "{0} ({1}) has new dates: {2}. Reason: {3}");
    public static readonly Text SlippedForecast = new(" Prognose des Endes: {0}.", " Forecast of the end: {0}.");
    public static readonly Text FollowedProjects = new("Projekte", "Projects");
    public static readonly Text Follow = new("Diesem Projekt folgen", "Follow this project");
    public static readonly Text Unfollow = new("Nicht mehr folgen", "Stop following");

    public static readonly Text ToldTooLate = new("Der Plan von „{0}“ endet jetzt am {1}, nach dem spätesten Ende am {2}.", "The plan of “{0}” now ends on {1}, after the latest end on {2}.");
    public static readonly Text ToldPublic = new("{0} ({1}) steht jetzt im öffentlichen Zeitplan. Der Tag war dafür festgelegt.", "{0} ({1}) is now in the public timeline. The day was set for it.");
    public static readonly Text ToldDropped = new("{0} ({1}) wurde aufgegeben. Grund: {2}", "{0} ({1}) was given up. Reason: {2}");
    public static readonly Text ThroughoutLabel = new("Läuft durch alle Phasen", "Runs through all phases");
    public static readonly Text ThroughoutHint = new("Zum Beispiel die Dokumentation. Es steht neben den Phasen, und keine Phase wartet auf sein Ende.", "For example the documentation. It stands beside the phases, and no phase waits for its end.");
    public static readonly Text Throughout = new("durch alle Phasen", "through all phases");
    public static readonly Text ProgrammeLabel = new("Programm: führt aus, was ein Projekt ausgearbeitet hat", "Programme: carries out what a project worked out");
    public static readonly Text Programme = new("Programm", "Programme");
    public static readonly Text StartResolution = new("Beschluss zum Start", "Resolution of the start");
    public static readonly Text StartResolutionHint = new("Mit diesem Beschluss hat das Projekt offiziell begonnen.", "With this resolution the project officially began.");
    public static readonly Text StartLine = new("{0}, Vorlage {1}, {2}: {3}", "{0}, paper {1}, {2}: {3}");
    public static readonly Text NoPaper = new("ohne Nummer", "without a number");
    public static readonly Text InCouncilSystem = new("im Ratsinformationssystem", "in the council information system");

    public static Text Of(LinkKind kind) => kind switch
    {
        LinkKind.FinishToStart => new("beginnt erst, wenn das andere fertig ist", "starts when the other one is done"),
        LinkKind.StartToStart => new("beginnt erst, wenn das andere begonnen hat", "starts when the other one has started"),
        LinkKind.FinishToFinish => new("endet erst, wenn das andere fertig ist", "ends when the other one is done"),
        _ => new("endet erst, wenn das andere begonnen hat", "ends when the other one has started"),
    };

    /// <summary>"wenn AP 2 fertig ist": what the package waits for, in a few words.</summary>
    public static Text Short(LinkKind kind) => kind switch
    {
        LinkKind.FinishToStart => new("Ende von {0}", "end of {0}"),
        LinkKind.StartToStart => new("Beginn von {0}", "start of {0}"),
        LinkKind.FinishToFinish => new("Ende von {0} (für das eigene Ende)", "end of {0} (for its own end)"),
        _ => new("Beginn von {0} (für das eigene Ende)", "start of {0} (for its own end)"),
    };
}
