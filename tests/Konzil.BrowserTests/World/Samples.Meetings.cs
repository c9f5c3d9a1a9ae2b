using System.Globalization;
using Konzil.Meetings;
using Konzil.People;
using Konzil.Platform;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using MeetingBody = Konzil.Meetings.Body;

namespace Konzil.BrowserTests.World;

/// <summary>A body with a sitting in each state, long words in all of them, a decision, tasks and a paper, on each of their forms.</summary>
public sealed partial class Samples
{
    private async Task Meetings(TestPerson owner)
    {
        using var office = new Hand(site, await site.People.Of(Role.Coordinator));
        await office.Posts(Paths.NewBody, (nameof(MeetingBody.NameDe), "Prüfrunde am Seerhein"), (nameof(MeetingBody.Kind), nameof(BodyKind.Steering)), (nameof(MeetingBody.Standing), "Berichte der Prüfung"), (nameof(MeetingBody.Purpose), TwoLongWords), (nameof(MeetingBody.HowChosen), Endless), (nameof(MeetingBody.IsPublished), "true"));
        var body = await Ask(db => db.Bodies.AsNoTracking().OrderByDescending(b => b.Number).FirstAsync());
        foreach (var who in new[] { owner, await site.People.Of(null) })
        {
            await using var scope = site.Services.CreateAsyncScope();
            var db = scope.ServiceProvider.GetRequiredService<CityDb>();
            var seated = await db.Bodies.Include(b => b.Members).SingleAsync(b => b.Id == body.Id);
            seated.Seat(who.Id, BodyDuty.Member, Format.Day(Now), new SeatTerm(Konzil.Scoring.Sector.Politics, Format.Day(Now).AddDays(400), TwoLongWords));
            seated.Members.Single(m => m.PersonId == who.Id).ShowName(true, Now);
            await db.SaveChangesAsync();
        }

        var held = await Sitting(office, body.Number, Format.Day(Now));
        await office.Posts(Paths.NewItem(held.Number), (nameof(MeetingItem.Title), LongWord), (nameof(MeetingItem.Place), "2"), (nameof(MeetingItem.Note), Endless));
        await office.Posts(Paths.HoldMeeting(held.Number), (nameof(Meeting.Present), LongWord + "\nFrau Vorsitz"), (FormFields.Version, (await Stored(held)).Version.ToString()));
        var item = await Ask(db => db.MeetingItems.AsNoTracking().SingleAsync(i => i.MeetingId == held.Id && !i.IsStanding));
        await office.Posts(Paths.WriteMinutes(held.Number, item.Id), (nameof(MeetingItem.Minutes), Endless), (nameof(MeetingItem.Outcome), nameof(ItemOutcome.Open)), (FormFields.Version, item.Version.ToString()));
        await office.Posts(Paths.RecordDecision(held.Number, item.Id), (nameof(MeetingDecision.Title), TwoLongWords), (nameof(MeetingDecision.Wording), Endless), (nameof(MeetingDecision.IsPublic), "true"));
        await office.Posts(Paths.GiveTask(held.Number, item.Id), (nameof(MeetingTask.Title), TwoLongWords), (nameof(MeetingTask.OwnerId), owner.Id.ToString()), (nameof(MeetingTask.Due), Format.Iso(Format.Day(Now).AddDays(3))));
        var (decision, task) = (await Ask(db => db.MeetingDecisions.MaxAsync(d => d.Number)), await Ask(db => db.MeetingTasks.MaxAsync(t => t.Number)));
        var told = await Minuted(office, body.Number);
        var planned = await Sitting(office, body.Number, Format.Day(Now).AddDays(5));
        var point = await Ask(db => db.MeetingItems.AsNoTracking().FirstAsync(i => i.MeetingId == planned.Id));
        await office.Posts(Paths.NewItem(planned.Number), (nameof(MeetingItem.Title), LongWord), (nameof(MeetingItem.Place), "9"));
        await office.Posts(Paths.AnnounceAgenda(planned.Number), (nameof(Meeting.AgendaPublicSince), "true"));

        await office.Posts(Paths.NewPaper, (nameof(PaperPath.Title), TwoLongWords), (EditPaper.Station + "1", body.Id.ToString()));
        var paper = await Ask(db => db.PaperPaths.MaxAsync(p => p.Number));
        _addresses.AddRange(
        [
            Paths.Body(body.Number), Paths.EditBody(body.Number), Paths.BodyMembers(body.Number), Paths.PlanMeeting(body.Number), Paths.Meeting(held.Number), Paths.PrintMinutes(held.Number), Paths.HoldMeeting(held.Number), Paths.WriteMinutes(held.Number, item.Id),
            Paths.RecordDecision(held.Number, item.Id), Paths.GiveTask(held.Number, item.Id), Paths.Meeting(planned.Number), Paths.PublicAgenda(planned.Number), Paths.MeetingCalendar(planned.Number), Paths.EditMeeting(planned.Number), Paths.CancelMeeting(planned.Number), Paths.NewItem(planned.Number),
            Paths.EditItem(planned.Number, point.Id), Paths.OfficeDecision(decision), Paths.Task(task), Paths.EditTask(task), Paths.Paper(paper), Paths.EditPaper(paper), Paths.AnswerPaper(paper, 1),
        ]);
        await using (var scope = site.Services.CreateAsyncScope())
        {
            var db = scope.ServiceProvider.GetRequiredService<CityDb>();
            await db.TryInsert(new Konzil.Events.CalendarAddress(owner.Id, Now));
            _addresses.Add(Paths.MeetingsSubscription(await db.Set<Konzil.Events.CalendarAddress>().Where(a => a.PersonId == owner.Id).Select(a => a.Secret).SingleAsync()));
        }

        await office.Posts(Paths.NewDraft(body.Number), (nameof(DraftWords.Title), TwoLongWords), (nameof(DraftWords.Text), Endless + "\n\n" + TwoLongWords + "\n\nEin kurzer Absatz."));
        var draft = await Ask(db => db.TextDrafts.MaxAsync(d => d.Number));
        await office.Posts(Paths.DraftParagraph(draft, 3), (WriteToParagraph.EditionField, "1"), (WriteToParagraph.AfterField, "Ein anderer Absatz mit " + LongWord), (WriteToParagraph.WhyField, TwoLongWords));
        await office.Posts(Paths.CommentDraft(draft, 2), (WriteToParagraph.EditionField, "1"), (WriteToParagraph.CommentField, Endless));
        var suggestion = await Ask(db => db.DraftSuggestions.AsNoTracking().OrderByDescending(s => s.At).FirstAsync());
        _addresses.AddRange([Paths.NewDraft(body.Number), Paths.Draft(draft), Paths.EditDraft(draft), Paths.DraftParagraph(draft, 1), Paths.Suggestion(draft, suggestion.Id), Paths.DraftVersion(draft, 1), Paths.FinishDraft(draft)]);
        await office.Posts(Paths.NewDraft(body.Number), (nameof(DraftWords.Title), TwoLongWords), (nameof(DraftWords.Text), Endless));
        var proposed = await Ask(db => db.TextDrafts.AsNoTracking().OrderByDescending(d => d.Number).FirstAsync());
        var aimed = await Ask(db => db.Set<Konzil.Agenda.Measure>().OrderBy(m => m.Number).Select(m => m.Id).FirstAsync());
        await office.Posts(Paths.FinishDraft(proposed.Number), (FinishDraft.AimField, "m:" + aimed), (FinishDraft.PartField, nameof(WordingPart.Problem)), (FormFields.Version, proposed.Version.ToString()));
        _addresses.Add(Paths.AnswerWording(proposed.Number));

        using var member = new Hand(site, owner);
        await member.Posts(Paths.DeclareBias(planned.Number, point.Id), (nameof(ItemBias.Reason), Endless), (BiasText.PersonField, owner.Id.ToString()));
        await office.Posts(Paths.NewConsent(body.Number), (nameof(ConsentWords.Title), TwoLongWords), (nameof(ConsentWords.Text), Endless), (nameof(ConsentRound.Audience), nameof(ConsentAudience.Members)), (nameof(ConsentRound.Due), Format.Iso(Format.Day(Now).AddDays(9))));
        var consent = await Ask(db => db.ConsentRounds.MaxAsync(r => r.Number));
        await member.Posts(Paths.Consent(consent), (nameof(ConsentRound.Edition), "1"), (ConsentText.StanceField, nameof(ConsentStance.Object)), (nameof(ConsentAnswer.Remark), Endless));
        var version = await Ask(db => db.ConsentRounds.Where(r => r.Number == consent).Select(r => r.Version).SingleAsync());
        await office.Posts(Paths.ReviseConsent(consent), (nameof(ConsentWords.Text), "Anders: " + Endless), (nameof(ConsentWords.Note), TwoLongWords), (nameof(ConsentRound.Due), Format.Iso(Format.Day(Now).AddDays(9))), (FormFields.Version, version.ToString()));
        _addresses.AddRange([Paths.DeclareBias(planned.Number, point.Id), Paths.NewConsent(body.Number), Paths.Consent(consent), Paths.ReviseConsent(consent), Paths.EndConsent(consent)]);

        LongMeetingPages = [Paths.Consent(consent), Paths.ReviseConsent(consent), Paths.EndConsent(consent), Paths.Consents, Paths.PublicBodies, Paths.BodyMembers(body.Number), Paths.Meeting(planned.Number), Paths.Draft(draft), Paths.Suggestion(draft, suggestion.Id), Paths.DraftVersion(draft, 1), Paths.DraftParagraph(draft, 1), Paths.Meetings, Paths.Body(body.Number), Paths.EditBody(body.Number), Paths.Meeting(held.Number), Paths.PrintMinutes(held.Number), Paths.WriteMinutes(held.Number, item.Id), Paths.DecisionLog, Paths.OfficeDecision(decision), Paths.MyTasks, Paths.Task(task), Paths.Papers, Paths.Paper(paper), Paths.PublicDecisions, Paths.PublicMinutes, Paths.PublicMinutesOf(told), Paths.PublicAgendas, Paths.PublicAgenda(planned.Number), Paths.Meeting(told)];
    }

    /// <summary>Pages of bodies with long words on them.</summary>
    public IReadOnlyList<string> LongMeetingPages { get; private set; } = [];

    /// <summary>A sitting with long words whose finished minutes are for everybody.</summary>
    private async Task<int> Minuted(Hand office, int body)
    {
        var meeting = await Sitting(office, body, Format.Day(Now));
        await office.Posts(Paths.NewItem(meeting.Number), (nameof(MeetingItem.Title), LongWord), (nameof(MeetingItem.Place), "2"));
        await office.Posts(Paths.HoldMeeting(meeting.Number), (nameof(Meeting.Present), "Frau Vorsitz"), (FormFields.Version, (await Stored(meeting)).Version.ToString()));
        var item = await Ask(db => db.MeetingItems.AsNoTracking().SingleAsync(i => i.MeetingId == meeting.Id && !i.IsStanding));
        await office.Posts(Paths.WriteMinutes(meeting.Number, item.Id), (nameof(MeetingItem.Minutes), Endless), (nameof(MeetingItem.Outcome), nameof(ItemOutcome.Settled)), (FormFields.Version, item.Version.ToString()));
        await office.Posts(Paths.ReleaseMinutes(meeting.Number));
        await office.Posts(Paths.MinutesReaders(meeting.Number), (nameof(Meeting.IsPublic), "true"), (FormFields.Version, (await Stored(meeting)).Version.ToString()));
        return meeting.Number;
    }

    private async Task<Meeting> Sitting(Hand office, int body, DateOnly day)
    {
        var address = await office.Posts(Paths.PlanMeeting(body), (nameof(Meeting.Day), Format.Iso(day)), (nameof(Meeting.Start), "10:00"), (nameof(Meeting.Place), LongWord), (nameof(Meeting.Topic), LongWord));
        var number = int.Parse(address.Split('/')[^1], CultureInfo.InvariantCulture);
        return await Ask(db => db.Meetings.AsNoTracking().SingleAsync(m => m.Number == number));
    }

    private Task<Meeting> Stored(Meeting meeting) => Ask(db => db.Meetings.AsNoTracking().SingleAsync(m => m.Id == meeting.Id));
}
