using System.Text.Json;

namespace Konzil.Methods.Tests.Selection;

/// <summary>
/// Cases with known answers that are not part of this repository, because their sources name no licence: KONZIL_METHOD_CASES
/// names their folder, otherwise shared/method-cases beside a folder above is taken. Without them the tests are skipped and say so.
/// </summary>
internal static class SharedCases
{
    private static readonly string? Folder = Find();

    public static string[] Files(string topic, string pattern)
    {
        Assert.SkipWhen(Folder is null, "The method cases are not on this machine (KONZIL_METHOD_CASES).");
        return [.. Directory.GetFiles(Path.Combine(Folder, topic), pattern).Order(StringComparer.Ordinal)];
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
