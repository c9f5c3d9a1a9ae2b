using Microsoft.EntityFrameworkCore;

namespace Konzil.Platform;

/// <summary>A file's row is gone; its bytes go too.</summary>
public sealed record FileRemoved(string Key);

/// <summary>Comes up daily while there are files: what belongs to nothing any more is removed.</summary>
public sealed record SweepFiles;

public sealed class FileSweeper(CityDb db, FileStore files, IEnumerable<IHoldFiles> holders, TimeProvider clock) : IHandle<FileRemoved>, IHandle<SweepFiles>
{
    private static readonly string Job = typeof(SweepFiles).FullName!;

    /// <summary>The next sweep, unless one is planned already. The caller saves.</summary>
    public static async Task Plan(CityDb db, TimeProvider clock)
    {
        var now = clock.GetUtcNow();
        if (!await db.Jobs.AnyAsync(j => j.Kind == Job && j.DueAt > now) && !db.Jobs.Local.Any(j => j.Kind == Job))
        {
            db.Say(new SweepFiles(), now + FileStore.Grace);
        }
    }

    public Task Do(FileRemoved news, CancellationToken cancellation)
    {
        files.Delete(news.Key);
        return Task.CompletedTask;
    }

    public async Task Do(SweepFiles news, CancellationToken cancellation)
    {
        var before = clock.GetUtcNow() - FileStore.Grace;
        foreach (var holder in holders)
        {
            var existing = holder.Existing(db);
            await db.Files.Where(f => f.Kind == holder.Kind && f.CreatedAt < before && !existing.Contains(f.ItemId)).ExecuteDeleteAsync(cancellation);
        }

        var known = await db.Files.Select(f => f.Key).ToHashSetAsync(StringComparer.Ordinal, cancellation);
        foreach (var key in files.Before(before).Where(k => !known.Contains(k)).ToList())
        {
            files.Delete(key);
        }

        if (known.Count > 0)
        {
            await Plan(db, clock);
            await db.SaveChangesAsync(cancellation);
        }
    }
}
