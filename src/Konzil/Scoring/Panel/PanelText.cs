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

    public static Text Measures(int count) => count == 1 ? OneMeasure : ManyMeasures.Filled(count);
}
