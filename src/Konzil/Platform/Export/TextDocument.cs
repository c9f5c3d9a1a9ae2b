using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using W = DocumentFormat.OpenXml.Wordprocessing;

namespace Konzil.Platform;

/// <summary>
/// A text with headings, paragraphs and tables (Office Open XML), for every word processor. Headings are real headings and the
/// first row of a table repeats on each page, so that the document can be read aloud and edited.
/// </summary>
public sealed class TextDocument(string title, string language)
{
    public const string ContentType = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";

    private readonly W.Body _body = new();

    public TextDocument Heading(int level, string text)
    {
        _body.Append(new W.Paragraph(new W.ParagraphProperties(new W.ParagraphStyleId { Val = "Heading" + level.ToString(System.Globalization.CultureInfo.InvariantCulture) }), Run(text)));
        return this;
    }

    /// <summary>Each line of the text becomes a paragraph.</summary>
    public TextDocument Text(string text)
    {
        foreach (var line in text.Split('\n', StringSplitOptions.RemoveEmptyEntries))
        {
            _body.Append(new W.Paragraph(Run(line)));
        }

        return this;
    }

    /// <param name="rows">The first one holds the headings; a cell may have several lines.</param>
    public TextDocument Table(IReadOnlyList<IReadOnlyList<string>> rows)
    {
        var columns = rows.Max(r => r.Count);
        var table = new W.Table(
            new W.TableProperties(new W.TableWidth { Width = "5000", Type = W.TableWidthUnitValues.Pct }, Borders()),
            new W.TableGrid(Enumerable.Range(0, columns).Select(_ => new W.GridColumn { Width = (9600 / columns).ToString(System.Globalization.CultureInfo.InvariantCulture) })));
        foreach (var (row, i) in rows.Select((r, i) => (r, i)))
        {
            var line = new W.TableRow();
            if (i == 0)
            {
                line.Append(new W.TableRowProperties(new W.CantSplit(), new W.TableHeader()));
            }

            foreach (var cell in row)
            {
                line.Append(new W.TableCell(cell.Split('\n').Select(text => new W.Paragraph(Run(text, bold: i == 0)))));
            }

            table.Append(line);
        }

        _body.Append(table, new W.Paragraph());
        return this;
    }

    public byte[] Write()
    {
        using var file = new MemoryStream();
        using (var document = WordprocessingDocument.Create(file, WordprocessingDocumentType.Document))
        {
            document.PackageProperties.Title = Clean(title);
            document.PackageProperties.Language = language;
            var main = document.AddMainDocumentPart();
            main.AddNewPart<StyleDefinitionsPart>().Styles = Styles(language);
            var body = (W.Body)_body.CloneNode(true);
            body.Append(new W.SectionProperties(new W.PageSize { Width = 11906, Height = 16838 }, new W.PageMargin { Top = 1134, Bottom = 1134, Left = 1134, Right = 1134, Header = 567, Footer = 567, Gutter = 0 }));
            main.Document = new W.Document(body);
        }

        return file.ToArray();
    }

    private static W.Run Run(string text, bool bold = false)
    {
        var run = new W.Run();
        if (bold)
        {
            run.Append(new W.RunProperties(new W.Bold()));
        }

        run.Append(new W.Text(Clean(text)) { Space = SpaceProcessingModeValues.Preserve });
        return run;
    }

    private static W.TableBorders Borders() => new(
        new W.TopBorder { Val = W.BorderValues.Single, Size = 4 }, new W.LeftBorder { Val = W.BorderValues.Single, Size = 4 },
        new W.BottomBorder { Val = W.BorderValues.Single, Size = 4 }, new W.RightBorder { Val = W.BorderValues.Single, Size = 4 },
        new W.InsideHorizontalBorder { Val = W.BorderValues.Single, Size = 4 }, new W.InsideVerticalBorder { Val = W.BorderValues.Single, Size = 4 });

    private static W.Styles Styles(string language) => new(
        new W.DocDefaults(
            new W.RunPropertiesDefault(new W.RunPropertiesBaseStyle(new W.RunFonts { Ascii = "Arial", HighAnsi = "Arial" }, new W.FontSize { Val = "22" }, new W.Languages { Val = language })),
            new W.ParagraphPropertiesDefault(new W.ParagraphPropertiesBaseStyle(new W.SpacingBetweenLines { After = "120" }))),
        Style(1, "36"), Style(2, "28"), Style(3, "24"));

    private static W.Style Style(int level, string size) => new(
        new W.StyleName { Val = "heading " + level.ToString(System.Globalization.CultureInfo.InvariantCulture) },
        new W.NextParagraphStyle { Val = "Normal" },
        new W.PrimaryStyle(),
        new W.StyleParagraphProperties(new W.KeepNext(), new W.SpacingBetweenLines { Before = "240", After = "120" }, new W.OutlineLevel { Val = level - 1 }),
        new W.StyleRunProperties(new W.Bold(), new W.FontSize { Val = size }))
    {
        Type = W.StyleValues.Paragraph,
        StyleId = "Heading" + level.ToString(System.Globalization.CultureInfo.InvariantCulture),
    };

    // XML has no place for control characters and lone surrogates that a form may carry.
    private static string Clean(string text) => string.Concat(text.EnumerateRunes().Where(r => r.Value is '\t' || (r.Value >= ' ' && r.Value is not (0xFFFE or 0xFFFF))));
}
