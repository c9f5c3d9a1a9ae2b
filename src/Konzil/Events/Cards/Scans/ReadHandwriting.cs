using System.Diagnostics;
using Konzil.Platform;
using Microsoft.Extensions.Configuration;

namespace Konzil.Events;

/// <summary>
/// Reads a photo with Debian's tesseract, when this machine has it with German. Nothing leaves the machine, nothing depends
/// on it: without the program, after the time limit or on any failure there is simply no text.
/// </summary>
public sealed class ReadHandwriting(IConfiguration configuration)
{
    private const string Letters = "deu";
    private static readonly TimeSpan Limit = TimeSpan.FromSeconds(15);

    /// <summary>Where the program lies; null when there is none, or no German for it.</summary>
    public string? Program { get; } = Find(configuration["Cards:Tesseract"]);

    public async Task<string?> Read(string picture, CancellationToken cancellation = default)
    {
        if (Program is null)
        {
            return null;
        }

        using var limit = CancellationTokenSource.CreateLinkedTokenSource(cancellation);
        limit.CancelAfter(Limit);
        return ForReading.WithoutRules(picture) is { } clean && await Run(Program, ["stdin", "stdout", "-l", Letters, "--psm", "6"], limit.Token, clean) is { } text ? Tidy(text) : null;
    }

    private static string? Find(string? configured)
    {
        var candidates = configured is { Length: > 0 } ? [configured] : (Environment.GetEnvironmentVariable("PATH") ?? "").Split(Path.PathSeparator, StringSplitOptions.RemoveEmptyEntries).Select(p => Path.Combine(p, "tesseract"));
        if (candidates.FirstOrDefault(File.Exists) is not { } program)
        {
            return null;
        }

        using var limit = new CancellationTokenSource(TimeSpan.FromSeconds(5));
        return Run(program, ["--list-langs"], limit.Token).GetAwaiter().GetResult()?.Split('\n').Any(l => l.Trim() == Letters) == true ? program : null;
    }

    /// <summary>What the program printed; null when it failed or took too long. The arguments never pass a shell.</summary>
    private static async Task<string?> Run(string program, string[] arguments, CancellationToken cancellation, byte[]? input = null)
    {
        var start = new ProcessStartInfo(program, arguments) { RedirectStandardInput = true, RedirectStandardOutput = true, RedirectStandardError = true, UseShellExecute = false };
        start.Environment["OMP_THREAD_LIMIT"] = "1";
        try
        {
            using var process = Process.Start(start);
            if (process is null)
            {
                return null;
            }

            try
            {
                var sent = Send(process.StandardInput.BaseStream, input ?? [], cancellation);
                var errors = process.StandardError.ReadToEndAsync(cancellation);
                var text = await process.StandardOutput.ReadToEndAsync(cancellation);
                await errors;
                await sent;
                await process.WaitForExitAsync(cancellation);
                return process.ExitCode == 0 ? text : null;
            }
            catch (OperationCanceledException)
            {
                process.Kill(entireProcessTree: true);
                return null;
            }
        }
        catch (System.ComponentModel.Win32Exception)
        {
            return null;
        }
    }

    private static async Task Send(Stream to, byte[] input, CancellationToken cancellation)
    {
        try
        {
            await to.WriteAsync(input, cancellation);
            await to.DisposeAsync();
        }
        catch (IOException)
        {
            // The program ended before it read everything; its exit code says why.
        }
    }

    private static string Tidy(string text) => string.Join('\n', text.Split('\n').Select(l => l.Trim()).Where(l => l.Length > 0)).Replace("\0", "", StringComparison.Ordinal).Replace("\f", "", StringComparison.Ordinal);
}
