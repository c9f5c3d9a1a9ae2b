using Konzil.Platform;

namespace Konzil.Scoring;

/// <summary>A measure the city has to carry out anyway. It stands beside the ranking, not in it, and nobody scores it.</summary>
public sealed class RoundDuty
{
    public const int ReasonMax = 500;

    private RoundDuty()
    {
    }

    public RoundDuty(Guid roundId, Guid measureId, string reason) => (RoundId, MeasureId, Reason) = (roundId, measureId, reason);

    public Guid RoundId { get; private set; }

    public Guid MeasureId { get; private set; }

    /// <summary>Which law or contract demands it.</summary>
    public string Reason { get; private set; } = "";

    internal void Explain(string reason) => Reason = reason;
}

/// <summary>What stands beside the points of a round: the lane of duties and the least a measure must reach.</summary>
public sealed partial class Round
{
    /// <summary>Whether this round has a lane for what must be done by law.</summary>
    public bool HasDutyLane { get; private set; }

    /// <summary>Of 100 points; a measure below it is not ranked. Null: no minimum.</summary>
    public decimal? MinimumTotal { get; private set; }

    public ICollection<RoundDuty> Duties { get; private set; } = [];

    /// <summary>Begins with the criteria and switches of a template.</summary>
    public void BeginWith(TemplateText template, DateTimeOffset now)
    {
        ChangeRules(now);
        (MinimumTotal, HasDutyLane) = (template.MinimumTotal, template.HasDutyLane);
        foreach (var criterion in template.Criteria)
        {
            Add(criterion, now);
        }
    }

    public void SetMinimums(decimal? total, IReadOnlyDictionary<string, int?> byCriterion, DateTimeOffset now)
    {
        ChangeRules(now);
        foreach (var (key, minimum) in byCriterion)
        {
            var criterion = Points.Single(c => c.Key == key);
            if (minimum < criterion.Min || minimum > criterion.Max)
            {
                throw new Refusal(ScoringText.OffScale.Filled(criterion.Short), "Minimum-" + key);
            }

            criterion.Demand(minimum);
        }

        MinimumTotal = total;
    }

    public void SwitchDutyLane(bool on, DateTimeOffset now)
    {
        ChangeRules(now);
        HasDutyLane = on;
        if (!on)
        {
            Duties.Clear();
        }
    }

    /// <summary>Measures that must be done by law, each with its reason. What stands beside the ranking is not scored.</summary>
    public void PutBeside(IReadOnlyDictionary<Guid, string> duties, DateTimeOffset now)
    {
        ChangeRules(now);
        foreach (var gone in Duties.Where(d => !duties.ContainsKey(d.MeasureId)).ToList())
        {
            Duties.Remove(gone);
        }

        foreach (var (measure, reason) in duties)
        {
            if (Duties.FirstOrDefault(d => d.MeasureId == measure) is { } known)
            {
                known.Explain(reason);
            }
            else
            {
                Duties.Add(new RoundDuty(Id, measure, reason));
            }
        }

        foreach (var both in Measures.Where(m => duties.ContainsKey(m.MeasureId)).ToList())
        {
            Measures.Remove(both);
        }
    }
}
