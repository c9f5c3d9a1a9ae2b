using Konzil.Agenda;
using Konzil.Platform;
using Konzil.Projects;
using Konzil.Strategy;
using Konzil.Ui;
using Microsoft.AspNetCore.Http;
using Microsoft.EntityFrameworkCore;

namespace Konzil.Monitoring;

/// <summary>A finding with the names of its fields and measures.</summary>
public sealed record FindingRow(Finding Finding, IReadOnlyList<ActionField> Fields, IReadOnlyList<Measure> Measures)
{
    /// <summary>The evidence behind it, where the reader may open it.</summary>
    public int? Evidence { get; init; }

    /// <summary>The project that taught it, where the reader may open it.</summary>
    public Project? Project { get; init; }

    /// <summary>The phase of that project, under the same condition.</summary>
    public Phase? Phase { get; init; }

    public static async Task<List<FindingRow>> Read(IQueryable<Finding> findings, bool office, CityDb db, Catalog catalog, Me? reader = null)
    {
        var found = await findings.AsNoTracking().Include(f => f.Fields).Include(f => f.Measures).OrderBy(f => f.Kind).ThenBy(f => f.Number).AsSplitQuery().ToListAsync();
        var ids = found.SelectMany(f => f.Measures.Select(m => m.MeasureId)).Distinct().ToList();
        var measures = await (office ? db.Measures : MeasureAccess.Public(db.Measures)).AsNoTracking().Where(m => ids.Contains(m.Id)).OrderBy(m => m.Number).ToListAsync();
        var cited = found.Select(f => f.EvidenceNumber).OfType<int>().Distinct().ToList();
        var released = office ? cited.ToHashSet() : await EvidenceAccess.Released(cited, reader ?? Me.Stranger, db);
        var fields = (await catalog.Read(db)).Fields;
        var taught = found.Select(f => f.ProjectId).OfType<Guid>().Distinct().ToList();
        var projects = office && reader is not null ? await ProjectAccess.VisibleTo(reader, db).AsNoTracking().Where(p => taught.Contains(p.Id)).ToDictionaryAsync(p => p.Id) : [];
        var named = found.Select(f => f.PhaseId).OfType<Guid>().Distinct().ToList();
        var phases = named.Count > 0 && projects.Count > 0 ? await db.Phases.AsNoTracking().Where(p => named.Contains(p.Id)).ToDictionaryAsync(p => p.Id) : [];
        return [.. found.OrderBy(f => f.Kind).ThenBy(f => f.Number).Select(f => new FindingRow(f, [.. fields.Where(x => f.Fields.Any(l => l.FieldId == x.Id))], [.. measures.Where(m => f.Measures.Any(l => l.MeasureId == m.Id))]) { Evidence = f.EvidenceNumber is { } number && released.Contains(number) ? number : null, Project = f.ProjectId is { } project ? projects.GetValueOrDefault(project) : null })
            .Select(r => r with { Phase = r.Project is not null && r.Finding.PhaseId is { } phase ? phases.GetValueOrDefault(phase) : null })];
    }
}
