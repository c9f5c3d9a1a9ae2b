using Konzil.Platform;

namespace Konzil.Steering;

/// <summary>A value of an indicator on a day; of a survey with its wave and how many answered.</summary>
public sealed class IndicatorPoint
{
    private IndicatorPoint()
    {
    }

    public IndicatorPoint(Guid indicatorId, DateOnly day, decimal value, PointNote? note = null)
    {
        (IndicatorId, Day, Value) = (indicatorId, day, value);
        (Wave, Sample, Reason, EvidenceNumber) = (note?.Wave ?? "", note?.Sample, note?.Reason ?? "", note?.EvidenceNumber);
    }

    public Guid IndicatorId { get; private set; }

    public DateOnly Day { get; private set; }

    public decimal Value { get; private set; }

    /// <summary>"Bürgerbefragung 2018".</summary>
    public string Wave { get; private set; } = "";

    /// <summary>How many people answered.</summary>
    public int? Sample { get; private set; }

    /// <summary>Why it was typed by hand although it is computed.</summary>
    public string Reason { get; private set; } = "";

    /// <summary>The piece of evidence it comes from.</summary>
    public int? EvidenceNumber { get; private set; }

    /// <summary>Of one worked out from other indicators: how many of them had no value, or an incomplete one. Null: it is not.</summary>
    public int? PartsMissing { get; private set; }

    public static IndicatorPoint Combined(Guid indicatorId, CombinedValue value) => new(indicatorId, value.Day, value.Value) { PartsMissing = value.Missing };

    public void Combine(CombinedValue value) => (Value, PartsMissing) = (value.Value, value.Missing);
}

/// <summary>What stands beside a value.</summary>
public sealed record PointNote(string Wave = "", int? Sample = null, string Reason = "", int? EvidenceNumber = null);

/// <summary>What a value should be in a year.</summary>
public sealed class IndicatorTarget
{
    private IndicatorTarget()
    {
    }

    public IndicatorTarget(Guid indicatorId, int year, decimal value) => (IndicatorId, Year, Value) = (indicatorId, year, value);

    public Guid IndicatorId { get; private set; }

    public int Year { get; private set; }

    public decimal Value { get; private set; }

    public void Set(decimal value) => Value = value;
}

/// <summary>What the page of all indicators groups them by.</summary>
public enum IndicatorTheme
{
    None,
    QualityOfLife,
    Economy,
    Participation,
    Communication,
    Transparency,
    Collaboration,
    Innovation,

    // The four effects the paper names in section 1.2.
    Efficiency,
    Growth,
    Resources,
    Climate,
}

/// <summary>Figures this installation works out from its own data, so that nobody types them.</summary>
public enum ComputedKind
{
    /// <summary>People who take part, online and on paper.</summary>
    People,

    /// <summary>Share of public ideas that got an answer.</summary>
    AnsweredShare,

    /// <summary>Share of the answers that came within the promised time.</summary>
    InTimeShare,

    /// <summary>Share of public ideas that are part of a measure.</summary>
    TakenUpShare,

    /// <summary>Share of public ideas that were realised.</summary>
    RealisedShare,

    /// <summary>Answers of the city in the last twelve months.</summary>
    AnswersOfYear,

    /// <summary>People who want to hear of something.</summary>
    Followers,

    /// <summary>Public events in the last twelve months.</summary>
    EventsOfYear,

    /// <summary>Share of running measures with a public report of the last six months.</summary>
    ReportedShare,

    /// <summary>Tables anybody may download.</summary>
    OpenTables,

    /// <summary>Offers of help for ideas and measures, and people who write ideas together.</summary>
    Helping,

    /// <summary>Share of public measures that grew from ideas of people.</summary>
    FromIdeasShare,

    /// <summary>Share of districts from which something public came in the last twelve months.</summary>
    DistrictShare,
}

/// <summary>Words of the rule that an indicator is judged by.</summary>
public static class IndicatorRuleText
{
    public static readonly Text TypedNeedsReason = new("Diese Kennzahl wird berechnet. Bitte schreiben Sie, warum hier ein anderer Wert steht.", "This indicator is computed. Please write why another value stands here.");
    public static readonly Text Rule = new("Ampel: im Plan, wenn das Ziel des Jahres erreicht ist. Sie braucht Aufmerksamkeit, wenn höchstens {0} % fehlen. Fehlt mehr, ist sie kritisch.", "Light: on track when the target of the year is reached. It needs attention when at most {0}% are missing. When more is missing it is critical.");
    public static readonly Text NoLight = new("Ohne Ziel oder ohne Wert gibt es keine Ampel.", "Without a target or a value there is no light.");

    public static Text Of(IndicatorLevel level) => level switch
    {
        IndicatorLevel.Output => new("Leistung (Output)", "Output"),
        IndicatorLevel.Outcome => new("Ergebnis für Menschen (Outcome)", "Outcome for people"),
        _ => new("Wirkung für die Stadt (Impact)", "Impact for the city"),
    };
}
