using Konzil.Platform;

namespace Konzil.Steering;

/// <summary>
/// Money that is committed, spent, or given: of a measure, of the programme, or of both. There is no other place that says how much; what
/// pages, reports and files show is computed from it. The year may be unknown (A9). Nothing is deleted: a booking is cancelled with a reason.
/// </summary>
public sealed class BudgetBooking : Entity, IHaveHistory
{
    public const string Series = "BudgetBooking";
    public const int PurposeMax = Conventions.Line;
    public const int ReferenceMax = 80;
    public const int ReasonMax = 500;

    private BudgetBooking()
    {
    }

    public int Number { get; private set; }

    /// <summary>The category of the programme's money it counts against; null for money the measure has from elsewhere.</summary>
    public Guid? CategoryId { get; private set; }

    /// <summary>Null is "Jahr unbekannt" (A9), never a guess.</summary>
    public int? Year { get; private set; }

    public BookingKind Kind { get; private set; }

    public decimal Amount { get; private set; }

    /// <summary>The line of the measure's costs it counts for.</summary>
    public Guid? LineId { get; private set; }

    /// <summary>Why the amount is a sum typed by hand instead of a booking of its own; empty for a booking.</summary>
    public string TypedReason { get; private set; } = "";

    /// <summary>Its line while it is typed and counts: one such sum for each line and kind (unique index).</summary>
    public Guid? TypedLineId { get; private set; }

    public Guid? MeasureId { get; private set; }

    /// <summary>Helps a measure to begin ("Anschubfinanzierung").</summary>
    public bool IsSeed { get; private set; }

    public string Purpose { get; private set; } = "";

    public DateOnly? Day { get; private set; }

    /// <summary>Order, contract or invoice number.</summary>
    public string Reference { get; private set; } = "";

    /// <summary>The commitment that this spending uses up.</summary>
    public Guid? CommitmentId { get; private set; }

    /// <summary>Why it was booked although the cell holds less.</summary>
    public string AnywayReason { get; private set; } = "";

    public DateOnly? CancelledOn { get; private set; }

    public string CancelReason { get; private set; } = "";

    public bool IsCancelled => CancelledOn is not null;

    public bool IsTyped => TypedReason.Length > 0;

    public static BudgetBooking Numbered(int number) => new() { Number = number };

    /// <summary>A sum of a line of which there are no single bookings, with the reason. Nought is a sum too.</summary>
    public static BudgetBooking Typed(int number, MoneyLine line, BookingKind kind, decimal amount, string reason)
    {
        var booking = new BudgetBooking { Number = number, MeasureId = line.MeasureId, Kind = kind, LineId = line.Id, TypedLineId = line.Id, Purpose = BookingText.TypedPurpose.De };
        booking.Retype(line, amount, reason);
        return booking;
    }

    /// <summary>Another sum or reason; the year is always that of the line.</summary>
    public void Retype(MoneyLine line, decimal amount, string reason)
    {
        MustCount();
        if (amount < 0)
        {
            throw new Refusal(BookingText.AmountWrong, Kind.ToString());
        }

        if (reason.Length == 0)
        {
            throw new Refusal(BookingText.TypedReasonMissing, nameof(TypedReason));
        }

        (Year, Amount, TypedReason) = (line.Year, amount, reason);
    }

    /// <summary>The programme gave it: seed funding of the paper, of which nobody knows whether it is committed or spent (A9).</summary>
    public void CountAsSeed(Guid category, string purpose) => (CategoryId, IsSeed, Purpose) = (category, true, purpose);

    public void Write(BookingWords words, BudgetBooking? commitment)
    {
        MustCount();
        if (IsTyped)
        {
            throw new Refusal(BookingText.StandsWithMeasure);
        }

        if (words.Amount <= 0)
        {
            throw new Refusal(BookingText.AmountWrong, BookingWords.AmountField);
        }

        if (words.IsSeed && words.MeasureId is null)
        {
            throw new Refusal(BookingText.SeedNeedsMeasure, BookingWords.MeasureField);
        }

        if (words.Line is { } line && words.Year is not null && words.Year != line.Year)
        {
            throw new Refusal(BookingText.OtherYear.Filled(DeliveryWords.Title(line)), nameof(Year));
        }

        if (commitment is not null && words.Kind != BookingKind.Spent)
        {
            throw new Refusal(BookingText.OnlySpendingUsesUp, nameof(CommitmentId));
        }

        if (commitment is not null && (commitment.CategoryId != words.CategoryId || commitment.IsCancelled || commitment.Kind != BookingKind.Committed || commitment.Id == Id))
        {
            throw new Refusal(BookingText.CommitmentOfAnother, nameof(CommitmentId));
        }

        var newlyGiven = words.IsSeed && words.MeasureId != (IsSeed ? MeasureId : null);
        LineId = words.Line?.Id ?? (words.KeepsLine && (words.MeasureId, words.Year) == (MeasureId, Year) ? LineId : null);
        (CategoryId, Year, Kind, Amount, MeasureId, IsSeed) = (words.CategoryId, words.Line is null ? words.Year : words.Line.Year, words.Kind, words.Amount, words.MeasureId, words.IsSeed);
        (Purpose, Day, Reference, CommitmentId) = (words.Purpose, words.Day, words.Reference, commitment?.Id);
        if (newlyGiven)
        {
            Say(new SeedGiven(Id));
        }
    }

    /// <summary>The same amount of the same kind on the same day with the same document is most likely the same booking.</summary>
    public bool LooksLike(BudgetBooking other) =>
        other.Id != Id && !other.IsCancelled && !other.IsTyped && (other.Kind, other.Amount, other.MeasureId, other.CategoryId, other.Year) == (Kind, Amount, MeasureId, CategoryId, Year)
        && other.Day == Day && string.Equals(other.Reference.Trim(), Reference.Trim(), StringComparison.OrdinalIgnoreCase) && (Day is not null || Reference.Length > 0);

    /// <summary>Entered a second time only with a reason.</summary>
    public void NotTwice(IEnumerable<BudgetBooking> others, string anyway)
    {
        if (anyway.Length == 0 && others.FirstOrDefault(LooksLike) is { } twin)
        {
            throw new Refusal(BookingText.LooksLikeAnother.Filled(twin.Number, twin.Purpose), nameof(AnywayReason));
        }
    }

    /// <summary>More than the cell holds is booked only with a reason. What is left is unknown as long as the cell is open.</summary>
    public void Fit(MoneySum left, string anyway)
    {
        if (left is { Amount: < 0, Incomplete: false } && anyway.Length == 0)
        {
            throw new Refusal(BookingText.TooMuch.Filled(Format.Euro(-left.Amount!.Value)), nameof(AnywayReason));
        }

        AnywayReason = anyway;
    }

    public void Cancel(string reason, DateOnly today)
    {
        MustCount();
        (CancelledOn, CancelReason, TypedLineId) = (today, reason, null);
    }

    private void MustCount()
    {
        if (IsCancelled)
        {
            throw new Refusal(BookingText.AlreadyCancelled);
        }
    }
}

public enum BookingKind
{
    /// <summary>Promised by contract or order, not paid yet.</summary>
    Committed,
    Spent,

    /// <summary>Given, without saying whether it is committed or spent (A9).</summary>
    Financed,
}

public sealed record BookingWords(BookingKind Kind, decimal Amount, int? Year, string Purpose)
{
    public const string AmountField = "Betrag";
    public const string MeasureField = "Massnahme";

    public Guid? CategoryId { get; init; }

    public Guid? MeasureId { get; init; }

    /// <summary>The line of the measure's costs it counts for.</summary>
    public MoneyLine? Line { get; init; }

    /// <summary>Nothing was said about the line, so it stays.</summary>
    public bool KeepsLine { get; init; }

    public bool IsSeed { get; init; }

    public DateOnly? Day { get; init; }

    public string Reference { get; init; } = "";
}

/// <summary>Said when a measure gets money of the programme to begin with.</summary>
public sealed record SeedGiven(Guid BookingId);
