using Konzil.Platform;
using Konzil.Strategy;
using Microsoft.AspNetCore.Http;
using Microsoft.EntityFrameworkCore;

namespace Konzil.Course;

/// <summary>A field gets another name and another address; the old address goes on leading to it.</summary>
public partial class RenameField
{
    public sealed record Draft(ActionField Field, Form? Typed);

    public static async Task<IResult> Show(string slug, CityDb db) =>
        await EditField.Load(slug, db) is { IsCurrent: true } field ? View.Page<RenameField, Draft>(new(field, null)) : View.NotFound();

    public static async Task<IResult> Post(string slug, Form form, CityDb db, Catalog catalog, TimeProvider clock)
    {
        if (await EditField.Load(slug, db) is not { } field)
        {
            return View.NotFound();
        }

        var (name, reason, before) = (FieldForm.Name(form), FieldForm.Reason(form), field.NameDe);
        var fresh = FieldForm.FreeSlug(name.De, await catalog.Read(db), field);
        form.Try(() => field.Rename(name, fresh));
        if (form.HasErrors)
        {
            db.ChangeTracker.Clear();
            return View.Invalid<RenameField, Draft>(new((await EditField.Load(slug, db))!, form), form.Errors);
        }

        db.StartedFrom(field, form.Version());
        FieldSteps.Write(db, field, new FieldStep(field.Id, FieldStepKind.Renamed, reason, clock.GetUtcNow()).Named(before, name.De));

        // Its own old address may be the present one again; then it is none of the old ones.
        db.FieldAddresses.RemoveRange(await db.FieldAddresses.Where(a => a.Slug == fresh).ToListAsync());
        var saved = false;
        await db.Together(async () =>
        {
            if (saved = await db.Because(reason).TrySave())
            {
                if (fresh != slug)
                {
                    await db.TryInsert(new FieldAddress(slug, field.Id));
                }
            }
        });
        return saved ? View.SeeOther(Paths.OfficeField(fresh)) : View.Stale<RenameField, Draft>(new((await EditField.Load(slug, db))!, form));
    }
}
