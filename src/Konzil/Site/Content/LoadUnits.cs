using Konzil.People;
using Konzil.Platform;
using Microsoft.EntityFrameworkCore;

namespace Konzil.Site.Content;

/// <summary>The organisation tree as far as the paper names it. Once; afterwards it belongs to the office.</summary>
public sealed class LoadUnits : ILoadStep
{
    public const string Kind = "unit";

    public int Order => 15;

    public async Task Load(Loading loading, CancellationToken cancellation)
    {
        var fresh = loading.Content.City.Units.Where(u => u.Kind is not null && loading.Find(Kind, u.Key) is null).ToList();
        foreach (var entry in fresh)
        {
            var unit = OrgUnit.Found(await NumberSeries.Take(loading.Db, OrgUnit.Series));
            unit.Write(new UnitWords(entry.Name.De, entry.Name.En, entry.Abbreviation ?? "", entry.Kind!.Value, false));
            loading.Db.OrgUnits.Add(unit);
            loading.Remember(Kind, entry.Key, unit.Id);
        }

        await loading.Db.SaveChangesAsync(cancellation);
        var all = await loading.Db.OrgUnits.ToListAsync(cancellation);
        foreach (var entry in fresh.Where(u => u.Parent is not null))
        {
            all.Find(u => u.Id == loading.Id(Kind, entry.Key))!.Below(loading.Find(Kind, entry.Parent!), all);
        }
    }
}
