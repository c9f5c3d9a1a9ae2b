using System.Text;

namespace Konzil.Platform;

/// <summary>The name a file had on its owner's machine, made harmless: no path, no markup, no control signs, the ending of what it really is.</summary>
public static class FileName
{
    public const int Max = 100;

    public static string Clean(string sent, FileType type)
    {
        var name = sent[(sent.LastIndexOfAny(['/', '\\']) + 1)..];
        var dot = name.LastIndexOf('.');
        var clean = new StringBuilder();
        foreach (var rune in (dot > 0 ? name[..dot] : name).Normalize(NormalizationForm.FormC).EnumerateRunes())
        {
            // Letters, digits and a few signs; the rest (also signs that turn the reading direction) becomes one space.
            if (Rune.IsLetterOrDigit(rune) || rune.Value is '-' or '_' or '(' or ')' or ',' or '.')
            {
                clean.Append(rune);
            }
            else if (clean.Length > 0 && clean[^1] != ' ')
            {
                clean.Append(' ');
            }

            if (clean.Length >= Max - 10)
            {
                break;
            }
        }

        var text = clean.ToString().Trim(' ', '.', '-');
        return (text.Length == 0 ? "datei" : text) + type.Ending();
    }
}
