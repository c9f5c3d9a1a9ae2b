using System.Net;

namespace Konzil.Platform;

/// <summary>Which one server may be asked, and how much it may send. Everything else is refused before a byte is read.</summary>
/// <param name="Start">Its address. Only this scheme, host and port are ever asked.</param>
public sealed record OutsideRules(Uri Start)
{
    /// <summary>Without it only https.</summary>
    public bool AllowHttp { get; init; }

    /// <summary>Networks inside the city that may be reached although they are not public, for a server that stands there.</summary>
    public IReadOnlyList<IPNetwork> Inner { get; init; } = [];

    public int MaxBytes { get; init; } = 8 * 1024 * 1024;

    public int MaxDepth { get; init; } = 32;

    public int MaxRequests { get; init; } = 1_000;

    public int MaxRedirects { get; init; } = 3;

    /// <summary>For one answer, from asking to its last byte.</summary>
    public TimeSpan AnswerTime { get; init; } = TimeSpan.FromSeconds(20);

    /// <summary>For everything together; below the lease of a job.</summary>
    public TimeSpan TotalTime { get; init; } = TimeSpan.FromMinutes(3);
}

/// <summary>Names become addresses. Its own type, so that a test can let a name point somewhere else the second time.</summary>
public delegate Task<IPAddress[]> Resolve(string host, CancellationToken cancellation);

/// <summary>Addresses that lie in the internet, and not in somebody's house or in a machine.</summary>
public static class PublicAddress
{
    private static readonly IPNetwork[] Inner =
    [
        .. new[]
        {
            "0.0.0.0/8", "10.0.0.0/8", "100.64.0.0/10", "127.0.0.0/8", "169.254.0.0/16", "172.16.0.0/12", "192.0.0.0/24", "192.0.2.0/24", "192.88.99.0/24",
            "192.168.0.0/16", "198.18.0.0/15", "198.51.100.0/24", "203.0.113.0/24", "224.0.0.0/4", "240.0.0.0/4",
            // Of IPv6 only the global range is public, and of that not what wraps an IPv4 address or stands in examples.
            "2001::/23", "2001:db8::/32", "2002::/16", "3fff::/20",
        }.Select(n => IPNetwork.Parse(n)),
    ];

    private static readonly IPNetwork Global = IPNetwork.Parse("2000::/3");

    public static bool Is(IPAddress address)
    {
        var plain = Plain(address);
        return (plain.AddressFamily == System.Net.Sockets.AddressFamily.InterNetwork || Global.Contains(plain)) && !Inner.Any(n => n.Contains(plain));
    }

    /// <summary>An IPv4 address in the clothes of IPv6 is judged as what it is.</summary>
    public static IPAddress Plain(IPAddress address) => address.IsIPv4MappedToIPv6 ? address.MapToIPv4() : address;
}
