using Konzil.Platform;

namespace Konzil.Monitoring;

/// <summary>One of the ways that are compared. Each line of a text is a point of its own.</summary>
public sealed class ComparedVariant : Entity, IHaveHistory
{
    public const decimal MostCost = 10_000_000_000;

    private ComparedVariant()
    {
    }

    public ComparedVariant(Guid comparisonId, int order) => (ComparisonId, Order) = (comparisonId, order);

    public Guid ComparisonId { get; private set; }

    public int Order { get; private set; }

    public string Title { get; private set; } = "";

    public string Features { get; private set; } = "";

    public string Pros { get; private set; } = "";

    public string Cons { get; private set; } = "";

    public string Risks { get; private set; } = "";

    /// <summary>Null is "not known", never nought.</summary>
    public decimal? CostOnce { get; private set; }

    public decimal? CostYearly { get; private set; }

    /// <summary>Where the figures come from, or why there are none.</summary>
    public string CostNote { get; private set; } = "";

    public Guid? WorkId { get; private set; }

    public string Source { get; private set; } = "";

    public string Pages { get; private set; } = "";

    public SourceRef SourceOf => new(WorkId, Source, Pages);

    public VariantWords Words => new(Title, Features, Pros, Cons, Risks) { CostOnce = CostOnce, CostYearly = CostYearly, CostNote = CostNote, Source = SourceOf };

    public void Write(VariantWords words)
    {
        words.Source.Check();
        (Title, Features, Pros, Cons, Risks) = (words.Title, words.Features, words.Pros, words.Cons, words.Risks);
        (CostOnce, CostYearly, CostNote) = (words.CostOnce, words.CostYearly, words.CostNote);
        (WorkId, Source, Pages) = words.Source;
    }
}

public sealed record VariantWords(string Title, string Features, string Pros, string Cons, string Risks)
{
    public decimal? CostOnce { get; init; }

    public decimal? CostYearly { get; init; }

    public string CostNote { get; init; } = "";

    public SourceRef Source { get; init; } = SourceRef.None;
}

/// <summary>What the ways are looked at by, with a word for each way.</summary>
public sealed class ComparedCriterion : Entity, IHaveHistory
{
    private ComparedCriterion()
    {
    }

    public ComparedCriterion(Guid comparisonId, int order) => (ComparisonId, Order) = (comparisonId, order);

    public Guid ComparisonId { get; private set; }

    public int Order { get; private set; }

    public string Title { get; private set; } = "";

    public Guid? WorkId { get; private set; }

    public string Source { get; private set; } = "";

    public string Pages { get; private set; } = "";

    public ICollection<CriterionValue> Values { get; private set; } = [];

    public SourceRef SourceOf => new(WorkId, Source, Pages);

    public string Of(ComparedVariant variant) => Values.FirstOrDefault(v => v.VariantId == variant.Id)?.Words ?? "";

    /// <param name="title">What is looked at.</param>
    /// <param name="source">Where the criterion comes from.</param>
    /// <param name="values">In words, by variant; an empty one is none.</param>
    public void Write(string title, SourceRef source, IReadOnlyDictionary<Guid, string> values)
    {
        source.Check();
        Title = title;
        (WorkId, Source, Pages) = source;
        foreach (var gone in Values.Where(v => values.GetValueOrDefault(v.VariantId, "").Length == 0).ToList())
        {
            Values.Remove(gone);
        }

        foreach (var (variant, words) in values.Where(v => v.Value.Length > 0))
        {
            if (Values.FirstOrDefault(v => v.VariantId == variant) is { } known)
            {
                known.Write(words);
            }
            else
            {
                Values.Add(new CriterionValue(Id, variant, words));
            }
        }

        Say(new CriterionWritten(Id));
    }
}

public sealed record CriterionWritten(Guid CriterionId);

public sealed class CriterionValue
{
    private CriterionValue()
    {
    }

    public CriterionValue(Guid criterionId, Guid variantId, string words) => (CriterionId, VariantId, Words) = (criterionId, variantId, words);

    public Guid CriterionId { get; private set; }

    public Guid VariantId { get; private set; }

    public string Words { get; private set; } = "";

    public void Write(string words) => Words = words;
}
