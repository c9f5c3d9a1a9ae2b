using Konzil.Platform;

namespace Konzil.Course;

/// <summary>Words of the office where fields of action are shaped, and of their public list.</summary>
public static class FieldText
{
    public static readonly Text Title = new("Handlungsfelder", "Fields of action");
    public static readonly Text Lead = new("In welchen Feldern die Stadt arbeitet, wer dafür verantwortlich ist, in welcher Reihenfolge sie stehen und was früher anders war.", "In which fields the city works, who is responsible, in which order they stand and what was different before.");
    public static readonly Text None = new("Noch kein Handlungsfeld", "No field of action yet");
    public static readonly Text NoneDetail = new("Sobald die Stadt ein Feld aufgenommen hat, steht es hier.", "As soon as the city has added a field, it stands here.");
    public static readonly Text ListCaption = new("Handlungsfelder mit Stand, verantwortlicher Stelle, Maßnahmen und Platz", "Fields of action with state, responsible unit, measures and place");
    public static readonly Text LeadUnit = new("Verantwortlich", "Responsible");
    public static readonly Text Measures = new("Maßnahmen", "Measures");
    public static readonly Text Place = new("Platz", "Place");
    public static readonly Text NoLead = new("noch offen", "still open");
    public static readonly Text Former = new("Frühere Handlungsfelder", "Former fields of action");
    public static readonly Text FormerNote = new("Kein Feld verschwindet. Hier steht, was daraus wurde und warum.", "No field disappears. Here is what became of it, and why.");
    public static readonly Text WentInto = new("aufgegangen in", "became part of");
    public static readonly Text Proposals = new("Vorschläge für Handlungsfelder", "Proposals for fields of action");
    public static readonly Text Order = new("Rangfolge der Handlungsfelder", "Order of the fields of action");
    public static readonly Text Orphans = new("Was noch nicht verbunden ist", "What is not linked yet");
    public static readonly Text RoadData = new("Weg der Handlungsfelder als CSV", "Road of the fields of action as CSV");

    public static readonly Text New = new("Handlungsfeld anlegen", "Add a field of action");
    public static readonly Text NewHint = new("Ein neues Feld ist ein Entwurf, bis ein Gremium darüber entschieden hat. Unter „Öffentlich zeigen“ bestimmen Sie, ob es schon zu sehen ist.", "A new field is a draft until a body has decided on it. Under “Show to the public” you say whether it can be seen already.");
    public static readonly Text EditTitle = new("Handlungsfeld bearbeiten: {0}", "Edit field of action: {0}");
    public static readonly Text Sentence = new("Ein Satz: Worum geht es?", "One sentence: what is it about?");
    public static readonly Text SentenceEn = new("Der Satz auf Englisch", "The sentence in English");
    public static readonly Text SentenceMissing = new("Bitte sagen Sie in einem Satz, worum es geht.", "Please say in one sentence what it is about.");
    public static readonly Text Mark = new("Zeichen", "Mark");
    public static readonly Text MarkHint = new("Jedes Zeichen hat Form und Farbe. Neben dem Zeichen steht immer der Name.", "Each mark has a shape and a colour. The name always stands beside it.");
    public static readonly Text MarkMissing = new("Bitte wählen Sie ein Zeichen.", "Please choose a mark.");
    public static readonly Text Direction = new("Wohin wirkt das Feld?", "Where does the field work?");
    public static readonly Text DirectionMissing = new("Bitte wählen Sie, wohin das Feld wirkt.", "Please choose where the field works.");
    public static readonly Text View = new("Öffentlich zeigen", "Show to the public");
    public static readonly Text ViewMissing = new("Bitte wählen Sie, wie viel öffentlich zu sehen ist.", "Please choose how much the public sees.");
    public static readonly Text ScopeInEn = new("Das gehört dazu, auf Englisch", "What belongs to it, in English");
    public static readonly Text ScopeOutEn = new("Das gehört nicht dazu, auf Englisch", "What does not belong to it, in English");
    public static readonly Text UnitHint = new("So geschrieben wie in der Liste der Stellen.", "Written as in the list of units.");
    public static readonly Text ContactHint = new("Eine Funktionsadresse oder Telefonnummer der Stelle. Keine privaten Angaben.", "A shared address or telephone number of the unit. Nothing private.");
    public static readonly Text RelatedHint = new("Eine Stelle je Zeile.", "One unit a line.");
    public static readonly Text Goals = new("Zu welchem Ziel führt das Feld, und warum?", "Which goal does the field serve, and why?");
    public static readonly Text GoalsHint = new("Leer heißt: keine Verbindung. Der Grund ist öffentlich.", "Empty means: no link. The reason is public.");
    public static readonly Text GoalReason = new("Ziel {0}: {1}", "Goal {0}: {1}");
    public static readonly Text Save = new("Beschreibung speichern", "Save the description");
    public static readonly Text Create = new("Als Entwurf anlegen", "Add as a draft");

    public static readonly Text Rename = new("Umbenennen", "Rename");
    public static readonly Text RenameTitle = new("„{0}“ umbenennen", "Rename “{0}”");
    public static readonly Text RenameHint = new("Alle Maßnahmen und Ideen bleiben im Feld. Alte Adressen und Lesezeichen führen zum neuen Namen.", "All measures and ideas stay in the field. Old addresses and bookmarks lead to the new name.");
    public static readonly Text RenameButton = new("Umbenennen und Adresse ändern", "Rename and change the address");

    public static readonly Text Merge = new("Mit anderem Feld zusammenlegen", "Merge with another field");
    public static readonly Text MergeTitle = new("„{0}“ in ein anderes Feld überführen", "Move “{0}” into another field");
    public static readonly Text MergeHint = new("{0} Maßnahmen, {1} Ideen und {2} Ideensammlungen gehen in das andere Feld über, ebenso alle, die dem Feld folgen. Das lässt sich nicht zurücknehmen.", "{0} measures, {1} ideas and {2} rounds of ideas move to the other field, and so does everybody who follows it. This cannot be undone.");
    public static readonly Text MergeInto = new("In welches Feld?", "Into which field?");
    public static readonly Text MergeMissing = new("Bitte wählen Sie das andere Feld.", "Please choose the other field.");
    public static readonly Text MergeNowhere = new("Es gibt kein anderes Handlungsfeld.", "There is no other field of action.");
    public static readonly Text MergeHidden = new("Das andere Feld ist noch nicht öffentlich. Zeigen Sie es zuerst.", "The other field is not public yet. Show it first.");
    public static readonly Text MergeButton = new("Felder zusammenlegen", "Merge the fields");
    public static readonly Text MeasureStep = new("Das Handlungsfeld „{0}“ ist in „{1}“ aufgegangen: {2}", "The field of action “{0}” has become part of “{1}”: {2}");

    public static readonly Text Retire = new("Beenden", "Retire");
    public static readonly Text RetireTitle = new("„{0}“ beenden", "Retire “{0}”");
    public static readonly Text RetireHint = new("Das Feld steht danach nicht mehr zur Auswahl. Seine Seite und sein Weg bleiben lesbar. Sie können es später wieder aufnehmen.", "The field can no longer be chosen. Its page and its road stay readable. You can take it up again later.");
    public static readonly Text RetireButton = new("Handlungsfeld beenden", "Retire the field of action");
    public static readonly Text Revive = new("Wieder aufnehmen", "Take up again");
    public static readonly Text ReviveTitle = new("„{0}“ wieder aufnehmen", "Take up “{0}” again");
    public static readonly Text ReviveButton = new("Handlungsfeld wieder aufnehmen", "Take the field of action up again");

    public static readonly Text OfficeNote = new("{0} in Gebrauch, {1} als Entwurf", "{0} in use, {1} as drafts");
    public static readonly Text Shown = new("Öffentlich", "Public");
    public static readonly Text What = new("Was Sie tun können", "What you can do");
    public static readonly Text News = new("Handlungsfeld „{0}“: {1}. {2}", "Field of action “{0}”: {1}. {2}");
}
