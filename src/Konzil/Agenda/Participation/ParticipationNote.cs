using Konzil.Platform;

namespace Konzil.Agenda;

/// <summary>How people took part.</summary>
public enum ParticipationFormat
{
    /// <summary>A collection of ideas for a time.</summary>
    Round,

    /// <summary>Ideas sent at any time, without a collection.</summary>
    Online,
    Event,
    Cards,
    Letters,
    Phone,
    Poll,
    Vote,
    Discussion,

    /// <summary>Only by hand: a walk through the quarter, a visit to a school, a talk at a market stall.</summary>
    Other,
}

/// <summary>
/// What changed in a measure because people took part in one way; or a way of taking part the platform did not see, entered by
/// hand. Everything else about taking part is read from what is there anyway.
/// </summary>
public sealed class ParticipationNote : Entity, IHaveHistory
{
    public const int ChangedMax = 1000;

    private ParticipationNote()
    {
    }

    public Guid MeasureId { get; private set; }

    /// <summary>Key of the line it belongs to; null for an entry by hand.</summary>
    public string? Occasion { get; private set; }

    public ParticipationFormat Format { get; private set; }

    /// <summary>Name of what the platform did not see; empty for all others, whose name is known.</summary>
    public string Title { get; private set; } = "";

    public DateOnly? FirstDay { get; private set; }

    public DateOnly? LastDay { get; private set; }

    /// <summary>How many people took part.</summary>
    public int? People { get; private set; }

    /// <summary>What changed because of it; public, in the city's language.</summary>
    public string Changed { get; private set; } = "";

    public static ParticipationNote On(ParticipationLine line) =>
        new() { MeasureId = line.MeasureId, Occasion = line.Occasion, Format = line.Format };

    public static ParticipationNote ByHand(Guid measureId, ParticipationFormat format, string title, (DateOnly First, DateOnly? Last) days, int? people)
    {
        if (days.Last < days.First)
        {
            throw new Refusal(ParticipationText.DaysWrong, nameof(LastDay));
        }

        return new() { MeasureId = measureId, Format = format, Title = title, FirstDay = days.First, LastDay = days.Last, People = people };
    }

    /// <summary>Followers hear of it once, when it is said for the first time.</summary>
    public void Write(string changed)
    {
        if (Changed.Length == 0 && changed.Length > 0)
        {
            Say(new ParticipationTold(Id));
        }

        Changed = changed;
    }
}

public sealed record ParticipationTold(Guid NoteId);
