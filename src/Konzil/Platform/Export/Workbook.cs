using System.Globalization;
using System.Xml;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using Xl = DocumentFormat.OpenXml.Spreadsheet;

namespace Konzil.Platform;

/// <summary>
/// A workbook with living formulas (Office Open XML), for every spreadsheet program: texts, numbers, formulas, a bold first row.
/// Formulas carry no stored result, so that each program has to work them out itself. Typed texts are written as texts and can
/// never become formulas.
/// </summary>
public sealed class Workbook
{
    public const string ContentType = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    private readonly List<Worksheet> _sheets = [];

    public Worksheet Add(string name)
    {
        _sheets.Add(new Worksheet(name));
        return _sheets[^1];
    }

    public byte[] Write()
    {
        using var file = new MemoryStream();
        using (var document = SpreadsheetDocument.Create(file, SpreadsheetDocumentType.Workbook))
        {
            var book = document.AddWorkbookPart();
            book.AddNewPart<WorkbookStylesPart>().Stylesheet = Styles();
            var sheets = new Xl.Sheets();
            foreach (var (i, sheet) in _sheets.Index())
            {
                var part = book.AddNewPart<WorksheetPart>();
                part.Worksheet = new Xl.Worksheet(sheet.Data());
                sheets.Append(new Xl.Sheet { Name = sheet.Name, SheetId = (uint)i + 1, Id = book.GetIdOfPart(part) });
            }

            book.Workbook = new Xl.Workbook(sheets, new Xl.CalculationProperties { CalculationId = 0, FullCalculationOnLoad = true });
        }

        return file.ToArray();
    }

    /// <summary>Plain, bold and a day. The two fills are the ones every reader expects to be there.</summary>
    private static Xl.Stylesheet Styles() => new(
        new Xl.Fonts(new Xl.Font(), new Xl.Font(new Xl.Bold())),
        new Xl.Fills(Fill(Xl.PatternValues.None), Fill(Xl.PatternValues.Gray125)),
        new Xl.Borders(new Xl.Border()),
        new Xl.CellStyleFormats(new Xl.CellFormat()),
        new Xl.CellFormats(new Xl.CellFormat(), new Xl.CellFormat { FontId = Worksheet.Bold, ApplyFont = true }, new Xl.CellFormat { NumberFormatId = Worksheet.DayFormat, ApplyNumberFormat = true }));

    private static Xl.Fill Fill(Xl.PatternValues pattern) => new(new Xl.PatternFill { PatternType = pattern });
}

/// <summary>A formula in English function names without the equals sign: "SUM(A1:A3)".</summary>
public sealed record Formula(string Text);

/// <summary>One sheet: rows from above; a cell is null, a text, a number, a day or a <see cref="Formula"/>.</summary>
public sealed class Worksheet(string name)
{
    internal const uint Bold = 1;

    /// <summary>The spreadsheet's own short date.</summary>
    internal const uint DayFormat = 14;

    private const uint Day = 2;

    /// <summary>Spreadsheets count days from here.</summary>
    private static readonly int FirstDay = new DateOnly(1899, 12, 30).DayNumber;

    /// <summary>What a cell can hold at most.</summary>
    private const int MaxText = 32_767;

    private readonly List<object?[]> _rows = [];

    public string Name => name;

    /// <summary>Number of the last row, from 1.</summary>
    public int Rows => _rows.Count;

    public void Row(params ReadOnlySpan<object?> cells) => _rows.Add(cells.ToArray());

    /// <summary>0 is A, 26 is AA.</summary>
    public static string Column(int number) => (number < 26 ? "" : Column(number / 26 - 1)) + (char)('A' + number % 26);

    internal Xl.SheetData Data() => new(_rows.Index().Select(row => new Xl.Row(
        row.Item.Index().Where(cell => cell.Item is not null).Select(cell => Cell(cell.Item!, Column(cell.Index) + (row.Index + 1).ToString(CultureInfo.InvariantCulture), row.Index == 0)))
    {
        RowIndex = (uint)row.Index + 1,
    }));

    private static Xl.Cell Cell(object value, string place, bool heading)
    {
        var cell = value switch
        {
            Formula formula => new Xl.Cell(new Xl.CellFormula(formula.Text)),
            DateOnly day => new Xl.Cell(new Xl.CellValue((day.DayNumber - FirstDay).ToString(CultureInfo.InvariantCulture))),
            decimal or int => new Xl.Cell(new Xl.CellValue(((IFormattable)value).ToString(null, CultureInfo.InvariantCulture))),
            _ => new Xl.Cell(new Xl.InlineString(new Xl.Text(Writable(value.ToString() ?? "")) { Space = SpaceProcessingModeValues.Preserve })) { DataType = Xl.CellValues.InlineString },
        };
        (cell.CellReference, cell.StyleIndex) = (place, heading ? Bold : value is DateOnly ? Day : 0);
        return cell;
    }

    /// <summary>Without what XML cannot hold: control characters and halves of a pair.</summary>
    private static string Writable(string text) =>
        string.Concat(text.EnumerateRunes().Take(MaxText / 2).Where(r => r.Value > char.MaxValue || XmlConvert.IsXmlChar((char)r.Value)));
}
