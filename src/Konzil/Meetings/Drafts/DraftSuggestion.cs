using Konzil.Platform;

namespace Konzil.Meetings;

/// <summary>Another wording for one paragraph; an empty one strikes it.</summary>
public sealed class DraftSuggestion : Entity, IHaveHistory
{
    private DraftSuggestion()
    {
    }

    public Guid DraftId { get; private set; }

    /// <summary>The version it was made for.</summary>
    public int Edition { get; private set; }

    /// <summary>Counted from 1, in that version.</summary>
    public int Paragraph { get; private set; }

    public string Before { get; private set; } = "";

    public string After { get; private set; } = "";

    public string Why { get; private set; } = "";

    public Guid? AuthorId { get; private set; }

    public string AuthorName { get; private set; } = "";

    public DateTimeOffset At { get; private set; }

    public SuggestionState State { get; private set; }

    public string Reason { get; private set; } = "";

    public string DecidedBy { get; private set; } = "";

    public DateTimeOffset? DecidedAt { get; private set; }

    public IReadOnlyList<DiffPiece> Difference => WordDiff.Between(Before, After);

    public static DraftSuggestion For(TextDraft draft, int paragraph, string after, string why, Me by, DateTimeOffset now)
    {
        draft.MustBeOpen();
        var before = draft.Newest.Paragraphs[paragraph - 1];
        var wanted = Paragraphs.Join(Paragraphs.Of(after));
        if (wanted == before)
        {
            throw new Refusal(DraftText.NothingChanged, nameof(After));
        }

        var made = new DraftSuggestion { DraftId = draft.Id, Edition = draft.Edition, Paragraph = paragraph, Before = before, After = wanted, Why = why, AuthorId = by.Id, AuthorName = by.Name, At = now };
        made.Say(new SuggestionMade(made.Id));
        return made;
    }

    public void Decide(bool accepted, Me by, string reason, DateTimeOffset now)
    {
        MustBeOpen();
        if (!accepted && reason.Length == 0)
        {
            throw new Refusal(DraftText.ReasonMissing, nameof(Reason));
        }

        (State, Reason, DecidedBy, DecidedAt) = (accepted ? SuggestionState.Accepted : SuggestionState.Declined, reason, by.Name, now);
        Say(new SuggestionDecided(Id));
    }

    /// <summary>Its author takes it back.</summary>
    public void Withdraw(DateTimeOffset now)
    {
        MustBeOpen();
        (State, DecidedAt) = (SuggestionState.Withdrawn, now);
    }

    private void MustBeOpen()
    {
        if (State != SuggestionState.Open)
        {
            throw new Refusal(DraftText.AlreadyDecided);
        }
    }
}

public enum SuggestionState
{
    Open,
    Accepted,
    Declined,
    Withdrawn,
}

/// <summary>A remark on a paragraph as it read then.</summary>
public sealed class DraftComment : Entity, IHaveHistory
{
    public const int BodyMax = 2000;

    private DraftComment()
    {
    }

    public Guid DraftId { get; private set; }

    public int Edition { get; private set; }

    public int Paragraph { get; private set; }

    /// <summary>The paragraph word for word.</summary>
    public string About { get; private set; } = "";

    public string Body { get; private set; } = "";

    public Guid? AuthorId { get; private set; }

    public string AuthorName { get; private set; } = "";

    public DateTimeOffset At { get; private set; }

    public static DraftComment On(TextDraft draft, int paragraph, string body, Me by, DateTimeOffset now)
    {
        draft.MustBeOpen();
        var made = new DraftComment { DraftId = draft.Id, Edition = draft.Edition, Paragraph = paragraph, About = draft.Newest.Paragraphs[paragraph - 1], Body = body, AuthorId = by.Id, AuthorName = by.Name, At = now };
        made.Say(new DraftCommented(made.Id));
        return made;
    }
}

public sealed record SuggestionMade(Guid SuggestionId);

public sealed record SuggestionDecided(Guid SuggestionId);

public sealed record DraftCommented(Guid CommentId);
