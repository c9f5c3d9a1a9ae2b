using Konzil.Platform;

namespace Konzil.Discussion;

/// <summary>Somebody may not post for some days or for ever. The person is told why, and may object once; a second person decides.</summary>
public sealed class Ban : Entity, IHaveHistory
{
    public const int LongestAppeal = 2000;
    public const int LongestSentence = 500;

    private Ban()
    {
    }

    /// <param name="person">Who may not post, with the name of that time.</param>
    /// <param name="by">Who decides.</param>
    /// <param name="clause">The clause that was broken, quoted as it stands today.</param>
    /// <param name="explanation">What the person reads; the clause's own sentence when empty.</param>
    /// <param name="until">Null means for ever.</param>
    /// <param name="now">Since when.</param>
    public Ban((Guid Id, string Name) person, Me by, Clause clause, string explanation, DateTimeOffset? until, DateTimeOffset now)
    {
        (PersonId, PersonName, ById, At, Until) = (person.Id, person.Name, by.Id, now, until);
        (Reason, Number, ClauseDe, ClauseEn, Explanation) = (clause.Reason, clause.Number, clause.TitleDe, clause.TitleEn, explanation.Length > 0 ? explanation : clause.Sentence.De);
        Say(new PersonBanned(Id));
    }

    public Guid PersonId { get; private set; }

    public string PersonName { get; private set; } = "";

    public Guid? ById { get; private set; }

    public DateTimeOffset At { get; private set; }

    public DateTimeOffset? Until { get; private set; }

    public HidingReason Reason { get; private set; }

    public int Number { get; private set; }

    public string ClauseDe { get; private set; } = "";

    public string ClauseEn { get; private set; } = "";

    public string Explanation { get; private set; } = "";

    public DateTimeOffset? LiftedAt { get; private set; }

    public string? AppealText { get; private set; }

    public DateTimeOffset? AppealAt { get; private set; }

    public DateTimeOffset? AppealDecidedAt { get; private set; }

    public bool AppealGranted { get; private set; }

    public string AppealAnswer { get; private set; } = "";

    /// <summary>"Ziffer 1: Beleidigung oder Hetze".</summary>
    public Text Rule => Clause.NameOf(Number, new(ClauseDe, ClauseEn));

    public bool Holds(DateTimeOffset now) => LiftedAt is null && (Until is null || Until > now);

    public void Lift(DateTimeOffset now)
    {
        if (LiftedAt is null)
        {
            LiftedAt = now;
            Say(new BanLifted(Id));
        }
    }

    /// <summary>A newer ban takes its place; the person is told of that one only.</summary>
    public void Replace(DateTimeOffset now) => LiftedAt ??= now;

    public void Object(string text, DateTimeOffset now)
    {
        if (AppealAt is not null)
        {
            throw new Refusal(TrustText.AlreadyObjected);
        }

        (AppealText, AppealAt) = (text, now);
    }

    public bool MayDecide(Me moderator) => moderator.Id is not null && moderator.Id != ById;

    /// <summary>A second person decides about the objection.</summary>
    public void Decide(Me moderator, bool granted, string answer, DateTimeOffset now)
    {
        if (!MayDecide(moderator))
        {
            throw new Refusal(TrustText.AnotherModerator);
        }

        if (AppealAt is null || AppealDecidedAt is not null)
        {
            throw new Refusal(QueueText.AlreadyDecided);
        }

        (AppealGranted, AppealAnswer, AppealDecidedAt) = (granted, answer, now);
        LiftedAt = granted ? LiftedAt ?? now : LiftedAt;
        Say(new BanAppealDecided(Id));
    }
}

public sealed record PersonBanned(Guid BanId);

public sealed record BanLifted(Guid BanId);

public sealed record BanAppealDecided(Guid BanId);
