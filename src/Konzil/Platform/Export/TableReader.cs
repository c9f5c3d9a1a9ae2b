using System.Globalization;
using System.Text;
using CsvHelper;
using CsvHelper.Configuration;

namespace Konzil.Platform;

/// <summary>
/// Reads the tables people send, all of them the same way: workbooks (XLSX) and CSV with semicolon, comma or tab. Told apart by
/// their content. Rows and columns keep their place in the file.
/// </summary>
public static class TableReader
{
    public const int MostRows = 5_000;
    public const int MostColumns = 200;

    private static readonly UTF8Encoding Strict = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    public static bool IsWorkbook(byte[] file) => file is [(byte)'P', (byte)'K', 3, 4, ..];

    /// <summary>The rows that hold something: of the first sheet of a workbook, or of a CSV file.</summary>
    /// <exception cref="Refusal">It is no table that can be read.</exception>
    public static IReadOnlyList<TableRow> Read(byte[] file) => IsWorkbook(file) ? WorkbookTable.Read(file, null) ?? [] : Csv(Decoded(file));

    /// <summary>The rows of the sheet of that name; null when the workbook has none of that name.</summary>
    /// <exception cref="Refusal">It is no workbook that can be read.</exception>
    public static IReadOnlyList<TableRow>? Sheet(byte[] file, string name) => WorkbookTable.Read(file, name);

    /// <exception cref="Refusal">It is no table that can be read.</exception>
    public static IReadOnlyList<TableRow> Csv(string text, int most = MostRows)
    {
        var plain = text.TrimStart('\uFEFF');
        if (plain.Contains('\0', StringComparison.Ordinal))
        {
            throw new Refusal(TableReaderText.Unreadable);
        }

        using var reader = new StringReader(plain);
        using var parser = new CsvParser(reader, new CsvConfiguration(CultureInfo.InvariantCulture) { Delimiter = Separator(plain), BadDataFound = null, IgnoreBlankLines = false, TrimOptions = TrimOptions.Trim });
        var (rows, begun) = (new List<TableRow>(), 1);
        while (parser.Read())
        {
            var cells = (parser.Record ?? []).Index().Select(c => (Column: c.Index + 1, Text: Plain(c.Item))).Where(c => c.Text.Length > 0).ToDictionary(c => c.Column, c => new TableCell(c.Text));
            if (cells.Count > 0)
            {
                rows.Add(new TableRow(begun, cells));
            }

            // The parser stands at the end of the record, which may span lines.
            begun = parser.RawRow + 1;
            if (rows.Count > most || rows.Count > 0 && rows[^1].Width > MostColumns)
            {
                throw new Refusal(TableReaderText.TooMany.Filled(most, MostColumns));
            }
        }

        return rows;
    }

    /// <summary>The rows as CSV, each at its line, to be carried through a form.</summary>
    public static string AsCsv(IReadOnlyList<TableRow> rows)
    {
        var (csv, line) = (new Csv(), 0);
        foreach (var row in rows)
        {
            for (line++; line < row.Number; line++)
            {
                csv.Row();
            }

            csv.Row([.. Enumerable.Range(1, row.Width).Select(object? (c) => row.Text(c).ReplaceLineEndings(" "))]);
        }

        return csv.ToString();
    }

    private static string Decoded(byte[] file)
    {
        using var reader = new StreamReader(new MemoryStream(file), Strict);
        try
        {
            return reader.ReadToEnd();
        }
        catch (DecoderFallbackException)
        {
            throw new Refusal(TableReaderText.NotUtf8);
        }
    }

    private static string Separator(string text)
    {
        var head = text.AsSpan().TrimStart("\r\n").ToString();
        head = head[..(head.AsSpan().IndexOfAny('\r', '\n') is var end and >= 0 ? end : head.Length)];
        return new[] { ';', '\t', ',' }.MaxBy(sign => head.Count(c => c == sign)).ToString();
    }

    // Takes back the mark that our own CSV files put before what looks like a formula.
    private static string Plain(string text)
    {
        var clean = text.ReplaceLineEndings("\n").Trim();
        return clean is ['\'', '=' or '+' or '-' or '@', ..] ? clean[1..] : clean;
    }
}

public static class TableReaderText
{
    public static readonly Text Unreadable = new("Die Datei lässt sich nicht als Tabelle lesen. Bitte speichern Sie sie in Ihrem Programm als „Excel 2007–365 (.xlsx)“ oder als „CSV UTF-8“ und wählen Sie sie noch einmal aus.", "The file cannot be read as a table. Please save it in your program as “Excel 2007–365 (.xlsx)” or as “CSV UTF-8” and choose it again.");
    public static readonly Text NotUtf8 = new("Die Umlaute der Datei lassen sich nicht lesen. Bitte speichern Sie sie als „CSV UTF-8“ und wählen Sie sie noch einmal aus.", "The special characters of the file cannot be read. Please save it as “CSV UTF-8” and choose it again.");
    public static readonly Text TooMany = new("Die Tabelle hat mehr als {0} Zeilen oder mehr als {1} Spalten.", "The table has more than {0} rows or more than {1} columns.");
    public static readonly Text FileMissing = new("Bitte wählen Sie eine Datei aus.", "Please choose a file.");
    public static readonly Text FileTooLarge = new("Die Datei ist größer als 2 MB.", "The file is larger than 2 MB.");
}
