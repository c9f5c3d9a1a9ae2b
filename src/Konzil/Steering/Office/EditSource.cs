using Konzil.Agenda;
using Konzil.Platform;
using Microsoft.AspNetCore.Http;
using Microsoft.EntityFrameworkCore;

namespace Konzil.Steering;

/// <summary>Where money of a measure comes from, with what its giver asks for.</summary>
public partial class EditSource
{
    /// <param name="Measure">Whose money it is.</param>
    /// <param name="Source">Null while a new one is entered.</param>
    /// <param name="Typed">The refused form.</param>
    public sealed record Draft(Measure Measure, MoneySource? Source, Form? Typed);

    public static async Task<IResult> New(int number, Me me, CityDb db)
    {
        var (measure, refused) = await SteeringAccess.ToReport(number, me, db);
        return measure is null ? refused : View.Page<EditSource, Draft>(new(measure, null, null));
    }

    public static async Task<IResult> Show(int number, Guid id, Me me, CityDb db)
    {
        var (measure, refused) = await SteeringAccess.ToReport(number, me, db);
        return measure is null ? refused : await Load(db, measure, id) is { } source ? View.Page<EditSource, Draft>(new(measure, source, null)) : View.NotFound();
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

        if ((id is { } known ? await Load(db, measure, known) : MoneySource.Of(measure.Id)) is not { } source)
        {
            return View.NotFound();
        }

        var text = SourceFields.Source(form);
        form.Try(() => source.Write(text!));
        if (form.HasErrors)
        {
            db.ChangeTracker.Clear();
            return View.Invalid<EditSource, Draft>(new(measure, id is { } old ? await Load(db, measure, old) : null, form), form.Errors);
        }

        if (id is null)
        {
            db.MoneySources.Add(source);
        }
        else
        {
            db.StartedFrom(source, form.Version());
        }

        return await db.TrySave() ? View.SeeOther(Paths.DeliveryOf(number)) : View.Stale<EditSource, Draft>(new(measure, await Load(db, measure, id!.Value), form));
    }

    private static Task<MoneySource?> Load(CityDb db, Measure measure, Guid id) => db.MoneySources.SingleOrDefaultAsync(s => s.Id == id && s.MeasureId == measure.Id);
}
