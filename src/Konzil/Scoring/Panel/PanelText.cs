using Konzil.Platform;

namespace Konzil.Scoring;

/// <summary>The words about who scores which measure.</summary>
public static class PanelText
{
    public static readonly Text Title = new("Wer bewertet was", "Who scores what");
    public static readonly Text Switch = new("Bewertende nach Handlungsfeldern zuteilen", "Assign evaluators by field of action");
    public static readonly Text SwitchHint = new("Ohne Haken bewerten alle jede Maßnahme. Mit Haken wählen Sie unten je Handlungsfeld, wer dessen Maßnahmen bewertet.", "Without the tick everybody scores every measure. With it you choose below for each field of action who scores its measures.");
    public static readonly Text FieldHint = new("{0} dieser Runde. Es braucht je Maßnahme mindestens zwei unabhängige Personen. Wer für eine Maßnahme verantwortlich ist oder ihren Entwurf angelegt hat, bewertet sie nicht.", "{0} of this round. Each measure needs at least two independent people. Whoever answers for a measure or began its draft does not score it.");
    public static readonly Text OneMeasure = new("Eine Maßnahme", "One measure");
    public static readonly Text ManyMeasures = new("{0} Maßnahmen", "{0} measures");
    public static readonly Text Save = new("Zuteilung speichern", "Save the assignment");
    public static readonly Text NeedsMore = new("Bitte wählen Sie für dieses Handlungsfeld mindestens zwei Personen.", "Please choose at least two people for this field of action.");
    public static readonly Text TooFew = new("{0} {1}: Es braucht mindestens zwei unabhängige Bewertende, zugeteilt: {2}.", "{0} {1}: at least two independent evaluators are needed, assigned: {2}.");
    public static readonly Text First = new("Wählen Sie zuerst Maßnahmen und Bewertende. Danach teilen Sie hier zu.", "First choose measures and evaluators. Then assign them here.");
    public static readonly Text ByField = new("Je Handlungsfeld bewerten nur die genannten Personen. Die Zuteilung stand mit dem Siegel fest.", "For each field of action only the people named score. The assignment was fixed with the seal.");
    public static readonly Text Member = new("{0} ({1})", "{0} ({1})");

    public static readonly Text How = new("Wie die Bewertenden ausgewählt wurden", "How the evaluators were chosen");
    public static readonly Text HowNote = new("Das steht öffentlich bei der Runde. Es ändert nichts an den Regeln und kann deshalb auch nach der Versiegelung ergänzt werden.", "This stands in public with the round. It changes nothing of the rules, so it can be added after the seal too.");
    public static readonly Text HowHint = new("Zum Beispiel: „Je Bereich zwei Personen, vorgeschlagen von den Verbänden, ausgelost aus 14 Bewerbungen.“", "For example: “Two people of each sector, proposed by the associations, drawn by lot from 14 applications.”");
    public static readonly Text HowMissing = new("Bitte schreiben Sie, wie die Bewertenden ausgewählt wurden.", "Please write how the evaluators were chosen.");
    public static readonly Text HowSave = new("Speichern", "Save");
    public static readonly Text HowNotSaid = new("Nicht angegeben. Fragen Sie die Koordination.", "Not said. Ask the coordination.");
    public static readonly Text StoredNow = new("Gespeichert ist", "Stored is");
    public static readonly Text Named = new("Mit ihrem Einverständnis genannt", "Named with their consent");
    public static readonly Text NamedNote = new("Die Buchstaben sind davon getrennt: Punkte stehen nie bei einem Namen.", "The letters are kept apart: points never stand with a name.");
    public static readonly Text NotNamed = new("Weitere Bewertende ohne veröffentlichten Namen: {0}", "Further evaluators without a published name: {0}");
    public static readonly Text YourName = new("Ihr Name bei Bewertungsrunden", "Your name with scoring rounds");
    public static readonly Text YourNameNote = new("Die Stadt zeigt, wer bewertet. Ihr Name steht dort nur, wenn Sie zustimmen, ohne Ihren Buchstaben und ohne Ihre Punkte. Sind Sie die einzige Person aus Ihrem Bereich, lässt sich trotzdem erkennen, welche Punkte von Ihnen sind. Sie können Ihre Zustimmung jederzeit zurücknehmen.", "The city shows who scores. Your name stands there only if you agree, without your letter and your points. If you are the only person of your sector, one can still tell which points are yours. You can take your consent back at any time.");
    public static readonly Text NameMayStand = new("Mein Name darf bei „{0}“ stehen", "My name may stand with “{0}”");
    public static readonly Text SaveName = new("Auswahl speichern", "Save the choice");

    public static Text Measures(int count) => count == 1 ? OneMeasure : ManyMeasures.Filled(count);
}
