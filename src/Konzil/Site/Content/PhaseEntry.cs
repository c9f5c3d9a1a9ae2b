using Konzil.Platform;

namespace Konzil.Site.Content;

public enum PhaseKind { PrePhase, Phase }

public sealed record PhasesContent
{
    public required ProjectEntry Project { get; init; }
    public required IReadOnlyList<PhaseEntry> Phases { get; init; }
    public required IReadOnlyList<WorkPackageEntry> Packages { get; init; }
    public required HoursEntry Hours { get; init; }
    public required IReadOnlyList<PlanDecisionEntry> Decisions { get; init; }

    /// <summary>The tasks of the coordination.</summary>
    public required IReadOnlyList<TaskEntry> Coordination { get; init; }
}

public sealed record ProjectEntry
{
    public required Text Title { get; init; }
    public required string GoalWording { get; init; }

    /// <summary>First day of the month the project must be finished in at the latest.</summary>
    public required DateOnly LatestMonth { get; init; }
    /// <summary>Who gives the mandate and signs it.</summary>
    public required string Client { get; init; }
    public required string ClientFunction { get; init; }
    public required string ClientWording { get; init; }
    public required string OutOfScopeWording { get; init; }
    public required string? StartResolution { get; init; }
    public required string? Contradiction { get; init; }
}

/// <summary>A span of time. Constructed: our dates, the paper has them only in figures that are lost.</summary>
/// <param name="Rough">Coarse planning; the details follow later.</param>
public sealed record SpanEntry(DateOnly? Start, DateOnly? End, bool Constructed, bool Rough);

public sealed record PhaseEntry
{
    public required string Key { get; init; }
    public required PhaseKind Kind { get; init; }
    public required int? Number { get; init; }

    /// <summary>Key of the phase this one is nested in; its months are not counted twice.</summary>
    public required string? Inside { get; init; }

    /// <summary>Key of the phase whose end this one waits for.</summary>
    public required string? After { get; init; }
    public required Text Title { get; init; }
    public required Text Sentence { get; init; }
    public required string Wording { get; init; }
    public required int? Months { get; init; }
    public required string? MonthsWording { get; init; }
    public required SpanEntry Span { get; init; }
    public required IReadOnlyList<string> Contradictions { get; init; }
}

public sealed record WorkPackageEntry
{
    public required string Key { get; init; }

    /// <summary>"AP 1"; null for a package without a number.</summary>
    public required string? Number { get; init; }
    public required string Phase { get; init; }
    public required Text Title { get; init; }
    public required string Wording { get; init; }
    public required SpanEntry Span { get; init; }
    public required IReadOnlyList<ActivityEntry> Activities { get; init; }

    /// <summary>It runs beside all phases.</summary>
    public required bool Throughout { get; init; }
    public required IReadOnlyList<ResultEntry> Results { get; init; }
    public required IReadOnlyList<string> Contradictions { get; init; }
}

/// <param name="Key">In its package.</param>
/// <param name="Title">What comes of the package.</param>
/// <param name="Contents">What must be in it; null where nobody says so.</param>
/// <param name="NeededFor">Key of the phase that cannot begin without it.</param>
public sealed record ResultEntry(string Key, Text Title, string? Contents, string? NeededFor);

/// <summary>Something the project decides, and the decisions that come before.</summary>
public sealed record PlanDecisionEntry(string Key, Text Title, string? Decider, IReadOnlyList<string> After);

/// <param name="Title">The German wording is verbatim from the paper.</param>
public sealed record ActivityEntry(string Key, Text Title, bool Optional);

/// <summary>The table of hours of phase 1.</summary>
public sealed record HoursEntry
{
    public required int People { get; init; }
    public required int PerPerson { get; init; }
    public required int Total { get; init; }
    public required string PeopleWording { get; init; }
    public required string TotalWording { get; init; }
    public required IReadOnlyList<HoursGroupEntry> Groups { get; init; }
    public required IReadOnlyList<HoursStepEntry> Steps { get; init; }
    public required IReadOnlyList<string> Contradictions { get; init; }

    public int PerPersonWithoutOptional => Steps.Where(s => !s.Optional).Sum(s => s.Hours);
}

public sealed record HoursGroupEntry(string Key, int Number, Text Title);

public sealed record HoursStepEntry
{
    public required string Key { get; init; }
    public required string Group { get; init; }
    public required string Wording { get; init; }
    public required Text Title { get; init; }

    /// <summary>Estimated hours for each person.</summary>
    public required int Hours { get; init; }
    public required bool Optional { get; init; }
    public required string? Package { get; init; }
}

public sealed record TaskEntry(string Key, Text Title, string Wording);
