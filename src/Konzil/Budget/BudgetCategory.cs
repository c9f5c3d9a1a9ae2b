using Konzil.Platform;
using Konzil.Steering;

namespace Konzil.Budget;

/// <summary>A row of the programme's money table: "Aufwendungen", "Beratungskosten", or posts in full-time equivalents (MAK).</summary>
public sealed class BudgetCategory : Entity, IHaveHistory
{
    private BudgetCategory()
    {
    }

    public int Order { get; private set; }

    public string TitleDe { get; private set; } = "";

    public string? TitleEn { get; private set; }

    public BudgetUnit Unit { get; private set; }

    public Text Title => new(TitleDe, TitleEn ?? TitleDe);

    /// <summary>Posts are planned, not booked.</summary>
    public void MustTakeBookings()
    {
        if (Unit != BudgetUnit.Euro)
        {
            throw new Refusal(Steering.BookingText.PostsAreNotBooked, BookingFields.Category);
        }
    }

    public static BudgetCategory Open(int order, BudgetUnit unit) => new() { Order = order, Unit = unit };

    public void Name(string de, string? en) => (TitleDe, TitleEn) = (de, string.IsNullOrWhiteSpace(en) ? null : en);
}

public enum BudgetUnit
{
    Euro,

    /// <summary>Posts, counted in "MAK".</summary>
    Posts,
}
