using Konzil.Council;
using Konzil.Agenda;
using Konzil.Platform;
using Konzil.Ui;
using Microsoft.AspNetCore.Http;
using Microsoft.EntityFrameworkCore;

namespace Konzil.Meetings;

/// <summary>
/// The one rule of who sees and who runs what. Whoever may run meetings sees all bodies; members see their own, its chair and
/// its clerk run it, and the council's office does so for the council and its committees. For everybody else a body does not exist,
/// but for the decisions that were released. Confidential points are narrower: whoever may run all meetings only counts them.
/// </summary>
public static class MeetingAccess
{
    public static IQueryable<Body> Bodies(Me me, CityDb db) => me.May(Permission.RunMeetings) ? db.Bodies : Trusted(me, db);

    /// <summary>Bodies whose confidential points the person reads: members theirs, the council's office those of the council.</summary>
    public static IQueryable<Body> Trusted(Me me, CityDb db)
    {
        var (members, id, today, office) = (db.BodyMembers, me.Id, Format.Day(db.Now), me.May(Permission.RecordResolutions));
        return db.Bodies.Where(b => office && (b.Kind == BodyKind.Council || b.Kind == BodyKind.Committee) || members.Any(m => m.BodyId == b.Id && m.PersonId == id && (m.Until == null || m.Until >= today)));
    }

    public static IQueryable<Body> RunBy(Me me, CityDb db) => me.May(Permission.RunMeetings) ? db.Bodies : OwnToRun(me, db);

    /// <summary>Bodies somebody prepares and writes for: chair and clerk theirs, the council's office those of the council.</summary>
    public static IQueryable<Body> OwnToRun(Me me, CityDb db)
    {
        var (members, id, today, office) = (db.BodyMembers, me.Id, Format.Day(db.Now), me.May(Permission.RecordResolutions));
        return db.Bodies.Where(b => office && (b.Kind == BodyKind.Council || b.Kind == BodyKind.Committee) || members.Any(m => m.BodyId == b.Id && m.PersonId == id && m.Duty != BodyDuty.Member && (m.Until == null || m.Until >= today)));
    }

    public static IQueryable<Meeting> Meetings(Me me, CityDb db)
    {
        var bodies = Bodies(me, db);
        return db.Meetings.Where(m => bodies.Any(b => b.Id == m.BodyId));
    }

    /// <summary>Points of sittings the person sees, without the confidential ones of bodies that do not trust them.</summary>
    public static IQueryable<MeetingItem> Items(Me me, CityDb db)
    {
        var (meetings, trusted) = (db.Meetings, Trusted(me, db));
        return db.MeetingItems.Where(i => !i.IsConfidential || meetings.Any(m => m.Id == i.MeetingId && trusted.Any(b => b.Id == m.BodyId)));
    }

    /// <summary>Points for everybody who reads the minutes outside the body: of the others only the number is said.</summary>
    public static IQueryable<MeetingItem> OpenItems(CityDb db) => db.MeetingItems.Where(i => !i.IsConfidential);

    /// <summary>Tasks of bodies, without those of confidential points; one's own always.</summary>
    public static IQueryable<MeetingTask> Tasks(Me me, CityDb db)
    {
        var (items, id) = (Items(me, db), me.Id);
        return db.MeetingTasks.Where(t => t.ItemId == null || t.OwnerId == id || items.Any(i => i.Id == t.ItemId));
    }

    public static IQueryable<MeetingDecision> Decisions(Me me, CityDb db)
    {
        var (bodies, items) = (Bodies(me, db), Items(me, db));
        return db.MeetingDecisions.Where(d => bodies.Any(b => b.Id == d.BodyId) && (d.IsPublic || items.Any(i => i.Id == d.ItemId)));
    }

    /// <summary>Bodies whose purpose and composition everybody may read.</summary>
    public static IQueryable<Body> PublicBodies(CityDb db) => db.Bodies.Where(b => b.IsPublished && !b.IsClosed);

    /// <summary>What everybody may read: lists, files, the page of a measure.</summary>
    public static IQueryable<MeetingDecision> PublicDecisions(CityDb db) => db.MeetingDecisions.Where(d => d.IsPublic);

    /// <summary>Finished minutes as far as the person may read them outside the body; without names, notes and tasks.</summary>
    public static IQueryable<Meeting> Minutes(Me me, CityDb db) => db.Meetings.ReadBy(me).Where(m => m.State == MeetingState.Released);

    /// <summary>Sittings whose agenda was announced: everybody reads day, place and the points that are not confidential; nothing of what was said.</summary>
    public static IQueryable<Meeting> PublicAgendas(CityDb db) => db.Meetings.Where(m => m.AgendaPublicSince != null);

    /// <summary>What is to come. A sitting nobody recorded as held is over all the same when its day has passed.</summary>
    public static IQueryable<Meeting> Ahead(IQueryable<Meeting> meetings, DateOnly today) =>
        meetings.Where(m => m.Day >= today && (m.State == MeetingState.Planned || m.State == MeetingState.Cancelled));

    /// <summary>All others.</summary>
    public static IQueryable<Meeting> Past(IQueryable<Meeting> meetings, DateOnly today) =>
        meetings.Where(m => m.Day < today || m.State == MeetingState.Held || m.State == MeetingState.Released);

    /// <summary>A paper is seen by the bodies it goes through, from its first day on.</summary>
    public static IQueryable<PaperPath> Papers(Me me, CityDb db)
    {
        var bodies = Bodies(me, db);
        return me.May(Permission.RunMeetings) ? db.PaperPaths : db.PaperPaths.Where(p => p.Stations.Any(s => bodies.Any(b => b.Id == s.BodyId)));
    }

    public static Task<bool> IsTrusted(Me me, Guid bodyId, CityDb db) => Trusted(me, db).AnyAsync(b => b.Id == bodyId);

    public static Task<bool> MayRun(Me me, Guid bodyId, CityDb db) => RunBy(me, db).AnyAsync(b => b.Id == bodyId);

    /// <summary>A body to be changed, or the answer to give instead.</summary>
    internal static async Task<(Body? Body, IResult Refused)> BodyToRun(int number, Me me, CityDb db)
    {
        var body = await Bodies(me, db).Include(b => b.Members).SingleOrDefaultAsync(b => b.Number == number);
        return body is null ? (null, View.NotFound()) : await MayRun(me, body.Id, db) ? (body, View.NotFound()) : (null, View.Forbidden());
    }

    /// <summary>A sitting to be changed, or the answer to give instead.</summary>
    internal static async Task<(Meeting? Meeting, IResult Refused)> ToRun(int number, Me me, CityDb db)
    {
        var meeting = await Meetings(me, db).SingleOrDefaultAsync(m => m.Number == number);
        return meeting is null ? (null, View.NotFound()) : await MayRun(me, meeting.BodyId, db) ? (meeting, View.NotFound()) : (null, View.Forbidden());
    }

    /// <summary>A point of a sitting to be changed, or the answer to give instead.</summary>
    internal static async Task<(Meeting? Meeting, MeetingItem? Item, IResult Refused)> ItemToRun(int number, Guid id, Me me, CityDb db)
    {
        var (meeting, refused) = await ToRun(number, me, db);
        var item = meeting is null ? null : await Items(me, db).SingleOrDefaultAsync(i => i.Id == id && i.MeetingId == meeting.Id);
        return meeting is not null && item is null ? (null, null, View.NotFound()) : (meeting, item, refused);
    }

    /// <summary>Public measures for a choice: what is not public is on no agenda, since members may see less than who prepares it.</summary>
    internal static async Task<IReadOnlyList<Option>> Measures(CityDb db) =>
        [.. (await MeasureAccess.Public(db.Measures).AsNoTracking().OrderBy(m => m.Number).ToListAsync()).Select(m => new Option(m.Id.ToString(), m.Code + " " + m.Title))];

    internal static async Task<IReadOnlyList<Option>> Resolutions(CityDb db) =>
        [.. (await db.Resolutions.AsNoTracking().OrderByDescending(r => r.Year).ThenByDescending(r => r.Number).ToListAsync()).Select(r => new Option(r.Id.ToString(), $"{r.Body}, {Council.Decisions.Day(r)}: {r.Title}"))];
}
