using Konzil.Platform;

namespace Konzil.Steering;

/// <summary>What should change, measured: from where, to where, which direction is good. Of a measure, a field, a goal or the whole city.</summary>
public sealed class Indicator : Entity, IHaveHistory
{
    public const string Series = nameof(Indicator);
    public const int TextMax = 1000;

    /// <summary>The field of the form that names its parts.</summary>
    public const string PartsField = "Teile";

    private Indicator()
    {
    }

    /// <summary>Null on those of measures that came from files before numbers were given.</summary>
    public int? Number { get; private set; }

    public Guid? MeasureId { get; private set; }

    public Guid? FieldId { get; private set; }

    public Guid? GoalId { get; private set; }

    public int Order { get; private set; }

    public IndicatorLevel Level { get; private set; }

    public IndicatorTheme Theme { get; private set; }

    /// <summary>How the value is worked out from the data of this installation; null when it is entered.</summary>
    public ComputedKind? Computed { get; private set; }

    /// <summary>How the value is worked out from other indicators; null when it is not.</summary>
    public CombineRule? Combined { get; private set; }

    public CombinePeriod? CombinedEach { get; private set; }

    /// <summary>How many parts need a value of a period; null: all.</summary>
    public int? LeastParts { get; private set; }

    public ICollection<IndicatorPart> Parts { get; private set; } = [];

    /// <summary>Nobody types its values without a reason.</summary>
    public bool IsWorkedOut => Computed is not null || Combined is not null;

    public string TitleDe { get; private set; } = "";

    public string? TitleEn { get; private set; }

    public string UnitDe { get; private set; } = "";

    public string? UnitEn { get; private set; }

    /// <summary>What exactly is counted.</summary>
    public string Definition { get; private set; } = "";

    /// <summary>Where the values come from.</summary>
    public string Source { get; private set; } = "";

    public decimal? Baseline { get; private set; }

    /// <summary>The aim in the end; those of single years stand in <see cref="Targets"/>.</summary>
    public decimal? Target { get; private set; }

    public Better Better { get; private set; }

    /// <summary>By how many per cent a value may miss its target before the light turns from "attention" to "critical".</summary>
    public decimal Tolerance { get; private set; }

    /// <summary>Only the office sees it.</summary>
    public bool IsInternal { get; private set; }

    public bool IsExample { get; private set; }

    public ICollection<IndicatorPoint> Points { get; private set; } = [];

    public ICollection<IndicatorTarget> Targets { get; private set; } = [];

    public Text Title => new(TitleDe, TitleEn ?? TitleDe);

    public Text Unit => new(UnitDe, UnitEn ?? UnitDe);

    public IndicatorPoint? Last => Points.MaxBy(p => p.Day);

    public static Indicator Of(Guid measureId, int order, IndicatorText text) => new()
    {
        MeasureId = measureId,
        Order = order,
        TitleDe = text.Title,
        UnitDe = text.Unit,
        Baseline = text.Baseline,
        Target = text.Target,
        Better = text.Better,
        Tolerance = IndicatorWords.UsualTolerance,
    };

    public static Indicator Define(int number, IndicatorAbout about) => new() { Number = number, MeasureId = about.MeasureId, FieldId = about.FieldId, GoalId = about.GoalId, Order = number };

    public Indicator InEnglish(string? title, string? unit)
    {
        (TitleEn, UnitEn) = (title, unit);
        return this;
    }

    public Indicator Numbered(int number)
    {
        Number = number;
        return this;
    }

    public Indicator AsExample()
    {
        IsExample = true;
        return this;
    }

    public void Write(IndicatorWords words)
    {
        if (words.Title.Length == 0)
        {
            throw new Refusal(SteeringText.IndicatorTitleMissing, nameof(TitleDe));
        }

        if (words.Computed is not null && Combined is not null)
        {
            throw new Refusal(CombineText.OneWay, nameof(Computed));
        }

        (TitleDe, UnitDe, Definition, Source) = (words.Title, words.Unit, words.Definition, words.Source);
        (Level, Theme, Better, Baseline, Target, Tolerance) = (words.Level, words.Theme, words.Better, words.Baseline, words.Target, words.Tolerance);
        (Computed, IsInternal) = (words.Computed, words.IsInternal);
        foreach (var gone in Targets.Where(t => !words.Targets.ContainsKey(t.Year)).ToList())
        {
            Targets.Remove(gone);
        }

        foreach (var (year, value) in words.Targets)
        {
            if (Targets.FirstOrDefault(t => t.Year == year) is { } known)
            {
                known.Set(value);
            }
            else
            {
                Targets.Add(new IndicatorTarget(Id, year, value));
            }
        }

        Say(new IndicatorDefined(Id));
    }

    /// <summary>From now on it is worked out from others; null: its values are entered, and those worked out until now stay.</summary>
    public void Combine(CombineWords? words)
    {
        if (words is not null && Computed is not null)
        {
            throw new Refusal(CombineText.OtherWay, nameof(Combined));
        }

        if (words is { Parts.Count: < 2 })
        {
            throw new Refusal(CombineText.TooFew, PartsField);
        }

        if (words is not null && (words.Least < 1 || words.Least > words.Parts.Count))
        {
            throw new Refusal(CombineText.LeastWrong, nameof(LeastParts));
        }

        (Combined, CombinedEach, LeastParts) = (words?.Rule, words?.Period, words?.Least);
        foreach (var gone in Parts.Where(p => words?.Parts.ContainsKey(p.PartId) != true).ToList())
        {
            Parts.Remove(gone);
        }

        foreach (var (part, weight) in words?.Parts ?? new Dictionary<Guid, decimal>())
        {
            if (Parts.FirstOrDefault(p => p.PartId == part) is { } known)
            {
                known.Weigh(weight);
            }
            else
            {
                Parts.Add(new IndicatorPart(Id, part, weight));
            }
        }

        Say(new IndicatorDefined(Id));
    }

    /// <summary>Typed although it is computed.</summary>
    public bool IsTyped(IndicatorPoint point) => Combined is not null ? point.PartsMissing is null : Computed is not null && point.Reason.Length > 0;

    /// <summary>The row to add. A day has one value; a correction is a new one on the same day and takes its place.</summary>
    public IndicatorPoint Measured(DateOnly day, decimal value, DateOnly today, PointNote? note = null)
    {
        if (day > today)
        {
            throw new Refusal(SteeringText.NotInTheFuture, nameof(IndicatorPoint.Day));
        }

        if (IsWorkedOut && string.IsNullOrWhiteSpace(note?.Reason))
        {
            throw new Refusal(IndicatorRuleText.TypedNeedsReason, nameof(IndicatorPoint.Reason));
        }

        Say(new IndicatorMeasured(Id));
        return new IndicatorPoint(Id, day, value, note);
    }

    /// <summary>Whether a value is as good as the target or better; null without a target.</summary>
    public bool? Reaches(decimal value) => Target is not { } target ? null : Reaches(value, target);

    /// <summary>The target that holds on a day: of its year, else of the last year before, else the aim in the end.</summary>
    public decimal? TargetOn(DateOnly day) => Targets.Where(t => t.Year <= day.Year).MaxBy(t => t.Year)?.Value ?? Target;

    /// <summary>
    /// The rule of the light, as the page says it: reached is on track; missed by no more than the tolerance needs attention; missed by
    /// more is critical. Without value or target there is no light.
    /// </summary>
    public ReportLight? LightOf(IndicatorPoint? point)
    {
        if (point is null || TargetOn(point.Day) is not { } target)
        {
            return null;
        }

        var gap = Better == Better.Higher ? target - point.Value : point.Value - target;
        return gap <= 0 ? ReportLight.OnTrack : gap <= Math.Abs(target) * Tolerance / 100 ? ReportLight.Attention : ReportLight.Critical;
    }

    private bool Reaches(decimal value, decimal target) => Better == Better.Higher ? value >= target : value <= target;
}

public sealed record IndicatorText(string Title, string Unit, decimal? Baseline, decimal? Target, Better Better);

/// <summary>To what an indicator belongs; nothing at all: the whole city.</summary>
public sealed record IndicatorAbout(Guid? MeasureId = null, Guid? FieldId = null, Guid? GoalId = null);

/// <summary>What a form says about an indicator.</summary>
public sealed record IndicatorWords(string Title, string Unit, IndicatorLevel Level, Better Better)
{
    public const decimal UsualTolerance = 10;

    public IndicatorTheme Theme { get; init; }

    public ComputedKind? Computed { get; init; }

    public string Definition { get; init; } = "";

    public string Source { get; init; } = "";

    public decimal? Baseline { get; init; }

    public decimal? Target { get; init; }

    public decimal Tolerance { get; init; } = UsualTolerance;

    public bool IsInternal { get; init; }

    public IReadOnlyDictionary<int, decimal> Targets { get; init; } = new Dictionary<int, decimal>();
}

public enum Better
{
    Higher,
    Lower,
}

/// <summary>What was done, what came of it for people, what it means for the city.</summary>
public enum IndicatorLevel
{
    Output,
    Outcome,
    Impact,
}

public sealed record IndicatorMeasured(Guid IndicatorId);

/// <summary>Said when an indicator was written; a computed one begins its series then.</summary>
public sealed record IndicatorDefined(Guid IndicatorId);
