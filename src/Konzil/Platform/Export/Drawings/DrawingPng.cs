using System.Net;
using NetVips;

namespace Konzil.Platform;

/// <summary>
/// A drawing of a document as a PNG. Boxes, lines and letters are set one by one, in the font that is brought along: no SVG is read, and
/// a machine without any font draws the same.
/// </summary>
public static class DrawingPng
{
    /// <summary>Sharp on paper: two dots for each unit.</summary>
    private const int Scale = 2;

    // Beside the words while they are drawn: so each line is as high as a line, whatever letters it has. Cut off again.
    private const string Measure = "Åg|";

    // As with uploaded pictures: one after the other.
    private static readonly Lock One = new();

    public static byte[] Of(DocumentDrawing drawing)
    {
        lock (One)
        {
            return Draw(drawing);
        }
    }

    private static byte[] Draw(DocumentDrawing drawing)
    {
        using var empty = Image.Black(DocumentDrawing.Width * Scale, drawing.Height * Scale, bands: 3);
        using var flat = empty.Cast(Enums.BandFormat.Uchar).Copy(interpretation: Enums.Interpretation.Srgb);
        using var measure = Letters("", Measure);
        using var drawn = flat.Mutate(m =>
        {
            m.DrawRect(ShareCard.Ink(DocumentDrawing.Paper), 0, 0, DocumentDrawing.Width * Scale, drawing.Height * Scale, fill: true);
            foreach (var line in drawing.Lines)
            {
                m.DrawRect(ShareCard.Ink(line.Colour), line.X * Scale, line.Y * Scale, Math.Max(Scale, (line.ToX - line.X) * Scale), Math.Max(Scale, (line.ToY - line.Y) * Scale), fill: true);
            }

            foreach (var box in drawing.Boxes)
            {
                m.DrawRect(ShareCard.Ink(box.Edge), box.X * Scale, box.Y * Scale, box.Width * Scale, box.Height * Scale, fill: true);
                if (box.Width > 2 && box.Height > 2 && box.Fill != box.Edge)
                {
                    m.DrawRect(ShareCard.Ink(box.Fill), (box.X * Scale) + Scale, (box.Y * Scale) + Scale, (box.Width - 2) * Scale, (box.Height - 2) * Scale, fill: true);
                }
            }

            foreach (var words in drawing.Words.Where(w => !string.IsNullOrWhiteSpace(w.Text)))
            {
                Write(m, words, measure.Width);
            }
        });
        return drawn.PngsaveBuffer(compression: 9, bitdepth: 8, keep: Enums.ForeignKeep.None);
    }

    private static void Write(MutableImage image, DrawnWords words, int measure)
    {
        using var whole = Letters(words.Text, Measure);
        using var mask = whole.ExtractArea(0, 0, Math.Clamp(whole.Width - measure, 1, DocumentDrawing.Width * Scale), whole.Height);
        var x = words.At switch { DrawnAt.Middle => (words.X * Scale) - (mask.Width / 2), DrawnAt.End => (words.X * Scale) - mask.Width, _ => words.X * Scale };
        image.DrawMask(ShareCard.Ink(words.Colour), mask, Math.Max(0, x), (words.Baseline * Scale) - (whole.Height * 4 / 5));
    }

    // The words are markup for Pango, so what people wrote is escaped.
    private static Image Letters(string words, string measure) =>
        Image.Text(WebUtility.HtmlEncode(new string([.. words.Select(c => char.IsControl(c) ? ' ' : c)])) + measure, font: $"Noto Sans {DocumentDrawing.Letter * Scale}", fontfile: ShareCard.Regular.Value, dpi: 72);
}
