using Konzil.People;
using Konzil.Platform;

namespace Konzil.Ideas;

/// <summary>
/// A question the city asks for a time: what it collects, until when, what one may do in each phase. What is allowed follows
/// from the day alone, so nobody has to open or close anything by hand.
/// </summary>
public sealed partial class IdeaRound : Entity, IHaveHistory
{
    public const string Kind = nameof(IdeaRound);
    public const int QuestionMax = 300;
    public const int TextMax = 4000;
    public const int ResultMax = 10_000;

    private IdeaRound()
    {
    }

    public int Number { get; private set; }

    public RoundState State { get; private set; }

    public string TitleDe { get; private set; } = "";

    public string TitleEn { get; private set; } = "";

    public string QuestionDe { get; private set; } = "";

    public string QuestionEn { get; private set; } = "";

    public string IntroDe { get; private set; } = "";

    public string IntroEn { get; private set; } = "";

    /// <summary>What the ideas can change (R-2.3-03).</summary>
    public string OpenDe { get; private set; } = "";

    public string OpenEn { get; private set; } = "";

    /// <summary>What is settled already and why.</summary>
    public string FixedDe { get; private set; } = "";

    public string FixedEn { get; private set; } = "";

    /// <summary>Keys of the fields of action it is about, one a line; none means all.</summary>
    public string FieldKeys { get; private set; } = "";

    public RoundAudience Audience { get; private set; }

    public RoundModeration Moderation { get; private set; }

    public string ResultDe { get; private set; } = "";

    public string ResultEn { get; private set; } = "";

    /// <summary>What was taken over, in words.</summary>
    public string TakenOverDe { get; private set; } = "";

    public string TakenOverEn { get; private set; } = "";

    public DateTimeOffset? PublishedAt { get; private set; }

    public DateTimeOffset? ResultAt { get; private set; }

    public DateTimeOffset? ArchivedAt { get; private set; }

    public bool IsExample { get; private set; }

    public Text Title => Both(TitleDe, TitleEn);

    public Text Question => Both(QuestionDe, QuestionEn);

    public Text Intro => Both(IntroDe, IntroEn);

    public Text Open => Both(OpenDe, OpenEn);

    public Text Fixed => Both(FixedDe, FixedEn);

    public Text Result => Both(ResultDe, ResultEn);

    public Text TakenOver => Both(TakenOverDe, TakenOverEn);

    public IReadOnlyList<string> Fields => FieldKeys.Split('\n', StringSplitOptions.RemoveEmptyEntries);

    /// <summary>What somebody needs to write, support and comment here; reading is another matter.</summary>
    public Eligibility Needs => Audience == RoundAudience.Residents ? Eligibility.Resident : Eligibility.Account;

    public bool StaffOnly => Audience == RoundAudience.Staff;

    public static IdeaRound Plan(int number, RoundPlan plan)
    {
        var round = new IdeaRound { Number = number };
        round.Write(plan);
        return round;
    }

    /// <summary>The office changes it. Who may see it stays once somebody has written under that condition.</summary>
    public void Change(RoundPlan plan, bool hasIdeas)
    {
        if (hasIdeas && plan.Rules.Audience != Audience)
        {
            throw new Refusal(RoundText.AudienceFixed, nameof(Audience));
        }

        Write(plan);
        if (State == RoundState.Published)
        {
            Say(new RoundPlanned(Id));
        }
    }

    public void Publish(DateTimeOffset now)
    {
        if (State != RoundState.Draft)
        {
            throw new Refusal(RoundText.OnlyDraftPublished);
        }

        if (Format.Day(now) > CollectUntil)
        {
            throw new Refusal(RoundText.PublishTooLate);
        }

        (State, PublishedAt) = (RoundState.Published, now);
        Say(new RoundPlanned(Id));
    }

    /// <summary>Puts it away; all its pages stay readable.</summary>
    public void Archive(DateTimeOffset now)
    {
        if (State != RoundState.Published || IsRunning(now))
        {
            throw new Refusal(RoundText.OnlyOverArchived);
        }

        (State, ArchivedAt) = (RoundState.Archived, now);
        Say(new RoundPlanned(Id));
    }

    /// <summary>A field of action it asks about became part of another one.</summary>
    public void Follow(string field, string into) =>
        FieldKeys = string.Join('\n', Fields.Select(f => f == field ? into : f).Distinct(StringComparer.Ordinal));

    /// <summary>What came of it; the first time its followers are told.</summary>
    public void Evaluate(Text result, Text takenOver, DateTimeOffset now)
    {
        if (State == RoundState.Draft || Format.Day(now) <= LastDay)
        {
            throw new Refusal(RoundText.ResultTooEarly);
        }

        (ResultDe, ResultEn, TakenOverDe, TakenOverEn) = (result.De, result.En, takenOver.De, takenOver.En);
        if (ResultAt is null)
        {
            ResultAt = now;
            Say(new RoundEvaluated(Id));
        }
    }

    public IdeaRound AsExample()
    {
        IsExample = true;
        return this;
    }

    private void Write(RoundPlan plan)
    {
        plan.Dates.Check();
        (TitleDe, TitleEn, QuestionDe, QuestionEn) = (plan.Title.De, plan.Title.En, plan.Question.De, plan.Question.En);
        (IntroDe, IntroEn, OpenDe, OpenEn, FixedDe, FixedEn) = (plan.Intro.De, plan.Intro.En, plan.Open.De, plan.Open.En, plan.Fixed.De, plan.Fixed.En);
        FieldKeys = string.Join('\n', plan.Fields);
        (CollectFrom, CollectUntil, DiscussUntil, ResultBy) = (plan.Dates.CollectFrom, plan.Dates.CollectUntil, plan.Dates.DiscussUntil, plan.Dates.ResultBy);
        (Audience, Moderation) = (plan.Rules.Audience, plan.Rules.Moderation);
        (CollectRights, DiscussRights, ClosedRights, EvaluatedRights) = (plan.Rules.Collect | RoundRights.Submit, plan.Rules.Discuss & ~RoundRights.Submit, plan.Rules.Closed & ~RoundRights.Submit, (plan.Rules.Evaluated & ~RoundRights.Submit) | RoundRights.ShowSupports);
    }

    private static Text Both(string de, string en) => new(de, en.Length == 0 ? de : en);
}

/// <summary>What somebody plans or changes.</summary>
public sealed record RoundPlan
{
    public required Text Title { get; init; }
    public required Text Question { get; init; }
    public required RoundDates Dates { get; init; }
    public Text Intro { get; init; } = new("", "");
    public Text Open { get; init; } = new("", "");
    public Text Fixed { get; init; } = new("", "");
    public IReadOnlyList<string> Fields { get; init; } = [];
    public RoundRules Rules { get; init; } = new();
}

public enum RoundState
{
    Draft,
    Published,
    Archived,
}

public enum RoundAudience
{
    /// <summary>Whoever has a confirmed account; everybody reads.</summary>
    Everybody,

    /// <summary>Only people who work in the office; for nobody else it exists.</summary>
    Staff,

    /// <summary>Everybody reads; whoever takes part has a confirmed residence.</summary>
    Residents,
}

public enum RoundModeration
{
    BeforePublication,
    AfterPublication,
}

/// <summary>It was published, or its days changed: announcements are planned anew.</summary>
public sealed record RoundPlanned(Guid RoundId);

public sealed record RoundEvaluated(Guid RoundId);
