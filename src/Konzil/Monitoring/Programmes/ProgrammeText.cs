using Konzil.Platform;

namespace Konzil.Monitoring;

/// <summary>Words of other programmes and the comparison of goals. German on pages: plain, "Sie".</summary>
public static class ProgrammeText
{
    public static readonly Text Title = new("Andere Programme", "Other programmes");
    public static readonly Text Lead = new("Welche Strategien und Handlungsprogramme es sonst gibt und wie sie zu den Zielen der Digitalen Agenda stehen.", "Which other strategies and programmes there are and how they stand to the goals of the Digital Agenda.");
    public static readonly Text Note = new("Jedes Programm wird mit jedem Ziel verglichen. Leere Zellen hat noch niemand geprüft.", "Each programme is compared with each goal. Nobody has looked at empty cells yet.");
    public static readonly Text New = new("Programm eintragen", "Enter a programme");
    public static readonly Text Edit = new("Programm bearbeiten", "Edit the programme");
    public static readonly Text Save = new("Programm speichern", "Save the programme");
    public static readonly Text All = new("Alle Programme", "All programmes");
    public static readonly Text None = new("Noch kein Programm", "No programme yet");
    public static readonly Text NoneDetail = new("Tragen Sie Strategien und Handlungsprogramme ein, die zu den Zielen passen müssen.", "Enter strategies and programmes that have to fit the goals.");
    public static readonly Text NonePublic = new("Noch ist kein Programm freigegeben.", "No programme has been released yet.");
    public static readonly Text Programme = new("Programm", "Programme");
    public static readonly Text ProgrammeNumber = new("Programm {0}", "Programme {0}");
    public static readonly Text TitleLabel = new("Name des Programms", "Name of the programme");
    public static readonly Text TitleEn = new("Name auf Englisch", "Name in English");
    public static readonly Text TitleMissing = new("Bitte geben Sie dem Programm einen Namen.", "Please give the programme a name.");
    public static readonly Text Owner = new("Zuständig", "Responsible");
    public static readonly Text Summary = new("Worum geht es?", "What is it about?");
    public static readonly Text From = new("Gilt von", "Valid from");
    public static readonly Text Until = new("Gilt bis", "Valid until");
    public static readonly Text DayWrong = new("Bitte geben Sie einen Tag an, zum Beispiel 14.10.2026.", "Please give a day, for example 14/10/2026.");
    public static readonly Text EndBeforeStart = new("Das Ende liegt vor dem Anfang.", "The end lies before the beginning.");
    public static readonly Text Span = new("Gilt", "Valid");
    public static readonly Text SpanOpen = new("keine Angabe", "not stated");
    public static readonly Text Source = new("Stelle im Strategiepapier", "Place in the strategy paper");
    public static readonly Text Measures = new("Maßnahmen der Agenda, die dazugehören", "Measures of the agenda that belong to it");
    public static readonly Text NoMeasures = new("keine", "none");
    public static readonly Text Release = new("Öffentlich zeigen", "Show in public");
    public static readonly Text ToPublic = new("Öffentliche Seite des Abgleichs", "Public page of the comparison");
    public static readonly Text ToPublicOne = new("Öffentliche Seite des Programms", "Public page of the programme");
    public static readonly Text Matrix = new("Abgleich der Ziele", "Comparison of goals");
    public static readonly Text MatrixNote = new("Zeilen sind Programme, Spalten die Ziele der Agenda. Die Begründung steht auf der Seite des Programms.", "Rows are programmes, columns the goals of the agenda. The reasons stand on the page of the programme.");
    public static readonly Text Compare = new("Mit den Zielen abgleichen", "Compare with the goals");
    public static readonly Text CompareNote = new("Sagen Sie zu jedem Ziel, wie das Programm dazu steht und warum. Was Sie offen lassen, gilt als nicht geprüft.", "Say for each goal how the programme stands to it and why. What you leave open counts as not looked at.");
    public static readonly Text Relation = new("Verhältnis", "Relation");
    public static readonly Text Reason = new("Begründung", "Reason");
    public static readonly Text ReasonMissing = new("Bitte schreiben Sie, warum.", "Please write why.");
    public static readonly Text RelationWrong = new("Bitte wählen Sie ein Verhältnis.", "Please choose a relation.");
    public static readonly Text NotLooked = new("nicht geprüft", "not looked at");
    public static readonly Text SaveComparison = new("Abgleich speichern", "Save the comparison");
    public static readonly Text Report = new("Bericht", "Report");
    public static readonly Text Counted = new("Geprüft sind {0} von {1} Paaren. Gleiche Ziele: {2}, Unterstützung: {3}, Konflikte: {4}, ohne Berührung: {5}.", "{0} of {1} pairs were looked at. Same goals: {2}, support: {3}, conflicts: {4}, without contact: {5}.");
    public static readonly Text Conflicts = new("Konflikte", "Conflicts");
    public static readonly Text NoConflicts = new("Kein Konflikt festgestellt.", "No conflict found.");
    public static readonly Text GoalsAlone = new("Ziele ohne Programm, das dasselbe will oder hilft", "Goals without a programme that wants the same or helps");
    public static readonly Text NoGoalsAlone = new("Zu jedem Ziel gibt es mindestens ein Programm.", "Each goal has at least one programme.");

    public static Text Of(GoalRelation relation) => relation switch
    {
        GoalRelation.Overlap => new("gleiches Ziel", "same goal"),
        GoalRelation.Support => new("unterstützt", "supports"),
        GoalRelation.Conflict => new("Konflikt", "conflict"),
        _ => new("keine Berührung", "no contact"),
    };
}
