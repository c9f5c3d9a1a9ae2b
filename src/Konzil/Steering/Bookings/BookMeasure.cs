using Konzil.Agenda;
using Konzil.Platform;
using Konzil.Ui;
using Microsoft.AspNetCore.Http;
using Microsoft.EntityFrameworkCore;

namespace Konzil.Steering;

/// <summary>Its lead enters what was committed or spent for a measure; more than is budgeted, or the same twice, only with a reason.</summary>
public partial class BookMeasure
{
    /// <param name="Measure">What the money is for.</param>
    /// <param name="Rows">Its costs with their bookings.</param>
    /// <param name="Booking">What is changed; null for a new one.</param>
    /// <param name="Typed">What was typed.</param>
    public sealed record Draft(Measure Measure, IReadOnlyList<MoneyRow> Rows, BudgetBooking? Booking, Form? Typed)
    {
        public IReadOnlyList<Option> Lines => [.. Rows.Where(r => r.Line is not null).Select(r => new Option(r.Line!.Id.ToString(), DeliveryWords.Title(r)))];

        /// <summary>What one can spend of: commitments that are not the programme's.</summary>
        public IReadOnlyList<BudgetBooking> Commitments => [.. Rows.SelectMany(r => r.Bookings).Where(b => b is { Kind: BookingKind.Committed, CategoryId: null } && b.Id != Booking?.Id).OrderBy(b => b.Number)];
    }

    public static async Task<IResult> New(int number, Me me, CityDb db)
    {
        var (measure, refused) = await SteeringAccess.ToReport(number, me, db);
        return measure is null ? refused : View.Page<BookMeasure, Draft>(await Page(measure, null, null, db));
    }

    public static async Task<IResult> Show(int number, int booking, Me me, CityDb db)
    {
        var (measure, refused) = await SteeringAccess.ToReport(number, me, db);
        return measure is null || await Load(db, measure, booking) is not { } found ? refused : View.Page<BookMeasure, Draft>(await Page(measure, found, null, db));
    }

    public static Task<IResult> Create(int number, Form form, Me me, CityDb db) => Save(number, null, form, me, db);

    public static Task<IResult> Post(int number, int booking, Form form, Me me, CityDb db) => Save(number, booking, form, me, db);

    /// <summary>A booking of the measure's own money; the programme's belong to the treasury, sums by hand to the costs.</summary>
    internal static Task<BudgetBooking?> Load(CityDb db, Measure measure, int number) =>
        db.BudgetBookings.SingleOrDefaultAsync(b => b.Number == number && b.MeasureId == measure.Id && b.CategoryId == null && b.TypedReason == "");

    private static async Task<IResult> Save(int number, int? known, Form form, Me me, CityDb db)
    {
        var (measure, refused) = await SteeringAccess.ToReport(number, me, db);
        var booking = known is { } its && measure is not null ? await Load(db, measure, its) : BudgetBooking.Numbered(0);
        if (measure is null || booking is null)
        {
            return refused;
        }

        var page = await Page(measure, known is null ? null : booking, form, db);
        Write(form, page, booking);
        if (form.HasErrors)
        {
            db.ChangeTracker.Clear();
            return View.Invalid<BookMeasure, Draft>(known is null ? page : await Page(measure, await Load(db, measure, known.Value), form, db), form.Errors);
        }

        if (known is not null)
        {
            db.StartedFrom(booking, form.Version());
            return await db.TrySave() ? View.SeeOther(Paths.DeliveryOf(number)) : View.Stale<BookMeasure, Draft>(await Page(measure, await Load(db, measure, known.Value), form, db));
        }

        await db.Together(async () =>
        {
            booking = BudgetBooking.Numbered(await NumberSeries.Take(db, BudgetBooking.Series));
            Write(form, page, booking);
            db.BudgetBookings.Add(booking);
            await db.SaveChangesAsync();
        });
        return View.SeeOther(Paths.DeliveryOf(number));
    }

    private static void Write(Form form, Draft page, BudgetBooking booking)
    {
        var read = MeasureBookingFields.Read(form, page);
        form.Try(() =>
        {
            var (words, commitment) = read!.Value;
            var anyway = form.Raw(nameof(BudgetBooking.AnywayReason));
            booking.Write(words, commitment);
            booking.NotTwice(page.Rows.SelectMany(r => r.Bookings), anyway);
            booking.Fit(MoneyRow.Of(page.Rows.Select(r => r.Line).OfType<MoneyLine>(), page.Rows.SelectMany(r => r.Bookings).Where(b => b.Id != booking.Id).Append(booking)).First(r => r.Bookings.Contains(booking)).Left, anyway);
        });
    }

    private static async Task<Draft> Page(Measure measure, BudgetBooking? booking, Form? typed, CityDb db) => new(measure, [.. (await MeasureMoney.Rows(db, [measure.Id]))[measure.Id]], booking, typed);
}
