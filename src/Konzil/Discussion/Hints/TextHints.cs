using System.Text.RegularExpressions;

namespace Konzil.Discussion;

/// <summary>What the rules on this machine noticed in a text. A hint to people, never a verdict.</summary>
[Flags]
public enum Marks
{
    None = 0,
    Link = 1,
    OddLink = 2,
    Email = 4,
    Phone = 8,
    Iban = 16,
    Language = 32,
    Tone = 64,
    Shouting = 128,
}

/// <summary>One hint: what it is, and the places that led to it.</summary>
public sealed record TextHint(Marks Mark, IReadOnlyList<string> Found);

/// <summary>
/// Rule lists, German and English, on this machine: links, personal data, a rude tone, another language. They only point;
/// people decide.
/// </summary>
public static partial class TextHints
{
    /// <summary>Hints that concern the author before sending; links and languages are for the moderation only.</summary>
    public const Marks ForAuthors = Marks.Email | Marks.Phone | Marks.Iban | Marks.Tone | Marks.Shouting;

    private const int Shown = 3;
    private const int Timeout = 2000;

    public static Marks MarksOf(string text) => Of(text).Aggregate(Marks.None, (all, hint) => all | hint.Mark);

    /// <summary>What somebody should know before sending.</summary>
    public static IReadOnlyList<TextHint> ForAuthor(string text) => [.. Of(text).Where(h => ForAuthors.HasFlag(h.Mark))];

    public static int Links(string text) => LinkRule().Count(text);

    public static IReadOnlyList<TextHint> Of(string text)
    {
        // Banks print the number in groups; whatever looks like one is taken out so that it is not a telephone number as well.
        var ibans = IbanRule().Matches(text).Select(m => m.Value.Trim()).Where(IsIban).ToList();
        var rest = ibans.Aggregate(text, (left, iban) => left.Replace(iban, " ", StringComparison.Ordinal));
        rest = LinkRule().Replace(rest, " ");
        return [.. new[]
        {
            new TextHint(Marks.Link, Found(LinkRule(), text)),
            new TextHint(Marks.OddLink, Found(SchemeRule(), text)),
            new TextHint(Marks.Email, Found(EmailRule(), text)),
            new TextHint(Marks.Phone, [.. PhoneRule().Matches(rest).Select(m => m.Value.Trim()).Where(IsPhone).Take(Shown)]),
            new TextHint(Marks.Iban, [.. ibans.Take(Shown)]),
            new TextHint(Marks.Tone, [.. WordLists.Rude(rest).Take(Shown)]),
            new TextHint(Marks.Shouting, WordLists.Shouts(rest) ? [""] : []),
            new TextHint(Marks.Language, WordLists.IsForeign(rest) ? [""] : []),
        }.Where(h => h.Found.Count > 0)];
    }

    private static IReadOnlyList<string> Found(Regex rule, string text) => [.. rule.Matches(text).Select(m => m.Value).Distinct(StringComparer.OrdinalIgnoreCase).Take(Shown)];

    // Years, prices and house numbers are no telephone numbers: those start with 0 or + and have at least seven digits.
    private static bool IsPhone(string text) => text.Count(char.IsAsciiDigit) is >= 7 and <= 15;

    /// <summary>The check digits hold (ISO 7064), so any long number is not taken for an account.</summary>
    internal static bool IsIban(string text)
    {
        var compact = text.Replace(" ", "", StringComparison.Ordinal).ToUpperInvariant();
        if (compact.Length is < 15 or > 34)
        {
            return false;
        }

        var rest = 0;
        foreach (var c in compact[4..] + compact[..4])
        {
            rest = char.IsAsciiDigit(c) ? ((rest * 10) + c - '0') % 97 : ((rest * 100) + c - 'A' + 10) % 97;
        }

        return rest == 1;
    }

    [GeneratedRegex(@"\b(https?://|www\.)[^\s<>""]{3,}", RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture, Timeout)]
    private static partial Regex LinkRule();

    [GeneratedRegex(@"\b(javascript|data|vbscript|file|blob|ftp|intent|tel|sms)\s{0,3}:\s{0,3}[^\s]{3,}", RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture, Timeout)]
    private static partial Regex SchemeRule();

    [GeneratedRegex(@"[\w.+-]{1,64}@[\w-]{1,63}(\.[\w-]{1,63}){1,5}", RegexOptions.ExplicitCapture, Timeout)]
    private static partial Regex EmailRule();

    [GeneratedRegex(@"(?<![\w/.,])(?<!\d )(\+|0)\d[\d ()/.-]{4,22}\d", RegexOptions.ExplicitCapture, Timeout)]
    private static partial Regex PhoneRule();

    [GeneratedRegex(@"\b[A-Za-z]{2}\d{2}( ?[A-Za-z0-9]{4}){2,7}( ?[A-Za-z0-9]{1,4})?\b", RegexOptions.ExplicitCapture, Timeout)]
    private static partial Regex IbanRule();
}
