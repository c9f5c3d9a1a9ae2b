using System.Text;

namespace Konzil.Methods.Selection;

/// <summary>The cells of a Pabulib file: separated by semicolons; a cell that begins with a quotation mark ends at the next single one.</summary>
internal static class PabulibRows
{
    private const char Separator = ';';
    private const char Quote = '"';

    public static IEnumerable<(int Line, List<string> Cells)> Read(TextReader text)
    {
        for (var line = 1; text.ReadLine() is { } raw; line++)
        {
            if (line == 1)
            {
                raw = raw.TrimStart('\uFEFF');
            }

            var start = line;
            if (!raw.Contains(Quote, StringComparison.Ordinal))
            {
                if (!string.IsNullOrWhiteSpace(raw))
                {
                    yield return (line, [.. raw.Split(Separator).Select(c => c.Trim())]);
                }

                continue;
            }

            var cells = new List<string>();
            var cell = new StringBuilder();
            while (!Split(raw, cells, cell))
            {
                // The line ended within quotation marks: the cell goes on in the next one.
                raw = text.ReadLine() ?? throw new PabulibException(start, "A quotation mark that begins here is never closed. Close it, or write it twice within quotation marks.");
                cell.Append('\n');
                line++;
            }

            yield return (start, cells);
        }
    }

    public static string Written(IEnumerable<string> cells) => string.Join(Separator, cells.Select(Quoted));

    private static string Quoted(string cell) => cell.AsSpan().IndexOfAny(Separator, Quote, '\n') < 0 && !cell.Contains('\r', StringComparison.Ordinal)
        ? cell
        : Quote + cell.Replace("\"", "\"\"", StringComparison.Ordinal) + Quote;

    /// <summary>Takes a line apart; false when it ends within quotation marks. An unfinished cell is taken up again.</summary>
    private static bool Split(string line, List<string> cells, StringBuilder cell)
    {
        var isQuoted = cell.Length > 0;
        if (isQuoted)
        {
            // The opening mark was kept so that the unfinished cell is known as quoted.
            cell.Remove(0, 1);
        }

        for (var i = 0; i < line.Length; i++)
        {
            switch (line[i])
            {
                case Quote when isQuoted && i + 1 < line.Length && line[i + 1] == Quote:
                    cell.Append(Quote);
                    i++;
                    break;
                case Quote when isQuoted:
                    isQuoted = false;
                    break;
                case Quote when cell.Length == 0:
                    isQuoted = true;
                    break;
                case Separator when !isQuoted:
                    cells.Add(cell.ToString().Trim());
                    cell.Clear();
                    break;
                default:
                    cell.Append(line[i]);
                    break;
            }
        }

        if (isQuoted)
        {
            cell.Insert(0, Quote);
            return false;
        }

        cells.Add(cell.ToString().Trim());
        return true;
    }
}
