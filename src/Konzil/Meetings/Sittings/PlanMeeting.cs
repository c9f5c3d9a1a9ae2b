using System.Globalization;
using Konzil.Platform;
using Microsoft.AspNetCore.Http;
using Microsoft.EntityFrameworkCore;

namespace Konzil.Meetings;

/// <summary>The next sitting of a body with its standing and open points, and another day for a planned one.</summary>
public partial class PlanMeeting
{
    /// <param name="Body">Whose sitting.</param>
    /// <param name="Meeting">Null while a new one is planned.</param>
    /// <param name="Last">The sitting before, whose place and hours are suggested.</param>
    /// <param name="Typed">The refused form.</param>
    public sealed record Draft(Body Body, Meeting? Meeting, Meeting? Last, Form? Typed);

    public static async Task<IResult> New(int number, Me me, CityDb db)
    {
        var (body, refused) = await MeetingAccess.BodyToRun(number, me, db);
        return body is null ? refused : View.Page<PlanMeeting, Draft>(new(body, null, await Last(body, db), null));
    }

    public static async Task<IResult> Create(int number, Form form, Me me, CityDb db, TimeProvider clock)
    {
        var (body, refused) = await MeetingAccess.BodyToRun(number, me, db);
        if (body is null)
        {
            return refused;
        }

        var (date, now) = (Read(form), clock.GetUtcNow());
        form.Try(() => Meeting.Plan(0, body.Id, date, now));
        if (form.HasErrors)
        {
            return View.Invalid<PlanMeeting, Draft>(new(body, null, await Last(body, db), form), form.Errors);
        }

        var created = 0;
        await db.Together(async () =>
        {
            var meeting = Meeting.Plan(created = await NumberSeries.Take(db, Meeting.Series), body.Id, date, now);
            db.Meetings.Add(meeting);
            db.MeetingItems.AddRange(body.StandingPoints.Select((title, i) => MeetingItem.FromStanding(meeting.Id, i + 1, title)));
            db.Say(new MeetingAnnounced(meeting.Id, meeting.Sequence));
            await db.SaveChangesAsync();
            await CarryOver.Into(meeting, db);
        });
        return View.SeeOther(Paths.Meeting(created));
    }

    public static async Task<IResult> Show(int number, Me me, CityDb db)
    {
        var (meeting, refused) = await MeetingAccess.ToRun(number, me, db);
        return meeting is null ? refused : View.Page<PlanMeeting, Draft>(new(await BodyOf(meeting, db), meeting, null, null));
    }

    public static async Task<IResult> Post(int number, Form form, Me me, CityDb db, TimeProvider clock)
    {
        var (meeting, refused) = await MeetingAccess.ToRun(number, me, db);
        if (meeting is null)
        {
            return refused;
        }

        var (date, moved) = (Read(form), false);
        form.Try(() => moved = meeting.Move(date, clock.GetUtcNow()));
        if (form.HasErrors)
        {
            return View.Invalid<PlanMeeting, Draft>(new(await BodyOf(meeting, db), await Stored(number, db), null, form), form.Errors);
        }

        db.StartedFrom(meeting, form.Version());
        if (moved)
        {
            db.Say(new MeetingAnnounced(meeting.Id, meeting.Sequence));
        }

        return await db.TrySave() ? View.SeeOther(Paths.Meeting(number)) : View.Stale<PlanMeeting, Draft>(new(await BodyOf(meeting, db), await Stored(number, db), null, form));
    }

    private static MeetingDate Read(Form form) => new(
        form.Date(nameof(Meeting.Day), MeetingText.DayWrong, required: true) ?? default,
        Time(form, nameof(Meeting.Start)),
        Time(form, nameof(Meeting.End)),
        form.Text(nameof(Meeting.Place)).Max(Conventions.Line),
        form.Text(nameof(Meeting.Topic)).Max(Conventions.Line));

    private static TimeOnly? Time(Form form, string name)
    {
        if (TimeOnly.TryParseExact(form.Raw(name), ["H:mm", "HH:mm", "HH:mm:ss"], CultureInfo.InvariantCulture, DateTimeStyles.None, out var time))
        {
            return time;
        }

        if (form.Raw(name).Length > 0)
        {
            form.Errors.Add(name, MeetingText.TimeWrong);
        }

        return null;
    }

    private static Task<Meeting?> Last(Body body, CityDb db) => db.Meetings.AsNoTracking().Where(m => m.BodyId == body.Id && m.State != MeetingState.Cancelled).OrderByDescending(m => m.Day).FirstOrDefaultAsync();

    private static Task<Body> BodyOf(Meeting meeting, CityDb db) => db.Bodies.AsNoTracking().SingleAsync(b => b.Id == meeting.BodyId);

    private static Task<Meeting> Stored(int number, CityDb db) => db.Meetings.AsNoTracking().SingleAsync(m => m.Number == number);
}
