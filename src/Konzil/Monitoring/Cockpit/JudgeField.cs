using Konzil.Agenda;
using Konzil.Platform;
using Konzil.Steering;
using Konzil.Strategy;
using Microsoft.AspNetCore.Http;
using Microsoft.EntityFrameworkCore;

namespace Konzil.Monitoring;

/// <summary>The coordination judges a field otherwise than the rule, or lets the rule hold again. Reports of measures stay as they are (A19).</summary>
public partial class JudgeField
{
    /// <summary>The choice that lets the rule hold again.</summary>
    public const string ByRule = "Regel";

    public sealed record Draft(ActionField Field, ReportLight? Computed, FieldReports Reports, FieldLight? Typed, Form? Form);

    public static async Task<IResult> Show(string slug, Me me, CityDb db, Catalog catalog) => await Page(slug, null, me, db, catalog) is { } page ? View.Page<JudgeField, Draft>(page) : View.NotFound();

    public static async Task<IResult> Post(string slug, Form form, Me me, CityDb db, Catalog catalog)
    {
        if (await Page(slug, form, me, db, catalog) is not { } page)
        {
            return View.NotFound();
        }

        var light = form.Choice(nameof(FieldLight.Light), [ByRule, .. Enum.GetNames<ReportLight>()], SteeringText.LightMissing);
        string reason = form.Text(nameof(FieldLight.Reason)).Required(CockpitText.ReasonMissing).Max(FieldLight.ReasonMax);
        if (form.HasErrors)
        {
            return View.Invalid<JudgeField, Draft>(page, form.Errors);
        }

        var known = await db.FieldLights.SingleOrDefaultAsync(l => l.FieldId == page.Field.Id);
        if (known is null)
        {
            db.FieldLights.Add(known = new FieldLight(page.Field.Id));
        }
        else
        {
            db.StartedFrom(known, form.Version());
        }

        known.Judge(light == ByRule ? null : Enum.Parse<ReportLight>(light!), reason, me, db.Now);
        return await db.Because(reason).TrySave() ? View.SeeOther(Paths.Cockpit) : View.Stale<JudgeField, Draft>((await Page(slug, form, me, db, catalog))!);
    }

    private static async Task<Draft?> Page(string slug, Form? typed, Me me, CityDb db, Catalog catalog)
    {
        if ((await catalog.Read(db)).FieldBySlug(slug) is not { } field)
        {
            return null;
        }

        var rows = (await DutyRow.Read(me, db)).Where(r => r.Measure.FieldId == field.Id).ToList();
        return new(field, FieldRule.Of(rows), FieldReports.Of(rows), await db.FieldLights.AsNoTracking().SingleOrDefaultAsync(l => l.FieldId == field.Id), typed);
    }
}
