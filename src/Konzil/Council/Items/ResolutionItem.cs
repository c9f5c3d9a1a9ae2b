using Konzil.Agenda;

namespace Konzil.Council;

/// <summary>A measure a resolution decides about, with what was decided about it where that differs from the whole.</summary>
public sealed class ResolutionItem
{
    public const int ConditionMax = 1000;

    private ResolutionItem()
    {
    }

    public ResolutionItem(Guid resolutionId, ItemText text)
    {
        (ResolutionId, MeasureId) = (resolutionId, text.MeasureId);
        Write(text);
    }

    public Guid ResolutionId { get; private set; }

    public Guid MeasureId { get; private set; }

    public string Note { get; private set; } = "";

    /// <summary>Null where the result of the whole holds for it.</summary>
    public ResolutionResult? Result { get; private set; }

    public DateOnly? DeferredUntil { get; private set; }

    /// <summary>Euros the council released; null where it named none.</summary>
    public decimal? Released { get; private set; }

    public int? ReleasedYear { get; private set; }

    /// <summary>What the council attached to its consent.</summary>
    public string Condition { get; private set; } = "";

    /// <summary>Until when it is to be met; then it is a mandate of the decision control.</summary>
    public DateOnly? ConditionDay { get; private set; }

    public string ConditionUnit { get; private set; } = "";

    /// <summary>Where the measure stood before this decision; null where the decision moved nothing.</summary>
    public MeasureLevel? LevelBefore { get; private set; }

    public ItemDecision Own => new(Result, DeferredUntil, Released, ReleasedYear, Condition, ConditionDay, ConditionUnit);

    internal void Write(ItemText text)
    {
        Note = text.Note;
        (Result, DeferredUntil, Released, ReleasedYear, Condition, ConditionDay, ConditionUnit) = text.Own;
    }

    internal void Moved(MeasureLevel? from) => LevelBefore = from;
}

/// <summary>What was decided about one measure.</summary>
/// <param name="Result">Null where the result of the whole holds.</param>
/// <param name="DeferredUntil">Only with a deferred one.</param>
/// <param name="Released">Euros.</param>
/// <param name="ReleasedYear">For which year.</param>
/// <param name="Condition">In the council's words.</param>
/// <param name="ConditionDay">Until when.</param>
/// <param name="ConditionUnit">Who meets it.</param>
public sealed record ItemDecision(ResolutionResult? Result, DateOnly? DeferredUntil, decimal? Released, int? ReleasedYear, string Condition, DateOnly? ConditionDay, string ConditionUnit)
{
    public static readonly ItemDecision None = new(null, null, null, null, "", null, "");

    /// <summary>"Vertagt bis 3. März 2027", "Angenommen; freigegeben: 40.000 € für 2027; Auflage: …"; empty where nothing is its own.</summary>
    public Platform.Text InWords => ItemWords.Of(this);
}
