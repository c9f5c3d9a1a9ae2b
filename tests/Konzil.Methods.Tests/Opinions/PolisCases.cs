using System.Globalization;
using System.Text.Json;
using Konzil.Methods.Opinions;

namespace Konzil.Methods.Tests.Opinions;

/// <summary>
/// Published conversations with known answers. They are not part of this repository: KONZIL_METHOD_CASES names their folder,
/// otherwise shared/method-cases beside a folder above is taken. Without them the tests are skipped and say so.
/// </summary>
internal static class PolisCases
{
    private static readonly string? Folder = Find();

    public static string[] Fixtures => Names("fixture-*");

    public static string[] Conversations => [.. Names("*").Except(Fixtures, StringComparer.Ordinal)];

    public static void MustBeThere() => Assert.SkipWhen(Folder is null, "The method cases are not on this machine (KONZIL_METHOD_CASES).");

    public static JsonElement Expected(string name) => JsonDocument.Parse(File.ReadAllText(Path.Combine(Folder!, name, "expected.json"))).RootElement;

    public static VoteTable Votes(string name)
    {
        var folder = Path.Combine(Folder!, name);
        var plain = Path.Combine(folder, "votes.csv");
        var isFixture = File.Exists(plain);
        using var reader = new StreamReader(isFixture ? plain : Path.Combine(folder, "participants-votes.csv"));
        return VotesCsv.Read(reader, isFixture ? Expected(name).GetProperty("mod_out").EnumerateArray().Select(Name) : MutedComments(Path.Combine(folder, "comments.csv")));
    }

    /// <summary>How well two divisions agree beyond chance: 1 the same, 0 as by chance (Hubert and Arabie, 1985).</summary>
    public static double AdjustedRand(IReadOnlyList<(int A, int B)> pairs)
    {
        static double Two(IEnumerable<int> counts) => counts.Sum(n => n * (n - 1) / 2d);
        var both = Two(pairs.CountBy(p => p).Select(c => c.Value));
        var (a, b, all) = (Two(pairs.CountBy(p => p.A).Select(c => c.Value)), Two(pairs.CountBy(p => p.B).Select(c => c.Value)), Two([pairs.Count]));
        var chance = a * b / all;
        return (both - chance) / ((a + b) / 2 - chance);
    }

    public static string Name(JsonElement number) => number.GetInt32().ToString(CultureInfo.InvariantCulture);

    private static IEnumerable<string> MutedComments(string file)
    {
        // timestamp,datetime,comment-id,author-id,agrees,disagrees,moderated,comment-body; the body may span lines.
        foreach (var cells in File.ReadLines(file).Select(l => l.Split(',')).Where(c => c.Length > 7 && c[0].Length == 13 && c[0].All(char.IsAsciiDigit) && c[6] == "-1"))
        {
            yield return cells[2];
        }
    }

    private static string[] Names(string pattern) => Folder is null ? [] : [.. Directory.GetDirectories(Folder, pattern).Select(d => Path.GetFileName(d)!).Order(StringComparer.Ordinal)];

    private static string? Find()
    {
        if (Environment.GetEnvironmentVariable("KONZIL_METHOD_CASES") is { Length: > 0 } named)
        {
            return Path.Combine(named, "polis");
        }

        for (var folder = new DirectoryInfo(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
        {
            var beside = Path.Combine(folder.FullName, "shared", "method-cases", "polis");
            if (Directory.Exists(beside))
            {
                return beside;
            }
        }

        return null;
    }
}
