using Konzil.Platform;
using Konzil.Steering;

namespace Konzil.Budget;

/// <summary>
/// Money of the programme that is committed, spent, or given to a measure (seed funding), counted against a category. The year may be
/// unknown (A9). Nothing is deleted: a booking is cancelled with a reason.
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

    public Guid CategoryId { get; private set; }

    /// <summary>Null is "Jahr unbekannt" (A9), never a guess.</summary>
    public int? Year { get; private set; }

    public BookingKind Kind { get; private set; }

    /// <summary>Null where the amount stands with the measure (<see cref="LineId"/>), so that there is one of it.</summary>
    public decimal? OwnAmount { get; private set; }

    /// <summary>The line of the measure that says how much; then nothing of it is changed here.</summary>
    public Guid? LineId { get; private set; }

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

    public static BudgetBooking Numbered(int number) => new() { Number = number };

    /// <summary>Seed funding whose amount a line of the measure says; of the paper, without a year (A9).</summary>
    public static BudgetBooking OfLine(int number, Guid category, MoneyLine line, string purpose) => new()
    {
        Number = number,
        CategoryId = category,
        Year = line.Year,
        Kind = BookingKind.Financed,
        LineId = line.Id,
        MeasureId = line.MeasureId,
        IsSeed = true,
        Purpose = purpose,
    };

    public void Write(BookingWords words, BudgetCategory category, BudgetBooking? commitment)
    {
        MustBeOpen();
        if (category.Unit != BudgetUnit.Euro)
        {
            throw new Refusal(BookingText.PostsAreNotBooked, nameof(CategoryId));
        }

        if (words.Amount <= 0)
        {
            throw new Refusal(BookingText.AmountWrong, BookingFields.Amount);
        }

        if (words.IsSeed && words.MeasureId is null)
        {
            throw new Refusal(BookingText.SeedNeedsMeasure, BookingFields.Measure);
        }

        if (commitment is not null && words.Kind != BookingKind.Spent)
        {
            throw new Refusal(BookingText.OnlySpendingUsesUp, nameof(CommitmentId));
        }

        if (commitment is not null && (commitment.CategoryId != category.Id || commitment.IsCancelled || commitment.Kind != BookingKind.Committed || commitment.Id == Id))
        {
            throw new Refusal(BookingText.CommitmentOfAnother, nameof(CommitmentId));
        }

        var newlyGiven = words.IsSeed && words.MeasureId != (IsSeed ? MeasureId : null);
        (CategoryId, Year, Kind, OwnAmount, MeasureId, IsSeed) = (category.Id, words.Year, words.Kind, words.Amount, words.MeasureId, words.IsSeed);
        (Purpose, Day, Reference, CommitmentId) = (words.Purpose, words.Day, words.Reference, commitment?.Id);
        if (newlyGiven)
        {
            Say(new SeedGiven(Id));
        }
    }

    /// <summary>More than the cell holds is booked only with a reason. What is left is unknown as long as the cell is open.</summary>
    public void Fit(MoneySum left, string anyway)
    {
        if (left is { Amount: < 0, Incomplete: false } && anyway.Length == 0)
        {
            throw new Refusal(BookingText.TooMuch.Filled(Format.Euro(-left.Amount!.Value)), nameof(AnywayReason));
        }

        AnywayReason = left.Amount < 0 ? anyway : "";
    }

    public void Cancel(string reason, DateOnly today)
    {
        MustBeOpen();
        (CancelledOn, CancelReason) = (today, reason);
    }

    private void MustBeOpen()
    {
        if (IsCancelled)
        {
            throw new Refusal(BookingText.AlreadyCancelled);
        }

        if (LineId is not null)
        {
            throw new Refusal(BookingText.StandsWithMeasure);
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
    public Guid? MeasureId { get; init; }

    public bool IsSeed { get; init; }

    public DateOnly? Day { get; init; }

    public string Reference { get; init; } = "";
}

/// <summary>Said when a measure gets money of the programme to begin with.</summary>
public sealed record SeedGiven(Guid BookingId);
