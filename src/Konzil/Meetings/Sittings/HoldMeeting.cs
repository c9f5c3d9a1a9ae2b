using Konzil.Platform;
using Microsoft.AspNetCore.Http;
using Microsoft.EntityFrameworkCore;

namespace Konzil.Meetings;

/// <summary>The sitting took place: who was there. From now on minutes are written.</summary>
public partial class HoldMeeting
{
    /// <param name="Meeting">The sitting.</param>
    /// <param name="Present">What stands in the form.</param>
    /// <param name="Typed">It was refused.</param>
    public sealed record Draft(Meeting Meeting, string Present, bool Typed);

    public static async Task<IResult> Show(int number, Me me, CityDb db)
    {
        var (meeting, refused) = await MeetingAccess.ToRun(number, me, db);
        return meeting is null ? refused : View.Page<HoldMeeting, Draft>(new(meeting, meeting.Present.Length > 0 ? meeting.Present : await Invited(meeting, db), false));
    }

    public static async Task<IResult> Post(int number, Form form, Me me, CityDb db, TimeProvider clock)
    {
        var (meeting, refused) = await MeetingAccess.ToRun(number, me, db);
        if (meeting is null)
        {
            return refused;
        }

        string present = form.Text(nameof(Meeting.Present)).Required(MeetingText.PresentMissing).Max(Meeting.TextMax);
        form.Try(() => meeting.Hold(present, clock.GetUtcNow()));
        if (form.HasErrors)
        {
            return View.Invalid<HoldMeeting, Draft>(new(await Stored(number, db), present, true), form.Errors);
        }

        db.StartedFrom(meeting, form.Version());
        return await db.TrySave() ? View.SeeOther(Paths.Meeting(number)) : View.Stale<HoldMeeting, Draft>(new(await Stored(number, db), present, true));
    }

    private static async Task<string> Invited(Meeting meeting, CityDb db) =>
        string.Join('\n', (await MeetingPeople.Names(db, await MeetingPeople.Members(db, meeting.BodyId))).Values.Order(StringComparer.CurrentCulture));

    private static Task<Meeting> Stored(int number, CityDb db) => db.Meetings.AsNoTracking().SingleAsync(m => m.Number == number);
}
