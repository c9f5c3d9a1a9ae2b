using Konzil.Platform;

namespace Konzil.People;

/// <summary>
/// The city confirmed that somebody lives here. Kept is only that, since when, how, by whom and until when; never an address and
/// never a number of a document. The history is written by hand (<see cref="PersonHistory"/>).
/// </summary>
public sealed class Residence
{
    private Residence()
    {
    }

    public Residence(Guid personId, ResidenceProof proof, DateTimeOffset at, DateOnly validUntil) =>
        (PersonId, Way, Seen, ById, ByName, Since, ValidUntil) = (personId, proof.Way, proof.Seen, proof.ById, proof.ByName, at, validUntil);

    public Guid PersonId { get; private set; }

    public ResidenceWay Way { get; private set; }

    /// <summary>What lay on the counter; null after a letter.</summary>
    public SeenDocument? Seen { get; private set; }

    public Guid? ById { get; private set; }

    public string ByName { get; private set; } = "";

    public DateTimeOffset Since { get; private set; }

    /// <summary>The last day on which it counts.</summary>
    public DateOnly ValidUntil { get; private set; }

    public bool Holds(DateOnly day) => day <= ValidUntil;
}

/// <summary>How it was confirmed and by whom.</summary>
public sealed record ResidenceProof(ResidenceWay Way, SeenDocument? Seen, Guid? ById, string ByName);

public enum ResidenceWay
{
    Letter,
    Counter,
}

/// <summary>What somebody showed at the counter. A choice and no text, so that no number can end up here.</summary>
public enum SeenDocument
{
    IdentityCard,
    PassportAndRegistration,
    ResidencePermit,
    RegistrationCertificate,
}

/// <summary>How long things last; settings of the installation ("Residence").</summary>
public sealed class ResidenceOptions
{
    /// <summary>So many years a confirmation counts.</summary>
    public int Years { get; set; } = 2;

    /// <summary>So many days a request waits for its letter.</summary>
    public int WaitDays { get; set; } = 60;

    /// <summary>So many days the code of a letter is good.</summary>
    public int CodeDays { get; set; } = 28;
}
