using System.IO.Compression;

namespace Konzil.Platform;

/// <summary>A small file somebody chose, and carried through the preview so that it is sent once.</summary>
public static class SentFile
{
    public const int MostBytes = 2 * 1024 * 1024;

    /// <summary>Null when there is none or it is too large; the reason then stands beside the field.</summary>
    public static async Task<byte[]?> Chosen(Form form, string field, CancellationToken cancellation = default)
    {
        if (form.File(field) is not { Length: > 0 } sent)
        {
            form.Errors.Add(field, TableReaderText.FileMissing);
            return null;
        }

        if (sent.Length > MostBytes)
        {
            form.Errors.Add(field, TableReaderText.FileTooLarge);
            return null;
        }

        using var content = new MemoryStream();
        await sent.CopyToAsync(content, cancellation);
        return content.ToArray();
    }

    public static string Pack(byte[] file)
    {
        using var packed = new MemoryStream();
        using (var zip = new GZipStream(packed, CompressionLevel.Optimal))
        {
            zip.Write(file);
        }

        return Convert.ToBase64String(packed.ToArray());
    }

    /// <summary>Null when what came back is not what was shown.</summary>
    public static byte[]? Unpack(string packed)
    {
        try
        {
            using var zip = new GZipStream(new MemoryStream(Convert.FromBase64String(packed)), CompressionMode.Decompress);
            var file = new byte[MostBytes + 1];
            var length = zip.ReadAtLeast(file, file.Length, throwOnEndOfStream: false);
            return length is 0 or > MostBytes ? null : file[..length];
        }
        catch (Exception e) when (e is FormatException or InvalidDataException)
        {
            return null;
        }
    }
}
