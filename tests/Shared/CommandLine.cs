using System.Diagnostics;

namespace Konzil.Tests.Shared;

/// <summary>Our commands and a spreadsheet program, as somebody runs them who has only a file.</summary>
internal static class CommandLine
{
    // Tab as separator, no quotes, values as counted and not as shown.
    private const string AsCounted = "csv:Text - txt - csv (StarCalc):9,0,76,1,,1033,false,false,false,false,false,1";

    /// <summary>LibreOffice; null where it is not installed.</summary>
    public static string? Office { get; } = Environment.GetEnvironmentVariable("PATH")!.Split(Path.PathSeparator).Select(p => Path.Combine(p, "soffice")).FirstOrDefault(File.Exists);

    /// <summary>LibreOffice with its word processor, which is a package of its own; null where that is not installed.</summary>
    public static string? Writer { get; } = Office is { } office && File.Exists(Path.Combine(Path.GetDirectoryName(File.ResolveLinkTarget(office, true)?.FullName ?? office)!, "libswlo.so")) ? office : null;

    /// <summary>Runs <c>konzil VERB … FILE</c> in a folder that holds only this file (nothing, if there is no content), and leaves nothing else there.</summary>
    public static Task<(int Exit, string Output, string Error)> Konzil(string file, string? content, params string[] words) => InFolder(async folder =>
    {
        var path = Path.Combine(folder.FullName, file);
        if (content is not null)
        {
            await File.WriteAllTextAsync(path, content);
        }

        var ran = await Run("dotnet", folder, [Path.Combine(AppContext.BaseDirectory, "Konzil.Server.dll"), .. words, path]);
        Assert.Equal(content is null ? [] : [file], folder.GetFileSystemInfos().Select(f => f.Name));
        return ran;
    });

    /// <summary>The first sheet of a workbook with every formula worked out.</summary>
    public static Task<List<string[]>> Calculated(string office, byte[] workbook) => InFolder(async folder =>
    {
        await File.WriteAllBytesAsync(Path.Combine(folder.FullName, "buch.xlsx"), workbook);
        await Run(office, folder, ["-env:UserInstallation=file://" + folder.FullName + "/profile", "--headless", "--convert-to", AsCounted, "buch.xlsx"]);
        return (await File.ReadAllLinesAsync(folder.GetFiles("*.csv").Single().FullName)).Select(l => l.Split('\t')).ToList();
    });

    /// <summary>The file opened and written again in another form ("xlsx", "pdf"). Nothing comes back when it cannot be opened.</summary>
    public static Task<byte[]> Converted(string office, string name, byte[] content, string to) => InFolder(async folder =>
    {
        await File.WriteAllBytesAsync(Path.Combine(folder.FullName, name), content);
        var ran = await Run(office, folder, ["-env:UserInstallation=file://" + folder.FullName + "/profile", "--headless", "--convert-to", to, "--outdir", "fertig", name]);
        var made = Directory.Exists(Path.Combine(folder.FullName, "fertig")) ? folder.GetFiles("fertig/*").SingleOrDefault() : null;
        Assert.True(made is not null, name + ": " + ran.Output + ran.Error);
        return await File.ReadAllBytesAsync(made!.FullName);
    });

    /// <summary>Several files at once, since the program takes longest to start. Each comes back under its name without its ending.</summary>
    public static Task<Dictionary<string, byte[]>> Converted(string office, IReadOnlyDictionary<string, byte[]> files, string to) => InFolder(async folder =>
    {
        foreach (var (name, content) in files)
        {
            await File.WriteAllBytesAsync(Path.Combine(folder.FullName, name), content);
        }

        var ran = await Run(office, folder, ["-env:UserInstallation=file://" + folder.FullName + "/profile", "--headless", "--convert-to", to, "--outdir", "fertig", .. files.Keys]);
        var made = Directory.Exists(Path.Combine(folder.FullName, "fertig")) ? folder.GetFiles("fertig/*") : [];
        Assert.True(made.Length == files.Count, string.Join(' ', files.Keys) + ": " + ran.Output + ran.Error);
        return made.ToDictionary(f => Path.GetFileNameWithoutExtension(f.Name), f => File.ReadAllBytes(f.FullName), StringComparer.Ordinal);
    });

    private static async Task<T> InFolder<T>(Func<DirectoryInfo, Task<T>> work)
    {
        var folder = Directory.CreateTempSubdirectory("konzil-command");
        try
        {
            return await work(folder);
        }
        finally
        {
            folder.Delete(true);
        }
    }

    private static async Task<(int Exit, string Output, string Error)> Run(string program, DirectoryInfo folder, string[] words)
    {
        using var process = Process.Start(new ProcessStartInfo(program, words) { RedirectStandardOutput = true, RedirectStandardError = true, UseShellExecute = false, WorkingDirectory = folder.FullName })!;
        var (output, error) = (process.StandardOutput.ReadToEndAsync(), process.StandardError.ReadToEndAsync());
        await process.WaitForExitAsync();
        return (process.ExitCode, await output, await error);
    }
}
