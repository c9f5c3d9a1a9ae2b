using Konzil.Platform;

namespace Konzil.Council;

/// <summary>Words for mandates for which nobody reports yet.</summary>
public static class ReporterText
{
    public static readonly Text Title = new("Benennen, wer berichtet", "Name who reports");
    public static readonly Text Lead = new("Die Person trägt ein, wie weit der Auftrag ist, und bekommt die Erinnerungen. Ihr Name ist nicht öffentlich. Bis jemand benannt ist, gehen die Erinnerungen an die Geschäftsstelle des Gemeinderats und an die Koordination.", "The person enters how far the mandate is and gets the reminders. Their name is not public. Until somebody is named, the reminders go to the council's office and to the coordination.");
    public static readonly Text Nameless = new("Noch niemand berichtet", "Nobody reports yet");
    public static readonly Text NamelessNote = new("Bitte benennen Sie, wer für die Stelle den Stand einträgt.", "Please name who enters the state for the office.");
    public static readonly Text NobodyYet = new("Wer für die Stelle berichtet, ist noch nicht benannt. Die Stelle und die Koordination sind darum gebeten.", "Who reports for the office has not been named yet. The office and the coordination have been asked to.");
    public static readonly Text Missing = new("Bitte wählen Sie eine Person.", "Please choose a person.");
    public static readonly Text Save = new("Person benennen", "Name the person");
    public static readonly Text IsNamed = new("Inzwischen ist jemand benannt. Die Geschäftsstelle des Gemeinderats kann das mit einem Grund ändern.", "Somebody has been named meanwhile. The council's office can change that with a reason.");
    public static readonly Text Step = new("Es ist benannt, wer berichtet", "It is named who reports");
    public static readonly Text AskNews = new("Bitte benennen Sie, wer für „{1}“ über diesen Auftrag berichtet: {0}. Frist: {2}.", "Please name who reports for “{1}” on this mandate: {0}. Due: {2}.");
}
