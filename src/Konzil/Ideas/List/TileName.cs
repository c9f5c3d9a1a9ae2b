using System.Text.RegularExpressions;

namespace Konzil.Ideas;

/// <summary>A tile is narrow: a long name may break before the usual ending of a place's name.</summary>
internal static partial class TileName
{
    private const string SoftHyphen = "\u00ad";

    public static string Of(string name) => Ending().Replace(name, SoftHyphen);

    [GeneratedRegex(@"(?<=\p{L}{4})(?=(?:gebiet|hausen|stetten|tingen|stadt|dorf|berg|burg|heim|bau)\b)", RegexOptions.CultureInvariant, 2000)]
    private static partial Regex Ending();
}
