using System.Globalization;
using System.Text.RegularExpressions;
using System.Xml;
using DocumentFormat.OpenXml.Packaging;
using Xl = DocumentFormat.OpenXml.Spreadsheet;

namespace Konzil.Platform;

/// <summary>
/// One sheet of a workbook. A formula is told apart from a value, since its stored result may be anything. What unpacks to more
/// than it should is refused.
/// </summary>
internal sealed partial class WorkbookTable
{
    private const long MaxCharacters = 20_000_000;

    /// <summary>Days between the two beginnings of time that spreadsheets know.</summary>
    private const int Days1904 = 1462;

    private readonly List<string> _shared;
    private readonly List<bool> _days;
    private readonly int _since;

    private WorkbookTable(WorkbookPart book)
    {
        _shared = book.SharedStringTablePart?.SharedStringTable?.Elements<Xl.SharedStringItem>().Select(i => i.InnerText).ToList() ?? [];
        var styles = book.WorkbookStylesPart?.Stylesheet;
        var formats = styles?.NumberingFormats?.Elements<Xl.NumberingFormat>().Where(f => f.NumberFormatId?.Value is not null).ToDictionary(f => f.NumberFormatId!.Value, f => f.FormatCode?.Value ?? "") ?? [];
        _days = styles?.CellFormats?.Elements<Xl.CellFormat>().Select(f => IsDay(f.NumberFormatId?.Value ?? 0, formats)).ToList() ?? [];
        _since = book.Workbook!.WorkbookProperties?.Date1904?.Value == true ? Days1904 : 0;
    }

    public static IReadOnlyList<TableRow>? Read(byte[] file, string? sheet)
    {
        try
        {
            using var stream = new MemoryStream(file);
            using var document = SpreadsheetDocument.Open(stream, isEditable: false, new OpenSettings { MaxCharactersInPart = MaxCharacters });
            var book = document.WorkbookPart ?? throw new Refusal(TableReaderText.Unreadable);
            if (book.Workbook!.Descendants<Xl.Sheet>().FirstOrDefault(s => sheet is null || string.Equals(s.Name?.Value, sheet, StringComparison.Ordinal)) is not { Id.Value: { } id } || book.GetPartById(id) is not WorksheetPart part)
            {
                return null;
            }

            var table = new WorkbookTable(book);
            var rows = part.Worksheet!.Descendants<Xl.Row>().Take(TableReader.MostRows + 1).Select((row, i) => table.Row(row, i + 1)).Where(r => r.Cells.Count > 0).ToList();
            return rows.Count > TableReader.MostRows ? throw new Refusal(TableReaderText.TooMany.Filled(TableReader.MostRows, TableReader.MostColumns)) : rows;
        }
        catch (Exception broken) when (broken is OpenXmlPackageException or FileFormatException or InvalidDataException or XmlException or FormatException or ArgumentException or KeyNotFoundException or NotSupportedException or InvalidOperationException or IOException)
        {
            throw new Refusal(TableReaderText.Unreadable);
        }
    }

    private TableRow Row(Xl.Row row, int position)
    {
        var cells = new Dictionary<int, TableCell>();
        var column = 0;
        foreach (var cell in row.Elements<Xl.Cell>())
        {
            column = cell.CellReference?.Value is { } place ? Column(place) : column + 1;
            if (column <= TableReader.MostColumns && Value(cell) is { } value)
            {
                cells[column] = value;
            }
        }

        return new((int)(row.RowIndex?.Value ?? (uint)position), cells);
    }

    private TableCell? Value(Xl.Cell cell)
    {
        var formula = cell.CellFormula is not null;
        var raw = cell.CellValue?.Text ?? "";
        var type = cell.DataType?.Value;
        if (type == Xl.CellValues.SharedString)
        {
            return Text(int.TryParse(raw, CultureInfo.InvariantCulture, out var i) && i >= 0 && i < _shared.Count ? _shared[i] : "", formula);
        }

        if (type == Xl.CellValues.InlineString)
        {
            return Text(cell.InlineString?.InnerText ?? "", formula);
        }

        if (type == Xl.CellValues.Boolean)
        {
            return Text(raw == "1" ? "ja" : "nein", formula);
        }

        if ((type is null || type == Xl.CellValues.Number) && decimal.TryParse(raw, NumberStyles.Float, CultureInfo.InvariantCulture, out var number))
        {
            return Day(cell, number) is { } day ? new(Format.Iso(day), null, formula) { Day = day } : new(number.ToString("0.##########", CultureInfo.InvariantCulture), number, formula);
        }

        return Text(raw, formula);
    }

    private DateOnly? Day(Xl.Cell cell, decimal number) =>
        cell.StyleIndex?.Value is { } style && style < _days.Count && _days[(int)style] && number + _since is >= 1 and < 2_958_466 and var days ? DateOnly.FromDateTime(DateTime.FromOADate((double)days)) : null;

    private static TableCell? Text(string text, bool formula)
    {
        var clean = text.Replace("\0", "", StringComparison.Ordinal).Replace("_x000D_", "", StringComparison.Ordinal).ReplaceLineEndings("\n").Trim();
        return clean.Length == 0 && !formula ? null : new(clean, null, formula);
    }

    // Numbers 14 to 17 and 22 are the days every program knows; others say what they are.
    private static bool IsDay(uint format, Dictionary<uint, string> formats) =>
        format is >= 14 and <= 17 or 22 || formats.TryGetValue(format, out var code) && Literal.Replace(code, "").AsSpan().IndexOfAny("dyDY") >= 0;

    // "AB12" is column 28.
    private static int Column(string place) => place.TakeWhile(char.IsAsciiLetterUpper).Aggregate(0, (number, letter) => Math.Min(number * 26 + (letter - 'A' + 1), 100_000));

    [GeneratedRegex("\"[^\"]*\"|\\[[^\\]]*\\]|\\\\.", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Literal { get; }
}
