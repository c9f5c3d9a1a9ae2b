using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using W = DocumentFormat.OpenXml.Wordprocessing;

namespace Konzil.Platform;

/// <summary>
/// A text with headings, paragraphs, tables and drawings (Office Open XML), for every word processor. Headings are real headings and the
/// first row of a table repeats on each page, so that the document can be read aloud and edited. Sources are real footnotes.
/// </summary>
public sealed class TextDocument(string title, string language)
{
    public const string ContentType = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";

    private readonly W.Body _body = new();
    private readonly List<string> _notes = [];
    private readonly List<DocumentDrawing> _pictures = [];

    public TextDocument Heading(int level, string text)
    {
        _body.Append(new W.Paragraph(new W.ParagraphProperties(new W.ParagraphStyleId { Val = "Heading" + level.ToString(System.Globalization.CultureInfo.InvariantCulture) }), Run(text)));
        return this;
    }

    /// <summary>Each line of the text becomes a paragraph.</summary>
    /// <param name="text">May have several lines.</param>
    /// <param name="note">Source or explanation, as a footnote of the last line.</param>
    public TextDocument Text(string text, string? note = null)
    {
        var lines = text.Split('\n', StringSplitOptions.RemoveEmptyEntries);
        foreach (var (i, line) in lines.Index())
        {
            _body.Append(Noted(new W.Paragraph(Run(line)), i == lines.Length - 1 ? note : null));
        }

        return this;
    }

    /// <summary>Below the title: of which day the document is.</summary>
    public TextDocument Standing(string text)
    {
        _body.Append(new W.Paragraph(new W.ParagraphProperties(new W.ParagraphStyleId { Val = DocumentParts.Subtitle }), Run(text)));
        return this;
    }

    public TextDocument Add(IEnumerable<DocumentPiece> pieces)
    {
        foreach (var piece in pieces)
        {
            _ = piece switch
            {
                DocumentHeading heading => Heading(heading.Level, heading.Text),
                DocumentText text => Text(text.Text, text.Note),
                DocumentList list => List(list.Items),
                DocumentPicture picture => Picture(picture.Drawing),
                DocumentTable table => Caption(table.Caption, table.Note).Table(table.Rows, table.Caption),
                _ => throw new NotSupportedException(piece.GetType().Name),
            };
        }

        return this;
    }

    public TextDocument List(IReadOnlyList<string> items)
    {
        foreach (var item in items)
        {
            _body.Append(new W.Paragraph(new W.ParagraphProperties(new W.NumberingProperties(new W.NumberingLevelReference { Val = 0 }, new W.NumberingId { Val = 1 })), Run(item.ReplaceLineEndings(" "))));
        }

        return this;
    }

    /// <summary>Stays with what follows: the table that says the same.</summary>
    public TextDocument Picture(DocumentDrawing drawing)
    {
        _pictures.Add(drawing);
        _body.Append(new W.Paragraph(new W.ParagraphProperties(new W.KeepNext()), new W.Run(DocumentPictures.Inline(_pictures.Count, Clean(drawing.Title), Clean(drawing.Title + ". " + drawing.Description), drawing.Height))));
        return this;
    }

    private TextDocument Caption(string text, string? note)
    {
        _body.Append(Noted(new W.Paragraph(new W.ParagraphProperties(new W.ParagraphStyleId { Val = DocumentParts.Caption }, new W.KeepNext()), Run(text)), note));
        return this;
    }

    private W.Paragraph Noted(W.Paragraph paragraph, string? note)
    {
        if (!string.IsNullOrEmpty(note))
        {
            _notes.Add(Clean(note.ReplaceLineEndings(" ")));
            paragraph.Append(new W.Run(new W.RunProperties(new W.VerticalTextAlignment { Val = W.VerticalPositionValues.Superscript }), new W.FootnoteReference { Id = _notes.Count }));
        }

        return paragraph;
    }

    /// <param name="rows">The first one holds the headings; a cell may have several lines.</param>
    /// <param name="alternative">What the table shows, for those who hear it.</param>
    public TextDocument Table(IReadOnlyList<IReadOnlyList<string>> rows, string? alternative = null)
    {
        var columns = rows.Max(r => r.Count);
        var table = new W.Table(
            alternative is null ? new W.TableProperties(new W.TableWidth { Width = "5000", Type = W.TableWidthUnitValues.Pct }, Borders())
                : new W.TableProperties(new W.TableWidth { Width = "5000", Type = W.TableWidthUnitValues.Pct }, Borders(), new W.TableCaption { Val = Clean(alternative) }, new W.TableDescription { Val = Clean(alternative) }),
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
            main.AddNewPart<StyleDefinitionsPart>().Styles = DocumentParts.Styles(language);
            main.AddNewPart<NumberingDefinitionsPart>().Numbering = DocumentParts.Bullets();
            if (_notes.Count > 0)
            {
                main.AddNewPart<FootnotesPart>().Footnotes = DocumentParts.Footnotes(_notes);
            }

            foreach (var (i, drawing) in _pictures.Index())
            {
                using var picture = new MemoryStream(DrawingPng.Of(drawing));
                main.AddImagePart(ImagePartType.Png, DocumentPictures.IdOf(i + 1)).FeedData(picture);
            }

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

    // XML has no place for control characters and lone surrogates that a form may carry.
    private static string Clean(string text) => string.Concat(text.EnumerateRunes().Where(r => r.Value is '\t' || (r.Value >= ' ' && r.Value is not (0xFFFE or 0xFFFF))));
}
