using System.Globalization;
using System.Text.RegularExpressions;

namespace Konzil.Platform;

/// <summary>
/// A number as people type it, in the language of the page they type it on: what a page shows is read back as the same
/// number. Whatever could be two numbers in that language is none.
/// </summary>
internal static partial class TypedNumber
{
    /// <summary>Null where it is no number. German: 40.000,50 and 40000.5; English: 40,000.50 and 40000,5.</summary>
    public static decimal? Read(string text) => Language.IsEnglish
        ? English().IsMatch(text) ? Plain(text.Replace(",", "", StringComparison.Ordinal)) : CommaInEnglish().IsMatch(text) ? Plain(text.Replace(',', '.')) : null
        : German().IsMatch(text) ? Plain(text.Replace(".", "", StringComparison.Ordinal).Replace(',', '.')) : PointInGerman().IsMatch(text) ? Plain(text) : null;

    /// <summary>The same for files, which are German: a comma is the decimal sign. Without one a point is, as programs write it; 40.000 is forty there.</summary>
    public static decimal? InFile(string text) =>
        !text.Contains(',', StringComparison.Ordinal) ? Plain(text) : German().IsMatch(text) ? Plain(text.Replace(".", "", StringComparison.Ordinal).Replace(',', '.')) : null;

    private static decimal? Plain(string text) =>
        decimal.TryParse(text, NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var number) ? number : null;

    [GeneratedRegex(@"^[+-]?([1-9]\d{0,2}(\.\d{3})+|\d*)(,\d*)?$", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex German();

    // 0.125 and 40000.5: as files and other programs write it.
    [GeneratedRegex(@"^[+-]?\d*\.\d+$", RegexOptions.None, 1000)]
    private static partial Regex PointInGerman();

    [GeneratedRegex(@"^[+-]?([1-9]\d{0,2}(,\d{3})+|\d*)(\.\d*)?$", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex English();

    [GeneratedRegex(@"^[+-]?\d*,\d+$", RegexOptions.None, 1000)]
    private static partial Regex CommaInEnglish();
}
