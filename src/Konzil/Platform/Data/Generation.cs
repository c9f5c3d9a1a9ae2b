using System.Collections.Concurrent;
using System.Globalization;

namespace Konzil.Platform;

/// <summary>Counts commits of this process. Two states are the same if they are the same string.</summary>
public sealed class Generation(TimeProvider clock)
{
    private readonly ConcurrentDictionary<Type, long> _saved = new();
    private long _count;
    private long _everything;
    private volatile string _current = "0";

    public string Current => _current;

    /// <summary>
    /// The last commit in which a row of one of these kinds was saved. What is kept of kinds that rarely change need not be read
    /// again after every other commit; they may be written by saving only (rule in PlainCode), for a bulk command names no kinds.
    /// Another minute is another state: "konzil load" is a process of its own, and nobody tells this one of its commits.
    /// </summary>
    public State Of(IReadOnlyList<Type> kinds)
    {
        var last = Interlocked.Read(ref _everything);
        foreach (var kind in kinds)
        {
            last = Math.Max(last, _saved.GetValueOrDefault(kind));
        }

        return new State(last, clock.GetUtcNow().Ticks / TimeSpan.TicksPerMinute);
    }

    /// <summary>Anything may be different now.</summary>
    public void Next()
    {
        var next = Interlocked.Increment(ref _count);
        Interlocked.Exchange(ref _everything, next);
        _current = Name(next);
    }

    /// <summary>Rows of these kinds are different now, and whatever was written without saving.</summary>
    public void Next(IReadOnlySet<Type> saved)
    {
        var next = Interlocked.Increment(ref _count);
        foreach (var kind in saved)
        {
            _saved.AddOrUpdate(kind, next, (_, last) => Math.Max(last, next));
        }

        _current = Name(next);
    }

    /// <param name="Commit">Number of the last commit.</param>
    /// <param name="Minute">Minutes on the clock of this installation.</param>
    public sealed record State(long Commit, long Minute);

    private static string Name(long count) => count.ToString(CultureInfo.InvariantCulture);
}
