using Konzil.Platform;

namespace Konzil.Meetings;

/// <summary>Words of tasks.</summary>
public static class TaskText
{
    public const string DeclineField = "WhyNot";
    public const string DelayField = "WhyLater";
    public const string UntilField = "Until";
    public const string ResultField = "Result";
    public const string LateField = "WhyLate";
    public const string WithdrawField = "WhyWithdrawn";

    /// <summary>Everything that can be typed on the page of a task.</summary>
    public static readonly IReadOnlyList<string> Fields = [nameof(MeetingTask.Training), DeclineField, DelayField, UntilField, ResultField, LateField, WithdrawField];

    public static readonly Text YourWords = new("Ihr Text", "Your text");
    public static readonly Text Mine = new("Meine Aufgaben", "My tasks");
    public static readonly Text Note = new("Offen: {0}, überfällig: {1}.", "Open: {0}, overdue: {1}.");
    public static readonly Text None = new("Keine offene Aufgabe.", "No open task.");
    public static readonly Text NoneDetail = new("Aufgaben entstehen in Sitzungen und in Arbeitspaketen. Hier steht, was Ihnen übertragen ist.", "Tasks come from meetings and from work packages. What was given to you stands here.");
    public static readonly Text Done = new("Erledigt und abgelehnt", "Done and declined");
    public static readonly Text Others = new("Offene Aufgaben aus Ihren Gremien und Arbeitspaketen", "Open tasks of your bodies and work packages");
    public static readonly Text OthersNote = new("Was andere übernommen haben.", "What others took over.");
    public static readonly Text OpenTasks = new("Offene Aufgaben", "Open tasks");
    public static readonly Text OpenTasksNote = new("Auch aus früheren Sitzungen. Sie stehen hier, bis sie erledigt sind.", "From earlier meetings too. They stand here until they are done.");
    public static readonly Text Board = new("Aufgabentafel", "Task board");
    public static readonly Text BoardEmpty = new("Noch keine Aufgabe auf der Tafel.", "No task on the board yet.");
    public static readonly Text BoardEmptyDetail = new("Aufgaben entstehen in Sitzungen. Hier steht dann, wer was bis wann übernommen hat.", "Tasks come from meetings. Then it stands here who took over what until when.");
    public static readonly Text BoardFor = new("Wessen Aufgaben?", "Whose tasks?");
    public static readonly Text Everybody = new("alle", "everybody's");
    public static readonly Text Show = new("Zeigen", "Show");
    public static readonly Text You = new("Sie", "you");
    public static readonly Text BackToBody = new("Zu „{0}“", "To “{0}”");
    public static readonly Text DueBy = new("fällig am {0}", "due on {0}");
    public static readonly Text DoneOn = new("erledigt am {0}", "done on {0}");
    public static readonly Text BoardNote = new("Erledigtes steht hier {0} Tage. Neue Aufgaben entstehen in Sitzungen; wer eine bekommt, nimmt sie auf ihrer Seite an, verschiebt sie mit Grund oder meldet sie fertig. Am Tag, an dem sie fällig ist, und danach erinnert eine Nachricht.", "What was done stands here for {0} days. New tasks come from meetings; whoever gets one accepts it on its page, moves it with a reason or reports it as done. A message reminds on the day it is due and after it.");
    public static readonly Text NoneOpen = new("Keine.", "None.");
    public static readonly Text Task = new("Aufgabe {0}", "Task {0}");
    public static readonly Text Tasks = new("Aufgaben", "Tasks");
    public static readonly Text Give = new("Aufgabe geben", "Give a task");
    public static readonly Text GiveFor = new("Aufgabe zu Punkt {0} geben", "Give a task on point {0}");
    public static readonly Text Save = new("Aufgabe speichern", "Save the task");
    public static readonly Text Edit = new("Aufgabe ändern", "Change the task");
    public static readonly Text Title = new("Was ist zu tun?", "What is to be done?");
    public static readonly Text TitleMissing = new("Bitte schreiben Sie, was zu tun ist.", "Please write what is to be done.");
    public static readonly Text TaskNote = new("Erläuterung", "Details");
    public static readonly Text Owner = new("Wer?", "Who?");
    public static readonly Text OwnerTerm = new("Verantwortlich", "Owner");
    public static readonly Text OwnerMissing = new("Bitte wählen Sie eine Person aus der Liste.", "Please choose a person from the list.");
    public static readonly Text Due = new("Bis wann?", "Until when?");
    public static readonly Text DueTerm = new("Fällig", "Due");
    public static readonly Text DueWrong = new("Bitte geben Sie einen Tag an, zum Beispiel 14.10.2026.", "Please give a day, for example 14/10/2026.");
    public static readonly Text DuePast = new("Der Tag liegt vor heute.", "The day is before today.");
    public static readonly Text FirstDue = new("zuerst vereinbart: {0}", "first agreed: {0}");
    public static readonly Text State = new("Stand", "State");
    public static readonly Text Overdue = new("überfällig", "overdue");
    public static readonly Text ToOrigin = new("Seite, von der die Aufgabe kommt", "Page the task comes from");
    public static readonly Text FromMeeting = new("Aus der Sitzung", "From the meeting");
    public static readonly Text FromPackage = new("Aus dem Arbeitspaket", "From the work package");
    public static readonly Text GivenBy = new("Übertragen von", "Given by");
    public static readonly Text Reason = new("Grund", "Reason");
    public static readonly Text Result = new("Ergebnis", "Result");
    public static readonly Text IsOver = new("Diese Aufgabe ist schon abgeschlossen.", "This task is closed already.");
    public static readonly Text AcceptHead = new("Nehmen Sie die Aufgabe an?", "Do you accept the task?");
    public static readonly Text Accept = new("Aufgabe annehmen", "Accept the task");
    public static readonly Text Training = new("Was müssten Sie dafür noch lernen?", "What would you have to learn for it?");
    public static readonly Text TrainingHint = new("Freiwillig. So wird Bedarf an Fortbildung sichtbar.", "Optional. It shows what training is needed.");
    public static readonly Text TrainingTerm = new("Fortbildung nötig", "Training needed");
    public static readonly Text DeclineHead = new("Aufgabe ablehnen", "Decline the task");
    public static readonly Text Decline = new("Ablehnen", "Decline");
    public static readonly Text WhyNot = new("Warum nicht?", "Why not?");
    public static readonly Text DeclineNeedsReason = new("Bitte nennen Sie den Grund.", "Please give the reason.");
    public static readonly Text DelayHead = new("Es dauert länger", "It takes longer");
    public static readonly Text Delay = new("Neuen Tag melden", "Report a new day");
    public static readonly Text WhyLater = new("Warum dauert es länger?", "Why does it take longer?");
    public static readonly Text DelayNeedsReason = new("Bitte schreiben Sie, warum es länger dauert.", "Please write why it takes longer.");
    public static readonly Text Until = new("Neuer Tag", "New day");
    public static readonly Text LaterThanDue = new("Der neue Tag muss nach dem bisherigen liegen.", "The new day must be after the present one.");
    public static readonly Text FinishHead = new("Erledigt?", "Done?");
    public static readonly Text Finish = new("Als erledigt melden", "Report as done");
    public static readonly Text ResultLabel = new("Was ist herausgekommen?", "What came out?");
    public static readonly Text ResultMissing = new("Bitte schreiben Sie, was herausgekommen ist.", "Please write what came out.");
    public static readonly Text WhyLate = new("Die Aufgabe ist überfällig. Warum?", "The task is overdue. Why?");
    public static readonly Text LateNeedsReason = new("Die Aufgabe ist überfällig. Bitte schreiben Sie, warum.", "The task is overdue. Please write why.");
    public static readonly Text AcceptFirst = new("Bitte nehmen Sie die Aufgabe zuerst an.", "Please accept the task first.");
    public static readonly Text WithdrawHead = new("Aufgabe zurückziehen", "Withdraw the task");
    public static readonly Text Withdraw = new("Zurückziehen", "Withdraw");
    public static readonly Text WhyWithdrawn = new("Warum ist sie nicht mehr nötig?", "Why is it no longer needed?");
    public static readonly Text WithdrawNeedsReason = new("Bitte nennen Sie den Grund.", "Please give the reason.");
    public static readonly Text List = new("Aufgaben als CSV", "Tasks as CSV");

    public static readonly Text GivenNews = new("Neue Aufgabe für Sie bis {1}: {0}", "A new task for you until {1}: {0}");
    public static readonly Text DueNews = new("Heute fällig: {0}", "Due today: {0}");
    public static readonly Text OverdueNews = new("Überfällig seit {1}: {0}. Bitte schreiben Sie, warum.", "Overdue since {1}: {0}. Please write why.");
    public static readonly Text OverdueForGiver = new("Eine Aufgabe ist überfällig seit {1}: {0}", "A task is overdue since {1}: {0}");
    public static readonly Text DeclinedNews = new("Aufgabe abgelehnt: {0}. {1}", "Task declined: {0}. {1}");
    public static readonly Text DoneNews = new("Aufgabe erledigt: {0}", "Task done: {0}");
    public static readonly Text DelayedNews = new("Aufgabe dauert länger, jetzt bis {1}: {0}", "Task takes longer, now until {1}: {0}");

    public static Text Of(TaskState state) => state switch
    {
        TaskState.Given => new("noch nicht angenommen", "not accepted yet"),
        TaskState.Accepted => new("angenommen", "accepted"),
        TaskState.Declined => new("abgelehnt", "declined"),
        TaskState.Done => new("erledigt", "done"),
        _ => new("zurückgezogen", "withdrawn"),
    };

    /// <summary>The heading of a column of the board.</summary>
    public static Text Column(TaskState state) => state switch
    {
        TaskState.Given => new("Wartet auf Annahme", "Waits to be accepted"),
        TaskState.Accepted => new("Läuft", "Runs"),
        TaskState.Declined => new("Abgelehnt, neu zu vergeben", "Declined, to be given anew"),
        _ => Of(state),
    };
}
