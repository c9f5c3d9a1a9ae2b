using System.Buffers.Binary;
using System.IO.Compression;
using System.Numerics;

namespace Konzil.Platform;

/// <summary>
/// A font as the web has it (WOFF 1.0) turned into the font file it was made from: the same tables, only compressed one by one.
/// Trap: libvips takes a WOFF without a word and then draws in another font.
/// </summary>
public static class Woff
{
    private const uint Signature = 0x774F4646;
    private const int HeadSize = 44;
    private const int EntrySize = 20;
    private const int FontHeadSize = 12;
    private const int FontEntrySize = 16;

    public static byte[] Unpack(ReadOnlySpan<byte> woff)
    {
        if (woff.Length < HeadSize || BinaryPrimitives.ReadUInt32BigEndian(woff) != Signature)
        {
            throw new InvalidDataException("This is not a WOFF font.");
        }

        var count = BinaryPrimitives.ReadUInt16BigEndian(woff[12..]);
        var font = new byte[BinaryPrimitives.ReadUInt32BigEndian(woff[16..])];
        WriteHead(font, woff[4..8], count);
        var place = FontHeadSize + FontEntrySize * count;
        for (var i = 0; i < count; i++)
        {
            var entry = woff.Slice(HeadSize + EntrySize * i, EntrySize);
            var (offset, packed, length) = (Number(entry, 4), Number(entry, 8), Number(entry, 12));
            Read(woff.Slice(offset, packed), font.AsSpan(place, length));
            var line = font.AsSpan(FontHeadSize + FontEntrySize * i, FontEntrySize);
            entry[..4].CopyTo(line);
            entry[16..].CopyTo(line[4..]);
            BinaryPrimitives.WriteInt32BigEndian(line[8..], place);
            BinaryPrimitives.WriteInt32BigEndian(line[12..], length);
            // Each table begins at a multiple of four.
            place += (length + 3) & ~3;
        }

        return font;
    }

    private static void WriteHead(Span<byte> font, ReadOnlySpan<byte> flavour, ushort count)
    {
        flavour.CopyTo(font);
        var power = BitOperations.Log2(count);
        var range = (ushort)(FontEntrySize << power);
        BinaryPrimitives.WriteUInt16BigEndian(font[4..], count);
        BinaryPrimitives.WriteUInt16BigEndian(font[6..], range);
        BinaryPrimitives.WriteUInt16BigEndian(font[8..], (ushort)power);
        BinaryPrimitives.WriteUInt16BigEndian(font[10..], (ushort)(FontEntrySize * count - range));
    }

    private static void Read(ReadOnlySpan<byte> packed, Span<byte> table)
    {
        if (packed.Length == table.Length)
        {
            packed.CopyTo(table);
            return;
        }

        using var zipped = new ZLibStream(new MemoryStream(packed.ToArray()), CompressionMode.Decompress);
        zipped.ReadExactly(table);
    }

    private static int Number(ReadOnlySpan<byte> entry, int at) => (int)BinaryPrimitives.ReadUInt32BigEndian(entry[at..]);
}
