using Konzil.Platform;

namespace Konzil.Steering;

/// <summary>
/// The people a measure takes, in full-time posts (MAK), for one unit. What is needed, what exists and what would be additional
/// stay three figures: whether they add up is for the reader to see, never for us to assume (A6).
/// </summary>
public sealed class MeasurePost : Entity, IHaveHistory
{
    public const int TextMax = 1000;

    private MeasurePost()
    {
    }

    public Guid MeasureId { get; private set; }

    /// <summary>"Amt für Digitalisierung und IT".</summary>
    public string Unit { get; private set; } = "";

    /// <summary>What they do, in a few words; may be empty.</summary>
    public string Work { get; private set; } = "";

    public CellState NeedState { get; private set; }

    public decimal? NeedValue { get; private set; }

    public CellState ExistingState { get; private set; }

    public decimal? ExistingValue { get; private set; }

    public CellState AdditionalState { get; private set; }

    public decimal? AdditionalValue { get; private set; }

    public DateOnly? From { get; private set; }

    public DateOnly? Until { get; private set; }

    public string Note { get; private set; } = "";

    public MoneyCell Need => new(NeedState, NeedValue);

    public MoneyCell Existing => new(ExistingState, ExistingValue);

    public MoneyCell Additional => new(AdditionalState, AdditionalValue);

    public static MeasurePost Of(Guid measureId) => new() { MeasureId = measureId };

    public MoneyCell this[PostKind kind] => kind switch { PostKind.Need => Need, PostKind.Existing => Existing, _ => Additional };

    public void Write(PostText text)
    {
        if (text.Unit.Length == 0)
        {
            throw new Refusal(SourcesText.UnitMissing, nameof(Unit));
        }

        if (text.Until < text.From)
        {
            throw new Refusal(SteeringText.PeriodTurnedRound, nameof(Until));
        }

        (Unit, Work, From, Until, Note) = (text.Unit, text.Work, text.From, text.Until, text.Note);
        (NeedState, NeedValue) = text.Cells[PostKind.Need];
        (ExistingState, ExistingValue) = text.Cells[PostKind.Existing];
        (AdditionalState, AdditionalValue) = text.Cells[PostKind.Additional];
    }

    /// <summary>Whether these people still work for the measure on a day or later.</summary>
    public bool LastsBeyond(DateOnly day) => Until is not { } until || until >= day;
}

public enum PostKind
{
    Need,
    Existing,
    Additional,
}

/// <summary>What a form or a file says about posts.</summary>
public sealed record PostText(string Unit, IReadOnlyDictionary<PostKind, MoneyCell> Cells)
{
    public string Work { get; init; } = "";

    public DateOnly? From { get; init; }

    public DateOnly? Until { get; init; }

    public string Note { get; init; } = "";
}
