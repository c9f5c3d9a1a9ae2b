using Konzil.Platform;

namespace Konzil.Meetings;

/// <summary>Who meets again and again: a Jour fixe, the conference of department heads, a committee, the council, a working group.</summary>
public sealed class Body : Entity, IHaveHistory
{
    public const string Series = "Body";
    public const int LinesMax = 2000;
    public const int WeeksMax = 52;
    public const int ChosenMax = 1000;

    private Body()
    {
    }

    public int Number { get; private set; }

    public string NameDe { get; private set; } = "";

    public string? NameEn { get; private set; }

    /// <summary>"VK", as people say it; may be empty.</summary>
    public string Short { get; private set; } = "";

    public BodyKind Kind { get; private set; }

    public string Purpose { get; private set; } = "";

    /// <summary>The points that stand on every agenda, one a line.</summary>
    public string Standing { get; private set; } = "";

    /// <summary>Null where there is no rhythm.</summary>
    public int? EveryWeeks { get; private set; }

    /// <summary>Where the strategy paper names it.</summary>
    public string Source { get; private set; } = "";

    public bool IsExample { get; private set; }

    /// <summary>It meets no more; what it did stays.</summary>
    public bool IsClosed { get; private set; }

    /// <summary>How its members are chosen, for the public; empty is shown as a gap.</summary>
    public string HowChosen { get; private set; } = "";

    /// <summary>Its purpose and who sits in it stand on the public page of bodies; names only of those who agreed.</summary>
    public bool IsPublished { get; private set; }

    public ICollection<BodyMember> Members { get; private set; } = [];

    public Text Name => new(NameDe, NameEn ?? NameDe);

    public IReadOnlyList<string> StandingPoints => Standing.Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);

    public BodyWords Words => new(NameDe, NameEn, Short, Kind) { Purpose = Purpose, Standing = Standing, EveryWeeks = EveryWeeks, IsClosed = IsClosed, HowChosen = HowChosen, IsPublished = IsPublished };

    public static Body Found(int number) => new() { Number = number };

    public void Write(BodyWords words)
    {
        if (words.Name.Length == 0)
        {
            throw new Refusal(MeetingText.NameMissing, nameof(NameDe));
        }

        NameEn = words.NameEn is { Length: > 0 } english ? english : null;
        (NameDe, Short, Kind, Purpose, Standing, EveryWeeks, IsClosed) = (words.Name, words.Short, words.Kind, words.Purpose, words.Standing, words.EveryWeeks, words.IsClosed);
        (HowChosen, IsPublished) = (words.HowChosen, words.IsPublished);
    }

    /// <summary>Somebody joins, or their duty changes.</summary>
    public void Seat(Guid personId, BodyDuty duty, DateOnly since, SeatTerm? term = null)
    {
        if (term?.Until < since)
        {
            throw new Refusal(MeetingText.UntilPast, nameof(BodyMember.Until));
        }

        if (Members.FirstOrDefault(m => m.PersonId == personId) is { } known)
        {
            known.Take(duty, term);
        }
        else
        {
            var member = new BodyMember(Id, personId, duty, since);
            member.Take(duty, term);
            Members.Add(member);
        }
    }

    public void Unseat(Guid personId)
    {
        if (Members.FirstOrDefault(m => m.PersonId == personId) is { } member)
        {
            Members.Remove(member);
        }
    }

    /// <summary>Only files say these.</summary>
    public Body Loaded(string source, bool example)
    {
        (Source, IsExample) = (source, example);
        return this;
    }
}

/// <summary>What a form or a file says about a body.</summary>
public sealed record BodyWords(string Name, string? NameEn, string Short, BodyKind Kind)
{
    public string Purpose { get; init; } = "";

    public string Standing { get; init; } = "";

    public int? EveryWeeks { get; init; }

    public bool IsClosed { get; init; }

    public string HowChosen { get; init; } = "";

    public bool IsPublished { get; init; }
}

/// <summary>What is said of a seat beside its duty.</summary>
/// <param name="Sector">Where the person comes from.</param>
/// <param name="Until">The last day of the term; null without end.</param>
/// <param name="AppointedBy">Who appointed the person, and how.</param>
public sealed record SeatTerm(Scoring.Sector? Sector, DateOnly? Until, string AppointedBy);

public enum BodyKind
{
    JourFixe,
    Steering,
    DepartmentHeads,
    Retreat,
    Committee,
    Council,
    WorkingGroup,

    /// <summary>Single talks: a note with day, people and outcome.</summary>
    Talks,

    /// <summary>Experts of politics, business, science and administration, appointed for a term.</summary>
    ExpertPanel,
}

/// <summary>Chair and clerk prepare the sittings of their body and write its minutes; members read.</summary>
public enum BodyDuty
{
    Member,
    Chair,
    Clerk,
}

public sealed class BodyMember
{
    private BodyMember()
    {
    }

    public BodyMember(Guid bodyId, Guid personId, BodyDuty duty, DateOnly since) => (BodyId, PersonId, Duty, Since) = (bodyId, personId, duty, since);

    public Guid BodyId { get; private set; }

    public Guid PersonId { get; private set; }

    public BodyDuty Duty { get; private set; }

    public DateOnly Since { get; private set; }

    public Scoring.Sector? Sector { get; private set; }

    /// <summary>The last day of the term; after it the person reads nothing of the body any more.</summary>
    public DateOnly? Until { get; private set; }

    public string AppointedBy { get; private set; } = "";

    /// <summary>Since when the person agrees that the name stands on the public page; null: it does not.</summary>
    public DateTimeOffset? NameAgreedAt { get; private set; }

    /// <summary>Only the person says this, and takes it back at any time.</summary>
    public void ShowName(bool agreed, DateTimeOffset now) => NameAgreedAt = agreed ? NameAgreedAt ?? now : null;

    internal void Take(BodyDuty duty, SeatTerm? term)
    {
        Duty = duty;
        if (term is not null)
        {
            (Sector, Until, AppointedBy) = (term.Sector, term.Until, term.AppointedBy);
        }
    }
}
