using Konzil.Platform;

namespace Konzil.Scoring;

/// <summary>Names of sheets (one word, since formulas use them) and headings of the spreadsheet.</summary>
public static class WorkbookText
{
    public static readonly Text Ranking = new("Rangliste", "Ranking");
    public static readonly Text Criteria = new("Kriterien", "Criteria");
    public static readonly Text Values = new("Werte", "Values");
    public static readonly Text Answers = new("Bedingungen", "Conditions");
    public static readonly Text About = new("Runde", "Round");
    public static readonly Text Key = new("Kurzname", "Key");
    public static readonly Text Code = new("Nummer", "Number");
    public static readonly Text Min = new("kleinster Wert", "lowest value");
    public static readonly Text Max = new("größter Wert", "highest value");
    public static readonly Text Evaluator = new("Person", "Person");
    public static readonly Text All = new("alle", "all");
    public static readonly Text Condition = new("Bedingung", "Condition");
    public static readonly Text MeanOf = new("Mittelwert: {0}", "Mean: {0}");
    public static readonly Text PointsOf = new("Gewicht mal Anteil: {0}", "Weight times share: {0}");
    public static readonly Text Fails = new("Verfehlt: {0}", "Failed: {0}");
    public static readonly Text ScoredWeight = new("Bewertetes Gewicht", "Scored weight");
    public static readonly Text Failed = new("Verfehlte Bedingungen", "Failed conditions");
    public static readonly Text Minimum = new("Mindestwert", "Minimum");
    public static readonly Text Short = new("Verfehlte Mindestwerte", "Minimums missed");
    public static readonly Text Counts = new("Zählt für den Platz", "Counts for the rank");
    public static readonly Text PublishedPoints = new("Veröffentlichte Punkte", "Published points");
    public static readonly Text PublishedRank = new("Veröffentlichter Platz", "Published rank");
    public static readonly Text Equal = new("Gleich?", "Equal?");
    public static readonly Text Yes = new("ja", "yes");
    public static readonly Text No = new("nein", "no");
    public static readonly Text ClosedAt = new("Geschlossen", "Closed");
    public static readonly Text Rule = new("Rechenweg", "How it is counted");
    public static readonly Text Try = new("Ausprobieren", "Try it");
    public static readonly Text TryNote = new("Ändern Sie auf dem Blatt „Kriterien“ ein Gewicht oder auf dem Blatt „Werte“ einen Wert. Punkte und Plätze rechnen sich neu aus.", "Change a weight on the sheet “Criteria” or a value on the sheet “Values”. Points and ranks are worked out anew.");
}
