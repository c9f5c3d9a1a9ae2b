using System.Security.Cryptography;
using System.Text;

namespace Konzil.Events;

/// <summary>
/// The receipt on a card's slip: seven random characters and one that checks them. The alphabet leaves out everything that
/// is misread by hand (0 O Q, 1 I L, 2 Z, 5 S, 8 B, U V). It has 23 characters, a prime: with falling weights each single
/// wrong character and each swap of two is noticed.
/// </summary>
public static class CardCode
{
    public const int Length = 8;

    private const string Alphabet = "34679ACDEFGHJKMNPRTVWXY";

    // What people type for a character that looks alike; the check character decides whether it was right.
    private static readonly Dictionary<char, char> Lookalikes = new() { ['0'] = 'D', ['O'] = 'D', ['Q'] = 'D', ['1'] = '7', ['I'] = '7', ['L'] = '7', ['2'] = '7', ['Z'] = '7', ['8'] = '3', ['B'] = '3', ['U'] = 'V' };

    public static string New() => WithCheck(RandomNumberGenerator.GetItems<char>(Alphabet, Length - 1));

    /// <summary>Always the same code for the same name: for invented cards of a demonstration only.</summary>
    public static string ForExample(string name) => WithCheck([.. SHA256.HashData(Encoding.UTF8.GetBytes(name)).Take(Length - 1).Select(b => Alphabet[b % Alphabet.Length])]);

    /// <summary>What was typed as a code, or null when it cannot be one. Spaces, dashes and small letters do not matter.</summary>
    public static string? Read(string typed)
    {
        var code = string.Concat(typed.ToUpperInvariant().Where(c => !char.IsWhiteSpace(c) && c is not ('-' or '–' or '.')).Select(c => Lookalikes.GetValueOrDefault(c, c)));
        return code.Length == Length && code.All(Alphabet.Contains) && code == WithCheck(code.AsSpan(0, Length - 1)) ? code : null;
    }

    /// <summary>K7M4 9XTA: two groups are easier to copy.</summary>
    public static string Grouped(string code) => code.Length == Length ? code[..4] + " " + code[4..] : code;

    private static string WithCheck(ReadOnlySpan<char> data)
    {
        var sum = 0;
        for (var i = 0; i < data.Length; i++)
        {
            sum += (Length - i) * Alphabet.IndexOf(data[i], StringComparison.Ordinal);
        }

        return data.ToString() + Alphabet[(Alphabet.Length - (sum % Alphabet.Length)) % Alphabet.Length];
    }
}
