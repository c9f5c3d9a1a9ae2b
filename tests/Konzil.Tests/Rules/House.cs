using System.Runtime.CompilerServices;

namespace Konzil.Tests.Rules;

/// <summary>Where the code lies: the source files and the compiled assemblies that the rules read.</summary>
internal static class House
{
    public static readonly System.Reflection.Assembly[] Assemblies =
    [
        typeof(Composition).Assembly,
        typeof(Konzil.Sqlite.SqliteDialect).Assembly,
        typeof(Konzil.Postgres.PostgresDialect).Assembly,
        typeof(Program).Assembly,
        typeof(Methods.Similarity.GermanText).Assembly,
    ];

    public static string Root { get; } = FindRoot();

    /// <summary>Source files below src/ with one of these endings, without what the build or a tool made.</summary>
    public static IReadOnlyList<SourceFile> Sources(params string[] endings) =>
    [
        .. Directory.EnumerateFiles(Path.Combine(Root, "src"), "*", SearchOption.AllDirectories)
            .Where(f => endings.Any(e => f.EndsWith(e, StringComparison.Ordinal)))
            .Select(f => new SourceFile(Path.GetRelativePath(Root, f).Replace('\\', '/'), f))
            .Where(f => !f.Name.Split('/').Any(part => part is "obj" or "bin" or "node_modules" or "Migrations" or "vendor"))
            .OrderBy(f => f.Name, StringComparer.Ordinal),
    ];

    /// <summary>Fails with one line for each breach and the rule above them.</summary>
    public static void Holds(string rule, IEnumerable<string> breaches)
    {
        var found = breaches.ToList();
        Assert.True(found.Count == 0, rule + Environment.NewLine + string.Join(Environment.NewLine, found));
    }

    private static string FindRoot([CallerFilePath] string here = "")
    {
        var folder = new DirectoryInfo(File.Exists(here) ? Path.GetDirectoryName(here)! : AppContext.BaseDirectory);
        while (folder is not null && !File.Exists(Path.Combine(folder.FullName, "Konzil.slnx")))
        {
            folder = folder.Parent;
        }

        return folder?.FullName ?? throw new InvalidOperationException("Konzil.slnx was not found above the tests.");
    }
}

internal sealed record SourceFile(string Name, string Path)
{
    private string? _text;

    public string Text => _text ??= File.ReadAllText(Path);

    public string[] Lines => Text.Split('\n');

    public int LineCount => Text.AsSpan().TrimEnd().Count('\n') + 1;

    public string Folder => System.IO.Path.GetDirectoryName(Name)!.Replace('\\', '/');

    public override string ToString() => Name;
}
