using Konzil.Platform;
using Konzil.Strategy;
using Microsoft.AspNetCore.Components;
using Microsoft.EntityFrameworkCore;

namespace Konzil.Agenda;

/// <summary>Task areas, keywords, user groups and duration on the page of the measure.</summary>
public sealed class ClassesPart(CityDb db, Catalog catalog) : IMeasurePart
{
    public int Order => 3;

    public async Task<RenderFragment?> Show(Measure measure, Me me, CancellationToken cancellation)
    {
        var known = await db.Measures.AsNoTracking().Include(m => m.Areas).Include(m => m.Districts).Include(m => m.Tags).Include(m => m.Groups).AsSplitQuery().SingleAsync(m => m.Id == measure.Id, cancellation);
        if (known is { Areas.Count: 0, Districts.Count: 0, Place: "", Latitude: null, Tags.Count: 0, Groups.Count: 0, StartsOn: null, EndsOn: null, Outcome: "", ReviewMonths: null })
        {
            return null;
        }

        var ids = known.Groups.Select(g => g.GroupId).ToList();
        var (city, groups) = (await catalog.Read(db), await db.UserGroups.AsNoTracking().Where(g => ids.Contains(g.Id)).OrderBy(g => g.Number).ToListAsync(cancellation));
        return builder =>
        {
            builder.OpenComponent<ClassesSection>(0);
            builder.AddComponentParameter(1, nameof(ClassesSection.Measure), known);
            builder.AddComponentParameter(2, nameof(ClassesSection.Areas), city.Areas.Where(a => known.Areas.Any(l => l.AreaId == a.Id)).ToList());
            builder.AddComponentParameter(4, nameof(ClassesSection.Districts), city.Districts.Where(d => known.Districts.Any(l => l.DistrictId == d.Id)).ToList());
            builder.AddComponentParameter(3, nameof(ClassesSection.Groups), groups);
            builder.CloseComponent();
        };
    }
}
