using Konzil.Platform;
using Konzil.Strategy;

namespace Konzil.Course;

/// <summary>
/// Somebody proposes a field of action, new or one that is still a draft. It is discussed, and a body decides with a reason.
/// A refused one stays readable.
/// </summary>
public sealed class FieldProposal : Entity, IHaveHistory
{
    public const string KindName = nameof(FieldProposal);
    public const int WhyMax = 2000;

    private FieldProposal()
    {
    }

    public int Number { get; private set; }

    public string NameDe { get; private set; } = "";

    public string NameEn { get; private set; } = "";

    public string SentenceDe { get; private set; } = "";

    public string SentenceEn { get; private set; } = "";

    public string ScopeIn { get; private set; } = "";

    public string ScopeOut { get; private set; } = "";

    /// <summary>Why the city needs this field.</summary>
    public string Why { get; private set; } = "";

    /// <summary>"Arbeitsgruppe Digitales": whose proposal it is, as everybody may read it.</summary>
    public string From { get; private set; } = "";

    /// <summary>The draft field it is about; null for a new one until it was accepted.</summary>
    public Guid? FieldId { get; private set; }

    public bool IsNew { get; private set; }

    public TalkCircle Circle { get; private set; }

    public DateOnly TalkUntil { get; private set; }

    public ProposalState State { get; private set; }

    public Guid? ProposedById { get; private set; }

    public DateTimeOffset ProposedAt { get; private set; }

    public string? Body { get; private set; }

    public DateOnly? DecidedOn { get; private set; }

    public string? Reason { get; private set; }

    public int? Resolution { get; private set; }

    public bool IsExample { get; private set; }

    public Text Name => new(NameDe, NameEn.Length == 0 ? NameDe : NameEn);

    public Text Sentence => new(SentenceDe, SentenceEn.Length == 0 ? SentenceDe : SentenceEn);

    public bool IsOpen => State == ProposalState.Open;

    public Ruling? Ruling => DecidedOn is { } day ? new(Body!, day, Reason!, Resolution) : null;

    public Konzil.Discussion.Subject Subject => new(KindName, Id);

    public static FieldProposal Make(int number, ProposalWords words, ActionField? about, Me by, DateTimeOffset now)
    {
        if (about is { IsCurrent: false } or { IsDraft: false })
        {
            throw new Refusal(ProposalText.OnlyDraft);
        }

        var proposal = new FieldProposal { Number = number, FieldId = about?.Id, IsNew = about is null, ProposedById = by.Id, ProposedAt = now };
        proposal.Write(words);
        proposal.Say(new FieldProposed(proposal.Id));
        return proposal;
    }

    public void Write(ProposalWords words)
    {
        MustBeOpen();
        (NameDe, NameEn, SentenceDe, SentenceEn) = (words.Name.De, words.Name.En, words.Sentence.De, words.Sentence.En);
        (ScopeIn, ScopeOut, Why, From, Circle, TalkUntil) = (words.ScopeIn, words.ScopeOut, words.Why, words.From, words.Circle, words.TalkUntil);
    }

    /// <param name="ruling">Who decided, when, why.</param>
    /// <param name="field">The field that came of it; null when it was refused.</param>
    /// <param name="today">The proposal has to be talked about first.</param>
    public void Decide(Ruling ruling, ActionField? field, DateOnly today)
    {
        MustBeOpen();
        if (today <= TalkUntil)
        {
            throw new Refusal(ProposalText.StillTalking.Filled(TalkUntil));
        }

        (State, Body, DecidedOn, Reason, Resolution) = (field is null ? ProposalState.Refused : ProposalState.Accepted, ruling.Body, ruling.Day, ruling.Reason, ruling.Resolution);
        FieldId = field?.Id ?? FieldId;
        Say(new FieldProposalDecided(Id));
    }

    public FieldProposal AsExample()
    {
        IsExample = true;
        return this;
    }

    public bool TalksOn(DateOnly day) => IsOpen && day <= TalkUntil;

    private void MustBeOpen()
    {
        if (!IsOpen)
        {
            throw new Refusal(ProposalText.IsDecided);
        }
    }
}

/// <summary>What somebody says who proposes a field.</summary>
public sealed record ProposalWords(Text Name, Text Sentence, string Why, string From, TalkCircle Circle, DateOnly TalkUntil)
{
    public string ScopeIn { get; init; } = "";

    public string ScopeOut { get; init; } = "";
}

public enum ProposalState
{
    Open,
    Accepted,
    Refused,
}

/// <summary>Who reads and discusses something before it is decided.</summary>
public enum TalkCircle
{
    /// <summary>Working groups and everybody with a task in the town hall.</summary>
    Office,

    Everybody,
}

public sealed record FieldProposed(Guid ProposalId);

public sealed record FieldProposalDecided(Guid ProposalId);
