using Konzil.Platform;

namespace Konzil.Staffing;

/// <summary>
/// Who answers for a field of action, a project or a package: one person and a deputy, or a day by which somebody is named. One row for
/// each of them (unique index), so there is never a second one. The lead of a project and of a package stands with these themselves.
/// </summary>
public sealed class LeadSeat : Entity, IHaveHistory
{
    private LeadSeat()
    {
    }

    public LeadSubject Kind { get; private set; }

    public Guid SubjectId { get; private set; }

    /// <summary>Of a field; null for the others, and while nobody is named.</summary>
    public Guid? LeadId { get; private set; }

    public Guid? DeputyId { get; private set; }

    /// <summary>The day by which somebody is to be named.</summary>
    public DateOnly? DueOn { get; private set; }

    public static LeadSeat Of(LeadSubject kind, Guid subject) => new() { Kind = kind, SubjectId = subject };

    public void Write(Guid? lead, Guid? deputy, DateOnly? due)
    {
        if (lead is null && due is null)
        {
            throw new Refusal(LeadText.DueMissing, nameof(DueOn));
        }

        if (deputy is not null && lead is null)
        {
            throw new Refusal(LeadText.LeadFirst, nameof(DeputyId));
        }

        if (deputy is not null && deputy == lead)
        {
            throw new Refusal(LeadText.SamePerson, nameof(DeputyId));
        }

        (LeadId, DeputyId, DueOn) = (Kind == LeadSubject.Field ? lead : null, deputy, due);
    }
}

public enum LeadSubject
{
    Field,
    Project,
    Package,
}
