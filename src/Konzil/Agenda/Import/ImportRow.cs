using Konzil.Platform;

namespace Konzil.Agenda;

/// <summary>A measure as a row of the file tells it, checked.</summary>
public sealed record ImportRow(int Line, MeasureText Text)
{
    public required string Former { get; init; }

    public required DateOnly? Day { get; init; }

    public required DeliveryStatus State { get; init; }

    public required string Reason { get; init; }

    public required IReadOnlyList<Guid> Further { get; init; }

    public required IReadOnlyList<Guid> Goals { get; init; }

    public required string GoalReason { get; init; }

    public required IReadOnlyList<string> Steps { get; init; }

    public required IReadOnlyList<string> Aliases { get; init; }

    /// <summary>The number in the agenda, where the row names one.</summary>
    public required int? Number { get; init; }

    public ImportFate Fate { get; init; }

    /// <summary>The measure it is, belongs to, or resembles.</summary>
    public KnownMeasure? Known { get; init; }
}

/// <summary>What becomes of a row.</summary>
public enum ImportFate
{
    /// <summary>A new draft.</summary>
    New,

    /// <summary>It is a measure of the agenda; its old number or name is kept there.</summary>
    Joins,

    /// <summary>Everything of it is there already.</summary>
    Nothing,

    /// <summary>Left out by the person.</summary>
    LeftOut,

    /// <summary>It resembles a measure: somebody has to say.</summary>
    Undecided,
}

/// <summary>A measure that stands in the agenda already, draft or public.</summary>
public sealed record KnownMeasure(Guid Id, int Number, string Title, string? TitleEn, string AliasLines)
{
    public string Code => Measure.CodeOf(Number);

    public IEnumerable<string> Names => Strategy.Lines.Split(AliasLines).Append(Title).Append(TitleEn ?? Title);
}

/// <param name="Place">"C4": as the spreadsheet shows it; the line alone where no column is meant.</param>
public sealed record ImportMistake(string Place, string Words);

/// <summary>What is said of the whole file.</summary>
/// <param name="Portfolio">Where the old numbers come from; "" where there are none.</param>
/// <param name="Day">Of the portfolio.</param>
/// <param name="FieldId">For rows that name no field.</param>
public sealed record ImportFrame(string Portfolio, DateOnly? Day, Guid? FieldId);
