using System.Text;

namespace Konzil.Platform;

/// <summary>
/// A table as German spreadsheets open it: UTF-8 with a byte order mark, semicolons, every field quoted. A text that a
/// spreadsheet would run as a formula (=, +, -, @, tab) gets an apostrophe before it (CWE-1236).
/// </summary>
public sealed class CsvText
{
    private readonly StringBuilder _text = new();

    public CsvText(IEnumerable<string> columns) => Row([.. columns]);

    public void Row(params ReadOnlySpan<string> fields)
    {
        for (var i = 0; i < fields.Length; i++)
        {
            _text.Append(i == 0 ? "\"" : ";\"").Append(Guarded(fields[i]).Replace("\"", "\"\"", StringComparison.Ordinal)).Append('"');
        }

        _text.Append("\r\n");
    }

    public byte[] ToBytes() => [.. Encoding.UTF8.Preamble, .. Encoding.UTF8.GetBytes(_text.ToString())];

    private static string Guarded(string field) => field.Length > 0 && field[0] is '=' or '+' or '-' or '@' or '\t' or '\r' or '\n' or '＝' or '＋' or '－' or '＠' ? "'" + field : field;
}
