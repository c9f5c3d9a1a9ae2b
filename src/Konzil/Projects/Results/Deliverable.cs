using Konzil.Platform;

namespace Konzil.Projects;

/// <summary>
/// What a package hands in: a document, a list, a concept. It is handed in, and accepted or sent back by somebody else. A new
/// edition opens it again. The next phase can depend on it; then it stands in the checklist of the gate before that phase.
/// </summary>
public sealed class Deliverable : Entity, IHaveHistory, IHaveReaders
{
    public const int TextMax = 2000;

    private Deliverable()
    {
    }

    public Deliverable(Guid packageId, int order) => (PackageId, Order) = (packageId, order);

    public Guid PackageId { get; private set; }

    public int Order { get; private set; }

    public string TitleDe { get; private set; } = "";

    /// <summary>Null where nobody has written one.</summary>
    public string? TitleEn { get; private set; }

    /// <summary>What must be in it to be accepted.</summary>
    public string Contents { get; private set; } = "";

    public Guid? ResponsibleId { get; private set; }

    public DateOnly? DueOn { get; private set; }

    /// <summary>The phase that cannot begin without it.</summary>
    public Guid? NeededForId { get; private set; }

    public DeliverableState State { get; private set; }

    /// <summary>How often it was handed in.</summary>
    public int Edition { get; private set; }

    /// <summary>That it is due and where it stands is for everybody who reads its package; the document itself is not.</summary>
    public bool IsPublic { get; private set; }

    public Visibility Circle { get; private set; }

    public DateOnly? PublicFrom { get; private set; }

    public ICollection<DeliverableEdition> Editions { get; private set; } = [];

    public Text Title => new(TitleDe, TitleEn ?? TitleDe);

    public void Write(DeliverableWords words) =>
        (TitleDe, TitleEn, Contents, ResponsibleId, DueOn, NeededForId) = (words.TitleDe, string.IsNullOrWhiteSpace(words.TitleEn) ? null : words.TitleEn, words.Contents, words.ResponsibleId, words.DueOn, words.NeededForId);

    /// <summary>Who reads of it on the plan, and from when everybody does.</summary>
    public void ShowTo(Release release, DateOnly today) => (Circle, PublicFrom, IsPublic) = (release.Circle, release.Day, release.IsDue(today));

    public void Publish(DateOnly today) => IsPublic = IsPublic || PublicFrom <= today;

    /// <summary>A first or a further edition. The row to add.</summary>
    public DeliverableEdition Submit(string where, string note, bool hasFile, Me by, DateTimeOffset now)
    {
        if (State == DeliverableState.Submitted)
        {
            throw new Refusal(ResultText.AlreadySubmitted);
        }

        if (where.Length == 0 && !hasFile)
        {
            throw new Refusal(ResultText.WhereMissing, nameof(DeliverableEdition.Location));
        }

        (State, Edition) = (DeliverableState.Submitted, Edition + 1);
        Say(new ResultMoved(Id, Edition, State, by.Id));
        return new DeliverableEdition(Id, Edition, where, note, by, now);
    }

    public void Accept(DeliverableEdition edition, string note, Me by, DateTimeOffset now) => Decide(edition, DeliverableState.Accepted, note, by, now);

    public void SendBack(DeliverableEdition edition, string reason, Me by, DateTimeOffset now)
    {
        if (string.IsNullOrWhiteSpace(reason))
        {
            throw new Refusal(ResultText.ReasonMissing, nameof(DeliverableEdition.Reason));
        }

        Decide(edition, DeliverableState.SentBack, reason, by, now);
    }

    private void Decide(DeliverableEdition edition, DeliverableState outcome, string reason, Me by, DateTimeOffset now)
    {
        if (State != DeliverableState.Submitted)
        {
            throw new Refusal(ResultText.NotSubmitted);
        }

        edition.Decide(outcome, reason, by, now);
        State = outcome;
        Say(new ResultMoved(Id, Edition, State, by.Id));
    }
}

public sealed record DeliverableWords(string TitleDe, string? TitleEn, string Contents)
{
    public Guid? ResponsibleId { get; init; }

    public DateOnly? DueOn { get; init; }

    public Guid? NeededForId { get; init; }
}

public enum DeliverableState
{
    Open,
    Submitted,
    Accepted,
    SentBack,
}

/// <summary>One handing in: where it is, by whom, and what was decided about it. Never changed after the decision.</summary>
public sealed class DeliverableEdition
{
    public const int LocationMax = 500;

    private DeliverableEdition()
    {
    }

    public DeliverableEdition(Guid deliverableId, int number, string where, string note, Me by, DateTimeOffset at) =>
        (DeliverableId, Number, Location, Note, SubmittedById, SubmittedByName, SubmittedAt, Outcome) = (deliverableId, number, where, note, by.Id, by.Name, at, DeliverableState.Submitted);

    public Guid Id { get; private set; } = Ids.Next();

    public Guid DeliverableId { get; private set; }

    public int Number { get; private set; }

    /// <summary>An address on the web or a page of this platform; empty when it is a file.</summary>
    public string Location { get; private set; } = "";

    public string Note { get; private set; } = "";

    public Guid? SubmittedById { get; private set; }

    public string SubmittedByName { get; private set; } = "";

    public DateTimeOffset SubmittedAt { get; private set; }

    public DeliverableState Outcome { get; private set; }

    public string? DecidedByName { get; private set; }

    public DateTimeOffset? DecidedAt { get; private set; }

    /// <summary>Why it was sent back, or a note to the acceptance.</summary>
    public string Reason { get; private set; } = "";

    internal void Decide(DeliverableState outcome, string reason, Me by, DateTimeOffset now)
    {
        if (SubmittedById is not null && SubmittedById == by.Id)
        {
            throw new Refusal(ResultText.FourEyes);
        }

        (Outcome, Reason, DecidedByName, DecidedAt) = (outcome, reason, by.Name, now);
    }
}

/// <summary>Said when a result was handed in, accepted or sent back.</summary>
public sealed record ResultMoved(Guid DeliverableId, int Edition, DeliverableState State, Guid? ById);

/// <summary>Said when somebody else became responsible for a result or a precondition.</summary>
public sealed record ResultEntrusted(Guid ItemId, Guid PersonId, Guid? ById);

/// <summary>Said for the morning after the day by which a result or a precondition was due.</summary>
public sealed record ResultDue(Guid ItemId, DateOnly Due);
