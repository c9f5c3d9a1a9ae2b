using Konzil.Agenda;
using Konzil.Platform;

namespace Konzil.Portfolio;

/// <summary>
/// A re-prioritisation: a body puts measures into another order than the one that stood. Old and new rank, reason, body and day
/// stay together. The old ranks come from a closed round or an earlier re-prioritisation, the new ones from a later round or by
/// hand. Nobody outside the office sees it before it is decided.
/// </summary>
public sealed class Reranking : Entity, IHaveHistory
{
    public const string KindName = nameof(Reranking);
    public const int WhyMax = 2000;
    public const int ReasonMax = 500;

    private Reranking()
    {
    }

    public int Number { get; private set; }

    public string TitleDe { get; private set; } = "";

    public string TitleEn { get; private set; } = "";

    /// <summary>What made it necessary, for everybody to read.</summary>
    public string WhyDe { get; private set; } = "";

    public string WhyEn { get; private set; } = "";

    /// <summary>The round the old ranks stand in; null when an earlier re-prioritisation came before.</summary>
    public Guid? RoundBeforeId { get; private set; }

    public Guid? BeforeId { get; private set; }

    /// <summary>The later round the new ranks come from; null when the body ranks by hand.</summary>
    public Guid? RoundId { get; private set; }

    public RerankingState State { get; private set; }

    public DateTimeOffset CreatedAt { get; private set; }

    public DateTimeOffset ChangedAt { get; private set; }

    public DateOnly? DecidedOn { get; private set; }

    public string? Body { get; private set; }

    public string? Protocol { get; private set; }

    public Guid? ResolutionId { get; private set; }

    public bool IsExample { get; private set; }

    public ICollection<RankChange> Changes { get; private set; } = [];

    public Text Title => new(TitleDe, TitleEn.Length == 0 ? TitleDe : TitleEn);

    public Text Why => new(WhyDe, WhyEn.Length == 0 ? WhyDe : WhyEn);

    /// <summary>New order first, then what is no longer part of it.</summary>
    public IEnumerable<RankChange> InOrder => Changes.OrderBy(c => c.NewRank ?? int.MaxValue).ThenBy(c => c.OldRank ?? int.MaxValue).ThenBy(c => c.MeasureNumber);

    public static Reranking Draft(int number, RerankingPlan plan, DateTimeOffset now)
    {
        var reranking = new Reranking { Number = number, CreatedAt = now, RoundBeforeId = plan.RoundBeforeId, BeforeId = plan.BeforeId, RoundId = plan.RoundId };
        reranking.Write(plan.Title, plan.Why, plan.Changes, now);
        return reranking;
    }

    public Reranking AsExample()
    {
        IsExample = true;
        return this;
    }

    /// <summary>Ranks and reasons as far as they are known. Old ranks, and new ones of a round, are facts and stay.</summary>
    public void Write(Text title, Text why, IReadOnlyList<RankText> changes, DateTimeOffset now)
    {
        MustBeDraft();
        (TitleDe, TitleEn, WhyDe, WhyEn) = (title.De, title.En, why.De, why.En);
        foreach (var gone in Changes.Where(c => c.OldRank is null && changes.All(t => t.MeasureId != c.MeasureId)).ToList())
        {
            Changes.Remove(gone);
        }

        foreach (var text in changes)
        {
            if (Changes.FirstOrDefault(c => c.MeasureId == text.MeasureId) is { } known)
            {
                known.Write(RoundId is null ? text.NewRank : known.NewRank, text.Reason);
            }
            else
            {
                Changes.Add(new RankChange(Id, text));
            }
        }

        // Also moves the version when only rows below change.
        ChangedAt = now > ChangedAt ? now : ChangedAt.AddTicks(10);
    }

    /// <summary>Everything that still stands in the way of publishing it, in words.</summary>
    public IReadOnlyList<Text> Obstacles()
    {
        var found = new List<Text>();
        if (!Changes.Any(c => c.Moved))
        {
            found.Add(RankOfficeText.NothingMoves);
        }

        foreach (var change in InOrder.Where(c => c.NewRank is { } rank && rank != 1 + Changes.Count(o => o.NewRank < rank)).Take(1))
        {
            found.Add(RankOfficeText.RankGap.Filled(change.Code, change.NewRank!.Value, 1 + Changes.Count(o => o.NewRank < change.NewRank)));
        }

        found.AddRange(InOrder.Where(c => c.Moved && c.Reason.Length == 0).Select(c => RankOfficeText.ReasonMissing.Filled(c.Code, RankWords.Said(c))));
        return found;
    }

    /// <summary>The body has decided; from now on it is public and nothing of it changes.</summary>
    public void Decide(Minutes minutes, Guid? resolution, DateTimeOffset now)
    {
        MustBeDraft();
        if (Obstacles() is [var first, ..])
        {
            throw new Refusal(first);
        }

        (State, DecidedOn, Body, Protocol, ResolutionId, ChangedAt) = (RerankingState.Decided, minutes.Day, minutes.Body, minutes.Protocol, resolution, now);
        Say(new RanksDecided(Id));
    }

    private void MustBeDraft()
    {
        if (State != RerankingState.Draft)
        {
            throw new Refusal(RankOfficeText.Fixed);
        }
    }
}

public enum RerankingState
{
    Draft,
    Decided,
}

/// <summary>What is fixed when a re-prioritisation is begun.</summary>
public sealed record RerankingPlan(Text Title, Text Why, IReadOnlyList<RankText> Changes)
{
    public Guid? RoundBeforeId { get; init; }

    public Guid? BeforeId { get; init; }

    public Guid? RoundId { get; init; }
}

/// <summary>Ranks of one measure. No rank is "not part of it", never rank nought.</summary>
public sealed record RankText(Guid MeasureId, int Number, string Title, int? OldRank, int? NewRank, string Reason);

/// <summary>One measure in a re-prioritisation, as it was called then.</summary>
public sealed class RankChange
{
    private RankChange()
    {
    }

    public RankChange(Guid rerankingId, RankText text) =>
        (RerankingId, MeasureId, MeasureNumber, Title, OldRank, NewRank, Reason) = (rerankingId, text.MeasureId, text.Number, text.Title, text.OldRank, text.NewRank, text.Reason);

    public Guid RerankingId { get; private set; }

    public Guid MeasureId { get; private set; }

    public int MeasureNumber { get; private set; }

    public string Title { get; private set; } = "";

    public int? OldRank { get; private set; }

    public int? NewRank { get; private set; }

    public string Reason { get; private set; } = "";

    public string Code => Measure.CodeOf(MeasureNumber);

    public bool Moved => OldRank != NewRank;

    /// <summary>Places won (positive) or lost; null where one of the ranks is missing.</summary>
    public int? MovedBy => OldRank - NewRank;

    internal void Write(int? newRank, string reason) => (NewRank, Reason) = (newRank, reason);
}

public sealed record RanksDecided(Guid RerankingId);
