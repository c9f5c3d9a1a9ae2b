using System.Runtime.InteropServices;

namespace Konzil.Methods.Selection;

/// <summary>A choice of largest value.</summary>
/// <param name="Chosen">Places of the items, ascending.</param>
/// <param name="Value">The sum of their values: no choice within the budget has more. Another choice may have as much.</param>
/// <param name="Cost">The sum of their costs.</param>
public sealed record KnapsackResult(IReadOnlyList<int> Chosen, decimal Value, decimal Cost);

/// <summary>
/// The choice with the largest sum of values within a budget, exactly. States (cost, value) are extended item by item, best value
/// for money first; a state is dropped when another costs no more and is worth no less, or when filling it up with fractions of
/// items would not beat the best known choice.
/// </summary>
/// <remarks>Nemhauser and Ullmann (1969); the bound by fractions is Dantzig's (1957).</remarks>
public static class Knapsack
{
    private const int MostAlternatives = 100_000;
    private const int MostDecimals = 6;
    private const decimal LargestNumber = 999_999_999_999_999;
    private const int MostStates = 20_000_000;

    /// <summary>Finds the best choice.</summary>
    /// <param name="values">0 or more; items without value are never chosen.</param>
    /// <param name="costs">As many, 0 or more.</param>
    /// <param name="budget">0 or more.</param>
    /// <param name="excludes">Which items cannot be chosen together with this one; null: all can.</param>
    /// <param name="cancellation">Stops between two items.</param>
    /// <exception cref="ElectionException">The problem is too large to be solved exactly, or a number is negative.</exception>
    public static KnapsackResult Best(IReadOnlyList<decimal> values, IReadOnlyList<decimal> costs, decimal budget, Func<int, IReadOnlySet<int>>? excludes = null, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(values);
        ArgumentNullException.ThrowIfNull(costs);
        if (values.Count != costs.Count || values.Concat(costs).Append(budget).Any(n => n < 0))
        {
            throw new ElectionException("Each item needs a value and a cost, and none of the numbers may be negative.");
        }

        var value = Whole(values);
        var cost = Whole([.. costs, budget]);
        var chosen = Best(value, cost[..^1], cost[^1], excludes ?? (_ => new HashSet<int>()), cancellation);
        return new KnapsackResult(chosen, chosen.Sum(i => values[i]), chosen.Sum(i => costs[i]));
    }

    /// <summary>The value maximum of an election: the sum, over people, of what the paid projects are worth to them.</summary>
    /// <param name="election">Approval ballots, or any with points under <see cref="Satisfaction.Points"/>.</param>
    /// <param name="satisfaction">What a project is worth.</param>
    /// <param name="options">The minimum support.</param>
    /// <param name="cancellation">Stops between two projects.</param>
    /// <exception cref="ElectionException">The rule cannot take these ballots, or the election is too large.</exception>
    public static Outcome Select(Election election, Satisfaction satisfaction, SelectionOptions? options = null, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(election);
        var profile = Profile.Of(election, satisfaction, options ?? new SelectionOptions());
        var values = profile.Score.Select((score, p) => !profile.Admitted[p] ? 0 : satisfaction == Satisfaction.Cost ? (Int128)score * profile.Cost[p] : score).ToArray();
        var chosen = Best(values, [.. profile.Cost.Select(c => (Int128)c)], profile.Budget, profile.ExcludedBy, cancellation);
        return profile.Result(chosen, 0);
    }

    private static List<int> Best(Int128[] values, Int128[] costs, Int128 budget, Func<int, IReadOnlySet<int>> excludes, CancellationToken cancellation)
    {
        var items = Enumerable.Range(0, values.Length).Where(i => values[i] > 0 && costs[i] <= budget).ToList();
        var (largest, dearest) = ((UInt128)items.Aggregate((Int128)0, (sum, i) => checked(sum + values[i])), (UInt128)budget);
        if (largest > UInt128.MaxValue / 2 / (dearest + 1))
        {
            throw new ElectionException("The values and costs are too large for an exact optimum; give them in larger units.");
        }

        var stages = Stages(items, values, costs, budget, excludes);
        var search = new Search(stages, budget);
        foreach (var stage in Enumerable.Range(0, stages.Count))
        {
            cancellation.ThrowIfCancellationRequested();
            search.Extend(stage);
        }

        return [.. search.Best().Order()];
    }

    /// <summary>
    /// Items that exclude each other, directly or through others, form one stage: of its alternatives one is taken or none. A
    /// single item is a stage with one alternative.
    /// </summary>
    private static List<Stage> Stages(List<int> items, Int128[] values, Int128[] costs, Int128 budget, Func<int, IReadOnlySet<int>> excludes)
    {
        var stages = new List<Stage>();
        var placed = new HashSet<int>();
        foreach (var first in items)
        {
            if (!placed.Add(first))
            {
                continue;
            }

            var together = new List<int> { first };
            for (var i = 0; i < together.Count; i++)
            {
                together.AddRange(excludes(together[i]).Where(j => items.Contains(j) && placed.Add(j)));
            }

            var alternatives = new List<Alternative> { new(0, 0, []) };
            foreach (var item in together)
            {
                alternatives.AddRange(alternatives.Where(a => !a.Items.Exists(excludes(item).Contains) && a.Cost + costs[item] <= budget)
                    .Select(a => new Alternative(a.Cost + costs[item], a.Value + values[item], [.. a.Items, item])).ToList());
                if (alternatives.Count > MostAlternatives)
                {
                    throw new ElectionException("Too many projects exclude each other through others for an exact optimum.");
                }
            }

            stages.Add(new Stage([.. alternatives.Skip(1)]));
        }

        stages.Sort((a, b) => (b.Value * a.Cost).CompareTo(a.Value * b.Cost) is var order && order != 0 ? order : a.Cost.CompareTo(b.Cost));
        return stages;
    }

    private static Int128[] Whole(IReadOnlyList<decimal> numbers)
    {
        // Dividing by 1 written with 28 zeros drops trailing zeros.
        var decimals = numbers.Select(n => (int)(n / 1.0000000000000000000000000000m).Scale).DefaultIfEmpty(0).Max();
        if (decimals > MostDecimals || numbers.Any(n => n > LargestNumber))
        {
            throw new ElectionException("A number is too long for an exact optimum; at most 6 decimal places and 15 digits are possible.");
        }

        return [.. numbers.Select(n => (Int128)(n * (decimal)Math.Pow(10, decimals)))];
    }

    private sealed record Alternative(Int128 Cost, Int128 Value, List<int> Items);

    /// <summary>Cost and Value describe the stage in the bound: what brings most for its money, relaxed to one item of both maxima.</summary>
    private sealed class Stage(List<Alternative> alternatives)
    {
        public List<Alternative> Alternatives { get; } = alternatives;

        public Int128 Value { get; } = alternatives.Max(a => a.Value);

        // No alternative costs less: a bound may promise too much, never too little.
        public Int128 Cost { get; } = alternatives.Min(a => a.Cost);
    }

    /// <summary>The states so far, kept in a tree so that the chosen items can be read back.</summary>
    private sealed class Search(List<Stage> stages, Int128 budget)
    {
        private readonly List<(int Parent, Alternative? Taken)> _tree = [(-1, null)];
        private List<State> _states = [new(0, 0, 0)];
        private readonly Int128 _greedy = Greedy(stages, budget);
        private State _best;

        public void Extend(int stage)
        {
            var all = new List<State>(_states);
            foreach (var alternative in stages[stage].Alternatives)
            {
                foreach (var state in _states.Where(s => s.Cost + alternative.Cost <= budget))
                {
                    _tree.Add((state.Node, alternative));
                    all.Add(new State(state.Cost + alternative.Cost, state.Value + alternative.Value, _tree.Count - 1));
                }
            }

            if (_tree.Count > MostStates)
            {
                throw new ElectionException("The optimum needs too many steps; round costs and budget to larger units.");
            }

            all.Sort((a, b) => a.Cost.CompareTo(b.Cost) is var order && order != 0 ? order : b.Value.CompareTo(a.Value));
            _best = all.Aggregate(_best, (best, s) => s.Value > best.Value ? s : best);
            _states = [];
            foreach (var state in all)
            {
                if ((_states.Count == 0 || state.Value > _states[^1].Value) && Bound(state, stage + 1) > Int128.Max(_best.Value, _greedy - 1))
                {
                    _states.Add(state);
                }
            }
        }

        public IEnumerable<int> Best()
        {
            for (var node = _best.Node; node > 0; node = _tree[node].Parent)
            {
                foreach (var item in _tree[node].Taken!.Items)
                {
                    yield return item;
                }
            }
        }

        /// <summary>What the state could at most become, whole.</summary>
        private Int128 Bound(State state, int stage)
        {
            var (left, value) = (budget - state.Cost, state.Value);
            for (; stage < stages.Count; stage++)
            {
                if (stages[stage].Cost > left)
                {
                    return value + (stages[stage].Cost == 0 ? 0 : stages[stage].Value * left / stages[stage].Cost);
                }

                (left, value) = (left - stages[stage].Cost, value + stages[stage].Value);
            }

            return value;
        }

        /// <summary>A choice to begin with: stage by stage the most valuable alternative that still fits.</summary>
        private static Int128 Greedy(List<Stage> stages, Int128 budget)
        {
            var (left, value) = (budget, (Int128)0);
            foreach (var stage in stages)
            {
                if (stage.Alternatives.Where(a => a.Cost <= left).MaxBy(a => a.Value) is { } taken)
                {
                    (left, value) = (left - taken.Cost, value + taken.Value);
                }
            }

            return value;
        }
    }

    [StructLayout(LayoutKind.Auto)]
    private readonly record struct State(Int128 Cost, Int128 Value, int Node);
}
