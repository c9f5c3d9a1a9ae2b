namespace Konzil.Platform;

/// <summary>What we keep. Everything else is refused.</summary>
public enum FileType
{
    Jpeg,
    Png,
    WebP,
    Pdf,
}

/// <summary>Which kinds a form takes.</summary>
public enum FileKinds
{
    Pictures,
    PicturesAndPdf,
}

/// <summary>Reads what a file is from its own first bytes; name and sender's word count for nothing.</summary>
public static class FileTypes
{
    /// <summary>For the accept attribute of a file field.</summary>
    public static string Accepted(FileKinds kinds) => "image/jpeg,image/png,image/webp,image/gif" + (kinds == FileKinds.Pictures ? "" : ",application/pdf");

    /// <summary>Null for everything that is not one of ours. A GIF becomes a PNG.</summary>
    public static FileType? Of(ReadOnlySpan<byte> content) =>
        content.StartsWith<byte>([0xFF, 0xD8, 0xFF]) ? FileType.Jpeg
        : content.StartsWith<byte>([0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A]) ? FileType.Png
        : content.StartsWith("GIF87a"u8) || content.StartsWith("GIF89a"u8) ? FileType.Png
        : content.Length > 12 && content.StartsWith("RIFF"u8) && content[8..].StartsWith("WEBP"u8) ? FileType.WebP
        // Both ends must be right: many readers would take a PDF that begins somewhere in another file.
        : content.StartsWith("%PDF-"u8) && content[^Math.Min(content.Length, 1024)..].IndexOf("%%EOF"u8) >= 0 ? FileType.Pdf
        : null;

    public static string Mime(this FileType type) => type switch
    {
        FileType.Jpeg => "image/jpeg",
        FileType.Png => "image/png",
        FileType.WebP => "image/webp",
        _ => "application/pdf",
    };

    public static string Ending(this FileType type) => type switch
    {
        FileType.Jpeg => ".jpg",
        FileType.Png => ".png",
        FileType.WebP => ".webp",
        _ => ".pdf",
    };
}
