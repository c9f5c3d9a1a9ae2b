using Konzil.Agenda;
using Konzil.Platform;
using Konzil.Steering;
using Konzil.Strategy;
using Microsoft.AspNetCore.Components;
using Microsoft.EntityFrameworkCore;

namespace Konzil.Monitoring;

/// <summary>The programmes that hang below a field, with how far their measures are.</summary>
public sealed class MountedPart(CityDb db, Catalog catalog) : IFieldPart
{
    public int Order => 15;

    public async Task<RenderFragment?> Show(ActionField field, Me me, CancellationToken cancellation)
    {
        var city = await catalog.Read(db);
        var here = city.AllFields.Where(f => f.Id == field.Id || city.Standing(f)?.Id == field.Id).Select(f => f.Id).ToList();
        var rows = new List<ProgrammeRow>();
        foreach (var number in await ProgrammeAccess.Public(db).Where(p => p.FieldId != null && here.Contains(p.FieldId.Value)).OrderBy(p => p.Number).Select(p => p.Number).ToListAsync(cancellation))
        {
            rows.Add((await ProgrammeRow.Read(ProgrammeAccess.Public(db), number, office: false, db, catalog))!);
        }

        return rows.Count == 0 ? null : Fragment.Of<MountedSection>((nameof(MountedSection.Rows), rows));
    }
}

/// <summary>The goals of other programmes that a measure serves.</summary>
public sealed class ProgrammeAimsPart(CityDb db) : IMeasurePart
{
    public int Order => 46;

    public async Task<RenderFragment?> Show(Measure measure, Me me, CancellationToken cancellation)
    {
        var programmes = await ProgrammeAccess.Public(db).AsNoTracking().Include(p => p.Aims.Where(a => a.Measures.Any(m => m.MeasureId == measure.Id)).OrderBy(a => a.Number)).ThenInclude(a => a.Measures)
            .Where(p => p.Aims.Any(a => a.Measures.Any(m => m.MeasureId == measure.Id))).OrderBy(p => p.Number).AsSplitQuery().ToListAsync(cancellation);
        return programmes.Count == 0 ? null : Fragment.Of<ProgrammeAimsSection>((nameof(ProgrammeAimsSection.Programmes), programmes), (nameof(ProgrammeAimsSection.MeasureId), measure.Id));
    }
}
