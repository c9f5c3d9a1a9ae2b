using Konzil.Platform;

namespace Konzil.Budget;

/// <summary>
/// The city's next budget of two years ("Doppelhaushalt"), for which money and posts are applied for until a day. Which years it covers
/// the city says; the paper does not (A10).
/// </summary>
public sealed class BudgetCycle : Entity, IHaveHistory
{
    public const string Series = "BudgetCycle";
    public const int NoteMax = 1000;

    private BudgetCycle()
    {
    }

    public int Number { get; private set; }

    public int FirstYear { get; private set; }

    public int SecondYear => FirstYear + 1;

    /// <summary>Until when applications have to be in.</summary>
    public DateOnly Deadline { get; private set; }

    public string Note { get; private set; } = "";

    /// <summary>Handed to the treasury; after that only decisions are recorded.</summary>
    public DateOnly? HandedInOn { get; private set; }

    public string Name => FirstYear.ToString(System.Globalization.CultureInfo.InvariantCulture) + "/" + SecondYear.ToString(System.Globalization.CultureInfo.InvariantCulture);

    public bool IsHandedIn => HandedInOn is not null;

    public static BudgetCycle Numbered(int number) => new() { Number = number };

    public void Plan(int firstYear, DateOnly deadline, string note)
    {
        MustCollect();
        if (deadline != Deadline)
        {
            Say(new CycleDeadlineSet(Id, deadline));
        }

        (FirstYear, Deadline, Note) = (firstYear, deadline, note);
    }

    public void HandIn(IReadOnlyCollection<ResourceRequest> requests, DateOnly today)
    {
        MustCollect();
        if (!requests.Any(r => !r.IsWithdrawn))
        {
            throw new Refusal(CycleText.NothingToHandIn);
        }

        HandedInOn = today;
        Say(new CycleHandedIn(Id));
    }

    /// <summary>The treasury needs something else: applications may be changed again.</summary>
    public void TakeBack()
    {
        if (!IsHandedIn)
        {
            throw new Refusal(CycleText.NotHandedIn);
        }

        HandedInOn = null;
    }

    public void MustCollect()
    {
        if (IsHandedIn)
        {
            throw new Refusal(CycleText.HandedInAlready.Filled(HandedInOn!.Value));
        }
    }
}

public sealed record CycleDeadlineSet(Guid CycleId, DateOnly Day);

public sealed record CycleDeadlineNear(Guid CycleId, DateOnly Day);

public sealed record CycleHandedIn(Guid CycleId);
