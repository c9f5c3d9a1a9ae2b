using System.Globalization;
using System.Text.Json;
using Konzil.Platform;

namespace Konzil.Surveys;

/// <summary>What somebody has answered so far, question by question, as it was typed; and which questions follow from it.</summary>
public sealed class AnswerSheet(Survey survey, IReadOnlyDictionary<int, IReadOnlyList<string>> values)
{
    private readonly Dictionary<int, SurveyQuestion> _questions = survey.Questions.ToDictionary(q => q.Number);

    public static AnswerSheet Empty(Survey survey) => new(survey, new Dictionary<int, IReadOnlyList<string>>());

    public static AnswerSheet Read(Survey survey, Form form) => new(survey, survey.Questions.ToDictionary(q => q.Number, q => form.RawMany(Field(q))));

    public static AnswerSheet Read(Survey survey, string json) => new(survey, Parse(json));

    /// <summary>The stored form of a sheet.</summary>
    public static Dictionary<int, IReadOnlyList<string>> Parse(string json) =>
        JsonSerializer.Deserialize<Dictionary<int, string[]>>(json)?.ToDictionary(p => p.Key, p => (IReadOnlyList<string>)p.Value) ?? [];

    /// <summary>The field's name in the form.</summary>
    public static string Field(SurveyQuestion question) => "F" + question.Number.ToString(CultureInfo.InvariantCulture);

    public IReadOnlyList<string> Of(SurveyQuestion question) => values.TryGetValue(question.Number, out var found) ? found : [];

    /// <summary>Whether the answers before lead to this question. An answer to a question that is not asked leads nowhere.</summary>
    public bool Asks(SurveyQuestion question) =>
        question.OnlyIfQuestion is not { } number
        || (_questions.TryGetValue(number, out var before) && Asks(before) && Of(before).Contains(question.OnlyIfOption!.Value.ToString(CultureInfo.InvariantCulture), StringComparer.Ordinal));

    /// <summary>The questions of a page that are asked.</summary>
    public IReadOnlyList<SurveyQuestion> OnPage(int page) => [.. survey.InOrder.Where(q => q.Page == page && Asks(q))];

    /// <summary>The next page with a question to ask; null after the last.</summary>
    public int? After(int page) => survey.Pages.Where(p => p > page && OnPage(p).Count > 0).Select(p => (int?)p).FirstOrDefault();

    public int? Before(int page) => survey.Pages.Where(p => p < page && OnPage(p).Count > 0).Select(p => (int?)p).LastOrDefault();

    /// <summary>Every answer must fit its question; a required one must be there. Mistakes go to the form's errors.</summary>
    public void Check(Form form, IEnumerable<SurveyQuestion> questions)
    {
        foreach (var question in questions)
        {
            var field = Field(question);
            switch (question.Kind)
            {
                case QuestionKind.Single:
                    form.Choice(field, Keys(question), AnswerText.ChoiceMissing, question.IsRequired);
                    break;
                case QuestionKind.Multiple:
                    if (Of(question) is var chosen && (question.IsRequired && chosen.Count == 0 || chosen.Except(Keys(question), StringComparer.Ordinal).Any()))
                    {
                        form.Errors.Add(field, AnswerText.ChoicesMissing);
                    }

                    break;
                case QuestionKind.Scale:
                    form.Whole(field, question.Min, question.Max, AnswerText.ScaleMissing, question.IsRequired);
                    break;
                case QuestionKind.Number:
                    form.Number(field, question.Min, question.Max, AnswerText.NumberWrong.Filled(question.Min, question.Max), question.IsRequired);
                    break;
                default:
                    var text = form.Text(field).Max(question.Kind == QuestionKind.ShortText ? SurveyQuestion.ShortText : SurveyQuestion.LongText);
                    _ = question.IsRequired ? text.Required(AnswerText.TextMissing) : text;
                    break;
            }
        }
    }

    /// <summary>Everything typed, texts too, for a draft that stays with the person.</summary>
    public string ToJson() => JsonSerializer.Serialize(values.Where(v => v.Value.Count > 0).ToDictionary(v => v.Key, v => v.Value));

    /// <summary>The answers of the questions that were asked, without free texts; each choice once.</summary>
    public string CountedJson() => JsonSerializer.Serialize(_questions.Values.Where(q => !q.IsText && Asks(q) && Of(q).Count > 0)
        .ToDictionary(q => q.Number, q => q.Kind == QuestionKind.Multiple ? [.. Of(q).Distinct(StringComparer.Ordinal)] : new[] { Plain(q, Of(q)[0]) }));

    public IEnumerable<(SurveyQuestion Question, string Body)> Texts() =>
        _questions.Values.Where(q => q.IsText && Asks(q)).Select(q => (q, Body: string.Join('\n', Of(q)))).Where(t => t.Body.Length > 0);

    public static IEnumerable<string> Keys(SurveyQuestion question) => Enumerable.Range(0, question.Options.Count).Select(i => i.ToString(CultureInfo.InvariantCulture));

    // A number was checked in the form the German way and is kept the machine's way.
    private static string Plain(SurveyQuestion question, string typed) => question.Kind == QuestionKind.Number
        ? new Form(new Microsoft.AspNetCore.Http.FormCollection(new(StringComparer.OrdinalIgnoreCase) { ["n"] = typed })).Number("n", question.Min, question.Max, AnswerText.TextMissing)?.ToString(CultureInfo.InvariantCulture) ?? ""
        : typed;
}
