using Konzil.Platform;

namespace Konzil.Strategy;

/// <summary>The lang attribute of texts that exist in German only, so that screen readers switch their voice on the English page.</summary>
public static class Spoken
{
    public static string? German => Language.IsEnglish ? Language.German : null;

    /// <summary>German if there is no English wording of it.</summary>
    public static string? Unless(string? english) => english is null ? German : null;
}
