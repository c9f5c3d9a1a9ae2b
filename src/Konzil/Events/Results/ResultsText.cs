using Konzil.Platform;

namespace Konzil.Events;

/// <summary>Words about what came of an event.</summary>
public static class ResultsText
{
    public static readonly Text Title = new("Ergebnisse", "Results");
    public static readonly Text Minutes = new("Protokoll", "Minutes");
    public static readonly Text MinutesHint = new("Sichtbar für alle, die den Termin sehen dürfen.", "Visible to everybody who may see the event.");
    public static readonly Text SaveMinutes = new("Protokoll speichern", "Save minutes");
    public static readonly Text Ideas = new("Ideen aus diesem Termin", "Ideas from this event");
    public static readonly Text IdeasFromCards = new("Ideen von Karten stehen von selbst hier.", "Ideas from cards are listed here by themselves.");
    public static readonly Text IdeaNumber = new("Nummer der Idee", "Number of the idea");
    public static readonly Text IdeaWrong = new("Eine veröffentlichte Idee mit dieser Nummer gibt es nicht.", "There is no published idea with this number.");
    public static readonly Text LinkIdea = new("Idee verknüpfen", "Link idea");
    public static readonly Text Unlink = new("Verknüpfung lösen", "Remove link");
    public static readonly Text MoreIdeas = new("und {0} weitere", "and {0} more");
    public static readonly Text DueBeforeEvent = new("Der Termin war erst am {0}. Bitte geben Sie einen Tag danach ein, oder lassen Sie das Feld leer.", "The event was not before {0}. Please enter a day after it, or leave the field empty.");
    public static readonly Text Decisions = new("Beschlossen", "Decided");
    public static readonly Text Tasks = new("Aufgaben", "Tasks");
    public static readonly Text NoResults = new("Noch nichts eingetragen.", "Nothing entered yet.");
    public static readonly Text Add = new("Eintragen", "Add");
    public static readonly Text AddTitle = new("Beschluss oder Aufgabe", "Decision or task");
    public static readonly Text Kind = new("Was ist es?", "What is it?");
    public static readonly Text KindMissing = new("Bitte wählen Sie Beschluss oder Aufgabe.", "Please choose decision or task.");
    public static readonly Text Words = new("Wortlaut", "Wording");
    public static readonly Text WordsMissing = new("Bitte schreiben Sie, was beschlossen wurde oder zu tun ist.", "Please write what was decided or is to be done.");
    public static readonly Text Owner = new("Wer", "Who");
    public static readonly Text OwnerHint = new("Ein Amt oder eine Rolle, keine Privatperson: Das steht öffentlich.", "An office or a role, not a private person: this is public.");
    public static readonly Text OwnerMissing = new("Bitte schreiben Sie, wer die Aufgabe übernimmt.", "Please write who takes the task.");
    public static readonly Text Due = new("Bis", "Until");
    public static readonly Text DueBy = new("{0}, bis {1}", "{0}, until {1}");
    public static readonly Text DoneOn = new("erledigt am {0}", "done on {0}");
    public static readonly Text Overdue = new("überfällig", "overdue");
    public static readonly Text Open = new("offen", "open");
    public static readonly Text Carried = new("in die nächste Ausgabe mitgenommen", "taken along to the next edition");
    public static readonly Text FromLast = new("vom letzten Mal mitgenommen", "brought along from last time");
    public static readonly Text Finish = new("Erledigt", "Done");
    public static readonly Text Remove = new("Entfernen", "Remove");
    public static readonly Text NotOpen = new("Diese Aufgabe ist nicht mehr offen.", "This task is no longer open.");

    public static Text Of(OutcomeKind kind) => kind == OutcomeKind.Decision ? new("Beschluss", "Decision") : new("Aufgabe", "Task");

    public static readonly Text Source = new("Ergebnis einer Veranstaltung", "Result of an event");
    public static readonly Text SourceHint = new("Wenn ein Workshop das ergeben hat: welcher? Die Seite der Veranstaltung zeigt dann, was daraus folgte.", "If a workshop led to this: which one? The page of the event then shows what followed.");
    public static readonly Text NoSource = new("keine", "none");
    public static readonly Text SourceWrong = new("Bitte wählen Sie eine Veranstaltung aus der Liste.", "Please choose an event from the list.");
    public static readonly Text ComesFrom = new("Ergebnis von:", "Result of:");
    public static readonly Text Consequences = new("Was sich dadurch im Plan geändert hat", "What changed in the plan because of it");
}
