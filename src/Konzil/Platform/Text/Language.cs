using System.Globalization;

namespace Konzil.Platform;

/// <summary>The two languages of the pages. German comes first; another choice is made by ?lang= and stays in every link.</summary>
public static class Language
{
    public const string German = "de";
    public const string English = "en";
    public const string QueryKey = "lang";

    private static readonly CultureInfo De = CultureInfo.GetCultureInfo("de-DE");
    private static readonly CultureInfo En = CultureInfo.GetCultureInfo("en-GB");

    // German as well, but against the language of the reader's account: links have to carry it.
    private static readonly CultureInfo ChosenDe = CultureInfo.ReadOnly((CultureInfo)De.Clone());

    public static bool IsEnglish => ReferenceEquals(CultureInfo.CurrentUICulture, En);

    /// <summary>"de" or "en": what belongs into the lang attribute.</summary>
    public static string Code => IsEnglish ? English : German;

    /// <summary>What links carry so that the choice stays; null where the language is the one that comes by itself.</summary>
    public static string? Carried => IsEnglish ? English : ReferenceEquals(CultureInfo.CurrentUICulture, ChosenDe) ? German : null;

    /// <summary>Sets the language of a request: what the address asks for, else the reader's own.</summary>
    public static void Choose(string? asked, string own)
    {
        if (asked == German && own == English)
        {
            CultureInfo.CurrentCulture = CultureInfo.CurrentUICulture = ChosenDe;
            return;
        }

        Use(string.IsNullOrEmpty(asked) ? own : asked);
    }

    /// <summary>Sets the language of everything that follows in this request or mail.</summary>
    public static void Use(string? code) => CultureInfo.CurrentCulture = CultureInfo.CurrentUICulture = code == English ? En : De;
}
