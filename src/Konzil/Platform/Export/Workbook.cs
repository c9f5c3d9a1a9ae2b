using System.Globalization;
using System.IO.Compression;
using System.Text;
using System.Xml;

namespace Konzil.Platform;

/// <summary>
/// A workbook with living formulas (Office Open XML), for every spreadsheet program. Only what that takes: texts, numbers, formulas,
/// a bold first row. Formulas carry no stored result, so that each program has to work them out itself. Typed texts are written as
/// texts and can never become formulas.
/// </summary>
public sealed class Workbook
{
    public const string ContentType = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    private const string Main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
    private const string Links = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    private const string Packages = "http://schemas.openxmlformats.org/package/2006/relationships";
    private const string Types = "http://schemas.openxmlformats.org/package/2006/content-types";
    private const string Part = "application/vnd.openxmlformats-officedocument.spreadsheetml.";

    private readonly List<Worksheet> _sheets = [];

    public Worksheet Add(string name)
    {
        _sheets.Add(new Worksheet(name));
        return _sheets[^1];
    }

    /// <param name="at">The date of the parts, so that the same content is the same file.</param>
    public byte[] Write(DateTimeOffset at)
    {
        using var file = new MemoryStream();
        using (var zip = new ZipArchive(file, ZipArchiveMode.Create, leaveOpen: true))
        {
            Entry(zip, "[Content_Types].xml", at, ContentTypes);
            Entry(zip, "_rels/.rels", at, x => Relationships(x, [(Links + "/officeDocument", "xl/workbook.xml")]));
            Entry(zip, "xl/workbook.xml", at, Sheets);
            Entry(zip, "xl/_rels/workbook.xml.rels", at, x => Relationships(x, [.. _sheets.Select((_, i) => (Links + "/worksheet", $"worksheets/sheet{i + 1}.xml")), (Links + "/styles", "styles.xml")]));
            Entry(zip, "xl/styles.xml", at, Styles);
            foreach (var (i, sheet) in _sheets.Index())
            {
                Entry(zip, $"xl/worksheets/sheet{i + 1}.xml", at, sheet.Write);
            }
        }

        return file.ToArray();
    }

    private static void Entry(ZipArchive zip, string name, DateTimeOffset at, Action<XmlWriter> write)
    {
        var entry = zip.CreateEntry(name);
        entry.LastWriteTime = at;
        using var stream = entry.Open();
        using var xml = XmlWriter.Create(stream, new XmlWriterSettings { Encoding = new UTF8Encoding(false) });
        xml.WriteStartDocument(true);
        write(xml);
    }

    private void ContentTypes(XmlWriter xml)
    {
        xml.WriteStartElement("Types", Types);
        Element(xml, "Default", ("Extension", "rels"), ("ContentType", "application/vnd.openxmlformats-package.relationships+xml"));
        Element(xml, "Default", ("Extension", "xml"), ("ContentType", "application/xml"));
        Element(xml, "Override", ("PartName", "/xl/workbook.xml"), ("ContentType", Part + "sheet.main+xml"));
        Element(xml, "Override", ("PartName", "/xl/styles.xml"), ("ContentType", Part + "styles+xml"));
        for (var i = 1; i <= _sheets.Count; i++)
        {
            Element(xml, "Override", ("PartName", $"/xl/worksheets/sheet{i}.xml"), ("ContentType", Part + "worksheet+xml"));
        }

        xml.WriteEndElement();
    }

    private static void Relationships(XmlWriter xml, IEnumerable<(string Type, string Target)> targets)
    {
        xml.WriteStartElement("Relationships", Packages);
        foreach (var (i, (type, target)) in targets.Index())
        {
            Element(xml, "Relationship", ("Id", $"rId{i + 1}"), ("Type", type), ("Target", target));
        }

        xml.WriteEndElement();
    }

    private void Sheets(XmlWriter xml)
    {
        xml.WriteStartElement("workbook", Main);
        xml.WriteStartElement("sheets");
        foreach (var (i, sheet) in _sheets.Index())
        {
            xml.WriteStartElement("sheet");
            xml.WriteAttributeString("name", sheet.Name);
            xml.WriteAttributeString("sheetId", (i + 1).ToString(CultureInfo.InvariantCulture));
            xml.WriteAttributeString("r", "id", Links, $"rId{i + 1}");
            xml.WriteEndElement();
        }

        xml.WriteEndElement();
        Element(xml, "calcPr", ("calcId", "0"), ("fullCalcOnLoad", "1"));
        xml.WriteEndElement();
    }

    // The two fills are the ones every reader expects to be there.
    private static void Styles(XmlWriter xml) => xml.WriteRaw(
        $"""<styleSheet xmlns="{Main}"><fonts count="2"><font><sz val="11"/><name val="Calibri"/></font><font><b/><sz val="11"/><name val="Calibri"/></font></fonts><fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills><borders count="1"><border><left/><right/><top/><bottom/><diagonal/></border></borders><cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs><cellXfs count="2"><xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/><xf numFmtId="0" fontId="1" fillId="0" borderId="0" xfId="0" applyFont="1"/></cellXfs></styleSheet>""");

    private static void Element(XmlWriter xml, string name, params ReadOnlySpan<(string Name, string Value)> attributes)
    {
        xml.WriteStartElement(name);
        foreach (var (attribute, value) in attributes)
        {
            xml.WriteAttributeString(attribute, value);
        }

        xml.WriteEndElement();
    }
}

/// <summary>A formula in English function names without the equals sign: "SUM(A1:A3)".</summary>
public sealed record Formula(string Text);

/// <summary>One sheet: rows from above; a cell is null, a text, a number or a <see cref="Formula"/>.</summary>
public sealed class Worksheet(string name)
{
    /// <summary>What a cell can hold at most.</summary>
    private const int MaxText = 32_767;

    private readonly List<object?[]> _rows = [];

    public string Name => name;

    /// <summary>Number of the last row, from 1.</summary>
    public int Rows => _rows.Count;

    public void Row(params ReadOnlySpan<object?> cells) => _rows.Add(cells.ToArray());

    /// <summary>0 is A, 26 is AA.</summary>
    public static string Column(int number) => (number < 26 ? "" : Column(number / 26 - 1)) + (char)('A' + number % 26);

    internal void Write(XmlWriter xml)
    {
        const string main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
        xml.WriteStartElement("worksheet", main);
        xml.WriteStartElement("sheetData");
        foreach (var (row, cells) in _rows.Index())
        {
            xml.WriteStartElement("row");
            xml.WriteAttributeString("r", (row + 1).ToString(CultureInfo.InvariantCulture));
            foreach (var (column, cell) in cells.Index().Where(c => c.Item is not null))
            {
                xml.WriteStartElement("c");
                xml.WriteAttributeString("r", Column(column) + (row + 1).ToString(CultureInfo.InvariantCulture));
                xml.WriteAttributeString("s", row == 0 ? "1" : "0");
                Cell(xml, cell!);
                xml.WriteEndElement();
            }

            xml.WriteEndElement();
        }

        xml.WriteEndElement();
        xml.WriteEndElement();
    }

    private static void Cell(XmlWriter xml, object cell)
    {
        switch (cell)
        {
            case Formula formula:
                xml.WriteElementString("f", formula.Text);
                break;
            case decimal number:
                xml.WriteElementString("v", number.ToString(CultureInfo.InvariantCulture));
                break;
            case int number:
                xml.WriteElementString("v", number.ToString(CultureInfo.InvariantCulture));
                break;
            default:
                xml.WriteAttributeString("t", "inlineStr");
                xml.WriteStartElement("is");
                xml.WriteStartElement("t");
                xml.WriteAttributeString("xml", "space", null, "preserve");
                xml.WriteString(Writable(cell.ToString() ?? ""));
                xml.WriteEndElement();
                xml.WriteEndElement();
                break;
        }
    }

    /// <summary>Without what XML cannot hold: control characters and halves of a pair.</summary>
    private static string Writable(string text) =>
        string.Concat(text.EnumerateRunes().Take(MaxText / 2).Where(r => r.Value > char.MaxValue || XmlConvert.IsXmlChar((char)r.Value)));
}
