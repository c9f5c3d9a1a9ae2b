using Konzil.Platform;
using Microsoft.AspNetCore.Http;

namespace Konzil.Meetings;

/// <summary>Whoever runs the body announces the public part of an agenda, or takes that back. Says what it shall become: pressing twice does it once.</summary>
public static class AnnounceAgenda
{
    public static async Task<IResult> Post(int number, Form form, Me me, CityDb db, PlanSubjects plans)
    {
        var (meeting, refused) = await MeetingAccess.ToRun(number, me, db);
        if (meeting is null)
        {
            return refused;
        }

        form.Try(() => meeting.ShowAgenda(form.Ticked(nameof(Meeting.AgendaPublicSince)), db.Now));
        if (form.HasErrors)
        {
            db.ChangeTracker.Clear();
            return View.Invalid<ShowMeeting, ShowMeeting.Shown>((await ShowMeeting.Load(number, me, db, plans))!, form.Errors);
        }

        AgendaNews.Say(meeting, db);
        return await db.TrySave() ? View.SeeOther(Paths.Meeting(number)) : View.Stale<ShowMeeting, ShowMeeting.Shown>((await ShowMeeting.Load(number, me, db, plans))!);
    }
}
