using System.Collections.Frozen;
using System.Globalization;
using System.Text;

namespace Konzil.Methods.Similarity;

/// <summary>One word of a text, as it was written.</summary>
/// <param name="Text">The word with its own capitals and umlauts.</param>
/// <param name="Start">Where it begins in the text, counted in UTF-16 units from 0; it is <c>Text.Length</c> units long.</param>
public readonly record struct Word(string Text, int Start);

/// <summary>
/// Turns German (and other Latin) text into what search and comparison need. Everything is independent of the culture of the
/// machine, so a stored index fits a later query.
/// </summary>
public static class GermanText
{
    private const char SoftHyphen = '\u00AD';
    private const char CombiningUmlaut = '\u0308';

    private static readonly FrozenSet<string> StopWords = GermanStopWords.List.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries).Select(Fold).ToFrozenSet(StringComparer.Ordinal);

    /// <summary>Lower case, ä ö ü ß as ae oe ue ss, other accents dropped: "Café Müßig" becomes "cafe muessig".</summary>
    /// <param name="text">Any text; composed and decomposed letters (NFC, NFD) give the same result.</param>
    /// <returns>The folded text. Spaces, digits, punctuation and other scripts stay. Folding it again changes nothing.</returns>
    public static string Fold(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        var folded = new StringBuilder(text.Length + 8);
        foreach (var letter in Decomposed(text))
        {
            switch (letter)
            {
                case CombiningUmlaut when folded.Length > 0 && folded[^1] is 'a' or 'o' or 'u':
                    folded.Append('e');
                    break;
                case 'ß' or 'ẞ':
                    folded.Append("ss");
                    break;
                case 'æ' or 'Æ':
                    folded.Append("ae");
                    break;
                case 'œ' or 'Œ' or 'ø' or 'Ø':
                    folded.Append("oe");
                    break;
                case 'ł' or 'Ł':
                    folded.Append('l');
                    break;
                default:
                    if (char.GetUnicodeCategory(letter) is not (UnicodeCategory.NonSpacingMark or UnicodeCategory.Format))
                    {
                        folded.Append(char.ToLowerInvariant(letter));
                    }

                    break;
            }
        }

        return folded.ToString();
    }

    /// <summary>
    /// Splits a text into its words: runs of letters and digits. Hyphens, stars and colons separate ("E-Bike" gives two words),
    /// accents written as separate signs and soft hyphens do not. Signs beyond the basic plane of Unicode, such as emoji, separate.
    /// </summary>
    /// <param name="text">Any text.</param>
    /// <returns>The words in the order of the text.</returns>
    public static IReadOnlyList<Word> Words(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        var words = new List<Word>();
        var start = -1;
        for (var i = 0; i <= text.Length; i++)
        {
            var inside = i < text.Length && (char.IsLetterOrDigit(text[i]) || (start >= 0 && Continues(text[i])));
            if (inside && start < 0)
            {
                start = i;
            }
            else if (!inside && start >= 0)
            {
                words.Add(new(text[start..i], start));
                start = -1;
            }
        }

        return words.AsReadOnly();
    }

    /// <summary>Whether a word is too common in German to say what a text is about ("und", "sollen", "bitte").</summary>
    /// <param name="word">One word in any spelling; it is folded first.</param>
    /// <returns>True for a word that comparison should skip.</returns>
    public static bool IsStopWord(string word) => StopWords.Contains(Fold(word));

    /// <summary>
    /// The stem of a word by <see cref="Cistem"/>, without regard to case, after writing umlauts as plain letters. "Müll" and
    /// "Muell" share a stem; the price is that "Poet" meets "Pot".
    /// </summary>
    /// <param name="word">One word in any spelling.</param>
    /// <returns>The stem, lower case.</returns>
    public static string Stem(string word) => Cistem.Stem(WithoutUmlauts(Fold(word)), ignoreCase: true);

    /// <summary>The stems of all words of a text that are no stop words, in the order of the text, with repetitions.</summary>
    /// <param name="text">Any text.</param>
    /// <returns>The stems: what to store in, and ask of, a search index.</returns>
    public static IReadOnlyList<string> Stems(string text) =>
        Words(text).Select(word => word.Text).Where(word => !IsStopWord(word)).Select(Stem).ToList().AsReadOnly();

    // After a, e and q an u-e is no umlaut: "Frauen", "neue", "Quelle".
    private static string WithoutUmlauts(string folded)
    {
        var plain = new StringBuilder(folded.Length);
        for (var i = 0; i < folded.Length; i++)
        {
            var isUmlaut = folded[i] == 'e' && i > 0 && folded[i - 1] is 'a' or 'o' or 'u'
                && !(folded[i - 1] == 'u' && i > 1 && folded[i - 2] is 'a' or 'e' or 'q');
            if (!isUmlaut)
            {
                plain.Append(folded[i]);
            }
        }

        return plain.ToString();
    }

    private static bool Continues(char sign) =>
        sign == SoftHyphen || char.GetUnicodeCategory(sign) is UnicodeCategory.NonSpacingMark;

    // Normalize refuses half of a surrogate pair, which a text cut at a length limit may end with.
    private static string Decomposed(string text)
    {
        try
        {
            return text.Normalize(NormalizationForm.FormD);
        }
        catch (ArgumentException)
        {
            return string.Concat(text.Where(sign => !char.IsSurrogate(sign))).Normalize(NormalizationForm.FormD);
        }
    }
}
