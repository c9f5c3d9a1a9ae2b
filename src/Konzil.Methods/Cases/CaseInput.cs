using System.Globalization;
using System.Text.Json;
using Konzil.Methods.Scoring;
using Konzil.Methods.Scoring.Comparison;

namespace Konzil.Methods.Cases;

/// <summary>
/// The input of a case. Every value is read under one of several keys; the first key names the argument of the method, so that what
/// a method complains about can be shown at its place in the file.
/// </summary>
internal sealed class CaseInput(JsonElement input, string method, CancellationToken cancellation)
{
    private readonly Dictionary<string, string> _paths = new(StringComparer.Ordinal);

    /// <summary>The method as the case names it; some names choose a variant.</summary>
    public string Method { get; } = MethodTable.Plain(method);

    public CancellationToken Cancellation { get; } = cancellation;

    /// <summary>Where a method's argument lies in the file: "ratings[0]" is "$.input.raters_by_units[0]".</summary>
    public string PathOf(string place)
    {
        var end = place.IndexOf('[', StringComparison.Ordinal) is var bracket and >= 0 ? bracket : place.Length;
        return _paths.TryGetValue(place[..end], out var path) ? path + place[end..] : Path(place);
    }

    /// <summary>Says which argument of the method a value is, where no key does.</summary>
    public void Name(string argument, CaseValue value) => _paths[argument] = value.Path;

    /// <summary>The value under one of the keys; null when there is none or it is null.</summary>
    public CaseValue? Find(params ReadOnlySpan<string> keys)
    {
        foreach (var key in keys)
        {
            foreach (var property in input.EnumerateObject())
            {
                if (property.Value.ValueKind != JsonValueKind.Null && MethodTable.Plain(property.Name) == MethodTable.Plain(key))
                {
                    _paths[keys[0]] = Path(property.Name);
                    return new(property.Value, Path(property.Name));
                }
            }
        }

        return null;
    }

    public CaseValue Get(params ReadOnlySpan<string> keys) =>
        Find(keys) ?? throw new InputException(Path(), $"'{keys[0]}' is missing.");

    /// <summary>The value under one of the keys, or under whatever key the only list of the input has.</summary>
    public CaseValue GetList(params ReadOnlySpan<string> keys)
    {
        if (Find(keys) is { } found)
        {
            return found;
        }

        var lists = Lists();
        return lists.Count == 1 ? lists[0] : Get(keys);
    }

    /// <summary>All lists of the input, in their order.</summary>
    public List<CaseValue> Lists() => [.. input.EnumerateObject().Select(property => new CaseValue(property.Value, Path(property.Name))).Where(value => value.IsList)];

    public double[][] Rows(params ReadOnlySpan<string> keys) => Get(keys).Rows();

    /// <summary>The values; a single number counts for all.</summary>
    public double[]? Each(int count, params ReadOnlySpan<string> keys) =>
        Find(keys) is not { } value ? null : value.IsList ? value.Numbers() : [.. Enumerable.Repeat(value.Number(), count)];

    /// <summary>A whole number in a range an int can hold.</summary>
    public int? Whole(params ReadOnlySpan<string> keys)
    {
        if (Find(keys) is not { } value)
        {
            return null;
        }

        var number = value.Number();
        Demand.That(double.IsInteger(number) && Math.Abs(number) <= int.MaxValue, value.Path, "This must be a whole number.");
        return (int)number;
    }

    public string? Text(params ReadOnlySpan<string> keys) => Find(keys)?.Text();

    /// <summary>Given names, or A1, A2, ….</summary>
    public string[] Names(string key, int count, string prefix)
    {
        if (Find(key) is not { IsList: true } given)
        {
            return [.. Enumerable.Range(1, count).Select(i => prefix + i.ToString(CultureInfo.InvariantCulture))];
        }

        var names = given.Items().Select(item => item.Text()).ToArray();
        Demand.That(names.Length == count, given.Path, $"{Demand.Number(names.Length)} names for {Demand.Number(count)}.");
        return names;
    }

    /// <summary>One direction for each criterion; more is better unless the case says otherwise.</summary>
    public Direction[] Types(int criteria)
    {
        if (Find("types", "objectives", "directions", "type", "criteria_types") is not { } given)
        {
            return [.. Enumerable.Repeat(Direction.Benefit, criteria)];
        }

        return [.. given.Items().Select(item => MethodTable.Plain(item.Text()) switch
        {
            "1" or "max" or "benefit" or "maximise" or "maximize" or "profit" => item.Text().StartsWith('-') ? Direction.Cost : Direction.Benefit,
            "min" or "cost" or "minimise" or "minimize" => Direction.Cost,
            _ => throw new InputException(item.Path, $"'{item.Text()}' is no direction; 1 (benefit) or -1 (cost) was expected."),
        })];
    }

    public DecisionTable Table()
    {
        var rows = Rows("matrix", "decision_matrix", "values", "performance", "data", "x");
        var weights = Get("weights", "weight", "w").Numbers();
        return DecisionTable.Of(rows, Types(rows.Length == 0 ? 0 : rows[0].Length), weights);
    }

    private static string Path(string? key = null) => key is null ? $"{MethodCase.Root}.{MethodCase.Input}" : $"{MethodCase.Root}.{MethodCase.Input}.{key}";
}
