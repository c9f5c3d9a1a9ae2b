using Konzil.Platform;

namespace Konzil.Discussion;

/// <summary>The author of a hidden comment objects. Somebody else than the one who hid it decides.</summary>
public sealed class Appeal : Entity, IHaveHistory
{
    public const int MaxLength = 2000;

    private Appeal()
    {
    }

    public Appeal(Comment comment, Hiding hiding, string text, DateTimeOffset now) =>
        (CommentId, AuthorId, HiddenAt, HiddenById, Reason, Text, At) = (comment.Id, comment.AuthorId, hiding.At, hiding.ById, hiding.Reason, text, now);

    public Guid CommentId { get; private set; }

    public Guid? AuthorId { get; private set; }

    /// <summary>Which hiding it is about: one objection for each.</summary>
    public DateTimeOffset HiddenAt { get; private set; }

    public Guid? HiddenById { get; private set; }

    /// <summary>The reason the comment was hidden for; stays when the comment is shown again.</summary>
    public HidingReason Reason { get; private set; }

    public string Text { get; private set; } = "";

    public DateTimeOffset At { get; private set; }

    public DateTimeOffset? DecidedAt { get; private set; }

    public bool Granted { get; private set; }

    public string Answer { get; private set; } = "";

    public bool MayDecide(Me moderator) => moderator.Id is not null && moderator.Id != HiddenById;

    public void Decide(Me moderator, bool granted, string answer, DateTimeOffset now)
    {
        if (!MayDecide(moderator))
        {
            throw new Refusal(QueueText.AnotherModerator);
        }

        if (DecidedAt is not null)
        {
            throw new Refusal(QueueText.AlreadyDecided);
        }

        (Granted, Answer, DecidedAt) = (granted, answer, now);
        Say(new AppealDecided(Id));
    }
}

public sealed record AppealDecided(Guid AppealId);
