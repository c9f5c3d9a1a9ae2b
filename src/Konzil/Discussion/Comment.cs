using Konzil.Platform;

namespace Konzil.Discussion;

/// <summary>What somebody wrote below an idea or a measure. Answers hang one level below.</summary>
public sealed class Comment : Entity, IHaveHistory
{
    public const int MaxLength = 4000;
    public const int LongestQuote = 500;

    /// <summary>How long an author may correct a typing mistake; what stood there before stays in the history.</summary>
    public static readonly TimeSpan Correction = TimeSpan.FromMinutes(15);

    private Comment()
    {
    }

    /// <param name="subject">What it stands below.</param>
    /// <param name="parentId">The comment it answers, or null.</param>
    /// <param name="by">Who writes.</param>
    /// <param name="body">Plain text.</param>
    /// <param name="official">True if it is the city's answer; then the role stands there, not the person.</param>
    /// <param name="now">Time of writing.</param>
    public Comment(Subject subject, Guid? parentId, Me by, string body, bool official, DateTimeOffset now)
    {
        (SubjectKind, SubjectId, ParentId, AuthorId, AuthorName, Body, IsOfficial, At) = (subject.Kind, subject.Id, parentId, by.Id, by.Name, body, official, now);
        Say(new CommentWritten(Id));
    }

    public string SubjectKind { get; private set; } = "";

    public Guid SubjectId { get; private set; }

    public Guid? ParentId { get; private set; }

    public Guid? AuthorId { get; private set; }

    public string AuthorName { get; private set; } = "";

    public string Body { get; private set; } = "";

    public bool IsOfficial { get; private set; }

    public bool IsExample { get; private set; }

    public DateTimeOffset At { get; private set; }

    public DateTimeOffset? EditedAt { get; private set; }

    /// <summary>Drawn with the form, so that sending it twice writes one comment.</summary>
    public Guid? Token { get; private set; }

    public Hiding? Hiding { get; private set; }

    /// <summary>Several people have reported it: off the page until somebody has looked.</summary>
    public DateTimeOffset? HeldAt { get; private set; }

    /// <summary>Its author took it back: the place stays for the answers, the words are for the author and the moderation.</summary>
    public DateTimeOffset? WithdrawnAt { get; private set; }

    /// <summary>Its words are not for everybody: hidden, held or taken back.</summary>
    public bool IsOff => Hiding is not null || HeldAt is not null || WithdrawnAt is not null;

    /// <summary>For or against what is discussed; null where the author did not say.</summary>
    public Stance? Stance { get; private set; }

    /// <summary>How many answers hang below it, hidden ones too: only an order to sort by.</summary>
    public int AnswerCount { get; private set; }

    /// <summary>The comment a passage was quoted from.</summary>
    public Guid? QuotedId { get; private set; }

    public string? Quote { get; private set; }

    public Subject Subject => new(SubjectKind, SubjectId);

    /// <summary>Takes the text off the page; the reason stands in its place.</summary>
    public void Hide(Me moderator, HidingReason reason, string explanation, DateTimeOffset now) => Hide(new Hiding(Id, moderator, reason, explanation, now));

    /// <summary>The same by a clause of the netiquette, which is quoted as it stands today.</summary>
    public void Hide(Me moderator, Clause clause, string explanation, DateTimeOffset now) =>
        Hide(new Hiding(Id, moderator, clause.Reason, explanation.Length > 0 ? explanation : clause.Sentence.De, now).By(clause));

    /// <summary>Off the page until somebody has looked; not a verdict.</summary>
    public void Hold(DateTimeOffset now)
    {
        if (Hiding is null && HeldAt is null)
        {
            HeldAt = now;
            Say(new CommentHeld(Id, now));
        }
    }

    /// <summary>Somebody has looked and it may stay.</summary>
    public void Release()
    {
        if (HeldAt is not null)
        {
            HeldAt = null;
            Say(new CommentShown(Id));
        }
    }

    /// <summary>Puts the text back after an objection or a mistake.</summary>
    public void Show()
    {
        if (Hiding is null)
        {
            throw new Refusal(DiscussionText.NotHidden);
        }

        Hiding = null;
        Say(new CommentShown(Id));
    }

    /// <summary>What was said for the city stays on record.</summary>
    public bool MayWithdraw(Me me) => !IsOfficial && Hiding is null && WithdrawnAt is null && me.Id is not null && AuthorId == me.Id;

    public void Withdraw(Me me, DateTimeOffset now)
    {
        if (!MayWithdraw(me))
        {
            throw new Refusal(ThreadText.NotWithdrawable);
        }

        WithdrawnAt = now;
        Say(new CommentWithdrawn(Id));
    }

    public bool MayEdit(Me me, DateTimeOffset now) => !IsOff && me.Id is not null && AuthorId == me.Id && now <= At + Correction;

    public void Edit(Me me, string body, DateTimeOffset now)
    {
        if (!MayEdit(me, now))
        {
            throw new Refusal(ThreadText.EditTooLate);
        }

        (Body, EditedAt) = (body, now);
    }

    public Comment Saying(Stance? stance)
    {
        Stance = stance;
        return this;
    }

    public Comment Quoting(Guid comment, string passage)
    {
        (QuotedId, Quote) = (comment, passage);
        return this;
    }

    public Comment WithToken(Guid? token)
    {
        Token = token;
        return this;
    }

    public Comment AsExample()
    {
        IsExample = true;
        return this;
    }

    private void Hide(Hiding hiding)
    {
        if (Hiding is not null)
        {
            throw new Refusal(DiscussionText.AlreadyHidden);
        }

        (Hiding, HeldAt) = (hiding, null);
        Say(new CommentHidden(Id));
    }
}

/// <summary>What somebody thinks of what is discussed.</summary>
public enum Stance
{
    For,
    Neutral,
    Against,
}

/// <summary>What a comment, a report or a place in the queue belongs to: an idea, a measure, a comment.</summary>
public sealed record Subject(string Kind, Guid Id);
