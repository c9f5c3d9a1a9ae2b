using Konzil.Platform;

namespace Konzil.Monitoring;

/// <summary>
/// An entry of the as-is analysis or of one of the registers: something that exists, a strength, a challenge, a constraint, or what a
/// project taught. It leads to fields and to the measures that answer it.
/// </summary>
public sealed class Finding : Entity, IHaveHistory, IHaveReaders
{
    public const string Series = "Finding";
    public const int TextMax = 2000;

    private Finding()
    {
    }

    public Finding(int number) => Number = number;

    public int Number { get; private set; }

    public FindingKind Kind { get; private set; }

    public string Title { get; private set; } = "";

    public string? TitleEn { get; private set; }

    public string Body { get; private set; } = "";

    /// <summary>When it was found to be so.</summary>
    public DateOnly Day { get; private set; }

    /// <summary>From 1, nothing there, to 5, established; only of what exists.</summary>
    public int? Maturity { get; private set; }

    /// <summary>Where it comes from, in words.</summary>
    public string Source { get; private set; } = "";

    /// <summary>The piece of evidence behind it.</summary>
    public int? EvidenceNumber { get; private set; }

    /// <summary>What became of it; empty while it stands as it is.</summary>
    public string Settled { get; private set; } = "";

    /// <summary>What the next project should do or leave; a lesson is none without.</summary>
    public string Advice { get; private set; } = "";

    /// <summary>The project where it was found.</summary>
    public Guid? ProjectId { get; private set; }

    /// <summary>The phase of that project, where it was one.</summary>
    public Guid? PhaseId { get; private set; }

    public bool IsPublic { get; private set; }

    public Visibility Circle { get; private set; }

    public DateOnly? PublicFrom { get; private set; }

    public bool IsExample { get; private set; }

    public ICollection<FindingField> Fields { get; private set; } = [];

    public ICollection<FindingMeasure> Measures { get; private set; } = [];

    public Text Name => new(Title, TitleEn ?? Title);

    public void Write(FindingWords words, DateOnly today)
    {
        if (words.Day > today)
        {
            throw new Refusal(FindingText.NotInTheFuture, nameof(Day));
        }

        if (words.Maturity is not null && words.Kind != FindingKind.Inventory)
        {
            throw new Refusal(FindingText.MaturityOnlyOfInventory, nameof(Maturity));
        }

        if (words.Kind == FindingKind.Lesson && words.Advice.Length == 0)
        {
            throw new Refusal(FindingText.AdviceMissing, nameof(Advice));
        }

        (Advice, ProjectId, PhaseId) = (words.Advice, words.ProjectId, words.PhaseId);
        (Kind, Title, TitleEn, Body, Day, Maturity) = (words.Kind, words.Title, words.TitleEn.Length == 0 ? null : words.TitleEn, words.Body, words.Day, words.Maturity);
        (Source, EvidenceNumber, Settled, IsPublic) = (words.Source, words.EvidenceNumber, words.Settled, words.IsPublic);
        Keep(Fields, f => f.FieldId, words.Fields, id => new FindingField(Id, id));
        Keep(Measures, m => m.MeasureId, words.Measures, id => new FindingMeasure(Id, id));
        Say(new FindingWritten(Id));
    }

    /// <summary>Who reads it, and from when everybody does.</summary>
    public void ShowTo(Release release, DateOnly today) => (Circle, PublicFrom, IsPublic) = (release.Circle, release.Day, release.IsDue(today));

    public void Publish(DateOnly today) => IsPublic = IsPublic || PublicFrom <= today;

    public Finding AsExample()
    {
        IsExample = true;
        return this;
    }

    private static void Keep<T>(ICollection<T> rows, Func<T, Guid> id, IReadOnlyCollection<Guid> wanted, Func<Guid, T> make)
    {
        foreach (var gone in rows.Where(r => !wanted.Contains(id(r))).ToList())
        {
            rows.Remove(gone);
        }

        foreach (var added in wanted.Where(w => rows.All(r => id(r) != w)).ToList())
        {
            rows.Add(make(added));
        }
    }
}

/// <summary>Said with every writing, so that a change of links alone is in the history.</summary>
public sealed record FindingWritten(Guid FindingId);

public sealed record FindingWords(FindingKind Kind, string Title, string Body, DateOnly Day)
{
    public string TitleEn { get; init; } = "";

    public int? Maturity { get; init; }

    public string Source { get; init; } = "";

    public int? EvidenceNumber { get; init; }

    public string Settled { get; init; } = "";

    public string Advice { get; init; } = "";

    public Guid? ProjectId { get; init; }

    public Guid? PhaseId { get; init; }

    public bool IsPublic { get; init; }

    public IReadOnlyCollection<Guid> Fields { get; init; } = [];

    public IReadOnlyCollection<Guid> Measures { get; init; } = [];
}

public enum FindingKind
{
    Inventory,
    Strength,
    Weakness,
    Chance,
    Threat,
    Challenge,
    Requirement,
    Constraint,
    Lesson,
}

public sealed class FindingField
{
    private FindingField()
    {
    }

    public FindingField(Guid findingId, Guid fieldId) => (FindingId, FieldId) = (findingId, fieldId);

    public Guid FindingId { get; private set; }

    public Guid FieldId { get; private set; }
}

public sealed class FindingMeasure
{
    private FindingMeasure()
    {
    }

    public FindingMeasure(Guid findingId, Guid measureId) => (FindingId, MeasureId) = (findingId, measureId);

    public Guid FindingId { get; private set; }

    public Guid MeasureId { get; private set; }
}
