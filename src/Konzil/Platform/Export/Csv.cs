using System.Globalization;
using System.Text;
using Microsoft.AspNetCore.Http;

namespace Konzil.Platform;

/// <summary>
/// A table as a CSV file that spreadsheets in town halls open without questions: UTF-8 with a mark, semicolons, decimal
/// points as published in open data. A cell that begins like a formula gets an apostrophe before it, since such a file is
/// opened by people who trust the city.
/// </summary>
public sealed class Csv
{
    private static readonly char[] Special = [';', '"', '\n', '\r'];
    private readonly StringBuilder _text = new();

    public Csv(params ReadOnlySpan<object?> columns) => Row(columns);

    public void Row(params ReadOnlySpan<object?> cells)
    {
        for (var i = 0; i < cells.Length; i++)
        {
            _text.Append(i == 0 ? "" : ";").Append(Cell(cells[i]));
        }

        _text.Append("\r\n");
    }

    public IResult Download(string name) =>
        Results.File([.. Encoding.UTF8.GetPreamble(), .. Encoding.UTF8.GetBytes(_text.ToString())], "text/csv; charset=utf-8", name);

    public override string ToString() => _text.ToString();

    private static string Cell(object? value) => value switch
    {
        null => "",
        DateTimeOffset at => Format.Iso(at),
        DateOnly day => Format.Iso(day),
        IFormattable number and not Enum => number.ToString(null, CultureInfo.InvariantCulture),
        _ => Quoted(Harmless(value.ToString() ?? "")),
    };

    private static string Harmless(string text) =>
        text.TrimStart() is { Length: > 0 } start && start[0] is '=' or '+' or '-' or '@' || text.Length > 0 && text[0] is '\t' or '\r' or '\n' ? "'" + text : text;

    private static string Quoted(string text) =>
        text.IndexOfAny(Special) < 0 ? text : "\"" + text.Replace("\"", "\"\"", StringComparison.Ordinal) + "\"";
}
