namespace Konzil.Platform;

/// <param name="X">Step to the right, 1 to 5.</param>
/// <param name="Y">Step upwards, 1 to 5.</param>
/// <param name="Label">The short number drawn.</param>
public sealed record GradePoint(int X, int Y, string Label);

/// <summary>Numbered points on five by five steps, each with a tint.</summary>
public static class GradeDrawing
{
    private const int Steps = 5;
    private const int Left = 40;
    private const int Top = 32;
    private const int CellWidth = 118;
    private const int CellHeight = 54;
    private const int Most = 4;

    private static readonly string[] Tints = ["#e8f1f4", "#f6e7b0", "#f2c08a", "#e79a83"];

    /// <param name="title">What it shows.</param>
    /// <param name="points">Null comes back without any.</param>
    /// <param name="xTitle">What grows to the right.</param>
    /// <param name="yTitle">What grows upwards.</param>
    /// <param name="tint">Tint 1 to 4 of a cell.</param>
    public static DocumentDrawing? Of(string title, IReadOnlyList<GradePoint> points, string xTitle, string yTitle, Func<int, int, int> tint)
    {
        if (points.Count == 0)
        {
            return null;
        }

        var (boxes, words) = (new List<DrawnBox>(), new List<DrawnWords> { new(4, 18, yTitle + " ↑", DocumentDrawing.Quiet) });
        for (var y = 1; y <= Steps; y++)
        {
            words.Add(new(12, Top + ((Steps - y) * CellHeight) + 33, Number(y), DocumentDrawing.Quiet));
            words.Add(new(Left + ((y - 1) * CellWidth) + (CellWidth / 2), Top + (Steps * CellHeight) + 20, Number(y), DocumentDrawing.Quiet) { At = DrawnAt.Middle });
            for (var x = 1; x <= Steps; x++)
            {
                var (left, top) = (Left + ((x - 1) * CellWidth), Top + ((Steps - y) * CellHeight));
                boxes.Add(new(left, top, CellWidth - 3, CellHeight - 3, Tints[tint(x, y) - 1], DocumentDrawing.Quiet));
                if (Placed(points, x, y) is { Length: > 0 } here)
                {
                    words.Add(new(left + (CellWidth / 2), top + 32, here) { At = DrawnAt.Middle });
                }
            }
        }

        words.Add(new(DocumentDrawing.Width - 2, Top + (Steps * CellHeight) + 44, xTitle + " →", DocumentDrawing.Quiet) { At = DrawnAt.End });
        return new DocumentDrawing(title, DrawingText.Grades.With(points.Count, xTitle, yTitle), Top + (Steps * CellHeight) + 54) { Boxes = boxes, Words = words };
    }

    // What does not fit is counted; the table names all.
    private static string Placed(IReadOnlyList<GradePoint> points, int x, int y)
    {
        var here = points.Where(p => p.X == x && p.Y == y).Select(p => p.Label).ToList();
        return string.Join("  ", here.Count <= Most ? here : [.. here.Take(Most - 1), "+" + Number(here.Count - Most + 1)]);
    }

    private static string Number(int number) => number.ToString(System.Globalization.CultureInfo.InvariantCulture);
}
