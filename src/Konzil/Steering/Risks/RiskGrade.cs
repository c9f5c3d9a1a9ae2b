using Konzil.Platform;

namespace Konzil.Steering;

/// <summary>How likely and how bad, each from 1 to 5. The level follows from both and is never typed.</summary>
public sealed record RiskGrade(int Probability, int Impact)
{
    public const int Steps = 5;

    // Rows: probability 1 to 5; columns: impact 1 to 5.
    private static readonly RiskLevel[][] Levels =
    [
        [RiskLevel.Low, RiskLevel.Low, RiskLevel.Low, RiskLevel.Low, RiskLevel.Medium],
        [RiskLevel.Low, RiskLevel.Low, RiskLevel.Medium, RiskLevel.Medium, RiskLevel.Raised],
        [RiskLevel.Low, RiskLevel.Medium, RiskLevel.Medium, RiskLevel.Raised, RiskLevel.High],
        [RiskLevel.Low, RiskLevel.Medium, RiskLevel.Raised, RiskLevel.High, RiskLevel.High],
        [RiskLevel.Medium, RiskLevel.Raised, RiskLevel.High, RiskLevel.High, RiskLevel.High],
    ];

    public int Score => Probability * Impact;

    public RiskLevel Level => LevelOf(Probability, Impact);

    public static RiskLevel LevelOf(int probability, int impact) => Levels[probability - 1][impact - 1];

    public static RiskGrade? Of(int? probability, int? impact) => probability is { } p && impact is { } i ? new(p, i) : null;

    internal static void MustBeOnScale(int step, string field)
    {
        if (step is < 1 or > Steps)
        {
            throw new Refusal(RiskText.StepMissing, field);
        }
    }
}

public enum RiskLevel
{
    Low,
    Medium,
    Raised,
    High,
}

/// <summary>What is done about a risk.</summary>
public enum RiskResponse
{
    Undecided,
    Avoid,
    Reduce,
    Transfer,
    Accept,
}

public enum RiskState
{
    Open,
    Occurred,
    Closed,
}
