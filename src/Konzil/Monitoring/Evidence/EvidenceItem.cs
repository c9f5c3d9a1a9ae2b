using Konzil.Platform;

namespace Konzil.Monitoring;

/// <summary>A survey, a study, a figure: what it says, who published it, where it stands, when somebody last looked whether it still holds.</summary>
public sealed class EvidenceItem : Entity, IHaveHistory, IHaveReaders
{
    public const string Series = "Evidence";
    public const int TextMax = 3000;
    public const int LinkMax = 500;

    private EvidenceItem()
    {
    }

    public EvidenceItem(int number) => Number = number;

    public int Number { get; private set; }

    public EvidenceKind Kind { get; private set; }

    public string TitleDe { get; private set; } = "";

    public string? TitleEn { get; private set; }

    /// <summary>Who published it.</summary>
    public string Publisher { get; private set; } = "";

    /// <summary>Null: unknown, not today.</summary>
    public DateOnly? Day { get; private set; }

    /// <summary>What it says: the figure or the finding, in its own words.</summary>
    public string Says { get; private set; } = "";

    /// <summary>Page or section.</summary>
    public string Place { get; private set; } = "";

    public string Licence { get; private set; } = "";

    public string Link { get; private set; } = "";

    /// <summary>How many people were asked.</summary>
    public int? Sample { get; private set; }

    public DateOnly? CheckedOn { get; private set; }

    public bool IsPublic { get; private set; }

    public Visibility Circle { get; private set; }

    public DateOnly? PublicFrom { get; private set; }

    public bool IsExample { get; private set; }

    public ICollection<EvidenceLink> Links { get; private set; } = [];

    public Text Title => new(TitleDe, TitleEn ?? TitleDe);

    public void Write(EvidenceWords words)
    {
        if (words.Link.Length > 0 && !(Uri.TryCreate(words.Link, UriKind.Absolute, out var address) && address.Scheme is "https" or "http"))
        {
            throw new Refusal(EvidenceText.LinkWrong, nameof(Link));
        }

        if (words.IsPublic && words.Publisher.Length == 0)
        {
            throw new Refusal(EvidenceText.PublicNeedsPublisher, nameof(Publisher));
        }

        (Kind, TitleDe, TitleEn, Publisher, Day, Says) = (words.Kind, words.Title, words.TitleEn.Length == 0 ? null : words.TitleEn, words.Publisher, words.Day, words.Says);
        (Place, Licence, Link, Sample, IsPublic) = (words.Place, words.Licence, words.Link, words.Sample, words.IsPublic);
    }

    /// <summary>Somebody looked: it still holds.</summary>
    public void Check(DateOnly day, DateOnly today) => CheckedOn = day <= today ? day : throw new Refusal(EvidenceText.NotInTheFuture, nameof(CheckedOn));

    /// <summary>Who reads it, and from when everybody does.</summary>
    public void ShowTo(Release release, DateOnly today) => (Circle, PublicFrom, IsPublic) = (release.Circle, release.Day, release.IsDue(today));

    public void Publish(DateOnly today) => IsPublic = IsPublic || PublicFrom <= today;

    public EvidenceItem AsExample()
    {
        IsExample = true;
        return this;
    }
}

public sealed record EvidenceWords(EvidenceKind Kind, string Title, string TitleEn, string Publisher, DateOnly? Day, string Says)
{
    public string Place { get; init; } = "";

    public string Licence { get; init; } = "";

    public string Link { get; init; } = "";

    public int? Sample { get; init; }

    public bool IsPublic { get; init; }
}

public enum EvidenceKind
{
    Survey,
    Study,
    Statistics,
    Law,
    Other,
}

/// <summary>Something that stands on a piece of evidence: a goal, a field, a measure, a criterion, a resolution.</summary>
public sealed class EvidenceLink
{
    private EvidenceLink()
    {
    }

    public EvidenceLink(Guid evidenceId, CitedKind kind, string item, string note) => (EvidenceId, Kind, Item, Note) = (evidenceId, kind, item, note);

    public Guid EvidenceId { get; private set; }

    public CitedKind Kind { get; private set; }

    /// <summary>Names it: an id, or "round/key" of a criterion.</summary>
    public string Item { get; private set; } = "";

    /// <summary>For what it is cited.</summary>
    public string Note { get; private set; } = "";
}

public enum CitedKind
{
    Goal,
    Field,
    Measure,
    Criterion,
    Resolution,
}
