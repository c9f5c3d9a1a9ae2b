using System.Text;

namespace Konzil.Platform;

/// <summary>
/// A document as Markdown (CommonMark with the tables of GitHub): plain text that can be read without a program in decades.
/// </summary>
public static class DocumentMarkdown
{
    private const string Special = "\\`*_{}[]<>#|~";

    /// <summary>The whole text, lines ended by a line feed. Footnotes follow their paragraph or table.</summary>
    public static string ToMarkdown(this Document document)
    {
        var text = new StringBuilder().Append("# ").Append(Line(document.Title)).Append("\n\n").Append(Line(document.Standing)).Append('\n');
        foreach (var piece in document.Pieces)
        {
            text.Append('\n').Append(Of(piece)).Append('\n');
        }

        return text.ToString();
    }

    private static string Of(DocumentPiece piece) => piece switch
    {
        DocumentHeading heading => new string('#', heading.Level) + " " + Line(heading.Text),
        DocumentText words => string.Join("\n\n", words.Text.Split('\n').Select(Line).Where(l => l.Length > 0)) + Note(words.Note),
        DocumentList list => string.Join('\n', list.Items.Select(i => "- " + Line(i))),
        DocumentTable table => Table(table) + Note(table.Note),
        DocumentPicture picture => "*" + Line(DrawingText.Picture + ": " + picture.Drawing.Title + ". " + picture.Drawing.Description) + "*",
        _ => throw new NotSupportedException(piece.GetType().Name),
    };

    private static string Table(DocumentTable table)
    {
        var rows = table.Rows.Select(r => "| " + string.Join(" | ", r.Select(Line)) + " |").ToList();
        rows.Insert(Math.Min(1, rows.Count), "|" + string.Concat(table.Rows.Count == 0 ? [] : table.Rows[0].Select(_ => " --- |")));
        return "**" + Line(table.Caption) + "**\n\n" + string.Join('\n', rows);
    }

    private static string Note(string? note) => note is null ? "" : "\n\n*" + Line(note) + "*";

    private static string Line(string text) => string.Concat(text.ReplaceLineEndings(" ").Trim().Select(c => Special.Contains(c, StringComparison.Ordinal) ? "\\" + c : c.ToString()));
}
