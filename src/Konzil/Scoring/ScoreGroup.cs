namespace Konzil.Scoring;

/// <summary>Groups instead of ranks, best first.</summary>
public enum ScoreGroup
{
    Ahead,
    Middle,
    Behind,
}

public static class ScoreGroups
{
    public static ScoreGroup? Of(int? rank, decimal? total, decimal threshold, decimal? groupsFrom) =>
        rank is null || groupsFrom is null ? null
        : total >= threshold ? ScoreGroup.Ahead
        : total >= groupsFrom ? ScoreGroup.Middle
        : ScoreGroup.Behind;
}
