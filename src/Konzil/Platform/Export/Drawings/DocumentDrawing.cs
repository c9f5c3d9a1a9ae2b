namespace Konzil.Platform;

/// <summary>
/// A small drawing of a document: on the page it is an SVG, in a text file a picture. It repeats what a table of the document says, and
/// its description is the same in both.
/// </summary>
/// <param name="Title">What it shows.</param>
/// <param name="Description">The same in a sentence or two, for those who do not see it.</param>
/// <param name="Height">In units of the screen; it is always as wide as the text of a sheet A4.</param>
public sealed record DocumentDrawing(string Title, string Description, int Height)
{
    public const int Width = 640;
    public const int Letter = 16;
    public const string Paper = "#ffffff";
    public const string Ink = "#10171a";
    public const string Quiet = "#4d6068";

    public IReadOnlyList<DrawnBox> Boxes { get; init; } = [];

    public IReadOnlyList<DrawnLine> Lines { get; init; } = [];

    public IReadOnlyList<DrawnWords> Words { get; init; } = [];

    /// <summary>As much of a line as fits into so much room, guessed by the width of usual letters.</summary>
    public static string Cut(string words, int room)
    {
        var most = Math.Max(2, room * 10 / (Letter * 6));
        return words.Length <= most ? words : words[..(most - 1)].TrimEnd() + "…";
    }
}

/// <param name="X">From the left.</param>
/// <param name="Y">From the top.</param>
/// <param name="Width">Of the box.</param>
/// <param name="Height">Of the box.</param>
/// <param name="Fill">As #rrggbb.</param>
/// <param name="Edge">As #rrggbb.</param>
public sealed record DrawnBox(int X, int Y, int Width, int Height, string Fill, string Edge);

/// <summary>Upright or level.</summary>
public sealed record DrawnLine(int X, int Y, int ToX, int ToY, string Colour);

/// <param name="X">Where it begins, or its middle or end.</param>
/// <param name="Baseline">From the top.</param>
/// <param name="Text">One line.</param>
/// <param name="Colour">As #rrggbb.</param>
public sealed record DrawnWords(int X, int Baseline, string Text, string Colour = DocumentDrawing.Ink)
{
    public DrawnAt At { get; init; }
}

public enum DrawnAt
{
    Start,
    Middle,
    End,
}

/// <summary>A drawing in a document. The table with the same content follows it.</summary>
public sealed record DocumentPicture(DocumentDrawing Drawing) : DocumentPiece;
