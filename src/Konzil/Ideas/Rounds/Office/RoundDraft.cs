using Konzil.Platform;
using Konzil.Strategy;

namespace Konzil.Ideas;

/// <summary>A round's form: every field as it was typed.</summary>
public sealed record RoundDraft
{
    /// <summary>The phases whose rights the office chooses, and what there is to choose.</summary>
    public static readonly IReadOnlyList<(RoundPhase Phase, string Field, RoundRights[] Choices)> Rights =
    [
        (RoundPhase.Collect, nameof(RoundRules.Collect), [RoundRights.Support, RoundRights.Comment, RoundRights.ShowSupports]),
        (RoundPhase.Discuss, nameof(RoundRules.Discuss), [RoundRights.Support, RoundRights.Comment, RoundRights.ShowSupports]),
        (RoundPhase.Closed, nameof(RoundRules.Closed), [RoundRights.Support, RoundRights.Comment, RoundRights.ShowSupports]),
        (RoundPhase.Evaluated, nameof(RoundRules.Evaluated), [RoundRights.Support, RoundRights.Comment]),
    ];

    public string TitleDe { get; init; } = "";
    public string TitleEn { get; init; } = "";
    public string QuestionDe { get; init; } = "";
    public string QuestionEn { get; init; } = "";
    public string IntroDe { get; init; } = "";
    public string IntroEn { get; init; } = "";
    public string OpenDe { get; init; } = "";
    public string OpenEn { get; init; } = "";
    public string FixedDe { get; init; } = "";
    public string FixedEn { get; init; } = "";
    public IReadOnlyList<string> Fields { get; init; } = [];
    public string CollectFrom { get; init; } = "";
    public string CollectUntil { get; init; } = "";
    public string DiscussUntil { get; init; } = "";
    public string ResultBy { get; init; } = "";
    public string Audience { get; init; } = "";
    public string Moderation { get; init; } = "";

    /// <summary>Ticked rights by the field of their phase.</summary>
    public IReadOnlyDictionary<string, IReadOnlyList<string>> Ticked { get; init; } = new Dictionary<string, IReadOnlyList<string>>(StringComparer.Ordinal);

    public static RoundDraft Empty { get; } = new RoundDraft { Audience = nameof(RoundAudience.Everybody), Moderation = nameof(RoundModeration.BeforePublication) }.With(new RoundRules());

    public static RoundDraft Of(IdeaRound round) => new RoundDraft
    {
        TitleDe = round.TitleDe, TitleEn = round.TitleEn, QuestionDe = round.QuestionDe, QuestionEn = round.QuestionEn, IntroDe = round.IntroDe, IntroEn = round.IntroEn,
        OpenDe = round.OpenDe, OpenEn = round.OpenEn, FixedDe = round.FixedDe, FixedEn = round.FixedEn, Fields = round.Fields,
        CollectFrom = Format.Iso(round.CollectFrom), CollectUntil = Format.Iso(round.CollectUntil), DiscussUntil = Day(round.DiscussUntil), ResultBy = Day(round.ResultBy),
        Audience = round.Audience.ToString(), Moderation = round.Moderation.ToString(),
    }.With(new RoundRules { Collect = round.CollectRights, Discuss = round.DiscussRights, Closed = round.ClosedRights, Evaluated = round.EvaluatedRights });

    public static RoundDraft Of(Form form) => new()
    {
        TitleDe = form.Raw(nameof(TitleDe)), TitleEn = form.Raw(nameof(TitleEn)), QuestionDe = form.Raw(nameof(QuestionDe)), QuestionEn = form.Raw(nameof(QuestionEn)), IntroDe = form.Raw(nameof(IntroDe)), IntroEn = form.Raw(nameof(IntroEn)),
        OpenDe = form.Raw(nameof(OpenDe)), OpenEn = form.Raw(nameof(OpenEn)), FixedDe = form.Raw(nameof(FixedDe)), FixedEn = form.Raw(nameof(FixedEn)), Fields = form.RawMany(nameof(Fields)),
        CollectFrom = form.Raw(nameof(CollectFrom)), CollectUntil = form.Raw(nameof(CollectUntil)), DiscussUntil = form.Raw(nameof(DiscussUntil)), ResultBy = form.Raw(nameof(ResultBy)),
        Audience = form.Raw(nameof(Audience)), Moderation = form.Raw(nameof(Moderation)),
        Ticked = Rights.ToDictionary(r => r.Field, r => form.RawMany(r.Field), StringComparer.Ordinal),
    };

    /// <summary>The checked plan; what is wrong stands in the form's errors.</summary>
    public static RoundPlan? Plan(Form form, Catalog.Content city)
    {
        var from = form.Date(nameof(CollectFrom), RoundOfficeText.DayMissing, required: true);
        var until = form.Date(nameof(CollectUntil), RoundOfficeText.DayMissing, required: true);
        var audience = form.Choice<RoundAudience>(nameof(Audience), RoundOfficeText.AudienceMissing);
        var moderation = form.Choice<RoundModeration>(nameof(Moderation), RoundOfficeText.ModerationMissing);
        var fields = form.RawMany(nameof(Fields));
        if (fields.Any(k => city.Fields.All(f => f.Key != k)))
        {
            form.Errors.Add(nameof(Fields), RoundOfficeText.FieldWrong);
        }

        var rights = Rights.ToDictionary(r => r.Field, r => Read(form, r.Field, r.Choices), StringComparer.Ordinal);
        var plan = new RoundPlan
        {
            Title = new(form.Text(nameof(TitleDe)).Required(RoundOfficeText.NameMissing).Max(Conventions.Line), form.Text(nameof(TitleEn)).Max(Conventions.Line)),
            Question = new(form.Text(nameof(QuestionDe)).Required(RoundOfficeText.QuestionMissing).Max(IdeaRound.QuestionMax), form.Text(nameof(QuestionEn)).Max(IdeaRound.QuestionMax)),
            Intro = Both(form, nameof(IntroDe), nameof(IntroEn)),
            Open = Both(form, nameof(OpenDe), nameof(OpenEn)),
            Fixed = Both(form, nameof(FixedDe), nameof(FixedEn)),
            Fields = fields,
            Dates = new(from ?? default, until ?? default, form.Date(nameof(DiscussUntil), RoundOfficeText.DayWrong), form.Date(nameof(ResultBy), RoundOfficeText.DayWrong)),
            Rules = new()
            {
                Audience = audience ?? default, Moderation = moderation ?? default,
                Collect = rights[nameof(RoundRules.Collect)], Discuss = rights[nameof(RoundRules.Discuss)], Closed = rights[nameof(RoundRules.Closed)], Evaluated = rights[nameof(RoundRules.Evaluated)],
            },
        };
        return form.HasErrors ? null : plan;
    }

    private static Text Both(Form form, string de, string en) => new(form.Text(de).Max(IdeaRound.TextMax), form.Text(en).Max(IdeaRound.TextMax));

    private static RoundRights Read(Form form, string field, RoundRights[] choices)
    {
        var ticked = form.RawMany(field);
        if (ticked.Any(t => choices.All(c => c.ToString() != t)))
        {
            form.Errors.Add(field, RoundOfficeText.RightsWrong);
        }

        return choices.Where(c => ticked.Contains(c.ToString(), StringComparer.Ordinal)).Aggregate(RoundRights.None, (all, one) => all | one);
    }

    private RoundDraft With(RoundRules rules)
    {
        var granted = new Dictionary<RoundPhase, RoundRights> { [RoundPhase.Collect] = rules.Collect, [RoundPhase.Discuss] = rules.Discuss, [RoundPhase.Closed] = rules.Closed, [RoundPhase.Evaluated] = rules.Evaluated };
        return this with { Ticked = Rights.ToDictionary(r => r.Field, r => (IReadOnlyList<string>)[.. r.Choices.Where(c => granted[r.Phase].HasFlag(c)).Select(c => c.ToString())], StringComparer.Ordinal) };
    }

    private static string Day(DateOnly? day) => day is { } d ? Format.Iso(d) : "";
}
