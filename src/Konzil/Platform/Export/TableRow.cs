using System.Globalization;

namespace Konzil.Platform;

/// <summary>A row of a table somebody sent, with its place in the file, so that a mistake can be found again.</summary>
/// <param name="Number">The line of the file or the row as the spreadsheet shows it, from 1.</param>
/// <param name="Cells">By column, from 1; empty cells are missing.</param>
public sealed record TableRow(int Number, IReadOnlyDictionary<int, TableCell> Cells)
{
    /// <summary>"" where the cell is empty.</summary>
    public string Text(int column) => Cells.GetValueOrDefault(column)?.Text ?? "";

    /// <summary>The last column that holds something.</summary>
    public int Width => Cells.Count == 0 ? 0 : Cells.Keys.Max();
}

/// <param name="Text">What stands in it, without the blanks around: a number with a point, a day as 2016-05-12, a tick as ja or nein.</param>
/// <param name="Number">Null where it is no number; a CSV file knows none.</param>
/// <param name="IsFormula">Worked out by the sender's program.</param>
public sealed record TableCell(string Text, decimal? Number = null, bool IsFormula = false)
{
    public DateOnly? Day { get; init; }

    /// <summary>A day as ISO or the German way; null for anything else.</summary>
    public static DateOnly? DayIn(string text) => DateOnly.TryParseExact(text, ["yyyy-MM-dd", "d.M.yyyy"], CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) ? day : null;
}

/// <summary>A table whose first row names the columns.</summary>
public sealed class NamedTable
{
    private readonly Dictionary<string, int> _columns;

    private NamedTable(TableRow head, IReadOnlyList<TableRow> rows)
    {
        (Head, Rows) = (head, rows);
        _columns = head.Cells.OrderBy(c => c.Key).DistinctBy(c => c.Value.Text, StringComparer.OrdinalIgnoreCase).ToDictionary(c => c.Value.Text, c => c.Key, StringComparer.OrdinalIgnoreCase);
    }

    public TableRow Head { get; }

    public IReadOnlyList<TableRow> Rows { get; }

    public IReadOnlyList<string> Columns => [.. _columns.OrderBy(c => c.Value).Select(c => c.Key)];

    /// <summary>Null where there is no row at all.</summary>
    public static NamedTable? Of(IReadOnlyList<TableRow> rows) => rows.Count == 0 ? null : new NamedTable(rows[0], [.. rows.Skip(1)]);

    public bool Has(string column) => _columns.ContainsKey(column);

    /// <summary>The cell of a column; "" where the row or the table has none.</summary>
    public string this[TableRow row, string column] => _columns.TryGetValue(column, out var at) ? row.Text(at) : "";

    /// <summary>"C4": as the spreadsheet shows it.</summary>
    public string Place(TableRow row, string column) => (_columns.TryGetValue(column, out var at) ? Worksheet.Column(at - 1) : "") + row.Number.ToString(CultureInfo.InvariantCulture);
}
