using System.Numerics;
using System.Runtime.InteropServices;

namespace Konzil.Methods.Opinions;

/// <summary>A place on the map. Both axes have the same scale and no meaning of their own.</summary>
[StructLayout(LayoutKind.Auto)]
public readonly record struct Position(double X, double Y);

/// <summary>
/// The two directions in which opinions differ most: gaps are filled with the mean of the statement, the means taken off, and the
/// first two principal components found by power iteration. Source: the mathematics of Polis (C. Small, M. Bjorkegren, T. Erkkilä,
/// L. Shaw, C. Megill: Polis: Scaling deliberation by mapping high dimensional opinion spaces, Recerca 26(2), 2021).
/// </summary>
public sealed class OpinionSpace
{
    private const int MostSteps = 2000;
    private const double Still = 1e-13;

    private readonly VoteTable _votes;

    private OpinionSpace(VoteTable votes, double[] means, double[][] axes) => (_votes, Means, Axes) = (votes, Array.AsReadOnly(means), axes);

    /// <summary>The mean answer to each statement, -1 to 1; 0 for a muted one and for one without answers.</summary>
    public IReadOnlyList<double> Means { get; }

    /// <summary>
    /// Two directions over the statements, each of length 1 (or all 0 when opinions do not differ in so many ways). Their signs are
    /// fixed: the largest weight of each is positive.
    /// </summary>
    public IReadOnlyList<IReadOnlyList<double>> Axes { get; }

    /// <summary>Works the two directions out.</summary>
    /// <remarks>Time grows with participants x statements², memory with statements².</remarks>
    /// <exception cref="OperationCanceledException">The work was cancelled.</exception>
    public static OpinionSpace Of(VoteTable votes, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(votes);
        var means = MeansOf(votes);
        var spread = Spread(votes, means, cancellation);
        var first = Strongest(spread, votes.StatementCount, null, cancellation);
        return new OpinionSpace(votes, means, [first, Strongest(spread, votes.StatementCount, first, cancellation)]);
    }

    /// <summary>
    /// Where a participant stands: only own answers count, and whoever answered few statements is moved outwards by
    /// sqrt(statements / own answers), so that diligence is not mistaken for conviction.
    /// </summary>
    public Position PositionOf(int participant)
    {
        var row = _votes.Row(participant);
        var (x, y, answers) = (0d, 0d, 0);
        for (var j = 0; j < row.Length; j++)
        {
            if (_votes.IsMuted(j))
            {
                // As if everybody had passed it.
                answers++;
            }
            else if (row[j] != VoteTable.Unseen)
            {
                answers++;
                x += (row[j] - Means[j]) * Axes[0][j];
                y += (row[j] - Means[j]) * Axes[1][j];
            }
        }

        var outwards = Math.Sqrt((double)row.Length / Math.Max(1, answers));
        return new Position(outwards * x, outwards * y);
    }

    /// <summary>How far somebody who only agrees with this statement would stand from the middle: 0 or more.</summary>
    public double Extremity(int statement) =>
        Math.Sqrt(_votes.StatementCount) * (1 - Means[statement]) * double.Hypot(Axes[0][statement], Axes[1][statement]);

    private static double[] MeansOf(VoteTable votes)
    {
        var sums = new int[votes.StatementCount];
        var counts = new int[votes.StatementCount];
        for (var i = 0; i < votes.Participants.Count; i++)
        {
            var row = votes.Row(i);
            for (var j = 0; j < row.Length; j++)
            {
                if (row[j] != VoteTable.Unseen)
                {
                    sums[j] += row[j];
                    counts[j]++;
                }
            }
        }

        return [.. sums.Select((sum, j) => counts[j] == 0 || votes.IsMuted(j) ? 0 : (double)sum / counts[j])];
    }

    // Transposed times itself. A filled gap is 0 once the mean is off, so only answers cost anything.
    private static double[] Spread(VoteTable votes, double[] means, CancellationToken cancellation)
    {
        var size = votes.StatementCount;
        var spread = new double[(long)size * size];
        var centred = new double[size];
        for (var i = 0; i < votes.Participants.Count; i++)
        {
            cancellation.ThrowIfCancellationRequested();
            var row = votes.Row(i);
            for (var j = 0; j < size; j++)
            {
                centred[j] = row[j] == VoteTable.Unseen || votes.IsMuted(j) ? 0 : row[j] - means[j];
            }

            for (var j = 0; j < size; j++)
            {
                if (centred[j] != 0)
                {
                    AddScaled(spread.AsSpan(j * size + j, size - j), centred.AsSpan(j), centred[j]);
                }
            }
        }

        for (var j = 0; j < size; j++)
        {
            for (var k = 0; k < j; k++)
            {
                spread[j * size + k] = spread[k * size + j];
            }
        }

        return spread;
    }

    private static double[] Strongest(double[] spread, int size, double[]? without, CancellationToken cancellation)
    {
        var vector = Enumerable.Range(0, size).Select(j => 1 + (double)j / (size + 1)).ToArray();
        for (var step = 0; step < MostSteps; step++)
        {
            cancellation.ThrowIfCancellationRequested();
            Remove(vector, without);
            var next = new double[size];
            for (var j = 0; j < size; j++)
            {
                AddScaled(next, spread.AsSpan(j * size, size), vector[j]);
            }

            Remove(next, without);
            var length = Math.Sqrt(Dot(next, next));
            if (length < Still)
            {
                return new double[size];
            }

            var moved = 0d;
            for (var j = 0; j < size; j++)
            {
                next[j] /= length;
                moved = Math.Max(moved, Math.Abs(next[j] - vector[j]));
            }

            vector = next;
            if (moved < Still)
            {
                break;
            }
        }

        var largest = vector.Length == 0 ? 0 : vector.MaxBy(Math.Abs);
        return largest < 0 ? [.. vector.Select(v => -v)] : vector;
    }

    private static void Remove(double[] vector, double[]? direction)
    {
        if (direction is not null)
        {
            AddScaled(vector, direction, -Dot(vector, direction));
        }
    }

    private static double Dot(double[] a, double[] b)
    {
        var sum = 0d;
        for (var j = 0; j < a.Length; j++)
        {
            sum += a[j] * b[j];
        }

        return sum;
    }

    private static void AddScaled(Span<double> to, ReadOnlySpan<double> values, double factor)
    {
        var j = 0;
        var wide = new Vector<double>(factor);
        for (; j <= to.Length - Vector<double>.Count; j += Vector<double>.Count)
        {
            (new Vector<double>(to[j..]) + wide * new Vector<double>(values[j..])).CopyTo(to[j..]);
        }

        for (; j < to.Length; j++)
        {
            to[j] += factor * values[j];
        }
    }
}
