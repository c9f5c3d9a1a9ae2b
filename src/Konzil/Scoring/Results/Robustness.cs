using System.Globalization;
using System.Text.Json;
using System.Text.Json.Serialization;
using Konzil.Methods.Scoring.Robustness;

namespace Konzil.Scoring;

/// <summary>
/// How firm a ranking stands: other weightings, other methods, agreement. Worked out once, at closing, and kept, so that no page
/// draws 100,000 weightings. Compared are ranked measures with a value for each criterion that carries weight.
/// </summary>
public sealed record Robustness
{
    /// <summary>Hexadecimal digits of the seal that make the seed: fixed before anybody scored, and small enough for every program's numbers.</summary>
    private const int SeedDigits = 13;

    public required long Seed { get; init; }

    public required int Draws { get; init; }

    /// <summary>Numbers of the measures compared, in the order of the ranking; none when there are fewer than two.</summary>
    public required IReadOnlyList<int> Compared { get; init; }

    /// <summary>For each measure compared: the share of all weightings that give it rank 1, 2, …</summary>
    public required IReadOnlyList<IReadOnlyList<double>> Shares { get; init; }

    public required IReadOnlyList<WeightRange> Weights { get; init; }

    public required IReadOnlyList<MethodRanks> OtherMethods { get; init; }

    /// <summary>For all criteria together (no key) and for each one; without those where everybody gave the same.</summary>
    public required IReadOnlyList<Accord> Agreement { get; init; }

    public static Robustness? Read(string? json) => json is null ? null : JsonSerializer.Deserialize<Robustness>(json);

    public string Write() => JsonSerializer.Serialize(this);

    public static long SeedOf(string seal) => long.Parse(seal.AsSpan(0, SeedDigits), NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture);

    /// <param name="input">What was scored.</param>
    /// <param name="seed">See <see cref="SeedOf"/>.</param>
    /// <param name="singles">Whether single values are published; only then may be told what follows from them.</param>
    public static Robustness Of(RoundInput input, long seed, bool singles)
    {
        var comparison = new Comparison(input);
        var enough = comparison.Measures.Count > 1;
        return new()
        {
            Seed = seed,
            Draws = RankAcceptability.UsualDraws,
            Compared = enough ? comparison.Measures : [],
            Shares = enough ? RankAcceptability.Of(comparison.Values, seed).Shares : [],
            Weights = enough ? comparison.Weights() : [],
            OtherMethods = enough ? comparison.OtherMethods(singles) : [],
            Agreement = singles ? Accord.Of(input) : [],
        };
    }
}

/// <summary>Shares of the whole weight, 0 to 1.</summary>
/// <param name="Weight">As sealed.</param>
/// <param name="From">From here on, up to <paramref name="To"/>, nobody falls behind anybody they lead now.</param>
/// <param name="WinnerFrom">From here on, up to <paramref name="WinnerTo"/>, the first one stays first.</param>
public sealed record WeightRange(string Key, decimal Weight, decimal From, decimal To, decimal WinnerFrom, decimal WinnerTo);

/// <param name="Ranks">In the order of <see cref="Robustness.Compared"/>; equal ones share a rank.</param>
public sealed record MethodRanks(OtherMethod Method, IReadOnlyList<int> Ranks);

[JsonConverter(typeof(JsonStringEnumConverter<OtherMethod>))]
public enum OtherMethod
{
    Topsis,
    Vikor,
    Promethee2,
    Borda,
}
