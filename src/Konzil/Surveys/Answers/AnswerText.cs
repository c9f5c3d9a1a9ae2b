using Konzil.Platform;

namespace Konzil.Surveys;

/// <summary>Words for those who answer.</summary>
public static class AnswerText
{
    public static readonly Text ChoiceMissing = new("Bitte wählen Sie eine Antwort.", "Please choose an answer.");
    public static readonly Text ChoicesMissing = new("Bitte wählen Sie mindestens eine der Antworten.", "Please choose at least one of the answers.");
    public static readonly Text ScaleMissing = new("Bitte wählen Sie einen Wert.", "Please choose a value.");
    public static readonly Text NumberWrong = new("Bitte geben Sie eine Zahl von {0} bis {1} ein.", "Please enter a number from {0} to {1}.");
    public static readonly Text TextMissing = new("Bitte schreiben Sie etwas in dieses Feld.", "Please write something into this field.");
    public static readonly Text PageOf = new("Seite {0} von {1}", "Page {0} of {1}");
    public static readonly Text Next = new("Weiter", "Continue");
    public static readonly Text Back = new("Zurück", "Back");
    public static readonly Text Send = new("Antworten absenden", "Send answers");
    public static readonly Text SendOne = new("Abstimmen", "Vote");
    public static readonly Text Keep = new("Zwischenspeichern", "Save for later");
    public static readonly Text Kept = new("Ihre Antworten sind gespeichert, aber noch nicht abgesendet. Sie können bis zum {0} weitermachen.", "Your answers are saved but not sent yet. You can go on until {0}.");
    public static readonly Text NotOpenYet = new("Diese Umfrage beginnt am {0}.", "This survey begins on {0}.");
    public static readonly Text Over = new("Diese Umfrage ist beendet.", "This survey has ended.");
    public static readonly Text OverBody = new("Neue Antworten werden nicht mehr gezählt.", "New answers are no longer counted.");
    public static readonly Text NotOpen = new("Diese Umfrage nimmt zurzeit keine Antworten an. Ihre Antworten stehen weiter auf dieser Seite.", "This survey does not accept answers at present. Your answers are still on this page.");
    public static readonly Text Changed = new("Die Fragen wurden eben noch geändert. Bitte prüfen Sie Ihre Antworten und senden Sie sie noch einmal ab.", "The questions have just been changed. Please check your answers and send them again.");
    public static readonly Text Done = new("Sie haben an dieser Umfrage teilgenommen. Vielen Dank.", "You took part in this survey. Thank you.");
    public static readonly Text DoneNow = new("Vielen Dank. Ihre Antwort ist gezählt.", "Thank you. Your answer has been counted.");
    public static readonly Text ResultsFrom = new("Das Ergebnis steht ab dem {0} auf dieser Seite. Vorher sieht es niemand, auch nicht in der Verwaltung.", "The result will be on this page from {0}. Nobody sees it before, not even in the town hall.");
    public static readonly Text ResultsNow = new("Das laufende Ergebnis ist öffentlich; das wurde vor Beginn so festgelegt.", "The running result is public; that was decided before the beginning.");
    public static readonly Text ToResults = new("Zum Ergebnis", "To the result");
    public static readonly Text SignInNeeded = new("Zum Antworten brauchen Sie ein Konto. So zählt jede Person einmal.", "You need an account to answer, so that each person counts once.");
    public static readonly Text Privacy = new("Was mit Ihrer Antwort geschieht", "What happens to your answer");
    public static readonly Text AnonymousKept = new(
        "Ihre Antworten werden ohne Ihren Namen gespeichert. Getrennt davon wird nur festgehalten, dass Sie teilgenommen haben, ohne Uhrzeit. Nach dem Ende wird diese Liste neu geordnet; danach führt kein Weg mehr von der Liste zu den Antworten. Solange die Umfrage läuft, könnte nur die Technik mit Zugang zur Datenbank aus der Reihenfolge Schlüsse ziehen. In freie Texte schreiben Sie bitte nichts, woran man Sie erkennt.",
        "Your answers are kept without your name. Apart from them only the fact that you took part is kept, without a time. After the end this list is put into a new order; then no way leads from the list to the answers. While the survey runs, only technical staff with access to the database could draw conclusions from the order. Please write nothing into free texts that identifies you.");
    public static readonly Text OpenToAll = new(
        "Teilnehmen kann jede Person, auch ohne Konto. Ohne Konto wird nichts auf Ihrem Gerät und nichts über Ihr Gerät gespeichert. Deshalb kann niemand ausschließen, dass jemand ohne Konto mehrmals antwortet. Mit Konto zählt jede Person einmal.",
        "Anybody can take part, without an account too. Without an account nothing is kept on your device and nothing about your device. So nobody can rule out that somebody without an account answers several times. With an account each person counts once.");
    public static readonly Text NamedKept = new(
        "Ihre Antworten werden mit Ihrem Konto gespeichert. Sie können zwischenspeichern und jede Person zählt einmal. Veröffentlicht werden nur Summen und geprüfte Texte ohne Namen.",
        "Your answers are kept with your account. You can save them for later and each person counts once. Only sums and checked texts without names are published.");
    public static readonly Text StaffOnly = new("Nur für Beschäftigte. Ergebnisse erscheinen erst ab {0} Antworten.", "For staff only. Results appear only from {0} answers on.");
    public static readonly Text TextsLater = new("Freie Texte liest zuerst die Verwaltung. Öffentlich werden sie erst nach Prüfung.", "Free texts are read by the town hall first. They become public only after a check.");
    public static readonly Text ThanksTitle = new("Vielen Dank", "Thank you");
    public static readonly Text More = new("Alle Umfragen", "All surveys");
    public static readonly Text Preview = new("Vorschau. Antworten werden hier nicht gezählt.", "Preview. Answers are not counted here.");
    public static readonly Text NoAnswer = new("keine Angabe", "no answer");
}
