using Konzil.Platform;

namespace Konzil.Strategy;

/// <summary>Something that happened to a field of action: what, when, why, and who decided. Written once.</summary>
public sealed class FieldStep
{
    public const int ReasonMax = 1000;

    private FieldStep()
    {
    }

    /// <param name="fieldId">The field whose road it is.</param>
    /// <param name="kind">What happened.</param>
    /// <param name="reason">Why, in the words of the office or of the body.</param>
    /// <param name="at">When.</param>
    public FieldStep(Guid fieldId, FieldStepKind kind, string reason, DateTimeOffset at) => (FieldId, Kind, Reason, At) = (fieldId, kind, reason, at);

    public Guid Id { get; private set; } = Ids.Next();

    public Guid FieldId { get; private set; }

    public FieldStepKind Kind { get; private set; }

    public string Reason { get; private set; } = "";

    public DateTimeOffset At { get; private set; }

    /// <summary>The name before and after; or of the other field of a merger. Names as they were then.</summary>
    public string Before { get; private set; } = "";

    public string After { get; private set; } = "";

    /// <summary>The other field of a merger.</summary>
    public Guid? OtherId { get; private set; }

    /// <summary>How many measures moved with a merger.</summary>
    public int Measures { get; private set; }

    /// <summary>Who decided, and when; empty where the office wrote it itself.</summary>
    public string Body { get; private set; } = "";

    public DateOnly? DecidedOn { get; private set; }

    public int? Resolution { get; private set; }

    /// <summary>The field was made together with its first step.</summary>
    public FieldStep Of(Guid fieldId)
    {
        FieldId = fieldId;
        return this;
    }

    public FieldStep Named(string before, string after)
    {
        (Before, After) = (before, after);
        return this;
    }

    public FieldStep With(Guid other, int measures)
    {
        (OtherId, Measures) = (other, measures);
        return this;
    }

    public FieldStep By(string body, DateOnly day, int? resolution)
    {
        (Body, DecidedOn, Resolution) = (body, day, resolution);
        return this;
    }
}

public enum FieldStepKind
{
    Added,
    Described,
    Renamed,
    TookOver,
    Merged,
    Retired,
    Revived,
    Settled,
}

/// <summary>An address a field once had; it still leads to the field.</summary>
public sealed class FieldAddress
{
    private FieldAddress()
    {
    }

    public FieldAddress(string slug, Guid fieldId) => (Slug, FieldId) = (slug, fieldId);

    public string Slug { get; private set; } = "";

    public Guid FieldId { get; private set; }
}
