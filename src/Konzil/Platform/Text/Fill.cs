using System.Globalization;

namespace Konzil.Platform;

public static class Fill
{
    /// <summary>The wording with its placeholders filled in both languages, for notices that are read later by somebody else.</summary>
    public static Text Filled(this Text text, params object[] values) => new(
        string.Format(CultureInfo.GetCultureInfo("de-DE"), text.In(Language.German), [.. values.Select(v => v is Text t ? t.In(Language.German) : v)]),
        string.Format(CultureInfo.GetCultureInfo("en-GB"), text.In(Language.English), [.. values.Select(v => v is Text t ? t.In(Language.English) : v)]));
}
