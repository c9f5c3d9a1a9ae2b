namespace Konzil.Methods.Panels;

/// <summary>
/// A linear program: maximise costs x values under rows with a lower and an upper bound and columns with bounds. Dense simplex with
/// bounded variables; each row has a variable of its own ("slack", the sum of the row). Columns and bounds may change between two
/// calls, the basis stays and is repaired. Meant for some hundred rows and columns.
/// </summary>
/// <remarks>Dantzig (1963); the rule against cycling is Bland's (1977).</remarks>
internal sealed class LinearProgram
{
    private const double Tolerance = 1e-9;
    private const double SmallestPivot = 1e-8;
    private const int PivotsBetweenCleanings = 100;
    private const int StepsBeforeBland = 60;
    private const int MostSteps = 100_000;

    private readonly int _rows;

    // The first columns are those of the rows. Invariant: value of basic variable i + sum over columns of table[column][i] * value = 0.
    private readonly List<double[]> _table = [];
    private readonly List<double[]> _original = [];
    private readonly List<double> _least = [];
    private readonly List<double> _most = [];
    private readonly List<double> _cost = [];
    private readonly List<double> _value = [];
    private readonly List<double> _gain = [];
    private readonly List<int> _basicRow = [];
    private readonly int[] _basis;
    private int _pivots;

    public LinearProgram(IReadOnlyList<(double Least, double Most)> rows)
    {
        _rows = rows.Count;
        _basis = new int[_rows];
        for (var r = 0; r < _rows; r++)
        {
            var unit = new double[_rows];
            unit[r] = 1;
            Append(unit, rows[r].Least, rows[r].Most, 0);
            (_basis[r], _basicRow[r]) = (r, r);
        }
    }

    public double Objective => Enumerable.Range(0, _value.Count).Sum(j => _cost[j] * _value[j]);

    /// <summary>A variable.</summary>
    /// <param name="entries">Its factor in each row.</param>
    /// <param name="least">Its lower bound, finite.</param>
    /// <param name="most">Its upper bound.</param>
    /// <param name="cost">Its factor in what is maximised.</param>
    /// <returns>Its number, from 0.</returns>
    public int Add(double[] entries, double least, double most, double cost)
    {
        var column = new double[_rows];
        var negative = new double[_rows];
        for (var r = 0; r < _rows; r++)
        {
            negative[r] = -entries[r];
            if (entries[r] != 0)
            {
                Subtract(column, entries[r], _table[r]);
            }
        }

        Append(column, least, most, cost);
        _original[^1] = negative;
        return _table.Count - 1 - _rows;
    }

    public void Bound(int variable, double least, double most) => (_least[_rows + variable], _most[_rows + variable]) = (least, most);

    public void Cost(int variable, double cost) => _cost[_rows + variable] = cost;

    public double Value(int variable) => _value[_rows + variable];

    /// <summary>What the objective loses when the row must be one larger: 0 or more at a lower bound.</summary>
    public double Price(int row) => -_gain[row];

    /// <returns>False when no values keep all bounds.</returns>
    public bool Maximise(CancellationToken cancellation)
    {
        Restart();
        var stalled = 0;
        for (var step = 0; step < MostSteps; step++)
        {
            cancellation.ThrowIfCancellationRequested();
            if (_pivots >= PivotsBetweenCleanings)
            {
                Clean();
            }

            var isBroken = Enumerable.Range(0, _rows).Any(i => Excess(i) != 0);
            var gain = isBroken ? Repairing() : _gain;
            var entering = Entering(gain, stalled > StepsBeforeBland);
            if (entering < 0)
            {
                return !isBroken;
            }

            var moved = Move(entering, gain[entering] > 0 ? 1 : -1);
            stalled = moved > Tolerance ? 0 : stalled + 1;
        }

        throw new PanelException("The lottery could not be worked out: the numbers are too finely balanced. Change a quota by one.");
    }

    private void Append(double[] column, double least, double most, double cost)
    {
        _table.Add(column);
        _original.Add([.. column]);
        _least.Add(least);
        _most.Add(most);
        _cost.Add(cost);
        _value.Add(least);
        _gain.Add(0);
        _basicRow.Add(-1);
    }

    /// <summary>Values and gains from the table, after bounds, columns or costs have changed.</summary>
    private void Restart()
    {
        for (var j = 0; j < _table.Count; j++)
        {
            if (_basicRow[j] < 0)
            {
                // Stay at the bound, or at the nearest when it has moved.
                _value[j] = double.IsFinite(_most[j]) && Math.Abs(_value[j] - _most[j]) < Math.Abs(_value[j] - _least[j]) ? _most[j] : _least[j];
            }
        }

        foreach (var basic in _basis)
        {
            _value[basic] = 0;
        }

        for (var j = 0; j < _table.Count; j++)
        {
            _gain[j] = _cost[j];
            for (var i = 0; i < _rows && _basicRow[j] < 0; i++)
            {
                _value[_basis[i]] -= _table[j][i] * _value[j];
                _gain[j] -= _cost[_basis[i]] * _table[j][i];
            }

            _gain[j] = _basicRow[j] < 0 ? _gain[j] : 0;
        }
    }

    /// <summary>Rounding errors gather in the table: now and then it is built anew from the basis.</summary>
    private void Clean()
    {
        for (var j = 0; j < _table.Count; j++)
        {
            _original[j].CopyTo(_table[j], 0);
        }

        var open = new HashSet<int>(Enumerable.Range(0, _rows));
        foreach (var basic in _basis.ToArray())
        {
            var row = open.MaxBy(i => Math.Abs(_table[basic][i]));
            open.Remove(row);
            _basis[row] = basic;
            _basicRow[basic] = row;
            Eliminate(basic, row);
        }

        _pivots = 0;
        Restart();
    }

    /// <summary>Below its bound: negative; above: positive; within: 0.</summary>
    private double Excess(int row)
    {
        var (j, v) = (_basis[row], _value[_basis[row]]);
        return v < _least[j] - Tolerance ? v - _least[j] : v > _most[j] + Tolerance ? v - _most[j] : 0;
    }

    private List<double> Repairing()
    {
        var gain = new List<double>(new double[_table.Count]);
        for (var i = 0; i < _rows; i++)
        {
            var direction = -Math.Sign(Excess(i));
            for (var j = 0; j < gain.Count && direction != 0; j++)
            {
                gain[j] -= _basicRow[j] < 0 ? direction * _table[j][i] : 0;
            }
        }

        return gain;
    }

    private int Entering(List<double> gain, bool first)
    {
        var (best, entering) = (Tolerance, -1);
        for (var j = 0; j < gain.Count; j++)
        {
            if (_basicRow[j] >= 0 || Math.Abs(gain[j]) <= best || _most[j] - _least[j] < Tolerance || (gain[j] > 0 ? _value[j] >= _most[j] : _value[j] <= _least[j]))
            {
                continue;
            }

            (best, entering) = (Math.Abs(gain[j]), j);
            if (first)
            {
                break;
            }
        }

        return entering;
    }

    /// <summary>Moves a variable until it or a basic one reaches a bound; a broken one stops where it is whole again.</summary>
    private double Move(int entering, int direction)
    {
        var column = _table[entering];
        var (step, leaving, target) = (_most[entering] - _least[entering], -1, 0.0);
        for (var i = 0; i < _rows; i++)
        {
            var speed = -direction * column[i];
            if (Math.Abs(speed) < SmallestPivot)
            {
                continue;
            }

            var (j, excess) = (_basis[i], Excess(i));
            var bound = speed > 0 ? (excess < 0 ? _least[j] : excess > 0 ? double.PositiveInfinity : _most[j]) : excess > 0 ? _most[j] : excess < 0 ? double.NegativeInfinity : _least[j];
            var length = Math.Max(0, (bound - _value[j]) / speed);
            if (length < step - Tolerance || (length < step + Tolerance && leaving >= 0 && Math.Abs(column[i]) > Math.Abs(column[leaving])))
            {
                (step, leaving, target) = (length, i, bound);
            }
        }

        for (var i = 0; i < _rows; i++)
        {
            _value[_basis[i]] -= direction * column[i] * step;
        }

        _value[entering] += direction * step;
        if (leaving >= 0)
        {
            _value[_basis[leaving]] = target;
            (_basicRow[_basis[leaving]], _basicRow[entering], _basis[leaving]) = (-1, leaving, entering);
            Eliminate(entering, leaving);
        }

        return step;
    }

    private void Eliminate(int entering, int row)
    {
        var pivotColumn = (double[])_table[entering].Clone();
        var pivot = pivotColumn[row];
        var gain = _gain[entering];
        for (var j = 0; j < _table.Count; j++)
        {
            var factor = _table[j][row] / pivot;
            if (factor == 0)
            {
                continue;
            }

            Subtract(_table[j], factor, pivotColumn);
            _table[j][row] = factor;
            _gain[j] -= factor * gain;
        }

        _pivots++;
    }

    private static void Subtract(double[] from, double factor, double[] column)
    {
        for (var i = 0; i < from.Length; i++)
        {
            from[i] -= factor * column[i];
        }
    }
}
