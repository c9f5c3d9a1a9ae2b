using System.Text.Encodings.Web;
using System.Text.Json;
using Konzil.Platform;

namespace Konzil.Projects;

/// <summary>What is done in a package, in one field of a file: a JSON list that no other program reads as its own.</summary>
internal static class ActivityText
{
    private static readonly JsonSerializerOptions Plain = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    public static string Write(IEnumerable<PackageActivity> activities) => JsonSerializer.Serialize(activities.Select(a => new FileActivity(a.De, a.En, a.IsOptional)), Plain);

    /// <summary>Null where the list is cut off or holds what is none.</summary>
    public static IReadOnlyList<FileActivity>? Read(string text)
    {
        try
        {
            var read = JsonSerializer.Deserialize<List<FileActivity?>>(text, Plain) ?? [];
            return read.TrueForAll(a => a is { De.Length: > 0 and <= Conventions.Line, En.Length: > 0 and <= Conventions.Line }) ? [.. read.OfType<FileActivity>()] : null;
        }
        catch (JsonException)
        {
            return null;
        }
    }
}
