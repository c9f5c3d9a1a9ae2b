using Konzil.Agenda;
using Konzil.Platform;
using Konzil.Strategy;
using Microsoft.EntityFrameworkCore;

namespace Konzil.Site.Content;

/// <summary>For a demonstration: user groups, horizons and places of measures. Once; afterwards they belong to the office.</summary>
public sealed class LoadDemoClasses : ILoadStep
{
    private const string GroupKind = "user-group";
    private const string HorizonKind = "measure-horizon";

    public int Order => 85;

    public async Task Load(Loading loading, CancellationToken cancellation)
    {
        if (loading.Content.Demo is not { Classes: var classes })
        {
            return;
        }

        foreach (var entry in classes.Groups.Where(e => loading.Find(GroupKind, e.Key) is null))
        {
            var group = new UserGroup(await NumberSeries.Take(loading.Db, UserGroup.Series)).AsExample();
            group.Write(entry.Name, entry.About, entry.Needs, entry.IsPersona, retired: false);
            loading.Db.UserGroups.Add(group);
            loading.Db.Set<MeasureUserGroup>().AddRange(entry.Measures.Select(m => new MeasureUserGroup(loading.Id("measure", m.Measure), group.Id, m.Effect)));
            loading.Remember(GroupKind, entry.Key, group.Id);
        }

        foreach (var entry in classes.Horizons.Where(e => loading.Find(HorizonKind, e.Measure) is null))
        {
            await Horizon(loading, entry, cancellation);
        }
    }

    private static async Task Horizon(Loading loading, DemoHorizonEntry entry, CancellationToken cancellation)
    {
        var id = loading.Id("measure", entry.Measure);
        var measure = await loading.Db.Measures.Include(m => m.Districts).SingleAsync(m => m.Id == id, cancellation);
        if (await loading.Db.Assessments.SingleOrDefaultAsync(a => a.MeasureId == id, cancellation) is not { } assessment)
        {
            loading.Db.Assessments.Add(assessment = new Assessment(id));
        }

        assessment.Place(entry.Horizon, assessment.Innovation, assessment.TouchesPeople, assessment.TouchesCompanies, assessment.LighthouseBody);
        measure.Lie(entry.Place, measure.Point);
        var places = await loading.Db.Set<District>().Where(d => entry.Districts.Contains(d.Key)).Select(d => d.Id).ToListAsync(cancellation);
        foreach (var place in places.Where(p => measure.Districts.All(d => d.DistrictId != p)))
        {
            measure.Districts.Add(new MeasureDistrict(id, place));
        }

        loading.Remember(HorizonKind, entry.Measure, id);
    }
}
