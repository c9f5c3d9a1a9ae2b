namespace Konzil.Platform;

/// <summary>A file that has passed every check and was drawn anew, but is not kept yet.</summary>
public sealed record Upload(string Name, FileType Type, string Alt, byte[] Bytes)
{
    /// <summary>The small picture; null for a PDF.</summary>
    public byte[]? Thumbnail { get; init; }

    public int Width { get; init; }

    public int Height { get; init; }
}
