using Konzil.Platform;

namespace Konzil.Lotsen;

/// <summary>An idea from inside the administration, or what a unit says to its digest. Read by the Lotsen and the coordination only.</summary>
public sealed class LotsenIdea : Entity, IHaveHistory
{
    public const string Series = nameof(LotsenIdea);
    public const int TextMax = 4000;

    private LotsenIdea()
    {
    }

    public int Number { get; private set; }

    public LotsenIdeaKind Kind { get; private set; }

    /// <summary>The unit for which it is said; null for the whole city.</summary>
    public Guid? UnitId { get; private set; }

    public string Title { get; private set; } = "";

    public string Body { get; private set; } = "";

    public Guid? ById { get; private set; }

    public DateTimeOffset At { get; private set; }

    public LotsenIdeaState State { get; private set; }

    public string Answer { get; private set; } = "";

    public DateTimeOffset? AnsweredAt { get; private set; }

    public static LotsenIdea From(int number, LotsenIdeaKind kind, (Guid? Unit, string Title, string Body) words, Me by, DateTimeOffset now)
    {
        var idea = new LotsenIdea { Number = number, Kind = kind, UnitId = words.Unit, Title = words.Title, Body = words.Body, ById = by.Id, At = now };
        idea.Say(new LotsenIdeaSaid(idea.Id));
        return idea;
    }

    /// <summary>May be answered again; the last word counts.</summary>
    public void Reply(LotsenIdeaState state, string answer, DateTimeOffset now)
    {
        if (state == LotsenIdeaState.New)
        {
            throw new Refusal(LotsenText.StateMissing, nameof(State));
        }

        (State, Answer, AnsweredAt) = (state, answer, now);
        Say(new LotsenIdeaAnswered(Id, now));
    }
}

public enum LotsenIdeaKind
{
    Idea,
    Feedback,
}

public enum LotsenIdeaState
{
    New,
    TakenUp,
    Later,
    Declined,
}

public sealed record LotsenIdeaSaid(Guid IdeaId);

public sealed record LotsenIdeaAnswered(Guid IdeaId, DateTimeOffset At);
