using Konzil.Discussion;
using Konzil.Events;
using Konzil.Ideas;
using Konzil.People;
using Konzil.Platform;
using Konzil.Surveys;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace Konzil.BrowserTests.World;

/// <summary>Ideas that are joined, workshops with places, the desk of the moderation, and the links in mails about them.</summary>
public sealed partial class Samples
{
    private async Task Participation(TestPerson all, TestPerson citizen)
    {
        await OwnFiles(all, citizen);
        await Regrouped(all, citizen);
        await Desk(citizen);
        await Banned(all);
        await Workshop(all);
        await PlannedRound();
        await Asked();
        await Resident(citizen);
        await Votes();
    }

    private async Task OwnFiles(params TestPerson[] people)
    {
        foreach (var person in people)
        {
            var number = await Submits(person, "Bild vom Seerhein von " + person.Name);
            _addresses.AddRange([Paths.IdeaFiles(number), Paths.CoAuthors(number)]);

            // A place for the others: whoever has the link opens it, and the author's page shows it.
            using var hand = new Hand(site, person);
            await hand.Posts(Paths.CoAuthors(number));
            var idea = await Ask(db => db.Ideas.Where(i => i.Number == number).Select(i => i.Id).SingleAsync());
            _addresses.Add(Paths.JoinIdea(await Ask(db => db.CoAuthors.Where(c => c.IdeaId == idea).Select(c => c.Secret).SingleAsync())));
        }
    }

    /// <summary>Two ideas that shall become one; their authors are asked, a supporter has a link to step back.</summary>
    private async Task Regrouped(TestPerson all, TestPerson citizen)
    {
        var numbers = new List<int>();
        foreach (var (author, title) in new[] { (all, "Prüfweg am Ufer entlang"), (citizen, "Ein Weg am Ufer zur Prüfung") })
        {
            numbers.Add(await Submits(author, title));
            await Reviews(numbers[^1], ReviewIdea.Decision.Publish, "");
        }

        using var moderator = new Hand(site, await site.People.Of(Role.Moderator));
        var procedure = await moderator.Posts("/buero/zusammenfuehrungen/neu",
            [.. numbers.Select(n => (RegroupFields.Ideas, Text(n))), (RegroupFields.Host, RegroupFields.NewIdea), (RegroupFields.Title, "Ein Weg am ganzen Ufer"), (RegroupFields.Body, Body), (RegroupFields.Reason, "Beide wollen einen Weg am Ufer."), (RegroupFields.Days, "14")]);
        var id = Guid.Parse(procedure.Split('/')[^1]);
        var tokens = site.Services.GetRequiredService<MailTokens>();
        _addresses.AddRange([Paths.Regrouping(id), Paths.MergeIdeas([.. numbers]), .. numbers.Select(Paths.AnswerRegrouping), .. numbers.Select(Paths.SplitIdea), .. numbers.Select(Paths.IdeaWordings)]);
        _addresses.AddRange([Paths.StepBack(StepBack.Seal(tokens, all.Id, id)), Paths.Unsubscribe(new Unsubscription(citizen.Id, nameof(NewsKind.Other), null).Seal(tokens))]);
    }

    /// <summary>Several entries decided at once.</summary>
    private async Task Desk(TestPerson citizen)
    {
        var idea = await Ask(db => IdeaAccess.Public(db.Ideas).Where(i => i.State == IdeaState.Published).OrderBy(i => i.Number).FirstAsync());
        var comment = await Writes(citizen, idea, "Ein Beitrag, der mit anderen zusammen gelesen wird.");
        var entry = await Ask(db => db.Queue.Where(q => q.Kind == QueueKind.NewComment && q.SubjectId == comment).Select(q => q.Id).SingleAsync());
        using var moderator = new Hand(site, await site.People.Of(Role.Moderator));
        _addresses.Add(await moderator.Posts("/buero/moderation/stapel", (DecideMany.Chosen, entry.ToString()), (nameof(DecideMany.Draft.Action), nameof(DeskAction.Approve)), (nameof(DecideMany.Draft.Token), Ids.Next().ToString())));
    }

    /// <summary>Somebody who may not post for a while and objects.</summary>
    private async Task Banned(TestPerson all)
    {
        var person = await site.People.Make("Prüfung Sperre");
        using var moderator = new Hand(site, await site.People.Of(Role.Moderator));
        await moderator.Posts(Paths.BanPerson(person.Id), (nameof(ShowAuthor.Draft.Reason), nameof(HidingReason.Advertising)), (nameof(ShowAuthor.Draft.Length), nameof(BanLength.Week)));
        using var hand = new Hand(site, person);
        await hand.Posts(Paths.AppealBan, (nameof(OwnBan.Shown.Text), "Das war keine Werbung."));
        var ban = await Ask(db => db.Bans.Where(b => b.PersonId == person.Id).Select(b => b.Id).SingleAsync());
        _addresses.AddRange([Paths.ModeratedPerson(person.Id), Paths.ModeratedPerson(all.Id), Paths.ReviewBan(ban), Paths.OwnBan]);
    }

    /// <summary>A workshop today: somebody has a place, may say how it was, and keeps it in a calendar.</summary>
    private async Task Workshop(TestPerson all)
    {
        var number = await Ask(async db =>
        {
            var taken = 0;
            await db.Together(async () =>
            {
                taken = await NumberSeries.Take(db, Event.KindName);
                var happening = Event.Plan(taken, new EventPlan { Kind = EventKind.Workshop, Title = new("Prüfwerkstatt am See", ""), When = new(Format.Day(Now), new(23, 0), new(23, 30)), Seats = 20, Feedback = FeedbackUse.Public }, Now);
                db.Events.Add(happening);
                db.Admissions.Add(new Admission(happening.Id));
                await db.SaveChangesAsync();
            });
            return taken;
        });
        _addresses.AddRange([$"/termine/{number}/anmeldung", Paths.OpenRegistration(number), Paths.Registrations(number), Paths.RegistrationsCsv(number), Paths.EventFeedback(number)]);
        using var hand = new Hand(site, all);
        var registration = await hand.Posts($"/termine/{number}/anmeldung", (nameof(RegisterForEvent.Draft.Name), all.Name));
        _addresses.AddRange([registration, Paths.GiveFeedback(registration.Split('/')[^1])]);
        await hand.Posts("/konto/termine/kalender");
        _addresses.Add(Paths.PersonalCalendar(await Ask(db => db.CalendarAddresses.Where(a => a.PersonId == all.Id).Select(a => a.Secret).SingleAsync())));
    }

    /// <summary>A round of ideas that the office still prepares, with a question of its own; a short address from a poster.</summary>
    private async Task PlannedRound()
    {
        using var office = new Hand(site, await site.People.Of(Role.Coordinator));
        var planned = await office.Posts(Paths.NewIdeaRound, (nameof(RoundDraft.TitleDe), "Prüfsammlung am See"), (nameof(RoundDraft.QuestionDe), "Was fehlt Ihnen am Ufer?"), (nameof(RoundDraft.CollectFrom), Format.Iso(Format.Day(Now).AddDays(7))), (nameof(RoundDraft.CollectUntil), Format.Iso(Format.Day(Now).AddDays(28))), (nameof(RoundDraft.Audience), nameof(RoundAudience.Everybody)), (nameof(RoundDraft.Moderation), nameof(RoundModeration.BeforePublication)));
        var number = Number(planned.Split('/')[^1]);
        await office.Posts(Paths.IdeaRoundQuestions(number), (nameof(QuestionDraft.LabelDe), "An welcher Stelle?"), (nameof(QuestionDraft.Kind), nameof(Konzil.Ideas.QuestionKind.Line)), (FormFields.Version, await VersionOf(number)));
        var question = await Ask(async db => (await db.IdeaRounds.SingleAsync(r => r.Number == number)).Questions[0].Key);
        var open = await Ask(db => db.IdeaRounds.Where(r => r.PublishedAt != null).OrderBy(r => r.Number).Select(r => r.Number).FirstAsync());
        _addresses.AddRange([planned, Paths.IdeaRoundQuestions(number), Paths.IdeaRoundQuestion(number, Number(question)), Paths.PublishIdeaRound(number), Paths.IdeaRoundNumber(open)]);
    }

    /// <summary>Somebody waits for a letter to confirm where they live.</summary>
    private async Task Resident(TestPerson citizen)
    {
        using var hand = new Hand(site, citizen);
        await hand.Posts(Paths.OwnResidence, (nameof(OwnResidence.Draft.Name), LongWord), (nameof(OwnResidence.Draft.Street), "Am Seerhein 1"), (nameof(OwnResidence.Draft.Place), "78462 Konstanz"));
        var request = await Ask(db => db.ResidenceRequests.Where(r => r.PersonId == citizen.Id).Select(r => r.Id).SingleAsync());
        _addresses.AddRange([Paths.OwnResidence, Paths.Residences, Paths.ResidenceCounter, Paths.ResidenceRequest(request)]);
    }

    /// <summary>What somebody sees after a survey, and the form for a statement of one's own.</summary>
    private async Task Asked()
    {
        var survey = await Ask(db => db.Surveys.Where(s => s.State == SurveyState.Released).OrderByDescending(s => s.Number).Select(s => s.Number).FirstAsync());
        var map = await Ask(async db => (await db.Conversations.ToListAsync()).First(c => c.IsOpen(Format.Day(Now))).Number);
        _addresses.AddRange([Paths.SurveyThanks(survey), Paths.SuggestStatement(map)]);
    }

    private async Task<string> VersionOf(int round) => (await Ask(db => db.IdeaRounds.Where(r => r.Number == round).Select(r => r.Version).SingleAsync())).ToString();
}
