using Konzil.Agenda;
using Konzil.Platform;

namespace Konzil.Portfolio;

/// <summary>
/// What if these measures were stopped, paused or made smaller from a day on? A draft of the office, seen by nobody else, until a
/// council paper made from it is released; from then on it is fixed.
/// </summary>
public sealed class CutScenario : Entity, IHaveHistory
{
    public const string KindName = nameof(CutScenario);
    public const int ReasonMax = 500;
    public const int NoteMax = 2000;

    private CutScenario()
    {
    }

    public int Number { get; private set; }

    public string TitleDe { get; private set; } = "";

    public string TitleEn { get; private set; } = "";

    /// <summary>What is assumed, for readers of the paper.</summary>
    public string Note { get; private set; } = "";

    /// <summary>From this day on.</summary>
    public DateOnly FromDay { get; private set; }

    public DateTimeOffset CreatedAt { get; private set; }

    public DateTimeOffset ChangedAt { get; private set; }

    /// <summary>When a paper with it was released.</summary>
    public DateTimeOffset? FixedAt { get; private set; }

    public bool IsExample { get; private set; }

    public ICollection<CutChoice> Choices { get; private set; } = [];

    public Text Title => new(TitleDe, TitleEn.Length == 0 ? TitleDe : TitleEn);

    public IEnumerable<CutChoice> InOrder => Choices.OrderBy(c => c.MeasureNumber);

    public static CutScenario Draft(int number, CutPlan plan, DateTimeOffset now)
    {
        var scenario = new CutScenario { Number = number, CreatedAt = now };
        scenario.Write(plan, now);
        return scenario;
    }

    public CutScenario AsExample()
    {
        IsExample = true;
        return this;
    }

    /// <summary>Running and planned measures, and such as rest; what is done or stopped cannot be cut.</summary>
    public static bool CanCut(Measure measure) => measure is { PublishedAt: not null, Delivery: DeliveryStatus.Running or DeliveryStatus.Planned or DeliveryStatus.NotStated or DeliveryStatus.Paused };

    public void Write(CutPlan plan, DateTimeOffset now)
    {
        if (FixedAt is not null)
        {
            throw new Refusal(CutOfficeText.ScenarioFixed);
        }

        (TitleDe, TitleEn, Note, FromDay) = (plan.Title.De, plan.Title.En, plan.Note, plan.From);
        foreach (var gone in Choices.Where(c => plan.Choices.All(p => p.MeasureId != c.MeasureId)).ToList())
        {
            Choices.Remove(gone);
        }

        foreach (var text in plan.Choices)
        {
            if (Choices.FirstOrDefault(c => c.MeasureId == text.MeasureId) is { } known)
            {
                known.Write(text);
            }
            else
            {
                Choices.Add(new CutChoice(Id, text));
            }
        }

        // Also moves the version when only rows below change.
        ChangedAt = now > ChangedAt ? now : ChangedAt.AddTicks(10);
    }

    /// <summary>Stands in a released paper from now on.</summary>
    internal void Fix(DateTimeOffset now) => FixedAt ??= now;
}

/// <summary>What a form says about a scenario.</summary>
public sealed record CutPlan(Text Title, string Note, DateOnly From, IReadOnlyList<CutText> Choices);

/// <param name="MeasureId">The measure.</param>
/// <param name="Number">Its number.</param>
/// <param name="Title">Its title at that time.</param>
/// <param name="Kind">What happens to it.</param>
/// <param name="Amount">By how much it is made smaller; null otherwise.</param>
/// <param name="Reason">Why this one; needed before a paper is released.</param>
public sealed record CutText(Guid MeasureId, int Number, string Title, CutKind Kind, decimal? Amount, string Reason);

public enum CutKind
{
    Stop,
    Pause,
    Shrink,
}

/// <summary>One measure of a scenario.</summary>
public sealed class CutChoice
{
    private CutChoice()
    {
    }

    public CutChoice(Guid scenarioId, CutText text)
    {
        (ScenarioId, MeasureId) = (scenarioId, text.MeasureId);
        Write(text);
    }

    public Guid ScenarioId { get; private set; }

    public Guid MeasureId { get; private set; }

    public int MeasureNumber { get; private set; }

    public string Title { get; private set; } = "";

    public CutKind Kind { get; private set; }

    public decimal? Amount { get; private set; }

    public string Reason { get; private set; } = "";

    public string Code => Measure.CodeOf(MeasureNumber);

    internal void Write(CutText text) => (MeasureNumber, Title, Kind, Amount, Reason) = (text.Number, text.Title, text.Kind, text.Amount, text.Reason);
}
