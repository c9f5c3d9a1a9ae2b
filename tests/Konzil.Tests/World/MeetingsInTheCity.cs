using System.Net;
using Konzil.Meetings;
using Konzil.Platform;
using Microsoft.EntityFrameworkCore;

namespace Konzil.Tests.World;

/// <summary>Bodies and their sittings, made by sending the forms that people send.</summary>
internal static class MeetingsInTheCity
{
    /// <summary>A day as the German page writes it, whatever language the test's own thread has.</summary>
    public static string Words(DateOnly day) => MeetingText.DayIn.Filled(day).De;

    extension(City city)
    {
        public async Task<Body> HasBody(Actor coordination, string name = "Jour fixe", string standing = "Berichte", params (Actor Who, BodyDuty Duty)[] seats)
        {
            (await coordination.Posts("/buero/gremien/neu", ("NameDe", name), ("Kind", nameof(BodyKind.JourFixe)), ("Standing", standing), ("EveryWeeks", "2"))).ShouldBe(HttpStatusCode.SeeOther);
            var body = await city.Do(db => db.Bodies.AsNoTracking().OrderByDescending(b => b.Number).FirstAsync());
            foreach (var (who, duty) in seats)
            {
                (await coordination.Posts($"/buero/gremien/{body.Number}/mitglieder", ("Person", who.Id.ToString()!), ("Duty", duty.ToString()))).ShouldBe(HttpStatusCode.SeeOther);
            }

            return body;
        }

        public async Task<Meeting> HasMeeting(Actor who, Body body, DateOnly day)
        {
            (await who.Posts($"/buero/gremien/{body.Number}/sitzungen/neu", ("Day", Format.Iso(day)), ("Start", "10:00"), ("End", "11:30"), ("Place", "Sitzungssaal"))).ShouldBe(HttpStatusCode.SeeOther);
            return await city.Do(db => db.Meetings.AsNoTracking().OrderByDescending(m => m.Number).FirstAsync());
        }

        public async Task<MeetingItem> HasItem(Actor who, Meeting meeting, string title, params (string, string)[] more)
        {
            (await who.Posts($"/buero/sitzungen/{meeting.Number}/punkte/neu", [("Title", title), ("Place", "5"), .. more])).ShouldBe(HttpStatusCode.SeeOther);
            return await city.Do(db => db.MeetingItems.AsNoTracking().SingleAsync(i => i.MeetingId == meeting.Id && i.Title == title));
        }

        /// <summary>It took place.</summary>
        public async Task Holds(Actor who, Meeting meeting) =>
            (await who.Posts($"/buero/sitzungen/{meeting.Number}/durchfuehrung", ("Present", "Frau Vorsitz"), ("Version", await city.VersionOf(meeting)))).ShouldBe(HttpStatusCode.SeeOther);

        public async Task<string> VersionOf(Meeting meeting) => (await city.Do(db => db.Meetings.Where(m => m.Id == meeting.Id).Select(m => m.Version).SingleAsync())).ToString();

        public async Task<string> VersionOf(MeetingItem item) => (await city.Do(db => db.MeetingItems.Where(i => i.Id == item.Id).Select(i => i.Version).SingleAsync())).ToString();

        public async Task WritesMinutes(Actor who, Meeting meeting, MeetingItem item, string minutes, ItemOutcome outcome) =>
            (await who.Posts($"/buero/sitzungen/{meeting.Number}/punkte/{item.Id}/protokoll", ("Minutes", minutes), ("Outcome", outcome.ToString()), ("Version", await city.VersionOf(item)))).ShouldBe(HttpStatusCode.SeeOther);

        /// <summary>A task on a point of a sitting that was held.</summary>
        public async Task<MeetingTask> HasTask(Actor who, Meeting meeting, MeetingItem item, Actor owner, DateOnly due, string title = "Kosten erfragen")
        {
            (await who.Posts($"/buero/sitzungen/{meeting.Number}/punkte/{item.Id}/aufgabe", ("Title", title), ("OwnerId", owner.Id.ToString()!), ("Due", Format.Iso(due)))).ShouldBe(HttpStatusCode.SeeOther);
            return await city.TaskOf(title);
        }

        public Task<MeetingTask> TaskOf(string title) => city.Do(db => db.MeetingTasks.AsNoTracking().OrderByDescending(t => t.Number).FirstAsync(t => t.Title == title));
    }
}
