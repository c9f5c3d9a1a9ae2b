using System.Net.Sockets;
using Microsoft.AspNetCore.Http;

namespace Konzil.Events;

/// <summary>
/// The brake on guessing card codes. Only look-ups of codes nobody has are counted, so sixty people behind one address find
/// their cards while whoever guesses is stopped after ten tries (docs/decisions/0012). Addresses are held in memory only.
/// </summary>
public sealed class CardGuesses(TimeProvider clock)
{
    public const int PerConnection = 10;

    /// <summary>With this many misses from everywhere, a connection has one miss only.</summary>
    public const int Everywhere = 300;

    public static readonly TimeSpan Window = TimeSpan.FromMinutes(10);

    private readonly Lock _lock = new();
    private readonly Dictionary<string, int> _missed = new(StringComparer.Ordinal);
    private DateTimeOffset _since;
    private int _all;

    /// <summary>False once this connection has guessed too often; nothing is looked up then.</summary>
    public bool MayLook(HttpContext http)
    {
        lock (_lock)
        {
            Turn();
            return Open(Connection(http));
        }
    }

    /// <summary>Says whether what was found may be shown: of many guesses sent at once no more count than one after the other.</summary>
    public bool MayShow(HttpContext http, bool found)
    {
        lock (_lock)
        {
            Turn();
            var connection = Connection(http);
            if (!Open(connection))
            {
                return false;
            }

            if (!found)
            {
                _missed[connection] = _missed.GetValueOrDefault(connection) + 1;
                _all++;
            }

            return true;
        }
    }

    /// <summary>A household has a whole /64 of IPv6 addresses; it counts as one connection.</summary>
    internal static string Connection(HttpContext http)
    {
        if (http.Connection.RemoteIpAddress is not { } address)
        {
            return "";
        }

        address = address.IsIPv4MappedToIPv6 ? address.MapToIPv4() : address;
        return address.AddressFamily == AddressFamily.InterNetworkV6 ? Convert.ToHexString(address.GetAddressBytes().AsSpan(0, 8)) : address.ToString();
    }

    private bool Open(string connection) => _missed.GetValueOrDefault(connection) < (_all < Everywhere ? PerConnection : 1);

    private void Turn()
    {
        var now = clock.GetUtcNow();
        if (now - _since >= Window || now < _since)
        {
            (_since, _all) = (now, 0);
            _missed.Clear();
        }
    }
}
