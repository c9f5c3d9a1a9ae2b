using Konzil.Agenda;
using Konzil.Council;
using Konzil.Platform;
using Microsoft.EntityFrameworkCore;

namespace Konzil.Steering;

/// <summary>
/// What a lead project needs before it starts: somebody who leads it, a team, posts and money that are certain, and a resolution
/// that decided it. Whoever starts it without says why; the reason is public.
/// </summary>
public static class Readiness
{
    public static string List(IEnumerable<Text> missing) => string.Join(", ", missing);

    internal static string List(IEnumerable<Text> missing, string language) => string.Join(", ", missing.Select(m => m.In(language)));

    /// <summary>Everything that is missing, also what other parts of the town hall know.</summary>
    internal static async Task<IReadOnlyList<Text>> Missing(CityDb db, Measure measure, IEnumerable<StartNeeds> needs, CancellationToken cancellation = default)
    {
        var missing = new List<Text>(Missing(measure, await MeasureMoney.Read(db, measure.Id, cancellation)));
        var hasTeam = false;
        foreach (var need in needs)
        {
            hasTeam = hasTeam || await need.HasTeam(db, measure.Id, cancellation);
        }

        if (!hasTeam)
        {
            missing.Add(SteeringText.NeedsTeam);
        }

        var id = measure.Id;
        if (!await Adoption.Of(db.Resolutions, id).AnyAsync(cancellation))
        {
            missing.Add(SteeringText.NeedsResolution);
        }

        return missing;
    }

    private static List<Text> Missing(Measure measure, MeasureMoney money)
    {
        var missing = new List<Text>();
        if (measure.LeadPersonId is null)
        {
            missing.Add(SteeringText.NeedsLead);
        }

        if (!money.Posts.Any(p => p.Existing.Amount > 0))
        {
            missing.Add(SteeringText.NeedsPosts);
        }

        if (!money.Lines.Any(l => l.Financed > 0 || new[] { MoneyKind.Budgeted, MoneyKind.Bound, MoneyKind.Spent }.Any(k => l[k].Amount > 0)))
        {
            missing.Add(SteeringText.NeedsMoney);
        }

        return missing;
    }
}

/// <summary>What only the project office knows about the start of a measure: whether somebody works on it.</summary>
public sealed record StartNeeds(Func<CityDb, Guid, CancellationToken, Task<bool>> HasTeam);
