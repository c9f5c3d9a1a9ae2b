using Konzil.Platform;
using Microsoft.EntityFrameworkCore;

namespace Konzil.Events;

/// <summary>Who reads the contacts of an event, and how an entry ends.</summary>
public static class ContactRows
{
    public static string MailKey(EventContact contact) => $"event-contact/{contact.Id:N}";

    /// <summary>By name; whoever asks must have asked <see cref="ContactsView"/> first.</summary>
    public static Task<List<EventContact>> All(CityDb db, Guid eventId) => db.EventContacts.AsNoTracking().Where(c => c.EventId == eventId).OrderBy(c => c.Name).ThenBy(c => c.Id).ToListAsync();

    /// <summary>The rows and the mails that led to them.</summary>
    public static async Task<int> Delete(CityDb db, IQueryable<EventContact> which)
    {
        var ending = await which.AsNoTracking().ToListAsync();
        var (ids, keys) = (ending.Select(c => c.Id).ToList(), ending.Where(c => c.RegistrationId is not null).Select(MailKey).ToList());
        await db.Mails.Where(m => keys.Contains(m.Key)).ExecuteDeleteAsync();
        return await db.EventContacts.Where(c => ids.Contains(c.Id)).ExecuteDeleteAsync();
    }
}

/// <summary>What a signed-in person sees of an event's contacts: the form, or that their entry stands.</summary>
public sealed record ContactsView(EventContact? Mine, DateOnly Ends, ContactDraft Draft)
{
    /// <summary>Null where there is no list, it has ended, or the person takes no part in the event.</summary>
    public static async Task<ContactsView?> Of(CityDb db, Event happening, Me me, DateOnly today)
    {
        if (await db.ContactLists.AsNoTracking().SingleOrDefaultAsync(l => l.EventId == happening.Id) is not { } list || !list.IsOpen(happening, today) || me.Id is not { } id)
        {
            return null;
        }

        var mine = await db.EventContacts.AsNoTracking().SingleOrDefaultAsync(c => c.EventId == happening.Id && c.PersonId == id);
        return mine is not null || await TakesPart(db, happening, id) ? new(mine, list.EndsOn(happening)!.Value, ContactDraft.Empty with { Name = me.Name }) : null;
    }

    /// <summary>The person takes part, but there is no list (any more).</summary>
    public static async Task<bool> HasEnded(CityDb db, Event happening, Me me, DateOnly today) =>
        (await db.ContactLists.AsNoTracking().SingleOrDefaultAsync(l => l.EventId == happening.Id))?.IsOpen(happening, today) != true && me.Id is { } id && await TakesPart(db, happening, id);

    // With a place, or invited and coming where nobody has to register.
    private static async Task<bool> TakesPart(CityDb db, Event happening, Guid person) =>
        await db.Registrations.AnyAsync(r => r.EventId == happening.Id && r.PersonId == person && r.State == RegistrationState.Seated)
        || (await db.EventInvitations.AnyAsync(i => i.EventId == happening.Id && i.PersonId == person && i.Answer == InvitationAnswer.Coming) && !await db.Admissions.AnyAsync(a => a.EventId == happening.Id));
}
