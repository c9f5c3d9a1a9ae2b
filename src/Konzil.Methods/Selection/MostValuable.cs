using Konzil.Methods.Scoring;

namespace Konzil.Methods.Selection;

/// <summary>The most valuable sets a budget can pay for.</summary>
/// <param name="Value">The largest sum of values.</param>
/// <param name="Sets">Every set that reaches it (numbers from 0, ascending), in the order of their numbers; at most <see cref="MostValuable.MostSets"/>.</param>
public sealed record MostValuableResult(decimal Value, IReadOnlyList<IReadOnlyList<int>> Sets);

/// <summary>
/// Every set of measures that is worth as much as the best one within a budget: where several are, people decide and not the order of
/// a file. It does not ask who is served, so it stands beside fair rules and not in their place. <see cref="Knapsack"/> finds the value;
/// this lists the sets by branch and bound, in exact decimals.
/// Source: P. J. Kolesar, A branch and bound algorithm for the knapsack problem, Management Science 13 (1967).
/// </summary>
public static class MostValuable
{
    /// <summary>No more sets than this are listed.</summary>
    public const int MostSets = 10_000;

    /// <summary>Finds all optimal sets.</summary>
    /// <param name="values">One value of 0 or more for each measure.</param>
    /// <param name="costs">One cost of 0 or more for each measure, in the unit of the budget.</param>
    /// <param name="budget">0 or more.</param>
    /// <param name="cancellation">Ends the work, which can take long where many measures have nearly the same value for money.</param>
    /// <exception cref="InputException">Lengths differ, a number is negative, or the problem is too large to be solved exactly.</exception>
    /// <exception cref="OperationCanceledException">The work was cancelled.</exception>
    public static MostValuableResult Of(IReadOnlyList<decimal> values, IReadOnlyList<decimal> costs, decimal budget, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(values);
        ArgumentNullException.ThrowIfNull(costs);
        Demand.That(values.Count > 0, nameof(values), "There is no value.");
        Demand.That(values.Count == costs.Count, nameof(costs), $"{Demand.Number(costs.Count)} costs for {Demand.Number(values.Count)} values.");
        for (var i = 0; i < values.Count; i++)
        {
            Demand.That(values[i] >= 0, $"{nameof(values)}[{Demand.Number(i)}]", "A value is 0 or more.");
            Demand.That(costs[i] >= 0, $"{nameof(costs)}[{Demand.Number(i)}]", "A cost is 0 or more.");
        }

        Demand.That(budget >= 0, nameof(budget), "The budget is 0 or more.");
        var best = Optimum(values, costs, budget, cancellation);
        var search = new Search(values, costs, best, cancellation);
        search.Go(0, 0, budget);
        return new(best, [.. search.Found.OrderBy(set => set, Comparer<List<int>>.Create(Compare))]);
    }

    private static decimal Optimum(IReadOnlyList<decimal> values, IReadOnlyList<decimal> costs, decimal budget, CancellationToken cancellation)
    {
        try
        {
            return Knapsack.Best(values, costs, budget, cancellation: cancellation).Value;
        }
        catch (ElectionException tooLarge)
        {
            throw new InputException(nameof(values), tooLarge.Message);
        }
    }

    private static int Compare(List<int>? a, List<int>? b) => a!.Zip(b!, (x, y) => x.CompareTo(y)).FirstOrDefault(order => order != 0, a!.Count.CompareTo(b!.Count));

    private sealed class Search
    {
        private const int Step = 1 << 16;
        private static readonly Comparer<(decimal Value, decimal Cost)> Density = Comparer<(decimal Value, decimal Cost)>.Create((a, b) => (b.Value * a.Cost).CompareTo(a.Value * b.Cost));

        private readonly IReadOnlyList<decimal> _values;
        private readonly IReadOnlyList<decimal> _costs;
        private readonly int[] _order;
        private readonly List<int> _taken = [];
        private readonly decimal _best;
        private readonly CancellationToken _cancellation;
        private long _steps;

        public Search(IReadOnlyList<decimal> values, IReadOnlyList<decimal> costs, decimal best, CancellationToken cancellation)
        {
            (_values, _costs, _best, _cancellation) = (values, costs, best, cancellation);

            // Most value for money first; what costs nothing comes before all.
            _order = [.. Enumerable.Range(0, values.Count).OrderBy(i => costs[i] > 0).ThenBy(i => (values[i], costs[i]), Density)];
        }

        public List<List<int>> Found { get; } = [];

        public void Go(int at, decimal value, decimal left)
        {
            if (++_steps % Step == 0)
            {
                _cancellation.ThrowIfCancellationRequested();
            }

            if (Found.Count == MostSets || CannotReach(at, value, left))
            {
                return;
            }

            if (at == _order.Length)
            {
                Found.Add([.. _taken.Order()]);
                return;
            }

            var next = _order[at];
            if (_costs[next] <= left)
            {
                _taken.Add(next);
                Go(at + 1, value + _values[next], left - _costs[next]);
                _taken.RemoveAt(_taken.Count - 1);
            }

            Go(at + 1, value, left);
        }

        /// <summary>Whether even with parts of measures the best value stays out of reach.</summary>
        private bool CannotReach(int at, decimal value, decimal left)
        {
            for (; at < _order.Length; at++)
            {
                var i = _order[at];
                if (_costs[i] > left)
                {
                    // Multiplied out: a division would round, and rounding could hide an equal set.
                    return (_best - value) * _costs[i] > _values[i] * left;
                }

                value += _values[i];
                left -= _costs[i];
            }

            return value < _best;
        }
    }
}
