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
        (RoundId, Order, Key, Kind, Weight, Min, Max) = (roundId, order, text.Key, text.Kind, text.Weight, text.Min, text.Max);
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

    /// <summary>What each step means, one line a step, the lowest first.</summary>
    public string AnchorsDe { get; private set; } = "";

    public string AnchorsEn { get; private set; } = "";

    public Text Title => new(TitleDe, TitleEn);

    public Text Short => new(ShortDe, ShortEn);

    public Text Question => new(QuestionDe, QuestionEn);

    public IReadOnlyList<Text> Anchors => AnchorsDe.Length == 0 ? [] : [.. AnchorsDe.Split('\n').Zip(AnchorsEn.Split('\n'), (de, en) => new Text(de, en))];

    public CriterionText Text => new(Key, Kind, Title, Short, Question, Weight, Min, Max, Anchors);

    internal void Weigh(decimal weight) => Weight = weight;
}

public enum CriterionKind
{
    Points,
    KnockOut,
}

/// <summary>A criterion as a template holds it.</summary>
public sealed record CriterionText(string Key, CriterionKind Kind, Text Title, Text Short, Text Question, decimal Weight, int Min, int Max, IReadOnlyList<Text> Anchors);

/// <summary>A set of criteria to begin a round with.</summary>
public sealed class Template : Entity, IHaveHistory
{
    private Template()
    {
    }

    public Template(string key) => Key = key;

    public string Key { get; private set; } = "";

    public string TitleDe { get; private set; } = "";

    public string TitleEn { get; private set; } = "";

    public string NoteDe { get; private set; } = "";

    public string NoteEn { get; private set; } = "";

    public string CriteriaJson { get; private set; } = "[]";

    public Text Title => new(TitleDe, TitleEn);

    public Text Note => new(NoteDe, NoteEn);

    public IReadOnlyList<CriterionText> Criteria => System.Text.Json.JsonSerializer.Deserialize<List<CriterionText>>(CriteriaJson) ?? [];

    public void Write(Text title, Text note, IReadOnlyList<CriterionText> criteria)
    {
        (TitleDe, TitleEn, NoteDe, NoteEn) = (title.De, title.En, note.De, note.En);
        CriteriaJson = System.Text.Json.JsonSerializer.Serialize(criteria);
    }
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

    internal void Mark(string letter) => Letter = letter;
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
