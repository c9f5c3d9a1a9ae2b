using System.Runtime.InteropServices;
using Konzil.Sqlite;

namespace Konzil.Server;

/// <summary>
/// A city's server is small and idle most of the day. When a quiet minute follows work, what the work needed is given back: garbage,
/// the caches of idle connections, what the C library keeps in case somebody asks again, and what only the start read of program files.
/// </summary>
internal sealed class Rest : BackgroundService
{
    /// <summary>Allocated in a minute: below this nobody was there.</summary>
    private const long Quiet = 1 << 20;

    /// <summary>Allocated since the last rest: below this there is nothing worth giving back.</summary>
    private const long Work = 16 << 20;

    public static void Now()
    {
        SqliteServices.GiveBack();
        GC.Collect(GC.MaxGeneration, GCCollectionMode.Aggressive, blocking: true, compacting: true);
        try
        {
            _ = OperatingSystem.IsLinux() ? Trim(0) : 0;
        }
        catch (EntryPointNotFoundException)
        {
            // Another C library than GNU's: it gives back by itself.
        }

        ProgramFiles.GiveBack();
    }

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        var (last, rested) = (GC.GetTotalAllocatedBytes(), 0L);
        // The machine's own minutes, not the city's: where a year is played through, nothing rests.
        using var minute = new PeriodicTimer(TimeSpan.FromMinutes(1), TimeProvider.System);
        while (await minute.WaitForNextTickAsync(stoppingToken))
        {
            var allocated = GC.GetTotalAllocatedBytes();
            if (allocated - last < Quiet && allocated - rested > Work)
            {
                Now();
                // Resting is no work itself.
                rested = allocated = GC.GetTotalAllocatedBytes();
            }

            last = allocated;
        }
    }

    [DllImport("libc", EntryPoint = "malloc_trim")]
    private static extern int Trim(nuint keep);
}
