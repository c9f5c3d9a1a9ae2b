using Konzil.Platform;

namespace Konzil.Events;

/// <summary>A workshop, a dialogue, a council meeting: where people meet, and what came of it.</summary>
public sealed class Event : Entity, IHaveHistory
{
    public const string KindName = nameof(Event);
    public const int TextMax = 4000;

    private Event()
    {
    }

    public int Number { get; private set; }

    public Guid? SeriesId { get; private set; }

    /// <summary>The how manieth of its series.</summary>
    public int? Edition { get; private set; }

    public EventKind Kind { get; private set; }

    public string TitleDe { get; private set; } = "";

    public string TitleEn { get; private set; } = "";

    public string PlaceDe { get; private set; } = "";

    public string PlaceEn { get; private set; } = "";

    public string DescriptionDe { get; private set; } = "";

    public string DescriptionEn { get; private set; } = "";

    public string ResultDe { get; private set; } = "";

    public string ResultEn { get; private set; } = "";

    /// <summary>Steps, lifts, hearing loop, sign language: what people need to know before they come.</summary>
    public string Accessibility { get; private set; } = "";

    /// <summary>The order of the meeting; the next edition of the series starts with it.</summary>
    public string Programme { get; private set; } = "";

    /// <summary>What was left open; the next edition of the series takes it along.</summary>
    public string OpenItems { get; private set; } = "";

    public Guid? DistrictId { get; private set; }

    public DateOnly? Date { get; private set; }

    /// <summary>Month and day where the source gives no year (A14).</summary>
    public int? UndatedMonth { get; private set; }

    public int? UndatedDay { get; private set; }

    public TimeOnly? Start { get; private set; }

    public TimeOnly? End { get; private set; }

    public int? Seats { get; private set; }

    public int? Attended { get; private set; }

    public EventState State { get; private set; }

    public string? CancelReason { get; private set; }

    /// <summary>Only for invited people and roles (Events/EventAccess.cs): council groups, staff.</summary>
    public bool IsClosed { get; private set; }

    /// <summary>What was said, for whoever may see the event.</summary>
    public string Minutes { get; private set; } = "";

    public FeedbackUse Feedback { get; private set; }

    /// <summary>Counts the changes for calendars that subscribed (RFC 5545).</summary>
    public int Sequence { get; private set; }

    public DateTimeOffset ChangedAt { get; private set; }

    public bool IsExample { get; private set; }

    public Text Title => Both(TitleDe, TitleEn);

    public Text Place => Both(PlaceDe, PlaceEn);

    public Text Description => Both(DescriptionDe, DescriptionEn);

    public Text Result => Both(ResultDe, ResultEn);

    /// <summary>"Workshop 1": how its cards are called. The title of a closed event stays with its guests.</summary>
    public Text ShortName => IsClosed ? EventsText.Of(Kind) : Edition is { } edition && Kind is (EventKind.Workshop or EventKind.Dialogue)
        ? EventsText.KindEdition.Filled(EventsText.Of(Kind), edition) : Title;

    public static Event Plan(int number, EventPlan plan, DateTimeOffset now)
    {
        var planned = new Event { Number = number };
        planned.Write(plan, now);
        planned.Say(new EventChanged(planned.Id, false));
        return planned;
    }

    public void Change(EventPlan plan, DateTimeOffset now)
    {
        var before = (Date, Start, End, PlaceDe);
        Write(plan, now);
        Sequence++;
        Say(new EventChanged(Id, State == EventState.Planned && before != (Date, Start, End, PlaceDe)));
    }

    /// <summary>What was said, and how many were there.</summary>
    public void Record(string minutes, int? attended, DateTimeOffset now)
    {
        if (State == EventState.Cancelled || Date > Format.Day(now))
        {
            throw new Refusal(EventsText.NotYetHeld, nameof(Minutes));
        }

        (Minutes, Attended, State, ChangedAt) = (minutes, attended, EventState.Held, now);
    }

    public void Count(int attended, DateTimeOffset now) => Record(Minutes, attended, now);

    public void Cancel(string reason, DateTimeOffset now)
    {
        if (State != EventState.Planned)
        {
            throw new Refusal(EventsText.OnlyPlannedCancel);
        }

        (State, CancelReason, ChangedAt) = (EventState.Cancelled, reason, now);
        Sequence++;
        Say(new EventCancelled(Id));
    }

    /// <summary>People may still come: planned, dated, not over.</summary>
    public bool IsAhead(DateOnly today) => State == EventState.Planned && Date >= today;

    public bool IsPast(DateOnly today) => State == EventState.Held || Date is null || Date < today;

    public Event AsExample()
    {
        IsExample = true;
        return this;
    }

    private void Write(EventPlan plan, DateTimeOffset now)
    {
        if (plan.Held && plan.When.Date > Format.Day(now))
        {
            throw new Refusal(EventsText.NotYetHeld, nameof(EventPlan.Held));
        }

        (SeriesId, Edition, Kind, DistrictId) = (plan.SeriesId, plan.Edition, plan.Kind, plan.DistrictId);
        (TitleDe, TitleEn, PlaceDe, PlaceEn) = (plan.Title.De, plan.Title.En, plan.Place.De, plan.Place.En);
        (DescriptionDe, DescriptionEn, ResultDe, ResultEn) = (plan.Description.De, plan.Description.En, plan.Result.De, plan.Result.En);
        (Accessibility, Programme, OpenItems) = (plan.Accessibility, plan.Programme, plan.OpenItems);
        (Date, UndatedMonth, UndatedDay, Start, End) = (plan.When.Date, plan.When.Month, plan.When.Day, plan.When.Start, plan.When.End);
        (Seats, Attended, ChangedAt) = (plan.Seats, plan.Attended, now);
        (IsClosed, Feedback) = (plan.Closed, plan.Feedback);
        State = State == EventState.Cancelled ? State : plan.Held ? EventState.Held : EventState.Planned;
    }

    private static Text Both(string de, string en) => new(de, en.Length == 0 ? de : en);
}

public enum EventKind
{
    Workshop,
    Dialogue,
    Consultation,
    Council,
    Other,
}

public enum EventState
{
    Planned,
    Held,
    Cancelled,
}

/// <summary>What happens with the answers to the questions after an event.</summary>
public enum FeedbackUse
{
    Off,
    Office,
    Public,
}

/// <summary>Said when an event was planned or changed; <paramref name="Moved"/>: another day, time or place.</summary>
public sealed record EventChanged(Guid EventId, bool Moved);

/// <summary>Said when an event was called off.</summary>
public sealed record EventCancelled(Guid EventId);
