using System.Text.RegularExpressions;

namespace Konzil.Platform;

/// <summary>Puts the city's names of the levels into a wording of the software. A word counts only where both languages mean the level.</summary>
internal sealed partial class Renaming(LevelNames names)
{
    // Technical and organisational measures are a term of the law; the goal of a project is no level of the agenda.
    private static readonly string[] OtherMeasures = ["Konzil.Privacy"];
    private static readonly string[] OtherGoals = ["Konzil.Projects", "Konzil.Lotsen"];
    private static readonly string[] ShortFields = ["Konzil.Agenda", "Konzil.Strategy", "Konzil.Course.Fields", "Konzil.Course.Proposals", "Konzil.Course.Order", "Konzil.Course.Editions"];

    public Text Of(Text text, string place)
    {
        var (de, en) = (text.De, text.En);
        if (names.Measure is { } measure && !In(place, OtherMeasures) && EnglishMeasures().IsMatch(en) && (Measures().IsMatch(de) || !Measuring().IsMatch(de)))
        {
            de = Measures().Replace(de, m => German(measure, m));
            en = English(EnglishMeasures(), en, measure);
        }

        if (names.Goal is { } goal && !In(place, OtherGoals) && Goals().IsMatch(de) && EnglishGoals().IsMatch(en) && !de.Contains("Vereinten Nationen", StringComparison.Ordinal))
        {
            de = Goals().Replace(de, m => German(goal, m));
            en = English(EnglishGoals(), en, goal);
        }

        var fields = Fields().IsMatch(de) || In(place, ShortFields) ? AnyFields() : null;
        if (names.Field is { } field && fields is not null && fields.IsMatch(de) && EnglishFields().IsMatch(en))
        {
            de = fields.Replace(de, m => German(field, m));
            en = English(EnglishFields(), en, field);
        }

        return new(de, en);
    }

    private static bool In(string place, string[] spaces) => Array.Exists(spaces, s => place.StartsWith(s, StringComparison.Ordinal));

    private static string German(LevelWords words, Match m) => m.Groups["of"].Success ? words.Of : m.Groups["to"].Success ? words.To : m.Groups["many"].Success ? words.Many : words.One;

    private static string English(Regex usual, string text, LevelWords words) => usual.Replace(text, m =>
    {
        var word = m.Groups["many"].Success ? words.EnglishMany : words.EnglishOne;
        var article = m.Groups["article"];
        var first = article.Success ? "" : m.Value;
        return Article(article.Value, word) + (first.Length > 0 && char.IsUpper(first[0]) ? char.ToUpperInvariant(word[0]) + word[1..] : word);
    });

    // "a measure", "an initiative".
    private static string Article(string article, string word) => article.Length == 0 ? "" : article[..1] + ("aeiou".Contains(word[0], StringComparison.Ordinal) ? "n " : " ");

    [GeneratedRegex(@"\bMaßnahme(?<many>n)?\b", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Measures();

    // There it may be the verb.
    [GeneratedRegex(@"[Mm]ess|[Mm]iss", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Measuring();

    [GeneratedRegex(@"\bZiel((?<of>e?s)|(?<to>en)|(?<many>e))?\b", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Goals();

    [GeneratedRegex(@"\bHandlungsfeld((?<of>e?s)|(?<to>ern)|(?<many>er))?\b", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Fields();

    [GeneratedRegex(@"\b(Handlungsfeld|Feld)((?<of>e?s)|(?<to>ern)|(?<many>er))?\b", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex AnyFields();

    [GeneratedRegex(@"\b(?<article>[Aa]n? )?[Mm]easure(?<many>s)?\b", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex EnglishMeasures();

    [GeneratedRegex(@"\b(?<article>[Aa]n? )?[Gg]oal(?<many>s)?\b", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex EnglishGoals();

    [GeneratedRegex(@"\b(?<article>[Aa]n? )?[Ff]ield(?<many>s)?( of action)?\b", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex EnglishFields();
}
