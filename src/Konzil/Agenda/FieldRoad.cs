using Konzil.Platform;
using Konzil.Strategy;
using Microsoft.AspNetCore.Components;
using Microsoft.EntityFrameworkCore;

namespace Konzil.Agenda;

/// <summary>What happened to a field of action and where it went, oldest first.</summary>
/// <param name="Steps">Its steps.</param>
/// <param name="Others">Fields that were merged with it, by their id.</param>
public sealed record FieldRoad(IReadOnlyList<FieldStep> Steps, IReadOnlyDictionary<Guid, ActionField> Others)
{
    public static async Task<FieldRoad> Read(ActionField field, Catalog.Content city, CityDb db, CancellationToken cancellation)
    {
        var steps = await db.FieldSteps.AsNoTracking().Where(s => s.FieldId == field.Id).OrderBy(s => s.At).ToListAsync(cancellation);
        return new(steps, steps.Select(s => city.Field(s.OtherId)).OfType<ActionField>().DistinctBy(f => f.Id).ToDictionary(f => f.Id));
    }
}

/// <summary>
/// A section of a field's page that a later module brings, so that the page needs to know none of them. Order: 10 its place among
/// the fields, 20 proposals about it.
/// </summary>
public interface IFieldPart
{
    int Order { get; }

    /// <summary>The section as the person may see it, or null when there is nothing to show.</summary>
    Task<RenderFragment?> Show(ActionField field, Me me, CancellationToken cancellation);
}
