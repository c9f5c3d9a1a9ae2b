using Konzil.Platform;
using Microsoft.EntityFrameworkCore;

namespace Konzil.Events;

/// <summary>The entries end some days after the event, whatever day it moved to.</summary>
public sealed class EndContacts(CityDb db, TimeProvider clock) : IHandle<ContactListOpened>, IHandle<EventChanged>, IHandle<ForgetContacts>
{
    public Task Do(ContactListOpened news, CancellationToken cancellation) => Schedule(news.EventId, cancellation);

    public Task Do(EventChanged news, CancellationToken cancellation) => Schedule(news.EventId, cancellation);

    public async Task Do(ForgetContacts news, CancellationToken cancellation)
    {
        var (happening, list) = await Find(news.EventId, cancellation);
        // Another day, or kept longer by now: then a later job is on its way.
        if (happening is null || list?.EndsOn(happening) is not { } end || happening.Date != news.Day || Format.Day(clock.GetUtcNow()) <= end)
        {
            return;
        }

        if (await ContactRows.Delete(db, db.EventContacts.Where(c => c.EventId == happening.Id)) > 0)
        {
            db.Note(happening, "contacts-deleted");
            await db.SaveChangesAsync(cancellation);
        }
    }

    private async Task Schedule(Guid eventId, CancellationToken cancellation)
    {
        var (happening, list) = await Find(eventId, cancellation);
        if (happening?.Date is { } day && list?.EndsOn(happening) is { } end)
        {
            db.Say(new ForgetContacts(eventId, day), Format.At(end.AddDays(1), new(3, 0)));
            await db.SaveChangesAsync(cancellation);
        }
    }

    private async Task<(Event? Happening, ContactList? List)> Find(Guid eventId, CancellationToken cancellation) =>
        (await db.Events.AsNoTracking().SingleOrDefaultAsync(e => e.Id == eventId, cancellation), await db.ContactLists.AsNoTracking().SingleOrDefaultAsync(l => l.EventId == eventId, cancellation));
}
