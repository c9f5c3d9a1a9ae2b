using Konzil.People;
using Konzil.Platform;
using Microsoft.EntityFrameworkCore;

namespace Konzil.Steering;

/// <summary>Whoever looks after a conflict hears that it is theirs, and on the day to look at it again.</summary>
public sealed class TellOfConflict(CityDb db, Tell tell) : IHandle<ConflictEntrusted>, IHandle<ConflictDue>
{
    private static readonly TimeOnly Morning = new(7, 0);

    public async Task Do(ConflictEntrusted news, CancellationToken cancellation)
    {
        if (await Find(news.ConflictId, cancellation) is not { State: ConflictState.Open } entry || entry.OwnerId != news.OwnerId || entry.ReviewOn != news.Day)
        {
            return;
        }

        await To(entry, ConflictText.Entrusted.Filled(entry.Number, entry.What, new Text("{0:d. MMMM yyyy}", "{0:d MMMM yyyy}").Filled(news.Day)), "entrusted/" + Format.Iso(news.Day));
        db.Say(new ConflictDue(entry.Id, news.Day), Format.At(news.Day, Morning));
        await db.SaveChangesAsync(cancellation);
    }

    public async Task Do(ConflictDue news, CancellationToken cancellation)
    {
        // Moved or settled meanwhile: the reminder of that day is for nothing.
        if (await Find(news.ConflictId, cancellation) is { State: ConflictState.Open } entry && entry.ReviewOn == news.Day)
        {
            await To(entry, ConflictText.DueNews.Filled(entry.Number, entry.What), "due/" + Format.Iso(news.Day));
        }
    }

    private Task<ConflictEntry?> Find(Guid id, CancellationToken cancellation) => db.ConflictEntries.AsNoTracking().SingleOrDefaultAsync(c => c.Id == id, cancellation);

    private Task To(ConflictEntry entry, Text text, string occasion) =>
        tell.People(entry.OwnerId is { } owner ? [owner] : [], new News(NewsKind.Work, text, "/buero/konflikte", "conflict/" + entry.Id.ToString("N") + "/" + entry.OwnerId + "/" + occasion));
}
