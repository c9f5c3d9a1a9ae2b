using Konzil.Platform;

namespace Konzil.Meetings;

/// <summary>Who is asked: a person, or a unit for which its head or a deputy answers.</summary>
public sealed class ConsentSeat
{
    private ConsentSeat()
    {
    }

    public ConsentSeat(Guid roundId, Guid asked, ConsentAudience audience)
    {
        (Id, RoundId) = (Ids.Next(), roundId);
        (PersonId, UnitId) = audience == ConsentAudience.Units ? (null, asked) : ((Guid?)asked, (Guid?)null);
    }

    public Guid Id { get; private set; }

    public Guid RoundId { get; private set; }

    public Guid? PersonId { get; private set; }

    public Guid? UnitId { get; private set; }
}

/// <summary>The wording as it was asked about. Never changed.</summary>
public sealed class ConsentWording
{
    private ConsentWording()
    {
    }

    public ConsentWording(Guid roundId, int number, string text, string note, string byName, DateTimeOffset at) =>
        (RoundId, Number, Text, Note, ByName, At) = (roundId, number, text, note, byName, at);

    public Guid RoundId { get; private set; }

    public int Number { get; private set; }

    public string Text { get; private set; } = "";

    /// <summary>What changed, and which objection it meets.</summary>
    public string Note { get; private set; } = "";

    public string ByName { get; private set; } = "";

    public DateTimeOffset At { get; private set; }
}

/// <summary>One answer of a seat to an edition. Never changed; the one with the largest turn counts.</summary>
public sealed class ConsentAnswer
{
    private ConsentAnswer()
    {
    }

    public ConsentAnswer(Guid roundId, Guid seatId, int edition, int turn, ConsentSaid said)
    {
        (Id, RoundId, SeatId, Edition, Turn) = (Ids.Next(), roundId, seatId, edition, turn);
        (Stance, Remark, ById, ByName, At) = (said.Stance, said.Remark, said.ById, said.ByName, said.At);
    }

    public Guid Id { get; private set; }

    public Guid RoundId { get; private set; }

    public Guid SeatId { get; private set; }

    public int Edition { get; private set; }

    /// <summary>1 for the first answer of the seat to the edition; unique, so a double click answers once.</summary>
    public int Turn { get; private set; }

    public ConsentStance Stance { get; private set; }

    public string Remark { get; private set; } = "";

    public Guid? ById { get; private set; }

    public string ByName { get; private set; } = "";

    public DateTimeOffset At { get; private set; }
}

public sealed record ConsentSaid(ConsentStance Stance, string Remark, Guid? ById, string ByName, DateTimeOffset At);

public enum ConsentStance
{
    Agree,
    AgreeWithRemark,
    Object,
    Abstain,

    /// <summary>Has an interest of one's own in the matter and takes no part; the reason is kept.</summary>
    Biased,
}
