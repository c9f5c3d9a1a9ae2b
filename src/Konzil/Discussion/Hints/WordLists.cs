using System.Collections.Frozen;
using System.Globalization;
using System.Text;

namespace Konzil.Discussion;

/// <summary>The word lists behind the hints. Short on purpose: a list that cries wolf is not read.</summary>
internal static class WordLists
{
    private const int EnoughWords = 8;

    /// <summary>Words aimed at people; criticism of a matter is not on the list.</summary>
    private static readonly FrozenSet<string> RudeWords = FrozenSet.Create(
        StringComparer.Ordinal,
        "arsch", "arschloch", "arschlöcher", "bastard", "blödmann", "deppen", "depp", "dreckspack", "dummkopf", "fotze", "fresse", "gesindel", "hackfresse",
        "honk", "hurensohn", "idiot", "idioten", "lügner", "lügenpack", "miststück", "penner", "pisser", "saftsack",
        "scheiß", "scheiss", "scheiße", "scheisse", "schlampe", "schwachkopf", "schwachköpfe", "spast", "trottel", "verpiss", "volksverräter",
        "vollidiot", "vollidioten", "vollpfosten", "wichser", "wixer", "abschaum",
        "asshole", "assholes", "bitch", "bullshit", "cunt", "dickhead", "dumbass", "fuck", "fucking", "fucker", "idiots", "moron", "morons",
        "scum", "shit", "slut", "whore", "wanker");

    private static readonly FrozenSet<string> Frequent = FrozenSet.Create(
        StringComparer.Ordinal,
        "der", "die", "das", "und", "ist", "in", "den", "von", "zu", "mit", "nicht", "ein", "eine", "für", "auf", "dem", "es", "sich", "auch", "als", "an", "wir",
        "ich", "sie", "man", "aber", "oder", "wenn", "wird", "sind", "so", "dass", "bei", "nach", "noch", "nur", "mehr", "im", "am", "zum", "zur", "bitte", "kann", "wie", "haben", "hat", "war", "sehr", "hier", "dort", "des", "wo", "was", "gibt", "ja", "nein", "danke",
        "the", "and", "is", "of", "to", "a", "that", "it", "for", "on", "with", "as", "be", "are", "this", "not", "have", "at", "we", "you", "they", "but", "or", "if", "would", "should", "could", "can", "more", "there", "here", "please", "i", "my", "our", "by", "from", "was", "will", "what");

    public static IEnumerable<string> Rude(string text) => Words(text).Where(RudeWords.Contains).Distinct(StringComparer.Ordinal);

    /// <summary>A text of some length in which most letters are capitals.</summary>
    public static bool Shouts(string text)
    {
        var letters = text.Where(char.IsLetter).ToList();
        return letters.Count >= 20 && letters.Count(char.IsUpper) > letters.Count * 0.6;
    }

    /// <summary>A longer text in which the commonest words of German and English hardly occur, or whose letters are not Latin.</summary>
    public static bool IsForeign(string text)
    {
        var words = Words(text).ToList();
        var letters = text.Where(char.IsLetter).ToList();
        if (letters.Count >= 20 && letters.Count(c => c > '\u024F') > letters.Count / 2)
        {
            return true;
        }

        return words.Count >= EnoughWords && words.Count(Frequent.Contains) < words.Count * 0.08;
    }

    private static IEnumerable<string> Words(string text)
    {
        var word = new StringBuilder();
        foreach (var c in text.Normalize(NormalizationForm.FormC))
        {
            if (char.IsLetter(c) || (c == '\'' && word.Length > 0))
            {
                word.Append(char.ToLower(c, CultureInfo.InvariantCulture));
            }
            else if (word.Length > 0)
            {
                yield return word.ToString();
                word.Clear();
            }
        }

        if (word.Length > 0)
        {
            yield return word.ToString();
        }
    }
}
