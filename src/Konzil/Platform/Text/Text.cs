using System.Globalization;

namespace Konzil.Platform;

/// <summary>
/// One wording in German and English. Both are constructor arguments, so a missing translation does not compile
/// (docs/decisions/0001). Rendering picks the language of the request (<see cref="CultureInfo.CurrentUICulture"/>).
/// </summary>
/// <param name="De">German wording, plain, "Sie". May hold {0} placeholders.</param>
/// <param name="En">English wording with the same placeholders.</param>
public sealed record Text(string De, string En)
{
    /// <summary>The wording in the language of the current request.</summary>
    public override string ToString() => In(Language.Code);

    /// <summary>The wording with its placeholders filled, numbers and dates formatted for the current language.</summary>
    public string With(params object?[] values) => string.Format(CultureInfo.CurrentCulture, ToString(), values);

    /// <summary>The wording in a given language ("de" or "en"), for mails to somebody who is not the one asking.</summary>
    public string In(string language)
    {
        var said = Wording.Current?.Of(this) ?? this;
        return language == Language.English ? said.En : said.De;
    }

    public static implicit operator string(Text text) => text.ToString();
}
