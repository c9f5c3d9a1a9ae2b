using Konzil.Platform;

namespace Konzil.Strategy;

/// <summary>The versions a reader may choose between, and the one they read.</summary>
/// <param name="Owner">What it is told about.</param>
/// <param name="Kinds">Without the standard text, which is always there.</param>
/// <param name="Chosen">Null shows the standard text.</param>
public sealed record VariantChoice(IHaveVariants Owner, IReadOnlyList<VariantKind> Kinds, TextVariant? Chosen)
{
    /// <summary>Since when the chosen one no longer fits.</summary>
    public DateTimeOffset? OutdatedSince => Chosen?.IsOutdated(Owner) == true ? Owner.WordsAt : null;

    /// <summary>For the lang attribute; null where it is the language of the page. Every version but the English one is German.</summary>
    public string? Lang => Language.IsEnglish && Chosen?.Kind != VariantKind.English ? Language.German : !Language.IsEnglish && Chosen?.Kind == VariantKind.English ? Language.English : null;

    /// <param name="owner">With its versions.</param>
    /// <param name="asked">Of the address; who reads in English and asks for nothing gets the English version.</param>
    /// <param name="me">Who reads.</param>
    public static VariantChoice Of(IHaveVariants owner, string asked, Me me)
    {
        var open = owner.Variants.Where(v => VariantAccess.MayRead(me, v.Kind)).OrderBy(v => v.Kind).ToList();
        var kind = asked.Length > 0 ? VariantKeys.Of(asked) : Language.IsEnglish ? VariantKind.English : null;
        return new(owner, [.. open.Select(v => v.Kind)], open.Find(v => v.Kind == kind));
    }
}
