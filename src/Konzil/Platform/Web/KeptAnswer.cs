using System.IO.Compression;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Primitives;

namespace Konzil.Platform;

/// <summary>A complete answer in memory: what was drawn for the first reader, for all who follow.</summary>
internal sealed class KeptAnswer
{
    private const int Overhead = 2048;
    private const string Brotli = "br";
    private const string Gzip = "gzip";

    private readonly KeyValuePair<string, StringValues>[] _headers;
    private readonly byte[] _plain;
    private readonly Lazy<byte[]> _brotli;
    private readonly Lazy<byte[]> _gzip;
    private readonly bool _shrinks;

    /// <param name="generation">State of the data it was drawn from.</param>
    /// <param name="until">When it must be drawn again.</param>
    /// <param name="headers">What the page itself said; the headers of every answer come from elsewhere.</param>
    /// <param name="plain">The body as it was drawn.</param>
    public KeptAnswer(string generation, DateTimeOffset until, IEnumerable<KeyValuePair<string, StringValues>> headers, byte[] plain)
    {
        Generation = generation;
        Until = until;
        _plain = plain;
        _headers = [.. headers.Where(h => h.Key is not ("Content-Length" or "Transfer-Encoding" or "Vary"))];
        _shrinks = Shrinks(Array.Find(_headers, h => h.Key == "Content-Type").Value.ToString());
        _brotli = new(() => Shrunk(s => new BrotliStream(s, CompressionLevel.Optimal)));
        _gzip = new(() => Shrunk(s => new GZipStream(s, CompressionLevel.Optimal)));
    }

    /// <summary>State of the data it was drawn from.</summary>
    public string Generation { get; }

    public DateTimeOffset Until { get; }

    /// <summary>Bytes in memory, roughly.</summary>
    public long Size => Overhead + _plain.Length + (_shrinks ? _plain.Length / 2 : 0);

    public Task Send(HttpContext http)
    {
        var response = http.Response;
        foreach (var (name, value) in _headers)
        {
            response.Headers[name] = value;
        }

        var bytes = _plain;
        if (_shrinks)
        {
            response.Headers.Vary = "Accept-Encoding";
            var accepts = http.Request.Headers.AcceptEncoding.ToString();
            if (accepts.Contains(Brotli, StringComparison.OrdinalIgnoreCase))
            {
                bytes = _brotli.Value;
                response.Headers.ContentEncoding = Brotli;
            }
            else if (accepts.Contains(Gzip, StringComparison.OrdinalIgnoreCase))
            {
                bytes = _gzip.Value;
                response.Headers.ContentEncoding = Gzip;
            }
        }

        response.ContentLength = bytes.Length;
        return HttpMethods.IsHead(http.Request.Method) ? Task.CompletedTask : response.Body.WriteAsync(bytes, 0, bytes.Length, http.RequestAborted);
    }

    private static bool Shrinks(string type) =>
        type.StartsWith("text/", StringComparison.Ordinal) || type.Contains("xml", StringComparison.Ordinal) || type.Contains("json", StringComparison.Ordinal);

    private byte[] Shrunk(Func<Stream, Stream> shrink)
    {
        using var target = new MemoryStream();
        using (var stream = shrink(target))
        {
            stream.Write(_plain);
        }

        return target.ToArray();
    }
}
