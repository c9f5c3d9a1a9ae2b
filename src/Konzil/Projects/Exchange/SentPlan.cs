using System.Globalization;
using System.IO.Compression;
using System.Text;
using Konzil.Platform;

namespace Konzil.Projects;

/// <summary>A file somebody chose: told apart by its content, and carried through the preview so that it is sent once.</summary>
internal static class SentPlan
{
    public const int MostBytes = 2 * 1024 * 1024;

    private static readonly UTF8Encoding Strict = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    public static async Task<byte[]?> Chosen(Form form, string field)
    {
        if (form.File(field) is not { Length: > 0 } sent)
        {
            form.Errors.Add(field, ExchangeText.FileMissing);
            return null;
        }

        if (sent.Length > MostBytes)
        {
            form.Errors.Add(field, ExchangeText.FileTooLarge);
            return null;
        }

        using var content = new MemoryStream();
        await sent.CopyToAsync(content);
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

    /// <exception cref="PlanFileException">It is no plan; says where.</exception>
    public static PlanFile Read(byte[] file)
    {
        try
        {
            if (SheetFile.IsWorkbook(file))
            {
                return PlanColumns.Read(SheetFile.Workbook(file)!) with { Base = Base(SheetFile.Workbook(file, PlanExports.BaseSheet)) };
            }

            if (LooksLikeXml(file))
            {
                return ProjectXmlReader.Read(file);
            }

            var text = Strict.GetString(file);
            return text.Contains('\0', StringComparison.Ordinal) ? throw new InvalidDataException() : PlanColumns.Read(SheetFile.Csv(text));
        }
        catch (Exception e) when (e is InvalidDataException or DecoderFallbackException)
        {
            throw new PlanFileException(ExchangeText.Unreadable);
        }
    }

    // UTF-8 with or without a mark, UTF-16 with one.
    private static bool LooksLikeXml(byte[] file) => Encoding.Latin1.GetString(file, 0, Math.Min(file.Length, 64)).TrimStart('\u00EF', '\u00BB', '\u00BF', '\u00FF', '\u00FE', '\0', ' ', '\r', '\n', '\t').StartsWith('<');

    private static (int, int)? Base(IReadOnlyList<TableRow>? sheet)
    {
        int? Of(string name) => sheet?.FirstOrDefault(r => r.Text(0) == name) is { } row && int.TryParse(row.Text(1), NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : null;
        return Of("Projekt") is { } project && Of("Stand") is { } revision ? (project, revision) : null;
    }
}
