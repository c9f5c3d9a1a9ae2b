using Konzil.Agenda;
using Konzil.Platform;
using Konzil.Strategy;
using Microsoft.AspNetCore.Http;
using Microsoft.EntityFrameworkCore;

namespace Konzil.Course;

/// <summary>All fields of action for the office: in use, drafts, hidden ones, former ones.</summary>
public partial class OfficeFields
{
    public sealed record Shown(IReadOnlyList<ActionField> Fields, IReadOnlyDictionary<Guid, int> Measures);

    public static async Task<IResult> Show(CityDb db, CancellationToken cancellation) => View.Page<OfficeFields, Shown>(new(
        await db.Fields.AsNoTracking().OrderBy(f => f.Order).ToListAsync(cancellation),
        await db.Measures.GroupBy(m => m.FieldId).Select(g => new { g.Key, Count = g.Count() }).ToDictionaryAsync(g => g.Key, g => g.Count, cancellation)));
}
