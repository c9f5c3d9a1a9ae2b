using Konzil.Platform;

namespace Konzil.Course;

/// <summary>Words that fields, their order, goals and principles share.</summary>
public static class CourseText
{
    public static readonly Text Body = new("Wer hat entschieden?", "Who decided?");
    public static readonly Text BodyHint = new("Zum Beispiel „Gemeinderat“ oder „Projektgruppe“.", "For example “Gemeinderat” or “Projektgruppe”.");
    public static readonly Text BodiesHint = new("Zum Beispiel: {0}.", "For example: {0}.");
    public static readonly Text BodyMissing = new("Bitte nennen Sie das Gremium.", "Please name the body.");
    public static readonly Text Day = new("Tag der Entscheidung", "Day of the decision");
    public static readonly Text DayWrong = new("Bitte nennen Sie den Tag. Er darf nicht in der Zukunft liegen.", "Please state the day. It must not be in the future.");
    public static readonly Text DecisionReason = new("Begründung der Entscheidung", "Reason for the decision");
    public static readonly Text DecisionReasonHint = new("Die Begründung ist öffentlich.", "The reason is public.");
    public static readonly Text ReasonMissing = new("Bitte begründen Sie es. Der Grund bleibt lesbar.", "Please give the reason. It stays readable.");
    public static readonly Text Resolution = new("Beschluss auf dieser Website", "Resolution on this website");
    public static readonly Text NoResolution = new("keiner oder noch nicht eingetragen", "none, or not recorded yet");
    public static readonly Text ResolutionUnknown = new("Diesen Beschluss gibt es hier nicht.", "This resolution does not exist here.");
    public static readonly Text Reason = new("Grund der Änderung", "Reason for the change");
    public static readonly Text ReasonHint = new("Der Grund ist öffentlich und bleibt lesbar.", "The reason is public and stays readable.");
    public static readonly Text StoredNow = new("So steht es jetzt", "As it stands now");
    public static readonly Text Data = new("Als CSV herunterladen", "Download as CSV");
    public static readonly Text NameDe = new("Name", "Name");
    public static readonly Text NameEn = new("Name auf Englisch", "Name in English");
    public static readonly Text NameMissing = new("Bitte geben Sie einen Namen ein.", "Please enter a name.");
    public static readonly Text Edit = new("Bearbeiten", "Edit");
    public static readonly Text State = new("Stand", "State");
    public static readonly Text Field = new("Handlungsfeld", "Field of action");
    public static readonly Text OnePointALine = new("Ein Punkt je Zeile.", "One point a line.");
    public static readonly Text EnglishSame = new("Gleich viele Zeilen wie auf Deutsch. Leer: Die englische Seite zeigt den deutschen Text.", "As many lines as in German. Empty: the English page shows the German text.");
    public static readonly Text Print = new("Zum Drucken", "For printing");
    public static readonly Text PublicPage = new("Öffentliche Seite", "Public page");
}
