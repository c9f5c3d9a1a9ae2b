using Konzil.Platform;

namespace Konzil.Monitoring;

/// <summary>Another strategy or programme of the city or above it, and how it stands to the goals of the agenda.</summary>
public sealed class Programme : Entity, IHaveHistory, IHaveReaders
{
    public const string Series = "Programme";
    public const int TextMax = 2000;
    public const int LinkMax = 500;

    private Programme()
    {
    }

    public Programme(int number) => Number = number;

    public int Number { get; private set; }

    public string TitleDe { get; private set; } = "";

    public string? TitleEn { get; private set; }

    /// <summary>The office or body that answers for it.</summary>
    public string Owner { get; private set; } = "";

    public string Summary { get; private set; } = "";

    public DateOnly? From { get; private set; }

    public DateOnly? Until { get; private set; }

    public string Link { get; private set; } = "";

    /// <summary>Where the strategy paper names it.</summary>
    public string Source { get; private set; } = "";

    public bool IsPublic { get; private set; }

    public Visibility Circle { get; private set; }

    public DateOnly? PublicFrom { get; private set; }

    /// <summary>The field of action it hangs below with its goals and measures, if it does.</summary>
    public Guid? FieldId { get; private set; }

    public string MountReason { get; private set; } = "";

    public DateOnly? MountedOn { get; private set; }

    public bool IsExample { get; private set; }

    public ICollection<ProgrammeGoal> Goals { get; private set; } = [];

    public ICollection<ProgrammeMeasure> Measures { get; private set; } = [];

    /// <summary>Its own goals, in its own words.</summary>
    public ICollection<ProgrammeAim> Aims { get; private set; } = [];

    public Text Title => new(TitleDe, TitleEn ?? TitleDe);

    public void Write(ProgrammeWords words)
    {
        if (words.Until < words.From)
        {
            throw new Refusal(ProgrammeText.EndBeforeStart, nameof(Until));
        }

        if (words.Link.Length > 0 && !(Uri.TryCreate(words.Link, UriKind.Absolute, out var address) && address.Scheme is "https" or "http"))
        {
            throw new Refusal(EvidenceText.LinkWrong, nameof(Link));
        }

        (TitleDe, TitleEn, Owner, Summary) = (words.Title, words.TitleEn.Length == 0 ? null : words.TitleEn, words.Owner, words.Summary);
        (From, Until, Link, Source, IsPublic) = (words.From, words.Until, words.Link, words.Source, words.IsPublic);
        foreach (var gone in Measures.Where(m => !words.Measures.Contains(m.MeasureId)).ToList())
        {
            Measures.Remove(gone);
        }

        foreach (var added in words.Measures.Where(w => Measures.All(m => m.MeasureId != w)).ToList())
        {
            Measures.Add(new ProgrammeMeasure(Id, added));
        }

        Say(new ProgrammeWritten(Id));
    }

    /// <summary>How it stands to a goal; anything but "none" needs a reason, and so does "none" once somebody looked.</summary>
    public void Compare(Guid goalId, GoalRelation? relation, string reason)
    {
        var known = Goals.FirstOrDefault(g => g.GoalId == goalId);
        if (relation is not { } said)
        {
            if (known is not null)
            {
                Goals.Remove(known);
            }

            return;
        }

        if (reason.Length == 0)
        {
            throw new Refusal(ProgrammeText.ReasonMissing, ReasonField(goalId));
        }

        if (known is null)
        {
            Goals.Add(new ProgrammeGoal(Id, goalId, said, reason));
        }
        else
        {
            known.Write(said, reason);
        }

        Say(new ProgrammeWritten(Id));
    }

    /// <summary>Who reads it, and from when everybody does.</summary>
    public void ShowTo(Release release, DateOnly today) => (Circle, PublicFrom, IsPublic) = (release.Circle, release.Day, release.IsDue(today));

    public void Publish(DateOnly today) => IsPublic = IsPublic || PublicFrom <= today;

    /// <summary>Below a field from now on, or below another one than before.</summary>
    public void Mount(Guid fieldId, string reason, DateOnly day)
    {
        MountedOn = fieldId == FieldId ? MountedOn : day;
        (FieldId, MountReason) = (fieldId, reason);
    }

    public void Unmount() => (FieldId, MountReason, MountedOn) = (null, "", null);

    public Programme AsExample()
    {
        IsExample = true;
        return this;
    }

    internal static string RelationField(Guid goal) => "Verhaeltnis-" + goal.ToString("N");

    internal static string ReasonField(Guid goal) => "Grund-" + goal.ToString("N");
}

public sealed record ProgrammeWritten(Guid ProgrammeId);

public sealed record ProgrammeWords(string Title, string TitleEn, string Owner, string Summary)
{
    public DateOnly? From { get; init; }

    public DateOnly? Until { get; init; }

    public string Link { get; init; } = "";

    public string Source { get; init; } = "";

    public bool IsPublic { get; init; }

    public IReadOnlyCollection<Guid> Measures { get; init; } = [];
}

public enum GoalRelation
{
    /// <summary>Both want the same.</summary>
    Overlap,

    /// <summary>What the programme does helps the goal.</summary>
    Support,

    /// <summary>One gets in the way of the other.</summary>
    Conflict,

    /// <summary>Somebody looked: they have nothing to do with each other.</summary>
    None,
}

public sealed class ProgrammeGoal
{
    private ProgrammeGoal()
    {
    }

    public ProgrammeGoal(Guid programmeId, Guid goalId, GoalRelation relation, string reason) => (ProgrammeId, GoalId, Relation, Reason) = (programmeId, goalId, relation, reason);

    public Guid ProgrammeId { get; private set; }

    public Guid GoalId { get; private set; }

    public GoalRelation Relation { get; private set; }

    public string Reason { get; private set; } = "";

    public void Write(GoalRelation relation, string reason) => (Relation, Reason) = (relation, reason);
}

public sealed class ProgrammeMeasure
{
    private ProgrammeMeasure()
    {
    }

    public ProgrammeMeasure(Guid programmeId, Guid measureId) => (ProgrammeId, MeasureId) = (programmeId, measureId);

    public Guid ProgrammeId { get; private set; }

    public Guid MeasureId { get; private set; }
}
