using Konzil.Platform;

namespace Konzil.Projects;

/// <summary>
/// The plan of a coming phase, worked out as the result of a package. Nothing of it counts until it is activated, with the decision
/// that allows it; then its rows become phases and packages.
/// </summary>
public sealed class PlanDraft : Entity, IHaveHistory
{
    private PlanDraft()
    {
    }

    public PlanDraft(Guid projectId, Guid packageId, string title) => (ProjectId, PackageId, Title) = (projectId, packageId, title);

    public Guid ProjectId { get; private set; }

    /// <summary>The package whose result it is.</summary>
    public Guid PackageId { get; private set; }

    public string Title { get; private set; } = "";

    public DraftState State { get; private set; }

    /// <summary>The decision that allowed it, in words.</summary>
    public string Basis { get; private set; } = "";

    public Guid? GateDecisionId { get; private set; }

    public Guid? ResolutionId { get; private set; }

    public string? EndedByName { get; private set; }

    public DateTimeOffset? EndedAt { get; private set; }

    public ICollection<DraftRow> Rows { get; private set; } = [];

    public void MustBeOpen()
    {
        if (State != DraftState.Open)
        {
            throw new Refusal(DraftText.NotOpen);
        }
    }

    public void Activate(DraftBasis basis, Me by, DateTimeOffset now)
    {
        MustBeOpen();
        (State, Basis, GateDecisionId, ResolutionId) = (DraftState.Activated, basis.Words, basis.GateDecisionId, basis.ResolutionId);
        (EndedByName, EndedAt) = (by.Name, now);
    }

    public void Discard(string reason, Me by, DateTimeOffset now)
    {
        MustBeOpen();
        if (string.IsNullOrWhiteSpace(reason))
        {
            throw new Refusal(DraftText.ReasonMissing, nameof(Basis));
        }

        (State, Basis, EndedByName, EndedAt) = (DraftState.Discarded, reason, by.Name, now);
    }
}

/// <summary>What a draft is activated with.</summary>
public sealed record DraftBasis(string Words, Guid? GateDecisionId, Guid? ResolutionId);

public enum DraftState
{
    Open,
    Activated,
    Discarded,
}

/// <summary>A phase or a package as it is meant to be. One that stands in the plan already keeps its id.</summary>
public sealed class DraftRow : Entity, IHaveHistory
{
    private DraftRow()
    {
    }

    public DraftRow(Guid draftId, int order, Guid? itemId, bool isPhase) => (DraftId, Order, ItemId, IsPhase) = (draftId, order, itemId, isPhase);

    public Guid DraftId { get; private set; }

    public int Order { get; private set; }

    /// <summary>The phase or package of the plan it changes; null for a new one.</summary>
    public Guid? ItemId { get; private set; }

    public bool IsPhase { get; private set; }

    /// <summary>Of a package: the row of its phase.</summary>
    public Guid? ParentId { get; private set; }

    public string Number { get; private set; } = "";

    public string Title { get; private set; } = "";

    public string? TitleEn { get; private set; }

    public string Goal { get; private set; } = "";

    public string Result { get; private set; } = "";

    public decimal? Hours { get; private set; }

    public DateOnly? Start { get; private set; }

    public DateOnly? End { get; private set; }

    public bool IsMilestone { get; private set; }

    public bool IsOptional { get; private set; }

    public void Write(DraftWords words)
    {
        if (words.Start is null != words.End is null)
        {
            throw new Refusal(ProjectText.BothDays, words.Start is null ? nameof(Start) : nameof(End));
        }

        if (words.End < words.Start)
        {
            throw new Refusal(ProjectText.EndBeforeStart, nameof(End));
        }

        if (words.IsMilestone && words.Start != words.End)
        {
            throw new Refusal(ProjectText.MilestoneHasOneDay, nameof(End));
        }

        (ParentId, Number, Title, TitleEn, Goal, Result) = (words.ParentId, words.Number, words.Title, string.IsNullOrWhiteSpace(words.TitleEn) ? null : words.TitleEn, words.Goal, words.Result);
        (Hours, Start, End, IsMilestone, IsOptional) = (words.Hours, words.Start, words.End, words.IsMilestone, words.IsOptional);
    }
}

public sealed record DraftWords(string Number, string Title, string? TitleEn)
{
    public Guid? ParentId { get; init; }

    public string Goal { get; init; } = "";

    public string Result { get; init; } = "";

    public decimal? Hours { get; init; }

    public DateOnly? Start { get; init; }

    public DateOnly? End { get; init; }

    public bool IsMilestone { get; init; }

    public bool IsOptional { get; init; }
}
