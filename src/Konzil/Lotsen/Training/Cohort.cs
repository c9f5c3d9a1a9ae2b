using Konzil.Platform;

namespace Konzil.Lotsen;

/// <summary>A round of training: modules with days, people, and who was there.</summary>
public sealed class Cohort : Entity, IHaveHistory
{
    public const string Series = nameof(Cohort);
    public const int TextMax = 2000;

    private Cohort()
    {
    }

    public int Number { get; private set; }

    public string Title { get; private set; } = "";

    public string Aim { get; private set; } = "";

    public static Cohort Of(int number) => new() { Number = number };

    public void Write(string title, string aim)
    {
        if (title.Length == 0)
        {
            throw new Refusal(TrainingText.TitleMissing, nameof(Title));
        }

        (Title, Aim) = (title, aim);
    }
}

public sealed class CohortModule : Entity, IHaveHistory
{
    private CohortModule()
    {
    }

    public Guid CohortId { get; private set; }

    public string Title { get; private set; } = "";

    public DateOnly Day { get; private set; }

    public decimal Hours { get; private set; }

    public string Place { get; private set; } = "";

    public static CohortModule Of(Guid cohortId, string title, DateOnly day, decimal hours, string place) =>
        new() { CohortId = cohortId, Title = title, Day = day, Hours = hours, Place = place };
}

public sealed class CohortMember
{
    private CohortMember()
    {
    }

    public CohortMember(Guid cohortId, Guid personId, DateTimeOffset at) => (CohortId, PersonId, At) = (cohortId, personId, at);

    public Guid CohortId { get; private set; }

    public Guid PersonId { get; private set; }

    public DateTimeOffset At { get; private set; }
}

/// <summary>Somebody was there.</summary>
public sealed class ModuleVisit
{
    private ModuleVisit()
    {
    }

    public ModuleVisit(Guid moduleId, Guid personId) => (ModuleId, PersonId) = (moduleId, personId);

    public Guid ModuleId { get; private set; }

    public Guid PersonId { get; private set; }
}

/// <summary>Somebody was put into a round of training.</summary>
public sealed record CohortJoined(Guid CohortId, Guid PersonId);
