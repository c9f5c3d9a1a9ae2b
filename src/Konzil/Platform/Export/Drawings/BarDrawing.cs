namespace Konzil.Platform;

/// <param name="Name">What was counted.</param>
/// <param name="Value">How much; not below nought.</param>
/// <param name="Words">The value as it is read.</param>
public sealed record BarRow(string Name, decimal Value, string Words);

/// <summary>Amounts beside each other as level bars.</summary>
public static class BarDrawing
{
    private const int Names = 232;
    private const int Longest = 180;
    private const int Row = 30;
    private const string Fill = "#0f3a4d";

    /// <summary>Null where there is nothing to compare.</summary>
    public static DocumentDrawing? Of(string title, IReadOnlyList<BarRow> rows)
    {
        var most = rows.Select(r => r.Value).DefaultIfEmpty(0).Max();
        if (rows.Count < 2 || most <= 0)
        {
            return null;
        }

        var (boxes, words) = (new List<DrawnBox>(), new List<DrawnWords>());
        foreach (var (i, row) in rows.Index())
        {
            var (y, width) = (4 + (i * Row), (int)(Math.Max(0, row.Value) * Longest / most));
            words.Add(new(4, y + 19, DocumentDrawing.Cut(row.Name, Names - 14)));
            boxes.Add(new(Names, y + 6, Math.Max(2, width), 16, Fill, Fill));
            words.Add(new(Names + Math.Max(2, width) + 8, y + 19, DocumentDrawing.Cut(row.Words, 210)));
        }

        return new DocumentDrawing(title, DrawingText.Bars.With(string.Join("; ", rows.Select(r => r.Name + " " + r.Words))), 8 + (rows.Count * Row))
        {
            Boxes = boxes,
            Lines = [new(Names, 2, Names, 6 + (rows.Count * Row), DocumentDrawing.Quiet)],
            Words = words,
        };
    }
}
