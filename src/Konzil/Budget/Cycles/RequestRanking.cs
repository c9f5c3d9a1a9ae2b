using Konzil.Platform;

namespace Konzil.Budget;

/// <summary>A body put the requests of a budget into an order: when, why, from which rank to which. Never edited; a later one replaces it.</summary>
public sealed class RequestRanking : Entity, IHaveHistory
{
    public const int ReasonMax = 2000;

    private readonly List<RequestRank> _ranks = [];

    private RequestRanking()
    {
    }

    public Guid CycleId { get; private set; }

    /// <summary>The first of its cycle is 1; two people cannot both make the same one.</summary>
    public int Number { get; private set; }

    public string Body { get; private set; } = "";

    public DateOnly DecidedOn { get; private set; }

    public string Reason { get; private set; } = "";

    public string ByName { get; private set; } = "";

    public DateTimeOffset At { get; private set; }

    public IReadOnlyList<RequestRank> Ranks => _ranks;

    /// <summary>Gives each request its new rank and keeps the old one beside it.</summary>
    public static RequestRanking Decide(Guid cycle, int number, DecidedBy words, IReadOnlyDictionary<ResourceRequest, int?> ranks, (Me By, DateTimeOffset Now) made)
    {
        var given = ranks.Values.OfType<int>().Order().ToList();
        if (given.Count == 0)
        {
            throw new Refusal(CycleText.NoRanks);
        }

        if (!given.SequenceEqual(Enumerable.Range(1, given.Count)))
        {
            throw new Refusal(CycleText.RanksWithGaps);
        }

        if (ranks.All(r => r.Key.Rank == r.Value))
        {
            throw new Refusal(CycleText.SameRanks);
        }

        var ranking = new RequestRanking { CycleId = cycle, Number = number, Body = words.Body, DecidedOn = words.Day, Reason = words.Reason, ByName = made.By.Name, At = made.Now };
        foreach (var (request, rank) in ranks)
        {
            ranking._ranks.Add(new RequestRank(ranking.Id, request.Id, request.Rank, rank));
            request.Place(rank);
        }

        return ranking;
    }
}

public sealed class RequestRank
{
    private RequestRank()
    {
    }

    public RequestRank(Guid rankingId, Guid requestId, int? before, int? after) => (RankingId, RequestId, Before, After) = (rankingId, requestId, before, after);

    public Guid RankingId { get; private set; }

    public Guid RequestId { get; private set; }

    public int? Before { get; private set; }

    public int? After { get; private set; }
}

/// <summary>What a body decided on one request. Never edited; a later decision replaces it.</summary>
public sealed class RequestDecision : Entity, IHaveHistory
{
    private RequestDecision()
    {
    }

    public Guid RequestId { get; private set; }

    public int Number { get; private set; }

    public RequestOutcome Outcome { get; private set; }

    public decimal? GrantedFirst { get; private set; }

    public decimal? GrantedSecond { get; private set; }

    public string Body { get; private set; } = "";

    public DateOnly DecidedOn { get; private set; }

    public string Reason { get; private set; } = "";

    public string ByName { get; private set; } = "";

    public DateTimeOffset At { get; private set; }

    public static RequestDecision Of(ResourceRequest request, int number, DecidedBy words, Granted granted, (Me By, DateTimeOffset Now) made)
    {
        if (granted.Outcome == RequestOutcome.Waiting)
        {
            throw new Refusal(CycleText.OutcomeMissing, nameof(Outcome));
        }

        if (granted.Outcome == RequestOutcome.Partly != (granted.First is not null || granted.Second is not null))
        {
            throw new Refusal(CycleText.PartNeedsAmount, nameof(GrantedFirst));
        }

        if (granted.First > (request.FirstAmount ?? granted.First) || granted.Second > (request.SecondAmount ?? granted.Second))
        {
            throw new Refusal(CycleText.MoreThanAsked, nameof(GrantedFirst));
        }

        var (first, second) = granted.Outcome switch { RequestOutcome.Granted => (request.FirstAmount, request.SecondAmount), RequestOutcome.Partly => (granted.First, granted.Second), _ => (null, null) };
        var decision = new RequestDecision { RequestId = request.Id, Number = number, Outcome = granted.Outcome, GrantedFirst = first, GrantedSecond = second, Body = words.Body, DecidedOn = words.Day, Reason = words.Reason, ByName = made.By.Name, At = made.Now };
        request.Decide(decision);
        return decision;
    }
}

/// <param name="Body">Who decided: "Gemeinderat".</param>
/// <param name="Day">On which day.</param>
/// <param name="Reason">Why.</param>
public sealed record DecidedBy(string Body, DateOnly Day, string Reason);

public sealed record Granted(RequestOutcome Outcome, decimal? First, decimal? Second);
