using Konzil.Council;
using Konzil.Meetings;
using Konzil.Platform;
using Microsoft.EntityFrameworkCore;

namespace Konzil.Site.Content;

/// <summary>Bodies of the paper, and invented sittings for a demonstration. Once; afterwards they belong to the office.</summary>
public sealed class LoadBodies : ILoadStep
{
    private const string BodyKind = "body";
    private const string DemoKind = "demo-meetings";
    private const string Person = "person";
    private static readonly TimeOnly Noon = new(12, 0);

    public int Order => 92;

    public async Task Load(Loading loading, CancellationToken cancellation)
    {
        foreach (var entry in loading.Content.Bodies.Where(e => loading.Find(BodyKind, e.Key) is null).ToList())
        {
            var body = Body.Found(await NumberSeries.Take(loading.Db, Body.Series));
            body.Write(entry.Words);
            loading.Db.Bodies.Add(body.Loaded(entry.Source, false));
            loading.Remember(BodyKind, entry.Key, body.Id);
        }

        await loading.Db.SaveChangesAsync(cancellation);
        if (loading.Content.Demo?.Meetings is { } demo && demo != DemoMeetingsContent.None && loading.Find(DemoKind, "first") is null)
        {
            await Invent(loading, demo, cancellation);
            loading.Remember(DemoKind, "first", Ids.Next());
        }
    }

    private static async Task Invent(Loading loading, DemoMeetingsContent demo, CancellationToken cancellation)
    {
        var db = loading.Db;
        var bodies = await db.Bodies.Include(b => b.Members).ToDictionaryAsync(b => b.Id, cancellation);
        foreach (var entry in demo.Seats)
        {
            bodies[loading.Id(BodyKind, entry.Body)].Seat(loading.Id(Person, entry.Person), entry.Duty, loading.Content.FirstDay);
        }

        foreach (var entry in demo.Standing)
        {
            var body = bodies[loading.Id(BodyKind, entry.Body)];
            body.Write(body.Words with { Standing = string.Join('\n', entry.Points), EveryWeeks = entry.EveryWeeks });
        }

        foreach (var entry in demo.Published)
        {
            var body = bodies[loading.Id(BodyKind, entry.Body)];
            body.Write(body.Words with { HowChosen = entry.HowChosen, IsPublished = true });
        }

        await db.SaveChangesAsync(cancellation);
        foreach (var entry in demo.Meetings.OrderBy(m => m.Date.Day))
        {
            await Hold(loading, entry, bodies[loading.Id(BodyKind, entry.Body)], cancellation);
        }

        foreach (var entry in demo.Papers)
        {
            var paper = PaperPath.Begin(await NumberSeries.Take(db, PaperPath.Series)).AsExample();
            paper.Write(new PaperWords(entry.Title.De, entry.Title.En, "", entry.Measure is { } measure ? loading.Id("measure", measure) : null, entry.Resolution is { } resolution ? loading.Id("resolution", resolution) : null));
            paper.ShowTo(entry.Public ? Release.Everybody : Release.TeamOnly, Format.Day(loading.Now));
            paper.Through([.. entry.Stations.Select(s => bodies[loading.Id(BodyKind, s.Body)])]);
            foreach (var (station, place) in entry.Stations.Select((s, i) => (s, i + 1)).Where(x => x.s.State != StationState.Ahead))
            {
                paper.Answer(place, station.State, station.Day, station.Note);
            }

            db.PaperPaths.Add(paper);
        }

        foreach (var entry in demo.Terms)
        {
            var words = new TermWords(bodies[loading.Id(BodyKind, entry.Body)].NameDe, entry.From, null, entry.Seats, entry.Groups);
            db.CouncilTerms.Add(CouncilTerm.Begin(await NumberSeries.Take(db, nameof(CouncilTerm)), words, await CouncilTerm.All(db, cancellation)).AsExample());
        }

        await db.SaveChangesAsync(cancellation);
    }

    private static async Task Hold(Loading loading, DemoMeetingEntry entry, Body body, CancellationToken cancellation)
    {
        var (db, at) = (loading.Db, Format.At(entry.Date.Day, Noon));
        var meeting = Meeting.Plan(await NumberSeries.Take(db, Meeting.Series), body.Id, entry.Date, loading.Now).AsExample();
        var items = body.StandingPoints.Select((title, i) => MeetingItem.FromStanding(meeting.Id, i + 1, title)).ToList();
        items.AddRange(entry.Items.Select((e, i) => MeetingItem.Add(meeting.Id, body.StandingPoints.Count + i + 1, new Konzil.Meetings.ItemWords(e.Title, e.Note, e.Measure is null ? ItemSubject.None : ItemSubject.Measure, e.Measure is { } key ? loading.Id("measure", key) : null) { IsConfidential = e.Confidential })));
        db.Meetings.Add(meeting);
        db.MeetingItems.AddRange(items);
        meeting.ShowAgenda(entry.Announced, loading.Now);
        if (entry.Present.Count > 0)
        {
            meeting.Hold(string.Join('\n', entry.Present), at);
            foreach (var (item, said) in items.Skip(body.StandingPoints.Count).Zip(entry.Items))
            {
                await Say(loading, meeting, item, said, at);
            }

            meeting.Release(at);
            meeting.ShowTo(entry.Public ? Release.Everybody : Release.TeamOnly, Format.Day(loading.Now));
        }

        await db.SaveChangesAsync(cancellation);
        if (meeting.State == MeetingState.Planned)
        {
            await CarryOver.Into(meeting, db);
        }
    }

    private static async Task Say(Loading loading, Meeting meeting, MeetingItem item, DemoItemEntry said, DateTimeOffset at)
    {
        if (said.Outcome is { } outcome)
        {
            item.Record(said.Minutes, outcome);
        }

        if (said.Decision is { } d)
        {
            loading.Db.MeetingDecisions.Add(MeetingDecision.Record(await NumberSeries.Take(loading.Db, MeetingDecision.Series), meeting, item, new DecisionWords(d.Title, d.Wording, d.Reason, null, new Release(Visibility.Team, d.Public, null)), Me.System, at).AsExample());
        }

        if (said.Task is { } t)
        {
            var task = MeetingTask.Give(await NumberSeries.Take(loading.Db, MeetingTask.Series), meeting.BodyId, item.Id, new TaskWords(t.Title, "", loading.Id(Person, t.Owner), t.Due), Me.System, at).AsExample();
            if (t.Accepted)
            {
                task.Accept("");
            }

            loading.Db.MeetingTasks.Add(task);
        }
    }
}
