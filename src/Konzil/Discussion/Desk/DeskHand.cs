using Konzil.Platform;
using Microsoft.EntityFrameworkCore;

namespace Konzil.Discussion;

/// <summary>Does one thing to one entry at a time, wholly or not at all.</summary>
internal sealed class DeskHand(CityDb db, Me me, IReadOnlyList<IDeskWork> kinds, DateTimeOffset now)
{
    public async Task<BatchLine> Each(Guid id, Func<QueueItem, Task> what)
    {
        var (title, path, problem) = (DeskText.Gone.De, "/buero/moderation", (Text?)null);
        try
        {
            await db.Together(async () =>
            {
                if (await db.Queue.SingleOrDefaultAsync(q => q.Id == id) is not { } item)
                {
                    throw new Refusal(DeskText.Gone);
                }

                (title, path) = (item.Title, item.Path);
                if (item.DoneAt is not null)
                {
                    throw new Refusal(QueueText.AlreadyDecided);
                }

                await what(item);
                await db.SaveChangesAsync();
            });
        }
        catch (Refusal refusal)
        {
            problem = refusal.Reason;
        }
        catch (DbUpdateException e) when (e is DbUpdateConcurrencyException || db.Dialect.IsUniqueViolation(e))
        {
            problem = DeskText.Faster;
        }

        // Nothing of an entry that failed may slip into the save of the next one.
        db.ChangeTracker.Clear();
        return new BatchLine(title, path, problem?.De, problem?.En);
    }

    public async Task Approve(QueueItem item)
    {
        await Work(item).Approve(db, item, me, now);
        item.Done(now);
    }

    public async Task Refuse(QueueItem item, Removal removal)
    {
        db.Because(removal.Reason);
        await Work(item).Refuse(db, item, removal);
        item.Done(now);
    }

    public Task Assign(QueueItem item, ListQueue.Colleague to)
    {
        item.Assign(to.Id, to.Name, now);
        return Task.CompletedTask;
    }

    private IDeskWork Work(QueueItem item) => kinds.FirstOrDefault(k => k.Kind == item.Kind) ?? throw new Refusal(DeskText.OnItsPage);
}
