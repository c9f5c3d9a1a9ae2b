using Konzil.Platform;

namespace Konzil.Projects;

/// <summary>
/// Something with a goal, an end and a plan. The first one works out the agenda; a measure that became a lead project gets its own
/// one, so that working out and carrying out stay apart.
/// </summary>
public sealed class Project : Entity, IHaveHistory
{
    public const string Kind = nameof(Project);
    public const int TextMax = 2000;

    /// <summary>What is reported about a day further back is most likely a slip.</summary>
    public const int YearsBack = 10;

    private Project()
    {
    }

    public int Number { get; private set; }

    /// <summary>The one that works the agenda out: its plan stands at /zeitplan.</summary>
    public bool IsAgenda { get; private set; }

    public string TitleDe { get; private set; } = "";

    /// <summary>Null where nobody has written one.</summary>
    public string? TitleEn { get; private set; }

    public string Goal { get; private set; } = "";

    public string OutOfScope { get; private set; } = "";

    /// <summary>The day it has to be finished by.</summary>
    public DateOnly? Limit { get; private set; }

    /// <summary>The measure it carries out.</summary>
    public Guid? MeasureId { get; private set; }

    /// <summary>Who plans it. As long as nobody does, the coordination plans.</summary>
    public Guid? LeadPersonId { get; private set; }

    /// <summary>It carries out what a project worked out, with an end of its own.</summary>
    public bool IsProgramme { get; private set; }

    /// <summary>The resolution with which it officially began.</summary>
    public Guid? StartResolutionId { get; private set; }

    /// <summary>The day it was handed over; after that nobody plans it any more.</summary>
    public DateOnly? ClosedOn { get; private set; }

    public Text Title => new(TitleDe, TitleEn ?? TitleDe);

    public static Project Open(int number, Guid? measureId) => new() { Number = number, MeasureId = measureId };

    public static Project OfTheAgenda(int number) => new() { Number = number, IsAgenda = true };

    public void Write(ProjectWords words)
    {
        (TitleDe, TitleEn, Goal, OutOfScope, Limit) = (words.TitleDe, string.IsNullOrWhiteSpace(words.TitleEn) ? null : words.TitleEn, words.Goal, words.OutOfScope, words.Limit);
    }

    public void Lead(Guid? person) => LeadPersonId = person;

    /// <summary>What the coordination says about it: the resolution it began with, and whether it is a programme.</summary>
    public void Begin(Guid? startResolution, bool isProgramme) => (StartResolutionId, IsProgramme) = (startResolution, isProgramme);

    /// <summary>Another latest end was approved.</summary>
    public void LimitTo(DateOnly day) => Limit = day;

    public void Close(DateOnly day) => ClosedOn = day;

    /// <summary>It ends, and no programme goes on with it.</summary>
    public void End(DateOnly day, DateOnly today)
    {
        if (day > today)
        {
            throw new Refusal(ProjectText.NotInTheFuture, nameof(ClosedOn));
        }

        if (day < today.AddYears(-YearsBack))
        {
            throw new Refusal(ProjectText.LongAgo, nameof(ClosedOn));
        }

        Close(day);
    }
}

public sealed record ProjectWords(string TitleDe, string? TitleEn, string Goal, string OutOfScope, DateOnly? Limit);

/// <summary>
/// What follows from the plan of a project, kept so that a list of hundreds needs no calculation. It changes with every change of the
/// plan, and two changes at the same time cannot both be saved: so no circle of dependencies comes together by accident.
/// </summary>
public sealed class PlanState : Entity
{
    private PlanState()
    {
    }

    public PlanState(Guid projectId) => ProjectId = projectId;

    public Guid ProjectId { get; private set; }

    public int Revision { get; private set; }

    /// <summary>Null while nothing has a date.</summary>
    public DateOnly? ForecastEnd { get; private set; }

    /// <summary>How many dependencies a fixed date breaks, or packages their dependencies push behind their plan.</summary>
    public int Contradictions { get; private set; }

    /// <summary>Whether the plan ends too late, by what was kept last.</summary>
    public bool IsLate(DateOnly? limit) => PlanData.BufferOf(limit, ForecastEnd) < 0;

    public void Follow(PlanForecast forecast) => (Revision, ForecastEnd, Contradictions) = (Revision + 1, forecast.End, forecast.Contradictions);
}
