using NetVips;

namespace Konzil.Platform;

/// <summary>Makes a photo of a form easier to read for a machine.</summary>
public static class ForReading
{
    // A line to write on is far longer than any stroke of a letter.
    private const int ShareOfWidth = 12;
    private const int Thickness = 250;
    private const double Dark = 150;

    /// <summary>
    /// The photo in grey, without the printed lines people write on: they cross the letters, and text recognition then sees neither.
    /// Null when it is no picture.
    /// </summary>
    public static byte[]? WithoutRules(string path)
    {
        try
        {
            using var photo = Image.NewFromFile(path);
            using var bw = photo.Colourspace(Enums.Interpretation.Bw);
            using var grey = bw.ExtractBand(0).CopyMemory();
            using var dark = grey < Dark;
            var (length, beside) = (Math.Max(grey.Width / ShareOfWidth, 24), Math.Max(grey.Width / Thickness, 4));
            // What stays when everything shorter is worn away, grown back to its length and a little thicker.
            using var worn = dark.Rank(length, 1, 0);
            using var grown = worn.Rank(length, 1, length - 1);
            using var rules = grown.Rank(1, 3, 2);
            // In place of a line stands what is above and below it: a stroke that crosses it stays whole.
            using var above = grey.Wrap(y: beside);
            using var below = grey.Wrap(y: grey.Height - beside);
            using var higher = above > below;
            using var bridged = higher.Ifthenelse(above, below);
            using var clean = rules.Ifthenelse(bridged, grey);
            return clean.PngsaveBuffer(compression: 3);
        }
        catch (VipsException)
        {
            return null;
        }
    }
}
