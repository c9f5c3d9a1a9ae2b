using Konzil.Platform;

namespace Konzil.Council;

/// <summary>Words of the decision control.</summary>
public static class ControlText
{
    public const string UntilField = "Bis";
    public const string DelayField = "WarumSpaeter";
    public const string ResultField = "Ergebnis";
    public const string ProofField = "Nachweis";
    public const string LateField = "WarumVerspaetet";
    public const string DropField = "WarumNicht";

    public static readonly Text Title = new("Beschlusskontrolle", "Decision control");
    public static readonly Text Lead = new("Was der Gemeinderat und andere Gremien der Verwaltung aufgetragen haben, wer es erledigt, bis wann, und wie weit es ist. Überfälliges steht zuerst.", "What the council and other bodies asked of the administration, who does it, by when, and how far it is. What is overdue stands first.");
    public static readonly Text None = new("Noch kein Auftrag", "No mandate yet");
    public static readonly Text NoneDetail = new("Sobald ein Beschluss der Verwaltung etwas aufträgt, steht es hier mit Frist und Stelle.", "As soon as a resolution asks something of the administration, it is shown here with its day and office.");
    public static readonly Text NoneFound = new("Kein Auftrag passt zu dieser Auswahl", "No mandate matches this selection");
    public static readonly Text ShowAll = new("Alle Aufträge zeigen", "Show all mandates");
    public static readonly Text Numbered = new("Auftrag {0}", "Mandate {0}");
    public static readonly Text Caption = new("Aufträge aus Beschlüssen mit Stelle, Frist und Stand", "Mandates from resolutions with office, day and state");
    public static readonly Text What = new("Auftrag", "Mandate");
    public static readonly Text Unit = new("Zuständige Stelle", "Responsible office");
    public static readonly Text Due = new("Frist", "Due");
    public static readonly Text State = new("Stand", "State");
    public static readonly Text Late = new("überfällig", "overdue");
    public static readonly Text LateSince = new("überfällig seit {0} Tagen", "overdue for {0} days");
    public static readonly Text LateOneDay = new("überfällig seit gestern", "overdue since yesterday");
    public static readonly Text NoReasonYet = new("Einen Grund hat die Stelle noch nicht genannt.", "The office has not given a reason yet.");
    public static readonly Text FirstDue = new("zuerst gesetzt: {0}", "first set: {0}");
    public static readonly Text Reason = new("Grund", "Reason");
    public static readonly Text Result = new("Ergebnis", "Result");
    public static readonly Text Proof = new("Nachweis", "Proof");
    public static readonly Text DoneOn = new("Erledigt am", "Done on");
    public static readonly Text DroppedSince = new("Nicht mehr gebraucht seit", "No longer needed since");
    public static readonly Text Recurring = new("Kehrt wieder", "Recurs");
    public static readonly Text EveryMonths = new("alle {0} Monate", "every {0} months");
    public static readonly Text Once = new("einmalig", "once");
    public static readonly Text Before = new("Davor", "The one before");
    public static readonly Text After = new("Danach", "The next one");
    public static readonly Text Road = new("Was bisher geschah", "What happened so far");
    public static readonly Text Resolution = new("Beschluss", "Resolution");
    public static readonly Text OfResolution = new("Was daraus zu tun ist", "What is to be done");
    public static readonly Text OfResolutionNote = new("Aufträge an die Verwaltung mit Stelle und Frist.", "Mandates to the administration with office and day.");
    public static readonly Text Filter = new("Auswahl zeigen", "Show the selection");
    public static readonly Text AllStates = new("jeder Stand", "any state");
    public static readonly Text AllUnits = new("alle Stellen", "all offices");
    public static readonly Text Data = new("Als CSV herunterladen", "Download as CSV");
    public static readonly Text Report = new("Bericht an das Gremium", "Report to the body");
    public static readonly Text ReportLead = new("Stand der Aufträge am {0}, zum Vorlegen und Drucken.", "State of the mandates on {0}, to lay before the body and to print.");
    public static readonly Text Sum = new("Überblick", "Overview");
    public static readonly Text SumCaption = new("Zahl der Aufträge nach Gremium und Stand", "Number of mandates by body and state");
    public static readonly Text Body = new("Gremium", "Body");
    public static readonly Text All = new("Zusammen", "Together");
    public static readonly Text OfThemLate = new("davon überfällig", "of them overdue");
    public static readonly Text LateHeading = new("Überfällig", "Overdue");
    public static readonly Text OpenHeading = new("In der Frist", "Within the time");
    public static readonly Text DoneHeading = new("Erledigt in den letzten zwölf Monaten", "Done in the last twelve months");
    public static readonly Text Nothing = new("Nichts.", "Nothing.");

    public static readonly Text New = new("Auftrag aus diesem Beschluss anlegen", "Add a mandate from this resolution");
    public static readonly Text EditTitle = new("Auftrag {0} bearbeiten", "Edit mandate {0}");
    public static readonly Text Edit = new("Auftrag bearbeiten", "Edit the mandate");
    public static readonly Text TitleField = new("Was ist zu tun?", "What is to be done?");
    public static readonly Text TitleMissing = new("Bitte sagen Sie, was zu tun ist.", "Please say what is to be done.");
    public static readonly Text Note = new("Erläuterung", "Explanation");
    public static readonly Text UnitHint = new("So geschrieben wie in der Liste der Stellen.", "Written as in the list of units.");
    public static readonly Text UnitMissing = new("Bitte nennen Sie die zuständige Stelle.", "Please name the responsible office.");
    public static readonly Text Owner = new("Wer berichtet für die Stelle?", "Who reports for the office?");
    public static readonly Text OwnerNone = new("noch niemand benannt", "nobody named yet");
    public static readonly Text OwnerHint = new("Diese Person wird erinnert und trägt den Stand ein. Ihr Name ist nicht öffentlich.", "This person is reminded and enters the state. Their name is not public.");
    public static readonly Text OwnerUnknown = new("Diese Person gibt es nicht oder nicht mehr.", "This person does not exist, or no longer.");
    public static readonly Text DueField = new("Bis wann?", "By when?");
    public static readonly Text DueWrong = new("Bitte nennen Sie den Tag.", "Please state the day.");
    public static readonly Text MonthsField = new("Wiederkehrend: alle wie viele Monate?", "Recurring: every how many months?");
    public static readonly Text MonthsHint = new("Leer heißt einmalig. 12 heißt jedes Jahr. Sobald der Auftrag erledigt ist, entsteht der nächste von selbst.", "Empty means once. 12 means every year. As soon as the mandate is done, the next one is made by itself.");
    public static readonly Text MonthsWrong = new("Bitte eine ganze Zahl von 1 bis 60, oder leer.", "Please enter a whole number from 1 to 60, or leave it empty.");
    public static readonly Text Why = new("Grund der Änderung", "Reason for the change");
    public static readonly Text WhyMissing = new("Bitte begründen Sie die Änderung. Der Grund ist öffentlich.", "Please give the reason for the change. It is public.");
    public static readonly Text Save = new("Auftrag veröffentlichen", "Publish the mandate");
    public static readonly Text SaveChange = new("Änderung veröffentlichen", "Publish the change");

    public static readonly Text Mine = new("Meine Aufträge", "My mandates");
    public static readonly Text MineNone = new("Kein offener Auftrag für Sie", "No open mandate for you");
    public static readonly Text AllOpen = new("Alle offenen Aufträge", "All open mandates");
    public static readonly Text Start = new("Arbeit begonnen", "Work has begun");
    public static readonly Text DelayHead = new("Es dauert länger", "It takes longer");
    public static readonly Text DelayUntil = new("Neue Frist", "New day");
    public static readonly Text DelayWhy = new("Warum dauert es länger?", "Why does it take longer?");
    public static readonly Text DelayButton = new("Neue Frist veröffentlichen", "Publish the new day");
    public static readonly Text FinishHead = new("Es ist erledigt", "It is done");
    public static readonly Text ResultLabel = new("Was wurde getan?", "What was done?");
    public static readonly Text ProofLabel = new("Wo ist es zu sehen? (Adresse)", "Where can it be seen? (address)");
    public static readonly Text ProofHint = new("Eine Adresse, die mit https:// beginnt, oder eine Seite hier, zum Beispiel /massnahmen/3.", "An address that begins with https://, or a page here, for example /massnahmen/3.");
    public static readonly Text ProofWrong = new("Das ist keine Adresse, die mit https:// oder / beginnt.", "This is no address that begins with https:// or /.");
    public static readonly Text LateWhy = new("Warum wurde es später? (nur wenn die Frist vorbei ist)", "Why was it late? (only if the day is over)");
    public static readonly Text FinishButton = new("Als erledigt veröffentlichen", "Publish as done");
    public static readonly Text DropHead = new("Es wird nicht mehr gebraucht", "It is no longer needed");
    public static readonly Text DropWhy = new("Warum nicht?", "Why not?");
    public static readonly Text DropButton = new("Auftrag beenden", "End the mandate");
    public static readonly Text PublicHint = new("Was Sie hier eintragen, ist öffentlich.", "What you enter here is public.");
    public static readonly Text YourWords = new("Das haben Sie eingetragen:", "This is what you entered:");

    public static readonly Text LaterThanDue = new("Die neue Frist muss nach der bisherigen liegen.", "The new day has to be after the one until now.");
    public static readonly Text DelayNeedsReason = new("Bitte sagen Sie, warum es länger dauert.", "Please say why it takes longer.");
    public static readonly Text ResultMissing = new("Bitte sagen Sie, was getan wurde.", "Please say what was done.");
    public static readonly Text LateNeedsReason = new("Die Frist ist vorbei. Bitte sagen Sie, warum es später wurde.", "The day is over. Please say why it was late.");
    public static readonly Text DropNeedsReason = new("Bitte sagen Sie, warum der Auftrag nicht mehr gebraucht wird.", "Please say why the mandate is no longer needed.");
    public static readonly Text IsOver = new("Dieser Auftrag ist schon erledigt oder beendet.", "This mandate is done or ended already.");

    public static readonly Text GivenNews = new("Neuer Auftrag aus einem Beschluss: {0}. Frist: {1}.", "New mandate from a resolution: {0}. Due: {1}.");
    public static readonly Text SoonNews = new("In zwei Wochen ist fällig: {0}", "Due in two weeks: {0}");
    public static readonly Text TodayNews = new("Heute ist fällig: {0}", "Due today: {0}");
    public static readonly Text LateNews = new("Überfällig seit {1}: {0}. Bitte sagen Sie, warum es länger dauert, oder tragen Sie das Ergebnis ein.", "Overdue since {1}: {0}. Please say why it takes longer, or enter the result.");
    public static readonly Text DoneNews = new("Auftrag erledigt: {0}", "Mandate done: {0}");
    public static readonly Text DelayedNews = new("Auftrag dauert länger, jetzt bis {1}: {0}", "Mandate takes longer, now until {1}: {0}");
    public static readonly Text DroppedNews = new("Auftrag wird nicht mehr gebraucht: {0}", "Mandate no longer needed: {0}");
    public static readonly Text DayIn = new("{0:d}", "{0:d}");

    public static readonly Text Trend = new("Abstimmungen im Lauf der Zeit", "Votes over time");
    public static readonly Text TrendLead = new("Wie einig sich ein Gremium bei der Digitalen Agenda war. Jedes Gremium hat sein eigenes Bild. Jeder Balken ist ein Beschluss: nach oben Ja, nach unten Nein.", "How united a body was on the Digital Agenda. Each body has its own picture. Each bar is a resolution: yes upwards, no downwards.");
    public static readonly Text TrendNone = new("Noch kein Beschluss mit bekannten Stimmen", "No resolution with known votes yet");
    public static readonly Text TrendNoneDetail = new("Sobald Ja- und Nein-Stimmen eingetragen sind, entsteht hier das Bild.", "As soon as yes and no votes are recorded, the picture is made here.");
    public static readonly Text TrendChart = new("Ja- und Nein-Stimmen von {0} Beschlüssen", "Yes and no votes of {0} resolutions");
    public static readonly Text TrendSpoken = new("Zuerst {0} zu {1}, zuletzt {2} zu {3}. Alle Werte stehen in der Tabelle.", "First {0} to {1}, last {2} to {3}. All values are in the table.");
    public static readonly Text TrendCaption = new("Stimmen je Beschluss, der älteste zuerst", "Votes by resolution, the oldest first");
    public static readonly Text Share = new("Anteil Ja", "Share of yes");
    public static readonly Text Unknown = new("unbekannt", "unknown");
    public static readonly Text NotShown = new("{0} Beschlüsse ohne bekannte Stimmen sind nicht im Bild.", "{0} resolutions without known votes are not in the picture.");

    public static readonly IReadOnlyList<string> Answers = [UntilField, DelayField, ResultField, ProofField, LateField, DropField];

    public static Text Of(MandateState state) => state switch
    {
        MandateState.Open => new("Offen", "Open"),
        MandateState.Running => new("In Arbeit", "In progress"),
        MandateState.Done => new("Erledigt", "Done"),
        _ => new("Nicht mehr gebraucht", "No longer needed"),
    };

    public static Text Of(MandateStepKind kind) => kind switch
    {
        MandateStepKind.Given => new("Aufgetragen", "Given"),
        MandateStepKind.Changed => new("Geändert", "Changed"),
        MandateStepKind.Started => new("Arbeit begonnen", "Work has begun"),
        MandateStepKind.Delayed => new("Neue Frist", "New day"),
        MandateStepKind.Done => new("Erledigt", "Done"),
        MandateStepKind.Named => ReporterText.Step,
        _ => new("Nicht mehr gebraucht", "No longer needed"),
    };

    public static string LateFor(int days) => days == 1 ? LateOneDay : LateSince.With(days);
}
