using Konzil.Agenda;
using Konzil.Platform;
using Konzil.Strategy;
using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Http;
using Microsoft.EntityFrameworkCore;

namespace Konzil.Course;

/// <summary>The goals of a field: which there are, and a new one.</summary>
public partial class EditAims
{
    public sealed record Draft(ActionField Field, IReadOnlyList<FieldAim> Aims, Form? Typed);

    public static async Task<IResult> Show(string slug, CityDb db) => await Page(slug, null, db) is { } page ? View.Page<EditAims, Draft>(page) : View.NotFound();

    public static async Task<IResult> Post(string slug, Form form, CityDb db)
    {
        if (await Page(slug, form, db) is not { } page)
        {
            return View.NotFound();
        }

        string de = form.Text(nameof(FieldAim.TitleDe)).Required(AimText.TitleMissing).Max(FieldAim.TitleMax);
        string en = form.Text(nameof(FieldAim.TitleEn)).Max(FieldAim.TitleMax);
        if (form.HasErrors)
        {
            return View.Invalid<EditAims, Draft>(page, form.Errors);
        }

        var aim = new FieldAim(page.Field.Id, 1 + (await db.FieldAims.Where(a => a.FieldId == page.Field.Id).MaxAsync(a => (int?)a.Number) ?? 0));
        aim.Write(de, en);
        db.FieldAims.Add(aim);

        // Two at once would take the same number: the unique index stops one.
        return await db.TrySave() ? View.SeeOther(Paths.EditAim(slug, aim.Number)) : View.Stale<EditAims, Draft>((await Page(slug, form, db))!);
    }

    private static async Task<Draft?> Page(string slug, Form? typed, CityDb db) =>
        await EditField.Load(slug, db) is { IsCurrent: true } field ? new(field, await db.FieldAims.AsNoTracking().Include(a => a.Contributions).Where(a => a.FieldId == field.Id).OrderBy(a => a.Number).ToListAsync(), typed) : null;
}

/// <summary>On a field's page: its goals, and what contributes to each.</summary>
public sealed class AimsPart(CityDb db) : IFieldPart
{
    public int Order => 5;

    public async Task<RenderFragment?> Show(ActionField field, Me me, CancellationToken cancellation)
    {
        var coverage = await FieldCoverage.Read(db, field, cancellation);
        return field.IsCurrent || coverage.Aims.Count > 0 ? Steering.Fragment.Of<AimsSection>((nameof(AimsSection.Coverage), coverage)) : null;
    }
}
