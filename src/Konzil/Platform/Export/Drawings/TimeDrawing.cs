using System.Globalization;

namespace Konzil.Platform;

/// <summary>A line of a drawing of days.</summary>
/// <param name="Name">What it is.</param>
/// <param name="From">Its first day.</param>
/// <param name="To">Its last day; the same for what happens on one day.</param>
/// <param name="State">How it stands today.</param>
public sealed record TimeRow(string Name, DateOnly From, DateOnly To, TimeState State)
{
    /// <summary>The day promised first, where it moved.</summary>
    public DateOnly? First { get; init; }
}

public enum TimeState
{
    Open,
    Done,
    Late,
}

/// <summary>Bars over days, with names at their left.</summary>
public static class TimeDrawing
{
    private const int Names = 232;
    private const int Room = DocumentDrawing.Width - Names - 24;
    private const int Head = 34;
    private const int Row = 28;
    private const int Bar = 14;
    private const string Done = "#0f3a4d";
    private const string Late = "#a33a00";
    private const string Edge = "#0b6685";
    private const string Grid = "#c3ced3";

    private static readonly int[] Steps = [1, 2, 3, 6, 12, 24, 60, 120, 600];

    /// <summary>Null where there is nothing with days.</summary>
    public static DocumentDrawing? Of(string title, IReadOnlyList<TimeRow> rows, DateOnly today)
    {
        if (rows.Count == 0)
        {
            return null;
        }

        var (first, last) = (rows.Min(r => r.First is { } promised && promised < r.From ? promised : r.From), rows.Max(r => r.First is { } promised && promised > r.To ? promised : r.To));
        var (from, until) = (new DateOnly(first.Year, first.Month, 1), new DateOnly(last.Year, last.Month, 1).AddMonths(1));
        var bottom = Head + (rows.Count * Row);
        var (boxes, lines, words) = (new List<DrawnBox>(), new List<DrawnLine>(), new List<DrawnWords>());
        foreach (var day in Ticks(from, until))
        {
            lines.Add(new(X(day), Head - 6, X(day), bottom, Grid));
            words.Add(new(Math.Min(X(day) + 4, DocumentDrawing.Width - 80), 18, day.ToString("MMM yyyy", CultureInfo.CurrentCulture), DocumentDrawing.Quiet));
        }

        foreach (var (i, row) in rows.Index())
        {
            var (y, x) = (Head + (i * Row), X(row.From));
            var width = Math.Max(6, X(row.To.AddDays(1)) - x);
            words.Add(new(4, y + 19, DocumentDrawing.Cut(row.Name, Names - 14)));
            if (row.First is { } promised && promised != row.To)
            {
                var (a, b) = (Math.Min(X(promised), x), Math.Max(X(promised), x));
                lines.Add(new(a, y + 14, b, y + 14, DocumentDrawing.Quiet));
                boxes.Add(new(X(promised), y + 10, 8, 8, DocumentDrawing.Paper, DocumentDrawing.Quiet));
            }

            boxes.Add(Box(x, y + ((Row - Bar) / 2), width, Bar, row.State));
            if (row.State == TimeState.Late)
            {
                words.Add(new(x + width + 5, y + 19, "!", Late));
            }
        }

        var foot = bottom + 28;
        if (today >= from && today < until)
        {
            foot += 22;
            lines.Add(new(X(today), Head - 6, X(today), bottom + 6, Late));
            words.Add(new(X(today), bottom + 22, DrawingText.Today, Late) { At = X(today) > DocumentDrawing.Width - 40 ? DrawnAt.End : DrawnAt.Middle });
        }

        Legend(rows, foot, boxes, words);
        var described = DrawingText.Spans.With(rows.Count, Format.Date(first), Format.Date(last), rows.Count(r => r.State == TimeState.Done), rows.Count(r => r.State == TimeState.Late));
        return new DocumentDrawing(title, described, foot + 10) { Boxes = boxes, Lines = lines, Words = words };

        int X(DateOnly day) => Names + (int)((long)(day.DayNumber - from.DayNumber) * Room / Math.Max(1, until.DayNumber - from.DayNumber));
    }

    private static void Legend(IReadOnlyList<TimeRow> rows, int baseline, List<DrawnBox> boxes, List<DrawnWords> words)
    {
        var x = 0;
        foreach (var (state, name) in new[] { (TimeState.Done, DrawingText.Done), (TimeState.Open, DrawingText.Open), (TimeState.Late, DrawingText.Late) }.Where(s => rows.Any(r => r.State == s.Item1)))
        {
            boxes.Add(Box(x, baseline - 12, 24, Bar, state));
            words.Add(new(x + 30, baseline, name));
            x += 160;
        }

        if (rows.Any(r => r.First is { } promised && promised != r.To))
        {
            boxes.Add(new(x, baseline - 10, 8, 8, DocumentDrawing.Paper, DocumentDrawing.Quiet));
            words.Add(new(x + 16, baseline, DrawingText.First));
        }
    }

    private static DrawnBox Box(int x, int y, int width, int height, TimeState state) => state switch
    {
        TimeState.Done => new(x, y, width, height, Done, Done),
        TimeState.Late => new(x, y, width, height, Late, Late),
        _ => new(x, y, width, height, DocumentDrawing.Paper, Edge),
    };

    // Four words fit beside each other.
    private static IEnumerable<DateOnly> Ticks(DateOnly from, DateOnly until)
    {
        var months = ((until.Year - from.Year) * 12) + until.Month - from.Month;
        var step = Steps.First(s => months <= s * 4 || s == Steps[^1]);
        for (var day = from; day < until; day = day.AddMonths(step))
        {
            yield return day;
        }
    }
}
