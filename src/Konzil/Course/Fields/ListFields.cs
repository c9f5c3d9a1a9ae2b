using Konzil.Agenda;
using Konzil.Platform;
using Konzil.Strategy;
using Microsoft.AspNetCore.Http;
using Microsoft.EntityFrameworkCore;

namespace Konzil.Course;

/// <summary>All fields of action for everybody: state, lead, measures, place; former ones with what became of them.</summary>
public partial class ListFields
{
    public sealed record Shown(IReadOnlyList<Row> Fields, IReadOnlyList<Former> Past);

    public sealed record Row(ActionField Field, int Measures, int? Place);

    /// <param name="Field">A merged or retired one.</param>
    /// <param name="Into">Where it went.</param>
    /// <param name="Step">When and why.</param>
    public sealed record Former(ActionField Field, ActionField? Into, FieldStep? Step);

    public static async Task<IResult> Show(CityDb db, Catalog catalog, CancellationToken cancellation)
    {
        var city = await catalog.Read(db);
        var order = await FieldOrders.Present(db, cancellation);
        var counts = await MeasureAccess.Public(db.Measures).GroupBy(m => m.FieldId).Select(g => new { g.Key, Count = g.Count() }).ToDictionaryAsync(g => g.Key, g => g.Count, cancellation);
        var past = city.AllFields.Where(f => !f.IsCurrent && f.View != FieldView.Hidden).ToList();
        var ids = past.Select(f => f.Id).ToList();
        var steps = (await db.FieldSteps.AsNoTracking().Where(s => ids.Contains(s.FieldId) && (s.Kind == FieldStepKind.Merged || s.Kind == FieldStepKind.Retired)).OrderBy(s => s.At).ToListAsync(cancellation)).ToLookup(s => s.FieldId);
        return View.Page<ListFields, Shown>(new(
            [.. city.Fields.Select(f => new Row(f, counts.GetValueOrDefault(f.Id), order?.PlaceOf(f.Id)))],
            [.. past.Select(f => new Former(f, f.MergedIntoId is null ? null : city.Standing(f), steps[f.Id].LastOrDefault()))]));
    }
}
