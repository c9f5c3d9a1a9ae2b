using Konzil.Platform;

namespace Konzil.Steering;

/// <summary>
/// Who has a justified interest in the agenda: a group, or a person (the paper's own definition). What is said about a person is
/// personal data: seen by the coordination and the owner only, never public, never in a file for others, and erased with one click.
/// Its texts are kept out of the history, which is never erased.
/// </summary>
public sealed class Stakeholder : Entity, IHaveHistory
{
    public const string Series = nameof(Stakeholder);
    public const int TextMax = 1000;

    private Stakeholder()
    {
    }

    public int Number { get; private set; }

    public StakeholderKind Kind { get; private set; }

    /// <summary>"Gemeinderat und Fraktionen", or somebody's name.</summary>
    public string Name { get; private set; } = "";

    /// <summary>What the city does to work well with them.</summary>
    public string Strategy { get; private set; } = "";

    public Guid? OwnerId { get; private set; }

    /// <summary>How often the owner speaks with them.</summary>
    public int? ContactEveryDays { get; private set; }

    public DateOnly? LastContact { get; private set; }

    public bool IsExample { get; private set; }

    /// <summary>Where the strategy paper names them; empty for all others.</summary>
    public string Source { get; private set; } = "";

    public bool IsPerson => Kind == StakeholderKind.Person;

    public DateOnly? NextContact => ContactEveryDays is { } days && LastContact is { } last ? last.AddDays(days) : null;

    public static Stakeholder Of(int number) => new() { Number = number };

    public void Write(StakeholderKind kind, string name, string strategy)
    {
        if (name.Length == 0)
        {
            throw new Refusal(StakeholderText.NameMissing, nameof(Name));
        }

        (Kind, Name, Strategy) = (kind, name, strategy);
    }

    public void Entrust(Guid? ownerId, int? contactEveryDays, DateOnly? lastContact)
    {
        if (contactEveryDays is not null && ownerId is null)
        {
            throw new Refusal(StakeholderText.ContactNeedsOwner, nameof(OwnerId));
        }

        (OwnerId, ContactEveryDays, LastContact) = (ownerId, contactEveryDays, lastContact);
    }

    /// <summary>Only files say these.</summary>
    public Stakeholder Loaded(string source, bool example)
    {
        (Source, IsExample) = (source, example);
        return this;
    }

    public bool IsContactDue(DateOnly today) => ContactEveryDays is not null && (NextContact ?? today) <= today;
}

public enum StakeholderKind
{
    Group,
    Person,
}

public enum Attitude
{
    Supports,
    Open,
    Neutral,
    Sceptical,
    Opposes,
}

/// <summary>An analysis of one day. It is never changed into another day's: the next one is a new row, so that two can be compared.</summary>
public sealed class StakeholderAnalysis : Entity, IHaveHistory
{
    private StakeholderAnalysis()
    {
    }

    public DateOnly Day { get; private set; }

    public string Note { get; private set; } = "";

    public ICollection<StakeholderGrade> Grades { get; private set; } = [];

    public static StakeholderAnalysis On(DateOnly day, string note) => new() { Day = day, Note = note };
}

/// <summary>Where somebody stood on the day of an analysis.</summary>
public sealed class StakeholderGrade
{
    private StakeholderGrade()
    {
    }

    public StakeholderGrade(Guid analysisId, Guid stakeholderId, int influence, int interest, Attitude attitude) =>
        (AnalysisId, StakeholderId, Influence, Interest, Attitude) = (analysisId, stakeholderId, influence, interest, attitude);

    public Guid AnalysisId { get; private set; }

    public Guid StakeholderId { get; private set; }

    /// <summary>1 to 5.</summary>
    public int Influence { get; private set; }

    /// <summary>1 to 5.</summary>
    public int Interest { get; private set; }

    public Attitude Attitude { get; private set; }
}

/// <summary>What somebody expects of the project, and later whether it was met.</summary>
public sealed class Expectation : Entity
{
    private Expectation()
    {
    }

    public Guid StakeholderId { get; private set; }

    public DateOnly Day { get; private set; }

    public string Body { get; private set; } = "";

    public ExpectationResult? Result { get; private set; }

    public string Why { get; private set; } = "";

    public DateOnly? CheckedOn { get; private set; }

    public static Expectation Of(Guid stakeholderId, string body, DateOnly day) => new() { StakeholderId = stakeholderId, Body = body, Day = day };

    /// <summary>May be checked again; the last word counts.</summary>
    public void Check(ExpectationResult result, string why, DateOnly on)
    {
        if (why.Length == 0)
        {
            throw new Refusal(StakeholderText.WhyMissing, nameof(Why));
        }

        (Result, Why, CheckedOn) = (result, why, on);
    }
}

public enum ExpectationResult
{
    Met,
    Partly,
    NotMet,
}
