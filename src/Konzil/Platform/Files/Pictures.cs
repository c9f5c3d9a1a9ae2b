using NetVips;

namespace Konzil.Platform;

/// <summary>
/// Draws every picture anew with libvips: only pixels survive. Place, camera, owner, comments and hidden scripts of the
/// original do not. Turned as the camera says, in sRGB, never larger than needed.
/// </summary>
public static class Pictures
{
    public const int LongestSide = 2000;
    public const int ThumbnailSide = 480;

    /// <summary>A picture of more pixels is refused by its head alone, before anything is unpacked.</summary>
    public const long MostPixels = 60_000_000;

    private const int Quality = 82;

    // Unpacking takes memory by the number of pixels: one after the other, so that many at once cannot exhaust the machine.
    private static readonly SemaphoreSlim One = new(1);

    static Pictures()
    {
        // The names are libvips's own. Only these four readers may run, whatever a file pretends to be.
        Operation.Block("VipsForeignLoad", true);
        Operation.Block("VipsForeignLoadJpeg", false);
        Operation.Block("VipsForeignLoadPng", false);
        Operation.Block("VipsForeignLoadWebp", false);
        Operation.Block("VipsForeignLoadNsgif", false);
        Cache.Max = 0;
    }

    public sealed record Drawn(byte[] Bytes, byte[] Thumbnail, int Width, int Height);

    /// <summary>The picture as we keep it; a refusal when it is none, or too large.</summary>
    public static async Task<Drawn> Draw(byte[] content, FileType type, CancellationToken cancellation)
    {
        await One.WaitAsync(cancellation);
        try
        {
            return await Task.Run(() => Draw(content, type), cancellation);
        }
        catch (VipsException)
        {
            throw new Refusal(FilesText.Broken);
        }
        finally
        {
            One.Release();
        }
    }

    private static Drawn Draw(byte[] content, FileType type)
    {
        using (var head = Image.NewFromBuffer(content, access: Enums.Access.Sequential))
        {
            if ((long)head.Width * head.Height > MostPixels)
            {
                throw new Refusal(FilesText.TooManyPixels);
            }
        }

        using var picture = Within(content, LongestSide);
        using var thumbnail = Within(content, ThumbnailSide);
        return new(Save(picture, type), Save(thumbnail, type), picture.Width, picture.Height);
    }

    private static Image Within(byte[] content, int side) =>
        Image.ThumbnailBuffer(content, side, height: side, size: Enums.Size.Down, outputProfile: "srgb", failOn: Enums.FailOn.Error);

    private static byte[] Save(Image image, FileType type) => type switch
    {
        FileType.Jpeg => image.JpegsaveBuffer(q: Quality, optimizeCoding: true, interlace: true, keep: Enums.ForeignKeep.None),
        FileType.WebP => image.WebpsaveBuffer(q: Quality, keep: Enums.ForeignKeep.None),
        _ => image.PngsaveBuffer(compression: 6, bitdepth: 8, keep: Enums.ForeignKeep.None),
    };
}
