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

    /// <summary>Counts the changes for calendars that subscribed (RFC 5545).</summary>
    public int Sequence { get; private set; }

    public DateTimeOffset ChangedAt { get; private set; }

    public bool IsExample { get; private set; }

    public Text Title => Both(TitleDe, TitleEn);

    public Text Place => Both(PlaceDe, PlaceEn);

    public Text Description => Both(DescriptionDe, DescriptionEn);

    public Text Result => Both(ResultDe, ResultEn);

    /// <summary>"Workshop 1": how its cards are called.</summary>
    public Text ShortName => Edition is { } edition && Kind is (EventKind.Workshop or EventKind.Dialogue)
        ? EventsText.KindEdition.Filled(EventsText.Of(Kind), edition) : Title;

    public static Event Plan(int number, EventPlan plan, DateTimeOffset now)
    {
        var planned = new Event { Number = number };
        planned.Write(plan, now);
        return planned;
    }

    public void Change(EventPlan plan, DateTimeOffset now)
    {
        Write(plan, now);
        Sequence++;
    }

    public void Cancel(string reason, DateTimeOffset now)
    {
        if (State != EventState.Planned)
        {
            throw new Refusal(EventsText.OnlyPlannedCancel);
        }

        (State, CancelReason, ChangedAt) = (EventState.Cancelled, reason, now);
        Sequence++;
    }

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
        State = State == EventState.Cancelled ? State : plan.Held ? EventState.Held : EventState.Planned;
    }

    private static Text Both(string de, string en) => new(de, en.Length == 0 ? de : en);
}

/// <summary>What somebody plans or changes.</summary>
public sealed record EventPlan
{
    public required EventKind Kind { get; init; }
    public required Text Title { get; init; }
    public required EventTime When { get; init; }
    public Guid? SeriesId { get; init; }
    public int? Edition { get; init; }
    public Guid? DistrictId { get; init; }
    public Text Place { get; init; } = new("", "");
    public Text Description { get; init; } = new("", "");
    public Text Result { get; init; } = new("", "");
    public string Accessibility { get; init; } = "";
    public string Programme { get; init; } = "";
    public string OpenItems { get; init; } = "";
    public int? Seats { get; init; }
    public int? Attended { get; init; }
    public bool Held { get; init; }
}

/// <summary>When: a date, or month and day of an unknown year.</summary>
public sealed record EventTime(DateOnly? Date, TimeOnly? Start = null, TimeOnly? End = null, int? Month = null, int? Day = null);

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

/// <summary>A series of events with numbered editions, and how many were planned (A5: the paper gives two ranges).</summary>
public sealed class EventSeries : Entity, IHaveHistory
{
    private EventSeries()
    {
    }

    public EventSeries(string key) => Key = key;

    public string Key { get; private set; } = "";

    public string TitleDe { get; private set; } = "";

    public string TitleEn { get; private set; } = "";

    public string SentenceDe { get; private set; } = "";

    public string SentenceEn { get; private set; } = "";

    public string NoteDe { get; private set; } = "";

    public string NoteEn { get; private set; } = "";

    /// <summary>The paper's own words of each range, one a line.</summary>
    public string PlannedWordings { get; private set; } = "";

    public int? PlannedMin { get; private set; }

    public int? PlannedMax { get; private set; }

    public Text Title => new(TitleDe, TitleEn);

    public Text Sentence => new(SentenceDe, SentenceEn);

    public Text Note => new(NoteDe, NoteEn);

    public void Write(Text title, Text sentence, Text note) =>
        (TitleDe, TitleEn, SentenceDe, SentenceEn, NoteDe, NoteEn) = (title.De, title.En, sentence.De, sentence.En, note.De, note.En);

    /// <summary>The smallest and the largest number any wording names.</summary>
    public void Expect(int? min, int? max, IEnumerable<string> wordings) => (PlannedMin, PlannedMax, PlannedWordings) = (min, max, string.Join('\n', wordings));
}
