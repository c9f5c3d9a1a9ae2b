using Konzil.Platform;
using Microsoft.AspNetCore.Http;
using Microsoft.EntityFrameworkCore;

namespace Konzil.Events;

/// <summary>Lines that participants wrote and signed on paper; the office also deletes a line when somebody calls.</summary>
public static class ContactsFromPaper
{
    public static async Task<IResult> Post(int number, Form form, CityDb db, TimeProvider clock)
    {
        if (await KeepContacts.Load(db, number) is not { } happening)
        {
            return View.NotFound();
        }

        var words = ContactDraft.Read(form, ContactText.PaperAgreeMissing);
        var shown = await KeepContacts.Read(db, happening);
        if (!form.HasErrors && shown.List?.IsOpen(happening, Format.Day(clock.GetUtcNow())) != true)
        {
            form.Errors.Add("", ContactText.NotOpen);
        }

        if (form.HasErrors)
        {
            return View.Invalid<KeepContacts, KeepContacts.Shown>(shown with { Paper = ContactDraft.Of(form) }, form.Errors);
        }

        // Who typed in which consent stays in the history; the personal words do not.
        var line = EventContact.FromPaper(happening.Id, words, clock.GetUtcNow());
        await db.Together(async () =>
        {
            await db.TryInsert(line);
            db.Note(happening, "contact-from-paper");
            await db.SaveChangesAsync();
        });
        return View.SeeOther(Paths.ContactList(number));
    }

    public static async Task<IResult> Remove(int number, Guid id, CityDb db)
    {
        var events = db.Events;
        return await ContactRows.Delete(db, db.EventContacts.Where(c => c.Id == id && events.Any(e => e.Id == c.EventId && e.Number == number))) == 0 ? View.NotFound() : View.SeeOther(Paths.ContactList(number));
    }
}
