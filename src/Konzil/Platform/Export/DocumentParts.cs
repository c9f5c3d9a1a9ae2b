using DocumentFormat.OpenXml;
using W = DocumentFormat.OpenXml.Wordprocessing;

namespace Konzil.Platform;

/// <summary>What every text file brings besides its words: styles, bullets, the frame of footnotes.</summary>
internal static class DocumentParts
{
    public const string Subtitle = "Subtitle";
    public const string Caption = "Caption";

    private const string NoteText = "FootnoteText";

    public static W.Styles Styles(string language) => new(
        new W.DocDefaults(
            new W.RunPropertiesDefault(new W.RunPropertiesBaseStyle(new W.RunFonts { Ascii = "Arial", HighAnsi = "Arial" }, new W.FontSize { Val = "22" }, new W.Languages { Val = language })),
            new W.ParagraphPropertiesDefault(new W.ParagraphPropertiesBaseStyle(new W.SpacingBetweenLines { After = "120" }))),
        Heading(1, "36"), Heading(2, "28"), Heading(3, "24"),
        Named(Subtitle, "Subtitle", new W.StyleRunProperties(new W.Color { Val = "595959" })),
        Named(Caption, "caption", new W.StyleRunProperties(new W.Bold(), new W.FontSize { Val = "20" })),
        Named(NoteText, "footnote text", new W.StyleRunProperties(new W.FontSize { Val = "18" })));

    public static W.Numbering Bullets() => new(
        new W.AbstractNum(new W.MultiLevelType { Val = W.MultiLevelValues.SingleLevel }, new W.Level(
            new W.StartNumberingValue { Val = 1 }, new W.NumberingFormat { Val = W.NumberFormatValues.Bullet }, new W.LevelText { Val = "•" }, new W.LevelJustification { Val = W.LevelJustificationValues.Left },
            new W.PreviousParagraphProperties(new W.Indentation { Left = "360", Hanging = "360" }))
        { LevelIndex = 0 })
        { AbstractNumberId = 1 },
        new W.NumberingInstance(new W.AbstractNumId { Val = 1 }) { NumberID = 1 });

    public static W.Footnotes Footnotes(IReadOnlyList<string> notes) => new(
    [
        Mark(-1, W.FootnoteEndnoteValues.Separator, new W.SeparatorMark()),
        Mark(0, W.FootnoteEndnoteValues.ContinuationSeparator, new W.ContinuationSeparatorMark()),
        .. notes.Index().Select(n => new W.Footnote(new W.Paragraph(
            new W.ParagraphProperties(new W.ParagraphStyleId { Val = NoteText }),
            new W.Run(new W.RunProperties(new W.VerticalTextAlignment { Val = W.VerticalPositionValues.Superscript }), new W.FootnoteReferenceMark()),
            new W.Run(new W.Text(" " + n.Item) { Space = SpaceProcessingModeValues.Preserve })))
        { Id = n.Index + 1 }),
    ]);

    private static W.Footnote Mark(int id, W.FootnoteEndnoteValues type, OpenXmlElement mark) => new(new W.Paragraph(new W.Run(mark))) { Id = id, Type = type };

    private static W.Style Named(string id, string name, W.StyleRunProperties look) => new(new W.StyleName { Val = name }, look) { Type = W.StyleValues.Paragraph, StyleId = id };

    private static W.Style Heading(int level, string size) => new(
        new W.StyleName { Val = "heading " + level.ToString(System.Globalization.CultureInfo.InvariantCulture) },
        new W.NextParagraphStyle { Val = "Normal" },
        new W.PrimaryStyle(),
        new W.StyleParagraphProperties(new W.KeepNext(), new W.SpacingBetweenLines { Before = "240", After = "120" }, new W.OutlineLevel { Val = level - 1 }),
        new W.StyleRunProperties(new W.Bold(), new W.FontSize { Val = size }))
    {
        Type = W.StyleValues.Paragraph,
        StyleId = "Heading" + level.ToString(System.Globalization.CultureInfo.InvariantCulture),
    };
}
