namespace Konzil.Methods.Panels;

/// <summary>
/// Finds panels: how many people of each type sit on it, within all quotas, with the largest sum of weights. Branch and bound over
/// the linear relaxation, deepest first.
/// </summary>
internal sealed class PanelSearch
{
    private const double Whole = 1e-6;
    private const int MostNodes = 200_000;

    private readonly PanelTask _task;
    private readonly LinearProgram _program;
    private readonly int[] _least;
    private readonly int[] _most;
    private readonly List<int[]> _found = [];
    private double _best;
    private int _nodes;

    public PanelSearch(PanelTask task)
    {
        _task = task;
        _program = new LinearProgram([.. task.Rows.Select(r => ((double)r.Least, (double)r.Most))]);
        _least = new int[task.Types.Count];
        _most = [.. task.Types.Select(t => t.People.Count)];
        for (var t = 0; t < _most.Length; t++)
        {
            var entries = new double[task.Rows.Count];
            foreach (var row in task.Types[t].Rows)
            {
                entries[row] = 1;
            }

            _program.Add(entries, 0, _most[t], 0);
        }
    }

    /// <summary>Panels above the threshold, each better than the one before; the last is the best there is. None: there is no such panel.</summary>
    /// <param name="weights">What one person of each type counts.</param>
    /// <param name="above">The threshold.</param>
    /// <param name="cancellation">Looked at in each step.</param>
    public IReadOnlyList<int[]> Better(double[] weights, double above, CancellationToken cancellation)
    {
        _found.Clear();
        (_best, _nodes) = (above, 0);
        for (var t = 0; t < weights.Length; t++)
        {
            _program.Cost(t, weights[t]);
        }

        Branch(weights, cancellation);
        return [.. _found];
    }

    private void Branch(double[] weights, CancellationToken cancellation)
    {
        if (++_nodes > MostNodes)
        {
            throw new PanelException("The quotas are too intertwined for an exact lottery. Leave out a feature or join small groups.");
        }

        if (!_program.Maximise(cancellation) || _program.Objective <= _best + Whole / 100)
        {
            return;
        }

        if (MostFractional() is not { } type)
        {
            _found.Add([.. Enumerable.Range(0, _most.Length).Select(t => (int)Math.Round(_program.Value(t)))]);
            _best = _program.Objective;
            return;
        }

        var value = _program.Value(type);
        var (least, most, floor) = (_least[type], _most[type], (int)Math.Floor(value));
        foreach (var isUpper in value - floor > 0.5 ? [true, false] : new[] { false, true })
        {
            Bound(type, isUpper ? floor + 1 : least, isUpper ? most : floor);
            Branch(weights, cancellation);
        }

        Bound(type, least, most);
    }

    private int? MostFractional()
    {
        var (worst, type) = (Whole, (int?)null);
        for (var t = 0; t < _most.Length; t++)
        {
            var distance = Math.Abs(_program.Value(t) - Math.Round(_program.Value(t)));
            if (distance > worst)
            {
                (worst, type) = (distance, t);
            }
        }

        return type;
    }

    private void Bound(int type, int least, int most)
    {
        (_least[type], _most[type]) = (least, most);
        _program.Bound(type, least, most);
    }
}
