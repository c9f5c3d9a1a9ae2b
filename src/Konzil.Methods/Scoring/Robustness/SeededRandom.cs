using System.Runtime.InteropServices;

namespace Konzil.Methods.Scoring.Robustness;

/// <summary>
/// SplitMix64 (G. Steele, D. Lea, C. Flood, Fast splittable pseudorandom number generators, 2014). Ours, because the sequence of
/// <see cref="Random"/> is not promised across versions, and a published result must be repeatable for years.
/// </summary>
[StructLayout(LayoutKind.Auto)]
internal struct SeededRandom(long seed)
{
    private ulong _state = unchecked((ulong)seed);

    /// <summary>Above 0, below 1.</summary>
    public double NextDouble()
    {
        unchecked
        {
            _state += 0x9E3779B97F4A7C15;
            var z = _state;
            z = (z ^ (z >> 30)) * 0xBF58476D1CE4E5B9;
            z = (z ^ (z >> 27)) * 0x94D049BB133111EB;
            z ^= z >> 31;
            return ((z >> 11) + 0.5) / (1UL << 53);
        }
    }

    /// <summary>Exponentially distributed with mean 1; above 0.</summary>
    public double NextExponential() => -Math.Log(NextDouble());
}
