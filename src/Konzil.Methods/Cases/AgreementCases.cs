using System.Text.Json.Nodes;
using Konzil.Methods.Scoring;
using Konzil.Methods.Scoring.Agreement;

namespace Konzil.Methods.Cases;

/// <summary>Measures of agreement by name.</summary>
internal static class AgreementCases
{
    public static readonly MethodEntry[] Entries =
    [
        new(Alpha, "krippendorff_alpha", "krippendorff", "alpha"),
        new(Icc, "icc", "intraclass_correlation"),
        new(W, "kendall_w", "kendalls_w", "kendall_w_ties", "concordance"),
        new(input => Kappa(Scoring.Agreement.Kappa.Cohen(Table(input))), "cohen_kappa", "cohens_kappa", "kappa"),
        new(input => Kappa(Scoring.Agreement.Kappa.Fleiss(input.GetList("counts", "counts_subjects_by_categories", "subjects_by_categories", "table", "matrix", "ratings").Rows())), "fleiss_kappa", "fleiss"),
    ];

    private static JsonObject Alpha(CaseInput input)
    {
        var units = input.Find("units_by_raters");
        var given = units ?? input.GetList("ratings", "raters_by_units", "data", "matrix", "reliability_data");
        input.Name("ratings", given);
        double?[][] rows = [.. given.Items().Select(row => row.Items().Select(item => item.NumberOrGap()).ToArray())];
        var ratings = units is null ? rows : Turned(rows, given);
        var shown = new JsonObject();
        foreach (var (key, metric) in new[] { ("nominal", Metric.Nominal), ("ordinal", Metric.Ordinal), ("interval", Metric.Interval), ("ratio", Metric.Ratio) })
        {
            if (metric != Metric.Ratio || ratings.All(row => row.All(rating => rating is null or >= 0)))
            {
                shown[key] = Shown.Number(KrippendorffAlpha.Of(ratings, metric));
            }
        }

        if (input.Find("metric", "level", "level_of_measurement", "scale") is { } chosen)
        {
            shown["alpha"] = shown[MethodTable.Plain(chosen.Text())]?.DeepClone() ?? throw new InputException(chosen.Path, "Known are nominal, ordinal, interval and, for ratings of 0 or more, ratio.");
        }

        return shown;
    }

    private static JsonObject Icc(CaseInput input)
    {
        var judges = input.Find("judges_by_subjects", "raters_by_subjects");
        var given = judges ?? input.GetList("ratings", "subjects_by_judges", "subjects_by_raters", "matrix", "data", "scores");
        input.Name("ratings", given);
        var result = IntraclassCorrelation.Of(judges is null ? given.Rows() : Turned(given.Rows(), given));
        (string Key, double Value)[] forms =
        [
            ("ICC1_1", result.Single1), ("ICC2_1", result.Single2), ("ICC3_1", result.Single3),
            ("ICC1_k", result.Mean1), ("ICC2_k", result.Mean2), ("ICC3_k", result.Mean3),
        ];
        (string Key, double Value)[] squares = [("MSB", result.Squares.Between), ("MSW", result.Squares.Within), ("MSJ", result.Squares.Judges), ("MSE", result.Squares.Error)];
        var shown = Object(forms.Concat(squares));
        shown["computed"] = Object(forms.Concat(squares));

        // As articles print them: two digits.
        shown["published"] = Object(forms.Select(form => (form.Key, Math.Round(form.Value, 2))));
        return shown;
    }

    private static JsonObject Object(IEnumerable<(string Key, double Value)> values) => new(values.Select(pair => KeyValuePair.Create(pair.Key, (JsonNode?)Shown.Number(pair.Value))));

    private static JsonObject W(CaseInput input)
    {
        var items = input.Find("scores_items_by_judges", "items_by_judges", "ranks_items_by_judges");
        var given = items ?? input.GetList("scores", "scores_judges_by_items", "ranks_judges_by_items", "judges_by_items", "ranks", "rankings", "ratings", "matrix");
        input.Name("scores", given);
        var result = KendallW.Of(items is null ? given.Rows() : Turned(given.Rows(), given));
        return new() { ["W"] = result.W, ["chi2"] = result.ChiSquare, ["df"] = result.DegreesOfFreedom };
    }

    private static T[][] Turned<T>(T[][] rows, CaseValue given)
    {
        var width = rows.Length == 0 ? 0 : rows[0].Length;
        for (var i = 0; i < rows.Length; i++)
        {
            Demand.That(rows[i].Length == width, $"{given.Path}[{Demand.Number(i)}]", $"The row has {Demand.Number(rows[i].Length)} values, the first one {Demand.Number(width)}.");
        }

        return [.. Enumerable.Range(0, width).Select(j => rows.Select(row => row[j]).ToArray())];
    }

    private static JsonObject Kappa(KappaResult result) => new() { ["kappa"] = result.Value, ["observed"] = result.Observed, ["expected"] = result.Expected };

    /// <summary>Counts of pairs, or the categories two raters chose.</summary>
    private static double[][] Table(CaseInput input)
    {
        if (input.Find("table", "matrix", "confusion_matrix", "confusion", "counts") is { } given)
        {
            return given.Rows();
        }

        string[][] raters = [.. input.Get("ratings", "raters_by_units", "raters").Items().Select(rater => rater.Items().Select(item => item.Text()).ToArray())];
        Demand.That(raters.Length == 2 && raters[0].Length == raters[1].Length, "ratings", "Two raters with equally many ratings are needed.");
        var categories = raters.SelectMany(rater => rater).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal).ToArray();
        input.Name("table", input.Get("ratings", "raters_by_units", "raters"));
        return [.. categories.Select(first => categories.Select(second => (double)raters[0].Zip(raters[1]).Count(pair => pair == (first, second))).ToArray())];
    }
}
