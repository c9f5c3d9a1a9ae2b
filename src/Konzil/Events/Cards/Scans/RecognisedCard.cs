using System.Text.RegularExpressions;

namespace Konzil.Events;

/// <summary>What a machine read on one of our printed cards, without what was printed on it: the code, and the words somebody wrote.</summary>
public sealed partial record RecognisedCard(string? Code, string Wording)
{
    // A line of specks and strokes is no word.
    private const int FewestLetters = 3;

    // Printed below the words on each card, in both languages of the printer.
    private static readonly string[] Below = ["Ich möchte hören", "Bitte mitnehmen", "I want to hear", "Please take"];

    /// <param name="text">Everything the machine read.</param>
    /// <param name="fields">What is printed beside the boxes to tick.</param>
    /// <param name="sure">The code from the QR code; letters are misread now and then, so it goes before what was read.</param>
    public static RecognisedCard Of(string text, IReadOnlyCollection<string> fields, string? sure = null)
    {
        var lines = text.Split('\n').Select(l => l.Trim()).ToList();
        var (code, at) = (sure, -1);
        for (var i = 0; i < lines.Count && at < 0; i++)
        {
            var read = Groups().Matches(lines[i]).Select(m => CardCode.Read(m.Value)).FirstOrDefault(c => c is not null);
            (code, at) = (code ?? read, (sure is null ? read is not null : IsLineOf(sure, lines[i])) ? i : -1);
        }

        var below = lines.Skip(at + 1).TakeWhile(l => !IsPrinted(l, fields));
        return new(code, string.Join('\n', below.Where(l => l.Count(char.IsLetter) >= FewestLetters)));
    }

    // Half of the code is enough to know its line.
    private static bool IsLineOf(string code, string line) =>
        line.Contains(code[..(CardCode.Length / 2)], StringComparison.OrdinalIgnoreCase) || line.Contains(code[(CardCode.Length / 2)..], StringComparison.OrdinalIgnoreCase);

    private static bool IsPrinted(string line, IEnumerable<string> fields) =>
        Below.Concat(fields).Any(words => line.Contains(words, StringComparison.OrdinalIgnoreCase));

    [GeneratedRegex(@"\b[0-9A-Z]{4}[ -]?[0-9A-Z]{4}\b", RegexOptions.CultureInvariant, 2000)]
    private static partial Regex Groups();
}
