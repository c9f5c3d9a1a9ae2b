using Konzil.Platform;

namespace Konzil.Course;

public static class GoalText
{
    public static readonly Text Title = new("Ziele", "Goals");
    public static readonly Text Numbered = new("Ziel {0}", "Goal {0}");
    public static readonly Text PaperWording = new("Wortlaut", "Wording");
    public static readonly Text From = new("Quelle", "Source");
    public static readonly Text Fields = new("Handlungsfelder, die daraus folgen", "Fields of action that follow from it");
    public static readonly Text NoFields = new("Noch kein Handlungsfeld ist aus diesem Ziel hergeleitet.", "No field of action has been derived from this goal yet.");
    public static readonly Text Measures = new("Maßnahmen, die darauf einzahlen", "Measures that serve it");
    public static readonly Text NoMeasures = new("Noch keine Maßnahme zahlt auf dieses Ziel ein.", "No measure serves this goal yet.");
    public static readonly Text Principles = new("Leitsätze, auf denen es beruht", "Principles it rests on");
    public static readonly Text New = new("Ziel anlegen", "Add a goal");
    public static readonly Text EditTitle = new("Ziel {0} bearbeiten", "Edit goal {0}");
    public static readonly Text ShortTitle = new("Kurzer Titel", "Short title");
    public static readonly Text ShortTitleEn = new("Kurzer Titel auf Englisch", "Short title in English");
    public static readonly Text TitleMissing = new("Bitte geben Sie dem Ziel einen Titel.", "Please give the goal a title.");
    public static readonly Text WordingField = new("Wortlaut des Ziels", "Wording of the goal");
    public static readonly Text WordingMissing = new("Bitte schreiben Sie das Ziel aus.", "Please write the goal out.");
    public static readonly Text WordingFixed = new("Der Wortlaut stammt aus dem Strategiepapier und ändert sich hier nicht.", "The wording comes from the strategy paper and does not change here.");
    public static readonly Text IntentEn = new("Was die Stadt dafür tun will, auf Englisch", "What the city means to do for it, in English");
    public static readonly Text HorizonField = new("Zu erreichen bis (Jahr)", "To be reached by (year)");
    public static readonly Text HorizonHint = new("Leer heißt: eine dauerhafte Richtung ohne Enddatum.", "Empty means: a lasting direction without an end date.");
    public static readonly Text HorizonWrong = new("Bitte ein Jahr von 2000 bis 2100, oder leer.", "Please enter a year from 2000 to 2100, or leave it empty.");
    public static readonly Text OwnerField = new("Verantwortliche Stelle", "Responsible unit");
    public static readonly Text IsInternal = new("Ein Ziel für die Verwaltung selbst", "A goal for the administration itself");
    public static readonly Text Save = new("Ziel speichern", "Save the goal");
    public static readonly Text None = new("Noch kein Ziel", "No goal yet");
    public static readonly Text History = new("Was sich an diesem Ziel geändert hat", "What changed in this goal");
    public static readonly Text HistoryCaption = new("Tag und Grund der Änderungen", "Day and reason of the changes");
    public static readonly Text Day = new("Tag", "Day");
    public static readonly Text Ours = new("in der Stadt ergänzt", "added by the city");

    public static readonly Text OrphansLead = new("Ziele, Handlungsfelder, Leitsätze und Maßnahmen gehören zusammen. Hier steht, wo eine Verbindung fehlt. Eine Lücke ist kein Fehler; sie zeigt, worüber noch zu reden ist.", "Goals, fields of action, principles and measures belong together. Here is where a link is missing. A gap is no mistake; it shows what still has to be talked about.");
    public static readonly Text NoGap = new("Hier fehlt nichts.", "Nothing is missing here.");
    public static readonly Text GoalsWithoutField = new("Ziele ohne Handlungsfeld", "Goals without a field of action");
    public static readonly Text GoalsWithoutMeasure = new("Ziele ohne Maßnahme", "Goals without a measure");
    public static readonly Text FieldsWithoutGoal = new("Handlungsfelder ohne Ziel", "Fields of action without a goal");
    public static readonly Text FieldsWithoutMeasure = new("Handlungsfelder ohne Maßnahme", "Fields of action without a measure");
    public static readonly Text FieldsWithoutLead = new("Handlungsfelder ohne verantwortliche Stelle", "Fields of action without a responsible unit");
    public static readonly Text MeasuresWithoutField = new("Maßnahmen ohne geltendes Handlungsfeld", "Measures without a field of action in use");
    public static readonly Text MeasuresWithoutGoal = new("Maßnahmen ohne Ziel", "Measures without a goal");
    public static readonly Text MeasuresWithoutPrinciple = new("Maßnahmen ohne Leitsatz", "Measures without a principle");
    public static readonly Text PrinciplesWithoutMeasure = new("Leitsätze ohne Maßnahme", "Principles without a measure");
    public static readonly Text Gaps = new("{0} fehlende Verbindungen", "{0} missing links");
}
