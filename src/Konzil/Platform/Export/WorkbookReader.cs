using System.Globalization;
using System.Xml;
using DocumentFormat.OpenXml.Packaging;
using Xl = DocumentFormat.OpenXml.Spreadsheet;

namespace Konzil.Platform;

/// <summary>
/// Reads one sheet of a workbook somebody sent. A formula is told apart from a value, since its stored result may be anything. What
/// unpacks to more than it should is refused.
/// </summary>
public static class WorkbookReader
{
    public const int MaxRows = 2_000;
    private const int MaxColumns = 40;
    private const long MaxCharacters = 8_000_000;

    /// <summary>The rows of the sheet of that name, or null when it has none of that name. Row and column count from 1.</summary>
    /// <exception cref="Refusal">No readable workbook.</exception>
    public static IReadOnlyList<SheetRow>? Read(byte[] file, string sheet)
    {
        try
        {
            using var stream = new MemoryStream(file);
            using var document = SpreadsheetDocument.Open(stream, isEditable: false, new OpenSettings { MaxCharactersInPart = MaxCharacters });
            var book = document.WorkbookPart ?? throw new Refusal(WorkbookReaderText.Unreadable);
            if (book.Workbook!.Descendants<Xl.Sheet>().FirstOrDefault(s => string.Equals(s.Name?.Value, sheet, StringComparison.Ordinal)) is not { Id.Value: { } id } || book.GetPartById(id) is not WorksheetPart part)
            {
                return null;
            }

            var shared = book.SharedStringTablePart?.SharedStringTable?.Elements<Xl.SharedStringItem>().Select(i => i.InnerText).ToList() ?? [];
            var rows = part.Worksheet!.Descendants<Xl.Row>().Take(MaxRows + 1).Select((row, i) => Row(row, i + 1, shared)).Where(r => r.Cells.Count > 0).ToList();
            return rows.Count > MaxRows ? throw new Refusal(WorkbookReaderText.TooMany.Filled(MaxRows)) : rows;
        }
        catch (Exception broken) when (broken is OpenXmlPackageException or FileFormatException or InvalidDataException or XmlException or FormatException or ArgumentException or KeyNotFoundException or NotSupportedException or InvalidOperationException or IOException)
        {
            throw new Refusal(WorkbookReaderText.Unreadable);
        }
    }

    private static SheetRow Row(Xl.Row row, int position, List<string> shared)
    {
        var cells = new Dictionary<int, SheetCell>();
        var column = 0;
        foreach (var cell in row.Elements<Xl.Cell>())
        {
            column = cell.CellReference?.Value is { } place ? Column(place) : column + 1;
            if (column <= MaxColumns && Value(cell, shared) is { } value)
            {
                cells[column] = value;
            }
        }

        return new((int)(row.RowIndex?.Value ?? (uint)position), cells);
    }

    private static SheetCell? Value(Xl.Cell cell, List<string> shared)
    {
        var formula = cell.CellFormula is not null;
        var raw = cell.CellValue?.Text ?? "";
        var type = cell.DataType?.Value;
        if (type == Xl.CellValues.SharedString)
        {
            return Text(int.TryParse(raw, CultureInfo.InvariantCulture, out var i) && i >= 0 && i < shared.Count ? shared[i] : "", formula);
        }

        if (type == Xl.CellValues.InlineString)
        {
            return Text(cell.InlineString?.InnerText ?? "", formula);
        }

        if ((type is null || type == Xl.CellValues.Number) && decimal.TryParse(raw, NumberStyles.Float, CultureInfo.InvariantCulture, out var number))
        {
            return new(raw, number, formula);
        }

        return Text(raw, formula);
    }

    private static SheetCell? Text(string text, bool formula)
    {
        var clean = text.Replace("\0", "", StringComparison.Ordinal).ReplaceLineEndings("\n").Trim();
        return clean.Length == 0 && !formula ? null : new(clean, null, formula);
    }

    // "AB12" is column 28.
    private static int Column(string place) => place.TakeWhile(char.IsAsciiLetterUpper).Aggregate(0, (number, letter) => Math.Min(number * 26 + (letter - 'A' + 1), 100_000));
}

/// <param name="Number">As the program shows it, from 1.</param>
/// <param name="Cells">By column, from 1; empty cells are missing.</param>
public sealed record SheetRow(int Number, IReadOnlyDictionary<int, SheetCell> Cells);

/// <param name="Text">What stands in it.</param>
/// <param name="Number">Null where it is no number.</param>
/// <param name="IsFormula">Worked out by the sender's program.</param>
public sealed record SheetCell(string Text, decimal? Number, bool IsFormula);

public static class WorkbookReaderText
{
    public static readonly Text Unreadable = new("Die Datei lässt sich nicht als Tabelle (XLSX) lesen. Bitte speichern Sie sie in Ihrem Programm als „Excel 2007–365 (.xlsx)“ und wählen Sie sie noch einmal aus.", "The file cannot be read as a spreadsheet (XLSX). Please save it in your program as “Excel 2007–365 (.xlsx)” and choose it again.");
    public static readonly Text TooMany = new("Die Tabelle hat mehr als {0} Zeilen.", "The sheet has more than {0} rows.");
}
