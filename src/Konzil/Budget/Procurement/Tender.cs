using Konzil.Platform;

namespace Konzil.Budget;

/// <summary>
/// A procurement: what is bought by which procedure, until when offers come, who was awarded it for how much, and the contract that
/// followed. Criteria and weights stand before the first offer; afterwards they do not change.
/// </summary>
public sealed class Tender : Entity, IHaveHistory
{
    public const string Series = "Tender";
    public const int TextMax = 2000;

    private readonly List<TenderCriterion> _criteria = [];
    private readonly List<TenderOffer> _offers = [];

    private Tender()
    {
    }

    public int Number { get; private set; }

    public string Title { get; private set; } = "";

    /// <summary>"Los 2"; empty where it is not divided.</summary>
    public string Lot { get; private set; } = "";

    public string Subject { get; private set; } = "";

    public TenderKind Kind { get; private set; }

    public TenderProcedure Procedure { get; private set; }

    public Guid? MeasureId { get; private set; }

    public decimal? Estimate { get; private set; }

    public DateOnly? PublishedOn { get; private set; }

    public DateOnly? OffersUntil { get; private set; }

    public DateOnly? AwardPlanned { get; private set; }

    public bool IsPublic { get; private set; }

    public Guid? AwardedOfferId { get; private set; }

    public DateOnly? AwardedOn { get; private set; }

    public decimal? ContractValue { get; private set; }

    public string AwardReason { get; private set; } = "";

    public string ContractNumber { get; private set; } = "";

    public DateOnly? SignedOn { get; private set; }

    public DateOnly? ContractFrom { get; private set; }

    public DateOnly? ContractUntil { get; private set; }

    public string ContractNote { get; private set; } = "";

    public DateOnly? StoppedOn { get; private set; }

    public string StopReason { get; private set; } = "";

    public IReadOnlyList<TenderCriterion> Criteria => _criteria;

    public IReadOnlyList<TenderOffer> Offers => _offers;

    public TenderOffer? Awarded => _offers.Find(o => o.Id == AwardedOfferId);

    public static Tender Numbered(int number) => new() { Number = number };

    public void Plan(TenderWords words)
    {
        MustBeOpen();
        if (words.OffersUntil < words.PublishedOn)
        {
            throw new Refusal(TenderText.OffersBeforeStart, nameof(OffersUntil));
        }

        (Title, Lot, Subject, Kind, Procedure, MeasureId, Estimate) = (words.Title, words.Lot, words.Subject, words.Kind, words.Procedure, words.MeasureId, words.Estimate);
        (PublishedOn, OffersUntil, AwardPlanned, IsPublic) = (words.PublishedOn, words.OffersUntil, words.AwardPlanned, words.IsPublic);
    }

    public void Weigh(IReadOnlyList<(string Title, decimal Weight)> criteria)
    {
        MustBeOpen();
        if (_offers.Count > 0)
        {
            throw new Refusal(TenderText.CriteriaStand, TenderFields.Criteria);
        }

        // In place: a row that goes and one that comes would have the same key.
        _criteria.RemoveAll(c => c.Place > criteria.Count);
        foreach (var (i, (title, weight)) in criteria.Index())
        {
            if (_criteria.Find(c => c.Place == i + 1) is { } known)
            {
                known.Write(title, weight);
            }
            else
            {
                _criteria.Add(new TenderCriterion(Id, i + 1, title, weight));
            }
        }
    }

    public void Receive(OfferWords words)
    {
        MustBeOpen();
        _offers.Add(new TenderOffer(Id, (_offers.Count == 0 ? 0 : _offers.Max(o => o.Place)) + 1, words));
    }

    /// <summary>Points of every offer by place of the offer and of the criterion; null is "not scored".</summary>
    public void Score(IReadOnlyDictionary<(int Offer, int Criterion), decimal?> points)
    {
        MustBeOpen();
        foreach (var offer in _offers)
        {
            offer.Score(_criteria.Select(c => (c.Place, points.GetValueOrDefault((offer.Place, c.Place)))));
        }
    }

    public void Award(TenderOffer offer, DateOnly day, decimal value, string reason)
    {
        MustBeOpen();
        if (offer.IsExcluded)
        {
            throw new Refusal(TenderText.AwardToExcluded, TenderFields.Offer);
        }

        var best = TenderResult.Of(this).Where(r => r.Rank == 1).Select(r => r.Offer.Id).ToList();
        if (best.Count > 0 && !best.Contains(offer.Id) && reason.Length == 0)
        {
            throw new Refusal(TenderText.NotTheBest, nameof(AwardReason));
        }

        (AwardedOfferId, AwardedOn, ContractValue, AwardReason) = (offer.Id, day, value, reason);
        Say(new TenderAwarded(Id));
    }

    public void Sign(ContractWords words)
    {
        if (AwardedOn is null)
        {
            throw new Refusal(TenderText.NotAwarded);
        }

        if (words.Until < words.From)
        {
            throw new Refusal(TenderText.ContractTurnedRound, nameof(ContractUntil));
        }

        (ContractNumber, SignedOn, ContractFrom, ContractUntil, ContractNote) = (words.Number, words.SignedOn, words.From, words.Until, words.Note);
    }

    public void Stop(string reason, DateOnly today)
    {
        MustBeOpen();
        (StoppedOn, StopReason) = (today, reason);
    }

    public TenderState State(DateOnly today) => this switch
    {
        { StoppedOn: not null } => TenderState.Stopped,
        { SignedOn: not null } => TenderState.Signed,
        { AwardedOn: not null } => TenderState.Awarded,
        { OffersUntil: { } until } when until < today => TenderState.Evaluating,
        { PublishedOn: { } start } when start <= today => TenderState.Running,
        _ => TenderState.Planned,
    };

    private void MustBeOpen()
    {
        if (AwardedOn is not null || StoppedOn is not null)
        {
            throw new Refusal(TenderText.Closed);
        }
    }
}

public enum TenderKind
{
    Consulting,
    Service,
    Supply,
    Works,
}

public enum TenderProcedure
{
    Direct,
    Negotiated,
    Restricted,
    Open,
    European,
}

public enum TenderState
{
    Planned,
    Running,
    Evaluating,
    Awarded,
    Signed,
    Stopped,
}

public sealed record TenderWords(string Title, string Lot, string Subject, TenderKind Kind, TenderProcedure Procedure)
{
    public Guid? MeasureId { get; init; }

    public decimal? Estimate { get; init; }

    public DateOnly? PublishedOn { get; init; }

    public DateOnly? OffersUntil { get; init; }

    public DateOnly? AwardPlanned { get; init; }

    public bool IsPublic { get; init; }
}

public sealed record ContractWords(string Number, DateOnly? SignedOn, DateOnly? From, DateOnly? Until, string Note);

public sealed record TenderAwarded(Guid TenderId);
