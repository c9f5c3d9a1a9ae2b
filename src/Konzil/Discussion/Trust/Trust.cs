using Konzil.Platform;

namespace Konzil.Discussion;

/// <summary>Somebody whose texts the moderation no longer reads one by one: they appear at once and do not wait at the desk.</summary>
public sealed class Trust : Entity, IHaveHistory
{
    private Trust()
    {
    }

    public Trust(Guid personId, string name, Me by, DateTimeOffset now)
    {
        PersonId = personId;
        Give(name, by, now);
    }

    public Guid PersonId { get; private set; }

    public string PersonName { get; private set; } = "";

    public Guid? ById { get; private set; }

    public string ByName { get; private set; } = "";

    public DateTimeOffset At { get; private set; }

    public DateTimeOffset? RevokedAt { get; private set; }

    public string RevokedBy { get; private set; } = "";

    public void Give(string name, Me by, DateTimeOffset now) => (PersonName, ById, ByName, At, RevokedAt, RevokedBy) = (name, by.Id, by.Name, now, null, "");

    public void Revoke(Me by, DateTimeOffset now)
    {
        if (RevokedAt is null)
        {
            (RevokedAt, RevokedBy) = (now, by.Name);
        }
    }
}
