using Konzil.Platform;

namespace Konzil.Steering;

/// <summary>What a measure should change, measured: from where, to where, which direction is good.</summary>
public sealed class Indicator : Entity, IHaveHistory
{
    private Indicator()
    {
    }

    public Guid MeasureId { get; private set; }

    public int Order { get; private set; }

    public string TitleDe { get; private set; } = "";

    public string? TitleEn { get; private set; }

    public string UnitDe { get; private set; } = "";

    public string? UnitEn { get; private set; }

    public decimal? Baseline { get; private set; }

    public decimal? Target { get; private set; }

    public Better Better { get; private set; }

    public ICollection<IndicatorPoint> Points { get; private set; } = [];

    public Text Title => new(TitleDe, TitleEn ?? TitleDe);

    public Text Unit => new(UnitDe, UnitEn ?? UnitDe);

    public static Indicator Of(Guid measureId, int order, IndicatorText text) => new()
    {
        MeasureId = measureId,
        Order = order,
        TitleDe = text.Title,
        UnitDe = text.Unit,
        Baseline = text.Baseline,
        Target = text.Target,
        Better = text.Better,
    };

    public Indicator InEnglish(string? title, string? unit)
    {
        (TitleEn, UnitEn) = (title, unit);
        return this;
    }

    /// <summary>The row to add. A day has one value; a correction is a new one on the same day and takes its place.</summary>
    public IndicatorPoint Measured(DateOnly day, decimal value, DateOnly today)
    {
        if (day > today)
        {
            throw new Refusal(SteeringText.NotInTheFuture, nameof(IndicatorPoint.Day));
        }

        Say(new IndicatorMeasured(Id));
        return new IndicatorPoint(Id, day, value);
    }

    /// <summary>Whether a value is as good as the target or better; null without a target.</summary>
    public bool? Reaches(decimal value) => Target is not { } target ? null : Better == Better.Higher ? value >= target : value <= target;
}

public sealed record IndicatorText(string Title, string Unit, decimal? Baseline, decimal? Target, Better Better);

public enum Better
{
    Higher,
    Lower,
}

public sealed class IndicatorPoint
{
    private IndicatorPoint()
    {
    }

    public IndicatorPoint(Guid indicatorId, DateOnly day, decimal value) => (IndicatorId, Day, Value) = (indicatorId, day, value);

    public Guid IndicatorId { get; private set; }

    public DateOnly Day { get; private set; }

    public decimal Value { get; private set; }
}

public sealed record IndicatorMeasured(Guid IndicatorId);
