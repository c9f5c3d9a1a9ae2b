using System.Buffers.Binary;
using System.Numerics;
using System.Security.Cryptography;
using System.Text;

namespace Konzil.Methods.Panels;

/// <summary>How likely each person is to be drawn, and panels with chances that bring this about.</summary>
public sealed class PanelChances
{
    private const double Negligible = 1e-9;
    private readonly PanelTask _task;
    private readonly IReadOnlyList<(int[] Seats, double Chance)> _panels;

    internal PanelChances(PanelTask task, IReadOnlyList<(int[] Seats, double Chance)> panels)
    {
        _task = task;
        var sum = panels.Where(p => p.Chance > Negligible).Sum(p => p.Chance);
        _panels = [.. panels.Where(p => p.Chance > Negligible).Select(p => (p.Seats, p.Chance / sum))];
        var chances = new double[task.People.Count];
        for (var t = 0; t < task.Types.Count; t++)
        {
            var chance = _panels.Sum(p => p.Chance * p.Seats[t]) / task.Types[t].People.Count;
            foreach (var person in task.Types[t].People)
            {
                chances[person] = chance;
            }
        }

        Chances = task.People.Select((p, i) => (p.Id, chances[i])).ToDictionary(p => p.Id, p => p.Item2, StringComparer.Ordinal);
        Impossible = [.. task.Types.Where((_, t) => _panels.All(p => p.Seats[t] == 0)).SelectMany(t => t.People).Order().Select(i => task.People[i].Id)];
    }

    /// <summary>The probability of each person, 0 to 1; their sum is the size of the panel.</summary>
    public IReadOnlyDictionary<string, double> Chances { get; }

    /// <summary>People who fit no panel, whatever is drawn: the quotas leave no place for their features.</summary>
    public IReadOnlyList<string> Impossible { get; }

    /// <summary>The smallest probability of all who fit a panel.</summary>
    public double Smallest => Chances.Where(c => !Impossible.Contains(c.Key, StringComparer.Ordinal)).Select(c => c.Value).DefaultIfEmpty(0).Min();

    /// <summary>Panels with equal chances, to be numbered and drawn in public. Each person is on about as many as the chance says; people with equal features differ by at most one panel.</summary>
    /// <param name="panels">How many, usually 1000; more come nearer to the chances.</param>
    /// <param name="seed">Decides who of people with equal features sits together; the same seed gives the same panels.</param>
    public PanelLottery Lottery(int panels, string seed)
    {
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(panels);
        ArgumentNullException.ThrowIfNull(seed);
        var start = BinaryPrimitives.ReadUInt64BigEndian(SHA256.HashData(Encoding.UTF8.GetBytes(seed)));
        var places = _task.Types.Select(t => t.People.ToDictionary(p => p, _ => 0)).ToArray();
        var list = new List<IReadOnlyList<string>>(panels);
        foreach (var (seats, times) in _panels.Zip(Rounded(panels), (p, times) => (p.Seats, times)))
        {
            for (var i = 0; i < times; i++)
            {
                var number = list.Count;
                var members = new List<int>();
                for (var t = 0; t < seats.Length; t++)
                {
                    // Those drawn least often so far come first; among them a lot.
                    var drawn = places[t].OrderBy(p => p.Value).ThenBy(p => Lot(start, number, p.Key)).Take(seats[t]).Select(p => p.Key).ToList();
                    drawn.ForEach(p => places[t][p]++);
                    members.AddRange(drawn);
                }

                list.Add([.. members.Order().Select(m => _task.People[m].Id)]);
            }
        }

        return new PanelLottery(list);
    }

    /// <summary>How often each panel is in the list: rounded down, then one more for the panels whose people lack most.</summary>
    private int[] Rounded(int panels)
    {
        var times = _panels.Select(p => (int)Math.Floor(p.Chance * panels + Negligible)).ToArray();
        var lacking = _task.Types.Select((type, t) => _panels.Select((p, i) => (p.Chance * panels - times[i]) * p.Seats[t]).Sum() / type.People.Count).ToArray();
        var open = Enumerable.Range(0, times.Length).ToHashSet();
        for (var left = panels - times.Sum(); left > 0; left--)
        {
            var next = open.MaxBy(i => _panels[i].Seats.Select((n, t) => n * (lacking[t] - n / (2.0 * _task.Types[t].People.Count))).Sum());
            open.Remove(next);
            times[next]++;
            for (var t = 0; t < lacking.Length; t++)
            {
                lacking[t] -= (double)_panels[next].Seats[t] / _task.Types[t].People.Count;
            }
        }

        return times;
    }

    /// <summary>SplitMix64 (Steele, Lea and Flood, 2014): the same on every machine, unlike a random number generator of a runtime.</summary>
    private static ulong Lot(ulong start, int panel, int person)
    {
        var x = start + 0x9E3779B97F4A7C15 * (((ulong)panel << 32) + (ulong)person + 1);
        x = (x ^ (x >> 30)) * 0xBF58476D1CE4E5B9;
        x = (x ^ (x >> 27)) * 0x94D049BB133111EB;
        return x ^ (x >> 31);
    }
}

/// <summary>Panels with equal chances, to be published before the draw.</summary>
/// <param name="Panels">The Ids of each panel, in the order people were given.</param>
public sealed record PanelLottery(IReadOnlyList<IReadOnlyList<string>> Panels)
{
    /// <summary>How often a person is on the list, as a share of all panels.</summary>
    public double Share(string person) => (double)Panels.Count(p => p.Contains(person, StringComparer.Ordinal)) / Panels.Count;

    /// <summary>The drawn panel: SHA-256 of the text as a whole number (first byte highest), rest of the division by the number of panels.</summary>
    /// <param name="publicValue">A text nobody could know when the list was published, for instance lottery numbers of a later day.</param>
    /// <returns>The place in <see cref="Panels"/>, from 0.</returns>
    public int Draw(string publicValue)
    {
        ArgumentNullException.ThrowIfNull(publicValue);
        var number = new BigInteger(SHA256.HashData(Encoding.UTF8.GetBytes(publicValue)), isUnsigned: true, isBigEndian: true);
        return (int)(number % Panels.Count);
    }
}
