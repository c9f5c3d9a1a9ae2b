using System.Globalization;
using System.Text;
using Microsoft.AspNetCore.Http;

namespace Konzil.Platform;

/// <summary>
/// A table as a CSV file that spreadsheets in town halls open without questions: UTF-8 with a mark, semicolons, ISO dates,
/// decimal comma without grouping. A cell that begins like a formula gets an apostrophe before it, since such a file is
/// opened by people who trust the city.
/// </summary>
public sealed class Csv
{
    private readonly StringBuilder _text = new();

    public Csv(params ReadOnlySpan<object?> columns) => Row(columns);

    public Csv(Dataset dataset) => Row([.. dataset.Columns.Select(object? (c) => c.Name)]);

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
        DateOnly day => Format.Iso(day),
        DateTimeOffset at => Format.Iso(at),
        decimal number => number.ToString("0.############################", CultureInfo.InvariantCulture).Replace('.', ','),
        double number => number.ToString("0.############", CultureInfo.InvariantCulture).Replace('.', ','),
        bool yes => yes ? "ja" : "nein",
        IFormattable number and not Enum => number.ToString(null, CultureInfo.InvariantCulture),
        _ => Quoted(Harmless(value.ToString() ?? "")),
    };

    // A space in front does not help: spreadsheets trim it.
    private static string Harmless(string text) =>
        text.TrimStart() is ['=' or '+' or '-' or '@', ..] || text is ['\t' or '\r' or '\n', ..] ? "'" + text : text;

    private static string Quoted(string text) =>
        text.AsSpan().IndexOfAny(";\"\r\n") < 0 ? text : "\"" + text.Replace("\"", "\"\"", StringComparison.Ordinal) + "\"";
}

/// <summary>A table anybody may download and use: what is in it, where it lies, what each column means.</summary>
/// <param name="Name">"Geld der Maßnahmen".</param>
/// <param name="About">What a row is.</param>
/// <param name="Path">Address without the language.</param>
/// <param name="Columns">In the order of the file.</param>
public sealed record Dataset(Text Name, Text About, string Path, IReadOnlyList<DatasetColumn> Columns)
{
    /// <summary>Names it in the interface and in the catalogue: "massnahmen-geld" for /massnahmen/geld.csv, "ideen" for /ideen/ideen.csv.</summary>
    public string Key { get; } = string.Join('-', System.IO.Path.ChangeExtension(Path, null).Split('/', StringSplitOptions.RemoveEmptyEntries).Distinct(StringComparer.Ordinal));

    public DataLicence Licence { get; init; } = DataLicence.Attribution;

    /// <summary>Its theme in the EU's list of data themes.</summary>
    public string Theme { get; init; } = "GOVE";
}

/// <param name="Name">Heading in the file; the same in every language, so that programs can rely on it.</param>
public sealed record DatasetColumn(string Name, Text Meaning);
