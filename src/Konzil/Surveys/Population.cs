using System.Globalization;
using Konzil.Platform;

namespace Konzil.Surveys;

/// <summary>
/// How the people of the city spread over the options of a question, in per cent, with its source. Beside it the results say how
/// those who answered spread. Such a question is voluntary and anonymous, and small numbers are never shown.
/// </summary>
public static class Population
{
    public const int Longest = 400;
    public const int LongestSource = 200;

    // Rounded shares rarely make a hundred exactly.
    private const decimal Tolerance = 2;

    /// <summary>One share for each line ("18,5" or "18.5"); null when a line is no share.</summary>
    public static IReadOnlyList<decimal>? Read(string lines)
    {
        var shares = new List<decimal>();
        foreach (var line in lines.Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries))
        {
            if (!decimal.TryParse(line.TrimEnd('%', ' ').Replace(',', '.'), NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var share) || share > 100)
            {
                return null;
            }

            shares.Add(share);
        }

        return shares;
    }

    internal static void Check(QuestionText text, int options)
    {
        if (text.Population.Length == 0)
        {
            return;
        }

        if (text.Kind != QuestionKind.Single)
        {
            throw new Refusal(PopulationText.OnlySingle, nameof(SurveyQuestion.PopulationShares));
        }

        if (Read(text.Population) is not { } shares || shares.Count != options || Math.Abs(shares.Sum() - 100) > Tolerance)
        {
            throw new Refusal(PopulationText.Wrong, nameof(SurveyQuestion.PopulationShares));
        }

        if (text.PopulationSource.Length == 0)
        {
            throw new Refusal(PopulationText.SourceMissing, nameof(SurveyQuestion.PopulationSource));
        }

        if (text.IsRequired)
        {
            throw new Refusal(PopulationText.MustBeVoluntary, nameof(SurveyQuestion.IsRequired));
        }
    }

    /// <summary>
    /// Hides what would tell single people apart: every option fewer than five chose, and where that leaves one hidden option, which
    /// anybody could subtract, the next smallest too.
    /// </summary>
    public static IReadOnlyList<Tally> Protect(IReadOnlyList<Tally> tallies)
    {
        var hidden = tallies.Select((t, i) => (t.Count, Place: i)).Where(t => t.Count < Survey.FewestShown).Select(t => t.Place).ToHashSet();
        if (hidden.Count == 1)
        {
            hidden.Add(tallies.Select((t, i) => (t.Count, Place: i)).Where(t => !hidden.Contains(t.Place)).OrderBy(t => t.Count).ThenBy(t => t.Place).First().Place);
        }

        return [.. tallies.Select((t, i) => hidden.Contains(i) ? t with { Count = 0, IsHidden = true } : t)];
    }
}

public static class PopulationText
{
    public static readonly Text OnlySingle = new("Der Vergleich mit der Stadt geht nur bei einer Auswahl mit einer Antwort.", "Only a choice with one answer can be compared with the city.");
    public static readonly Text Wrong = new("Bitte schreiben Sie für jede Antwort einen Anteil in Prozent, jeden in eine eigene Zeile. Zusammen ergeben sie etwa 100.", "Please write a share in per cent for each answer, each in a line of its own. Together they make about 100.");
    public static readonly Text SourceMissing = new("Bitte nennen Sie die Quelle der Anteile, zum Beispiel die Einwohnerstatistik mit Stichtag.", "Please name the source of the shares, for example the register of residents with its date.");
    public static readonly Text MustBeVoluntary = new("Eine Frage nach der Person ist freiwillig. Bitte nehmen Sie den Haken bei „Pflicht“ weg.", "A question about the person is voluntary. Please take away the tick at “required”.");
    public static readonly Text MustBeAnonymous = new("Eine Frage, die mit der Stadt verglichen wird, geht nur ohne Namen. Bitte speichern Sie die Antworten nicht mit dem Konto.", "A question that is compared with the city must be anonymous. Please do not keep the answers with the account.");
    public static readonly Text Label = new("Anteile in der Stadt, in Prozent", "Shares in the city, in per cent");
    public static readonly Text Hint = new("Nur für Fragen nach der Person (zum Beispiel Alter): eine Zeile je Antwort. Das Ergebnis steht dann neben der Stadt, auch im Beteiligungsbericht. Unter fünf Antworten wird nichts gezeigt.", "Only for questions about the person (such as age): one line for each answer. The result then stands beside the city, also in the participation report. Fewer than five answers are never shown.");
    public static readonly Text SourceLabel = new("Quelle der Anteile", "Source of the shares");
    public static readonly Text City = new("In der Stadt", "In the city");
    public static readonly Text TakingPart = new("Antworten", "Answers");
    public static readonly Text Hidden = new("nicht gezeigt", "not shown");
    public static readonly Text Protected = new("Antworten von weniger als fünf Menschen werden nicht gezeigt, damit niemand zu erkennen ist; bliebe nur eine verborgen, auch die nächstkleinere nicht. Der Unterschied steht in Prozentpunkten. Anteile der Stadt: {0}.", "Answers of fewer than five people are not shown, so that nobody can be recognised; where only one would be hidden, the next smallest is hidden too. The difference is in percentage points. Shares of the city: {0}.");
    public static readonly Text TooFew = new("Noch haben weniger als fünf Menschen geantwortet. Darum steht hier nichts.", "Fewer than five people have answered so far. So nothing is shown.");
    public static readonly Text Difference = new("Unterschied", "Difference");
}
