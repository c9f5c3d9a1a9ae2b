using Konzil.Discussion;
using Konzil.Platform;

namespace Konzil.Ideas;

/// <summary>What somebody wants for the city, online or on a card. Its number stays for ever.</summary>
public sealed class Idea : Entity, IHaveHistory
{
    public const string Kind = nameof(Idea);
    public const int TitleMax = 120;
    public const int BodyMax = 5000;

    private Idea()
    {
    }

    public int Number { get; private set; }

    public string Title { get; private set; } = "";

    /// <summary>The author's own words; a card's wording is never touched.</summary>
    public string Body { get; private set; } = "";

    public Guid? AuthorId { get; private set; }

    /// <summary>Pseudonym of the author at that time, or "Karte 6, Workshop 1".</summary>
    public string AuthorName { get; private set; } = "";

    public IdeaChannel Channel { get; private set; }

    public Guid? FieldId { get; private set; }

    /// <summary>Null means the whole city.</summary>
    public Guid? DistrictId { get; private set; }

    public IdeaState State { get; private set; }

    /// <summary>Public reason of the present state, where the state needs one.</summary>
    public string? Reason { get; private set; }

    public DateTimeOffset SubmittedAt { get; private set; }

    public DateTimeOffset StateSince { get; private set; }

    public DateTimeOffset? PublishedAt { get; private set; }

    /// <summary>The six steps of the road (1 received … 6 done), moved by <see cref="IdeaStep"/>s.</summary>
    public int Stage { get; private set; } = 1;

    public int SupportCount { get; private set; }

    public int CommentCount { get; private set; }

    public bool IsExample { get; private set; }

    public Subject Subject => new(Kind, Id);

    public bool IsPublic => PublishedAt is not null;

    /// <summary>People may support and discuss while nothing final was said.</summary>
    public bool IsOpen => IsPublic && State is not IdeaState.NotTakenUp;

    public static Idea Submit(int number, IdeaText text, Author author, IdeaChannel channel, DateTimeOffset now)
    {
        var idea = new Idea { Number = number, Title = text.Title, Body = text.Body, FieldId = text.FieldId, DistrictId = text.DistrictId, AuthorId = author.Id, AuthorName = author.Name, Channel = channel, SubmittedAt = now, StateSince = now };
        idea.Say(new IdeaSubmitted(idea.Id));
        return idea;
    }

    /// <summary>A moderator has taken it up.</summary>
    public void Review(DateTimeOffset now) => Move(IdeaState.UnderReview, null, now, IdeaState.Received);

    public void Publish(DateTimeOffset now)
    {
        Move(IdeaState.Published, null, now, IdeaState.Received, IdeaState.UnderReview);
        PublishedAt = now;
        Say(new IdeaPublished(Id));
    }

    /// <summary>The city answers; the idea stays open.</summary>
    public void Answer(string answer, DateTimeOffset now)
    {
        Move(IdeaState.Answered, answer, now, IdeaState.Published, IdeaState.Answered);
        Say(new IdeaAnswered(Id));
    }

    /// <summary>It becomes part of a measure. An earlier "not taken up" may be revised.</summary>
    public void TakeUp(string reason, DateTimeOffset now) =>
        Move(IdeaState.TakenUp, reason, now, IdeaState.Published, IdeaState.Answered, IdeaState.TakenUp, IdeaState.NotTakenUp);

    /// <summary>Not pursued, and why. An idea that was never published breaks the house rules; the reason is public by its number.</summary>
    public void Decline(string reason, DateTimeOffset now)
    {
        if (string.IsNullOrWhiteSpace(reason))
        {
            throw new Refusal(IdeasText.DeclineNeedsReason);
        }

        Move(IdeaState.NotTakenUp, reason, now, IdeaState.Received, IdeaState.UnderReview, IdeaState.Published, IdeaState.Answered);
        Say(new IdeaDeclined(Id));
    }

    /// <summary>It broke the house rules: off the page, with the reason kept.</summary>
    public void TakeDown(string reason, DateTimeOffset now)
    {
        (State, Reason, StateSince, PublishedAt) = (IdeaState.NotTakenUp, reason, now, null);
        Say(new IdeaDeclined(Id));
    }

    /// <summary>The road only leads forward.</summary>
    public void Reach(int stage) => Stage = Math.Max(Stage, stage);

    public void Sort(Guid? fieldId, Guid? districtId) => (FieldId, DistrictId) = (fieldId, districtId);

    /// <summary>A heading by the moderation for a card that has none. The wording stays.</summary>
    public void Head(string title) => Title = title;

    public Idea AsExample()
    {
        IsExample = true;
        return this;
    }

    private void Move(IdeaState to, string? reason, DateTimeOffset now, params ReadOnlySpan<IdeaState> from)
    {
        if (!from.Contains(State))
        {
            throw new Refusal(IdeasText.WrongState.Filled(IdeasText.Of(State), IdeasText.Of(to)));
        }

        (State, Reason, StateSince) = (to, reason, now);
    }
}

/// <summary>What an idea says.</summary>
public sealed record IdeaText(string Title, string Body, Guid? FieldId, Guid? DistrictId);

/// <summary>Who says it: an account, or a card without one.</summary>
public sealed record Author(Guid? Id, string Name);

public enum IdeaChannel
{
    Online,
    Card,
    Phone,
    Letter,
}

public enum IdeaState
{
    Received,
    UnderReview,
    Published,
    Answered,
    TakenUp,
    NotTakenUp,
}

public sealed record IdeaSubmitted(Guid IdeaId);

public sealed record IdeaPublished(Guid IdeaId);

public sealed record IdeaAnswered(Guid IdeaId);

public sealed record IdeaDeclined(Guid IdeaId);

/// <summary>Said for each step of the road, so that author and followers hear of it.</summary>
public sealed record IdeaStepped(Guid IdeaId, Guid StepId);
