using System.Net;
using System.Net.Http.Headers;
using System.Net.Sockets;
using System.Text.Json;

namespace Konzil.Platform;

/// <summary>
/// Asks one configured server for JSON, and nobody else: no cookies, no proxy, no redirect it has not looked at. The name is
/// resolved once for each connection and the connection goes to that very address, so that a name cannot point elsewhere
/// between the check and the call. Every "no" is a <see cref="Refusal"/> with words for people.
/// </summary>
public sealed class GuardedClient : IDisposable
{
    private readonly OutsideRules _rules;
    private readonly Resolve _resolve;
    private readonly SocketsHttpHandler _handler;
    private readonly HttpClient _client;
    private readonly CancellationTokenSource _total;

    public GuardedClient(OutsideRules rules, Resolve resolve)
    {
        (_rules, _resolve) = (rules, resolve);
        _handler = new SocketsHttpHandler
        {
            AllowAutoRedirect = false,
            UseCookies = false,
            UseProxy = false,
            // A small packed answer can unpack into a large one; the server is asked not to pack.
            AutomaticDecompression = DecompressionMethods.None,
            MaxResponseHeadersLength = 32,
            MaxConnectionsPerServer = 2,
            ConnectCallback = async (context, cancellation) => await Connect(context.DnsEndPoint, cancellation),
        };
        _client = new HttpClient(_handler) { Timeout = Timeout.InfiniteTimeSpan };
        _client.DefaultRequestHeaders.Accept.Add(new MediaTypeWithQualityHeaderValue("application/json"));
        _client.DefaultRequestHeaders.UserAgent.Add(new ProductInfoHeaderValue("Konzil", "1"));
        _total = new CancellationTokenSource(rules.TotalTime);
    }

    /// <summary>As this machine resolves names.</summary>
    public static Task<IPAddress[]> ByName(string host, CancellationToken cancellation) => Dns.GetHostAddressesAsync(host, cancellation);

    /// <summary>How often a server was asked, redirects included.</summary>
    public int Requests { get; private set; }

    /// <summary>An address as another server wrote it; refused unless it belongs to the configured one.</summary>
    public Uri Address(string text, Uri? from = null)
    {
        if (!Uri.TryCreate(from ?? _rules.Start, text, out var address) || address.UserInfo.Length > 0)
        {
            throw new Refusal(OutsideText.NoAddress.Filled(Short(text)));
        }

        Check(address);
        return address;
    }

    public async Task<JsonElement> Json(Uri address, CancellationToken cancellation)
    {
        using var time = CancellationTokenSource.CreateLinkedTokenSource(cancellation, _total.Token);
        time.CancelAfter(_rules.AnswerTime);
        try
        {
            return await Follow(address, time.Token);
        }
        catch (OperationCanceledException) when (!cancellation.IsCancellationRequested)
        {
            throw new Refusal(_total.IsCancellationRequested ? OutsideText.TooLong : OutsideText.Slow.Filled(Short(address)));
        }
        catch (HttpRequestException e)
        {
            throw e.InnerException as Refusal ?? new Refusal(OutsideText.Unreachable.Filled(Short(address)));
        }
        catch (IOException)
        {
            throw new Refusal(OutsideText.Unreachable.Filled(Short(address)));
        }
    }

    public void Dispose()
    {
        _client.Dispose();
        _handler.Dispose();
        _total.Dispose();
    }

    private async Task<JsonElement> Follow(Uri address, CancellationToken cancellation)
    {
        for (var hop = 0; ; hop++)
        {
            Check(address);
            if (++Requests > _rules.MaxRequests)
            {
                throw new Refusal(OutsideText.TooMany.Filled(_rules.MaxRequests));
            }

            using var answer = await _client.GetAsync(address, HttpCompletionOption.ResponseHeadersRead, cancellation);
            if (answer.StatusCode is not (HttpStatusCode.MovedPermanently or HttpStatusCode.Found or HttpStatusCode.SeeOther or HttpStatusCode.TemporaryRedirect or HttpStatusCode.PermanentRedirect))
            {
                return await Read(answer, address, cancellation);
            }

            if (hop == _rules.MaxRedirects || answer.Headers.Location is not { } next)
            {
                throw new Refusal(OutsideText.TooManyRedirects.Filled(Short(address)));
            }

            address = Address(next.OriginalString, address);
        }
    }

    private async Task<JsonElement> Read(HttpResponseMessage answer, Uri address, CancellationToken cancellation)
    {
        if (!answer.IsSuccessStatusCode)
        {
            throw new Refusal(OutsideText.Status.Filled(Short(address), (int)answer.StatusCode));
        }

        var type = answer.Content.Headers.ContentType?.MediaType ?? "";
        if (type != "application/json" && !(type.StartsWith("application/", StringComparison.OrdinalIgnoreCase) && type.EndsWith("+json", StringComparison.OrdinalIgnoreCase)))
        {
            throw new Refusal(OutsideText.NotJson.Filled(Short(address), Short(type)));
        }

        var bytes = answer.Content.Headers.ContentLength > _rules.MaxBytes ? null : await Take(answer.Content, cancellation);
        if (bytes is null)
        {
            throw new Refusal(OutsideText.TooLarge.Filled(Short(address), Size(_rules.MaxBytes)));
        }

        try
        {
            using var document = JsonDocument.Parse(bytes, new JsonDocumentOptions { MaxDepth = _rules.MaxDepth });
            return document.RootElement.Clone();
        }
        catch (JsonException)
        {
            throw new Refusal(OutsideText.BrokenJson.Filled(Short(address)));
        }
    }

    // What a server says about the length is a promise at best: counted while reading.
    private async Task<byte[]?> Take(HttpContent content, CancellationToken cancellation)
    {
        await using var stream = await content.ReadAsStreamAsync(cancellation);
        using var kept = new MemoryStream();
        var part = new byte[32 * 1024];
        while (await stream.ReadAsync(part, cancellation) is > 0 and var count)
        {
            if (kept.Length + count > _rules.MaxBytes)
            {
                return null;
            }

            kept.Write(part, 0, count);
        }

        return kept.ToArray();
    }

    private void Check(Uri address)
    {
        if (address.Scheme != Uri.UriSchemeHttps && !(_rules.AllowHttp && address.Scheme == Uri.UriSchemeHttp))
        {
            throw new Refusal(OutsideText.NotHttps.Filled(Short(address)));
        }

        if (!string.Equals(address.IdnHost, _rules.Start.IdnHost, StringComparison.OrdinalIgnoreCase) || address.Port != _rules.Start.Port || address.Scheme != _rules.Start.Scheme)
        {
            throw new Refusal(OutsideText.OtherServer.Filled(Short(address)));
        }
    }

    private async Task<Stream> Connect(DnsEndPoint server, CancellationToken cancellation)
    {
        IPAddress[] found;
        try
        {
            found = IPAddress.TryParse(server.Host, out var literal) ? [literal] : await _resolve(server.Host, cancellation);
        }
        catch (SocketException)
        {
            found = [];
        }

        if (found.Length == 0)
        {
            throw new Refusal(OutsideText.Unknown.Filled(Short(server.Host)));
        }

        // One inner address among public ones is no accident either.
        if (Array.Find(found, a => !PublicAddress.Is(a) && !_rules.Inner.Any(n => n.Contains(PublicAddress.Plain(a)))) is { } inner)
        {
            throw new Refusal(OutsideText.InnerAddress.Filled(Short(server.Host), inner.ToString()));
        }

        var socket = new Socket(SocketType.Stream, ProtocolType.Tcp) { NoDelay = true };
        try
        {
            await socket.ConnectAsync(found, server.Port, cancellation);
            return new NetworkStream(socket, ownsSocket: true);
        }
        catch
        {
            socket.Dispose();
            throw;
        }
    }

    private static string Short(Uri address) => Short(address.GetComponents(UriComponents.SchemeAndServer | UriComponents.Path, UriFormat.UriEscaped));

    private static string Short(string text) => text.Length <= 200 ? text : text[..199] + "…";

    private static Text Size(int bytes) => bytes >= 1024 * 1024
        ? new($"{bytes / (1024 * 1024)} MB", $"{bytes / (1024 * 1024)} MB") : new($"{bytes / 1024} KB", $"{bytes / 1024} KB");
}
