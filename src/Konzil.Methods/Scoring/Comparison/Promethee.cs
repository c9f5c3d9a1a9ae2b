using System.Runtime.InteropServices;
using Konzil.Methods.Scoring.Rankings;

namespace Konzil.Methods.Scoring.Comparison;

/// <summary>How strongly a lead on one criterion counts (0 to 1).</summary>
public enum PreferenceShape
{
    /// <summary>Any lead counts fully.</summary>
    Usual,

    /// <summary>A lead above q counts fully, a smaller one not at all.</summary>
    UShape,

    /// <summary>Grows in a straight line from 0 to p, where it counts fully.</summary>
    VShape,

    /// <summary>Above q half, above p fully.</summary>
    Level,

    /// <summary>Nothing up to q, then grows in a straight line up to p, where it counts fully.</summary>
    Linear,

    /// <summary>1 − exp(−d² / 2s²).</summary>
    Gaussian,
}

/// <summary>The preference function of one criterion.</summary>
/// <param name="Shape">The shape.</param>
/// <param name="Q">Indifference threshold in the unit of the criterion, 0 or more.</param>
/// <param name="P">Preference threshold in the unit of the criterion; above <paramref name="Q"/> where the shape uses both.</param>
/// <param name="S">Width of <see cref="PreferenceShape.Gaussian"/> in the unit of the criterion, above 0.</param>
[StructLayout(LayoutKind.Auto)]
public readonly record struct Preference(PreferenceShape Shape, double Q = 0, double P = 0, double S = 0)
{
    internal double Of(double lead) => lead <= 0 ? 0 : Shape switch
    {
        PreferenceShape.Usual => 1,
        PreferenceShape.UShape => lead > Q ? 1 : 0,
        PreferenceShape.VShape => Math.Min(1, lead / P),
        PreferenceShape.Level => lead > P ? 1 : lead > Q ? 0.5 : 0,
        PreferenceShape.Linear => lead <= Q ? 0 : Math.Min(1, (lead - Q) / (P - Q)),
        _ => 1 - Math.Exp(-lead * lead / (2 * S * S)),
    };

    internal string? Problem => Shape switch
    {
        PreferenceShape.UShape when !(Q >= 0) => "q must be 0 or more.",
        PreferenceShape.VShape when !(P > 0) => "p must be above 0.",
        PreferenceShape.Level or PreferenceShape.Linear when !(Q >= 0 && P > Q) => "q must be 0 or more and p above q.",
        PreferenceShape.Gaussian when !(S > 0) => "s must be above 0.",
        > PreferenceShape.Gaussian or < PreferenceShape.Usual => "There is no such shape.",
        _ => null,
    };
}

/// <summary>Result of PROMETHEE II, one value for each alternative.</summary>
/// <param name="PhiPlus">How far it is preferred to the others on the mean, 0 to 1.</param>
/// <param name="PhiMinus">How far the others are preferred to it on the mean, 0 to 1.</param>
/// <param name="NetFlow">The difference, −1 to 1; more is better. All net flows sum to 0.</param>
/// <param name="Ranks">1 for the largest net flow.</param>
public sealed record PrometheeResult(IReadOnlyList<double> PhiPlus, IReadOnlyList<double> PhiMinus, IReadOnlyList<double> NetFlow, IReadOnlyList<int> Ranks);

/// <summary>
/// PROMETHEE II: every alternative meets every other one, criterion by criterion, in the units of the criteria. Weights count by
/// their shares. Source: J.-P. Brans, P. Vincke, B. Mareschal, How to select and how to rank projects, EJOR 24 (1986).
/// </summary>
public static class Promethee
{
    /// <summary>Scores the alternatives.</summary>
    /// <param name="table">2 or more alternatives.</param>
    /// <param name="preferences">One for each criterion.</param>
    /// <exception cref="InputException">There is only one alternative, a preference is missing, or its thresholds do not fit.</exception>
    public static PrometheeResult Of(DecisionTable table, IReadOnlyList<Preference> preferences)
    {
        ArgumentNullException.ThrowIfNull(table);
        ArgumentNullException.ThrowIfNull(preferences);
        var n = table.Alternatives;
        Demand.That(n > 1, "matrix", "PROMETHEE compares 2 or more alternatives.");
        Demand.That(preferences.Count == table.Criteria, "preference", $"{Demand.Number(preferences.Count)} preference functions for {Demand.Number(table.Criteria)} criteria.");
        for (var j = 0; j < preferences.Count; j++)
        {
            Demand.That(preferences[j].Problem is null, $"preference[{Demand.Number(j)}]", preferences[j].Problem ?? "");
        }

        var shares = table.Shares;
        var (plus, minus) = (new double[n], new double[n]);
        for (var a = 0; a < n; a++)
        {
            for (var b = 0; b < n; b++)
            {
                var preferred = 0d;
                for (var j = 0; j < table.Criteria; j++)
                {
                    preferred += shares[j] * preferences[j].Of((int)table.Types[j] * (table.Rows[a][j] - table.Rows[b][j]));
                }

                plus[a] += preferred / (n - 1);
                minus[b] += preferred / (n - 1);
            }
        }

        var net = plus.Zip(minus, (p, m) => p - m).ToArray();
        return new(plus, minus, net, Ranks.Of(net));
    }
}
