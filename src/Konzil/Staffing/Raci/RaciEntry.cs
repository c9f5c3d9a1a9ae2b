using Konzil.Platform;

namespace Konzil.Staffing;

/// <summary>A role in the work on the agenda and what it is there for; not an account's role, which gives rights.</summary>
public sealed class StaffRole : Entity, IHaveHistory
{
    public const int TaskMax = 1000;

    private StaffRole()
    {
    }

    public int Order { get; private set; }

    public string NameDe { get; private set; } = "";

    public string? NameEn { get; private set; }

    public string Task { get; private set; } = "";

    /// <summary>No new duties; the old ones stay readable.</summary>
    public bool IsClosed { get; private set; }

    public Text Name => new(NameDe, NameEn ?? NameDe);

    public static StaffRole At(int order) => new() { Order = order };

    public void Write(string name, string? english, string task, bool closed) => (NameDe, NameEn, Task, IsClosed) = (name, string.IsNullOrEmpty(english) ? null : english, task, closed);
}

/// <summary>What a role does for a package or a measure. Exactly one is accountable: that is a unique index.</summary>
public sealed class RaciEntry : Entity, IHaveHistory
{
    private RaciEntry()
    {
    }

    public RaciEntry(Guid subjectId, Guid roleId) => (SubjectId, RoleId) = (subjectId, roleId);

    /// <summary>A work package or a measure.</summary>
    public Guid SubjectId { get; private set; }

    public Guid RoleId { get; private set; }

    public RaciDuty Duty { get; private set; }

    /// <summary>The subject once more where the role is accountable, else null. Unique.</summary>
    public Guid? AccountableFor { get; private set; }

    public bool Executes => Duty is RaciDuty.Responsible or RaciDuty.Both;

    public void Give(RaciDuty duty) => (Duty, AccountableFor) = (duty, duty is RaciDuty.Accountable or RaciDuty.Both ? SubjectId : null);
}

public enum RaciDuty
{
    Responsible,
    Accountable,
    Both,
    Consulted,
    Informed,
}
