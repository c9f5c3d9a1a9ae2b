using Konzil.Platform;

namespace Konzil.Projects;

/// <summary>What has to be done although the project goes on: by whom, until when, and what became of it.</summary>
public sealed class GateCondition : Entity, IHaveHistory
{
    private const int BriefMax = 120;

    private GateCondition()
    {
    }

    public GateCondition(Phase phase, Guid decisionId, int order) => (ProjectId, PhaseId, DecisionId, Order) = (phase.ProjectId, phase.Id, decisionId, order);

    public Guid ProjectId { get; private set; }

    public Guid PhaseId { get; private set; }

    public Guid DecisionId { get; private set; }

    public int Order { get; private set; }

    public string Body { get; private set; } = "";

    /// <summary>Who sees to it, and reads the project until it is done.</summary>
    public Guid? OwnerId { get; private set; }

    public DateOnly? DueOn { get; private set; }

    public DateOnly? DoneOn { get; private set; }

    public string? DoneByName { get; private set; }

    /// <summary>By what one can see that it is done.</summary>
    public string Note { get; private set; } = "";

    /// <summary>One short line, for messages and lists.</summary>
    public string Brief => BriefOf(Body);

    public static string BriefOf(string body) => body.ReplaceLineEndings(" ") is { Length: > BriefMax } line ? line[..BriefMax].TrimEnd() + "…" : body.ReplaceLineEndings(" ");

    public bool IsOverdue(DateOnly today) => DoneOn is null && DueOn < today;

    public void Write(ConditionLine line) => (Body, OwnerId, DueOn) = (line.Body, line.OwnerId, line.DueOn);

    /// <summary>Done on a day, with a word on how one sees it; without a day it is open again.</summary>
    public void Report(DateOnly? done, string note, Me by, DateOnly today)
    {
        if (done > today)
        {
            throw new Refusal(ProjectText.NotInTheFuture, nameof(DoneOn));
        }

        if (done is not null && string.IsNullOrWhiteSpace(note))
        {
            throw new Refusal(ConditionText.NoteMissing, nameof(Note));
        }

        if (done != DoneOn)
        {
            DoneByName = done is null ? null : by.Name;
        }

        (DoneOn, Note) = (done, note);
    }
}

/// <summary>A condition as it is typed.</summary>
public sealed record ConditionLine(string Body, Guid? OwnerId, DateOnly? DueOn);
