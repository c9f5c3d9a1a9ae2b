using NetVips;

namespace Konzil.Platform;

/// <summary>Makes a photo of a form easier to read for a machine.</summary>
public static class ForReading
{
    // A line to write on is far longer than any stroke of a letter.
    private const int ShareOfWidth = 12;
    private const double Dark = 150;
    private const double White = 255;

    /// <summary>
    /// The photo in grey, without the printed lines people write on: they cross the letters, and text recognition then sees neither.
    /// Null when it is no picture.
    /// </summary>
    public static byte[]? WithoutRules(string path)
    {
        try
        {
            using var photo = Image.NewFromFile(path);
            using var grey = photo.Flatten(background: [White]).Colourspace(Enums.Interpretation.Bw).ExtractBand(0);
            using var dark = grey.RelationalConst(Enums.OperationRelational.Less, [Dark]);
            var length = Math.Max(grey.Width / ShareOfWidth, 24);
            using var across = Image.Black(length, 1) + White;
            using var up = Image.Black(1, 3) + White;
            // What stays when everything shorter is worn away, grown back to its length and a little thicker.
            using var rules = dark.Morph(across, Enums.OperationMorphology.Erode).Morph(across, Enums.OperationMorphology.Dilate).Morph(up, Enums.OperationMorphology.Dilate);
            using var clean = rules.Ifthenelse(White, grey).Cast(Enums.BandFormat.Uchar);
            return clean.PngsaveBuffer(compression: 3);
        }
        catch (VipsException)
        {
            return null;
        }
    }
}
