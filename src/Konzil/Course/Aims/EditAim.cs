using System.Globalization;
using Konzil.Agenda;
using Konzil.Platform;
using Konzil.Strategy;
using Microsoft.AspNetCore.Http;
using Microsoft.EntityFrameworkCore;

namespace Konzil.Course;

/// <summary>One goal of a field: its words, what each measure of the field contributes, and its end.</summary>
public partial class EditAim
{
    public sealed record Draft(ActionField Field, FieldAim Aim, IReadOnlyList<Measure> Measures, Form? Typed)
    {
        public AimContribution? Of(Measure measure) => Aim.Contributions.FirstOrDefault(c => c.MeasureId == measure.Id);
    }

    public static string Strength(Measure measure) => "Staerke-" + measure.Number.ToString(CultureInfo.InvariantCulture);

    public static string Why(Measure measure) => "Warum-" + measure.Number.ToString(CultureInfo.InvariantCulture);

    public static async Task<IResult> Show(string slug, int number, CityDb db) => await Page(slug, number, null, db) is { } page ? View.Page<EditAim, Draft>(page) : View.NotFound();

    public static async Task<IResult> Post(string slug, int number, Form form, CityDb db)
    {
        if (await Page(slug, number, form, db) is not { } page)
        {
            return View.NotFound();
        }

        string de = form.Text(nameof(FieldAim.TitleDe)).Required(AimText.TitleMissing).Max(FieldAim.TitleMax);
        string en = form.Text(nameof(FieldAim.TitleEn)).Max(FieldAim.TitleMax);
        var wanted = page.Measures.Select(m => (Measure: m, Strength: form.Choice<AimStrength>(Strength(m), AimText.StrengthWrong, required: false), Why: form.Text(Why(m)).Max(FieldAim.ReasonMax))).ToList();
        wanted.Where(w => w.Strength is not null).ToList().ForEach(w => w.Why.Required(AimText.WhyMissing));
        if (form.HasErrors)
        {
            return View.Invalid<EditAim, Draft>(page, form.Errors);
        }

        var aim = await db.FieldAims.Include(a => a.Contributions).SingleAsync(a => a.Id == page.Aim.Id);
        db.StartedFrom(aim, form.Version());
        aim.Write(de, en);

        // The contributions may be all that changed: the version moves with them.
        db.Entry(aim).Property(a => a.TitleDe).IsModified = true;
        foreach (var (measure, strength, why) in wanted)
        {
            Put(db, aim, measure, strength, why);
        }

        return await db.TrySave() ? View.SeeOther(Paths.EditAims(slug)) : View.Stale<EditAim, Draft>((await Page(slug, number, form, db))!);
    }

    public static async Task<IResult> End(string slug, int number, Form form, CityDb db)
    {
        if (await Page(slug, number, form, db) is not { } page)
        {
            return View.NotFound();
        }

        string reason = form.Text(nameof(FieldAim.EndReason)).Required(AimText.EndMissing).Max(FieldAim.ReasonMax);
        if (form.HasErrors)
        {
            return View.Invalid<EditAim, Draft>(page, form.Errors);
        }

        var aim = await db.FieldAims.SingleAsync(a => a.Id == page.Aim.Id);
        db.StartedFrom(aim, form.Version());
        aim.End(reason, db.Now);
        return await db.Because(reason).TrySave() ? View.SeeOther(Paths.EditAims(slug)) : View.Stale<EditAim, Draft>(page);
    }

    private static void Put(CityDb db, FieldAim aim, Measure measure, AimStrength? strength, string why)
    {
        var known = aim.Contributions.FirstOrDefault(c => c.MeasureId == measure.Id);
        if (strength is not { } chosen)
        {
            if (known is not null)
            {
                db.Remove(known);
            }

            return;
        }

        if (known is null)
        {
            db.Add(known = new AimContribution(aim.Id, measure.Id));
        }

        known.Write(chosen, why);
    }

    private static async Task<Draft?> Page(string slug, int number, Form? typed, CityDb db)
    {
        var field = await EditField.Load(slug, db);
        var aim = field is null ? null : await db.FieldAims.AsNoTracking().Include(a => a.Contributions).SingleOrDefaultAsync(a => a.FieldId == field.Id && a.Number == number && a.EndedAt == null);
        return aim is null ? null : new(field!, aim, await FieldCoverage.MeasuresOf(db, field!).ToListAsync(), typed);
    }
}
