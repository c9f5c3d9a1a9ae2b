namespace Konzil.Scoring;

/// <summary>Somebody who scores a measure after the seal, because others declared a conflict of interest. Public, by letter.</summary>
public sealed class Replacement
{
    private Replacement()
    {
    }

    public Replacement(Guid roundId, Guid measureId, Guid personId, string reason, DateTimeOffset at) =>
        (RoundId, MeasureId, PersonId, Reason, At) = (roundId, measureId, personId, reason, at);

    public Guid RoundId { get; private set; }

    public Guid MeasureId { get; private set; }

    public Guid PersonId { get; private set; }

    public string Reason { get; private set; } = "";

    public DateTimeOffset At { get; private set; }
}
