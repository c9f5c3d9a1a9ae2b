using System.Globalization;
using System.IO.Compression;
using MiniExcelLibs;
using MiniExcelLibs.Csv;

namespace Konzil.Platform;

/// <summary>A row of a table somebody sent: its number as the spreadsheet shows it, its cells from the left (text, number, day or null).</summary>
public sealed record TableRow(int Number, IReadOnlyList<object?> Cells)
{
    /// <summary>The cell as text, trimmed; "" for none. Takes back the mark that <see cref="Csv"/> puts before what looks like a formula.</summary>
    public string Text(int column) => (column < Cells.Count ? Cells[column] : null) switch
    {
        null => "",
        double number => number.ToString("0.##########", CultureInfo.InvariantCulture),
        DateTime day => Format.Iso(DateOnly.FromDateTime(day)),
        bool yes => yes ? "ja" : "nein",
        var value => Plain(value.ToString() ?? ""),
    };

    public bool IsEmpty => Enumerable.Range(0, Cells.Count).All(c => Text(c).Length == 0);

    private static string Plain(string text)
    {
        var clean = text.Replace("\r\n", "\n", StringComparison.Ordinal).Replace("_x000D_", "", StringComparison.Ordinal).Trim();
        return clean is ['\'', '=' or '+' or '-' or '@', ..] ? clean[1..] : clean;
    }
}

/// <summary>Reads the tables people send: workbooks (XLSX) and CSV with comma, semicolon or tab.</summary>
public static class SheetFile
{
    public const int MostRows = 5_000;

    /// <summary>A small file can unpack to gigabytes.</summary>
    private const long MostUnpacked = 50 * 1024 * 1024;

    private const int MostColumns = 200;

    public static bool IsWorkbook(byte[] file) => file is [(byte)'P', (byte)'K', 3, 4, ..];

    /// <summary>The rows of a sheet, the first one without a name; null when there is no such sheet.</summary>
    /// <exception cref="InvalidDataException">It is no workbook that can be read.</exception>
    public static IReadOnlyList<TableRow>? Workbook(byte[] file, string? sheet = null)
    {
        try
        {
            using (var zip = new ZipArchive(new MemoryStream(file), ZipArchiveMode.Read))
            {
                if (zip.Entries.Sum(e => e.Length) > MostUnpacked)
                {
                    throw new InvalidDataException();
                }
            }

            using var stream = new MemoryStream(file);
            return sheet is not null && !MiniExcel.GetSheetNames(stream).Contains(sheet, StringComparer.Ordinal) ? null : Rows(MiniExcel.Query(stream, useHeaderRow: false, sheetName: sheet, excelType: ExcelType.XLSX));
        }
        catch (Exception e) when (e is not InvalidDataException and not OperationCanceledException)
        {
            // The reader has no exception of its own for a broken workbook.
            throw new InvalidDataException(e.Message, e);
        }
    }

    /// <exception cref="InvalidDataException">It is no table that can be read.</exception>
    public static IReadOnlyList<TableRow> Csv(string text)
    {
        try
        {
            var plain = text.TrimStart('\uFEFF');
            var head = plain.AsSpan(0, Math.Max(0, plain.IndexOf('\n', StringComparison.Ordinal) is > 0 and var end ? end : plain.Length));
            var separator = new[] { ';', ',', '\t' }.MaxBy(Counts(head.ToString()));
            using var stream = new MemoryStream(System.Text.Encoding.UTF8.GetBytes(plain));
            return Rows(MiniExcel.Query(stream, useHeaderRow: false, excelType: ExcelType.CSV, configuration: new CsvConfiguration { Seperator = separator, ReadLineBreaksWithinQuotes = true }));
        }
        catch (Exception e) when (e is not InvalidDataException and not OperationCanceledException)
        {
            throw new InvalidDataException(e.Message, e);
        }
    }

    private static Func<char, int> Counts(string head) => separator => head.Count(c => c == separator);

    private static List<TableRow> Rows(IEnumerable<dynamic> found)
    {
        var rows = new List<TableRow>();
        foreach (IDictionary<string, object?> row in found)
        {
            if (rows.Count == MostRows || row.Count > MostColumns)
            {
                throw new InvalidDataException();
            }

            rows.Add(new TableRow(rows.Count + 1, [.. row.Values]));
        }

        return rows;
    }
}
