using Konzil.People;
using Konzil.Platform;
using Konzil.Strategy;
using Microsoft.AspNetCore.Http;
using Microsoft.EntityFrameworkCore;

namespace Konzil.Agenda;

/// <summary>A field with its public measures as a small page for a frame.</summary>
public partial class EmbedField
{
    public sealed record Shown(ActionField Field, IReadOnlyList<Measure> Measures, string Site);

    public static async Task<IResult> Show(string slug, CityDb db, Catalog catalog, Tell tell) =>
        (await catalog.Read(db)).FieldBySlug(slug) is { } field
            ? View.Page<EmbedField, Shown>(new(field, field.View == FieldView.Short ? [] : await MeasureAccess.Public(db.Measures).AsNoTracking().Where(m => m.FieldId == field.Id).OrderBy(m => m.Number).ToListAsync(), tell.Site))
            : View.NotFound();
}
