using Konzil.Platform;

namespace Konzil.Steering;

/// <summary>Words of delivery: status, milestones, reports.</summary>
public static partial class SteeringText
{
    public static readonly Text Delivery = new("Umsetzung", "Delivery");
    public static readonly Text DeliveryNote = new("Was Sie hier berichten, steht sofort öffentlich bei der Maßnahme.", "What you report here is public beside the measure at once.");
    public static readonly Text ReadOnlyNote = new("Sie lesen mit. Ändern darf nur, wer die Maßnahme leitet.", "You are reading. Only the lead of the measure may change anything.");
    public static readonly Text NoMeasures = new("Ihnen ist noch keine Maßnahme zugeordnet.", "No measure has been assigned to you yet.");
    public static readonly Text NoMeasuresDetail = new("Die Koordination legt bei jeder Maßnahme fest, wer sie leitet.", "The coordination decides for each measure who leads it.");
    public static readonly Text ToAgenda = new("Zur Agenda", "To the agenda");
    public static readonly Text DueHeading = new("Was fällig ist", "What is due");
    public static readonly Text NothingDue = new("Zurzeit ist nichts fällig.", "Nothing is due at present.");
    public static readonly Text DueMilestone = new("{0}: „{1}“ war für den {2} zugesagt", "{0}: “{1}” was promised for {2}");
    public static readonly Text SoonMilestone = new("{0}: „{1}“ ist am {2} fällig", "{0}: “{1}” is due on {2}");
    public static readonly Text SoonReport = new("{0}: Bericht bis {1}", "{0}: report by {1}");
    public static readonly Text DueReport = new("{0}: Bericht überfällig seit {1}", "{0}: report overdue since {1}");
    public static readonly Text Measure = new("Maßnahme", "Measure");
    public static readonly Text Status = new("Stand", "Status");
    public static readonly Text NextMilestone = new("Nächster Meilenstein", "Next milestone");
    public static readonly Text LastReport = new("Letzter Bericht", "Last report");
    public static readonly Text None = new("keiner", "none");
    public static readonly Text Lead = new("Leitung", "Lead");
    public static readonly Text NoLead = new("noch nicht benannt", "not named yet");
    public static readonly Text Overdue = new("überfällig", "overdue");
    public static readonly Text ToPublicPage = new("Öffentliche Seite der Maßnahme", "Public page of the measure");

    public static readonly Text StatusHeading = new("Stand der Umsetzung ändern", "Change the status of delivery");
    public static readonly Text StatusIntro = new("Der neue Stand erscheint bei der Maßnahme und bei jeder Idee, aus der sie kommt. Wer eine solche Idee eingereicht hat, bekommt eine Nachricht.", "The new status appears with the measure and with every idea it came from. Whoever submitted such an idea is told.");
    public static readonly Text NewStatus = new("Neuer Stand", "New status");
    public static readonly Text StatusMissing = new("Bitte wählen Sie den neuen Stand.", "Please choose the new status.");
    public static readonly Text SameStatus = new("Die Maßnahme hat diesen Stand schon.", "The measure already has this status.");
    public static readonly Text StatusReason = new("Grund, öffentlich", "Reason, public");
    public static readonly Text StatusReasonHint = new("Nötig, wenn die Maßnahme ruht oder gestoppt ist.", "Needed when the measure is paused or stopped.");
    public static readonly Text SaveStatus = new("Stand veröffentlichen", "Publish status");
    public static readonly Text TodayStatus = new("Heute: {0}", "Today: {0}");

    public static readonly Text Milestones = new("Meilensteine", "Milestones");
    public static readonly Text MilestonesNote = new("Zugesagt, verschoben, erreicht: Jede Verschiebung steht mit ihrem Grund hier.", "Promised, shifted, reached: every shift stands here with its reason.");
    public static readonly Text NoMilestones = new("Noch keine Meilensteine.", "No milestones yet.");
    public static readonly Text MilestoneOf = new("Meilenstein: {0}", "Milestone: {0}");
    public static readonly Text NewMilestone = new("Meilenstein zusagen", "Promise a milestone");
    public static readonly Text MilestoneTitle = new("Was soll erreicht sein?", "What is to be reached?");
    public static readonly Text MilestoneTitleMissing = new("Bitte schreiben Sie, was erreicht sein soll.", "Please write what is to be reached.");
    public static readonly Text MilestoneDay = new("Bis wann?", "By when?");
    public static readonly Text DayMissing = new("Bitte geben Sie einen Tag an, zum Beispiel 14.10.2026.", "Please give a day, for example 14.10.2026.");
    public static readonly Text MilestoneDayHint = new("Dieser Tag bleibt öffentlich sichtbar, auch wenn der Termin später wandert.", "This day stays visible to everybody, even if the date moves later.");
    public static readonly Text SaveMilestone = new("Meilenstein veröffentlichen", "Publish milestone");
    public static readonly Text ShiftHeading = new("Meilenstein verschieben", "Shift a milestone");
    public static readonly Text ShiftIntro = new("Zugesagt war der {0}, geplant ist zurzeit der {1}. Beides bleibt sichtbar.", "Promised was {0}, planned at present is {1}. Both stay visible.");
    public static readonly Text NewDay = new("Neuer Tag", "New day");
    public static readonly Text ShiftReason = new("Warum wird verschoben?", "Why is it shifted?");
    public static readonly Text ShiftReasonHint = new("Ein oder zwei Sätze, die jede und jeder lesen kann.", "One or two sentences for everybody to read.");
    public static readonly Text ShiftNeedsReason = new("Bitte sagen Sie, warum der Termin wandert.", "Please say why the date moves.");
    public static readonly Text SaveShift = new("Verschiebung veröffentlichen", "Publish the shift");
    public static readonly Text Shift = new("Verschieben", "Shift");
    public static readonly Text ReachHeading = new("Meilenstein erreicht", "Milestone reached");
    public static readonly Text ReachDay = new("Erreicht am", "Reached on");
    public static readonly Text SaveReach = new("Als erreicht veröffentlichen", "Publish as reached");
    public static readonly Text Reach = new("Erreicht", "Reached");
    public static readonly Text AlreadyReached = new("Dieser Meilenstein ist schon erreicht.", "This milestone has been reached already.");
    public static readonly Text SameDay = new("Der Meilenstein liegt schon auf diesem Tag.", "The milestone already lies on this day.");
    public static readonly Text NotInTheFuture = new("Der Tag liegt in der Zukunft. Berichten Sie, was geschehen ist.", "The day lies in the future. Report what has happened.");
    public static readonly Text PromisedFor = new("zugesagt für {0}", "promised for {0}");
    public static readonly Text ReachedOn = new("erreicht am {0}", "reached on {0}");
    public static readonly Text PlannedFor = new("geplant für {0}", "planned for {0}");
    public static readonly Text OverdueSince = new("überfällig seit {0}", "overdue since {0}");
    public static readonly Text FirstPromised = new("Zuerst zugesagt für {0}.", "First promised for {0}.");
    public static readonly Text ShiftedLine = new("Am {0} vom {1} auf den {2} verschoben.", "Shifted on {0} from {1} to {2}.");

    public static readonly Text Reports = new("Berichte", "Reports");
    public static readonly Text NoReports = new("Noch kein Bericht.", "No report yet.");
    public static readonly Text NewReport = new("Bericht schreiben", "Write a report");
    public static readonly Text PeriodFrom = new("Zeitraum von", "Period from");
    public static readonly Text PeriodUntil = new("Zeitraum bis", "Period until");
    public static readonly Text PeriodTurnedRound = new("Das Ende liegt vor dem Anfang.", "The end lies before the beginning.");
    public static readonly Text Light = new("Wie steht es?", "How does it go?");
    public static readonly Text LightMissing = new("Bitte wählen Sie, wie es steht.", "Please choose how it goes.");
    public static readonly Text ReportBody = new("Was ist geschehen?", "What has happened?");
    public static readonly Text ReportBodyMissing = new("Bitte schreiben Sie, was geschehen ist.", "Please write what has happened.");
    public static readonly Text Forecast = new("Wie geht es weiter?", "What comes next?");
    public static readonly Text ForecastMissing = new("Bitte schreiben Sie, wie es weitergeht und ob Termine und Geld reichen.", "Please write what comes next and whether dates and money will hold.");
    public static readonly Text ReportPeriod = new("{0} bis {1}", "{0} to {1}");
    public static readonly Text EarlierReports = new("Frühere Berichte ({0})", "Earlier reports ({0})");
    public static readonly Text ReportReminder = new("Für {0} „{1}“ ist ein Bericht fällig. Sagen Sie in wenigen Sätzen, wie es steht.", "A report is due for {0} “{1}”. Say in a few sentences how it goes.");

    public static readonly Text NeedsLead = new("eine Leitung", "a lead");
    public static readonly Text NeedsTeam = new("ein Projektteam", "a project team");
    public static readonly Text NeedsResolution = new("ein Beschluss, der es finanziert", "a resolution that funds it");
    public static readonly Text NeedsPosts = new("vorhandene Stellen", "existing posts");
    public static readonly Text NeedsMoney = new("gesichertes Geld", "money that is certain");
    public static readonly Text NotReady = new("Für den Start des Leitprojekts fehlt: {0}. Soll es trotzdem beginnen, schreiben Sie, warum. Das steht öffentlich.", "The lead project lacks: {0}. If it is to start all the same, write why. That is public.");
    public static readonly Text ReadyNote = new("Für den Start dieses Leitprojekts fehlt noch: {0}. Ohne das beginnt es nur mit einer Begründung.", "This lead project still lacks: {0}. Without it, it starts only with a reason.");
    public static readonly Text StepException = new("Umsetzung läuft, obwohl noch etwas fehlt ({0}): {1}", "Delivery is under way although something is missing ({0}): {1}");
    public static readonly Text StepRunning = new("Umsetzung läuft", "Delivery is under way");
    public static readonly Text StepDone = new("Umgesetzt", "Carried out");
    public static readonly Text StepPlanned = new("Umsetzung ist wieder geplant", "Delivery is planned again");
    public static readonly Text StepPaused = new("Die Umsetzung ruht. Grund: {0}", "Delivery is paused. Reason: {0}");
    public static readonly Text StepStopped = new("Gestoppt. Grund: {0}", "Stopped. Reason: {0}");
    public static readonly Text StepReached = new("Meilenstein erreicht: {0}", "Milestone reached: {0}");
    public static readonly Text StepShifted = new("Meilenstein verschoben: {0}. Neu: {1}, Grund: {2}", "Milestone shifted: {0}. New date: {1}, reason: {2}");

    public static Text Of(ReportLight light) => light switch
    {
        ReportLight.OnTrack => new("Im Plan", "On track"),
        ReportLight.Attention => new("Braucht Aufmerksamkeit", "Needs attention"),
        _ => new("Kritisch: Termin oder Geld reichen nicht", "Critical: date or money will not hold"),
    };
}
