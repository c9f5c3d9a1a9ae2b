namespace Konzil.Platform;

/// <summary>
/// One kind of personal data that a module keeps: what for, by which law, who gets it, how long, and in which columns. The
/// record of processing, the copy for the person and the erasure are all made from these, so they cannot disagree.
/// </summary>
/// <param name="Key">Short German word for addresses and file names ("ideen").</param>
/// <param name="Name">What it is called.</param>
/// <param name="Purpose">What the city needs it for.</param>
public sealed record DataClass(string Key, Text Name, Text Purpose)
{
    public LegalBasis Basis { get; init; } = LegalBasis.PublicTask;

    public DataSubjects Of { get; init; } = DataSubjects.Citizens;

    /// <summary>Who gets to see it.</summary>
    public required Text Recipients { get; init; }

    /// <summary>How long it is kept, in words.</summary>
    public required Text Kept { get; init; }

    /// <summary>What stays, without the person, after an erasure. Null when nothing does.</summary>
    public Text? Remains { get; init; }

    public IReadOnlyList<Trace> Traces { get; init; } = [];

    /// <summary>What is deleted by itself after a time the city sets.</summary>
    public RetentionRule? Retention { get; init; }
}

/// <summary>By which law personal data is processed.</summary>
public enum LegalBasis
{
    /// <summary>Art. 6 (1) e GDPR with § 4 LDSG BW.</summary>
    PublicTask,

    /// <summary>Art. 6 (1) a GDPR: given freely, withdrawn at any time.</summary>
    Consent,

    /// <summary>Art. 6 (1) c GDPR.</summary>
    Duty,

    /// <summary>§ 15 LDSG BW: data of the city's own staff.</summary>
    Employment,
}

/// <summary>Whose data it is. The paper asks for both groups; they have purposes, periods and rights of their own.</summary>
public enum DataSubjects
{
    Citizens,

    /// <summary>People who take part without an account.</summary>
    Guests,

    Staff,
}
