using Konzil.Platform;

namespace Konzil.Staffing;

/// <summary>A line of the planned effort of a phase: hours for each person of the team, in groups, for a package or an event.</summary>
public sealed class EffortStep : Entity, IHaveHistory
{
    public const decimal MostHours = 1000;

    private EffortStep()
    {
    }

    public Guid PlanId { get; private set; }

    public int Order { get; private set; }

    public string Group { get; private set; } = "";

    /// <summary>Null where nobody has written one.</summary>
    public string? GroupEn { get; private set; }

    public string TitleDe { get; private set; } = "";

    public string? TitleEn { get; private set; }

    /// <summary>For each person.</summary>
    public decimal Hours { get; private set; }

    public bool IsEstimate { get; private set; }

    /// <summary>Optional and yet with hours (A12): counted with and without.</summary>
    public bool IsOptional { get; private set; }

    public Guid? PackageId { get; private set; }

    public Guid? EventId { get; private set; }

    public Text Title => new(TitleDe, TitleEn ?? TitleDe);

    public Text GroupTitle => new(Group, GroupEn ?? Group);

    public static EffortStep In(Guid planId, int order) => new() { PlanId = planId, Order = order };

    public void Write(EffortWords words)
    {
        if (words.PackageId is not null && words.EventId is not null)
        {
            throw new Refusal(EffortText.OneOfBoth, nameof(EventId));
        }

        // English words that came with the paper hold as long as the German ones stay.
        GroupEn = words.GroupEn ?? (words.Group == Group ? GroupEn : null);
        TitleEn = words.TitleEn ?? (words.TitleDe == TitleDe ? TitleEn : null);
        (Group, TitleDe, Hours, IsEstimate, IsOptional, PackageId, EventId) = (words.Group, words.TitleDe, words.Hours, words.IsEstimate, words.IsOptional, words.PackageId, words.EventId);
    }

    public void Move(int order) => Order = order;
}

public sealed record EffortWords(string Group, string TitleDe, decimal Hours)
{
    public string? GroupEn { get; init; }

    public string? TitleEn { get; init; }

    public bool IsEstimate { get; init; }

    public bool IsOptional { get; init; }

    public Guid? PackageId { get; init; }

    public Guid? EventId { get; init; }
}
