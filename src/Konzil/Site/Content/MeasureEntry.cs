using Konzil.Platform;

namespace Konzil.Site.Content;

public enum MeasureKind { Project, Ongoing }

public enum MeasurePurpose { Operation, Development, New }

/// <summary>How far the measure has come in the public procedure. Existing: was there before and did not go through it.</summary>
public enum MeasureStage { Existing, Discussion, Review, WorkedOut, Scored, Decided, Delivered }

public enum DeliveryStatus { Planned, Running, Done, Paused, Stopped }

/// <summary>A part that a programme plays twice: base of the agenda, and a portfolio of its own below a field.</summary>
public enum MeasureRole { Foundation, SubPortfolio }

public enum OriginKind { Idea, Workshop, Programme, Pilot, Existing, Motion, Survey }

/// <summary>Amount: figures are given. Open: not known yet. NotApplicable: there is nothing to give. Empty is never zero.</summary>
public enum CellState { Amount, Open, NotApplicable }

/// <summary>Which direction of an indicator is good.</summary>
public enum Better { Higher, Lower }

public sealed record MeasureEntry
{
    public required string Key { get; init; }
    public required int Number { get; init; }

    /// <summary>Invented; the others are named in the paper.</summary>
    public required bool Example { get; init; }

    /// <summary>The paper names the measure without problem or benefit; those words are ours.</summary>
    public required bool Constructed { get; init; }
    public required Text Title { get; init; }
    public required Text Summary { get; init; }
    public required IReadOnlyList<string> Aliases { get; init; }
    public required IReadOnlyList<string> Fields { get; init; }
    public required IReadOnlyList<GoalReason> Goals { get; init; }
    public required MeasureKind Kind { get; init; }
    public required MeasurePurpose Purpose { get; init; }

    /// <summary>What it brings about, where it is clear.</summary>
    public Agenda.MeasureProduct? Product { get; init; }
    public required Text? Problem { get; init; }
    public required Benefits Benefits { get; init; }

    /// <summary>The three sides (R-1.1-03); null where the city's paper names a measure without them.</summary>
    public required SidesEntry? Sides { get; init; }
    public required string? LeadUnit { get; init; }
    public required IReadOnlyList<Text> Activities { get; init; }
    public required IReadOnlyList<OriginEntry> Origins { get; init; }
    public required MeasureStage Stage { get; init; }
    public required DeliveryEntry Delivery { get; init; }
    public required bool LeadProject { get; init; }
    public required IReadOnlyList<MoneyEntry> Money { get; init; }
    public required IReadOnlyList<MilestoneEntry> Milestones { get; init; }
    public required IReadOnlyList<IndicatorEntry> Indicators { get; init; }

    /// <summary>The year the paper gives for it, if any.</summary>
    public required int? Year { get; init; }
    public required IReadOnlyList<MeasureRole> Roles { get; init; }
    public required IReadOnlyList<FactEntry> Facts { get; init; }
    public required string? Wording { get; init; }
    public required string? Source { get; init; }
    public required IReadOnlyList<string> Contradictions { get; init; }
}

/// <param name="Goal">Key of the goal.</param>
/// <param name="Constructed">The link is ours although the measure is named in the paper.</param>
public sealed record GoalReason(string Goal, Text Reason, bool Constructed);

public sealed record Benefits(Text? Citizens, Text? Companies, Text? Administration);

public sealed record SidesEntry(string Technical, string Organisational, string SocioCultural);

/// <param name="Measure">Key of the earlier measure it grew out of, if any.</param>
public sealed record OriginEntry(OriginKind Kind, Text Title, string? Measure);

/// <param name="Status">Null where the paper does not say.</param>
/// <param name="Reason">Why it is paused or stopped.</param>
/// <param name="Note">What the paper says or leaves open about the state.</param>
public sealed record DeliveryEntry(DeliveryStatus? Status, Text? Reason, Text? Note);

/// <summary>Money of one year. A null figure means "nothing said", never zero.</summary>
public sealed record MoneyEntry
{
    /// <summary>Null where <see cref="YearUnknown"/>.</summary>
    public required int? Year { get; init; }
    public required bool YearUnknown { get; init; }

    /// <summary>Row of the programme's budget the money comes from, if any.</summary>
    public required string? Category { get; init; }
    public required CellState State { get; init; }
    public required decimal? Planned { get; init; }
    public required decimal? Budgeted { get; init; }
    public required decimal? Bound { get; init; }
    public required decimal? Spent { get; init; }

    /// <summary>"finanziert" in the paper: it does not say whether that is bound or spent.</summary>
    public required decimal? Financed { get; init; }
    public required Text? Note { get; init; }
}

/// <param name="First">The date first announced.</param>
/// <param name="Current">The date now planned.</param>
/// <param name="Done">The date it was reached.</param>
public sealed record MilestoneEntry(Text Title, DateOnly First, DateOnly Current, DateOnly? Done, Text? Reason);

public sealed record IndicatorEntry
{
    public required string Key { get; init; }
    public required Text Title { get; init; }
    public required Text Unit { get; init; }
    public required decimal? Baseline { get; init; }
    public required decimal? Target { get; init; }
    public required Better Better { get; init; }
    public required IReadOnlyList<PointEntry> Points { get; init; }
}

public sealed record PointEntry(DateOnly Date, decimal Value);

/// <summary>A figure the paper gives: 25 people, 23 units.</summary>
public sealed record FactEntry(string Key, int Value, Text Title);
