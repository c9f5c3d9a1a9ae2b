using Konzil.Platform;
using Microsoft.AspNetCore.Http;
using Microsoft.EntityFrameworkCore;

namespace Konzil.Events;

/// <summary>The office reminds whoever has not answered, each person at most once a day.</summary>
public static class RemindInvited
{
    public static async Task<IResult> Post(int number, Form form, CityDb db, TimeProvider clock)
    {
        if (await InviteToEvent.Load(db, number) is not { } happening)
        {
            return View.NotFound();
        }

        var now = clock.GetUtcNow();
        var today = Format.Day(now);
        var reminded = 0;
        await db.Together(async () =>
        {
            reminded = !happening.IsAhead(today) ? 0 : await Silent(db, happening.Id, now).ExecuteUpdateAsync(s => s.SetProperty(i => i.RemindedOn, today));
            if (reminded > 0)
            {
                db.Note(happening, "invited-reminded", reminded.ToString(System.Globalization.CultureInfo.InvariantCulture));
                db.Say(new InvitedReminded(happening.Id, today));
                await db.SaveChangesAsync();
            }
        });
        if (reminded > 0)
        {
            return View.SeeOther(Paths.InviteToEvent(number));
        }

        form.Errors.Add("", InvitationText.RemindNobody);
        return await InviteToEvent.Refused(happening, form, db, clock);
    }

    /// <summary>No answer, not invited today, not reminded today.</summary>
    public static IQueryable<EventInvitation> Silent(CityDb db, Guid eventId, DateTimeOffset now)
    {
        var today = Format.Day(now);
        var morning = Format.At(today, new(0, 0));
        return db.EventInvitations.Where(i => i.EventId == eventId && i.Answer == null && (i.InvitedAt == null || i.InvitedAt < morning) && (i.RemindedOn == null || i.RemindedOn < today));
    }
}
