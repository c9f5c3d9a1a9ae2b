using System.Text.Json;
using Konzil.Platform;

namespace Konzil.Scoring;

/// <summary>
/// The criteria of a draft tried on projects whose outcome is known, before anybody scores with them. It is never public
/// and never a result: no route outside the office reads it, and neither the seal nor the count knows it.
/// </summary>
public sealed class Trial : Entity, IHaveHistory
{
    public const int MostProjects = 12;
    public const int NoteMax = 1000;

    private Trial()
    {
    }

    public Trial(Guid roundId) => RoundId = roundId;

    public Guid RoundId { get; private set; }

    public string ProjectsJson { get; private set; } = "[]";

    /// <summary>What was learnt.</summary>
    public string Note { get; private set; } = "";

    public DateTimeOffset ChangedAt { get; private set; }

    public IReadOnlyList<TrialProject> Projects => JsonSerializer.Deserialize<List<TrialProject>>(ProjectsJson) ?? [];

    public void Write(Round round, IReadOnlyList<TrialProject> projects, string note, DateTimeOffset now)
    {
        if (round.State != RoundState.Draft)
        {
            throw new Refusal(TrialText.Over);
        }

        (ProjectsJson, Note, ChangedAt) = (JsonSerializer.Serialize(projects), note, now);
    }
}

/// <summary>A past project and the points it would have had, by criterion.</summary>
public sealed record TrialProject(string Title, IReadOnlyDictionary<string, int> Values);
