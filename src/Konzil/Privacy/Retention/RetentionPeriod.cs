using Konzil.Platform;
using Microsoft.EntityFrameworkCore;

namespace Konzil.Privacy;

/// <summary>How long the city keeps one kind of data, where it chose another time than the usual one.</summary>
public sealed class RetentionPeriod : Entity, IHaveHistory
{
    private RetentionPeriod()
    {
    }

    public RetentionPeriod(string key, int days) => (Key, Days) = (key, days);

    /// <summary>Of the kind of data (<see cref="DataClass.Key"/>).</summary>
    public string Key { get; private set; } = "";

    public int Days { get; private set; }

    public void Last(int days) => Days = days;

    internal static void Table(ModelBuilder model)
    {
        model.Entity<RetentionPeriod>(e => e.ToTable("RetentionPeriods").HasIndex(x => x.Key).IsUnique());
        model.Entity<RetentionRun>(e =>
        {
            e.ToTable("RetentionRuns").HasKey(x => x.Id);
            e.Property(x => x.Id).ValueGeneratedNever();
            e.HasIndex(x => new { x.Key, x.At });
        });
    }
}

/// <summary>That old data were deleted: when, of which kind, how many. Days on which nothing was old leave no line.</summary>
public sealed class RetentionRun
{
    private RetentionRun()
    {
    }

    public RetentionRun(string key, DateTimeOffset before, int count, DateTimeOffset now) => (Key, Before, Count, At) = (key, before, count, now);

    public Guid Id { get; private set; } = Ids.Next();

    public string Key { get; private set; } = "";

    public DateTimeOffset At { get; private set; }

    /// <summary>What was older than this went.</summary>
    public DateTimeOffset Before { get; private set; }

    public int Count { get; private set; }
}
