using Konzil.Platform;

namespace Konzil.Projects;

/// <summary>Something that has to be decided in a project, by whom and by when; later: what was decided, and by which resolution.</summary>
public sealed class ProjectDecision : Entity, IHaveHistory
{
    public const int TextMax = 2000;

    private ProjectDecision()
    {
    }

    public ProjectDecision(Guid projectId, int order) => (ProjectId, Order) = (projectId, order);

    public Guid ProjectId { get; private set; }

    public int Order { get; private set; }

    public string TitleDe { get; private set; } = "";

    /// <summary>Null where nobody has written one.</summary>
    public string? TitleEn { get; private set; }

    /// <summary>The person or body that decides.</summary>
    public string Decider { get; private set; } = "";

    public DateOnly? DueOn { get; private set; }

    public DateOnly? DecidedOn { get; private set; }

    public string Outcome { get; private set; } = "";

    /// <summary>The resolution by which it was decided.</summary>
    public Guid? ResolutionId { get; private set; }

    public string? ByName { get; private set; }

    public Text Title => new(TitleDe, TitleEn ?? TitleDe);

    public void Write(string titleDe, string? titleEn, string decider, DateOnly? dueOn)
    {
        if (DecidedOn is not null)
        {
            throw new Refusal(DecisionText.AlreadyTaken);
        }

        (TitleDe, TitleEn, Decider, DueOn) = (titleDe, string.IsNullOrWhiteSpace(titleEn) ? null : titleEn, decider, dueOn);
    }

    /// <param name="day">When it was decided.</param>
    /// <param name="outcome">What was decided.</param>
    /// <param name="resolution">The resolution, if a body recorded one.</param>
    /// <param name="waits">What had to come first and has not.</param>
    /// <param name="by">Who records it, and when.</param>
    public void Take(DateOnly day, string outcome, Guid? resolution, IReadOnlyList<string> waits, (Me Me, DateTimeOffset At) by)
    {
        if (DecidedOn is not null)
        {
            throw new Refusal(DecisionText.AlreadyTaken);
        }

        if (day > Format.Day(by.At))
        {
            throw new Refusal(ProjectText.NotInTheFuture, nameof(DecidedOn));
        }

        if (waits.Count > 0)
        {
            throw new Refusal(DecisionText.StillWaits.Filled(string.Join("; ", waits)));
        }

        (DecidedOn, Outcome, ResolutionId, ByName) = (day, outcome, resolution, by.Me.Name);
    }
}

/// <summary>
/// One thing cannot begin or be decided before another one is decided or accepted, whatever the dates say. First: a decision or a
/// result. Then: a package or a decision. Ids tell all four apart.
/// </summary>
public sealed class Precedence : Entity, IHaveHistory
{
    private Precedence()
    {
    }

    public Precedence(Guid projectId, Guid firstId, Guid thenId) => (ProjectId, FirstId, ThenId) = (projectId, firstId, thenId);

    public Guid ProjectId { get; private set; }

    public Guid FirstId { get; private set; }

    public Guid ThenId { get; private set; }
}
