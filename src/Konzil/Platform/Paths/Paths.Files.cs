namespace Konzil.Platform;

/// <summary>Pictures and documents. The same in every language.</summary>
public static partial class Paths
{
    public static string File(Guid id, string name) => $"/dateien/{id}/{Uri.EscapeDataString(name)}";
    public static string Thumbnail(Guid id, string name) => $"/dateien/{id}/klein/{Uri.EscapeDataString(name)}";
}
