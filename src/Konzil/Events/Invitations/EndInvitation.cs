using Konzil.People;
using Konzil.Platform;
using Microsoft.AspNetCore.Http;
using Microsoft.EntityFrameworkCore;

namespace Konzil.Events;

/// <summary>The office takes invitations back: one person's, or all of a unit or a body. With them goes the right to see a closed event.</summary>
public static class EndInvitation
{
    public const string CircleField = "Kreis";

    public static Task<IResult> Person(int number, Guid id, CityDb db, TimeProvider clock) => End(number, i => i.Where(x => x.PersonId == id), db, clock);

    public static async Task<IResult> Unit(int number, int unit, CityDb db, TimeProvider clock) =>
        await db.OrgUnits.Where(u => u.Number == unit).Select(u => (Guid?)u.Id).SingleOrDefaultAsync() is { } id ? await End(number, i => i.Where(x => x.UnitId == id), db, clock) : View.NotFound();

    public static Task<IResult> Circle(int number, Form form, CityDb db, TimeProvider clock)
    {
        var circle = form.Raw(CircleField);
        return End(number, i => i.Where(x => x.Circle == circle && circle != ""), db, clock);
    }

    private static async Task<IResult> End(int number, Func<IQueryable<EventInvitation>, IQueryable<EventInvitation>> which, CityDb db, TimeProvider clock)
    {
        if (await InviteToEvent.Load(db, number) is not { } happening)
        {
            return View.NotFound();
        }

        await db.Together(async () =>
        {
            var ending = await which(db.EventInvitations.AsNoTracking().Where(i => i.EventId == happening.Id)).Select(i => new { i.PersonId, i.ToldAt }).ToListAsync();
            var people = ending.Select(e => e.PersonId).ToList();
            if (people.Count == 0)
            {
                return;
            }

            await db.EventInvitations.Where(i => i.EventId == happening.Id && people.Contains(i.PersonId)).ExecuteDeleteAsync();
            var still = await EventAccess.WhoMaySee(db, happening, people);
            foreach (var registration in await db.Registrations.AsNoTracking().Where(r => r.EventId == happening.Id && r.PersonId != null && people.Contains(r.PersonId.Value) && !still.Contains(r.PersonId.Value)).ToListAsync())
            {
                await Places.Leave(db, registration, Format.Day(clock.GetUtcNow()));
            }

            await ContactRows.Delete(db, db.EventContacts.Where(c => c.EventId == happening.Id && c.PersonId != null && people.Contains(c.PersonId.Value) && !still.Contains(c.PersonId.Value)));
            db.Note(happening, "invitations-taken-back", people.Count.ToString(System.Globalization.CultureInfo.InvariantCulture));
            // In parts, as a whole unit would not fit into one job.
            foreach (var told in ending.Where(e => e.ToldAt is not null).Select(e => e.PersonId).Chunk(50))
            {
                db.Say(new InvitationsTakenBack(happening.Id, told, Ids.Next().ToString("N")));
            }

            await db.SaveChangesAsync();
        });
        return View.SeeOther(Paths.InviteToEvent(number));
    }
}
