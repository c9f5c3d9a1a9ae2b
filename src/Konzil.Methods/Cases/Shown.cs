using System.Text.Json.Nodes;
using Konzil.Methods.Scoring;
using Konzil.Methods.Scoring.Rankings;

namespace Konzil.Methods.Cases;

/// <summary>Results as JSON.</summary>
internal static class Shown
{
    public static JsonNode Number(double number) =>
        double.IsFinite(number) ? JsonValue.Create(number) : throw new InputException($"{MethodCase.Root}.{MethodCase.Input}", "The result is no finite number; values are too large or too small.");

    public static JsonArray Numbers(IEnumerable<double> numbers) => new([.. numbers.Select(Number)]);

    public static JsonArray Rows(IEnumerable<IReadOnlyList<double>> rows) => new([.. rows.Select(Numbers)]);

    public static JsonArray Wholes(IEnumerable<int> numbers) => new([.. numbers.Select(number => JsonValue.Create(number))]);

    public static JsonArray Texts(IEnumerable<string> texts) => new([.. texts.Select(text => JsonValue.Create(text))]);

    public static JsonArray Exacts(IEnumerable<Exact> fractions) => Texts(fractions.Select(fraction => fraction.ToString()));

    public static JsonArray Doubles(IEnumerable<Exact> fractions) => Numbers(fractions.Select(fraction => fraction.ToDouble()));

    /// <summary>Scores with what follows from them: ranks, and the alternatives best first (numbers from 0).</summary>
    public static JsonObject Scores(IReadOnlyList<double> scores, bool smallestFirst = false) => new()
    {
        ["scores"] = Numbers(scores),
        ["ranks"] = Wholes(Ranks.Of(scores, smallestFirst)),
        ["ranking"] = Wholes(Ranks.Order(scores, smallestFirst)),
    };
}
