using Konzil.Platform;
using Konzil.Strategy;
using Microsoft.AspNetCore.Http;
using Microsoft.EntityFrameworkCore;

namespace Konzil.Events;

/// <summary>The office plans and changes events. A series' next edition starts with the last one's order and open items.</summary>
public partial class EditEvent
{
    /// <param name="Event">What is in the database; null for a new one.</param>
    /// <param name="Draft">What is in the form.</param>
    /// <param name="Series">The series to choose from.</param>
    /// <param name="City">Districts to choose from.</param>
    /// <param name="TakenOver">The draft came from the last edition.</param>
    public sealed record Shown(Event? Event, EventDraft Draft, IReadOnlyList<EventSeries> Series, Catalog.Content City, bool TakenOver);

    public static async Task<IResult> New(HttpRequest request, CityDb db, Catalog catalog)
    {
        var city = await catalog.Read(db);
        var last = request.Number("nach") is { } number ? await Load(db, number) : null;
        var (id, key) = (last?.SeriesId, request.Query["reihe"].ToString());
        var series = await db.EventSeries.AsNoTracking().SingleOrDefaultAsync(s => s.Id == id || s.Key == key);
        if (last is null && series is not null)
        {
            last = await db.Events.Where(e => e.SeriesId == series.Id && e.State != EventState.Cancelled).OrderByDescending(e => e.Edition ?? 0).ThenByDescending(e => e.Number).FirstOrDefaultAsync();
        }

        var draft = last is not null ? await WithGuests(db, last, EventDraft.Next(last, series, city)) : series is not null ? EventDraft.First(series) : new EventDraft();
        return View.Page<EditEvent, Shown>(await Read(db, city, null, draft, last is not null));
    }

    public static async Task<IResult> Create(Form form, CityDb db, Catalog catalog, TimeProvider clock)
    {
        var city = await catalog.Read(db);
        var plan = await EventDraft.Plan(form, db, city, null);
        var number = 0;
        form.Try(() => Event.Plan(0, plan!, clock.GetUtcNow()));
        if (form.HasErrors)
        {
            return View.Invalid<EditEvent, Shown>(await Read(db, city, null, EventDraft.Of(form), false), form.Errors);
        }

        await db.Together(async () =>
        {
            number = await NumberSeries.Take(db, Event.KindName);
            var planned = Event.Plan(number, plan!, clock.GetUtcNow());
            db.Events.Add(planned);
            await Invitations.Write(db, planned, plan!.Invited);
            if (int.TryParse(form.Raw(nameof(EventDraft.After)), out var last))
            {
                await EventTask.CarryOver(db, last, planned);
            }

            await db.SaveChangesAsync();
        });
        return View.SeeOther(plan!.Closed && form.Ticked(nameof(EventDraft.InviteLater)) ? Paths.InviteToEvent(number) : Paths.Event(number, plan.Title.De));
    }

    public static async Task<IResult> Show(int number, CityDb db, Catalog catalog)
    {
        var city = await catalog.Read(db);
        return await Load(db, number) is { } happening ? View.Page<EditEvent, Shown>(await Read(db, city, happening, await WithGuests(db, happening, EventDraft.Of(happening, city)), false)) : View.NotFound();
    }

    public static async Task<IResult> Post(int number, Form form, CityDb db, Catalog catalog, TimeProvider clock)
    {
        if (await Load(db, number) is not { } happening)
        {
            return View.NotFound();
        }

        var city = await catalog.Read(db);
        db.StartedFrom(happening, form.Version());
        var plan = await EventDraft.Plan(form, db, city, happening);
        form.Try(() => happening.Change(plan!, clock.GetUtcNow()));
        if (form.HasErrors)
        {
            db.ChangeTracker.Clear();
            return View.Invalid<EditEvent, Shown>(await Read(db, city, await Load(db, number), EventDraft.Of(form), false), form.Errors);
        }

        await Invitations.Write(db, happening, plan!.Invited);
        return await db.TrySave()
            ? View.SeeOther(Paths.Event(number, happening.TitleDe))
            : View.Stale<EditEvent, Shown>(await Read(db, city, await Load(db, number), EventDraft.Of(form), false));
    }

    private static async Task<EventDraft> WithGuests(CityDb db, Event happening, EventDraft draft)
    {
        var invited = await Invitations.Read(db, happening.Id);
        return draft with { InviteLater = await db.EventInvitations.AnyAsync(i => i.EventId == happening.Id && i.FromDesk), Roles = [.. invited.Roles.Select(r => r.ToString())], People = await Invitations.Addresses(db, invited.People) };
    }

    private static Task<Event?> Load(CityDb db, int number) => db.Events.SingleOrDefaultAsync(e => e.Number == number);

    private static async Task<Shown> Read(CityDb db, Catalog.Content city, Event? happening, EventDraft draft, bool takenOver) =>
        new(happening, draft, await db.EventSeries.AsNoTracking().OrderBy(s => s.TitleDe).ToListAsync(), city, takenOver);
}
