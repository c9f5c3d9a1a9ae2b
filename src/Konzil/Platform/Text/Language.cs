using System.Globalization;

namespace Konzil.Platform;

/// <summary>The two languages of the pages. German comes first; English is chosen by ?lang=en and stays in every link.</summary>
public static class Language
{
    public const string German = "de";
    public const string English = "en";
    public const string QueryKey = "lang";

    private static readonly CultureInfo De = CultureInfo.GetCultureInfo("de-DE");
    private static readonly CultureInfo En = CultureInfo.GetCultureInfo("en-GB");

    public static bool IsEnglish => ReferenceEquals(CultureInfo.CurrentUICulture, En);

    /// <summary>"de" or "en": what belongs into the lang attribute.</summary>
    public static string Code => IsEnglish ? English : German;

    /// <summary>Sets the language of everything that follows in this request or mail.</summary>
    public static void Use(string? code) => CultureInfo.CurrentCulture = CultureInfo.CurrentUICulture = code == English ? En : De;
}
