using Konzil.Platform;
using Konzil.Methods.Scoring;

namespace Konzil.Budget;

/// <summary>By what offers are scored, with its weight. All on the same scale from 0 to 5.</summary>
public sealed class TenderCriterion
{
    public const decimal MostPoints = 5;

    private TenderCriterion()
    {
    }

    public TenderCriterion(Guid tenderId, int place, string title, decimal weight) => (TenderId, Place, Title, Weight) = (tenderId, place, title, weight);

    public Guid TenderId { get; private set; }

    public int Place { get; private set; }

    public string Title { get; private set; } = "";

    public decimal Weight { get; private set; }

    internal void Write(string title, decimal weight) => (Title, Weight) = (title, weight);
}

/// <summary>What somebody offers, whom to talk to, and its points. For the procurement only; the winner's name becomes public.</summary>
public sealed class TenderOffer
{
    public const int ContactMax = 300;

    private readonly List<OfferPoints> _points = [];

    private TenderOffer()
    {
    }

    public TenderOffer(Guid tenderId, int place, OfferWords words)
    {
        (TenderId, Place) = (tenderId, place);
        (Supplier, Contact, Price, ReceivedOn, Excluded) = words;
    }

    public Guid Id { get; private set; } = Ids.Next();

    public Guid TenderId { get; private set; }

    public int Place { get; private set; }

    public string Supplier { get; private set; } = "";

    /// <summary>The entry of the register of partners, for an offer that got the contract; null while nobody has tied it.</summary>
    public Guid? PartnerId { get; private set; }

    public string Contact { get; private set; } = "";

    public decimal Price { get; private set; }

    public DateOnly ReceivedOn { get; private set; }

    /// <summary>Why the offer does not count; empty where it does.</summary>
    public string Excluded { get; private set; } = "";

    public void TieTo(Guid? partner) => PartnerId = partner;

    public bool IsExcluded => Excluded.Length > 0;

    public IReadOnlyList<OfferPoints> Points => _points;

    public decimal? Of(TenderCriterion criterion) => _points.Find(p => p.Criterion == criterion.Place)?.Points;

    internal void Score(IEnumerable<(int Criterion, decimal? Points)> points)
    {
        foreach (var (criterion, given) in points)
        {
            var known = _points.Find(p => p.Criterion == criterion);
            if (given is { } value && known is not null)
            {
                known.Write(value);
            }
            else if (given is { } first)
            {
                _points.Add(new OfferPoints(Id, criterion, first));
            }
            else if (known is not null)
            {
                _points.Remove(known);
            }
        }
    }
}

public sealed class OfferPoints
{
    private OfferPoints()
    {
    }

    public OfferPoints(Guid offerId, int criterion, decimal points) => (OfferId, Criterion, Points) = (offerId, criterion, points);

    public Guid OfferId { get; private set; }

    public int Criterion { get; private set; }

    public decimal Points { get; private set; }

    internal void Write(decimal points) => Points = points;
}

public sealed record OfferWords(string Supplier, string Contact, decimal Price, DateOnly ReceivedOn, string Excluded);

/// <param name="Rank">Null where the offer is excluded or not scored in every criterion.</param>
/// <param name="Total">0 to 100.</param>
public sealed record TenderResult(TenderOffer Offer, int? Rank, decimal? Total)
{
    /// <summary>The weighted sum of all offers that are scored in every criterion: comparing half a sheet with a whole one would be unfair.</summary>
    public static IReadOnlyList<TenderResult> Of(Tender tender)
    {
        if (tender.Criteria.Count == 0)
        {
            return [.. tender.Offers.OrderBy(o => o.Place).Select(o => new TenderResult(o, null, null))];
        }

        var criteria = tender.Criteria.Select(c => new Criterion(Key(c.Place), c.Weight, 0, TenderCriterion.MostPoints)).ToList();
        var whole = tender.Offers.Where(o => !o.IsExcluded && o.Points.Count == tender.Criteria.Count).ToList();
        var results = WeightedSum.Rank(criteria, [.. whole.Select(o => new ScoredMeasure(Key(o.Place), [new Scorecard("vergabe", o.Points.ToDictionary(p => Key(p.Criterion), p => p.Points, StringComparer.Ordinal))], []))]).ToDictionary(r => r.Key, StringComparer.Ordinal);
        return [.. tender.Offers.Select(o => results.GetValueOrDefault(Key(o.Place)) is { } r ? new TenderResult(o, r.Rank, r.Total) : new TenderResult(o, null, null)).OrderBy(r => r.Rank ?? int.MaxValue).ThenBy(r => r.Offer.Place)];
    }

    private static string Key(int place) => place.ToString(System.Globalization.CultureInfo.InvariantCulture);
}
