using Konzil.Platform;
using Konzil.Projects;

namespace Konzil.Staffing;

/// <summary>
/// How the team of a phase shall be: how many people, from when to when, which units. The number of people and the list of units are
/// facts of their own: nothing is derived from one for the other (A4). Who is in the team stands in <see cref="ProjectMember"/>.
/// </summary>
public sealed class TeamPlan : Entity, IHaveHistory
{
    public const int TextMax = 2000;
    public const int MostPeople = 500;
    public const decimal MostHours = 100_000;

    private TeamPlan()
    {
    }

    public Guid ProjectId { get; private set; }

    public Guid PhaseId { get; private set; }

    /// <summary>Null while it is not known.</summary>
    public int? Target { get; private set; }

    public DateOnly? From { get; private set; }

    public DateOnly? Until { get; private set; }

    /// <summary>What was said about the hours of one person and of all, to check the steps against.</summary>
    public decimal? HoursEach { get; private set; }

    public decimal? HoursAll { get; private set; }

    /// <summary>What is said about the team, for example by the paper.</summary>
    public string Note { get; private set; } = "";

    public ICollection<TeamUnit> Units { get; private set; } = [];

    public static TeamPlan Of(Phase phase) => new() { ProjectId = phase.ProjectId, PhaseId = phase.Id, From = phase.Start, Until = phase.End };

    public void Write(TeamWords words)
    {
        if (words.Until < words.From)
        {
            throw new Refusal(ProjectText.EndBeforeStart, nameof(Until));
        }

        (Target, From, Until, HoursEach, HoursAll, Note) = (words.Target, words.From, words.Until, words.HoursEach, words.HoursAll, words.Note);
    }

    /// <summary>The units that shall be represented. True when that changes something.</summary>
    public bool Needs(IReadOnlyCollection<Guid> units)
    {
        var gone = Units.Where(u => !units.Contains(u.UnitId)).ToList();
        var fresh = units.Where(u => Units.All(x => x.UnitId != u)).Distinct().ToList();
        gone.ForEach(u => Units.Remove(u));
        fresh.ForEach(u => Units.Add(new TeamUnit(Id, u)));
        return gone.Count + fresh.Count > 0;
    }
}

public sealed record TeamWords(int? Target, DateOnly? From, DateOnly? Until)
{
    public decimal? HoursEach { get; init; }

    public decimal? HoursAll { get; init; }

    public string Note { get; init; } = "";
}

/// <summary>A unit that shall be represented in a team.</summary>
public sealed class TeamUnit
{
    private TeamUnit()
    {
    }

    public TeamUnit(Guid planId, Guid unitId) => (PlanId, UnitId) = (planId, unitId);

    public Guid PlanId { get; private set; }

    public Guid UnitId { get; private set; }
}

/// <summary>A place in a team, by what somebody can do or where they work; "to be named" until a member takes it.</summary>
public sealed class TeamPlace : Entity, IHaveHistory
{
    private TeamPlace()
    {
    }

    public Guid PlanId { get; private set; }

    public int Order { get; private set; }

    public string Skill { get; private set; } = "";

    /// <summary>Null where the unit is open.</summary>
    public Guid? UnitId { get; private set; }

    /// <summary>The day by which somebody is to be named; null while that day is open, too.</summary>
    public DateOnly? DueOn { get; private set; }

    /// <summary>The member who takes it. When that member leaves, the place is open again.</summary>
    public Guid? MemberId { get; private set; }

    public bool IsExample { get; private set; }

    public static TeamPlace In(Guid planId, int order) => new() { PlanId = planId, Order = order };

    public void Write(string skill, Guid? unit, DateOnly? due) => (Skill, UnitId, DueOn) = (skill, unit, due);

    public void Name(ProjectMember member) => MemberId = member.Id;

    public void Open() => MemberId = null;
}
