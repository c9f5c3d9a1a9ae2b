namespace Konzil.Platform;

/// <summary>
/// A list somebody sent, read by its headings in any order. Collects every mistake with its row and column; what is not known is named
/// and left out.
/// </summary>
public sealed class SentList
{
    /// <summary>Titles and notes may stand above the headings.</summary>
    private const int HeadWithin = 10;

    private readonly Dictionary<string, int> _at = new(StringComparer.Ordinal);
    private readonly TableRow _head;

    private SentList(TableRow head, IReadOnlyList<TableRow> rows, IReadOnlyList<ListColumn> columns, string sheet)
    {
        (_head, Sheet) = (head, sheet);
        foreach (var column in columns)
        {
            // Of two headings that mean the same, the one that is more ours.
            if (head.Cells.Where(c => column.Answers(c.Value.Text) && !_at.ContainsValue(c.Key)).OrderBy(c => column.Rank(c.Value.Text)).ThenBy(c => c.Key).Select(c => (int?)c.Key).FirstOrDefault() is { } at)
            {
                _at[column.Name] = at;
            }
        }

        var unknown = head.Cells.Where(c => !_at.ContainsValue(c.Key)).OrderBy(c => c.Key).Select(c => c.Value.Text).ToList();
        if (unknown.Count > 0)
        {
            Hints.Add(ListText.UnknownColumns.With(string.Join(", ", unknown)));
        }

        // What lies below in columns that nobody knows is no row.
        Rows = [.. rows.Where(r => r.Number > head.Number && _at.Values.Any(at => r.Text(at).Length > 0)).Select(r => new ListRow(this, r))];
    }

    /// <summary>Name of the sheet where it is not the first.</summary>
    public string Sheet { get; }

    public IReadOnlyList<ListRow> Rows { get; }

    public List<string> Errors { get; } = [];

    public List<string> Hints { get; } = [];

    /// <param name="file">What was sent.</param>
    /// <param name="columns">Those of the list.</param>
    /// <param name="needed">The one that makes it this list.</param>
    /// <exception cref="Refusal">It is no such list.</exception>
    public static SentList Read(byte[] file, IReadOnlyList<ListColumn> columns, ListColumn needed)
    {
        try
        {
            var rows = TableReader.Read(file);
            var list = Of(rows, columns, needed, "") ?? throw new Refusal(ListText.NoColumn.Filled(needed.Label, needed.Name));
            return list.Rows.Count > 0 ? list : throw new Refusal(ListText.NoRows);
        }
        catch (InvalidDataException)
        {
            throw new Refusal(TableReaderText.Unreadable);
        }
    }

    /// <summary>A further sheet of a workbook; null where there is none of that name.</summary>
    public static SentList? Read(byte[] file, string sheet, IReadOnlyList<ListColumn> columns, ListColumn needed) =>
        TableReader.IsWorkbook(file) && TableReader.Sheet(file, sheet) is { Count: > 0 } rows ? Of(rows, columns, needed, sheet) : null;

    internal int? At(ListColumn column) => _at.TryGetValue(column.Name, out var at) ? at : null;

    /// <summary>As the file calls it.</summary>
    internal string Heading(ListColumn column) => At(column) is { } at ? _head.Text(at) : column.Name;

    private static SentList? Of(IReadOnlyList<TableRow> rows, IReadOnlyList<ListColumn> columns, ListColumn needed, string sheet) =>
        rows.Take(HeadWithin).FirstOrDefault(r => r.Cells.Values.Any(c => needed.Answers(c.Text))) is { } head ? new SentList(head, rows, columns, sheet) : null;
}
