using Konzil.People;
using Konzil.Platform;
using Konzil.Strategy;
using Microsoft.AspNetCore.Http;
using Microsoft.EntityFrameworkCore;

namespace Konzil.Agenda;

/// <summary>One public measure as a small page for a frame.</summary>
public partial class EmbedMeasure
{
    public sealed record Shown(Measure Measure, Catalog.Content City, string Site);

    public static async Task<IResult> Show(int number, CityDb db, Catalog catalog, Tell tell) =>
        await MeasureAccess.Public(db.Measures).AsNoTracking().SingleOrDefaultAsync(m => m.Number == number) is { } measure
            ? View.Page<EmbedMeasure, Shown>(new(measure, await catalog.Read(db), tell.Site)) : View.NotFound();
}
