using System.Globalization;
using System.Text;

namespace Konzil.Platform;

/// <summary>
/// A table somebody pasted or sent as CSV, as town halls write them: semicolon, comma or tab, quotes doubled inside quotes (RFC 4180),
/// the first line names the columns. Lines are counted as in the file, so that a mistake can be found again.
/// </summary>
public sealed class CsvTable
{
    public const int MostRows = 5_000;

    private readonly Dictionary<string, int> _columns;

    private CsvTable(IReadOnlyList<string> columns, IReadOnlyList<CsvRow> rows)
    {
        (Columns, Rows) = (columns, rows);
        _columns = columns.Index().DistinctBy(c => c.Item, StringComparer.OrdinalIgnoreCase).ToDictionary(c => c.Item, c => c.Index, StringComparer.OrdinalIgnoreCase);
    }

    public IReadOnlyList<string> Columns { get; }

    public IReadOnlyList<CsvRow> Rows { get; }

    /// <summary>Null where the text holds no table.</summary>
    public static CsvTable? Read(string text, int most = MostRows)
    {
        var lines = Lines(text.TrimStart('\uFEFF'), Separator(text)).Where(l => l.Cells.Any(c => c.Length > 0)).ToList();
        if (lines.Count == 0 || lines.Count - 1 > most)
        {
            return null;
        }

        return new CsvTable(lines[0].Cells, lines.GetRange(1, lines.Count - 1));
    }

    public bool Has(string column) => _columns.ContainsKey(column);

    /// <summary>The cell of a column, "" where the row ends before it. An apostrophe that guards against formulas is taken away.</summary>
    public string this[CsvRow row, string column] => _columns.TryGetValue(column, out var at) && at < row.Cells.Count ? row.Cells[at].TrimStart('\'') : "";

    private static char Separator(string text)
    {
        var head = text.AsSpan(0, text.AsSpan().IndexOfAny('\r', '\n') is var end and >= 0 ? end : text.Length);
        return head.Contains(';') ? ';' : head.Contains('\t') ? '\t' : ',';
    }

    private static IEnumerable<CsvRow> Lines(string text, char separator)
    {
        var (cells, cell, quoted, line, begun) = (new List<string>(), new StringBuilder(), false, 1, 1);
        for (var i = 0; i < text.Length; i++)
        {
            var sign = text[i];
            line += sign == '\n' ? 1 : 0;
            if (quoted)
            {
                if (sign == '"' && i + 1 < text.Length && text[i + 1] == '"')
                {
                    i++;
                }
                else if (sign == '"')
                {
                    quoted = false;
                    continue;
                }

                cell.Append(sign);
            }
            else if (sign == '"' && cell.Length == 0)
            {
                quoted = true;
            }
            else if (sign == separator)
            {
                cells.Add(Take(cell));
            }
            else if (sign == '\n')
            {
                cells.Add(Take(cell));
                yield return new CsvRow(begun, cells);
                (cells, begun) = ([], line);
            }
            else
            {
                cell.Append(sign);
            }
        }

        cells.Add(Take(cell));
        yield return new CsvRow(begun, cells);
    }

    private static string Take(StringBuilder cell)
    {
        var text = cell.ToString().Trim();
        cell.Clear();
        return text;
    }

    /// <summary>A day as ISO or the German way; null for anything else.</summary>
    public static DateOnly? Day(string text) => DateOnly.TryParseExact(text, ["yyyy-MM-dd", "d.M.yyyy"], CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) ? day : null;

    /// <summary>A number the German way or with a point.</summary>
    public static decimal? Number(string text)
    {
        var plain = text.Contains(',', StringComparison.Ordinal) ? text.Replace(".", "", StringComparison.Ordinal).Replace(',', '.') : text;
        return decimal.TryParse(plain, NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var number) ? number : null;
    }
}

/// <param name="Line">In the file, from 1.</param>
/// <param name="Cells">As typed, without the blanks around.</param>
public sealed record CsvRow(int Line, IReadOnlyList<string> Cells);
