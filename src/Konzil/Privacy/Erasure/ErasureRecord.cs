using Konzil.Platform;
using Microsoft.EntityFrameworkCore;

namespace Konzil.Privacy;

/// <summary>Why an account was deleted.</summary>
public enum ErasureCause
{
    /// <summary>Its owner asked.</summary>
    Own,

    /// <summary>Nobody had used it for the city's period.</summary>
    Unused,

    /// <summary>It had been deleted and came back with a backup.</summary>
    Restored,
}

/// <summary>Somebody wants to be deleted. Until the day comes, the owner can take it back.</summary>
public sealed class ErasureRequest
{
    /// <summary>Time to think it over, and for the owner to notice if somebody else asked.</summary>
    public const int CoolingDays = 14;

    private ErasureRequest()
    {
    }

    public ErasureRequest(Guid personId, ErasureCause cause, DateTimeOffset now, int days = CoolingDays) => (PersonId, Cause, AskedAt, DueAt) = (personId, cause, now, now.AddDays(days));

    public Guid PersonId { get; private set; }

    public ErasureCause Cause { get; private set; }

    public DateTimeOffset AskedAt { get; private set; }

    public DateTimeOffset DueAt { get; private set; }
}

/// <summary>That an account was deleted, as proof: nothing in it says whose.</summary>
public sealed class ErasureRecord : Entity
{
    private ErasureRecord()
    {
    }

    public ErasureRecord(ErasureCause cause, DateTimeOffset askedAt, DateTimeOffset now) => (Cause, AskedOn, DoneAt) = (cause, Format.Day(askedAt), now);

    public ErasureCause Cause { get; private set; }

    /// <summary>The day only: the minute could be found again in somebody's mailbox.</summary>
    public DateOnly AskedOn { get; private set; }

    public DateTimeOffset DoneAt { get; private set; }

    public int Removed { get; private set; }

    public int Unnamed { get; private set; }

    /// <summary>So many columns were searched afterwards, without a find.</summary>
    public int Searched { get; private set; }

    internal ErasureRecord Done(int removed, int unnamed, int searched)
    {
        (Removed, Unnamed, Searched) = (removed, unnamed, searched);
        return this;
    }

    internal static void Table(ModelBuilder model)
    {
        model.Entity<ErasureRequest>(e => e.ToTable("ErasureRequests").HasKey(x => x.PersonId));
        model.Entity<ErasureRecord>(e => e.ToTable("ErasureRecords").HasIndex(x => x.DoneAt));
    }
}
