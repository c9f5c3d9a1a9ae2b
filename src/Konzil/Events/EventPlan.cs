using Konzil.People;
using Konzil.Platform;

namespace Konzil.Events;

/// <summary>What somebody plans or changes.</summary>
public sealed record EventPlan
{
    public required EventKind Kind { get; init; }
    public required Text Title { get; init; }
    public required EventTime When { get; init; }
    public Guid? SeriesId { get; init; }
    public int? Edition { get; init; }
    public Guid? DistrictId { get; init; }
    public Text Place { get; init; } = new("", "");
    public Text Description { get; init; } = new("", "");
    public Text Result { get; init; } = new("", "");
    public string Accessibility { get; init; } = "";
    public string Programme { get; init; } = "";
    public string OpenItems { get; init; } = "";
    public int? Seats { get; init; }
    public int? Attended { get; init; }
    public bool Held { get; init; }
    public bool Closed { get; init; }
    public FeedbackUse Feedback { get; init; }
    public Invited Invited { get; init; } = Invited.Nobody;
}

/// <summary>When: a date, or month and day of an unknown year.</summary>
public sealed record EventTime(DateOnly? Date, TimeOnly? Start = null, TimeOnly? End = null, int? Month = null, int? Day = null);

/// <summary>Who may see a closed event.</summary>
public sealed record Invited(IReadOnlyList<Role> Roles, IReadOnlyList<Guid> People)
{
    public static readonly Invited Nobody = new([], []);
}
