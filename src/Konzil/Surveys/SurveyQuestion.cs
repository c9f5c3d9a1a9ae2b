using Konzil.Platform;

namespace Konzil.Surveys;

/// <summary>A question of a survey, on one of its pages, perhaps only for those who chose something before.</summary>
public sealed class SurveyQuestion
{
    public const int MostOptions = 30;
    public const int LongestOptions = 6000;
    public const int LastPage = 20;
    public const int ShortText = 200;
    public const int LongText = 2000;

    private SurveyQuestion()
    {
    }

    internal SurveyQuestion(Guid surveyId, int number) => (SurveyId, Number) = (surveyId, number);

    public Guid SurveyId { get; private set; }

    public int Number { get; private set; }

    public int Page { get; private set; }

    public QuestionKind Kind { get; private set; }

    public string TitleDe { get; private set; } = "";

    public string TitleEn { get; private set; } = "";

    public bool IsRequired { get; private set; }

    /// <summary>One line each; of a scale the meaning of its two ends.</summary>
    public string OptionsDe { get; private set; } = "";

    public string OptionsEn { get; private set; } = "";

    /// <summary>Ends of a scale or range of a number.</summary>
    public int Min { get; private set; }

    public int Max { get; private set; }

    /// <summary>It is only asked when that question was answered with that option (0 for the first).</summary>
    public int? OnlyIfQuestion { get; private set; }

    public int? OnlyIfOption { get; private set; }

    /// <summary>How the people of the city spread over the options, in per cent, one line each; empty for most questions.</summary>
    public string PopulationShares { get; private set; } = "";

    public string PopulationSource { get; private set; } = "";

    /// <summary>A question about the person, compared with the city.</summary>
    public bool IsCompared => PopulationShares.Length > 0;

    public IReadOnlyList<decimal> InTheCity => Population.Read(PopulationShares) ?? [];

    public Text Title => Survey.Both(TitleDe, TitleEn);

    public IReadOnlyList<Text> Options
    {
        get
        {
            var (de, en) = (Lines(OptionsDe), Lines(OptionsEn));
            return [.. de.Select((line, i) => Survey.Both(line, en.ElementAtOrDefault(i) ?? ""))];
        }
    }

    public bool HasOptions => Kind is QuestionKind.Single or QuestionKind.Multiple;

    public bool IsText => Kind is QuestionKind.ShortText or QuestionKind.LongText;

    internal QuestionText AsText() => new(Page, Kind, new(TitleDe, TitleEn))
    {
        IsRequired = IsRequired, OptionsDe = OptionsDe, OptionsEn = OptionsEn, Min = Min, Max = Max,
        Population = PopulationShares, PopulationSource = PopulationSource, OnlyIfQuestion = OnlyIfQuestion, OnlyIfOption = OnlyIfOption,
    };

    internal void Write(QuestionText text)
    {
        if (text.Kind is QuestionKind.Single or QuestionKind.Multiple && Lines(text.OptionsDe).Length is < 2 or > MostOptions)
        {
            throw new Refusal(SurveysOfficeText.OptionsMissing, nameof(OptionsDe));
        }

        if (Lines(text.OptionsEn).Length is var english && english != 0 && english != Lines(text.OptionsDe).Length)
        {
            throw new Refusal(SurveysOfficeText.OptionsUneven, nameof(OptionsEn));
        }

        if (text.Kind == QuestionKind.Scale && (Lines(text.OptionsDe).Length != 2 || text.Max - text.Min is < 1 or > 10))
        {
            throw new Refusal(SurveysOfficeText.ScaleWrong, nameof(OptionsDe));
        }

        if (text.Kind == QuestionKind.Number && text.Max <= text.Min)
        {
            throw new Refusal(SurveysOfficeText.RangeWrong, nameof(Max));
        }

        Population.Check(text, Lines(text.OptionsDe).Length);
        (PopulationShares, PopulationSource) = (text.Population, text.Population.Length == 0 ? "" : text.PopulationSource);
        (Page, Kind, IsRequired) = (text.Page, text.Kind, text.IsRequired);
        (TitleDe, TitleEn, OptionsDe, OptionsEn) = (text.Title.De, text.Title.En, text.OptionsDe, text.OptionsEn);
        (Min, Max, OnlyIfQuestion, OnlyIfOption) = (text.Min, text.Max, text.OnlyIfQuestion, text.OnlyIfQuestion is null ? null : text.OnlyIfOption);
    }

    internal static string[] Lines(string text) => text.Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
}

public enum QuestionKind
{
    Single,
    Multiple,
    Scale,
    Number,
    ShortText,
    LongText,
}

/// <summary>Everything a question says and asks for.</summary>
public sealed record QuestionText(int Page, QuestionKind Kind, Text Title)
{
    public bool IsRequired { get; init; }

    public string OptionsDe { get; init; } = "";

    public string OptionsEn { get; init; } = "";

    public string Population { get; init; } = "";

    public string PopulationSource { get; init; } = "";

    public int Min { get; init; } = 1;

    public int Max { get; init; } = 5;

    public int? OnlyIfQuestion { get; init; }

    public int? OnlyIfOption { get; init; }

    /// <summary>Asked when a question is written, not when an old survey is repeated: its answers are compared line by line.</summary>
    internal void MustDiffer()
    {
        foreach (var (field, options) in new[] { (nameof(OptionsDe), OptionsDe), (nameof(OptionsEn), OptionsEn) })
        {
            if (Kind is QuestionKind.Single or QuestionKind.Multiple && SurveyQuestion.Lines(options).GroupBy(o => o, StringComparer.OrdinalIgnoreCase).FirstOrDefault(g => g.Count() > 1) is { Key: var twice })
            {
                throw new Refusal(SurveysOfficeText.OptionTwice.Filled(twice), field);
            }
        }
    }
}
