using Konzil.Platform;

namespace Konzil.Events;

/// <summary>That an event has a registration, and its terms. All who want a place wait in line at this row (Places.cs).</summary>
public sealed class Admission : Entity, IHaveHistory
{
    public const int MostGroups = 4;
    public const int LongestKeeping = 365;
    public const int UsualKeeping = 30;

    private Admission()
    {
    }

    public Admission(Guid eventId) => EventId = eventId;

    public Guid EventId { get; private set; }

    public DateOnly? OpensOn { get; private set; }

    /// <summary>The last day of registration; without it the day of the event.</summary>
    public DateOnly? ClosesOn { get; private set; }

    /// <summary>So many days after the event all registrations are deleted.</summary>
    public int KeepDays { get; private set; } = UsualKeeping;

    /// <summary>Counts who came to the desk; the order of the waiting list.</summary>
    public int Turn { get; private set; }

    public void Write(AdmissionPlan plan)
    {
        if (plan.ClosesOn < plan.OpensOn)
        {
            throw new Refusal(RegistrationText.ClosesBeforeOpens, nameof(ClosesOn));
        }

        (OpensOn, ClosesOn, KeepDays) = (plan.OpensOn, plan.ClosesOn, plan.KeepDays);
        Say(new EventChanged(EventId, false));
    }

    public Admittance At(Event happening, DateOnly today) =>
        !happening.IsAhead(today) ? Admittance.Over
        : OpensOn > today ? Admittance.NotYet
        : ClosesOn < today ? Admittance.Closed
        : Admittance.Open;
}

public sealed record AdmissionPlan(DateOnly? OpensOn, DateOnly? ClosesOn, int KeepDays);

/// <summary>Whether one can register now.</summary>
public enum Admittance
{
    NotYet,
    Open,
    Closed,
    Over,
}

/// <summary>A group with its own places: citizens, experts.</summary>
public sealed class PlaceGroup
{
    private PlaceGroup()
    {
    }

    public PlaceGroup(Guid eventId, int position) => (EventId, Position) = (eventId, position);

    public Guid Id { get; private set; } = Ids.Next();

    public Guid EventId { get; private set; }

    public int Position { get; private set; }

    public string NameDe { get; private set; } = "";

    public string NameEn { get; private set; } = "";

    public int Seats { get; private set; }

    public Text Name => new(NameDe, NameEn.Length == 0 ? NameDe : NameEn);

    public void Write(Text name, int seats) => (NameDe, NameEn, Seats) = (name.De, name.En, seats);
}

/// <summary>What somebody needs to take part; only the organisers see it.</summary>
public enum AccessNeed
{
    StepFree,
    HearingLoop,
    SignLanguage,
    LargePrint,
    PlainLanguage,
    Companion,
    Childcare,
}
