using Konzil.Methods.Scheduling;
using Konzil.Platform;
using Konzil.Projects;
using Konzil.Steering;
using Microsoft.EntityFrameworkCore;

namespace Konzil.Monitoring;

/// <summary>What holds between an indicator and its parts.</summary>
internal static class CombineCheck
{
    public const int MostParts = 100;

    /// <summary>Null, or the circle that these parts would close, in words.</summary>
    public static async Task<string?> Circle(Indicator indicator, IEnumerable<Guid> parts, IReadOnlyList<Indicator> seen, CityDb db)
    {
        var known = (await db.IndicatorParts.AsNoTracking().Where(p => p.IndicatorId != indicator.Id).ToListAsync()).Select(p => (From: p.PartId, To: p.IndicatorId)).Concat(parts.Select(p => (From: p, To: indicator.Id))).ToList();
        var all = known.SelectMany(p => new[] { p.From, p.To }).Distinct().ToList();
        var places = all.Index().ToDictionary(x => x.Item, x => x.Index);
        if (NetworkSchedule.FindCycle(all.Count, [.. known.Select(p => new NetworkLink(places[p.From], places[p.To], LinkKind.FinishToStart, 0))]) is not { } circle)
        {
            return null;
        }

        var names = seen.Append(indicator).ToDictionary(i => i.Id, i => i.Title.ToString());
        return PlanWords.Circle(circle, i => names.GetValueOrDefault(all[i]) ?? IndicatorsText.UnseenPart);
    }

    /// <summary>An indicator that everybody reads has no part that only the office may read, and all have one unit. Null when that holds.</summary>
    public static async Task<(string Field, Text Reason)?> Broken(Indicator indicator, IndicatorWords words, CityDb db)
    {
        var id = indicator.Id;
        var (above, below) = (db.IndicatorParts.Where(p => p.PartId == id).Select(p => p.IndicatorId), db.IndicatorParts.Where(p => p.IndicatorId == id).Select(p => p.PartId));
        if (words.IsInternal ? await db.Indicators.AnyAsync(i => above.Contains(i.Id) && !i.IsInternal) : await db.Indicators.AnyAsync(i => below.Contains(i.Id) && i.IsInternal))
        {
            return (nameof(Indicator.IsInternal), IndicatorsText.PartsReadable);
        }

        var unit = words.Unit;
        return await db.Indicators.AnyAsync(i => (above.Contains(i.Id) || below.Contains(i.Id)) && i.UnitDe != unit) ? (nameof(Indicator.UnitDe), IndicatorsText.OtherUnit) : null;
    }
}
