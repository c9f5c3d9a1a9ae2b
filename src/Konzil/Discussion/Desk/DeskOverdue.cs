using System.Text.Json;
using Konzil.People;
using Konzil.Platform;
using Microsoft.EntityFrameworkCore;

namespace Konzil.Discussion;

/// <summary>The morning of a day on which something may be overdue at the desk.</summary>
public sealed record DeskOverdue(DateOnly Day);

/// <summary>
/// Once a day, and only while something is overdue, the moderation gets a summary. Each new entry sets the reminder of the
/// morning after its time is up; that one sets the next as long as something is left.
/// </summary>
public sealed class SummariseOverdue(CityDb db, Tell tell) : IHandle<EntryQueued>, IHandle<DeskOverdue>
{
    private static readonly TimeOnly Morning = new(7, 0);

    public async Task Do(EntryQueued news, CancellationToken cancellation)
    {
        if (await db.Queue.AsNoTracking().SingleOrDefaultAsync(q => q.Id == news.ItemId, cancellation) is { DoneAt: null } item)
        {
            await Remind(Format.Day(item.DueAt).AddDays(1), cancellation);
        }
    }

    public async Task Do(DeskOverdue news, CancellationToken cancellation)
    {
        var now = db.Now;
        var late = QueueRows.Open(db).Where(q => q.WaitingSince == null && q.DueAt < now);
        var count = await late.CountAsync(cancellation);
        if (count == 0)
        {
            return;
        }

        var oldest = await late.MinAsync(q => q.CreatedAt, cancellation);
        var people = await db.PeopleWith(Permission.Moderate).Select(p => p.Id).ToListAsync(cancellation);
        var text = (count == 1 ? DeskText.OverdueOne : DeskText.Overdue).Filled(count, Format.ShortDate(Format.Day(oldest)));
        await tell.People(people, text, Paths.Neutral(new DeskFilter(null, DeskShow.Overdue, null, []).Href()), "desk-overdue/" + Format.Iso(news.Day));
        await Remind(Format.Day(now).AddDays(1), cancellation);
    }

    // Thousands of entries of one day need one reminder; a second one by chance says nothing new.
    private async Task Remind(DateOnly day, CancellationToken cancellation)
    {
        var news = new DeskOverdue(day);
        var (kind, payload) = (typeof(DeskOverdue).FullName!, JsonSerializer.Serialize(news));
        if (!await db.Jobs.AnyAsync(j => j.Kind == kind && j.Payload == payload, cancellation))
        {
            db.Say(news, Format.At(day, Morning));
            await db.SaveChangesAsync(cancellation);
        }
    }
}
