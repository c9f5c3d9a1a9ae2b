using Konzil.Agenda;
using Konzil.Platform;
using Konzil.Strategy;
using Microsoft.EntityFrameworkCore;

namespace Konzil.Course;

/// <summary>What a field has: measures, projects, goals, and which goal nothing contributes to.</summary>
public sealed record FieldCoverage(ActionField Field, IReadOnlyList<Measure> Measures, IReadOnlyList<FieldAim> Aims)
{
    public int Projects => Measures.Count(m => m.Type == MeasureKind.Project);

    public int Leads => Measures.Count(m => m.IsLeadProject);

    public int Running => Measures.Count(m => m.Delivery == DeliveryStatus.Running);

    public IEnumerable<FieldAim> Gaps => Aims.Where(a => !Of(a).Any());

    /// <summary>Public measures only: a draft covers nothing yet.</summary>
    public IEnumerable<(Measure Measure, AimContribution Link)> Of(FieldAim aim) =>
        Measures.Join(aim.Contributions, m => m.Id, c => c.MeasureId, (m, c) => (m, c)).OrderByDescending(x => x.c.Strength).ThenBy(x => x.m.Number);

    public string GapWords => string.Join(", ", new[] { Measures.Count == 0 ? AimText.GapNoMeasure.ToString() : null, Aims.Count == 0 ? AimText.NoAims.ToString() : null, Gaps.Any() ? AimText.GapAims.With(Gaps.Count()) : null }.OfType<string>()) is { Length: > 0 } words ? words : AimText.NoGap;

    /// <summary>Public measures whose main field it is, or that touch it.</summary>
    public static IQueryable<Measure> MeasuresOf(CityDb db, ActionField field) =>
        MeasureAccess.Public(db.Measures).AsNoTracking().Where(m => m.FieldId == field.Id || m.Fields.Any(f => f.FieldId == field.Id)).OrderBy(m => m.Number);

    public static async Task<FieldCoverage> Read(CityDb db, ActionField field, CancellationToken cancellation) => new(
        field,
        await MeasuresOf(db, field).ToListAsync(cancellation),
        await Present(db).Where(a => a.FieldId == field.Id).OrderBy(a => a.Number).ToListAsync(cancellation));

    /// <summary>All fields, with a fixed number of queries.</summary>
    public static async Task<List<FieldCoverage>> All(CityDb db, Catalog.Content city, CancellationToken cancellation)
    {
        var measures = await MeasureAccess.Public(db.Measures).AsNoTracking().Include(m => m.Fields).OrderBy(m => m.Number).ToListAsync(cancellation);
        var aims = (await Present(db).OrderBy(a => a.Number).ToListAsync(cancellation)).ToLookup(a => a.FieldId);
        return [.. city.Fields.Select(f => new FieldCoverage(f, [.. measures.Where(m => m.FieldId == f.Id || m.Fields.Any(x => x.FieldId == f.Id))], [.. aims[f.Id]]))];
    }

    private static IQueryable<FieldAim> Present(CityDb db) => db.FieldAims.AsNoTracking().Include(a => a.Contributions).Where(a => a.EndedAt == null);
}
