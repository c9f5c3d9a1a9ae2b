using Konzil.Platform;

namespace Konzil.Budget;

/// <summary>
/// What the city agreed with a partner: kind, term, scope, documents. It is published unless a reason against it is given; then the
/// reason is public instead.
/// </summary>
public sealed class Agreement : Entity, IHaveHistory
{
    public const string Series = "Agreement";
    public const int TextMax = 2000;

    private Agreement()
    {
    }

    public int Number { get; private set; }

    public AgreementKind Kind { get; private set; }

    public string Title { get; private set; } = "";

    public string Partner { get; private set; } = "";

    /// <summary>The entry of the register of partners; null while nobody has tied it. A partner may be renamed, the agreement says what was signed.</summary>
    public Guid? PartnerId { get; private set; }

    /// <summary>Whom to talk to; never public.</summary>
    public string Contact { get; private set; } = "";

    public string Scope { get; private set; } = "";

    public Guid? MeasureId { get; private set; }

    public DateOnly? SignedOn { get; private set; }

    public DateOnly? From { get; private set; }

    public DateOnly? Until { get; private set; }

    /// <summary>Why it is not published; empty where it is.</summary>
    public string WithheldBecause { get; private set; } = "";

    public bool IsPublic => WithheldBecause.Length == 0;

    public static Agreement Numbered(int number) => new() { Number = number };

    public void Write(AgreementWords words)
    {
        if (words.Until < words.From)
        {
            throw new Refusal(AgreementText.TermTurnedRound, nameof(Until));
        }

        if (words.Until is { } end && end != Until)
        {
            Say(new AgreementTermSet(Id, end));
        }

        if (words.Partner != Partner)
        {
            PartnerId = null;
            Say(new AgreementPartnerNamed(Id));
        }

        (Kind, Title, Partner, Contact, Scope, MeasureId) = (words.Kind, words.Title, words.Partner, words.Contact, words.Scope, words.MeasureId);
        (SignedOn, From, Until, WithheldBecause) = (words.SignedOn, words.From, words.Until, words.WithheldBecause);
    }

    public void TieTo(Guid? partner) => PartnerId = partner;

    public AgreementState State(DateOnly today) => this switch
    {
        { SignedOn: null } => AgreementState.Prepared,
        { Until: { } end } when end < today => AgreementState.Ended,
        _ => AgreementState.Running,
    };
}

public enum AgreementKind
{
    /// <summary>Memorandum of understanding.</summary>
    Mou,
    Cooperation,
    Technology,
    PublicPrivate,
    Data,
    Other,
}

public enum AgreementState
{
    Prepared,
    Running,
    Ended,
}

public sealed record AgreementWords(AgreementKind Kind, string Title, string Partner, string Scope)
{
    public string Contact { get; init; } = "";

    public Guid? MeasureId { get; init; }

    public DateOnly? SignedOn { get; init; }

    public DateOnly? From { get; init; }

    public DateOnly? Until { get; init; }

    public string WithheldBecause { get; init; } = "";
}

public sealed record AgreementPartnerNamed(Guid AgreementId);

public sealed record AgreementTermSet(Guid AgreementId, DateOnly Until);

public sealed record AgreementEndsSoon(Guid AgreementId, DateOnly Until);
