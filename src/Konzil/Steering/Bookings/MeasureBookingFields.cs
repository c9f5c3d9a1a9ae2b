using System.Globalization;
using Konzil.Platform;

namespace Konzil.Steering;

/// <summary>Reads a booking of a measure out of a form.</summary>
internal static class MeasureBookingFields
{
    public const string Line = "Zeile";
    public const string Commitment = "Bindung";
    private const decimal Most = 1_000_000_000;

    public static (BookingWords Words, BudgetBooking? Commitment)? Read(Form form, BookMeasure.Draft page)
    {
        var kind = form.Choice<BookingKind>(nameof(BudgetBooking.Kind), BookingText.KindMissing);
        if (kind == BookingKind.Financed)
        {
            form.Errors.Add(nameof(BudgetBooking.Kind), BookingText.KindMissing);
        }

        var amount = form.Number(BookingWords.AmountField, 0.01m, Most, BookingText.AmountWrong, required: true);
        var line = form.Choice(Line, page.Lines.Select(o => o.Value), BookingText.LineWrong, required: false);
        var year = form.Whole(nameof(BudgetBooking.Year), MoneyLine.FirstYear, MoneyLine.LastYear, SteeringText.YearWrong);
        var commitment = form.Choice(Commitment, page.Commitments.Select(c => c.Id.ToString()), BookingText.CommitmentWrong, required: false);
        var words = new BookingWords(kind ?? BookingKind.Committed, amount ?? 0, year, form.Text(nameof(BudgetBooking.Purpose)).Required(BookingText.PurposeMissing).Max(BudgetBooking.PurposeMax))
        {
            MeasureId = page.Measure.Id,
            Line = page.Rows.FirstOrDefault(r => r.Line?.Id.ToString() == line)?.Line,
            Day = form.Date(nameof(BudgetBooking.Day), BookingText.DayWrong),
            Reference = form.Text(nameof(BudgetBooking.Reference)).Max(BudgetBooking.ReferenceMax),
        };
        form.Text(nameof(BudgetBooking.AnywayReason)).Max(BudgetBooking.ReasonMax);
        return form.HasErrors ? null : (words, page.Commitments.FirstOrDefault(c => c.Id.ToString() == commitment));
    }

    /// <summary>The fields of a booking as somebody would type them.</summary>
    public static IReadOnlyDictionary<string, string?> Stored(BudgetBooking? booking) => booking is null ? new Dictionary<string, string?>(StringComparer.Ordinal) : new Dictionary<string, string?>(StringComparer.Ordinal)
    {
        [nameof(booking.Kind)] = booking.Kind.ToString(),
        [BookingWords.AmountField] = DeliveryWords.Number(booking.Amount),
        [Line] = booking.LineId?.ToString(),
        [nameof(booking.Year)] = booking.LineId is null ? booking.Year?.ToString(CultureInfo.InvariantCulture) : null,
        [Commitment] = booking.CommitmentId?.ToString(),
        [nameof(booking.Purpose)] = booking.Purpose,
        [nameof(booking.Day)] = booking.Day is { } day ? Format.Iso(day) : null,
        [nameof(booking.Reference)] = booking.Reference,
        [nameof(booking.AnywayReason)] = booking.AnywayReason,
    };
}
