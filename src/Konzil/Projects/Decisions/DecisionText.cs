using Konzil.Platform;

namespace Konzil.Projects;

/// <summary>Words of decisions in a project, and of what has to come before what.</summary>
public static class DecisionText
{
    public static readonly Text Decisions = new("Entscheidungen des Projekts", "Decisions of the project");
    public static readonly Text Intro = new("Was in diesem Projekt zu entscheiden ist, und was vorher entschieden oder angenommen sein muss. Das gilt unabhängig von Terminen.", "What has to be decided in this project, and what has to be decided or accepted before. That holds whatever the dates say.");
    public static readonly Text None = new("Es ist noch keine Entscheidung eingetragen.", "No decision has been entered yet.");
    public static readonly Text Caption = new("Entscheidungen mit Stand und was vorher kommt", "Decisions with their state and what comes before");
    public static readonly Text New = new("Entscheidung ankündigen", "Announce a decision");
    public static readonly Text Edit = new("Entscheidung ändern", "Edit the decision");
    public static readonly Text Save = new("Entscheidung speichern", "Save the decision");
    public static readonly Text Decision = new("Entscheidung", "Decision");
    public static readonly Text TitleHint = new("Zum Beispiel „Die Handlungsfelder sind bestimmt“.", "For example “The fields of action are fixed”.");
    public static readonly Text Decider = new("Wer entscheidet?", "Who decides?");
    public static readonly Text Due = new("Spätestens am", "At the latest on");
    public static readonly Text State = new("Stand", "State");
    public static readonly Text NotTaken = new("noch nicht entschieden", "not decided yet");
    public static readonly Text TakenOn = new("entschieden am {0}", "decided on {0}");
    public static readonly Text Waiting = new("wartet", "waits");
    public static readonly Text Ready = new("kann entschieden werden", "can be decided");
    public static readonly Text Take = new("Entscheidung eintragen", "Record the decision");
    public static readonly Text Day = new("Entschieden am", "Decided on");
    public static readonly Text Outcome = new("Was wurde entschieden?", "What was decided?");
    public static readonly Text OutcomeMissing = new("Bitte schreiben Sie, was entschieden wurde.", "Please write what was decided.");
    public static readonly Text Resolution = new("Beschluss", "Resolution");
    public static readonly Text ResolutionHint = new("Wenn ein Gremium es beschlossen hat.", "If a body resolved it.");
    public static readonly Text NoResolution = new("kein Beschluss", "no resolution");
    public static readonly Text ResolutionWrong = new("Bitte wählen Sie einen Beschluss aus der Liste.", "Please choose a resolution from the list.");
    public static readonly Text AlreadyTaken = new("Das ist schon entschieden und bleibt so stehen.", "This has been decided already and stays as it is.");
    public static readonly Text StillWaits = new("Vorher muss entschieden oder angenommen sein: {0}", "This has to be decided or accepted first: {0}");

    public static readonly Text Before = new("Vorher entschieden oder angenommen", "Decided or accepted before");
    public static readonly Text NothingBefore = new("Nichts muss vorher entschieden oder angenommen sein.", "Nothing has to be decided or accepted before.");
    public static readonly Text AddFirst = new("Wartet auf diese Entscheidung oder dieses Ergebnis", "Waits for this decision or result");
    public static readonly Text FirstMissing = new("Bitte wählen Sie eine Entscheidung oder ein Ergebnis.", "Please choose a decision or a result.");
    public static readonly Text SaveFirst = new("Reihenfolge festlegen", "Fix the order");
    public static readonly Text Twice = new("Darauf wartet es schon.", "It waits for that already.");
    public static readonly Text Circle = new("Dann käme jedes vor dem anderen: {0}.", "Then each would come before the other: {0}.");
    public static readonly Text Drop = new("Nicht mehr abwarten", "Wait no longer");
    public static readonly Text Dropped = new("Reihenfolge aufgehoben", "Order lifted");
    public static readonly Text FollowsFrom = new("Darauf warten", "These wait for it");

    public static readonly Text Begin = new("Als begonnen melden", "Report as begun");
    public static readonly Text BegunOn = new("begonnen am {0}", "begun on {0}");
    public static readonly Text BeginDay = new("Begonnen am", "Begun on");
    public static readonly Text SaveBegin = new("Beginn melden", "Report the beginning");
    public static readonly Text NothingMissing = new("Alles, was vorher entschieden oder angenommen sein muss, ist da.", "Everything that has to be decided or accepted before is there.");
}
