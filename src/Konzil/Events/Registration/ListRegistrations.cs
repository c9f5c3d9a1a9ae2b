using System.Globalization;
using Konzil.People;
using Konzil.Platform;
using Microsoft.AspNetCore.Http;
using Microsoft.EntityFrameworkCore;

namespace Konzil.Events;

/// <summary>Who comes: for the desk at the entrance, on screen, as a table and on paper.</summary>
public partial class ListRegistrations
{
    public sealed record Row(Guid Id, string Name, string? Email, string Group, RegistrationState State, string Needs, bool Attended);

    public sealed record Shown(Event Event, Admission? Admission, IReadOnlyList<Row> Rows, int? Free, string Walkins)
    {
        public int Count(RegistrationState state) => Rows.Count(r => r.State == state);
    }

    public static async Task<IResult> Show(int number, CityDb db) =>
        await Read(db, number) is { } shown ? View.Page<ListRegistrations, Shown>(shown) : View.NotFound();

    public static async Task<IResult> Csv(int number, CityDb db)
    {
        if (await Read(db, number) is not { } shown)
        {
            return View.NotFound();
        }

        var csv = new Csv(DeskText.Number.De, DeskText.Name.De, DeskText.Email.De, DeskText.Group.De, DeskText.State.De, DeskText.Need.De, DeskText.WasThere.De);
        foreach (var (row, i) in shown.Rows.Select((r, i) => (r, i)))
        {
            csv.Row(i + 1, row.Name, row.Email, row.Group, RegistrationText.Of(row.State).De, row.Needs, row.Attended);
        }

        return csv.Download($"anmeldungen-{number.ToString(CultureInfo.InvariantCulture)}.csv");
    }

    /// <summary>Ticks of the list and those who came without registering give the one public number.</summary>
    public static async Task<IResult> Attendance(int number, Form form, CityDb db, TimeProvider clock)
    {
        if (await db.Events.SingleOrDefaultAsync(e => e.Number == number) is not { } happening)
        {
            return View.NotFound();
        }

        var there = form.RawMany(nameof(Row.Attended)).Select(t => Guid.TryParse(t, out var id) ? id : Guid.Empty).ToHashSet();
        var walkins = form.Whole(nameof(Shown.Walkins), 0, 100_000, EventsText.NumberWrong) ?? 0;
        var ids = await db.Registrations.Where(r => r.EventId == happening.Id && r.State != RegistrationState.Unconfirmed).Select(r => r.Id).ToListAsync();
        var ticked = ids.Where(there.Contains).ToList();
        form.Try(() => happening.Count(ticked.Count + walkins, clock.GetUtcNow()));
        if (form.HasErrors)
        {
            db.ChangeTracker.Clear();
            var shown = (await Read(db, number))!;
            return View.Invalid<ListRegistrations, Shown>(shown with { Walkins = form.Raw(nameof(Shown.Walkins)), Rows = [.. shown.Rows.Select(r => r with { Attended = there.Contains(r.Id) })] }, form.Errors);
        }

        await db.Together(async () =>
        {
            await db.Registrations.Where(r => r.EventId == happening.Id).ExecuteUpdateAsync(s => s.SetProperty(r => r.Attended, r => ticked.Contains(r.Id)));
            await db.SaveChangesAsync();
        });
        return View.SeeOther(Paths.Registrations(number));
    }

    /// <summary>Somebody said by phone that they do not come.</summary>
    public static async Task<IResult> Remove(int number, Guid id, CityDb db, TimeProvider clock)
    {
        var events = db.Events;
        if (await db.Registrations.AsNoTracking().SingleOrDefaultAsync(r => r.Id == id && events.Any(e => e.Id == r.EventId && e.Number == number)) is not { } leaving)
        {
            return View.NotFound();
        }

        await Places.Leave(db, leaving, Format.Day(clock.GetUtcNow()));
        return View.SeeOther(Paths.Registrations(number));
    }

    private static async Task<Shown?> Read(CityDb db, int number)
    {
        if (await db.Events.AsNoTracking().SingleOrDefaultAsync(e => e.Number == number) is not { } happening)
        {
            return null;
        }

        var groups = await db.PlaceGroups.AsNoTracking().Where(g => g.EventId == happening.Id).ToDictionaryAsync(g => g.Id, g => g.Name);
        var all = await (from r in db.Registrations.AsNoTracking()
                         where r.EventId == happening.Id
                         orderby r.State, r.Turn
                         join p in db.People on r.PersonId equals p.Id into account
                         from p in account.DefaultIfEmpty()
                         select new { Registration = r, p.Email }).ToListAsync();
        var rows = all.OrderBy(r => r.Registration.State == RegistrationState.Unconfirmed ? 2 : r.Registration.State == RegistrationState.Waiting ? 1 : 0).ThenBy(r => r.Registration.Turn)
            .Select(r => new Row(r.Registration.Id, r.Registration.Name, r.Registration.Email ?? r.Email, r.Registration.GroupId is { } g && groups.TryGetValue(g, out var name) ? name : "", r.Registration.State,
                string.Join("; ", r.Registration.NeedList.Select(n => RegistrationText.Of(n).ToString()).Append(r.Registration.NeedsText).Where(t => t.Length > 0)), r.Registration.Attended)).ToList();
        var free = await FreePlaces.Read(db, happening.Id);
        return new(happening, await db.Admissions.AsNoTracking().SingleOrDefaultAsync(a => a.EventId == happening.Id), rows, free.Total,
            happening.Attended is { } there ? Math.Max(0, there - rows.Count(r => r.Attended)).ToString(CultureInfo.InvariantCulture) : "");
    }
}
