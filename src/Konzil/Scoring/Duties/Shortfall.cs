using Konzil.Methods.Scoring;

namespace Konzil.Scoring;

/// <summary>A measure that stayed below a minimum of the round: of one criterion, or of the whole (no key).</summary>
public sealed record Shortfall(string? Key, decimal Needed, decimal Reached)
{
    /// <summary>As the methods call it. With a blank, so that no condition is called the same.</summary>
    public KnockOut KnockOut => new("minimum " + Key, Needed.ToString(System.Globalization.CultureInfo.InvariantCulture));
}

/// <summary>The least a ranked measure must reach: as mean of a criterion, and as total.</summary>
public sealed record Minimums(IReadOnlyDictionary<string, int> ByCriterion, decimal? Total)
{
    public IReadOnlyList<Shortfall> Missed(MeasureResult result)
    {
        var found = new List<Shortfall>();
        foreach (var part in result.Criteria)
        {
            if (part.Mean is { } mean && ByCriterion.TryGetValue(part.Criterion.Key, out var needed) && mean < needed)
            {
                found.Add(new Shortfall(part.Criterion.Key, needed, mean));
            }
        }

        if (Total is { } least && result.Total is { } total && total < least)
        {
            found.Add(new Shortfall(null, least, total));
        }

        return found;
    }
}
