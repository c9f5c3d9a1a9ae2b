namespace Konzil.Methods.Tests;

/// <summary>
/// Published cases that may be tested with but not handed on: they lie beside the checkout (shared/method-cases) and are missing
/// from a public clone. Tests that need them are skipped there; our own examples and the rules run everywhere.
/// </summary>
internal static class SharedCases
{
    public const string Missing = "The shared cases (shared/method-cases) are not beside this checkout.";

    private static readonly string? Root = Find();

    /// <summary>Names of the case files of a folder; one null where there are none, so that the test says it was skipped.</summary>
    public static IEnumerable<string?> Names(string folder) =>
        Root is null ? [null] : Directory.EnumerateFiles(Path.Combine(Root, folder), "*.json").Select(file => Path.GetFileNameWithoutExtension(file)).Order(StringComparer.Ordinal);

    /// <summary>The text of a case, or the test is skipped.</summary>
    public static string Read(string folder, string? name)
    {
        Assert.SkipWhen(Root is null || name is null, Missing);
        return File.ReadAllText(Path.Combine(Root!, folder, name + ".json"));
    }

    private static string? Find()
    {
        for (var folder = new DirectoryInfo(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
        {
            var cases = Path.Combine(folder.FullName, "shared", "method-cases");
            if (Directory.Exists(cases))
            {
                return cases;
            }
        }

        return null;
    }
}
