using Konzil.Discussion;
using Konzil.Platform;

namespace Konzil.Surveys;

/// <summary>A short statement somebody can agree with, disagree with or pass. Its words never change: votes stand on them.</summary>
public sealed class Statement : Entity, IHaveHistory
{
    public const string KindName = nameof(Statement);
    public const int Longest = 280;
    public const int LongestReason = 500;

    private Statement()
    {
    }

    internal Statement(Conversation conversation, int number, string body, Me by)
    {
        (ConversationId, Number, Body, AuthorId, AuthorName) = (conversation.Id, number, body, by.Id, by.Name);
        State = by.May(Permission.RunSurveys) || by.Id is null ? StatementState.Shown : StatementState.Waiting;
    }

    public Subject Subject => new(KindName, Id);

    public Guid ConversationId { get; private set; }

    /// <summary>Within the conversation, from 1; the column of the published votes.</summary>
    public int Number { get; private set; }

    public string Body { get; private set; } = "";

    public Guid? AuthorId { get; private set; }

    public string AuthorName { get; private set; } = "";

    public DateTimeOffset At { get; internal set; }

    /// <summary>Drawn with the form, so that sending it twice writes one statement.</summary>
    public Guid? Token { get; internal set; }

    public StatementState State { get; private set; }

    /// <summary>Why it is not shown; the author reads it.</summary>
    public string Reason { get; private set; } = "";

    public int Agree { get; private set; }

    public int Disagree { get; private set; }

    public int Pass { get; private set; }

    public void Accept()
    {
        MustWait();
        State = StatementState.Shown;
        Say(new StatementDecided(Id));
    }

    public void Decline(string reason)
    {
        MustWait();
        (State, Reason) = (StatementState.Declined, Cut(reason));
        Say(new StatementDecided(Id));
    }

    /// <summary>Several people have reported it: nobody is asked until somebody has looked; the answers so far stay.</summary>
    public void Hold()
    {
        if (State == StatementState.Shown)
        {
            State = StatementState.Waiting;
            Say(new StatementHeld(Id));
        }
    }

    /// <summary>Somebody has looked and it may stay.</summary>
    public void Release()
    {
        if (State == StatementState.Waiting)
        {
            State = StatementState.Shown;
        }
    }

    /// <summary>It was put to the vote and breaks the house rules: nobody is asked any more, and the map is worked out without it.</summary>
    public void TakeOff(string reason)
    {
        if (State != StatementState.Declined)
        {
            (State, Reason) = (StatementState.Declined, Cut(reason));
            Say(new StatementDecided(Id));
        }
    }

    private static string Cut(string reason) => reason.Length <= LongestReason ? reason : reason[..(LongestReason - 1)] + "…";

    private void MustWait()
    {
        if (State != StatementState.Waiting)
        {
            throw new Refusal(OpinionOfficeText.AlreadyDecided);
        }
    }
}

public sealed record StatementDecided(Guid StatementId);

public sealed record StatementHeld(Guid StatementId);

public enum StatementState
{
    Waiting,
    Shown,
    Declined,
}

/// <summary>One person's answer to one statement, once.</summary>
public sealed class StatementVote
{
    private StatementVote()
    {
    }

    public StatementVote(Guid conversationId, Guid statementId, Guid personId, StatementAnswer value) =>
        (ConversationId, StatementId, PersonId, Value) = (conversationId, statementId, personId, value);

    public Guid ConversationId { get; private set; }

    public Guid StatementId { get; private set; }

    public Guid PersonId { get; private set; }

    public StatementAnswer Value { get; private set; }
}

public enum StatementAnswer
{
    Disagree = -1,
    Pass = 0,
    Agree = 1,
}
