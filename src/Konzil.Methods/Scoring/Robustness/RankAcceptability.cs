using System.Numerics;

namespace Konzil.Methods.Scoring.Robustness;

/// <summary>Result of SMAA-2.</summary>
/// <param name="Shares">For each alternative, the share of all weightings that give it rank 1, 2, …; rows and columns sum to 1.</param>
/// <param name="CentralWeights">For each alternative, the mean of the weightings in which it is first (ties count by their part); null if there is none.</param>
/// <param name="Draws">How many weightings were drawn.</param>
/// <param name="Seed">The seed they were drawn with.</param>
public sealed record AcceptabilityResult(IReadOnlyList<IReadOnlyList<double>> Shares, IReadOnlyList<IReadOnlyList<double>?> CentralWeights, int Draws, long Seed);

/// <summary>
/// SMAA-2: in what share of all possible weightings does a measure take which rank? Weightings are drawn evenly from all that sum to
/// 1. The same seed draws the same weightings again; publish it. With 100,000 draws a share is off by less than 0.005
/// (three standard errors). Source: R. Lahdelma, P. Salminen, SMAA-2, Operations Research 49(3), 2001.
/// </summary>
public static class RankAcceptability
{
    /// <summary>The number of draws that is used unless another one is named.</summary>
    public const int UsualDraws = 100_000;

    private const int MostDraws = 100_000_000;
    private const int Step = 4096;

    /// <summary>Draws the weightings and counts the ranks.</summary>
    /// <param name="values">One row for each alternative, one finite value for each criterion on a common scale (usually 0 to 1), more is better.</param>
    /// <param name="seed">Any number; published with the result.</param>
    /// <param name="draws">1 to 100,000,000.</param>
    /// <param name="progress">Told the finished share, 0 to 1.</param>
    /// <param name="cancellation">Ends the work.</param>
    /// <remarks>Time grows with draws x alternatives x (criteria + alternatives); memory does not grow with draws.</remarks>
    /// <exception cref="InputException">The shape is wrong, a value is not finite, or the number of draws is off its range.</exception>
    /// <exception cref="OperationCanceledException">The work was cancelled.</exception>
    public static AcceptabilityResult Of(IReadOnlyList<IReadOnlyList<double>> values, long seed, int draws = UsualDraws, IProgress<double>? progress = null, CancellationToken cancellation = default)
    {
        var rows = Demand.Rectangle(values, nameof(values));
        Demand.That(draws is >= 1 and <= MostDraws, nameof(draws), "The number of draws is 1 to 100,000,000.");
        var count = new Count(rows);
        var random = new SeededRandom(seed);
        for (var draw = 0; draw < draws; draw++)
        {
            if (draw % Step == 0)
            {
                cancellation.ThrowIfCancellationRequested();
                progress?.Report((double)draw / draws);
            }

            count.Draw(ref random);
        }

        progress?.Report(1);
        return count.Result(draws, seed);
    }

    /// <summary>The arrays of one run; nothing is allocated for a draw.</summary>
    private sealed class Count
    {
        private readonly int _alternatives;
        private readonly int _width;
        private readonly double[][] _columns;
        private readonly double[] _weights;
        private readonly double[] _scores;
        private readonly int[] _ranks;
        private readonly double[][] _acceptability;
        private readonly double[][] _central;

        public Count(double[][] rows)
        {
            _alternatives = rows.Length;

            // Rounded up to whole vectors; the spare places hold minus infinity and never lead anybody.
            _width = (rows.Length + Vector<double>.Count - 1) / Vector<double>.Count * Vector<double>.Count;
            _columns = [.. Enumerable.Range(0, rows[0].Length).Select(j => Enumerable.Range(0, _width).Select(i => i < rows.Length ? rows[i][j] : double.NegativeInfinity).ToArray())];
            _weights = new double[rows[0].Length];
            _scores = new double[_width];
            _ranks = new int[rows.Length];
            _acceptability = [.. rows.Select(_ => new double[rows.Length])];
            _central = [.. rows.Select(row => new double[row.Length])];
        }

        public void Draw(ref SeededRandom random)
        {
            // Exponential variables divided by their sum are spread evenly over all weightings; ranks do not need the division.
            var sum = 0d;
            for (var j = 0; j < _weights.Length; j++)
            {
                _weights[j] = random.NextExponential();
                sum += _weights[j];
            }

            Score();
            var places = 0;
            for (var i = 0; i < _alternatives; i++)
            {
                _ranks[i] = Leading(_scores[i]);
                places += _ranks[i];
            }

            // Without ties the ranks are 0, 1, 2, …; their sum tells.
            if (places == _alternatives * (_alternatives - 1) / 2)
            {
                for (var i = 0; i < _alternatives; i++)
                {
                    Add(i, _ranks[i], 1, sum);
                }
            }
            else
            {
                DrawTied(sum);
            }
        }

        public AcceptabilityResult Result(int draws, long seed) => new(
            [.. _acceptability.Select(row => row.Select(count => count / draws).ToArray())],
            [.. _central.Select((row, i) => _acceptability[i][0] > 0 ? row.Select(weight => weight / _acceptability[i][0]).ToArray() : null)],
            draws,
            seed);

        private void Score()
        {
            var wide = Vector<double>.Count;
            for (var i = 0; i < _width; i += wide)
            {
                var score = Vector<double>.Zero;
                for (var j = 0; j < _weights.Length; j++)
                {
                    score += new Vector<double>(_weights[j]) * new Vector<double>(_columns[j], i);
                }

                score.CopyTo(_scores, i);
            }
        }

        private int Leading(double score)
        {
            var own = new Vector<double>(score);
            var count = Vector<long>.Zero;
            for (var i = 0; i < _width; i += Vector<double>.Count)
            {
                // True is -1 in each lane.
                count -= Vector.GreaterThan(new Vector<double>(_scores, i), own);
            }

            return (int)Vector.Sum(count);
        }

        /// <summary>Tied alternatives share their ranks equally.</summary>
        private void DrawTied(double sum)
        {
            for (var i = 0; i < _alternatives; i++)
            {
                var tied = 0;
                for (var other = 0; other < _alternatives; other++)
                {
                    tied += _ranks[other] == _ranks[i] ? 1 : 0;
                }

                for (var place = 0; place < tied; place++)
                {
                    Add(i, _ranks[i] + place, 1d / tied, sum);
                }
            }
        }

        private void Add(int alternative, int rank, double part, double sum)
        {
            _acceptability[alternative][rank] += part;
            if (rank == 0)
            {
                var central = _central[alternative];
                for (var j = 0; j < central.Length; j++)
                {
                    central[j] += part * _weights[j] / sum;
                }
            }
        }
    }
}
