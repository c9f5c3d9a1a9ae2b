using System.Buffers;
using System.Text;
using System.Text.Encodings.Web;

namespace Konzil.Platform;

/// <summary>
/// Where a page is drawn before it is sent. Pages are larger than 85 kB while the buffer grows; new arrays of that size would
/// land on the large object heap and make every few requests a full collection, so the arrays are borrowed.
/// </summary>
internal sealed class PooledBuffer(int size) : IBufferWriter<byte>, IDisposable
{
    private byte[] _bytes = ArrayPool<byte>.Shared.Rent(size);
    private int _written;

    public int WrittenCount => _written;

    public ReadOnlyMemory<byte> WrittenMemory => _bytes.AsMemory(0, _written);

    public ReadOnlySpan<byte> WrittenSpan => _bytes.AsSpan(0, _written);

    public void Advance(int count) => _written += count;

    public Memory<byte> GetMemory(int sizeHint = 0)
    {
        Grow(sizeHint);
        return _bytes.AsMemory(_written);
    }

    public Span<byte> GetSpan(int sizeHint = 0)
    {
        Grow(sizeHint);
        return _bytes.AsSpan(_written);
    }

    public void Write(ReadOnlySpan<byte> bytes)
    {
        Grow(bytes.Length);
        bytes.CopyTo(_bytes.AsSpan(_written));
        _written += bytes.Length;
    }

    public void Write(string text)
    {
        // Three bytes are the most that one UTF-16 unit can take.
        Grow(text.Length * 3);
        _written += Encoding.UTF8.GetBytes(text, _bytes.AsSpan(_written));
    }

    /// <summary>Text of people: whatever could be markup is written as a character reference.</summary>
    public void WriteEncoded(string text, HtmlEncoder encoder)
    {
        var begin = _written;
        Write(text);
        var first = encoder.FindFirstCharacterToEncodeUtf8(_bytes.AsSpan(begin, _written - begin));
        if (first < 0)
        {
            return;
        }

        // Rare: the rest is written again, encoded.
        var rest = _bytes.AsSpan(begin + first, _written - begin - first).ToArray();
        _written = begin + first;
        Grow(rest.Length * encoder.MaxOutputCharactersPerInputCharacter);
        encoder.EncodeUtf8(rest, _bytes.AsSpan(_written), out _, out var encoded);
        _written += encoded;
    }

    public void Dispose()
    {
        ArrayPool<byte>.Shared.Return(_bytes);
        _bytes = [];
    }

    private void Grow(int sizeHint)
    {
        var needed = _written + Math.Max(sizeHint, 1);
        if (needed <= _bytes.Length)
        {
            return;
        }

        var larger = ArrayPool<byte>.Shared.Rent(Math.Max(needed, _bytes.Length * 2));
        WrittenSpan.CopyTo(larger);
        ArrayPool<byte>.Shared.Return(_bytes);
        _bytes = larger;
    }
}
