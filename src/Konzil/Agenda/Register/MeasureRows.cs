using Konzil.Platform;

namespace Konzil.Agenda;

/// <summary>A measure serves a goal, with the reason why.</summary>
public sealed class MeasureGoal
{
    private MeasureGoal()
    {
    }

    public MeasureGoal(Guid measureId, Guid goalId, string reason, bool constructed = false) => (MeasureId, GoalId, Reason, IsConstructed) = (measureId, goalId, reason, constructed);

    public Guid MeasureId { get; private set; }

    public Guid GoalId { get; private set; }

    public string Reason { get; private set; } = "";

    /// <summary>The link is ours although the paper names the measure.</summary>
    public bool IsConstructed { get; private set; }

    public void Write(string reason, bool constructed) => (Reason, IsConstructed) = (reason, constructed);
}

/// <summary>A measure also belongs to this field of action.</summary>
public sealed class MeasureField
{
    private MeasureField()
    {
    }

    public MeasureField(Guid measureId, Guid fieldId) => (MeasureId, FieldId) = (measureId, fieldId);

    public Guid MeasureId { get; private set; }

    public Guid FieldId { get; private set; }
}

/// <summary>A figure the paper gives about a measure: 25 people, 23 units.</summary>
public sealed class MeasureFact
{
    private MeasureFact()
    {
    }

    public MeasureFact(Guid measureId, int order, int value, Text title) => (MeasureId, Order, Value, TitleDe, TitleEn) = (measureId, order, value, title.De, title.En);

    public Guid MeasureId { get; private set; }

    public int Order { get; private set; }

    public int Value { get; private set; }

    public string TitleDe { get; private set; } = "";

    public string TitleEn { get; private set; } = "";

    public Text Title => new(TitleDe, TitleEn);

    public void Write(int value, Text title) => (Value, TitleDe, TitleEn) = (value, title.De, title.En);
}

/// <summary>Where a measure comes from: an idea or card (then with its id), or a programme, survey, workshop, motion.</summary>
public sealed class MeasureOrigin
{
    private MeasureOrigin()
    {
    }

    public MeasureOrigin(Guid measureId, OriginKind kind, Guid? ideaId, string title, string? taken, DateTimeOffset at) =>
        (MeasureId, Kind, IdeaId, Title, Taken, At) = (measureId, kind, ideaId, title, taken, at);

    public Guid Id { get; private set; } = Ids.Next();

    public Guid MeasureId { get; private set; }

    public OriginKind Kind { get; private set; }

    public Guid? IdeaId { get; private set; }

    /// <summary>Name of the origin where it is no idea ("Pilotprojekt Intelligente Beleuchtungssysteme").</summary>
    public string Title { get; private set; } = "";

    /// <summary>What was taken over from it, in a sentence.</summary>
    public string? Taken { get; private set; }

    public DateTimeOffset At { get; private set; }

    /// <summary>The earlier measure it grew out of, where the origin is one.</summary>
    public Guid? FromMeasureId { get; private set; }

    public void GrewOutOf(Guid measureId) => FromMeasureId = measureId;

    public void Say(string? taken) => Taken = taken;
}

public enum OriginKind
{
    Idea,
    Programme,
    Contest,
    Survey,
    Workshop,
    Motion,
    Pilot,
    Existing,
}

/// <summary>A concrete thing to do below a measure.</summary>
public sealed class Activity
{
    private Activity()
    {
    }

    public Activity(Guid measureId, int order, string text) => (MeasureId, Order, Text) = (measureId, order, text);

    public Guid Id { get; private set; } = Ids.Next();

    public Guid MeasureId { get; private set; }

    public int Order { get; private set; }

    public string Text { get; private set; } = "";

    public void Write(string text) => Text = text;
}
