using System.Buffers.Binary;

namespace Konzil.Platform;

/// <summary>
/// Keys: UUIDs of version 7 (RFC 9562). Those of one process grow, also within one millisecond, which
/// <see cref="Guid.CreateVersion7()"/> leaves to chance: rows made together keep their order in the database, each index grows
/// at its end, and a run is like the run before. Nothing may be sorted by them all the same; other processes make some too.
/// </summary>
public static class Ids
{
    private const int CounterBits = 12;

    /// <summary>Milliseconds since 1970, and in its lowest twelve bits the place within them.</summary>
    private static long _last;

    /// <summary>
    /// The next key: 48 bits of milliseconds (UTC, by the machine's clock), 12 bits of counter (method 1 of section 6.2), 62 random bits.
    /// Never smaller than an earlier one of this process, also when the clock is set back or 4,096 were made in a millisecond;
    /// it then runs ahead of the clock.
    /// </summary>
    public static Guid Next()
    {
#pragma warning disable RS0030 // The one place.
        var drawn = Guid.CreateVersion7();
#pragma warning restore RS0030
        Span<byte> bytes = stackalloc byte[16];
        drawn.TryWriteBytes(bytes, bigEndian: true, out _);
        var now = (long)(BinaryPrimitives.ReadUInt64BigEndian(bytes) >> 16) << CounterBits;
        long last, next;
        do
        {
            last = Volatile.Read(ref _last);
            next = Math.Max(now, last + 1);
        }
        while (Interlocked.CompareExchange(ref _last, next, last) != last);

        var (time, counter) = ((ulong)next >> CounterBits, (ulong)next & ((1 << CounterBits) - 1));
        BinaryPrimitives.WriteUInt64BigEndian(bytes, time << 16 | 0x7000UL | counter);
        return new Guid(bytes, bigEndian: true);
    }
}
