using Konzil.Platform;

namespace Konzil.Projects;

/// <summary>Somebody works in a project, for one phase or for all of it. As long as that holds, they read its plan.</summary>
public sealed class ProjectMember : Entity, IHaveHistory
{
    public const int FunctionMax = 120;

    private ProjectMember()
    {
    }

    public ProjectMember(Guid projectId, Guid personId, Guid? phaseId, string function, DateOnly from) =>
        (ProjectId, PersonId, PhaseId, Function, From) = (projectId, personId, phaseId, function, from);

    public Guid ProjectId { get; private set; }

    public Guid PersonId { get; private set; }

    /// <summary>Ends with the gate of this phase.</summary>
    public Guid? PhaseId { get; private set; }

    public string Function { get; private set; } = "";

    public DateOnly From { get; private set; }

    public DateOnly? Until { get; private set; }

    public void Leave(DateOnly day) => Until ??= day < From ? From : day;
}
