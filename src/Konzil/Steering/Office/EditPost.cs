using Konzil.Agenda;
using Konzil.Platform;
using Microsoft.AspNetCore.Http;
using Microsoft.EntityFrameworkCore;

namespace Konzil.Steering;

/// <summary>The people a measure takes: need, existing and additional posts kept apart.</summary>
public partial class EditPost
{
    /// <param name="Measure">Whose work it is.</param>
    /// <param name="Row">Null while a new one is entered.</param>
    /// <param name="Typed">The refused form.</param>
    public sealed record Draft(Measure Measure, MeasurePost? Row, Form? Typed);

    public static async Task<IResult> New(int number, Me me, CityDb db)
    {
        var (measure, refused) = await SteeringAccess.ToReport(number, me, db);
        return measure is null ? refused : View.Page<EditPost, Draft>(new(measure, null, null));
    }

    public static async Task<IResult> Show(int number, Guid id, Me me, CityDb db)
    {
        var (measure, refused) = await SteeringAccess.ToReport(number, me, db);
        return measure is null ? refused : await Load(db, measure, id) is { } post ? View.Page<EditPost, Draft>(new(measure, post, null)) : View.NotFound();
    }

    public static Task<IResult> Create(int number, Form form, Me me, CityDb db) => Save(number, null, form, me, db);

    public static Task<IResult> Post(int number, Guid id, Form form, Me me, CityDb db) => Save(number, id, form, me, db);

    private static async Task<IResult> Save(int number, Guid? id, Form form, Me me, CityDb db)
    {
        var (measure, refused) = await SteeringAccess.ToReport(number, me, db);
        if (measure is null)
        {
            return refused;
        }

        if ((id is { } known ? await Load(db, measure, known) : MeasurePost.Of(measure.Id)) is not { } post)
        {
            return View.NotFound();
        }

        var text = SourceFields.Post(form);
        form.Try(() => post.Write(text!));
        if (form.HasErrors)
        {
            db.ChangeTracker.Clear();
            return View.Invalid<EditPost, Draft>(new(measure, id is { } old ? await Load(db, measure, old) : null, form), form.Errors);
        }

        if (id is null)
        {
            db.MeasurePosts.Add(post);
        }
        else
        {
            db.StartedFrom(post, form.Version());
        }

        return await db.TrySave() ? View.SeeOther(Paths.DeliveryOf(number)) : View.Stale<EditPost, Draft>(new(measure, await Load(db, measure, id!.Value), form));
    }

    private static Task<MeasurePost?> Load(CityDb db, Measure measure, Guid id) => db.MeasurePosts.SingleOrDefaultAsync(s => s.Id == id && s.MeasureId == measure.Id);
}
