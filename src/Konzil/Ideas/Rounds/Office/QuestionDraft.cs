using Konzil.Platform;

namespace Konzil.Ideas;

/// <summary>The form of a round's own question, as typed.</summary>
public sealed record QuestionDraft
{
    private const char Bar = '|';

    public string LabelDe { get; init; } = "";
    public string LabelEn { get; init; } = "";
    public string HintDe { get; init; } = "";
    public string HintEn { get; init; } = "";
    public string Kind { get; init; } = "";
    public string Options { get; init; } = "";
    public bool Required { get; init; }

    public static QuestionDraft Of(RoundQuestion question) => new()
    {
        LabelDe = question.Label.De, LabelEn = question.Label.En == question.Label.De ? "" : question.Label.En, HintDe = question.Hint.De, HintEn = question.Hint.En == question.Hint.De ? "" : question.Hint.En, Kind = question.Kind.ToString(), Required = question.Required,
        Options = string.Join('\n', question.Options.Select(o => o.En == o.De ? o.De : o.De + " " + Bar + " " + o.En)),
    };

    public static QuestionDraft Of(Form form) => new()
    {
        LabelDe = form.Raw(nameof(LabelDe)), LabelEn = form.Raw(nameof(LabelEn)), HintDe = form.Raw(nameof(HintDe)), HintEn = form.Raw(nameof(HintEn)), Kind = form.Raw(nameof(Kind)), Options = form.Raw(nameof(Options)), Required = form.Ticked(nameof(Required)),
    };

    /// <summary>The checked question; what is wrong stands in the form's errors.</summary>
    public static RoundQuestion Read(Form form, string key)
    {
        var label = Both(form.Text(nameof(LabelDe)).Required(RoundOfficeText.LabelMissing).Max(RoundQuestion.LineMax), form.Text(nameof(LabelEn)).Max(RoundQuestion.LineMax));
        var hint = Both(form.Text(nameof(HintDe)).Max(RoundQuestion.HintMax), form.Text(nameof(HintEn)).Max(RoundQuestion.HintMax));
        var question = new RoundQuestion(key, form.Choice<QuestionKind>(nameof(Kind), RoundOfficeText.KindMissing) ?? QuestionKind.Line, label) { Hint = hint, Required = form.Ticked(nameof(Required)) };
        return question.HasOptions ? question with { Options = Choices(form) } : question;
    }

    private static List<Text> Choices(Form form)
    {
        var options = form.Raw(nameof(Options)).Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries)
            .Select(line => line.Split(Bar, 2, StringSplitOptions.TrimEntries)).Select(p => Both(p[0], p.Length > 1 ? p[1] : "")).Where(o => o.De.Length > 0).DistinctBy(o => o.De, StringComparer.Ordinal).ToList();
        if (options.Count < 2)
        {
            form.Errors.Add(nameof(Options), RoundOfficeText.OptionsMissing);
        }
        else if (options.Count > RoundQuestion.OptionsMost || options.Any(o => o.De.Length > RoundQuestion.OptionMax || o.En.Length > RoundQuestion.OptionMax))
        {
            form.Errors.Add(nameof(Options), RoundOfficeText.OptionsTooLong);
        }

        return options;
    }

    private static Text Both(string de, string en) => new(de, en.Length == 0 ? de : en);
}
