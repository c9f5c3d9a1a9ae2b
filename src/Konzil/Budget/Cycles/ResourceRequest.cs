using Konzil.Platform;
using Konzil.Steering;

namespace Konzil.Budget;

/// <summary>
/// Somebody asks for money or posts in the next budget. Requests compete: a body puts them into an order, and later decides each of them.
/// Its rank is the one of the newest ranking; what was decided is the newest decision.
/// </summary>
public sealed class ResourceRequest : Entity, IHaveHistory
{
    public const string Series = "ResourceRequest";
    public const int ReasonMax = 2000;
    public const decimal MostPosts = 1_000;

    private ResourceRequest()
    {
    }

    public Guid CycleId { get; private set; }

    public int Number { get; private set; }

    public RequestKind Kind { get; private set; }

    public Guid? MeasureId { get; private set; }

    public string Title { get; private set; } = "";

    /// <summary>The unit that needs the posts.</summary>
    public string Unit { get; private set; } = "";

    public string Reason { get; private set; } = "";

    public CellState FirstState { get; private set; }

    public decimal? FirstAmount { get; private set; }

    public CellState SecondState { get; private set; }

    public decimal? SecondAmount { get; private set; }

    public Guid? AskedById { get; private set; }

    public string AskedByName { get; private set; } = "";

    public int? Rank { get; private set; }

    public RequestOutcome Outcome { get; private set; }

    public decimal? GrantedFirst { get; private set; }

    public decimal? GrantedSecond { get; private set; }

    public DateOnly? WithdrawnOn { get; private set; }

    public MoneyCell First => new(FirstState, FirstAmount);

    public MoneyCell Second => new(SecondState, SecondAmount);

    public bool IsWithdrawn => WithdrawnOn is not null;

    public static ResourceRequest In(BudgetCycle cycle, int number, Me by) => new() { CycleId = cycle.Id, Number = number, AskedById = by.Id, AskedByName = by.Name };

    public void Write(RequestText text, BudgetCycle cycle)
    {
        cycle.MustCollect();
        MustStand();
        if (text.Kind == RequestKind.Posts && text.Unit.Length == 0)
        {
            throw new Refusal(CycleText.UnitMissing, nameof(Unit));
        }

        if (text.First.State == CellState.NotApplicable && text.Second.State == CellState.NotApplicable)
        {
            throw new Refusal(CycleText.NothingAsked, RequestFields.First);
        }

        (Kind, MeasureId, Title, Unit, Reason) = (text.Kind, text.MeasureId, text.Title, text.Unit, text.Reason);
        (FirstState, FirstAmount) = text.First;
        (SecondState, SecondAmount) = text.Second;
    }

    public void Withdraw(BudgetCycle cycle, DateOnly today)
    {
        cycle.MustCollect();
        MustStand();
        (WithdrawnOn, Rank) = (today, null);
    }

    internal void Place(int? rank)
    {
        MustStand();
        Rank = rank;
    }

    internal void Decide(RequestDecision decision)
    {
        MustStand();
        (Outcome, GrantedFirst, GrantedSecond) = (decision.Outcome, decision.GrantedFirst, decision.GrantedSecond);
        Say(new RequestDecided(Id, decision.Id));
    }

    private void MustStand()
    {
        if (IsWithdrawn)
        {
            throw new Refusal(CycleText.Withdrawn);
        }
    }
}

public enum RequestKind
{
    Money,

    /// <summary>Posts, in full-time equivalents (MAK).</summary>
    Posts,
}

public enum RequestOutcome
{
    Waiting,
    Granted,
    Partly,

    /// <summary>To be asked again for the budget after this one.</summary>
    Deferred,
    Refused,
}

/// <param name="First">In the first year, in euros or posts.</param>
/// <param name="Second">In the second year.</param>
public sealed record RequestText(RequestKind Kind, string Title, string Reason, MoneyCell First, MoneyCell Second)
{
    public Guid? MeasureId { get; init; }

    public string Unit { get; init; } = "";
}

public sealed record RequestDecided(Guid RequestId, Guid DecisionId);
