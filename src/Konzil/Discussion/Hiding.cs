using Konzil.Platform;

namespace Konzil.Discussion;

/// <summary>A comment is off the page: who, when, why. The reason is public, the moderator's name is not.</summary>
public sealed class Hiding
{
    private Hiding()
    {
    }

    public Hiding(Guid commentId, Me by, HidingReason reason, string explanation, DateTimeOffset at) =>
        (CommentId, ById, Reason, Explanation, At) = (commentId, by.Id, reason, explanation, at);

    public Guid CommentId { get; private set; }

    public Guid? ById { get; private set; }

    public HidingReason Reason { get; private set; }

    public string Explanation { get; private set; } = "";

    public DateTimeOffset At { get; private set; }

    /// <summary>Number and title of the clause as they stood then.</summary>
    public int? Number { get; private set; }

    public string? ClauseDe { get; private set; }

    public string? ClauseEn { get; private set; }

    /// <summary>"Ziffer 3: Werbung", or the general reason of older hidings.</summary>
    public Text Rule => Number is { } number ? Clause.NameOf(number, new(ClauseDe ?? "", ClauseEn ?? "")) : DiscussionText.Of(Reason);

    public Hiding By(Clause clause)
    {
        (Number, ClauseDe, ClauseEn) = (clause.Number, clause.TitleDe, clause.TitleEn);
        return this;
    }
}

/// <summary>The house rules a text can break.</summary>
public enum HidingReason
{
    Insult,
    PersonalData,
    Advertising,
    Unlawful,
    OffTopic,
}

public sealed record CommentWritten(Guid CommentId);

public sealed record CommentHidden(Guid CommentId);

public sealed record CommentWithdrawn(Guid CommentId);

public sealed record CommentShown(Guid CommentId);

/// <summary>At names the occasion: a comment may be held again.</summary>
public sealed record CommentHeld(Guid CommentId, DateTimeOffset At);
