namespace Konzil.Portfolio;

/// <summary>Money of one year and one source. Each measure is paid for out of one pot; rules are worked out for each by itself.</summary>
public sealed class BudgetPot
{
    private BudgetPot()
    {
    }

    public BudgetPot(Guid selectionId, PotText text)
    {
        (SelectionId, Order) = (selectionId, text.Order);
        Write(text);
    }

    public Guid SelectionId { get; private set; }

    public int Order { get; private set; }

    public int Year { get; private set; }

    /// <summary>"Haushalt", "Förderung des Landes".</summary>
    public string Source { get; private set; } = "";

    public decimal Amount { get; private set; }

    /// <summary>"2027, Haushalt".</summary>
    public string Name => Year.ToString(System.Globalization.CultureInfo.InvariantCulture) + ", " + Source;

    public void Write(PotText text) => (Year, Source, Amount) = (text.Year, text.Source, text.Amount);
}

public sealed record PotText(int Order, int Year, string Source, decimal Amount);

/// <summary>A measure that may be paid for, as it was called and what it cost when the office wrote it down.</summary>
public sealed class Candidate
{
    private Candidate()
    {
    }

    public Candidate(Guid selectionId, CandidateText text)
    {
        (SelectionId, Key) = (selectionId, text.Key);
        Write(text);
    }

    public Guid SelectionId { get; private set; }

    public int Order { get; private set; }

    /// <summary>Null for a project of a file that is no measure of ours.</summary>
    public Guid? MeasureId { get; private set; }

    /// <summary>"M-07", or the id in the file.</summary>
    public string Key { get; private set; } = "";

    public string Title { get; private set; } = "";

    public decimal Cost { get; private set; }

    public int Pot { get; private set; }

    /// <summary>Field of action, in German; empty where unknown.</summary>
    public string Field { get; private set; } = "";

    /// <summary>District of the ideas it came from, where they agree; empty where unknown.</summary>
    public string District { get; private set; } = "";

    public CandidateState State { get; private set; }

    public string Reason { get; private set; } = "";

    /// <summary>The body departed from the proposal here.</summary>
    public bool Deviates { get; private set; }

    /// <summary>On the waiting list.</summary>
    public int? Place { get; private set; }

    /// <summary>What was written down about it.</summary>
    internal CandidateText Text => new(Order, Key, Title, Cost, Pot) { MeasureId = MeasureId, Field = Field, District = District };

    internal void Write(CandidateText text)
    {
        (Order, MeasureId, Title) = (text.Order, text.MeasureId, text.Title);
        (Cost, Pot, Field, District) = (text.Cost, text.Pot, text.Field, text.District);
    }

    internal void Decide(CandidateState state, string reason, bool deviates) => (State, Reason, Deviates, Place) = (state, reason, deviates, null);

    internal void Wait(int place) => Place = place;

    internal void Become(CandidateState state) => State = state;
}

public sealed record CandidateText(int Order, string Key, string Title, decimal Cost, int Pot)
{
    public Guid? MeasureId { get; init; }

    public string Field { get; init; } = "";

    public string District { get; init; } = "";
}

public enum CandidateState
{
    Open,
    Funded,
    Waiting,
    Left,
    Withdrawn,
}

/// <summary>What happened after the decision.</summary>
public sealed class SelectionMove
{
    private SelectionMove()
    {
    }

    public SelectionMove(Guid selectionId, int number, string key, MoveKind kind, string reason, DateTimeOffset at) =>
        (SelectionId, Number, Key, Kind, Reason, At) = (selectionId, number, key, kind, reason, at);

    public Guid SelectionId { get; private set; }

    /// <summary>Their order: times may be equal.</summary>
    public int Number { get; private set; }

    public string Key { get; private set; } = "";

    public MoveKind Kind { get; private set; }

    /// <summary>Why, or where it is written.</summary>
    public string Reason { get; private set; } = "";

    public string? Body { get; init; }

    public DateOnly? Day { get; init; }

    public DateTimeOffset At { get; private set; }
}

public enum MoveKind
{
    Withdrawn,
    MovedUp,
}
