using System.Text.Json.Nodes;
using Konzil.Methods.Scoring;
using Konzil.Methods.Scoring.Comparison;

namespace Konzil.Methods.Cases;

/// <summary>Normalisations by name.</summary>
internal static class NormalisationCases
{
    // The longer words first: "minmax" holds "max".
    private static readonly (string Word, Normalisation Rule)[] Words =
    [
        ("minmax", Normalisation.MinMax), ("maxmin", Normalisation.MinMax), ("range", Normalisation.MinMax), ("vector", Normalisation.Vector), ("linear", Normalisation.Linear),
        ("none", Normalisation.None), ("raw", Normalisation.None), ("sum", Normalisation.Sum), ("max", Normalisation.Maximum), ("given", Normalisation.None),
    ];

    public static readonly MethodEntry[] Entries =
    [
        new(input => Answer(input, Normalisation.MinMax), "normalisation:minmax", "normalisation:min-max", "normalisation:range"),
        new(input => Answer(input, Normalisation.Sum), "normalisation:sum"),
        new(input => Answer(input, Normalisation.Vector), "normalisation:vector"),
        new(input => Answer(input, Normalisation.Linear), "normalisation:linear"),
        new(input => Answer(input, Normalisation.Maximum), "normalisation:max", "normalisation:maximum"),
    ];

    /// <summary>The normalisation a case names, and whether its words ask for weights of sum 1 ("sum both").</summary>
    public static (Normalisation Rule, bool WeightsToo) Read(CaseInput input, Normalisation usual)
    {
        if (input.Find("normalisation", "normalization", "norm", "normalisation_method") is not { } given)
        {
            return (usual, false);
        }

        var plain = MethodTable.Plain(given.Text());
        var found = Words.Where(word => plain.Contains(word.Word, StringComparison.Ordinal)).Select(word => (Normalisation?)word.Rule).FirstOrDefault();
        return (found ?? throw new InputException(given.Path, $"'{given.Text()}' is unknown; known are minmax, sum, vector, linear, max and none."), plain.Contains("both", StringComparison.Ordinal));
    }

    private static JsonObject Answer(CaseInput input, Normalisation rule)
    {
        var rows = input.Rows("matrix", "decision_matrix", "values", "data", "x");
        var normalised = Normalised.Of(rows, input.Types(rows.Length == 0 ? 0 : rows[0].Length), rule);
        return new()
        {
            ["normalised_row_major"] = Shown.Numbers(normalised.SelectMany(row => row)),
            ["normalised"] = Shown.Rows(normalised),
        };
    }
}
