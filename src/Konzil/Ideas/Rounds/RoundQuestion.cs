using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using Konzil.Platform;

namespace Konzil.Ideas;

/// <summary>A field of the idea form that only one round has.</summary>
/// <param name="Key">Stays for ever: answers are kept under it.</param>
/// <param name="Kind">How one answers.</param>
/// <param name="Label">The question.</param>
public sealed record RoundQuestion(string Key, QuestionKind Kind, Text Label)
{
    public const int Most = 12;
    public const int LineMax = 200;
    public const int LongMax = 2000;
    public const int HintMax = 500;
    public const int OptionsMost = 30;
    public const int OptionMax = 120;

    /// <summary>Help below the label; may be empty.</summary>
    public Text Hint { get; init; } = new("", "");

    public bool Required { get; init; }

    /// <summary>What can be chosen. The German wording is what is stored.</summary>
    public IReadOnlyList<Text> Options { get; init; } = [];

    [JsonIgnore]
    public bool HasOptions => Kind is QuestionKind.Choice or QuestionKind.Choices;

    /// <summary>Its name in the form.</summary>
    [JsonIgnore]
    public string Field => RoundAnswers.Prefix + Key;

    /// <summary>A chosen wording in the reader's language.</summary>
    public string Shown(string option) => Options.FirstOrDefault(o => o.De == option)?.ToString() ?? option;
}

public enum QuestionKind
{
    Line,
    Long,
    Choice,
    Choices,
    Place,

    /// <summary>A picture or document: the idea's own files answer it.</summary>
    File,
}

/// <summary>The own fields of a round.</summary>
public sealed partial class IdeaRound
{
    /// <summary>Room for all questions with help and options.</summary>
    public const int QuestionsMax = 400_000;

    internal static readonly JsonSerializerOptions Json = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping, Converters = { new JsonStringEnumConverter() } };

    public string QuestionsJson { get; private set; } = "[]";

    public IReadOnlyList<RoundQuestion> Questions => JsonSerializer.Deserialize<List<RoundQuestion>>(QuestionsJson, Json) ?? [];

    /// <summary>A further field. Once somebody has answered the others, a new one cannot be asked of everybody.</summary>
    public void Ask(RoundQuestion question, bool hasIdeas)
    {
        var questions = Questions;
        if (questions.Count >= RoundQuestion.Most)
        {
            throw new Refusal(RoundOfficeText.TooManyQuestions);
        }

        if (hasIdeas && question.Required)
        {
            throw new Refusal(RoundOfficeText.OnlyOptionalNow, nameof(RoundQuestion.Required));
        }

        var next = questions.Select(q => int.Parse(q.Key, System.Globalization.CultureInfo.InvariantCulture)).DefaultIfEmpty(0).Max() + 1;
        Keep([.. questions, question with { Key = next.ToString(System.Globalization.CultureInfo.InvariantCulture) }]);
    }

    public void ChangeQuestion(RoundQuestion question, bool hasIdeas)
    {
        MustBeFree(hasIdeas);
        Keep([.. Questions.Select(q => q.Key == question.Key ? question : q)]);
    }

    public void DropQuestion(string key, bool hasIdeas)
    {
        MustBeFree(hasIdeas);
        Keep([.. Questions.Where(q => q.Key != key)]);
    }

    private static void MustBeFree(bool hasIdeas)
    {
        if (hasIdeas)
        {
            throw new Refusal(RoundOfficeText.QuestionsFixed);
        }
    }

    private void Keep(List<RoundQuestion> questions) => QuestionsJson = JsonSerializer.Serialize(questions, Json);
}
