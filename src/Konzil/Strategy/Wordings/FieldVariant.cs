using Konzil.Platform;

namespace Konzil.Strategy;

/// <summary>A field of action for other readers.</summary>
public sealed class FieldVariant : TextVariant
{
    private FieldVariant()
    {
    }

    public FieldVariant(Guid fieldId, VariantKind kind) : base(kind) => FieldId = fieldId;

    public Guid FieldId { get; private set; }
}

/// <summary>What it says to other readers, and since when its own words are as they are.</summary>
public sealed partial class ActionField : IHaveVariants, IHaveWords
{
    private static readonly string[] Columns = [nameof(NameDe), nameof(SentenceDe), nameof(ScopeInDe), nameof(ScopeOutDe)];

    public DateTimeOffset? WordsAt { get; private set; }

    /// <summary>When a text for other readers last changed, so that this is a change of the field as well: version, history, search.</summary>
    public DateTimeOffset? VariantsAt { get; private set; }

    public ICollection<FieldVariant> Variants { get; private set; } = [];

    IEnumerable<TextVariant> IHaveVariants.Variants => Variants;

    IReadOnlyCollection<string> IHaveWords.Wording => Columns;

    void IHaveWords.WordsChanged(DateTimeOffset now) => WordsAt = now;

    public void Tell(VariantKind kind, string title, string body, Me by, DateTimeOffset now)
    {
        MustBeCurrent();
        Variants.Tell(new FieldVariant(Id, kind), title, body, now);
        VariantsAt = now;
    }

    public void Untell(VariantKind kind, Me by, DateTimeOffset now)
    {
        Variants.Untell(kind);
        VariantsAt = now;
    }
}
