using System.Text.Json.Nodes;
using Konzil.Methods.Scoring;

namespace Konzil.Methods.Cases;

/// <summary>One method: the names it goes by, and how its input is read and its result is shown.</summary>
internal sealed record MethodEntry(Func<CaseInput, JsonObject> Answer, params string[] Names);

/// <summary>All methods a case can name.</summary>
internal static class MethodTable
{
    private static readonly string[] Fillers = ["weights", "weighting", "weight", "normalisation", "normalization", "norm", "method", "ranking", "correlation"];

    public static readonly IReadOnlyList<MethodEntry> Entries =
        [.. ComparisonCases.Entries, .. NormalisationCases.Entries, .. WeightCases.Entries, .. AgreementCases.Entries, .. RankingCases.Entries, .. RobustnessCases.Entries];

    private static readonly Dictionary<string, MethodEntry> ByName =
        Entries.SelectMany(entry => entry.Names.Select(name => (Name: Plain(name), entry))).Distinct().ToDictionary(pair => pair.Name, pair => pair.entry, StringComparer.Ordinal);

    /// <summary>The methods of a name such as "topsis", "weights:rank_sum,rank_reciprocal" or "norm-minmax".</summary>
    public static List<MethodEntry> Find(string name, string place)
    {
        // Letters, digits and the two signs that divide: what comes before a colon is the topic of all that follow.
        var (topic, rest) = name.IndexOf(':', StringComparison.Ordinal) is var colon and >= 0 ? (name[..colon], name[(colon + 1)..]) : ("", name);
        return [.. rest.Split([',', '+', ';']).Select(part => One(topic, part) ?? throw new InputException(place, $"'{part.Trim()}' is unknown; known are {string.Join(", ", Entries.Select(entry => entry.Names[0]))}."))];
    }

    /// <summary>Without anything but small letters and digits.</summary>
    public static string Plain(string name) => string.Concat(name.Where(char.IsAsciiLetterOrDigit).Select(char.ToLowerInvariant));

    private static MethodEntry? One(string topic, string part)
    {
        var (before, plain) = (Plain(topic), Plain(part));
        if (ByName.TryGetValue(before + plain, out var exact))
        {
            return exact;
        }

        // "sum" is a normalisation only where the name says so; the normalisations are registered with that word.
        var isNormalisation = before.StartsWith("norm", StringComparison.Ordinal) || plain.Contains("normali", StringComparison.Ordinal) || plain.StartsWith("norm", StringComparison.Ordinal);
        var core = Fillers.Aggregate(plain, (text, filler) => text.Length > filler.Length ? text.Replace(filler, "", StringComparison.Ordinal) : text);
        return isNormalisation ? ByName.GetValueOrDefault("normalisation" + core)
            : ByName.GetValueOrDefault(plain) ?? ByName.GetValueOrDefault(core) ?? ByName.GetValueOrDefault("weights" + core);
    }
}
