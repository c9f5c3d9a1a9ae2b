using Konzil.Platform;

namespace Konzil.Scoring;

/// <summary>A question every measure of the round is asked: for points, or as a condition it must meet.</summary>
public sealed class Criterion
{
    private Criterion()
    {
    }

    public Criterion(Guid roundId, int order, CriterionText text)
    {
        (RoundId, Order, Key, Kind, Weight, Min, Max, Minimum) = (roundId, order, text.Key, text.Kind, text.Weight, text.Min, text.Max, text.Minimum);
        (TitleDe, TitleEn) = (text.Title.De, text.Title.En);
        (ShortDe, ShortEn) = (text.Short.De, text.Short.En);
        (QuestionDe, QuestionEn) = (text.Question.De, text.Question.En);
        (AnchorsDe, AnchorsEn) = (string.Join('\n', text.Anchors.Select(a => a.De)), string.Join('\n', text.Anchors.Select(a => a.En)));
    }

    public Guid RoundId { get; private set; }

    /// <summary>Names it in files and forms ("klima").</summary>
    public string Key { get; private set; } = "";

    public int Order { get; private set; }

    public CriterionKind Kind { get; private set; }

    public string TitleDe { get; private set; } = "";

    public string TitleEn { get; private set; } = "";

    public string ShortDe { get; private set; } = "";

    public string ShortEn { get; private set; } = "";

    public string QuestionDe { get; private set; } = "";

    public string QuestionEn { get; private set; } = "";

    /// <summary>Share of the whole, all together 100; 0 for a condition.</summary>
    public decimal Weight { get; private set; }

    public int Min { get; private set; }

    public int Max { get; private set; }

    /// <summary>The least mean a ranked measure has; null for none.</summary>
    public int? Minimum { get; private set; }

    /// <summary>What each step means, one line a step, the lowest first.</summary>
    public string AnchorsDe { get; private set; } = "";

    public string AnchorsEn { get; private set; } = "";

    public Text Title => new(TitleDe, TitleEn);

    public Text Short => new(ShortDe, ShortEn);

    public Text Question => new(QuestionDe, QuestionEn);

    public IReadOnlyList<Text> Anchors => AnchorsDe.Length == 0 ? [] : [.. AnchorsDe.Split('\n').Zip(AnchorsEn.Split('\n'), (de, en) => new Text(de, en))];

    public CriterionText Text => new(Key, Kind, Title, Short, Question, Weight, Min, Max, Anchors) { Minimum = Minimum };

    internal void Weigh(decimal weight) => Weight = weight;

    internal void Demand(int? minimum) => Minimum = minimum;
}

public enum CriterionKind
{
    Points,
    KnockOut,
}

/// <summary>A criterion as a template holds it.</summary>
public sealed record CriterionText(string Key, CriterionKind Kind, Text Title, Text Short, Text Question, decimal Weight, int Min, int Max, IReadOnlyList<Text> Anchors)
{
    /// <summary>The question whether a digital solution is the better one at all; a round or template can switch it on.</summary>
    public static readonly CriterionText DigitalCheck = Condition(
        "digital-besser",
        new("Digital ist hier besser", "Digital is better here"),
        new("Digital besser", "Digital better"),
        new("Löst eine digitale Lösung das Problem besser als eine analoge oder gar keine?", "Does a digital solution solve the problem better than an analogue one or none at all?"));

    /// <summary>Conditions that every round can switch on. Change goes with a field of the measure's assessment; the last two go with the checklists of a measure.</summary>
    public static readonly IReadOnlyList<CriterionText> Ready =
    [
        DigitalCheck,
        Condition(
            "veraenderung",
            new("Wer anders arbeiten muss, kann es schaffen", "Those who must work differently can manage it"),
            new("Veränderung", "Change"),
            new("Sagt die Maßnahme, wer anders arbeiten muss und wie, und ist das mit der vorgesehenen Hilfe zu schaffen?", "Does the measure say who must work differently and how, and can it be managed with the help that is planned?")),
        Condition(
            "sicherheit",
            new("Sicherheit und Datenschutz sind gewahrt", "Security and privacy are kept"),
            new("Sicherheit", "Security"),
            new("Sind die Fragen der Prüfliste „Sicherheit und Datenschutz“ mit „ja“ oder „trifft nicht zu“ beantwortet, oder ist ein „nein“ vertretbar?", "Are the questions of the checklist “Security and privacy” answered with “yes” or “does not apply”, or is a “no” acceptable?")),
        Condition(
            "souveraenitaet",
            new("Die Stadt bleibt selbstbestimmt", "The city keeps its self-determination"),
            new("Souveränität", "Sovereignty"),
            new("Sind die Fragen der Prüfliste „Digitale Souveränität“ mit „ja“ oder „trifft nicht zu“ beantwortet, oder ist ein „nein“ vertretbar?", "Are the questions of the checklist “Digital sovereignty” answered with “yes” or “does not apply”, or is a “no” acceptable?")),
    ];

    public int? Minimum { get; init; }

    private static CriterionText Condition(string key, Text title, Text brief, Text question) => new(key, CriterionKind.KnockOut, title, brief, question, 0, SheetScore.No, SheetScore.Yes, []);
}

/// <summary>A measure that is scored in a round.</summary>
public sealed class RoundMeasure
{
    private RoundMeasure()
    {
    }

    public RoundMeasure(Guid roundId, Guid measureId) => (RoundId, MeasureId) = (roundId, measureId);

    public Guid RoundId { get; private set; }

    public Guid MeasureId { get; private set; }
}

/// <summary>Somebody who scores in a round. Published are the sector and a letter, never the name.</summary>
public sealed class Evaluator
{
    private Evaluator()
    {
    }

    public Evaluator(Guid roundId, Guid personId, Sector sector) => (RoundId, PersonId, Sector) = (roundId, personId, sector);

    public Guid RoundId { get; private set; }

    public Guid PersonId { get; private set; }

    public Sector Sector { get; private set; }

    /// <summary>"A": how the person's scores are published; drawn from a hash, so it says nothing about the order.</summary>
    public string Letter { get; private set; } = "";

    /// <summary>Since when, for somebody who came after the seal.</summary>
    public DateTimeOffset? AddedAt { get; private set; }

    /// <summary>Since when the person agrees that the name stands with the round; null: it does not.</summary>
    public DateTimeOffset? NameAgreedAt { get; private set; }

    /// <summary>Only the person says this, and takes it back at any time.</summary>
    public void ShowName(bool agreed, DateTimeOffset now) => NameAgreedAt = agreed ? NameAgreedAt ?? now : null;

    internal void Mark(string letter) => Letter = letter;

    internal Evaluator Join(string letter, DateTimeOffset now)
    {
        (Letter, AddedAt) = (letter, now);
        return this;
    }
}

/// <summary>Where somebody on the panel comes from (R-1.5-19, R-1.5-20).</summary>
public enum Sector
{
    Citizens,
    Administration,
    BusinessAndScience,
    Politics,
    CivilSociety,
}
