using Konzil.Platform;
using Microsoft.AspNetCore.Http;
using Microsoft.EntityFrameworkCore;

namespace Konzil.Meetings;

/// <summary>A planned sitting does not take place; the members hear why, and its points wait for the next one.</summary>
public partial class CancelMeeting
{
    public sealed record Draft(Meeting Meeting, string? CancelReason);

    public static async Task<IResult> Show(int number, Me me, CityDb db)
    {
        var (meeting, refused) = await MeetingAccess.ToRun(number, me, db);
        return meeting is null ? refused : View.Page<CancelMeeting, Draft>(new(meeting, null));
    }

    public static async Task<IResult> Post(int number, Form form, Me me, CityDb db, TimeProvider clock)
    {
        var (meeting, refused) = await MeetingAccess.ToRun(number, me, db);
        if (meeting is null)
        {
            return refused;
        }

        string reason = form.Text(nameof(Meeting.CancelReason)).Required(MeetingText.CancelNeedsReason).Max(Meeting.TextMax);
        form.Try(() => meeting.Cancel(reason, clock.GetUtcNow()));
        if (form.HasErrors)
        {
            return View.Invalid<CancelMeeting, Draft>(new(await Stored(number, db), reason), form.Errors);
        }

        var saved = false;
        await db.Together(async () =>
        {
            db.Say(new MeetingAnnounced(meeting.Id, meeting.Sequence));
            if (saved = await db.Because(reason).TrySave())
            {
                await CarryOver.IntoNext(meeting.BodyId, db);
            }
        });
        return saved ? View.SeeOther(Paths.Meeting(number)) : View.Stale<CancelMeeting, Draft>(new(await Stored(number, db), reason));
    }

    private static Task<Meeting> Stored(int number, CityDb db) => db.Meetings.AsNoTracking().SingleAsync(m => m.Number == number);
}
