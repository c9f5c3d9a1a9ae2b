using Konzil.Platform;
using Konzil.Steering;
using Konzil.Strategy;
using Microsoft.AspNetCore.Http;
using Microsoft.EntityFrameworkCore;

namespace Konzil.Monitoring;

/// <summary>The contribution of one field, in both languages.</summary>
public partial class WriteContribution
{
    public sealed record Draft(ActionField Field, FieldContribution? Words, Form? Typed);

    public static async Task<IResult> Show(string slug, CityDb db, Catalog catalog) => await Page(slug, null, db, catalog) is { } page ? View.Page<WriteContribution, Draft>(page) : View.NotFound();

    public static async Task<IResult> Post(string slug, Form form, CityDb db, Catalog catalog)
    {
        if (await Page(slug, form, db, catalog) is not { } page)
        {
            return View.NotFound();
        }

        string de = form.Text(nameof(FieldContribution.De)).Required(IndicatorsText.ContributionMissing).Max(FieldContribution.TextMax);
        string en = form.Text(nameof(FieldContribution.En)).Max(FieldContribution.TextMax);
        if (form.HasErrors)
        {
            return View.Invalid<WriteContribution, Draft>(page, form.Errors);
        }

        var known = await db.FieldContributions.SingleOrDefaultAsync(c => c.FieldId == page.Field.Id);
        if (known is null)
        {
            db.FieldContributions.Add(known = new FieldContribution(page.Field.Id));
        }
        else
        {
            db.StartedFrom(known, form.Version());
        }

        known.Write(de, en);
        return await db.TrySave() ? View.SeeOther(Paths.Contributions) : View.Stale<WriteContribution, Draft>((await Page(slug, form, db, catalog))!);
    }

    private static async Task<Draft?> Page(string slug, Form? typed, CityDb db, Catalog catalog) =>
        (await catalog.Read(db)).FieldBySlug(slug) is { } field ? new(field, await db.FieldContributions.AsNoTracking().SingleOrDefaultAsync(c => c.FieldId == field.Id), typed) : null;
}
