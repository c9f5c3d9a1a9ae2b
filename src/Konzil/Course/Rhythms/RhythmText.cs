using Konzil.Platform;

namespace Konzil.Course;

public static class RhythmText
{
    public static readonly Text EditTitle = new("Turnus: {0}", "Rhythm: {0}");
    public static readonly Text Months = new("Alle wie viele Monate?", "Every how many months?");
    public static readonly Text MonthsHint = new("6 heißt zweimal im Jahr, 24 alle zwei Jahre.", "6 means twice a year, 24 every two years.");
    public static readonly Text MonthsWrong = new("Bitte eine ganze Zahl von 1 bis 120.", "Please enter a whole number from 1 to 120.");
    public static readonly Text NextDue = new("Nächster Termin", "Next day");
    public static readonly Text NextDueHint = new("Die Koordination wird zwei Wochen vorher, am Tag und am Tag danach erinnert. Der Termin ist öffentlich.", "The coordination is reminded two weeks before, on the day and the day after. The day is public.");
    public static readonly Text DayWrong = new("Bitte nennen Sie einen Tag ab heute.", "Please state a day from today on.");
    public static readonly Text Who = new("Wer macht es?", "Who does it?");
    public static readonly Text WhoMissing = new("Bitte nennen Sie die Stelle oder das Gremium.", "Please name the unit or body.");
    public static readonly Text Note = new("Hinweis", "Note");
    public static readonly Text Save = new("Turnus speichern", "Save the rhythm");
    public static readonly Text None = new("Noch kein Turnus festgelegt", "No rhythm set yet");
    public static readonly Text Set = new("Turnus festlegen", "Set the rhythm");
    public static readonly Text Line = new("Nächster Termin: {0}. Das macht: {1}. Danach alle {2} Monate.", "Next day: {0}. Done by: {1}. After that every {2} months.");
    public static readonly Text Late = new("Der Termin ist vorbei.", "The day is over.");
    public static readonly Text UpdateHeading = new("Fortschreibung der Agenda", "Update of the agenda");
    public static readonly Text SinceLast = new("Was sich seit Version {0} geändert hat", "What has changed since version {0}");
    public static readonly Text SoonNews = new("In zwei Wochen ist fällig: {0} ({1})", "Due in two weeks: {0} ({1})");
    public static readonly Text TodayNews = new("Heute ist fällig: {0} ({1})", "Due today: {0} ({1})");
    public static readonly Text LateNews = new("Überfällig: {0} ({1})", "Overdue: {0} ({1})");
    public static readonly Text DayIn = new("{0:d}", "{0:d}");

    public static Text Of(RhythmKind kind) => kind == RhythmKind.Edition ? new("neue Ausgabe der Vorhabenliste", "new edition of the list of projects") : new("Fortschreibung der Digitalen Agenda", "update of the Digital Agenda");
}
