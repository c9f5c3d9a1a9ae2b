using Konzil.Site.Content;

namespace Konzil.Tests.Content;

/// <summary>The folder content/konstanz of this repository, read once.</summary>
public static class ShippedContent
{
    public static readonly DateOnly Today = new(2026, 5, 4);

    public static string Path { get; } = Find();

    public static CityContent City { get; } = CityContent.Read(Path, Today);

    private static string Find()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (folder is not null && !Directory.Exists(System.IO.Path.Combine(folder.FullName, "content", "konstanz")))
        {
            folder = folder.Parent;
        }

        return folder is null ? throw new DirectoryNotFoundException("content/konstanz") : System.IO.Path.Combine(folder.FullName, "content", "konstanz");
    }
}
