using System.Diagnostics;
using Konzil.Platform;
using NetVips;

namespace Konzil.Tests.Communication;

/// <summary>Pictures to share are drawn in the font the product brings along, also where the machine has none.</summary>
[Trait("R", "R-4.1-01")]
public class LettersOfTheirOwn
{
    private static readonly ShareCard.Colours Ink = new("#000000", "#000000", "#000000", "#000000", Title: "#ffffff");
    private static CancellationToken Now => TestContext.Current.CancellationToken;

    // Measured in Noto Sans Bold at 76 points. DejaVu Sans Bold draws the same words 827 wide, a machine without fonts 158.
    [Fact]
    public async Task Words_are_as_wide_as_in_Noto_Sans()
    {
        using var card = Image.NewFromBuffer(await ShareCard.Draw(new("Idee 1", "Bäume am Bahnhof", "Agenda"), Ink, Now));
        using var grey = card.ExtractBand(0);
        var ink = grey.FindTrim(threshold: 60, background: [0]);
        Assert.InRange(Convert.ToInt32(ink[2], null), 742, 756);
        Assert.InRange(Convert.ToInt32(ink[3], null), 52, 64);
    }

    [Fact]
    public async Task Letters_of_all_of_Europe_have_a_shape_of_their_own()
    {
        var seen = new List<byte[]>();
        foreach (var letter in new[] { "ß", "ø", "ł", "ğ", "Ж", "Ω" })
        {
            seen.Add(await ShareCard.Draw(new("Idee 1", letter, "Agenda"), Ink, Now));
        }

        Assert.Equal(seen.Count, seen.Select(Convert.ToHexString).Distinct(StringComparer.Ordinal).Count());
    }

    // The configuration is read once for each process, so a second one draws.
    [Fact]
    public async Task A_machine_without_any_font_draws_the_same_letters()
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "Windows asks no fontconfig.");
        var folder = Directory.CreateTempSubdirectory("konzil-ohne-schrift-");
        try
        {
            var empty = Path.Combine(folder.FullName, "fonts.conf");
            await File.WriteAllTextAsync(empty, """<?xml version="1.0"?><!DOCTYPE fontconfig SYSTEM "fonts.dtd"><fontconfig></fontconfig>""", Now);
            var start = new ProcessStartInfo(Path.Combine(AppContext.BaseDirectory, "Konzil.Tests"), ["--filter-method", $"*.{nameof(Words_are_as_wide_as_in_Noto_Sans)}", "--results-directory", folder.FullName]) { RedirectStandardOutput = true, UseShellExecute = false };
            start.Environment["FONTCONFIG_FILE"] = empty;
            start.Environment["XDG_CACHE_HOME"] = folder.FullName;
            using var second = Process.Start(start)!;
            var said = await second.StandardOutput.ReadToEndAsync(Now);
            await second.WaitForExitAsync(Now);
            Assert.True(second.ExitCode == 0, said);
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }
}
