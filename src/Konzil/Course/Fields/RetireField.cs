using Konzil.Agenda;
using Konzil.Platform;
using Konzil.Strategy;
using Microsoft.AspNetCore.Http;
using Microsoft.EntityFrameworkCore;

namespace Konzil.Course;

/// <summary>A field is no longer pursued, or is taken up again. Either needs a reason.</summary>
public partial class RetireField
{
    public sealed record Draft(ActionField Field, Form? Typed);

    public static async Task<IResult> Show(string slug, CityDb db) =>
        await EditField.Load(slug, db) is { Life: not FieldLife.Merged } field ? View.Page<RetireField, Draft>(new(field, null)) : View.NotFound();

    public static async Task<IResult> Post(string slug, Form form, CityDb db, TimeProvider clock)
    {
        if (await EditField.Load(slug, db) is not { Life: not FieldLife.Merged } field)
        {
            return View.NotFound();
        }

        var (reason, revive) = (FieldForm.Reason(form), field.Life == FieldLife.Retired);
        var measures = await db.Measures.CountAsync(m => m.FieldId == field.Id || m.Fields.Any(f => f.FieldId == field.Id));
        form.Try(revive ? field.Revive : () => field.Retire(measures));
        if (form.HasErrors)
        {
            db.ChangeTracker.Clear();
            return View.Invalid<RetireField, Draft>(new((await EditField.Load(slug, db))!, form), form.Errors);
        }

        db.StartedFrom(field, form.Version());
        FieldSteps.Write(db, field, new FieldStep(field.Id, revive ? FieldStepKind.Revived : FieldStepKind.Retired, reason, clock.GetUtcNow()));
        return await db.Because(reason).TrySave() ? View.SeeOther(Paths.OfficeField(slug)) : View.Stale<RetireField, Draft>(new((await EditField.Load(slug, db))!, form));
    }
}
