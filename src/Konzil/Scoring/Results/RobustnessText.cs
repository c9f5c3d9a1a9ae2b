using System.Globalization;
using Konzil.Platform;

namespace Konzil.Scoring;

/// <summary>The words about how firm a ranking stands, and about recomputing it.</summary>
public static class RobustnessText
{
    public static readonly Text Title = new("Wie fest steht die Rangliste?", "How firm is the ranking?");
    public static readonly Text Lead = new("Jede Bewertung hängt daran, wie wichtig man welches Kriterium nimmt. Hier steht, was sich ändert, wenn man anders gewichtet, anders rechnet oder andere fragt. Entschieden wird nach der Nutzwertanalyse mit den versiegelten Gewichten.", "Every scoring depends on how much weight each criterion gets. Here is what changes with other weights, other methods or other people. The decision follows the weighted sum with the sealed weights.");
    public static readonly Text ToPage = new("Gewichte, Verfahren und Einigkeit im Einzelnen", "Weights, methods and agreement in detail");
    public static readonly Text Short = new("{0} steht bei {1} von 100 möglichen Gewichtungen auf Platz 1.", "{0} is first in {1} of 100 possible weightings.");
    public static readonly Text ShortTied = new("{0} teilen sich Platz 1. Sie stehen bei {1} von 100 möglichen Gewichtungen allein oder gemeinsam vorn.", "{0} share rank 1. They are first, alone or together, in {1} of 100 possible weightings.");
    public static readonly Text Incomplete = new("{0} fehlt in den Vergleichen: Zu mindestens einem Kriterium gibt es keinen Wert, und was fehlt, zählt nicht als Null.", "{0} is left out of the comparisons: at least one criterion has no value, and what is missing does not count as zero.");
    public static readonly Text TooFew = new("Für Vergleiche braucht es mindestens zwei Maßnahmen mit Werten zu allen Kriterien.", "Comparisons need at least two measures with values for all criteria.");
    public static readonly Text Grouped = new("Diese Runde zeigt Gruppen statt Plätze, deshalb stehen hier keine Platzvergleiche. Die Prüfdatei der Runde enthält sie.", "This round shows groups instead of ranks, so ranks are not compared here. The check file of the round holds the comparisons.");
    public static readonly Text Measure = new("Maßnahme", "Measure");
    public static readonly Text Criterion = new("Kriterium", "Criterion");
    public static readonly Text Now = new("Platz", "Rank");

    public static readonly Text AgreementTitle = new("Sind sich die Bewertenden einig?", "Do the evaluators agree?");
    public static readonly Text AgreementNote = new("1 heißt: Alle urteilen gleich. 0 heißt: so, als hätte der Zufall die Punkte verteilt. Die Zahl ist Krippendorffs Alpha.", "1 means everybody judges alike. 0 means as if chance had given the points. The number is Krippendorff's alpha.");
    public static readonly Text AgreementHidden = new("Weil weniger als fünf Personen bewertet haben, wird die Einigkeit nicht ausgewiesen. Aus ihr ließen sich Einzelwerte erraten.", "Because fewer than five people scored, agreement is not shown. Single values could be guessed from it.");
    public static readonly Text AgreementNone = new("Alle haben überall denselben Wert gegeben.", "Everybody gave the same value everywhere.");
    public static readonly Text Overall = new("Alle Kriterien zusammen", "All criteria together");
    public static readonly Text AgreementWord = new("Einigkeit", "Agreement");
    public static readonly Text Alpha = new("Alpha", "Alpha");
    public static readonly Text Agree = new("einig", "agree");
    public static readonly Text MostlyAgree = new("weitgehend einig", "mostly agree");
    public static readonly Text PartlyAgree = new("nur zum Teil einig", "agree only in part");
    public static readonly Text Disagree = new("uneinig", "disagree");
    public static readonly Text AgreementShort = new("Die Bewertenden sind sich insgesamt {0}.", "The evaluators, taken together: {0}.");

    public static readonly Text SharesTitle = new("Alle denkbaren Gewichtungen", "All possible weightings");
    public static readonly Text SharesNote = new("{0} Gewichtungen, gleichmäßig aus allen möglichen gezogen. Startzahl der Ziehung: {1}. Das sind die ersten 13 Stellen des Siegels, als Zahl gelesen. Sie stand also vor der Bewertung fest. Mit ihr kommt immer dasselbe heraus.", "{0} weightings, drawn evenly from all possible ones. Seed of the draw: {1}. These are the first 13 digits of the seal, read as a number, so it was fixed before the scoring. With it the result is always the same.");
    public static readonly Text SharesCaption = new("Wie viele von 100 Gewichtungen einer Maßnahme welchen Platz geben", "How many of 100 weightings give a measure which rank");
    public static readonly Text SharesPicture = new("Platz 1 bis {0}. Strich: mit den versiegelten Gewichten. Fläche: in 90 von 100 Gewichtungen", "Rank 1 to {0}. Line: with the sealed weights. Area: in 90 of 100 weightings");
    public static readonly Text SharesSpoken = new("Platz {0}, in 90 von 100 Gewichtungen Platz {1} bis {2}", "Rank {0}, in 90 of 100 weightings rank {1} to {2}");
    public static readonly Text FirstIn = new("Platz 1 in … von 100", "Rank 1 in … of 100");
    public static readonly Text AmongIn = new("Unter den ersten {0} in … von 100", "Among the first {0} in … of 100");
    public static readonly Text Likeliest = new("Häufigster Platz", "Most frequent rank");
    public static readonly Text Below = new("unter 1", "below 1");
    public static readonly Text Above = new("über 99", "above 99");

    public static readonly Text WeightsTitle = new("Ein Gewicht verschieben", "Moving one weight");
    public static readonly Text WeightsNote = new("Ein Gewicht ändert sich, die anderen behalten ihr Verhältnis. In den genannten Grenzen überholt keine Maßnahme eine andere. Die Grenzen sind genau berechnet.", "One weight changes, the others keep their proportions. Within these limits no measure overtakes another. The limits are exact.");
    public static readonly Text WeightsCaption = new("Von welchem bis zu welchem Gewicht die Reihenfolge und Platz 1 gleich bleiben", "From which to which weight the order and the first place stay the same");
    public static readonly Text WeightsPicture = new("0 bis 100 %. Strich: versiegeltes Gewicht. Fläche: Reihenfolge bleibt", "0 to 100 %. Line: sealed weight. Area: order stays");
    public static readonly Text Weight = new("Gewicht", "Weight");
    public static readonly Text OrderStays = new("Reihenfolge bleibt", "Order stays");
    public static readonly Text FirstStays = new("Platz 1 bleibt", "First place stays");
    public static readonly Text FromTo = new("{0} bis {1} %", "{0} to {1} %");
    public static readonly Text SweepTitle = new("Punkte, wenn das Gewicht von „{0}“ sich ändert", "Points as the weight of “{0}” changes");
    public static readonly Text SweepSpoken = new("Linien der Punkte aller Maßnahmen für Gewichte von 0 bis 100 %. Bei 0 % führt {0}, bei 100 % führt {1}. Die Plätze stehen in der Tabelle darunter.", "Lines of the points of all measures for weights from 0 to 100 %. At 0 % {0} leads, at 100 % {1}. The ranks are in the table below.");
    public static readonly Text SweepCaption = new("Plätze, wenn das Gewicht von „{0}“ sich ändert", "Ranks as the weight of “{0}” changes");
    public static readonly Text PointsAt = new("{0} Punkte", "{0} points");
    public static readonly Text Today = new("{0} (versiegelt)", "{0} (sealed)");

    public static readonly Text MethodsTitle = new("Was sagen andere Verfahren?", "What do other methods say?");
    public static readonly Text MethodsNote = new("Dieselben Werte und Gewichte, anders gerechnet. Nur zum Vergleich: Es entscheidet immer die Nutzwertanalyse. Fett ist, was abweicht.", "The same values and weights, computed differently. For comparison only: the weighted sum always decides. What differs is bold.");
    public static readonly Text MethodsCaption = new("Platz jeder Maßnahme nach verschiedenen Verfahren", "Rank of each measure by different methods");
    public static readonly Text WeightedSum = new("Nutzwertanalyse", "Weighted sum");
    public static readonly Text CrossesLine = new(" (wechselt die Seite der Wasserlinie)", " (crosses the waterline)");

    public static readonly Text CheckTitle = new("Selbst nachrechnen", "Recompute it yourself");
    public static readonly Text CheckNote = new("Die Prüfdatei enthält alles: Regeln mit Siegel, alle veröffentlichten Werte, Ergebnis und Auswahl. In der Tabelle rechnen Formeln die Punkte und Plätze vor Ihren Augen aus.", "The check file holds everything: rules with seal, all published values, result and choice. In the spreadsheet, formulas work out points and ranks before your eyes.");
    public static readonly Text CheckFile = new("Prüfdatei (JSON)", "Check file (JSON)");
    public static readonly Text Spreadsheet = new("Tabelle mit Formeln (XLSX)", "Spreadsheet with formulas (XLSX)");
    public static readonly Text CheckHow = new("Mit Konzil auf Ihrem Rechner:", "With Konzil on your computer:");
    public static readonly Text CheckSays = new("Das Programm rechnet Rangliste, Vergleiche und Abweichungen neu aus und sagt, ob alles gleich ist oder wo nicht.", "The program works out ranking, comparisons and deviations anew and says whether all is equal or where not.");

    public static Text Of(OtherMethod method) => method switch
    {
        OtherMethod.Topsis => new("TOPSIS: Abstand zum besten und schlechtesten Fall", "TOPSIS: distance to the best and worst case"),
        OtherMethod.Vikor => new("VIKOR: kleinster Nachteil", "VIKOR: smallest regret"),
        OtherMethod.Promethee2 => new("PROMETHEE II: Vergleich zu zweit", "PROMETHEE II: pairwise"),
        _ => new("Borda: Plätze jeder Person", "Borda: each person's ranks"),
    };

    /// <summary>A share as so many of 100; what happened at least once is never 0.</summary>
    public static string OfHundred(double share) => share switch
    {
        <= 0 => "0",
        < 0.005 => Below,
        > 0.995 and < 1 => Above,
        _ => Math.Round(share * 100, MidpointRounding.AwayFromZero).ToString("0", CultureInfo.InvariantCulture),
    };

    /// <summary>A share as percent: rounded inwards, so that a limit is never said to be wider than it is.</summary>
    public static string Percent(decimal share, bool up) =>
        ((up ? Math.Ceiling(share * 1000) : Math.Floor(share * 1000)) / 10).ToString("0.#", CultureInfo.CurrentCulture);
}
