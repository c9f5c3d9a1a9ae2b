using Konzil.Platform;

namespace Konzil.Steering;

/// <summary>A promise with a date. It may move, but the first date stays beside it and each move has its reason.</summary>
public sealed class Milestone : Entity, IHaveHistory
{
    public const int TitleMax = 160;

    private Milestone()
    {
    }

    public Guid MeasureId { get; private set; }

    public int Order { get; private set; }

    public string TitleDe { get; private set; } = "";

    /// <summary>Null where nobody has written one.</summary>
    public string? TitleEn { get; private set; }

    public DateOnly First { get; private set; }

    public DateOnly Current { get; private set; }

    public DateOnly? Done { get; private set; }

    public ICollection<MilestoneShift> Shifts { get; private set; } = [];

    public Text Title => new(TitleDe, TitleEn ?? TitleDe);

    public bool IsShifted => Current != First;

    public static Milestone Plan(Guid measureId, int order, string titleDe, string? titleEn, DateOnly day) =>
        new() { MeasureId = measureId, Order = order, TitleDe = titleDe, TitleEn = titleEn, First = day, Current = day };

    /// <summary>The row to add, so that the reason stays for ever.</summary>
    public MilestoneShift Shift(DateOnly to, string reason, Me by, DateTimeOffset now)
    {
        if (Done is not null)
        {
            throw new Refusal(SteeringText.AlreadyReached);
        }

        if (to == Current)
        {
            throw new Refusal(SteeringText.SameDay, nameof(Current));
        }

        if (string.IsNullOrWhiteSpace(reason))
        {
            throw new Refusal(SteeringText.ShiftNeedsReason, nameof(MilestoneShift.ReasonDe));
        }

        var shift = new MilestoneShift(Id, Current, to, reason, by.Name, now);
        Current = to;
        return shift;
    }

    public void Reach(DateOnly day, DateOnly today)
    {
        if (Done is not null)
        {
            throw new Refusal(SteeringText.AlreadyReached);
        }

        if (day > today)
        {
            throw new Refusal(SteeringText.NotInTheFuture, nameof(Done));
        }

        Done = day;
    }

    public bool IsOverdue(DateOnly today) => Done is null && Current < today;
}

/// <summary>A milestone moved: from, to, why, said by whom. Never edited.</summary>
public sealed class MilestoneShift
{
    private MilestoneShift()
    {
    }

    public MilestoneShift(Guid milestoneId, DateOnly from, DateOnly to, string reason, string byName, DateTimeOffset at) =>
        (MilestoneId, From, To, ReasonDe, ByName, At) = (milestoneId, from, to, reason, byName, at);

    public Guid Id { get; private set; } = Ids.Next();

    public Guid MilestoneId { get; private set; }

    public DateOnly From { get; private set; }

    public DateOnly To { get; private set; }

    public string ReasonDe { get; private set; } = "";

    public string? ReasonEn { get; private set; }

    public string ByName { get; private set; } = "";

    public DateTimeOffset At { get; private set; }

    public Text Reason => new(ReasonDe, ReasonEn ?? ReasonDe);

    public MilestoneShift InEnglish(string reason)
    {
        ReasonEn = reason;
        return this;
    }
}
