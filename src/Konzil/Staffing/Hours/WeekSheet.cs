using Konzil.Platform;

namespace Konzil.Staffing;

/// <summary>
/// What one person worked on in a week. It has no history on purpose: the history is kept for ever, and these hours are not
/// (<see cref="StaffSettings.KeepMonths"/>). The person sees and corrects it; who else sees what is the city's choice.
/// </summary>
public sealed class WeekSheet : Entity
{
    private WeekSheet()
    {
    }

    public Guid PersonId { get; private set; }

    public DateOnly Monday { get; private set; }

    public SheetState State { get; private set; }

    public DateTimeOffset ChangedAt { get; private set; }

    public ICollection<WeekEntry> Entries { get; private set; } = [];

    public static WeekSheet Of(Guid person, DateOnly monday) => new() { PersonId = person, Monday = monday };

    public static DateOnly MondayOf(DateOnly day) => day.AddDays(-(((int)day.DayOfWeek + 6) % 7));

    public void Fill(IReadOnlyList<WeekEntry> entries, bool submit, DateTimeOffset now)
    {
        if (State == SheetState.Submitted)
        {
            throw new Refusal(WeekText.IsSubmitted);
        }

        Entries.Clear();
        foreach (var entry in entries)
        {
            Entries.Add(entry);
        }

        (State, ChangedAt) = (submit ? SheetState.Submitted : SheetState.Draft, now);
    }

    /// <summary>Somebody corrects what they had submitted.</summary>
    public void Reopen(DateTimeOffset now) => (State, ChangedAt) = (SheetState.Draft, now);
}

public enum SheetState
{
    Draft,
    Submitted,
}

/// <summary>A line of a week: a day, a package or an event, hours; with times of day where the person gives them.</summary>
public sealed class WeekEntry
{
    private WeekEntry()
    {
    }

    public WeekEntry(Guid sheetId, int order, DateOnly day, BookedOn on, decimal hours)
    {
        (SheetId, Order, Day, Hours) = (sheetId, order, day, hours);
        (PackageId, EventId, ProjectId, PhaseId) = (on.PackageId, on.EventId, on.ProjectId, on.PhaseId);
    }

    public Guid Id { get; private set; } = Ids.Next();

    public Guid SheetId { get; private set; }

    public int Order { get; private set; }

    public DateOnly Day { get; private set; }

    public Guid? PackageId { get; private set; }

    public Guid? EventId { get; private set; }

    /// <summary>Where it counts; null for an event outside all phases.</summary>
    public Guid? ProjectId { get; private set; }

    public Guid? PhaseId { get; private set; }

    public TimeOnly? Start { get; init; }

    public TimeOnly? End { get; init; }

    public decimal Hours { get; private set; }
}

/// <summary>What hours can be booked on, and where they count.</summary>
public sealed record BookedOn(Guid? PackageId, Guid? EventId, Guid? ProjectId, Guid? PhaseId);

/// <summary>What is left of the hours of a phase when the sheets are deleted: a sum without people.</summary>
public sealed class PhaseHours
{
    private PhaseHours()
    {
    }

    public PhaseHours(Guid phaseId) => PhaseId = phaseId;

    public Guid PhaseId { get; private set; }

    public decimal Hours { get; private set; }

    /// <summary>The most people who ever stood behind the sum, so that a small group stays hidden.</summary>
    public int People { get; private set; }

    public void Add(decimal hours, int people) => (Hours, People) = (Hours + hours, Math.Max(People, people));
}
