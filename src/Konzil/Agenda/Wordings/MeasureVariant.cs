using Konzil.Platform;
using Konzil.Strategy;

namespace Konzil.Agenda;

/// <summary>A measure for other readers.</summary>
public sealed class MeasureVariant : TextVariant
{
    private MeasureVariant()
    {
    }

    public MeasureVariant(Guid measureId, VariantKind kind) : base(kind) => MeasureId = measureId;

    public Guid MeasureId { get; private set; }
}

/// <summary>What it says to other readers, and since when its own words are as they are.</summary>
public sealed partial class Measure : IHaveVariants, IHaveWords
{
    private static readonly string[] Columns = [nameof(Title), nameof(Summary), nameof(Problem), nameof(BenefitCitizens), nameof(BenefitCompanies), nameof(BenefitAdministration)];

    public DateTimeOffset? WordsAt { get; private set; }

    /// <summary>When a text for other readers last changed, so that this is a change of the measure as well: version, history, search.</summary>
    public DateTimeOffset? VariantsAt { get; private set; }

    public ICollection<MeasureVariant> Variants { get; private set; } = [];

    IEnumerable<TextVariant> IHaveVariants.Variants => Variants;

    IReadOnlyCollection<string> IHaveWords.Wording => Columns;

    void IHaveWords.WordsChanged(DateTimeOffset now) => WordsAt = now;

    public void Tell(VariantKind kind, string title, string body, Me by, DateTimeOffset now)
    {
        Variants.Tell(new MeasureVariant(Id, kind), title, body, now);
        VariantsAt = now;
    }

    public void Untell(VariantKind kind, Me by, DateTimeOffset now)
    {
        Variants.Untell(kind);
        VariantsAt = now;
    }
}
