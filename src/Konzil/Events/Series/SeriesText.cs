using Konzil.Platform;

namespace Konzil.Events;

/// <summary>Words of series of events.</summary>
public static class SeriesText
{
    public static readonly Text Archive = new("Alle Ausgaben", "All editions");
    public static readonly Text ArchiveNote = new("Die neueste zuerst, mit Ergebnissen, soweit sie vorliegen.", "The newest first, with results as far as they are available.");
    public static readonly Text None = new("Noch keine Ausgabe.", "No edition yet.");
    public static readonly Text ToSeries = new("Zur Reihe", "To the series");
    public static readonly Text Programme = new("So läuft ein Treffen ab", "How a meeting runs");
    public static readonly Text StillOpen = new("Noch offen aus der Reihe", "Still open in the series");
    public static readonly Text New = new("Reihe anlegen", "Add a series");
    public static readonly Text Edit = new("Reihe ändern", "Edit series");
    public static readonly Text Name = new("Name der Reihe", "Name of the series");
    public static readonly Text NameEn = new("Name auf Englisch", "Name in English");
    public static readonly Text NameMissing = new("Bitte geben Sie der Reihe in beiden Sprachen einen Namen.", "Please name the series in both languages.");
    public static readonly Text NameTaken = new("Eine Reihe mit diesem Namen gibt es schon.", "There is a series of this name already.");
    public static readonly Text Sentence = new("Ein Satz dazu", "One sentence");
    public static readonly Text SentenceEn = new("Ein Satz auf Englisch", "One sentence in English");
    public static readonly Text Template = new("Ablauf als Vorlage", "Programme as a template");
    public static readonly Text TemplateHint = new("Jede neue Ausgabe beginnt damit. Leer: Der Ablauf der letzten Ausgabe gilt.", "Every new edition starts with it. Empty: the last edition's programme is used.");
    public static readonly Text PlannedMin = new("Geplante Zahl, mindestens", "Planned number, at least");
    public static readonly Text PlannedMax = new("Geplante Zahl, höchstens", "Planned number, at most");
    public static readonly Text RangeWrong = new("Die kleinere Zahl steht zuerst.", "The smaller number comes first.");
    public static readonly Text Save = new("Reihe speichern", "Save series");
}
