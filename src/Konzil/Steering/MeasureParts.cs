using Konzil.Agenda;
using Konzil.Platform;
using Microsoft.AspNetCore.Components;
using Microsoft.EntityFrameworkCore;

namespace Konzil.Steering;

/// <summary>What the measure costs, on its page.</summary>
public sealed class MoneyPart(CityDb db) : IMeasurePart
{
    public int Order => 30;

    public async Task<RenderFragment?> Show(Measure measure, Me me, CancellationToken cancellation)
    {
        var money = await MeasureMoney.Read(db, measure.Id, cancellation);
        return money.IsEmpty ? null : Fragment.Of<MoneySection>((nameof(MoneySection.Code), measure.Code), (nameof(MoneySection.Money), money));
    }
}

/// <summary>What the measure changes, measured.</summary>
public sealed class EffectPart(CityDb db) : IMeasurePart
{
    public int Order => 40;

    public async Task<RenderFragment?> Show(Measure measure, Me me, CancellationToken cancellation)
    {
        var indicators = await db.Indicators.AsNoTracking().Include(i => i.Points).Where(i => i.MeasureId == measure.Id && !i.IsInternal).OrderBy(i => i.Order).ToListAsync(cancellation);
        return indicators.Count == 0 ? null : Fragment.Of<EffectSection>((nameof(EffectSection.Indicators), indicators));
    }
}

/// <summary>Milestones and reports.</summary>
public sealed class RoadPart(CityDb db, TimeProvider clock) : IMeasurePart
{
    public int Order => 50;

    public async Task<RenderFragment?> Show(Measure measure, Me me, CancellationToken cancellation)
    {
        var data = await DeliveryData.Read(db, measure.Id, cancellation: cancellation);
        return data.Milestones.Count == 0 && data.Reports.Count == 0 ? null : Fragment.Of<RoadSection>((nameof(RoadSection.Data), data), (nameof(RoadSection.Today), Format.Day(clock.GetUtcNow())));
    }
}

internal static class Fragment
{
    public static RenderFragment Of<T>(params (string Name, object Value)[] parameters) where T : IComponent => builder =>
    {
        builder.OpenComponent<T>(0);
        foreach (var (name, value) in parameters)
        {
            builder.AddComponentParameter(1, name, value);
        }

        builder.CloseComponent();
    };
}
