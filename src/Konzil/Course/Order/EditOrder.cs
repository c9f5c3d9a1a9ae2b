using Konzil.Platform;
using Konzil.Strategy;
using Microsoft.AspNetCore.Http;
using Microsoft.EntityFrameworkCore;

namespace Konzil.Course;

/// <summary>Method, places and reasons of a draft. Saving it publishes nothing.</summary>
public partial class EditOrder
{
    public sealed record Draft(FieldOrder Order, IReadOnlyList<ActionField> Fields, Form? Typed);

    public static async Task<IResult> Show(int number, CityDb db, Catalog catalog) => await Load(number, db) switch
    {
        null => View.NotFound(),
        { State: OrderState.Decided } => View.SeeOther(Paths.FieldOrderOf(number)),
        { } found => View.Page<EditOrder, Draft>(new(found, (await catalog.Read(db)).Fields, null)),
    };

    public static async Task<IResult> Post(int number, Form form, CityDb db, Catalog catalog, TimeProvider clock)
    {
        if (await Load(number, db) is not { } found)
        {
            return View.NotFound();
        }

        var fields = (await catalog.Read(db)).Fields;
        var (method, note, places) = OrderForm.Read(form, fields);
        form.Try(() => found.Write(method!.Value, note, places, clock.GetUtcNow()));
        if (form.HasErrors)
        {
            db.ChangeTracker.Clear();
            return View.Invalid<EditOrder, Draft>(new((await Load(number, db))!, fields, form), form.Errors);
        }

        db.StartedFrom(found, form.Version());
        return await db.TrySave() ? View.SeeOther(Paths.OfficeFieldOrder(number)) : View.Stale<EditOrder, Draft>(new((await Load(number, db))!, fields, form));
    }

    internal static Task<FieldOrder?> Load(int number, CityDb db) => db.FieldOrders.Include(o => o.Places).SingleOrDefaultAsync(o => o.Number == number);
}

/// <summary>A body has decided about an order: from now on it is public and stands.</summary>
public partial class DecideOrder
{
    public sealed record Draft(FieldOrder Order, RulingChoices Choices, Form? Typed);

    public static async Task<IResult> Show(int number, CityDb db) => await EditOrder.Load(number, db) switch
    {
        null => View.NotFound(),
        { State: OrderState.Decided } => View.SeeOther(Paths.FieldOrderOf(number)),
        { } found => View.Page<DecideOrder, Draft>(new(found, await RulingChoices.Read(db), null)),
    };

    public static async Task<IResult> Post(int number, Form form, CityDb db, TimeProvider clock, CancellationToken cancellation)
    {
        if (await EditOrder.Load(number, db) is not { } found)
        {
            return View.NotFound();
        }

        var (choices, now) = (await RulingChoices.Read(db), clock.GetUtcNow());
        var ruling = RulingForm.Read(form, choices, Format.Day(now));
        var before = await FieldOrders.Present(db, cancellation);
        form.Try(() => found.Decide(ruling!, before, now));
        if (form.HasErrors)
        {
            db.ChangeTracker.Clear();
            return View.Invalid<DecideOrder, Draft>(new((await EditOrder.Load(number, db))!, choices, form), form.Errors);
        }

        db.StartedFrom(found, form.Version());
        return await db.Because(ruling!.Reason).TrySave(cancellation) ? View.SeeOther(Paths.FieldOrderOf(number)) : View.Stale<DecideOrder, Draft>(new((await EditOrder.Load(number, db))!, choices, form));
    }
}
