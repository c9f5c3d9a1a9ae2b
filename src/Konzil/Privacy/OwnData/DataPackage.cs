using Konzil.Platform;
using Microsoft.EntityFrameworkCore;

namespace Konzil.Privacy;

/// <summary>
/// A copy of somebody's data on its way: asked for, packed by a job, fetched once by the owner, deleted. No history, since
/// nothing of it should stay.
/// </summary>
public sealed class DataPackage
{
    /// <summary>So long a finished copy waits.</summary>
    public static readonly TimeSpan Life = TimeSpan.FromDays(2);

    private DataPackage()
    {
    }

    public DataPackage(Guid personId, DateTimeOffset now) => (PersonId, AskedAt) = (personId, now);

    public Guid Id { get; private set; } = Ids.Next();

    /// <summary>One at a time for each person.</summary>
    public Guid PersonId { get; private set; }

    public DateTimeOffset AskedAt { get; private set; }

    public DateTimeOffset? ReadyAt { get; private set; }

    public long Size { get; private set; }

    public DateTimeOffset? EndsAt => ReadyAt + Life;

    public bool IsReady(DateTimeOffset now) => EndsAt > now;

    internal void Ready(long size, DateTimeOffset now) => (Size, ReadyAt) = (size, now);

    internal static void Table(ModelBuilder model) => model.Entity<DataPackage>(e =>
    {
        e.ToTable("DataPackages").HasKey(x => x.Id);
        e.Property(x => x.Id).ValueGeneratedNever();
        e.HasIndex(x => x.PersonId).IsUnique();
        e.Ignore(x => x.EndsAt);
    });
}

/// <summary>Somebody waits for a copy of the own data.</summary>
public sealed record PackageAsked(Guid PackageId);

/// <summary>Comes up when a copy has waited long enough.</summary>
public sealed record PackageOver(Guid PackageId);
