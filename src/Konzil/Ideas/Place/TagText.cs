using Konzil.Platform;

namespace Konzil.Ideas;

public static class TagText
{
    public static readonly Text Label = new("Schlagwörter", "Keywords");
    public static readonly Text Hint = new("Höchstens 5, durch Komma getrennt. Zum Beispiel: Radweg, Beleuchtung.", "5 at most, separated by commas. For example: cycle path, lighting.");
    public static readonly Text Usual = new("Häufige Schlagwörter", "Frequent keywords");
    public static readonly Text UsualHint = new("Ankreuzen, was passt. Es zählt zu den fünf dazu.", "Tick what fits. It counts among the five.");
    public static readonly Text TooMany = new("Bitte nennen Sie höchstens {0} Schlagwörter.", "Please give {0} keywords at most.");
    public static readonly Text TooLong = new("Ein Schlagwort hat höchstens {0} Zeichen.", "A keyword has {0} characters at most.");
    public static readonly Text Chip = new("Schlagwort: {0}", "Keyword: {0}");
    public static readonly Text Save = new("Schlagwörter speichern", "Save keywords");
}
