namespace Konzil.Platform;

/// <summary>Words in the drawings of documents.</summary>
public static class DrawingText
{
    public static readonly Text Today = new("heute", "today");
    public static readonly Text Done = new("fertig", "done");
    public static readonly Text Open = new("offen", "open");
    public static readonly Text Late = new("überfällig (!)", "overdue (!)");
    public static readonly Text First = new("zuerst zugesagt", "first promised");
    public static readonly Text Spans = new("{0} Balken von {1} bis {2}, davon {3} fertig und {4} überfällig. Die Tabelle darunter nennt alle Tage.", "{0} bars from {1} to {2}, of these {3} done and {4} overdue. The table below names all days.");
    public static readonly Text Grades = new("{0} Einträge. Waagerecht: {1}, senkrecht: {2}, je von 1 bis 5. Die Tabelle darunter nennt alle.", "{0} entries. Horizontal: {1}, vertical: {2}, each from 1 to 5. The table below names all.");
    public static readonly Text Bars = new("Balken: {0}. Die Tabelle darunter nennt alle Werte.", "Bars: {0}. The table below names all values.");
    public static readonly Text Picture = new("Bild", "Picture");
}
