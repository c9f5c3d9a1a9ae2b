using System.Globalization;
using Konzil.People;
using Konzil.Platform;
using Microsoft.AspNetCore.Http;
using Microsoft.EntityFrameworkCore;

namespace Konzil.Events;

/// <summary>The same for guests: the link of their registration leads in, a link of their own leads back to the list.</summary>
public static class ShareContactAsGuest
{
    public static async Task<IResult> Show(string secret, CityDb db, TimeProvider clock) => await Enter(secret, db, clock, null, (_, shown) => Task.FromResult(View.Page<ShareContact, ShareContact.Shown>(shown)));

    public static Task<IResult> Post(string secret, Form form, CityDb db, Tell site, TimeProvider clock) => Enter(secret, db, clock, form, async (registration, shown) =>
    {
        var words = ContactDraft.Read(form, ContactText.AgreeMissing);
        if (form.HasErrors)
        {
            return View.Invalid<ShareContact, ShareContact.Shown>(shown with { Draft = ContactDraft.Of(form) }, form.Errors);
        }

        var contact = EventContact.Share(shown.Event.Id, null, registration.Id, words, clock.GetUtcNow());
        await db.Together(async () =>
        {
            if (await db.TryInsert(contact) && registration.Email is { } address)
            {
                var body = string.Format(CultureInfo.CurrentCulture, ContactText.MailBody, registration.Name, shown.Event.Title, site.Site + Paths.OwnContact(contact.Secret), Format.Date(shown.Ends.AddDays(1)));
                await Outbox.Write(db, new OutMail(address, ContactText.MailSubject.With(shown.Event.Title), body, ContactRows.MailKey(contact), clock.GetUtcNow()) { HoldsSecret = true });
                await db.SaveChangesAsync();
            }
        });
        return View.SeeOther(Paths.OwnContact(await db.EventContacts.Where(c => c.RegistrationId == registration.Id).Select(c => c.Secret).SingleAsync()));
    });

    public static async Task<IResult> Read(string secret, CityDb db, TimeProvider clock)
    {
        if (await Own(db, secret).AsNoTracking().SingleOrDefaultAsync() is not { } mine || await Open(db, mine.EventId, clock) is not var (happening, ends))
        {
            return Gone();
        }

        return View.Page<ShareContact, ShareContact.Shown>(new(happening, mine, ends, ContactDraft.Empty) { All = await ContactRows.All(db, happening.Id), Action = Paths.EndOwnContact(secret) });
    }

    public static async Task<IResult> End(string secret, CityDb db) =>
        await ContactRows.Delete(db, Own(db, secret)) == 0 ? Gone() : View.Page<Message, Message.Shown>(new(ContactText.EndedTitle, [ContactText.Ended], [new(Paths.Events, RegistrationText.ToEvents)]));

    private static async Task<IResult> Enter(string secret, CityDb db, TimeProvider clock, Form? typed, Func<Registration, ShareContact.Shown, Task<IResult>> then)
    {
        if (await db.Registrations.AsNoTracking().SingleOrDefaultAsync(r => r.Secret == secret && r.State == RegistrationState.Seated) is not { } registration || await Open(db, registration.EventId, clock) is not var (happening, ends))
        {
            return Gone(typed);
        }

        if (registration.PersonId is not null)
        {
            return View.SeeOther(Paths.EventContacts(happening.Number));
        }

        return await db.EventContacts.Where(c => c.RegistrationId == registration.Id).Select(c => c.Secret).SingleOrDefaultAsync() is { } own
            ? View.SeeOther(Paths.OwnContact(own))
            : await then(registration, new(happening, null, ends, ContactDraft.Empty with { Name = registration.Name }) { Action = Paths.GuestContacts(secret) });
    }

    // Only rows of guests: whoever has an account reads with it, and paper has no link.
    private static IQueryable<EventContact> Own(CityDb db, string secret) => db.EventContacts.Where(c => c.Secret == secret && c.RegistrationId != null);

    private static async Task<(Event Happening, DateOnly Ends)?> Open(CityDb db, Guid eventId, TimeProvider clock) =>
        await EventAccess.Public(db).AsNoTracking().SingleOrDefaultAsync(e => e.Id == eventId) is { } happening
        && await db.ContactLists.AsNoTracking().SingleOrDefaultAsync(l => l.EventId == eventId) is { } list && list.IsOpen(happening, Format.Day(clock.GetUtcNow()))
            ? (happening, list.EndsOn(happening)!.Value) : null;

    internal static IResult Gone(Form? typed = null)
    {
        var words = typed is null ? [] : new[] { nameof(ContactDraft.Name), nameof(ContactDraft.Words), nameof(ContactDraft.Way) }.Select(typed.Raw).Where(w => w.Length > 0).ToList();
        return View.Page<Message, Message.Shown>(new(ContactText.GoneTitle, words.Count == 0 ? [ContactText.Gone] : [ContactText.Gone, ContactText.YourWords, .. words], [new(Paths.Events, RegistrationText.ToEvents)]), StatusCodes.Status410Gone);
    }
}
