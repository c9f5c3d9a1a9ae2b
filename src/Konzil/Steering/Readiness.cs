using Konzil.Agenda;
using Konzil.Platform;

namespace Konzil.Steering;

/// <summary>
/// What a lead project needs before it starts: somebody who leads it, posts and money that are certain. Whoever starts it without
/// says why; the reason is public.
/// </summary>
public static class Readiness
{
    public static string List(IEnumerable<Text> missing) => string.Join(", ", missing);

    internal static string List(IEnumerable<Text> missing, string language) => string.Join(", ", missing.Select(m => m.In(language)));

    public static IReadOnlyList<Text> Missing(Measure measure, MeasureMoney money)
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
