using System.Globalization;
using System.Security.Cryptography;
using System.Text;

namespace Konzil.Platform;

/// <summary>Cells of a list: nothing, a text, a number, a day, yes or no. Compared as they are written, and shown as people read them.</summary>
public static class ListCells
{
    /// <summary>As the file has it, the same in every language.</summary>
    public static string Written(object? cell) => cell switch
    {
        null => "",
        DateOnly day => Format.Iso(day),
        bool yes => yes ? "ja" : "nein",
        decimal number => number.ToString("0.############", CultureInfo.InvariantCulture),
        IFormattable number and not Enum => number.ToString(null, CultureInfo.InvariantCulture),
        _ => Clean(cell.ToString() ?? ""),
    };

    /// <summary>As a page shows it.</summary>
    public static string Shown(object? cell) => cell switch
    {
        DateOnly day => Format.ShortDate(day),
        bool yes => yes ? ListText.Yes : ListText.No,
        decimal number => number.ToString("0.##", CultureInfo.CurrentCulture),
        _ => Written(cell),
    };

    /// <summary>A short mark that changes with the cells.</summary>
    public static string Stamp(IEnumerable<object?> cells) =>
        Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(string.Join('\u001f', cells.Select(Written)))))[..12];

    /// <summary>A text as a table gives it back.</summary>
    public static string Clean(string text) => text.ReplaceLineEndings("\n").Trim();
}

/// <summary>Writes lists that come back.</summary>
public static class ListFile
{
    /// <summary>A workbook holds a yes as a word, too: a tick is not the same in every spreadsheet program.</summary>
    public static void Add(Workbook book, string sheet, IReadOnlyList<ListColumn> columns, IEnumerable<object?[]> rows)
    {
        var made = book.Add(sheet);
        made.Row([.. columns.Select(object? (c) => c.Name)]);
        foreach (var row in rows)
        {
            made.Row([.. row.Select(c => c is bool or "" ? Blank(ListCells.Written(c)) : c)]);
        }
    }

    public static Csv Csv(IReadOnlyList<ListColumn> columns, IEnumerable<object?[]> rows)
    {
        var csv = new Csv([.. columns.Select(object? (c) => c.Name)]);
        foreach (var row in rows)
        {
            csv.Row(row);
        }

        return csv;
    }

    private static string? Blank(string text) => text.Length == 0 ? null : text;
}
