using Konzil.People;
using Konzil.Platform;
using Microsoft.EntityFrameworkCore;

namespace Konzil.Agenda;

/// <summary>The unit that leads a measure: the name stays as typed, the reference stays when the unit gets another name.</summary>
public static class LeadUnits
{
    /// <summary>A measure whose unit was typed anew; the caller saves.</summary>
    public static async Task Tie(Measure measure, CityDb db)
    {
        if (measure is { LeadUnitId: null, LeadUnit: { Length: > 0 } name })
        {
            measure.LedBy(await db.OrgUnits.Where(u => u.NameDe == name || u.NameEn == name).OrderBy(u => u.IsClosed).ThenBy(u => u.Number).Select(u => (Guid?)u.Id).FirstOrDefaultAsync());
        }
    }
}

/// <summary>A unit is new or has a new name: measures that name it so and were tied to none belong to it.</summary>
public sealed class TieMeasuresToUnit(CityDb db) : IHandle<UnitNamed>
{
    public Task Do(UnitNamed news, CancellationToken cancellation) => db.Together(async () =>
    {
        if (await db.OrgUnits.AsNoTracking().SingleOrDefaultAsync(u => u.Id == news.UnitId, cancellation) is { } unit)
        {
            // Whoever edits the measure meanwhile loses nothing: its words and its version stay.
            await db.Measures.Where(m => m.LeadUnitId == null && (m.LeadUnit == unit.NameDe || m.LeadUnit == unit.NameEn)).ExecuteUpdateAsync(s => s.SetProperty(m => m.LeadUnitId, (Guid?)unit.Id), cancellation);
        }
    }, cancellation);
}
