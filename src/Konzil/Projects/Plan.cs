using Konzil.Platform;

namespace Konzil.Projects;

/// <summary>The project that works the agenda out: its latest end, its team, its hours, its posts. One row.</summary>
public sealed class ProjectPlan : Entity, IHaveHistory
{
    public string GoalWording { get; private set; } = "";

    public string OutOfScopeWording { get; private set; } = "";

    /// <summary>First day of the month the project must be finished in at the latest.</summary>
    public DateOnly LatestMonth { get; private set; }

    public int People { get; private set; }

    public string PeopleWording { get; private set; } = "";

    public string HoursWording { get; private set; } = "";

    public decimal PostsNeeded { get; private set; }

    public decimal PostsExisting { get; private set; }

    public decimal PostsAdditional { get; private set; }

    public string PostsNoteDe { get; private set; } = "";

    public string PostsNoteEn { get; private set; } = "";

    public Text PostsNote => new(PostsNoteDe, PostsNoteEn);

    public DateOnly LatestDay => LatestMonth.AddMonths(1).AddDays(-1);

    public void Aim(string goal, string outOfScope, DateOnly latestMonth) => (GoalWording, OutOfScopeWording, LatestMonth) = (goal, outOfScope, latestMonth);

    public void Staff(int people, string peopleWording, string hoursWording) => (People, PeopleWording, HoursWording) = (people, peopleWording, hoursWording);

    /// <summary>A6: need, existing and additional posts stay apart; it is open whether they add up.</summary>
    public void Post(decimal needed, decimal existing, decimal additional, Text note) =>
        (PostsNeeded, PostsExisting, PostsAdditional, PostsNoteDe, PostsNoteEn) = (needed, existing, additional, note.De, note.En);
}

/// <summary>A part of the project. A pre-phase may lie inside a phase; its months are then not counted twice (A1, A2).</summary>
public sealed class Phase : Entity
{
    private Phase()
    {
    }

    public Phase(int order, PhaseKind kind, Guid? insideId) => (Order, Kind, InsideId) = (order, kind, insideId);

    public int Order { get; private set; }

    public PhaseKind Kind { get; private set; }

    public Guid? InsideId { get; private set; }

    public string TitleDe { get; private set; } = "";

    public string TitleEn { get; private set; } = "";

    public string SentenceDe { get; private set; } = "";

    public string SentenceEn { get; private set; } = "";

    /// <summary>About how many months the paper gives.</summary>
    public int? Months { get; private set; }

    public DateOnly? Start { get; private set; }

    public DateOnly? End { get; private set; }

    public bool IsConstructed { get; private set; }

    public bool IsRough { get; private set; }

    public PlanSpan Span => new(Start, End, IsConstructed, IsRough);

    public Text Title => new(TitleDe, TitleEn);

    public Text Sentence => new(SentenceDe, SentenceEn);

    public void Write(Text title, Text sentence, int? months, PlanSpan span)
    {
        (TitleDe, TitleEn, SentenceDe, SentenceEn) = (title.De, title.En, sentence.De, sentence.En);
        (Months, Start, End, IsConstructed, IsRough) = (months, span.Start, span.End, span.Constructed, span.Rough);
    }
}

public enum PhaseKind
{
    PrePhase,
    Phase,
}

/// <summary>From, to; whether the days are our construction (A20) and whether it is coarse planning.</summary>
public sealed record PlanSpan(DateOnly? Start, DateOnly? End, bool Constructed, bool Rough);

/// <summary>A piece of work. The number is optional and may be missing (A13); order is no dependency (A11).</summary>
public sealed class WorkPackage : Entity
{
    private WorkPackage()
    {
    }

    public WorkPackage(int order, Guid phaseId) => (Order, PhaseId) = (order, phaseId);

    public int Order { get; private set; }

    public Guid PhaseId { get; private set; }

    public string? Number { get; private set; }

    public string TitleDe { get; private set; } = "";

    public string TitleEn { get; private set; } = "";

    /// <summary>Planned numbers where the paper gives ranges, in its own words: "2-3 Workshops …" (A5).</summary>
    public string RangeWording { get; private set; } = "";

    public DateOnly? Start { get; private set; }

    public DateOnly? End { get; private set; }

    public bool IsConstructed { get; private set; }

    public bool IsRough { get; private set; }

    public PlanSpan Span => new(Start, End, IsConstructed, IsRough);

    public ICollection<PackageActivity> Activities { get; private set; } = [];

    public Text Title => new(TitleDe, TitleEn);

    public void Write(string? number, Text title, string rangeWording, PlanSpan span)
    {
        (Number, TitleDe, TitleEn, RangeWording) = (number, title.De, title.En, rangeWording);
        (Start, End, IsConstructed, IsRough) = (span.Start, span.End, span.Constructed, span.Rough);
    }
}

public sealed class PackageActivity
{
    private PackageActivity()
    {
    }

    public PackageActivity(Guid packageId, int order, Text title, bool optional) =>
        (PackageId, Order, De, En, IsOptional) = (packageId, order, title.De, title.En, optional);

    public Guid PackageId { get; private set; }

    public int Order { get; private set; }

    public string De { get; private set; } = "";

    public string En { get; private set; } = "";

    public bool IsOptional { get; private set; }

    public Text Title => new(De, En);
}

/// <summary>A line of the table of hours: estimated hours for each person of the team.</summary>
public sealed class HoursStep
{
    private HoursStep()
    {
    }

    public HoursStep(int order, int group, Text groupTitle, Text title, int hours, bool optional)
    {
        (Order, Group, Hours, IsOptional) = (order, group, hours, optional);
        (GroupDe, GroupEn, De, En) = (groupTitle.De, groupTitle.En, title.De, title.En);
    }

    public int Order { get; private set; }

    public int Group { get; private set; }

    public string GroupDe { get; private set; } = "";

    public string GroupEn { get; private set; } = "";

    public string De { get; private set; } = "";

    public string En { get; private set; } = "";

    public int Hours { get; private set; }

    /// <summary>Optional and yet with hours (A12): counted with and without.</summary>
    public bool IsOptional { get; private set; }

    public Text GroupTitle => new(GroupDe, GroupEn);

    public Text Title => new(De, En);
}
