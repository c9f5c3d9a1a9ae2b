using Konzil.Platform;
using Konzil.Steering;
using Microsoft.AspNetCore.Http;
using Microsoft.EntityFrameworkCore;

namespace Konzil.Budget;

/// <summary>Money is committed, spent or given to a measure, against a category; more than the cell holds only with a reason.</summary>
public partial class EditBooking
{
    public sealed record Draft(BookingChoices Choices, BudgetBooking? Booking, Form? Typed);

    public static async Task<IResult> New(Me me, CityDb db) => View.Page<EditBooking, Draft>(new(await Choices(me, db), null, null));

    public static async Task<IResult> Show(int number, Me me, CityDb db) =>
        await db.BudgetBookings.AsNoTracking().SingleOrDefaultAsync(b => b.Number == number && b.CategoryId != null) is { } booking ? View.Page<EditBooking, Draft>(new(await Choices(me, db), booking, null)) : View.NotFound();

    public static async Task<IResult> Create(Form form, Me me, CityDb db)
    {
        var choices = await Choices(me, db);
        Write(form, choices, BudgetBooking.Numbered(0));
        if (form.HasErrors)
        {
            return View.Invalid<EditBooking, Draft>(new(choices, null, form), form.Errors);
        }

        await db.Together(async () =>
        {
            var booking = BudgetBooking.Numbered(await NumberSeries.Take(db, BudgetBooking.Series));
            Write(form, choices, booking);
            db.BudgetBookings.Add(booking);
            await db.SaveChangesAsync();
        });
        return View.SeeOther(Paths.BudgetBookings);
    }

    public static async Task<IResult> Post(int number, Form form, Me me, CityDb db)
    {
        if (await db.BudgetBookings.SingleOrDefaultAsync(b => b.Number == number && b.CategoryId != null) is not { } booking)
        {
            return View.NotFound();
        }

        var choices = await Choices(me, db);
        db.StartedFrom(booking, form.Version());
        Write(form, choices, booking);
        if (form.HasErrors)
        {
            db.ChangeTracker.Clear();
            return View.Invalid<EditBooking, Draft>(await Again(number, form, me, db), form.Errors);
        }

        return await db.TrySave() ? View.SeeOther(Paths.BudgetBookings) : View.Stale<EditBooking, Draft>(await Again(number, form, me, db));
    }

    private static void Write(Form form, BookingChoices choices, BudgetBooking booking)
    {
        var read = BookingFields.Read(form, choices);
        form.Try(() =>
        {
            var (words, category, commitment) = read!.Value;
            category.MustTakeBookings();
            booking.Write(words, commitment);
            booking.NotTwice(choices.Ledger.Bookings.Select(b => b.Booking), form.Raw(nameof(BudgetBooking.AnywayReason)));
            if (words.Year is { } year)
            {
                booking.Fit(choices.Ledger.With(booking).Left(category, year), form.Raw(nameof(BudgetBooking.AnywayReason)));
            }
        });
    }

    private static async Task<BookingChoices> Choices(Me me, CityDb db) => await BookingFields.Choices(db, await BudgetLedger.Read(db), me);

    private static async Task<Draft> Again(int number, Form form, Me me, CityDb db) => new(await Choices(me, db), await db.BudgetBookings.AsNoTracking().SingleAsync(b => b.Number == number), form);
}
