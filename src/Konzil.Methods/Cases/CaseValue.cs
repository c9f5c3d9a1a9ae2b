using System.Globalization;
using System.Text.Json;
using Konzil.Methods.Scoring;

namespace Konzil.Methods.Cases;

/// <summary>A value of a case and its place in the file.</summary>
internal sealed record CaseValue(JsonElement Element, string Path)
{
    /// <summary>An object counts as the list of its values: {"A": 1, "B": 2}.</summary>
    public bool IsList => Element.ValueKind is JsonValueKind.Array or JsonValueKind.Object;

    public bool IsObject => Element.ValueKind == JsonValueKind.Object;

    public bool IsNull => Element.ValueKind == JsonValueKind.Null;

    public IReadOnlyList<CaseValue> Items() => Element.ValueKind switch
    {
        JsonValueKind.Array => [.. Element.EnumerateArray().Select((item, i) => new CaseValue(item, $"{Path}[{Demand.Number(i)}]"))],
        JsonValueKind.Object => [.. Element.EnumerateObject().Select(item => new CaseValue(item.Value, $"{Path}.{item.Name}"))],
        _ => throw new InputException(Path, "A list was expected."),
    };

    public double Number()
    {
        var number = Element.ValueKind switch
        {
            JsonValueKind.Number => Element.GetDouble(),
            JsonValueKind.String when double.TryParse(Element.GetString(), NumberStyles.Float, CultureInfo.InvariantCulture, out var written) => written,
            JsonValueKind.String => Fraction()?.ToDouble(),
            _ => null,
        };
        return number is { } value && double.IsFinite(value) ? value : throw NoNumber();
    }

    public Exact Exact() => Fraction() ?? throw NoNumber();

    public decimal Decimal() => Fraction()?.ToDecimal() ?? throw NoNumber();

    public double? NumberOrGap() => IsNull ? null : Number();

    public double[] Numbers() => [.. Items().Select(item => item.Number())];

    public double[][] Rows() => [.. Items().Select(row => row.Numbers())];

    public decimal[] Decimals() => [.. Items().Select(item => item.Decimal())];

    public Exact[] Exacts() => [.. Items().Select(item => item.Exact())];

    public string Text() => Element.ValueKind switch
    {
        JsonValueKind.String => Element.GetString()!,
        JsonValueKind.Number => Element.GetRawText(),
        JsonValueKind.True or JsonValueKind.False => Element.GetRawText(),
        _ => throw new InputException(Path, "A text was expected."),
    };

    private Exact? Fraction()
    {
        if (Element.ValueKind is not (JsonValueKind.Number or JsonValueKind.String))
        {
            return null;
        }

        var text = Element.ValueKind == JsonValueKind.Number ? Element.GetRawText() : Element.GetString()!;
        return decimal.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out var number) ? Methods.Exact.Of(number) : Methods.Exact.Parse(text);
    }

    private InputException NoNumber()
    {
        var raw = Element.GetRawText();
        return new(Path, $"{(raw.Length > 40 ? raw[..39] + "…" : raw).ReplaceLineEndings(" ")} is no number.");
    }
}
