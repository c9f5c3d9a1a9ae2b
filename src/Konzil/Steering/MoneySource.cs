using Konzil.Platform;

namespace Konzil.Steering;

/// <summary>
/// Where the money of a measure comes from: the city's own, a grant, a partner, or work and things instead of money. A grant
/// carries what its giver asks for: rate, earmark, period, deadlines, proof of use, and what is owed back when the measure ends.
/// </summary>
public sealed class MoneySource : Entity, IHaveHistory
{
    public const int TextMax = 1000;

    private MoneySource()
    {
    }

    public Guid MeasureId { get; private set; }

    public SourceKind Kind { get; private set; }

    /// <summary>"Land Baden-Württemberg, Digital@bw"; empty for the city's own money.</summary>
    public string Giver { get; private set; } = "";

    public CellState AmountState { get; private set; }

    public decimal? AmountValue { get; private set; }

    /// <summary>Share of the costs the giver pays, in per cent; null where it is not known.</summary>
    public decimal? Rate { get; private set; }

    /// <summary>What the money may be spent on.</summary>
    public string Earmark { get; private set; } = "";

    public DateOnly? From { get; private set; }

    public DateOnly? Until { get; private set; }

    /// <summary>Until when the city has to apply for it, and when it did.</summary>
    public DateOnly? ApplyBy { get; private set; }

    public DateOnly? Applied { get; private set; }

    /// <summary>Until when the money has to be called.</summary>
    public DateOnly? CallBy { get; private set; }

    /// <summary>Until when the proof of use is due, and when it was handed in.</summary>
    public DateOnly? ProofBy { get; private set; }

    public DateOnly? ProofDone { get; private set; }

    /// <summary>What has been called from the giver so far.</summary>
    public CellState CalledState { get; private set; }

    public decimal? CalledValue { get; private set; }

    public ClawbackRule Rule { get; private set; }

    /// <summary>In per cent, where only a part of what was called is owed back.</summary>
    public decimal? RuleShare { get; private set; }

    /// <summary>After this day nothing is owed back any more.</summary>
    public DateOnly? BoundUntil { get; private set; }

    public string Note { get; private set; } = "";

    public MoneyCell Amount => new(AmountState, AmountValue);

    public MoneyCell Called => new(CalledState, CalledValue);

    public bool HasGiver => Kind is SourceKind.Grant or SourceKind.Partner;

    public static MoneySource Of(Guid measureId) => new() { MeasureId = measureId };

    public void Write(SourceText text)
    {
        if (text.Kind is SourceKind.Grant or SourceKind.Partner && text.Giver.Length == 0)
        {
            throw new Refusal(SourcesText.GiverMissing, nameof(Giver));
        }

        if (text.Until < text.From)
        {
            throw new Refusal(SteeringText.PeriodTurnedRound, nameof(Until));
        }

        if (text.Rule == ClawbackRule.Share != text.RuleShare is not null)
        {
            throw new Refusal(SourcesText.ShareWrong, nameof(RuleShare));
        }

        if (text.Called.Amount > text.Amount.Amount)
        {
            throw new Refusal(SourcesText.CalledMoreThanGiven, nameof(Called));
        }

        if ((text.ApplyBy, text.CallBy, text.ProofBy) != (ApplyBy, CallBy, ProofBy))
        {
            Say(new GrantDatesSet(Id));
        }

        (Kind, Giver, Rate, Earmark, Note) = (text.Kind, text.Giver, text.Rate, text.Earmark, text.Note);
        (ApplyBy, Applied) = (text.ApplyBy, text.Applied);
        (AmountState, AmountValue) = text.Amount;
        (CalledState, CalledValue) = text.Called;
        (From, Until, CallBy, ProofBy, ProofDone) = (text.From, text.Until, text.CallBy, text.ProofBy, text.ProofDone);
        (Rule, RuleShare, BoundUntil) = (text.Rule, text.RuleShare, text.BoundUntil);
    }

    /// <summary>
    /// What the giver may claim when the measure ends on a day. Without a stated rule, or where nobody knows what was called, it
    /// is open, never nought.
    /// </summary>
    public MoneyCell Owed(DateOnly on) => !HasGiver ? new(CellState.NotApplicable, null)
        : BoundUntil < on || Rule == ClawbackRule.Nothing ? MoneyCell.Of(0)
        : Rule == ClawbackRule.NotStated || Called.State == CellState.Open ? MoneyCell.Open
        : Called.State == CellState.NotApplicable ? MoneyCell.Of(0)
        : MoneyCell.Of(decimal.Round(Called.Amount!.Value * (Rule == ClawbackRule.Share ? RuleShare!.Value / 100 : 1), 2, MidpointRounding.AwayFromZero));

    /// <summary>What the giver has promised and not paid yet: it does not come when the measure ends.</summary>
    public MoneyCell NotCalled => !HasGiver || Amount.State == CellState.NotApplicable ? new(CellState.NotApplicable, null)
        : Amount.Amount is { } amount && Called.State != CellState.Open ? MoneyCell.Of(amount - (Called.Amount ?? 0)) : MoneyCell.Open;

    /// <summary>The next day something is due to the giver, with what it is.</summary>
    public (DateOnly Day, Text What)? NextDue(DateOnly today)
    {
        // An application or a call that is too late can no longer be made; a proof of use is owed until it is handed in.
        var due = Deadlines.Where(d => d.What == SourcesText.ProofDue || d.Day >= today).ToList();
        return due.Count == 0 ? null : due.MinBy(d => d.Day);
    }

    /// <summary>What is still to be done towards the giver, and until when.</summary>
    public IEnumerable<(DateOnly Day, Text What)> Deadlines
    {
        get
        {
            if (ApplyBy is { } apply && Applied is null)
            {
                yield return (apply, SourcesText.ApplyDue);
            }

            if (CallBy is { } call && NotCalled.Amount is not 0)
            {
                yield return (call, SourcesText.CallDue);
            }

            if (ProofBy is { } proof && ProofDone is null)
            {
                yield return (proof, SourcesText.ProofDue);
            }
        }
    }
}

public enum SourceKind
{
    Own,
    Grant,

    /// <summary>A company or foundation that pays a part, also as public-private partnership.</summary>
    Partner,

    /// <summary>Work, rooms, devices instead of money.</summary>
    InKind,
}

public enum ClawbackRule
{
    /// <summary>Nobody has written down what is owed back.</summary>
    NotStated,
    Nothing,

    /// <summary>Everything called so far.</summary>
    Called,

    /// <summary>A part of what was called.</summary>
    Share,
}

/// <summary>Said when a deadline of a source was written or moved.</summary>
public sealed record GrantDatesSet(Guid SourceId);

/// <summary>What a form or a file says about a source.</summary>
public sealed record SourceText(SourceKind Kind, string Giver, MoneyCell Amount)
{
    public decimal? Rate { get; init; }

    public string Earmark { get; init; } = "";

    public DateOnly? From { get; init; }

    public DateOnly? Until { get; init; }

    public DateOnly? ApplyBy { get; init; }

    public DateOnly? Applied { get; init; }

    public DateOnly? CallBy { get; init; }

    public DateOnly? ProofBy { get; init; }

    public DateOnly? ProofDone { get; init; }

    public MoneyCell Called { get; init; } = MoneyCell.Open;

    public ClawbackRule Rule { get; init; }

    public decimal? RuleShare { get; init; }

    public DateOnly? BoundUntil { get; init; }

    public string Note { get; init; } = "";
}
