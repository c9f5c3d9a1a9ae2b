using Konzil.Platform;

namespace Konzil.Scoring;

/// <summary>Who becomes a lead project after a round. Recorded once for each round; the ranking is advice, not the decision.</summary>
public sealed class LeadSelection : Entity, IHaveHistory
{
    public const int ReasonMax = 500;

    private LeadSelection()
    {
    }

    public Guid RoundId { get; private set; }

    public DateTimeOffset DecidedAt { get; private set; }

    public string DecidedBy { get; private set; } = "";

    /// <summary>Why it departs from the ranking; null where it follows it.</summary>
    public string? DeviationReason { get; private set; }

    public ICollection<LeadChoice> Choices { get; private set; } = [];

    public static LeadSelection Decide(Round round, IReadOnlyList<LeadWish> wishes, string deviationReason, Me by, DateTimeOffset now)
    {
        if (round.State != RoundState.Closed || round.Result is not { } result)
        {
            throw new Refusal(ScoringText.LeadsNeedResult);
        }

        var deviating = Deviating(round, result, wishes);
        var more = wishes.Count(w => w.Decision == LeadDecision.Chosen) > round.LeadMost;
        if ((more || deviating.Count > 0) && string.IsNullOrWhiteSpace(deviationReason))
        {
            throw new Refusal(more ? ScoringText.MoreThanSealed.Filled(round.LeadMost) : ScoringText.DeviationNeedsReason, nameof(DeviationReason));
        }

        var selection = new LeadSelection { RoundId = round.Id, DecidedAt = now, DecidedBy = by.Name, DeviationReason = more || deviating.Count > 0 ? deviationReason : null };
        foreach (var measure in result.Measures)
        {
            var wish = wishes.FirstOrDefault(w => w.MeasureId == measure.MeasureId);
            if (wish is null || string.IsNullOrWhiteSpace(wish.Reason))
            {
                throw new Refusal(ScoringText.ChoiceNeedsReason.Filled(measure.Code), "Reason-" + measure.Number.ToString(System.Globalization.CultureInfo.InvariantCulture));
            }

            if (wish.Decision == LeadDecision.Chosen && measure.Rank is null)
            {
                throw new Refusal(ScoringText.UnrankedCannotLead.Filled(measure.Code), "Decision-" + measure.Number.ToString(System.Globalization.CultureInfo.InvariantCulture));
            }

            selection.Choices.Add(new LeadChoice(selection.Id, wish, deviating.Contains(measure.MeasureId)));
        }

        selection.Say(new LeadsChosen(selection.Id));
        return selection;
    }

    /// <summary>The measures where the choice departs from the ranking: chosen past a better one, or passed over. Groups know no order within.</summary>
    public static IReadOnlySet<Guid> Deviating(Round round, RoundResult result, IReadOnlyList<LeadWish> wishes) =>
        Deviating(result.Measures.Where(m => m.Rank is not null).ToDictionary(m => m.MeasureId, m => (int?)round.GroupOf(m) ?? m.Rank!.Value), wishes.Where(w => w.Decision == LeadDecision.Chosen).Select(w => w.MeasureId).ToHashSet());

    /// <param name="places">The place of each ranked measure, the smaller the better.</param>
    public static IReadOnlySet<TKey> Deviating<TKey>(IReadOnlyDictionary<TKey, int> places, IReadOnlySet<TKey> chosen)
        where TKey : notnull
    {
        var worstChosen = places.Where(p => chosen.Contains(p.Key)).Max(p => (int?)p.Value) ?? int.MinValue;
        var bestLeft = places.Where(p => !chosen.Contains(p.Key)).Min(p => (int?)p.Value) ?? int.MaxValue;
        return places.Where(p => chosen.Contains(p.Key) ? p.Value > bestLeft : p.Value < worstChosen).Select(p => p.Key).ToHashSet();
    }
}

public enum LeadDecision
{
    Chosen,
    Waiting,
    NotNow,
}

/// <summary>What the form says about one measure.</summary>
public sealed record LeadWish(Guid MeasureId, LeadDecision Decision, string Reason);

/// <summary>The decision about one measure, with its reason.</summary>
public sealed class LeadChoice
{
    private LeadChoice()
    {
    }

    public LeadChoice(Guid selectionId, LeadWish wish, bool deviates) =>
        (SelectionId, MeasureId, Decision, Reason, Deviates) = (selectionId, wish.MeasureId, wish.Decision, wish.Reason, deviates);

    public Guid SelectionId { get; private set; }

    public Guid MeasureId { get; private set; }

    public LeadDecision Decision { get; private set; }

    public string Reason { get; private set; } = "";

    public bool Deviates { get; private set; }
}

public sealed record LeadsChosen(Guid SelectionId);
