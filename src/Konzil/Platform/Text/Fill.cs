using System.Globalization;

namespace Konzil.Platform;

public static class Fill
{
    /// <summary>The wording with its placeholders filled in both languages, for notices that are read later by somebody else.</summary>
    public static Text Filled(this Text text, params object[] values) => new(
        string.Format(CultureInfo.GetCultureInfo("de-DE"), text.De, [.. values.Select(v => v is Text t ? t.De : v)]),
        string.Format(CultureInfo.GetCultureInfo("en-GB"), text.En, [.. values.Select(v => v is Text t ? t.En : v)]));
}
