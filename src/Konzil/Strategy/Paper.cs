using Konzil.Platform;

namespace Konzil.Strategy;

/// <summary>A place where the paper contradicts itself or stays open, and what is done about it here (A1 to A22).</summary>
public sealed class Contradiction : Entity, IHaveHistory
{
    private Contradiction()
    {
    }

    public Contradiction(string key, int order) => (Key, Order) = (key, order);

    public string Key { get; private set; } = "";

    public int Order { get; private set; }

    public string Place { get; private set; } = "";

    public string TitleDe { get; private set; } = "";

    public string TitleEn { get; private set; } = "";

    public string QuoteLines { get; private set; } = "";

    public string AnswerDe { get; private set; } = "";

    public string AnswerEn { get; private set; } = "";

    public string ConcernLines { get; private set; } = "";

    /// <summary>"A15".</summary>
    public string Code => Key.ToUpperInvariant();

    public Text Title => new(TitleDe, TitleEn);

    /// <summary>Verbatim from the paper.</summary>
    public IReadOnlyList<string> Quotes => Lines.Split(QuoteLines);

    public Text Answer => new(AnswerDe, AnswerEn);

    /// <summary>Keys of the things and names of the pages it is shown at.</summary>
    public IReadOnlyList<string> Concerns => Lines.Split(ConcernLines);

    public void Write(string place, Text title, IEnumerable<string> quotes, Text answer, IEnumerable<string> concerns)
    {
        (Place, TitleDe, TitleEn, AnswerDe, AnswerEn) = (place, title.De, title.En, answer.De, answer.En);
        (QuoteLines, ConcernLines) = (Lines.Of(quotes), Lines.Of(concerns));
    }
}

/// <summary>A way to work out the agenda that was weighed.</summary>
public sealed class Variant : Entity, IHaveHistory
{
    private Variant()
    {
    }

    public Variant(string key, int order) => (Key, Order) = (key, order);

    public string Key { get; private set; } = "";

    public int Order { get; private set; }

    public string Wording { get; private set; } = "";

    public string TitleDe { get; private set; } = "";

    public string TitleEn { get; private set; } = "";

    public string FeaturesDe { get; private set; } = "";

    public string FeaturesEn { get; private set; } = "";

    public string ProsDe { get; private set; } = "";

    public string ProsEn { get; private set; } = "";

    public string ConsDe { get; private set; } = "";

    public string ConsEn { get; private set; } = "";

    /// <summary>Who else took a stand on it, in which words.</summary>
    public string? PositionWho { get; private set; }

    public string? PositionWording { get; private set; }

    public bool PositionIsFor { get; private set; }

    public Text Title => new(TitleDe, TitleEn);

    public IReadOnlyList<Text> Features => Lines.Split(FeaturesDe, FeaturesEn);

    public IReadOnlyList<Text> Pros => Lines.Split(ProsDe, ProsEn);

    public IReadOnlyList<Text> Cons => Lines.Split(ConsDe, ConsEn);

    public void Write(string wording, Text title, IReadOnlyList<Text> features, IReadOnlyList<Text> pros, IReadOnlyList<Text> cons)
    {
        (Wording, TitleDe, TitleEn) = (wording, title.De, title.En);
        (FeaturesDe, FeaturesEn) = (Lines.Of(features.Select(t => t.De)), Lines.Of(features.Select(t => t.En)));
        (ProsDe, ProsEn) = (Lines.Of(pros.Select(t => t.De)), Lines.Of(pros.Select(t => t.En)));
        (ConsDe, ConsEn) = (Lines.Of(cons.Select(t => t.De)), Lines.Of(cons.Select(t => t.En)));
    }

    public void Position(string? who, string? wording, bool isFor) => (PositionWho, PositionWording, PositionIsFor) = (who, wording, isFor);
}

/// <summary>The question that was asked of the variants and the choice made, with reasons and source.</summary>
public sealed class StrategyChoice : Entity, IHaveHistory
{
    public string VariantKey { get; private set; } = "";

    public string QuestionDe { get; private set; } = "";

    public string QuestionEn { get; private set; } = "";

    public string VariantsSource { get; private set; } = "";

    public string Wording { get; private set; } = "";

    public string Consequence { get; private set; } = "";

    public string Source { get; private set; } = "";

    public string ReasonsDe { get; private set; } = "";

    public string ReasonsEn { get; private set; } = "";

    public string DrawbacksDe { get; private set; } = "";

    public string DrawbacksEn { get; private set; } = "";

    public Text Question => new(QuestionDe, QuestionEn);

    public IReadOnlyList<Text> Reasons => Lines.Split(ReasonsDe, ReasonsEn);

    public IReadOnlyList<Text> Drawbacks => Lines.Split(DrawbacksDe, DrawbacksEn);

    public void Ask(Text question, string source) => (QuestionDe, QuestionEn, VariantsSource) = (question.De, question.En, source);

    public void Choose(string variant, string wording, string consequence, string source) =>
        (VariantKey, Wording, Consequence, Source) = (variant, wording, consequence, source);

    public void Because(IReadOnlyList<Text> reasons, IReadOnlyList<Text> drawbacks)
    {
        (ReasonsDe, ReasonsEn) = (Lines.Of(reasons.Select(t => t.De)), Lines.Of(reasons.Select(t => t.En)));
        (DrawbacksDe, DrawbacksEn) = (Lines.Of(drawbacks.Select(t => t.De)), Lines.Of(drawbacks.Select(t => t.En)));
    }
}

/// <summary>What the paper calls relevant for success.</summary>
public sealed class SuccessFactor : Entity, IHaveHistory
{
    private SuccessFactor()
    {
    }

    public SuccessFactor(string key, int order) => (Key, Order) = (key, order);

    public string Key { get; private set; } = "";

    public int Order { get; private set; }

    public string TitleDe { get; private set; } = "";

    public string TitleEn { get; private set; } = "";

    public string Wording { get; private set; } = "";

    public string Source { get; private set; } = "";

    public Text Title => new(TitleDe, TitleEn);

    public void Write(Text title, string wording, string source) => (TitleDe, TitleEn, Wording, Source) = (title.De, title.En, wording, source);
}
