using Konzil.Discussion;
using Konzil.Platform;

namespace Konzil.Ideas;

/// <summary>What somebody wants for the city, online or on a card. Its number stays for ever.</summary>
public sealed partial class Idea : Entity, IHaveHistory
{
    public const string Kind = nameof(Idea);
    public const int TitleMax = 120;
    public const int TitleMin = 10;
    public const int BodyMax = 5000;
    public const int BodyMin = 40;

    /// <summary>The city promises an answer within this time after publication.</summary>
    public static readonly TimeSpan AnswerPromise = TimeSpan.FromDays(42);

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

    /// <summary>Street, square or stop in the author's words; may be empty.</summary>
    public string Address { get; private set; } = "";

    public double? Latitude { get; private set; }

    public double? Longitude { get; private set; }

    public GeoPoint? Point => Latitude is { } latitude && Longitude is { } longitude ? new GeoPoint(latitude, longitude) : null;

    public IdeaState State { get; private set; }

    /// <summary>Public reason of the present state, where the state needs one.</summary>
    public string? Reason { get; private set; }

    /// <summary>What kind of reason it was when it is not pursued, for counting; older ones have none.</summary>
    public DeclineKind? DeclineKind { get; private set; }

    public DateTimeOffset SubmittedAt { get; private set; }

    public DateTimeOffset StateSince { get; private set; }

    public DateTimeOffset? PublishedAt { get; private set; }

    /// <summary>The steps of the road (1 received … 6 under way, 7 done), moved by <see cref="IdeaStep"/>s.</summary>
    public int Stage { get; private set; } = 1;

    /// <summary>What is shown and sorted by: the supporters' rows and, on an example, the invented ones.</summary>
    public int SupportCount { get; private set; }

    /// <summary>How many of the supports are invented; only on examples.</summary>
    public int ExampleSupports { get; private set; }

    public int CommentCount { get; private set; }

    /// <summary>Days from submission to the city's first answer.</summary>
    public int? AnswerDays { get; private set; }

    /// <summary>Keywords; kept as rows of their own, written by <see cref="IdeaTags"/>.</summary>
    public IReadOnlyList<IdeaTag> Tags { get; private set; } = new List<IdeaTag>();

    /// <summary>Places beside the author, taken or still open.</summary>
    public ICollection<CoAuthor> CoAuthors { get; private set; } = [];

    public bool IsExample { get; private set; }

    /// <summary>Names one filling-in of the form, so that sending it twice makes one idea.</summary>
    public Guid? Token { get; private set; }

    public Subject Subject => new(Kind, Id);

    public bool IsPublic => PublishedAt is not null;

    /// <summary>People may support and discuss while nothing final was said.</summary>
    public bool IsOpen => IsPublic && IsCurrent && State is not IdeaState.NotTakenUp;

    /// <summary>Until somebody else may have read and answered it, the words belong to the author alone.</summary>
    public bool IsEditable => State is IdeaState.Received or IdeaState.UnderReview;

    /// <summary>The author may still change words and pictures; once others were heard, each change is public (<see cref="IdeaWording"/>).</summary>
    public bool IsRewritable => Replaced is null && (IsEditable || State is IdeaState.Published or IdeaState.Answered);

    /// <summary>What is part of a measure or was decided stays, as others build on it.</summary>
    public bool IsWithdrawable => IsCurrent && (IsEditable || State is IdeaState.Published or IdeaState.Answered);

    public static Idea Submit(int number, IdeaText text, Author author, IdeaChannel channel, DateTimeOffset now, Guid? token = null)
    {
        var idea = new Idea { Number = number, Title = text.Title, Body = text.Body, FieldId = text.FieldId, DistrictId = text.DistrictId, AuthorId = author.Id, AuthorName = author.Name, Channel = channel, SubmittedAt = now, StateSince = now, Token = token };
        idea.Place(text);
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
        Answered(now);
        Say(new IdeaAnswered(Id));
    }

    /// <summary>It becomes part of a measure. An earlier "not taken up" may be revised.</summary>
    public void TakeUp(string reason, DateTimeOffset now)
    {
        Move(IdeaState.TakenUp, reason, now, IdeaState.Published, IdeaState.Answered, IdeaState.TakenUp, IdeaState.NotTakenUp);
        Answered(now);
    }

    /// <summary>Not pursued, and why. An idea that was never published breaks the house rules; the reason is public by its number.</summary>
    public void Decline(string reason, DateTimeOffset now, DeclineKind? kind = null)
    {
        if (string.IsNullOrWhiteSpace(reason))
        {
            throw new Refusal(IdeasText.DeclineNeedsReason);
        }

        Move(IdeaState.NotTakenUp, reason, now, IdeaState.Received, IdeaState.UnderReview, IdeaState.Published, IdeaState.Answered);
        DeclineKind = kind;
        Answered(now);
        Say(new IdeaDeclined(Id));
    }

    /// <summary>The author's own words, until the idea is decided.</summary>
    public void Rewrite(IdeaText text)
    {
        MustBeRewritable();
        (Title, Body, FieldId, DistrictId) = (text.Title, text.Body, text.FieldId, text.DistrictId);
        Place(text);
    }

    public void MustBeRewritable()
    {
        if (!IsRewritable)
        {
            throw new Refusal(IdeasText.AlreadyRead);
        }
    }

    /// <summary>The author takes it back: it leaves every public page. Its number is not given again.</summary>
    public void Withdraw(DateTimeOffset now)
    {
        if (!IsWithdrawable)
        {
            throw new Refusal(IdeasText.NotWithdrawable);
        }

        Move(IdeaState.Withdrawn, null, now, State);
        (PublishedAt, HeldFrom) = (null, null);
        Say(new IdeaWithdrawn(Id));
    }

    /// <summary>It broke the house rules: off the page, with the reason kept.</summary>
    public void TakeDown(string reason, DateTimeOffset now)
    {
        Unread = false;
        (State, Reason, StateSince, PublishedAt, HeldFrom) = (IdeaState.NotTakenUp, reason, now, null, null);
        Say(new IdeaDeclined(Id));
    }

    /// <summary>The road only leads forward.</summary>
    public void Reach(int stage) => Stage = Math.Max(Stage, stage);

    public void Sort(Guid? fieldId, Guid? districtId) => (FieldId, DistrictId) = (fieldId, districtId);

    /// <summary>A heading by the moderation for a card that has none. The wording stays.</summary>
    public void Head(string title) => Title = title.ReplaceLineEndings(" ");

    /// <summary>The person behind a card showed its code: they follow and act as its author; the public name stays.</summary>
    public void Claim(Guid personId)
    {
        if (Channel == IdeaChannel.Online || AuthorId is not null)
        {
            throw new Refusal(IdeasText.NotClaimable);
        }

        AuthorId = personId;
    }

    /// <summary>A claim was wrong; the card is nobody's account's again.</summary>
    public void Unclaim()
    {
        if (Channel != IdeaChannel.Online)
        {
            AuthorId = null;
        }
    }

    public Idea AsExample(int supports = 0)
    {
        IsExample = true;
        SupportCount += supports - ExampleSupports;
        ExampleSupports = supports;
        return this;
    }

    private void Place(IdeaText text) => (Address, Latitude, Longitude) = (text.Address, text.Point?.Latitude, text.Point?.Longitude);

    private void Answered(DateTimeOffset now)
    {
        if (IsPublic)
        {
            AnswerDays ??= (int)(now - SubmittedAt).TotalDays;
        }
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

/// <summary>Who says it: an account, or a card without one.</summary>
public sealed record Author(Guid? Id, string Name);

public enum IdeaChannel
{
    Online,
    Card,
    Phone,
    Letter,

    /// <summary>Written by the moderation from other ideas: a common idea, or a part of one.</summary>
    Derived,
}

/// <summary>Why an idea is not pursued. The reason itself is always told in words besides.</summary>
public enum DeclineKind
{
    AlreadyThere,
    NotTheCity,
    Law,
    Money,
    Technique,
    OffTopic,
    Other,
}

public enum IdeaState
{
    Received,
    UnderReview,
    Published,
    Answered,
    TakenUp,
    NotTakenUp,
    Withdrawn,
}

public sealed record IdeaSubmitted(Guid IdeaId);

public sealed record IdeaPublished(Guid IdeaId);

public sealed record IdeaAnswered(Guid IdeaId);

public sealed record IdeaDeclined(Guid IdeaId);

public sealed record IdeaWithdrawn(Guid IdeaId);

/// <summary>Said for each step of the road, so that author and followers hear of it.</summary>
public sealed record IdeaStepped(Guid IdeaId, Guid StepId);
