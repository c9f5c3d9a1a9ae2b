using Konzil.Platform;

namespace Konzil.Monitoring;

/// <summary>Words of the totals of a field and of a goal.</summary>
public static class TotalsText
{
    public static readonly Text Title = new("Alles zusammen", "All together");
    public static readonly Text NoteField = new("Summe der öffentlichen Maßnahmen, deren erstes Feld dieses ist.", "Total of the public measures whose main field this is.");
    public static readonly Text NoteGoal = new("Summe der öffentlichen Maßnahmen, die dem Ziel dienen. Wer mehreren Zielen dient, zählt bei jedem.", "Total of the public measures that serve the goal. One that serves several goals counts for each.");
    public static readonly Text Measures = new("Öffentliche Maßnahmen", "Public measures");
    public static readonly Text Status = new("Stand der Umsetzung", "State of delivery");
    public static readonly Text MoneyOf = new("Geld {0}", "Money {0}");
    public static readonly Text Posts = new("Stellen (Bedarf)", "Posts needed");
    public static readonly Text Figures = new("Kennzahlen", "Indicators");
    public static readonly Text Stated = new("{0}. {1} von {2} Maßnahmen nennen eine Zahl.", "{0}. {1} of {2} measures state a number.");
    public static readonly Text Why = new("Eine unvollständige Summe ist zu niedrig: Wo noch niemand eine Zahl genannt hat, zählt nichts mit. Sobald die zuständige Stelle sie nennt, steht sie hier.", "An incomplete total is too low: where nobody has stated a number yet, nothing is counted. As soon as the responsible unit states it, it stands here.");
    public static readonly Text File = new("Summen aller Felder und Ziele (CSV)", "Totals of all fields and goals (CSV)");
    public static readonly Text NoFigures = new("keine öffentliche Kennzahl", "no public indicator");
}
