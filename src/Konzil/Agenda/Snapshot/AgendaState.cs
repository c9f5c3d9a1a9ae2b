using System.Text.Json.Serialization;
using Konzil.Platform;

namespace Konzil.Agenda;

/// <summary>The words of an agenda. What is null was not recorded when it was taken: nobody may conclude from it that there was nothing.</summary>
public sealed record AgendaState(IReadOnlyList<GoalState> Goals, IReadOnlyList<FieldState> Fields, IReadOnlyList<MeasureState> Measures)
{
    /// <summary>The principles that stand.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public IReadOnlyList<AgendaPrinciple>? Principles { get; init; }

    /// <summary>The programme's money, a row for each entry of its table.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public IReadOnlyList<AgendaMoney>? Money { get; init; }

    /// <summary>"2. Teilhabe": as a link of a field or a measure names it.</summary>
    public string GoalName(string key) => Goals.FirstOrDefault(g => g.Key == key) is { } goal ? $"{goal.Number}. {goal.Title}" : key;

    /// <summary>What nobody recorded when it was taken; empty in a whole one.</summary>
    [JsonIgnore]
    public IEnumerable<Text> NotRecorded => new (bool Lacks, Text Name)[]
    {
        (Principles is null, AgendaText.Principles), (Goals.Any(g => g.Indicators is null), AgendaText.IndicatorsOfGoal), (Fields.Any(f => f.Goals is null), AgendaText.GoalsOfField),
        (Measures.Any(m => m.Technical is null), AssessmentText.ThreeSides), (Measures.Any(m => m.Groups is null), ClassText.Groups), (Measures.Any(m => m.Place is null), AgendaText.PlaceInWords),
        (Measures.Any(m => m.Aliases is null), AgendaText.AlsoCalled), (Measures.Any(m => m.Money is null) || Money is null, AgendaText.MoneyOfMeasure), (Goals.Any(g => g.WordingEn is null), AgendaText.EnglishTexts),
    }.Where(r => r.Lacks).Select(r => r.Name);
}

/// <summary>What a later module adds to the words of the agenda: principles, money, indicators. Modules implement it.</summary>
public interface IAgendaContent
{
    Task<AgendaState> Add(AgendaState state, CityDb db, CancellationToken cancellation);
}

public sealed record AgendaPrinciple(int Number, string Title, string TitleEn, string Wording, string WordingEn);

/// <summary>Money of one row: the amount, or the words that stand instead of one.</summary>
/// <param name="Category">The row's name; empty where it is all of the year.</param>
/// <param name="CategoryEn">Its English name, where there is one.</param>
/// <param name="Year">Null is "Jahr unbekannt" (A9).</param>
/// <param name="What">Planned, budgeted, released; empty where nobody has said.</param>
/// <param name="Amount">Null where there is no number.</param>
public sealed record AgendaMoney(string Category, string CategoryEn, int? Year, string What, decimal? Amount)
{
    /// <summary>What stands instead of a number: "offen", "–", the words of the cell.</summary>
    public string Words { get; init; } = "";

    /// <summary>Counted in posts (MAK), not in euros.</summary>
    public bool Posts { get; init; }

    /// <summary>The same amount is the same text, whatever the database makes of its noughts.</summary>
    public static decimal? Plain(decimal? amount) => amount / 1.0000000000000000000000000000m;
}

public sealed record AgendaIndicator(string Title, string TitleEn, string Unit, decimal? Baseline, decimal? Target);

/// <summary>Whom a measure concerns, and how.</summary>
public sealed record AgendaGroup(string Name, string NameEn, string Effect);

/// <remarks>What later editions of Konzil added stays out of a snapshot where nobody wrote it: an agenda gives the same text as before.</remarks>
public sealed record GoalState(string Key, int Number, string Title, string TitleEn, string Wording)
{
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingDefault)]
    public string? Intent { get; init => field = value is { Length: > 0 } ? value : null; }

    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingDefault)]
    public int? Horizon { get; init; }

    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingDefault)]
    public string? Owner { get; init => field = value is { Length: > 0 } ? value : null; }

    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public string? WordingEn { get; init; }

    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public string? IntentEn { get; init; }

    /// <summary>What it is measured by, as far as public.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public IReadOnlyList<AgendaIndicator>? Indicators { get; init; }
}

public sealed record FieldState(string Key, string Name, string NameEn, string Sentence, bool Draft)
{
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingDefault)]
    public string? ScopeIn { get; init => field = value is { Length: > 0 } ? value : null; }

    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingDefault)]
    public string? ScopeOut { get; init => field = value is { Length: > 0 } ? value : null; }

    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingDefault)]
    public string? LeadUnit { get; init => field = value is { Length: > 0 } ? value : null; }

    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public string? SentenceEn { get; init; }

    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public string? ScopeInEn { get; init; }

    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public string? ScopeOutEn { get; init; }

    /// <summary>Goals that lead to it, with the reason.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public IReadOnlyList<GoalLink>? Goals { get; init; }
}

public sealed record GoalLink(string Goal, string Reason);

public sealed record MeasureState
{
    public required string Code { get; init; }

    public required string Title { get; init; }

    public string? TitleEn { get; init; }

    public string Summary { get; init; } = "";

    public string Problem { get; init; } = "";

    public string BenefitCitizens { get; init; } = "";

    public string BenefitCompanies { get; init; } = "";

    public string BenefitAdministration { get; init; } = "";

    /// <summary>Key of the main field.</summary>
    public string Field { get; init; } = "";

    public IReadOnlyList<string> FurtherFields { get; init; } = [];

    public string LeadUnit { get; init; } = "";

    public MeasureKind Kind { get; init; }

    public MeasurePurpose Purpose { get; init; }

    /// <summary>Null in versions from before it could be said.</summary>
    public MeasureProduct? Product { get; init; }

    public MeasureLevel Level { get; init; }

    public bool LeadProject { get; init; }

    public IReadOnlyList<GoalLink> Goals { get; init; } = [];

    public IReadOnlyList<string> Activities { get; init; } = [];

    public IReadOnlyList<string> Origins { get; init; } = [];

    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public string? SummaryEn { get; init; }

    /// <summary>The three sides of the measure; empty where nobody has written one.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public string? Technical { get; init; }

    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public string? Organisational { get; init; }

    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public string? SocioCultural { get; init; }

    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public IReadOnlyList<AgendaGroup>? Groups { get; init; }

    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public string? Place { get; init; }

    /// <summary>Empty: the whole city.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public IReadOnlyList<string>? Districts { get; init; }

    /// <summary>Other spellings and former numbers.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public IReadOnlyList<string>? Aliases { get; init; }

    /// <summary>Planned and budgeted, by year and category, as far as public.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public IReadOnlyList<AgendaMoney>? Money { get; init; }
}
