using System.Security.Cryptography;

namespace Konzil.Events;

/// <summary>
/// The secret address under which somebody's calendar program reads their events. It can only read; a new one ends the old.
/// Kept readable, because the account page shows it again.
/// </summary>
public sealed class CalendarAddress
{
    private CalendarAddress()
    {
    }

    public CalendarAddress(Guid personId, DateTimeOffset now) => (PersonId, Secret, MadeAt) = (personId, Convert.ToHexStringLower(RandomNumberGenerator.GetBytes(24)), now);

    public Guid PersonId { get; private set; }

    public string Secret { get; private set; } = "";

    public DateTimeOffset MadeAt { get; private set; }
}
