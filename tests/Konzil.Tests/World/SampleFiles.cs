using System.Buffers.Binary;
using System.IO.Compression;
using System.Text;
using NetVips;

namespace Konzil.Tests.World;

/// <summary>Files as people send them, and as they should not.</summary>
public static class SampleFiles
{
    /// <summary>A photo with the place where it was taken, held upright (orientation 6).</summary>
    public static byte[] PhotoWithPlace(int width = 2600, int height = 1300)
    {
        using var plain = Image.Black(width, height, bands: 3) + new double[] { 20, 90, 140 };
        using var photo = plain.Cast(Enums.BandFormat.Uchar).Copy(interpretation: Enums.Interpretation.Srgb).Mutate(m =>
        {
            m.Set(GValue.GIntType, "orientation", 6);
            m.Set(GValue.GStrType, "exif-ifd3-GPSLatitude", "47/1 39/1 48/1 (47, 39, 48, Rational, 3 components, 24 bytes)");
            m.Set(GValue.GStrType, "exif-ifd0-Artist", "Anna Beispiel (Anna Beispiel, ASCII, 14 components, 14 bytes)");
        });
        return photo.JpegsaveBuffer();
    }

    public static byte[] Picture(string ending, int width = 60, int height = 40)
    {
        using var plain = Image.Black(width, height, bands: 3) + new double[] { 200, 90, 40 };
        using var picture = plain.Cast(Enums.BandFormat.Uchar).Copy(interpretation: Enums.Interpretation.Srgb);
        return picture.WriteToBuffer("." + ending);
    }

    public static byte[] Pdf => Encoding.ASCII.GetBytes("%PDF-1.4\n1 0 obj\n<< /Type /Catalog >>\nendobj\ntrailer\n<< /Root 1 0 R >>\n%%EOF\n");

    public static byte[] SvgWithScript => "<svg xmlns=\"http://www.w3.org/2000/svg\"><script>alert(1)</script></svg>"u8.ToArray();

    /// <summary>A page that a careless reader would take for a picture.</summary>
    public static byte[] Html => "<!doctype html><script>alert(1)</script>"u8.ToArray();

    /// <summary>A few hundred bytes that would unpack to 60,000 × 60,000 pixels.</summary>
    public static byte[] Bomb
    {
        get
        {
            var head = new byte[13];
            BinaryPrimitives.WriteInt32BigEndian(head, 60_000);
            BinaryPrimitives.WriteInt32BigEndian(head.AsSpan(4), 60_000);
            (head[8], head[9]) = (8, 2);
            using var packed = new MemoryStream();
            using (var zip = new ZLibStream(packed, CompressionLevel.SmallestSize, leaveOpen: true))
            {
                zip.Write(new byte[100_000]);
            }

            return [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A, .. Chunk("IHDR", head), .. Chunk("IDAT", packed.ToArray()), .. Chunk("IEND", [])];
        }
    }

    private static byte[] Chunk(string name, byte[] content)
    {
        byte[] body = [.. Encoding.ASCII.GetBytes(name), .. content];
        var length = new byte[4];
        BinaryPrimitives.WriteInt32BigEndian(length, content.Length);
        var check = new byte[4];
        BinaryPrimitives.WriteUInt32BigEndian(check, Crc(body));
        return [.. length, .. body, .. check];
    }

    private static uint Crc(byte[] content)
    {
        var crc = uint.MaxValue;
        foreach (var b in content)
        {
            crc ^= b;
            for (var bit = 0; bit < 8; bit++)
            {
                crc = (crc & 1) == 1 ? (crc >> 1) ^ 0xEDB88320 : crc >> 1;
            }
        }

        return ~crc;
    }
}
