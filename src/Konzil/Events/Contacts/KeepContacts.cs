using Konzil.Platform;
using Microsoft.AspNetCore.Http;
using Microsoft.EntityFrameworkCore;

namespace Konzil.Events;

/// <summary>The office opens an event's contact list, sets how long it is kept, reads it and ends it.</summary>
public partial class KeepContacts
{
    public sealed record Shown(Event Event, ContactList? List, IReadOnlyList<EventContact> All, string KeepDays, ContactDraft Paper);

    public static async Task<IResult> Show(int number, CityDb db) =>
        await Load(db, number) is { } happening ? View.Page<KeepContacts, Shown>(await Read(db, happening)) : View.NotFound();

    public static async Task<IResult> Post(int number, Form form, CityDb db)
    {
        if (await Load(db, number) is not { } happening)
        {
            return View.NotFound();
        }

        var list = await db.ContactLists.SingleOrDefaultAsync(l => l.EventId == happening.Id);
        if (list is not null)
        {
            db.StartedFrom(list, form.Version());
        }

        list ??= db.ContactLists.Add(new ContactList(happening.Id)).Entity;
        var days = form.Whole(nameof(Shown.KeepDays), 1, ContactList.LongestKeeping, ContactText.KeepDaysWrong, required: true);
        form.Try(() => list.Keep(happening, days!.Value));
        if (!form.HasErrors && await db.TrySave())
        {
            return View.SeeOther(Paths.ContactList(number));
        }

        db.ChangeTracker.Clear();
        var shown = await Read(db, happening) with { KeepDays = form.Raw(nameof(Shown.KeepDays)) };
        return form.HasErrors ? View.Invalid<KeepContacts, Shown>(shown, form.Errors) : View.Stale<KeepContacts, Shown>(shown);
    }

    public static async Task<IResult> End(int number, CityDb db)
    {
        if (await Load(db, number) is not { } happening)
        {
            return View.NotFound();
        }

        await db.Together(async () =>
        {
            await ContactRows.Delete(db, db.EventContacts.Where(c => c.EventId == happening.Id));
            if (await db.ContactLists.Where(l => l.EventId == happening.Id).ExecuteDeleteAsync() > 0)
            {
                db.Note(happening, "contact-list-ended");
                await db.SaveChangesAsync();
            }
        });
        return View.SeeOther(Paths.ContactList(number));
    }

    internal static Task<Event?> Load(CityDb db, int number) => db.Events.AsNoTracking().SingleOrDefaultAsync(e => e.Number == number);

    internal static async Task<Shown> Read(CityDb db, Event happening)
    {
        var list = await db.ContactLists.AsNoTracking().SingleOrDefaultAsync(l => l.EventId == happening.Id);
        return new(happening, list, list is null ? [] : await ContactRows.All(db, happening.Id), (list?.KeepDays ?? ContactList.UsualKeeping).ToString(System.Globalization.CultureInfo.InvariantCulture), ContactDraft.Empty);
    }
}
