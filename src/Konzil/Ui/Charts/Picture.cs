using System.Globalization;

namespace Konzil.Ui;

/// <summary>
/// A drawing of boxes and lines that is shown on a page, printed, and taken along as a file. It carries its own colours, so that it
/// looks the same everywhere; whoever uses it puts the same content beside it as text.
/// </summary>
/// <param name="Title">What it shows; its name for screen readers.</param>
/// <param name="Description">The content in one or two sentences.</param>
/// <param name="Width">In units of the drawing; text has 16 of them.</param>
/// <param name="Height">In the same units.</param>
public sealed record Picture(string Title, string Description, int Width, int Height)
{
    public required IReadOnlyList<PictureBox> Boxes { get; init; }

    public IReadOnlyList<PictureLine> Lines { get; init; } = [];

    /// <summary>Breaks words into lines of at most so many signs; a longer word is cut with a hyphen.</summary>
    public static IReadOnlyList<string> Wrap(string text, int most)
    {
        var lines = new List<string>();
        var line = "";
        foreach (var word in text.Split([' ', '\n'], StringSplitOptions.RemoveEmptyEntries))
        {
            var rest = word;
            while (rest.Length > most)
            {
                var room = line.Length == 0 ? most : most - line.Length - 1;
                if (room < 4)
                {
                    lines.Add(line);
                    line = "";
                    continue;
                }

                line = (line.Length == 0 ? "" : line + " ") + rest[..(room - 1)] + "-";
                lines.Add(line);
                (line, rest) = ("", rest[(room - 1)..]);
            }

            if (line.Length > 0 && line.Length + 1 + rest.Length > most)
            {
                lines.Add(line);
                line = rest;
            }
            else
            {
                line = line.Length == 0 ? rest : line + " " + rest;
            }
        }

        return line.Length > 0 ? [.. lines, line] : lines;
    }
}

/// <summary>A box with its words; the first lines may be bold.</summary>
/// <param name="X">Left edge.</param>
/// <param name="Y">Upper edge.</param>
/// <param name="Width">From edge to edge.</param>
public sealed record PictureBox(int X, int Y, int Width)
{
    public const int LineHeight = 20;
    public const int Padding = 10;

    // How wide a sign of 16 units is on average, bold ones included.
    private const double Sign = 8.6;

    public PictureTone Tone { get; init; }

    public IReadOnlyList<string> Bold { get; init; } = [];

    public IReadOnlyList<string> Plain { get; init; } = [];

    public int Height => (Padding * 2) + ((Bold.Count + Plain.Count) * LineHeight);

    public int Bottom => Y + Height;

    public static PictureBox Of(int x, int y, int width, string bold, string plain, PictureTone tone = PictureTone.Calm)
    {
        var most = (int)((width - (Padding * 2)) / Sign);
        return new(x, y, width) { Tone = tone, Bold = Picture.Wrap(bold, most), Plain = [.. plain.Split('\n').SelectMany(p => Picture.Wrap(p, most))] };
    }
}

/// <summary>A line through these points; an arrow shows where it goes.</summary>
public sealed record PictureLine(IReadOnlyList<(int X, int Y)> Points, bool Arrow = false)
{
    public string Path => "M" + string.Join(" L", Points.Select(p => string.Create(CultureInfo.InvariantCulture, $"{p.X} {p.Y}")));

    /// <summary>The tip at its last point.</summary>
    public string Tip
    {
        get
        {
            var ((fromX, fromY), (x, y)) = (Points[^2], Points[^1]);
            var (dx, dy) = (Math.Sign(x - fromX), Math.Sign(y - fromY));
            return string.Create(CultureInfo.InvariantCulture, $"M{x} {y} L{x - (dx * 9) - (dy * 5)} {y - (dy * 9) - (dx * 5)} L{x - (dx * 9) + (dy * 5)} {y - (dy * 9) + (dx * 5)} Z");
        }
    }
}

/// <summary>How a box is filled; what it means is always said in words as well.</summary>
public enum PictureTone
{
    Calm,
    Head,
    Now,
    Open,
    Decision,
}
