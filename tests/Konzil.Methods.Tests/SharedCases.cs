using System.Text.Json;

namespace Konzil.Methods.Tests;

/// <summary>
/// Published cases that may be tested with but not handed on: KONZIL_METHOD_CASES names their folder, otherwise
/// shared/method-cases beside a folder above is taken. They are missing from a public clone; tests that need them are skipped there
/// and say so. Our own examples and the rules run everywhere.
/// </summary>
internal static class SharedCases
{
    public const string Missing = "The method cases are not on this machine (KONZIL_METHOD_CASES).";

    private static readonly string? Root = Find();

    /// <summary>Names of the case files of a topic; one null where there are none, so that the test says it was skipped.</summary>
    public static IEnumerable<string?> Names(string topic) =>
        Root is null ? [null] : Directory.EnumerateFiles(Path.Combine(Root, topic), "*.json").Select(file => Path.GetFileNameWithoutExtension(file)).Order(StringComparer.Ordinal);

    /// <summary>The text of a case, or the test is skipped.</summary>
    public static string Read(string topic, string? name)
    {
        Assert.SkipWhen(Root is null || name is null, Missing);
        return File.ReadAllText(Path.Combine(Root!, topic, name + ".json"));
    }

    /// <summary>The files of a topic, or the test is skipped.</summary>
    public static string[] Files(string topic, string pattern)
    {
        Assert.SkipWhen(Root is null, Missing);
        return [.. Directory.GetFiles(Path.Combine(Root, topic), pattern).Order(StringComparer.Ordinal)];
    }

    public static JsonElement Read(string file) => JsonDocument.Parse(File.ReadAllText(file)).RootElement;

    public static string[] Texts(this JsonElement list) => [.. list.EnumerateArray().Select(e => e.GetString()!)];

    private static string? Find()
    {
        if (Environment.GetEnvironmentVariable("KONZIL_METHOD_CASES") is { Length: > 0 } named)
        {
            return named;
        }

        for (var folder = new DirectoryInfo(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
        {
            var beside = Path.Combine(folder.FullName, "shared", "method-cases");
            if (Directory.Exists(beside))
            {
                return beside;
            }
        }

        return null;
    }
}
