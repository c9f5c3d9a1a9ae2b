using System.Text.Json;
using Konzil.Platform;
using Konzil.Strategy;

namespace Konzil.Ideas;

/// <summary>What somebody filled into a round's own fields, by the question's key: as typed in forms and drafts, checked on ideas.</summary>
public sealed class RoundAnswers(IReadOnlyDictionary<string, IReadOnlyList<string>> values)
{
    public const string Prefix = "Angabe-";
    public const int JsonMax = 200_000;
    private const int MostRead = 2 * RoundQuestion.Most;

    public static readonly RoundAnswers None = new(new Dictionary<string, IReadOnlyList<string>>(StringComparer.Ordinal));

    public bool Any => values.Count > 0;

    /// <summary>All values of a question; none when it was left out.</summary>
    public IReadOnlyList<string> Of(string key) => values.TryGetValue(key, out var found) ? found : [];

    public string One(string key) => Of(key) is [var first, ..] ? first : "";

    /// <summary>Names and values as a form carries them.</summary>
    public IEnumerable<(string Field, string Value)> Pairs => values.SelectMany(v => v.Value.Select(x => (Prefix + v.Key, x)));

    /// <summary>Everything as typed, whatever the round asks now.</summary>
    public static RoundAnswers Read(Form form) => new(form.All.Select(f => f.Key).Where(k => k.StartsWith(Prefix, StringComparison.Ordinal)).Distinct(StringComparer.Ordinal).Take(MostRead)
        .ToDictionary(k => k[Prefix.Length..], form.RawMany, StringComparer.Ordinal));

    public static RoundAnswers From(string? json) => json is null ? None : new(JsonSerializer.Deserialize<Dictionary<string, IReadOnlyList<string>>>(json, IdeaRound.Json)!);

    /// <summary>To be kept; null when there is nothing.</summary>
    public string? ToJson() => values.Any(v => v.Value.Count > 0) ? JsonSerializer.Serialize(values.Where(v => v.Value.Count > 0).ToDictionary(StringComparer.Ordinal), IdeaRound.Json) : null;

    /// <summary>Only what the round asks.</summary>
    public RoundAnswers Asked(IdeaRound round) => new(round.Questions.Where(q => Of(q.Key).Count > 0).ToDictionary(q => q.Key, q => Of(q.Key), StringComparer.Ordinal));

    /// <summary>What is wrong is said beside each field.</summary>
    public static void Check(Form form, IdeaRound round, Catalog.Content names)
    {
        foreach (var question in round.Questions)
        {
            var missing = RoundText.AnswerMissing.Filled(question.Label);
            switch (question.Kind)
            {
                case QuestionKind.Line or QuestionKind.Long:
                    var text = form.Text(question.Field);
                    _ = (question.Required ? text.Required(missing) : text).Max(question.Kind == QuestionKind.Line ? RoundQuestion.LineMax : RoundQuestion.LongMax);
                    break;
                case QuestionKind.Choices:
                    var chosen = form.RawMany(question.Field);
                    if (chosen.Any(c => question.Options.All(o => o.De != c)) || (question.Required && chosen.Count == 0))
                    {
                        form.Errors.Add(question.Field, missing);
                    }

                    break;
                case QuestionKind.Choice:
                    form.Choice(question.Field, question.Options.Select(o => o.De), missing, question.Required);
                    break;
                case QuestionKind.File:
                    // Files come with the last step; sending looks for them.
                    break;
                default:
                    form.Choice(question.Field, [.. names.Districts.Select(d => d.Key), IdeaFilter.WholeCityWord], missing, question.Required);
                    break;
            }
        }
    }

    /// <summary>The answer to a question in words; null when there is none.</summary>
    public string? Words(RoundQuestion question, Catalog.Content names) => Of(question.Key) is { Count: > 0 } given
        ? question.Kind == QuestionKind.Place ? Place(given[0], names) : string.Join(", ", given.Select(question.Shown))
        : null;

    private static string Place(string key, Catalog.Content names) =>
        key == IdeaFilter.WholeCityWord ? IdeasText.WholeCity : names.Districts.FirstOrDefault(d => d.Key == key)?.Name ?? key;
}
