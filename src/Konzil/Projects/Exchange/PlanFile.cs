using Konzil.Methods.Scheduling;

namespace Konzil.Projects;

/// <summary>A plan as a file tells it, before anything of it is compared or kept.</summary>
/// <param name="Given">What the file says at all: everything else stays as it is.</param>
/// <param name="Rows">Phases and packages in the order of the file.</param>
/// <param name="Links">What waits for what, by the keys of the rows.</param>
public sealed record PlanFile(IReadOnlySet<PlanField> Given, IReadOnlyList<FileRow> Rows, IReadOnlyList<FileLink> Links)
{
    /// <summary>The project and the state of its plan the file was written from; null for a file of another program.</summary>
    public (int Project, int Revision)? Base { get; init; }

    /// <summary>What the reader left out or guessed.</summary>
    public IReadOnlyList<string> Hints { get; init; } = [];

    /// <summary>What a template says beside its phases and packages.</summary>
    internal IReadOnlyList<Func<TemplateMade, Task>> More { get; init; } = [];
}

/// <summary>A phase or a package of a file. Null: the file says nothing.</summary>
/// <param name="Place">Where it stands: "Zeile 7".</param>
/// <param name="Key">What other rows of the file call it.</param>
/// <param name="Title">In German.</param>
public sealed record FileRow(string Place, string Key, string Title)
{
    public bool IsPhase { get; init; }

    public bool IsPrePhase { get; init; }

    /// <summary>The row it lies in.</summary>
    public string? Parent { get; init; }

    /// <summary>Without a parent it says nothing about where it lies.</summary>
    public bool KeepsPlace { get; init; }

    /// <summary>Our own id, where the file kept it.</summary>
    public Guid? Id { get; init; }

    public string? Number { get; init; }

    public string? TitleEn { get; init; }

    /// <summary>Of a phase: what it is about.</summary>
    public string Goal { get; init; } = "";

    public string Result { get; init; } = "";

    /// <summary>The name of whoever leads it.</summary>
    public string? Lead { get; init; }

    public decimal? Hours { get; init; }

    public DateOnly? Start { get; init; }

    public DateOnly? End { get; init; }

    public DateOnly? Done { get; init; }

    public bool IsMilestone { get; init; }

    public bool IsFixed { get; init; }

    public bool IsOptional { get; init; }

    public bool IsRough { get; init; }

    public bool IsPublic { get; init; }

    public bool IsThroughout { get; init; }

    /// <summary>The days are our assumption.</summary>
    public bool IsConstructed { get; init; }

    /// <summary>Of a phase.</summary>
    public string? SentenceEn { get; init; }

    /// <summary>Of a phase: about how many months the paper gives.</summary>
    public int? Months { get; init; }

    /// <summary>Of a package: the ranges in the paper's own words.</summary>
    public string RangeWording { get; init; } = "";

    /// <summary>The day a package really began.</summary>
    public DateOnly? Started { get; init; }

    public RepeatEvery? Repeats { get; init; }

    /// <summary>Days of a package that repeats which were reported done; null where they cannot be read.</summary>
    public IReadOnlyList<DateOnly>? DoneTurns { get; init; } = [];

    /// <summary>What is done in a new package, in order.</summary>
    public IReadOnlyList<FileActivity> Activities { get; init; } = [];
}

/// <param name="De">In German.</param>
/// <param name="En">In English; the German words where nobody wrote any.</param>
/// <param name="IsOptional">It does not count as missing.</param>
public sealed record FileActivity(string De, string En, bool IsOptional);

/// <param name="Place">Where it stands.</param>
/// <param name="From">Key of the row that comes first.</param>
/// <param name="To">Key of the row that waits.</param>
/// <param name="Kind">How they are tied.</param>
/// <param name="Lag">Calendar days to wait in addition.</param>
public sealed record FileLink(string Place, string From, string To, LinkKind Kind, int Lag);

public enum PlanField
{
    Number,
    TitleEn,
    Goal,
    Result,
    Lead,
    Hours,
    Dates,
    Done,
    Milestone,
    Fixed,
    Optional,
    Rough,
    Public,
    Links,
    Throughout,
    Constructed,
    SentenceEn,
    Months,
    Range,
    Started,
    Activities,
    Repeats,
    Turns,
}

/// <summary>The file cannot be taken; every reason with its row and column.</summary>
public sealed class PlanFileException(IReadOnlyList<string> errors) : Exception(string.Join('\n', errors))
{
    public PlanFileException(string error) : this([error])
    {
    }

    public IReadOnlyList<string> Errors => errors;
}
