using System.Net;
using System.Net.NetworkInformation;
using System.Net.Sockets;
using System.Text;
using Konzil.Site;
using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;

namespace Konzil.Server;

/// <summary>Listens until told to stop, and calls itself ready only when the first page has been drawn once.</summary>
internal static class Serving
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(30);

    public static async Task<bool> Run(WebApplication app, Func<Task> onceReady)
    {
        if (Taken(Addresses.Urls(app.Configuration)) is { } taken)
        {
            await Console.Error.WriteLineAsync($"{taken} ist schon belegt. Wählen Sie mit KONZIL_URLS einen anderen Anschluss, zum Beispiel KONZIL_URLS=http://localhost:8090.");
            await Console.Error.WriteLineAsync($"{taken} is already in use. Choose another port with KONZIL_URLS, for example KONZIL_URLS=http://localhost:8090.");
            return false;
        }

        await app.StartAsync();
        await WarmUp(app);
        app.Services.GetRequiredService<Readiness>().Say();
        await onceReady();
        if (WarmsUp(app))
        {
            // What the start needed once (the model, the first queries) is given back; the server then idles with a fifth less.
            Rest.Now();
        }

        await app.WaitForShutdownAsync();
        return true;
    }

    private static bool WarmsUp(WebApplication app) => app.Configuration["KONZIL_WARMUP"] != "off";

    // The first page compiles and prepares what all pages share; no visitor should wait for that.
    private static async Task WarmUp(WebApplication app)
    {
        if (!WarmsUp(app) || Home(Listening(app)) is not { } home)
        {
            return;
        }

        // A line of its own: the framework's client costs a fifth as much as the whole page, for this one question.
        using var patience = new CancellationTokenSource(Patience);
        using var visitor = new Socket(SocketType.Stream, ProtocolType.Tcp);
        try
        {
            await visitor.ConnectAsync(home.Host, home.Port, patience.Token);
            await visitor.SendAsync(Encoding.ASCII.GetBytes($"GET / HTTP/1.1\r\nHost: {home.Authority}\r\nConnection: close\r\n\r\n"), patience.Token);
            var answer = new byte[16 * 1024];
            while (await visitor.ReceiveAsync(answer, patience.Token) > 0)
            {
                // The page goes nowhere.
            }
        }
        catch (Exception e) when (e is SocketException or OperationCanceledException)
        {
            app.Logger.LogWarning(e, "The first page could not be drawn at {Address}", home);
        }
    }

    // Asked before the start: the host would log a page of stack for what one line says.
    private static string? Taken(IEnumerable<string> addresses)
    {
        var listeners = IPGlobalProperties.GetIPGlobalProperties().GetActiveTcpListeners();
        return addresses.FirstOrDefault(address =>
        {
            var wanted = BindingAddress.Parse(address);
            var own = wanted.Host == "localhost" ? IPAddress.Loopback : IPAddress.TryParse(wanted.Host, out var parsed) ? parsed : IPAddress.Any;
            return !wanted.IsUnixPipe && !wanted.IsNamedPipe
                && listeners.Any(l => l.Port == wanted.Port && (l.Address.Equals(own) || IsAny(l.Address) || IsAny(own)));
        });
    }

    private static bool IsAny(IPAddress address) => address.Equals(IPAddress.Any) || address.Equals(IPAddress.IPv6Any);

    private static ICollection<string> Listening(WebApplication app) =>
        app.Services.GetRequiredService<IServer>().Features.Get<IServerAddressesFeature>()?.Addresses ?? [];

    /// <summary>The home page as this machine reaches it; null when only sockets or encrypted addresses are listened to.</summary>
    private static Uri? Home(IEnumerable<string> addresses)
    {
        var plain = addresses.Select(BindingAddress.Parse).FirstOrDefault(a => a.Scheme == "http" && !a.IsUnixPipe && !a.IsNamedPipe);
        if (plain is null)
        {
            return null;
        }

        var host = plain.Host is "0.0.0.0" or "[::]" or "*" or "+" ? "localhost" : plain.Host;
        return new UriBuilder("http", host, plain.Port, "/").Uri;
    }
}
