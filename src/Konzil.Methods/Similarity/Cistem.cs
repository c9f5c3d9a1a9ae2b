using System.Text;

namespace Konzil.Methods.Similarity;

/// <summary>
/// CISTEM, a stemmer for German: cuts the endings off a word, so that "Radwege" and "Radweg" meet. The stem serves comparison
/// and is often no word.
/// <para>
/// Source: L. Weißweiler and A. Fraser, Developing a Stemmer for German Based on a Comparative Analysis of Publicly Available
/// Stemmers, Proceedings of GSCL 2017, LNCS 10713. Written from the published algorithm.
/// </para>
/// </summary>
public static class Cistem
{
    // One private sign each for "sch", "ei", "ie" and for the second of two equal letters: these are never cut apart.
    private const char Sch = '\uE000';
    private const char Ei = '\uE001';
    private const char Ie = '\uE002';
    private const char Again = '\uE003';

    private const int ShortestStem = 3;
    private const int ShortestForTwoLetters = 5;
    private const int LettersAfterGe = 4;

    /// <summary>The stem of one word. Takes time in proportion to the length of the word.</summary>
    /// <param name="word">One word, composed letters (NFC); may be empty.</param>
    /// <param name="ignoreCase">
    /// False: a word that starts with a capital keeps its final t, since German nouns do not inflect with t. True: it is treated
    /// like any other word, which is right where capitals mean nothing, as in search.
    /// </param>
    /// <returns>The stem in lower case without umlauts, at least the first three letters of what is there.</returns>
    public static string Stem(string word, bool ignoreCase = false)
    {
        ArgumentNullException.ThrowIfNull(word);
        if (word.Length == 0)
        {
            return word;
        }

        var keepsT = !ignoreCase && char.IsUpper(word[0]);
        var plain = word.ToLowerInvariant().Replace('ü', 'u').Replace('ö', 'o').Replace('ä', 'a').Replace("ß", "ss", StringComparison.Ordinal);
        if (plain.StartsWith("ge", StringComparison.Ordinal) && plain.Length >= 2 + LettersAfterGe)
        {
            plain = plain[2..];
        }

        var signs = Protect(plain);
        return Restore(signs.AsSpan(0, LengthWithoutEndings(signs, keepsT)));
    }

    private static int LengthWithoutEndings(ReadOnlySpan<char> signs, bool keepsT)
    {
        var length = signs.Length;
        while (length > ShortestStem)
        {
            var rest = signs[..length];
            if (length > ShortestForTwoLetters && (rest.EndsWith("em") || rest.EndsWith("er") || rest.EndsWith("nd")))
            {
                length -= 2;
            }
            else if (rest[^1] is 'e' or 's' or 'n' || (rest[^1] == 't' && !keepsT))
            {
                length--;
            }
            else
            {
                break;
            }
        }

        return length;
    }

    private static string Protect(string word)
    {
        var signs = word.Replace("sch", Sch.ToString(), StringComparison.Ordinal)
            .Replace("ei", Ei.ToString(), StringComparison.Ordinal)
            .Replace("ie", Ie.ToString(), StringComparison.Ordinal).ToCharArray();
        for (var i = 1; i < signs.Length; i++)
        {
            if (signs[i] == signs[i - 1])
            {
                signs[i] = Again;
            }
        }

        return new string(signs);
    }

    private static string Restore(ReadOnlySpan<char> signs)
    {
        var word = new StringBuilder(signs.Length + 2);
        for (var i = 0; i < signs.Length; i++)
        {
            var sign = signs[i] == Again && i > 0 ? signs[i - 1] : signs[i];
            _ = sign switch
            {
                Sch => word.Append("sch"),
                Ei => word.Append("ei"),
                Ie => word.Append("ie"),
                _ => word.Append(sign),
            };
        }

        return word.ToString();
    }
}
