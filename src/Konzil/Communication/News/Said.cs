using Konzil.Platform;
using Konzil.Strategy;

namespace Konzil.Communication;

/// <summary>A piece of news in the language of the page, as far as somebody wrote it in English.</summary>
/// <param name="Title">Headline.</param>
/// <param name="Lang">For the lang attribute; null where it is the page's own.</param>
/// <param name="Lead">The summary, which exists in German only.</param>
public sealed record Said(string Title, string? Lang, string Lead)
{
    public static string? LeadLang => Language.IsEnglish ? Language.German : null;

    public static Said Of(NewsPost post) =>
        !Language.IsEnglish ? new(post.Title, null, post.Lead)
        : post.Variants.FirstOrDefault(v => v.Kind == VariantKind.English) is { } english ? new(english.Title, null, post.Lead)
        : new(post.Title, Language.German, post.Lead);
}
