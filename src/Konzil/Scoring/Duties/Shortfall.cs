using Konzil.Methods.Scoring;

namespace Konzil.Scoring;

/// <summary>A measure that stayed below a minimum of the round: of one criterion, or of the whole (no key).</summary>
public sealed record Shortfall(string? Key, decimal Needed, decimal Reached)
{
    public static IReadOnlyList<Shortfall> Of(Round round, MeasureResult result)
    {
        var found = new List<Shortfall>();
        foreach (var criterion in round.Points.Where(c => c.Minimum is not null))
        {
            if (result.Criteria.FirstOrDefault(c => c.Criterion.Key == criterion.Key)?.Mean is { } mean && mean < criterion.Minimum)
            {
                found.Add(new Shortfall(criterion.Key, criterion.Minimum.Value, mean));
            }
        }

        if (round.MinimumTotal is { } least && result.Total is { } total && total < least)
        {
            found.Add(new Shortfall(null, least, total));
        }

        return found;
    }
}
