using Konzil.Agenda;
using Konzil.Platform;
using Konzil.Steering;
using Konzil.Ui;
using Microsoft.EntityFrameworkCore;

namespace Konzil.Budget;

/// <summary>Reads a booking out of a form.</summary>
public static class BookingFields
{
    public const string Category = "Kategorie";
    public const string Commitment = "Bindung";

    /// <summary>What a booking can be counted against and made for.</summary>
    public static async Task<BookingChoices> Choices(CityDb db, BudgetLedger ledger, Me me) => new(
        ledger,
        [.. (await MeasureAccess.VisibleTo(me, db.Measures).AsNoTracking().OrderBy(m => m.Number).ToListAsync()).Select(m => new Option(m.Id.ToString(), m.Code + " " + m.Title))],
        [.. ledger.Bookings.Where(b => b is { Counts: true, Booking.Kind: BookingKind.Committed, Booking.CategoryId: not null }).Select(b => new Option(b.Booking.Id.ToString(), BudgetText.BookingNumbered.With(b.Booking.Number) + ": " + b.Booking.Purpose + ", " + BookingText.Unspent.With(Format.Euro(ledger.Unspent(b)))))]);

    public static (BookingWords Words, BudgetCategory Category, BudgetBooking? Commitment)? Read(Form form, BookingChoices choices)
    {
        var kind = form.Choice<BookingKind>(nameof(BudgetBooking.Kind), BookingText.KindMissing);
        var amount = form.Number(BookingWords.AmountField, 0.01m, BudgetPosition.Most, BookingText.AmountWrong, required: true);
        var category = form.Choice(Category, choices.Ledger.Categories.Select(c => c.Id.ToString()), BudgetText.CategoryMissing);
        var year = form.Whole(nameof(BudgetBooking.Year), BudgetPosition.FirstYear, BudgetPosition.LastYear, SteeringText.YearWrong);
        var measure = form.Choice(BookingWords.MeasureField, choices.Measures.Select(o => o.Value), BookingText.MeasureWrong, required: false);
        var commitment = form.Choice(Commitment, choices.Commitments.Select(o => o.Value), BookingText.CommitmentWrong, required: false);
        var words = new BookingWords(kind ?? BookingKind.Committed, amount ?? 0, year, form.Text(nameof(BudgetBooking.Purpose)).Required(BookingText.PurposeMissing).Max(BudgetBooking.PurposeMax))
        {
            CategoryId = Guid.TryParse(category, out var against) ? against : null,
            KeepsLine = true,
            MeasureId = measure is null ? null : Guid.Parse(measure),
            IsSeed = form.Ticked(nameof(BudgetBooking.IsSeed)),
            Day = form.Date(nameof(BudgetBooking.Day), BookingText.DayWrong),
            Reference = form.Text(nameof(BudgetBooking.Reference)).Max(BudgetBooking.ReferenceMax),
        };
        form.Text(nameof(BudgetBooking.AnywayReason)).Max(BudgetBooking.ReasonMax);
        return form.HasErrors ? null : (words, choices.Ledger.Categories.Single(c => c.Id.ToString() == category), commitment is null ? null : choices.Ledger.Bookings.Single(b => b.Booking.Id.ToString() == commitment).Booking);
    }

    /// <summary>The fields of a booking as somebody would type them.</summary>
    public static IReadOnlyDictionary<string, string?> Stored(BudgetBooking? booking) => booking is null ? new Dictionary<string, string?>(StringComparer.Ordinal) : new Dictionary<string, string?>(StringComparer.Ordinal)
    {
        [nameof(booking.Kind)] = booking.Kind.ToString(),
        [BookingWords.AmountField] = BudgetWords.Typed(booking.Amount),
        [Category] = booking.CategoryId?.ToString(),
        [nameof(booking.Year)] = booking.Year?.ToString(System.Globalization.CultureInfo.InvariantCulture),
        [BookingWords.MeasureField] = booking.MeasureId?.ToString(),
        [Commitment] = booking.CommitmentId?.ToString(),
        [nameof(booking.Purpose)] = booking.Purpose,
        [nameof(booking.Day)] = booking.Day is { } day ? Format.Iso(day) : null,
        [nameof(booking.Reference)] = booking.Reference,
        [nameof(booking.AnywayReason)] = booking.AnywayReason,
    };
}

public sealed record BookingChoices(BudgetLedger Ledger, IReadOnlyList<Option> Measures, IReadOnlyList<Option> Commitments);
