using Konzil.People;
using Konzil.Platform;
using Microsoft.AspNetCore.Http;
using Microsoft.EntityFrameworkCore;

namespace Konzil.Events;

/// <summary>The office invites units of the city and single people, and sees who comes.</summary>
public partial class InviteToEvent
{
    /// <summary>Both forms as they were typed.</summary>
    public sealed record Draft(string Unit, bool Below, string Addresses)
    {
        public static Draft Of(Form form) => new(form.Raw(nameof(Unit)), form.Ticked(nameof(Below)), form.Raw(nameof(Addresses)));
    }

    public sealed record Shown(InvitationDesk Desk, Draft Typed);

    public static async Task<IResult> Show(int number, CityDb db, TimeProvider clock) =>
        await Load(db, number) is { } happening ? View.Page<InviteToEvent, Shown>(new(await InvitationDesk.Read(db, happening, clock.GetUtcNow()), new("", true, ""))) : View.NotFound();

    public static async Task<IResult> Unit(int number, Form form, CityDb db, TimeProvider clock)
    {
        if (await Load(db, number) is not { } happening)
        {
            return View.NotFound();
        }

        var units = await db.OrgUnits.AsNoTracking().ToListAsync();
        var chosen = form.Choice(nameof(Draft.Unit), units.Where(u => !u.IsClosed).Select(u => u.Number.ToString(System.Globalization.CultureInfo.InvariantCulture)), InvitationText.UnitMissing);
        var reached = chosen is null ? [] : UnitStaff.Reach(units, units.Single(u => u.Number.ToString(System.Globalization.CultureInfo.InvariantCulture) == chosen).Id, form.Ticked(nameof(Draft.Below)));
        var people = await UnitStaff.Of(db, reached);
        if (!form.HasErrors && people.Count == 0)
        {
            form.Errors.Add(nameof(Draft.Unit), InvitationText.UnitEmpty);
        }

        return await Invite(happening, form, [.. people.Select(p => (p.Key, (Guid?)p.Value))], db, clock);
    }

    public static async Task<IResult> People(int number, Form form, CityDb db, TimeProvider clock) =>
        await Load(db, number) is { } happening
            ? await Invite(happening, form, [.. (await KnownAddresses.Read(form, nameof(Draft.Addresses), db)).People.Select(p => (p, (Guid?)null))], db, clock)
            : View.NotFound();

    internal static Task<Event?> Load(CityDb db, int number) => db.Events.AsNoTracking().SingleOrDefaultAsync(e => e.Number == number);

    internal static async Task<IResult> Refused(Event happening, Form form, CityDb db, TimeProvider clock) =>
        View.Invalid<InviteToEvent, Shown>(new(await InvitationDesk.Read(db, happening, clock.GetUtcNow()), Draft.Of(form)), form.Errors);

    private static async Task<IResult> Invite(Event happening, Form form, IReadOnlyList<(Guid Person, Guid? Unit)> people, CityDb db, TimeProvider clock)
    {
        var now = clock.GetUtcNow();
        if (!form.HasErrors && !happening.IsAhead(Format.Day(now)))
        {
            form.Errors.Add("", InvitationText.OnlyAhead);
        }

        if (form.HasErrors)
        {
            return await Refused(happening, form, db, clock);
        }

        await Add(db, happening, people.Select(p => EventInvitation.AtDesk(happening.Id, p.Person, p.Unit, now)));
        return View.SeeOther(Paths.InviteToEvent(happening.Number));
    }

    internal static Task Add(CityDb db, Event happening, IEnumerable<EventInvitation> rows) => db.Together(async () =>
    {
        var added = 0;
        foreach (var row in rows)
        {
            // One row for each person and event: whom another unit invited already hears nothing twice.
            added += await db.TryInsert(row) ? 1 : 0;
        }

        if (added > 0)
        {
            db.Note(happening, "people-invited", added.ToString(System.Globalization.CultureInfo.InvariantCulture));
            db.Say(new PeopleInvited(happening.Id));
            await db.SaveChangesAsync();
        }
    });
}
