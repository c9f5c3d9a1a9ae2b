using System.Text;
using Konzil.Platform;

namespace Konzil.Tests.World;

/// <summary>A list somebody downloaded, edits in a spreadsheet and sends back.</summary>
internal sealed class EditedList
{
    private readonly List<(string Sheet, List<object?[]> Rows)> _sheets = [];

    public EditedList(byte[] file, params string[] further)
    {
        _sheets.Add(("Liste", Values(TableReader.Read(file))));
        _sheets.AddRange(further.Select(s => (s, Values(TableReader.Sheet(file, s)!))));
    }

    /// <summary>A cell by the first cell's words in its row and the heading of its column.</summary>
    public object? this[string name, string column, int sheet = 0]
    {
        get => Row(name, sheet) is var row && Column(column, sheet) is var at && at < row.Length ? row[at] : null;
        set
        {
            var rows = _sheets[sheet].Rows;
            var (row, at) = (Row(name, sheet), Column(column, sheet));
            var wide = new object?[Math.Max(row.Length, at + 1)];
            row.CopyTo(wide, 0);
            wide[at] = value;
            rows[rows.IndexOf(row)] = wide;
        }
    }

    public void Add(int sheet, params (string Column, object? Value)[] cells)
    {
        var row = new object?[_sheets[sheet].Rows[0].Length];
        foreach (var (column, value) in cells)
        {
            row[Column(column, sheet)] = value;
        }

        _sheets[sheet].Rows.Add(row);
    }

    public void Remove(string name) => _sheets[0].Rows.Remove(Row(name, 0));

    public byte[] Xlsx()
    {
        var book = new Workbook();
        foreach (var (sheet, rows) in _sheets)
        {
            var made = book.Add(sheet);
            rows.ForEach(r => made.Row(r));
        }

        return book.Write();
    }

    public byte[] Csv()
    {
        var csv = new Csv(_sheets[0].Rows[0]);
        _sheets[0].Rows.Skip(1).ToList().ForEach(r => csv.Row(r));
        return Encoding.UTF8.GetBytes(csv.ToString());
    }

    private object?[] Row(string name, int sheet) => _sheets[sheet].Rows.Single(r => r.Any(c => Equals(c, name)));

    private int Column(string name, int sheet) => Array.IndexOf(_sheets[sheet].Rows[0], name) is var at and >= 0 ? at : throw new ArgumentException(name);

    private static List<object?[]> Values(IReadOnlyList<TableRow> rows) =>
        [.. rows.Select(row => Enumerable.Range(1, row.Width).Select(c => row.Cells.GetValueOrDefault(c) is { } cell ? cell.Day ?? (object?)cell.Number ?? cell.Text : null).ToArray())];
}

internal static class SendingLists
{
    public static Task<Seen> Sends(this Actor who, string list, string name, byte[] content) => who.Posts(list + "/austausch", new ChosenFile(ListExchange.FileField, name, content));

    public static Task<Seen> Sends(this Actor who, string list, string csv) => who.Sends(list, "liste.csv", Encoding.UTF8.GetBytes(csv));

    public static Task<Seen> Takes(this Actor who, string list, Seen preview, string reason = "") => who.Posts(list + "/austausch/uebernahme",
        (ListExchange.KeptField, preview.Document.QuerySelector($"input[name={ListExchange.KeptField}]")!.GetAttribute("value")!), (ListExchange.StateField, preview.Document.QuerySelector($"input[name={ListExchange.StateField}]")!.GetAttribute("value")!), (ListExchange.ReasonField, reason));
}
