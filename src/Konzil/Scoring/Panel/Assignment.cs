namespace Konzil.Scoring;

/// <summary>Somebody on the panel scores the measures of a field of action.</summary>
public sealed class Assignment
{
    private Assignment()
    {
    }

    public Assignment(Guid roundId, Guid fieldId, Guid personId) => (RoundId, FieldId, PersonId) = (roundId, fieldId, personId);

    public Guid RoundId { get; private set; }

    public Guid FieldId { get; private set; }

    public Guid PersonId { get; private set; }
}
