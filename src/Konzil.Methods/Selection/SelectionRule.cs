using System.Text.RegularExpressions;

namespace Konzil.Methods.Selection;

/// <summary>
/// The rules by their names in published comparisons: greedy_ (most votes), mes_ (Equal Shares) and max_ (value maximum), each with
/// cost, card or additive for the satisfaction; phragmen. After mes_…: _add1 and u for the completions ("_u" alone: utilitarian
/// only), and _esnet for whole steps as on equalshares.net.
/// </summary>
public static partial class SelectionRule
{
    private const string PhragmenName = "phragmen";

    /// <summary>Names for a help text; mes_ has the further endings of the summary.</summary>
    public static IReadOnlyList<string> Names { get; } =
    [
        "greedy_cost", "greedy_card", "greedy_additive", PhragmenName, "max_cost", "max_card", "max_additive", "mes_cost", "mes_card", "mes_additive",
        "mes_cost_u", "mes_cost_add1", "mes_cost_add1u", "mes_cost_add1_esnet", "mes_cost_add1u_esnet", "mes_card_add1", "mes_card_add1u", "mes_additive_add1",
    ];

    /// <summary>Works out a rule.</summary>
    /// <param name="name">Ordinal, as in <see cref="Names"/>.</param>
    /// <param name="election">Ballots the rule can take.</param>
    /// <param name="options">Ties and minimum support.</param>
    /// <param name="progress">Equal Shares: told the number of finished runs.</param>
    /// <param name="cancellation">Stops soon.</param>
    /// <returns>Null for a name that is no rule.</returns>
    /// <exception cref="ElectionException">The rule cannot take these ballots.</exception>
    public static Outcome? Select(string name, Election election, SelectionOptions? options = null, IProgress<int>? progress = null, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(name);
        ArgumentNullException.ThrowIfNull(election);
        options ??= new SelectionOptions();
        if (name == PhragmenName)
        {
            return Phragmen.Select(election, options, cancellation);
        }

        if (Parts().Match(name) is not { Success: true } parts)
        {
            return null;
        }

        var satisfaction = parts.Groups["satisfaction"].Value switch { "cost" => Satisfaction.Cost, "card" => Satisfaction.Cardinality, _ => Satisfaction.Points };
        return parts.Groups["family"].Value switch
        {
            "greedy" => MostVotes.Select(election, satisfaction, options),
            "max" => Knapsack.Select(election, satisfaction, options, cancellation),
            _ => EqualShares.Select(election, Shares(parts, satisfaction, options), progress, cancellation),
        };
    }

    private static EqualSharesOptions Shares(Match parts, Satisfaction satisfaction, SelectionOptions options) => new()
    {
        Ties = options.Ties,
        Seed = options.Seed,
        MinimumSupport = options.MinimumSupport,
        Satisfaction = satisfaction,
        Completion = !parts.Groups["add"].Success ? Completion.None : parts.Groups["whole"].Success ? Completion.Add1Whole : Completion.Add1,
        Utilitarian = parts.Groups["filled"].Success,
    };

    [GeneratedRegex("^(?:(?<family>greedy|max)_(?<satisfaction>cost|card|additive)|(?<family>mes)_(?<satisfaction>cost|card|additive)(?:_(?<filled>u)|(?<add>_add1)(?<filled>u)?(?<whole>_esnet)?)?)$", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Parts();
}
