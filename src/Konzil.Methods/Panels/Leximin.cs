namespace Konzil.Methods.Panels;

/// <summary>
/// The fair lottery: among all lotteries over panels that keep the quotas, the one whose smallest chance of a person is largest,
/// then the second smallest, and so on. People with equal features get equal chances.
/// </summary>
/// <remarks>
/// Flanigan et al. (2021), Fair algorithms for selecting citizens' assemblies, Nature 596. By column generation: a linear program
/// over the panels known so far; its prices tell which panel would help most; when none helps, the chances of those whose row has
/// a price are final.
/// </remarks>
public static class Leximin
{
    private const double Helps = 1e-7;

    // Rows give way by this much and a little more each: a settled chance stays reachable in spite of rounding, and the simplex
    // does not stand still because many rows are tight in the same corner. Far below any figure that is shown.
    private const double Slack = 1e-7;

    private const double GoldenRatio = 0.6180339887498949;

    /// <summary>Works out the chances.</summary>
    /// <param name="people">Who would take part.</param>
    /// <param name="quotas">For each feature that matters one for each value that occurs.</param>
    /// <param name="size">Seats of a panel.</param>
    /// <param name="progress">Told the share of types whose chance is final, 0 to 1.</param>
    /// <param name="cancellation">Stops soon.</param>
    /// <exception cref="PanelException">No panel keeps all quotas, or the input is not complete.</exception>
    public static PanelChances Of(IReadOnlyList<PanelPerson> people, IReadOnlyList<Quota> quotas, int size, IProgress<double>? progress = null, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(people);
        ArgumentNullException.ThrowIfNull(quotas);
        var task = PanelTask.Of(people, quotas, size);
        var search = new PanelSearch(task);
        var panels = FirstPanels(task, search, cancellation);
        var final = task.Types.Select((_, t) => panels.Exists(p => p[t] > 0) ? double.NaN : 0).ToArray();
        var chances = new double[panels.Count];
        while (Array.Exists(final, double.IsNaN))
        {
            var stage = new Stage(task, panels, final);
            chances = stage.Solve(search, cancellation);
            stage.Settle(final);
            progress?.Report((double)final.Count(f => !double.IsNaN(f)) / final.Length);
        }

        return new PanelChances(task, [.. panels.Zip(chances)]);
    }

    /// <summary>For each type a panel with one of its people, if there is one.</summary>
    private static List<int[]> FirstPanels(PanelTask task, PanelSearch search, CancellationToken cancellation)
    {
        var panels = new List<int[]>(search.Better(new double[task.Types.Count], -1, cancellation));
        if (panels.Count == 0)
        {
            throw new PanelException("No panel keeps all quotas at the same time. Widen a quota, or invite more people.");
        }

        for (var t = 0; t < task.Types.Count; t++)
        {
            if (!panels.Exists(p => p[t] > 0))
            {
                var weights = new double[task.Types.Count];
                weights[t] = 1;
                panels.AddRange(search.Better(weights, 0, cancellation).TakeLast(1));
            }
        }

        return panels;
    }

    /// <summary>One linear program: the chances settled before are kept, the smallest of the others is made as large as possible.</summary>
    private sealed class Stage
    {
        private readonly PanelTask _task;
        private readonly List<int[]> _panels;
        private readonly double[] _final;
        private readonly LinearProgram _program;

        public Stage(PanelTask task, List<int[]> panels, double[] final)
        {
            (_task, _panels, _final) = (task, panels, final);
            var rows = final.Select((f, t) => ((double.IsNaN(f) ? 0 : f) - Slack * (1 + t * GoldenRatio % 1), double.PositiveInfinity)).Append((1.0, 1.0));
            _program = new LinearProgram([.. rows]);
            _program.Add([.. final.Select(f => double.IsNaN(f) ? -1.0 : 0), 0], 0, double.PositiveInfinity, 1);
            foreach (var panel in panels)
            {
                Add(panel);
            }
        }

        public double[] Solve(PanelSearch search, CancellationToken cancellation)
        {
            while (true)
            {
                if (!_program.Maximise(cancellation))
                {
                    throw new PanelException("The lottery could not be worked out: rounding errors grew too large. Change a quota by one.");
                }

                var weights = _task.Types.Select((type, t) => Math.Max(0, _program.Price(t)) / type.People.Count).ToArray();
                var better = search.Better(weights, -_program.Price(_task.Types.Count) + Helps, cancellation);
                if (better.Count == 0)
                {
                    return [.. _panels.Select((_, i) => _program.Value(i + 1))];
                }

                foreach (var panel in better)
                {
                    _panels.Add(panel);
                    Add(panel);
                }
            }
        }

        /// <summary>A row with a price is tight in every best lottery, so its chance is final.</summary>
        public void Settle(double[] final)
        {
            var smallest = _program.Value(0);
            var dearest = final.Select((f, t) => double.IsNaN(f) ? _program.Price(t) : 0).Max();
            for (var t = 0; t < final.Length; t++)
            {
                if (double.IsNaN(final[t]) && _program.Price(t) >= Math.Min(Helps, dearest))
                {
                    final[t] = smallest;
                }
            }
        }

        private void Add(int[] panel) => _program.Add([.. panel.Select((n, t) => (double)n / _task.Types[t].People.Count), 1], 0, double.PositiveInfinity, 0);
    }
}
