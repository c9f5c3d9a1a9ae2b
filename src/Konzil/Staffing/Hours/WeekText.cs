using Konzil.Platform;

namespace Konzil.Staffing;

/// <summary>Words of the week sheets.</summary>
public static class WeekText
{
    public static readonly Text Mine = new("Meine Wochen", "My weeks");
    public static readonly Text Note = new("Nur Sie sehen diese Seite.", "Only you see this page.");
    public static readonly Text Off = new("Ihre Stadt erfasst keine Stunden. Der Aufwand wird nur geplant.", "Your city records no hours. Effort is only planned.");
    public static readonly Text OffDetail = new("Ändern kann das die Koordination unter „Stunden und Stellen einstellen“.", "The coordination can change that under “Settings for hours and posts”.");
    public static readonly Text ThisWeek = new("Diese Woche ausfüllen", "Fill in this week");
    public static readonly Text Week = new("Woche ab {0}", "Week from {0}");
    public static readonly Text WeekTerm = new("Woche", "Week");
    public static readonly Text NoWeeks = new("Sie haben noch keine Woche ausgefüllt.", "You have not filled in a week yet.");
    public static readonly Text Before = new("Woche davor", "Week before");
    public static readonly Text After = new("Woche danach", "Week after");
    public static readonly Text Who = new("Wer das sieht: {0}", "Who sees this: {0}");
    public static readonly Text Kept = new("Konzil löscht den Bogen {0} Monate nach der Woche.", "The sheet is deleted {0} months after the week.");
    public static readonly Text Lines = new("Zeilen der Woche", "Lines of the week");
    public static readonly Text How = new("Geben Sie Stunden an oder Beginn und Ende. Leere Zeilen zählen nicht. Mit der Tabulatortaste kommen Sie von Feld zu Feld; „Entwurf speichern“ bringt neue leere Zeilen.", "Enter hours, or begin and end. Empty lines do not count. The tab key leads from field to field; “Save the draft” brings new empty lines.");
    public static readonly Text Day = new("Tag", "Day");
    public static readonly Text DayWrong = new("Bitte wählen Sie einen Tag dieser Woche.", "Please choose a day of this week.");
    public static readonly Text Future = new("Dieser Tag kommt erst noch.", "This day is still to come.");
    public static readonly Text On = new("Woran", "On what");
    public static readonly Text OnMissing = new("Bitte wählen Sie ein Paket oder einen Termin.", "Please choose a package or an event.");
    public static readonly Text Begin = new("Beginn", "Begin");
    public static readonly Text End = new("Ende", "End");
    public static readonly Text TimeWrong = new("Bitte geben Sie eine Uhrzeit an, zum Beispiel 8:30.", "Please enter a time of day, for example 8:30.");
    public static readonly Text BothTimes = new("Bitte geben Sie Beginn und Ende an, oder keines von beiden.", "Please enter begin and end, or none of them.");
    public static readonly Text EndFirst = new("Das Ende liegt nicht nach dem Beginn.", "The end is not after the begin.");
    public static readonly Text HoursMissing = new("Bitte geben Sie Stunden über 0 und bis 24 an, zum Beispiel 1,5.", "Please enter hours above 0 and up to 24, for example 1.5.");
    public static readonly Text LongerThanTimes = new("Zwischen Beginn und Ende liegen nur {0} Stunden.", "Between begin and end there are only {0} hours.");
    public static readonly Text AfterEnd = new("Ihre Mitarbeit an diesem Paket endete am {0}. Sie buchen nur Tage bis dahin.", "Your work on this package ended on {0}. You book days up to then only.");
    public static readonly Text TooMuch = new("Mit dieser Zeile hat {0} {1} Stunden. Ein Tag hat höchstens 24.", "With this line {0} has {1} hours. A day has at most 24.");
    public static readonly Text Overlaps = new("Diese Zeit überschneidet sich mit einer anderen Zeile desselben Tages.", "This time overlaps with another line of the same day.");
    public static readonly Text Nothing = new("Diese Woche ist leer. Eine leere Woche lässt sich speichern, aber nicht abgeben.", "This week is empty. An empty week can be saved, but not submitted.");
    public static readonly Text Save = new("Entwurf speichern", "Save the draft");
    public static readonly Text Submit = new("Woche abgeben", "Submit the week");
    public static readonly Text IsSubmitted = new("Diese Woche ist abgegeben. Öffnen Sie sie wieder, um sie zu ändern.", "This week is submitted. Open it again to change it.");
    public static readonly Text Reopen = new("Wieder öffnen und ändern", "Open again and change");
    public static readonly Text Sum = new("Summe: {0} Stunden", "Sum: {0} hours");
    public static readonly Text NoSubjects = new("Sie gehören zu keinem Projekt, auf dessen Pakete Sie buchen könnten, und in dieser Woche gibt es keinen Termin.", "You belong to no project whose packages you could book on, and there is no event in this week.");
    public static readonly Text OwnPlan = new("Geplant und gebucht", "Planned and booked");
    public static readonly Text LineTitle = new("Zeile {0}", "Line {0}");
    public static readonly Text Gone = new("gelöschtes Paket oder gelöschter Termin", "deleted package or event");

    public static Text Of(SheetState state) => state switch
    {
        SheetState.Draft => new("Entwurf", "draft"),
        _ => new("abgegeben", "submitted"),
    };
}
