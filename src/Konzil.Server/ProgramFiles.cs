using System.Globalization;
using System.Runtime.InteropServices;

namespace Konzil.Server;

/// <summary>
/// Most of what the start reads of program files is read once: what types are made of, and code that only a start runs. The system may
/// have these pages back; what is asked for again is read again. Only pages are given back that are as they are in the file.
/// </summary>
internal static class ProgramFiles
{
    /// <summary>MADV_DONTNEED of Linux: this range is not needed for now.</summary>
    private const int NotNeeded = 4;

    private const string Files = ".dll";

    private const string Changed = "Private_Dirty:";

    /// <summary>Laid out to run, and as it lies on the disk (shared, for reading): the runtime keeps each file both ways.</summary>
    private static readonly string[] NeverWritten = ["r-xp", "r--s"];

    public static void GiveBack()
    {
        if (!OperatingSystem.IsLinux())
        {
            return;
        }

        (nuint Start, nuint Length)? range = null;
        foreach (var line in File.ReadAllLines("/proc/self/smaps"))
        {
            if (line.EndsWith(Files, StringComparison.Ordinal))
            {
                range = Range(line);
            }
            else if (range is var (start, length) && line.StartsWith(Changed, StringComparison.Ordinal))
            {
                if (line.AsSpan(Changed.Length).TrimStart().StartsWith("0 ", StringComparison.Ordinal))
                {
                    _ = Advise(start, length, NotNeeded);
                }

                range = null;
            }
        }
    }

    /// <summary>Start and length of a line such as "7f3a40000000-7f3a42a14000 r--s 00000000 08:01 1234 /opt/konzil/Konzil.dll".</summary>
    private static (nuint Start, nuint Length)? Range(string line)
    {
        var parts = line.Split(' ', 3);
        var ends = parts[0].Split('-');
        return NeverWritten.Contains(parts[1], StringComparer.Ordinal)
            && nuint.TryParse(ends[0], NumberStyles.HexNumber, CultureInfo.InvariantCulture, out var start)
            && nuint.TryParse(ends[1], NumberStyles.HexNumber, CultureInfo.InvariantCulture, out var end)
            ? (start, end - start)
            : null;
    }

    [DllImport("libc", EntryPoint = "madvise")]
    private static extern int Advise(nuint start, nuint length, int advice);
}
