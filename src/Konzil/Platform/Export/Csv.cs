using System.Globalization;
using System.Text;
using Microsoft.AspNetCore.Http;

namespace Konzil.Platform;

/// <summary>
/// A table for spreadsheets and programs: UTF-8 with byte order mark, semicolons, ISO dates, decimal comma without grouping.
/// Text that a spreadsheet would take for a formula gets an apostrophe in front.
/// </summary>
public sealed class Csv
{
    private readonly StringBuilder _text = new("\uFEFF");

    public Csv(Dataset dataset) => Row([.. dataset.Columns.Select(object? (c) => c.Name)]);

    public void Row(params object?[] cells)
    {
        for (var i = 0; i < cells.Length; i++)
        {
            _text.Append(i == 0 ? "" : ";").Append(Cell(cells[i]));
        }

        _text.Append("\r\n");
    }

    public override string ToString() => _text.ToString();

    public IResult AsFile(string name) => Results.File(Encoding.UTF8.GetBytes(ToString()), "text/csv; charset=utf-8", name);

    private static string Cell(object? value) => value switch
    {
        null => "",
        DateOnly day => Format.Iso(day),
        DateTimeOffset at => Format.Iso(at),
        int number => number.ToString(CultureInfo.InvariantCulture),
        decimal number => number.ToString("0.####", CultureInfo.InvariantCulture).Replace('.', ','),
        bool yes => yes ? "ja" : "nein",
        _ => Quoted(Guarded(value.ToString() ?? "")),
    };

    // A space in front does not help: spreadsheets trim it.
    private static string Guarded(string text) => text.TrimStart() is ['=' or '+' or '-' or '@', ..] or ['\t' or '\r', ..] || text is ['\t' or '\r', ..] ? "'" + text : text;

    private static string Quoted(string text) => text.AsSpan().IndexOfAny(";\"\r\n") < 0 ? text : "\"" + text.Replace("\"", "\"\"", StringComparison.Ordinal) + "\"";
}

/// <summary>A table anybody may download and use: what is in it, where it lies, what each column means.</summary>
/// <param name="Name">"Geld der Maßnahmen".</param>
/// <param name="About">What a row is.</param>
/// <param name="Path">Address without the language.</param>
/// <param name="Columns">In the order of the file.</param>
public sealed record Dataset(Text Name, Text About, string Path, IReadOnlyList<DatasetColumn> Columns);

/// <param name="Name">Heading in the file; the same in every language, so that programs can rely on it.</param>
public sealed record DatasetColumn(string Name, Text Meaning);
