using Konzil.Platform;

namespace Konzil.Monitoring;

/// <summary>
/// Ways side by side for a question of the agenda, a project or a measure, and the record of what was decided. Once decided it is
/// sealed: a later change is a comparison of its own that replaces it.
/// </summary>
public sealed class VariantComparison : Entity, IHaveHistory, IHaveReaders
{
    public const string Series = nameof(VariantComparison);
    public const int TextMax = 2000;
    public const int FewestVariants = 2;

    private VariantComparison()
    {
    }

    public VariantComparison(int number) => Number = number;

    public int Number { get; private set; }

    public string TitleDe { get; private set; } = "";

    /// <summary>Null where nobody has written one.</summary>
    public string? TitleEn { get; private set; }

    public string Question { get; private set; } = "";

    /// <summary>The project it is about; without project and measure it is about the agenda as a whole.</summary>
    public Guid? ProjectId { get; private set; }

    public Guid? MeasureId { get; private set; }

    /// <summary>The variant that was chosen.</summary>
    public Guid? ChosenId { get; private set; }

    public string Reason { get; private set; } = "";

    /// <summary>What speaks against it and is accepted.</summary>
    public string Accepted { get; private set; } = "";

    /// <summary>A person or a body, in words.</summary>
    public string DecidedBy { get; private set; } = "";

    public DateOnly? DecidedOn { get; private set; }

    /// <summary>The decision of the log it stands in (a decision of a body), if there is one.</summary>
    public Guid? DecisionId { get; private set; }

    public Guid? WorkId { get; private set; }

    public string Source { get; private set; } = "";

    public string Pages { get; private set; } = "";

    /// <summary>Who entered the decision.</summary>
    public string ByName { get; private set; } = "";

    public DateTimeOffset? RecordedAt { get; private set; }

    /// <summary>The earlier comparison this one takes the place of; each is replaced once.</summary>
    public Guid? ReplacesId { get; private set; }

    public string ReplacesBecause { get; private set; } = "";

    public bool IsPublic { get; private set; }

    public Visibility Circle { get; private set; }

    public DateOnly? PublicFrom { get; private set; }

    public ICollection<ComparedVariant> Variants { get; private set; } = [];

    public ICollection<ComparedCriterion> Criteria { get; private set; } = [];

    public Text Title => new(TitleDe, TitleEn ?? TitleDe);

    public bool IsDecided => ChosenId is not null;

    public SourceRef SourceOf => new(WorkId, Source, Pages);

    public void Write(ComparisonWords words)
    {
        MustBeOpen();
        (TitleDe, TitleEn, Question) = (words.Title, words.TitleEn.Length == 0 ? null : words.TitleEn, words.Question);
        (ProjectId, MeasureId) = (words.ProjectId, words.MeasureId);
        Say(new ComparisonWritten(Id));
    }

    public ComparedVariant AddVariant(VariantWords words)
    {
        MustBeOpen();
        var variant = new ComparedVariant(Id, Variants.Select(v => v.Order).DefaultIfEmpty(0).Max() + 1);
        variant.Write(words);
        Variants.Add(variant);
        return variant;
    }

    public ComparedCriterion AddCriterion(string title, SourceRef source, IReadOnlyDictionary<Guid, string> values)
    {
        MustBeOpen();
        var criterion = new ComparedCriterion(Id, Criteria.Select(c => c.Order).DefaultIfEmpty(0).Max() + 1);
        criterion.Write(title, source, values);
        Criteria.Add(criterion);
        return criterion;
    }

    public void Remove(ComparedVariant variant)
    {
        MustBeOpen();
        Variants.Remove(variant);
    }

    public void Remove(ComparedCriterion criterion)
    {
        MustBeOpen();
        Criteria.Remove(criterion);
    }

    /// <summary>For good: which way, why, who, when, and what speaks against it.</summary>
    public void Decide(VariantDecision decision, Me by, DateTimeOffset now)
    {
        MustBeOpen();
        if (Variants.Count < FewestVariants)
        {
            throw new Refusal(ComparisonText.TooFewVariants, nameof(ChosenId));
        }

        if (Variants.All(v => v.Id != decision.VariantId))
        {
            throw new Refusal(ComparisonText.ChosenMissing, nameof(ChosenId));
        }

        if (decision.Day > Format.Day(now))
        {
            throw new Refusal(ComparisonText.NotInTheFuture, nameof(DecidedOn));
        }

        decision.Source.Check();
        (ChosenId, Reason, Accepted) = (decision.VariantId, decision.Reason, decision.Accepted);
        (DecidedBy, DecidedOn, DecisionId) = (decision.By, decision.Day, decision.DecisionId);
        (WorkId, Source, Pages) = decision.Source;
        (ByName, RecordedAt) = (by.Name, now);
        Say(new ComparisonDecided(Id, by.Id));
    }

    /// <summary>A new comparison in place of this one, which stays as it was decided. It begins with the same ways, for the office only.</summary>
    public VariantComparison Replace(int number, string reason)
    {
        if (!IsDecided)
        {
            throw new Refusal(ComparisonText.NotDecided);
        }

        var next = new VariantComparison(number)
        {
            TitleDe = TitleDe,
            TitleEn = TitleEn,
            Question = Question,
            ProjectId = ProjectId,
            MeasureId = MeasureId,
            ReplacesId = Id,
            ReplacesBecause = reason,
        };
        var same = new Dictionary<Guid, Guid>();
        foreach (var variant in Variants.OrderBy(v => v.Order))
        {
            same.Add(variant.Id, next.AddVariant(variant.Words).Id);
        }

        foreach (var criterion in Criteria.OrderBy(c => c.Order))
        {
            next.AddCriterion(criterion.Title, criterion.SourceOf, criterion.Values.ToDictionary(v => same[v.VariantId], v => v.Words));
        }

        return next;
    }

    public void MustBeOpen()
    {
        if (IsDecided)
        {
            throw new Refusal(ComparisonText.Sealed);
        }
    }

    /// <summary>Who reads it, and from when everybody does.</summary>
    public void ShowTo(Release release, DateOnly today) => (Circle, PublicFrom, IsPublic) = (release.Circle, release.Day, release.IsDue(today));

    public void Publish(DateOnly today) => IsPublic = IsPublic || PublicFrom <= today;
}

/// <summary>Said with every writing, so that a change of a row below it is in its history.</summary>
public sealed record ComparisonWritten(Guid ComparisonId);

public sealed record ComparisonDecided(Guid ComparisonId, Guid? ById);

public sealed record ComparisonWords(string Title, string TitleEn, string Question)
{
    public Guid? ProjectId { get; init; }

    public Guid? MeasureId { get; init; }
}

public sealed record VariantDecision(Guid VariantId, string Reason, string Accepted, string By, DateOnly Day)
{
    public Guid? DecisionId { get; init; }

    public SourceRef Source { get; init; } = SourceRef.None;
}

/// <summary>Where something stands: a work of the bibliography or words of one's own, with the page.</summary>
/// <param name="WorkId">The work in the list of sources.</param>
/// <param name="Words">What is in no list: an offer, a letter, a talk.</param>
/// <param name="Pages">"154-155".</param>
public sealed record SourceRef(Guid? WorkId, string Words, string Pages)
{
    public const string PagesField = "Pages";

    public static readonly SourceRef None = new(null, "", "");

    /// <summary>A page without a source says nothing.</summary>
    public void Check()
    {
        if (Pages.Length > 0 && WorkId is null && Words.Length == 0)
        {
            throw new Refusal(ComparisonText.PagesWithoutSource, PagesField);
        }
    }
}
