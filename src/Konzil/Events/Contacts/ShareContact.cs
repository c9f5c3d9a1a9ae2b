using Konzil.Platform;
using Microsoft.AspNetCore.Http;
using Microsoft.EntityFrameworkCore;

namespace Konzil.Events;

/// <summary>Participants with an account enter themselves, see the others who did, and leave again.</summary>
public partial class ShareContact
{
    /// <param name="Event">Whose participants.</param>
    /// <param name="Mine">Null until one has entered oneself: then the list is not shown.</param>
    /// <param name="Ends">The last day.</param>
    /// <param name="Draft">As it was typed.</param>
    public sealed record Shown(Event Event, EventContact? Mine, DateOnly Ends, ContactDraft Draft)
    {
        public IReadOnlyList<EventContact> All { get; init; } = [];

        /// <summary>Where the form or the one click goes.</summary>
        public required string Action { get; init; }
    }

    public static async Task<IResult> Show(int number, Me me, CityDb db, TimeProvider clock) =>
        await Find(number, me, db, clock) is var (happening, view) ? View.Page<ShareContact, Shown>(await Page(db, happening, view)) : View.NotFound();

    public static async Task<IResult> Post(int number, Form form, Me me, CityDb db, TimeProvider clock)
    {
        if (await Find(number, me, db, clock) is not var (happening, view))
        {
            // The list may have ended while somebody typed: the words come back, for them alone.
            return await EventAccess.Find(me, db, number) is { } known && await ContactsView.HasEnded(db, known, me, Format.Day(clock.GetUtcNow())) ? ShareContactAsGuest.Gone(form) : View.NotFound();
        }

        var words = ContactDraft.Read(form, ContactText.AgreeMissing);
        if (view.Mine is null && form.HasErrors)
        {
            return View.Invalid<ShareContact, Shown>(await Page(db, happening, view) with { Draft = ContactDraft.Of(form) }, form.Errors);
        }

        if (view.Mine is null)
        {
            await db.Together(async () =>
            {
                if (await db.TryInsert(EventContact.Share(happening.Id, me.KnownId, null, words, clock.GetUtcNow())))
                {
                    await Consent.Give(db, me.KnownId, AgreedTo.Contacts, happening.TitleDe);
                }
            });
        }

        return View.SeeOther(Paths.EventContacts(number));
    }

    /// <summary>Works as long as the row is there, even when the list has ended.</summary>
    public static async Task<IResult> End(int number, Me me, CityDb db)
    {
        var events = db.Events;
        if (await db.EventContacts.Where(c => c.PersonId == me.KnownId).Join(events.Where(e => e.Number == number), c => c.EventId, e => e.Id, (c, e) => e.TitleDe).FirstOrDefaultAsync() is { } title)
        {
            await Consent.Withdraw(db, me.KnownId, AgreedTo.Contacts, title);
        }

        await ContactRows.Delete(db, db.EventContacts.Where(c => c.PersonId == me.KnownId && events.Any(e => e.Id == c.EventId && e.Number == number)));
        return View.SeeOther(await EventAccess.Find(me, db, number) is { } happening ? Paths.Event(number, happening.TitleDe) : Paths.Events);
    }

    private static async Task<(Event Happening, ContactsView View)?> Find(int number, Me me, CityDb db, TimeProvider clock) =>
        await EventAccess.Find(me, db, number) is { } happening && await ContactsView.Of(db, happening, me, Format.Day(clock.GetUtcNow())) is { } view ? (happening, view) : null;

    private static async Task<Shown> Page(CityDb db, Event happening, ContactsView view) => new(happening, view.Mine, view.Ends, view.Draft)
    {
        All = view.Mine is null ? [] : await ContactRows.All(db, happening.Id),
        Action = view.Mine is null ? Paths.EventContacts(happening.Number) : Paths.LeaveContacts(happening.Number),
    };
}
