using System.Globalization;
using Konzil.Agenda;
using Konzil.Discussion;
using Konzil.Events;
using Konzil.Ideas;
using Konzil.People;
using Konzil.Platform;
using Konzil.Scoring;
using Konzil.Steering;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace Konzil.BrowserTests.World;

/// <summary>
/// Pages that no link of the example content leads to, because they belong to one person or to one moment: made once, by
/// sending the forms that people send. What a visitor would want to see alive belongs into content/konstanz instead.
/// A new page goes into the method of its topic; each method returns the addresses it made.
/// </summary>
public sealed partial class Samples(LiveCity site)
{
    public const string Body = "Das ist die Prüfung der Seiten: ein Text, der lang genug ist, um eine Idee zu sein.";

    private readonly List<string> _addresses = [];

    public async Task<IReadOnlyList<string>> Prepare()
    {
        Language.Use(Language.German);
        var (all, citizen) = (await site.People.Everybody(), await site.People.Of(null));
        await OwnIdeas(all);
        await OwnIdeas(citizen);
        await Discussed(all, citizen);
        await Events();
        await Files();
        await Scoring(all, await site.People.Of(Role.Evaluator));
        await Compared(all, await site.People.Of(Role.Evaluator));
        await Delivery(all, await site.People.Of(Role.FieldLead));
        await Participation(all, citizen);
        await Guests(all, citizen);
        await Portfolio();
        await Analyses();
        await Projects();
        await Monitoring(all);
        await Meetings(all);
        await Staffing(all);
        await MoneyOffice();
        await Communication(all);
        await Course();
        await RunningMoney(all);
        await PrivacyAndOthers(citizen);
        await LinksInMails(citizen);
        await LongWords(all);
        _addresses.Add(Paths.SearchFor("WLAN"));
        await Notices(all, citizen);
        return _addresses;
    }

    /// <summary>A citizen's idea that nobody has read yet.</summary>
    public int WaitingIdea { get; private set; }

    /// <summary>An idea that waits, one that was asked back, a draft on each of its pages.</summary>
    private async Task OwnIdeas(TestPerson who)
    {
        var waiting = await Submits(who, "Prüfbank am Seerhein von " + who.Name);
        _addresses.AddRange([Paths.IdeaSubmitted(waiting), Paths.EditIdea(waiting), Paths.WithdrawIdea(waiting), Paths.Idea(waiting, ""), Paths.ReviewIdea(waiting)]);

        WaitingIdea = waiting;

        var asked = await Submits(who, "Prüfbrunnen am Seerhein von " + who.Name);
        await Reviews(asked, ReviewIdea.Decision.Ask, "An welcher Stelle soll der Brunnen stehen?");
        _addresses.AddRange([Paths.IdeaQuestion(asked), Paths.Idea(asked, ""), Paths.ReviewIdea(asked)]);

        using var hand = new Hand(site, who);
        var draft = Ids.Next();
        await hand.Posts(Paths.SaveIdeaDraft, (IdeaFormFields.Token, draft.ToString()), (IdeaFormFields.Title, "Licht am Weg zum Bodensee"), (IdeaFormFields.Body, Body));
        _addresses.AddRange([Paths.DeleteIdeaDraft(draft), Paths.NewIdea]);
        _addresses.AddRange(Enum.GetValues<IdeaFormStep>().Select(s => Paths.IdeaDraft(draft, IdeaFormFields.Word(s))));
    }

    /// <summary>A fresh comment, one with a report, hidden ones with and without an objection.</summary>
    private async Task Discussed(TestPerson all, TestPerson citizen)
    {
        var idea = await Ask(db => IdeaAccess.Public(db.Ideas).Where(i => i.State == IdeaState.Published).OrderBy(i => i.Number).FirstAsync());
        var fresh = await StaysFresh(await Writes(all, idea, "Das finde ich gut, und ich komme mit."));
        var (hidden, objected) = (await Writes(all, idea, "Ein Satz, der nicht bleiben durfte."), await Writes(citizen, idea, "Noch ein Satz, der nicht bleiben durfte."));
        var unanswered = await Writes(citizen, idea, "Ein dritter Satz, der nicht bleiben durfte.");
        using var moderator = new Hand(site, await site.People.Of(Role.Moderator));
        foreach (var id in new[] { hidden, objected, unanswered })
        {
            await moderator.Posts(Paths.HideComment(id), (nameof(HideComment.Draft.Reason), nameof(HidingReason.Advertising)), (nameof(HideComment.Draft.Explanation), "Das ist Werbung."));
        }

        using var author = new Hand(site, citizen);
        await author.Posts(Paths.Appeal(objected), (nameof(OpenComment.Shown.Text), "Das war keine Werbung, sondern ein Beispiel."));
        await author.Posts(Paths.Report(nameof(Comment), fresh), (nameof(ReportItem.Shown.Reason), nameof(HidingReason.OffTopic)), (nameof(ReportItem.Shown.Explanation), "Das gehört nicht hierher."));
        var appeal = await Ask(db => db.Set<Appeal>().Where(a => a.CommentId == objected).Select(a => a.Id).SingleAsync());
        _addresses.AddRange([Paths.EditComment(fresh), Paths.WithdrawComment(fresh), Paths.Comment(hidden), Paths.Comment(objected), Paths.Comment(unanswered), Paths.Comment(fresh), Paths.AnswerComment(fresh), Paths.Discussion(Idea.Kind, idea.Id)]);
        _addresses.AddRange([Paths.ReviewComment(fresh), Paths.HideComment(fresh), Paths.Report(nameof(Comment), fresh), Paths.ReviewReports(nameof(Comment), fresh), Paths.ReviewAppeal(appeal)]);
    }

    /// <summary>All checks together take longer than a comment may be corrected, so this one is from later in the day.</summary>
    private async Task<Guid> StaysFresh(Guid comment)
    {
        var later = await Ask(db => db.Comments.Where(c => c.Id == comment).Select(c => c.At).SingleAsync()) + TimeSpan.FromHours(6);
        await Ask(db => db.Comments.Where(c => c.Id == comment).ExecuteUpdateAsync(s => s.SetProperty(c => c.At, later)));
        return comment;
    }

    private async Task Events()
    {
        var number = await Ask(db => db.Events.Where(e => e.Kind == EventKind.Workshop).OrderBy(e => e.Number).Select(e => e.Number).FirstAsync());
        _addresses.AddRange(["/termine/" + Text(number), Paths.EventFile(number), Paths.EditEvent(number), Paths.CancelEvent(number), Paths.NextEdition(number), Paths.CardSheet(number), Paths.CaptureCardsOf(number), Paths.CardListOf(number), Paths.CardSlipsOf(number)]);
        var card = await Ask(db => db.Cards.OrderBy(c => c.Code).FirstAsync());
        _addresses.AddRange([Paths.Card(card.Code), Paths.ClaimCard(card.Code), Paths.CardLetter(card.Id), Paths.CheckCard(card.Id), Paths.ScanCardsOf(number)]);
        await Cards(number);
    }

    /// <summary>Empty cards for the printer, and the desk with one of them.</summary>
    private async Task Cards(int number)
    {
        using var clerk = new Hand(site, await site.People.Of(Role.Moderator));
        await clerk.Posts(Paths.CardSheet(number), (nameof(PrintSheet.Draft.Count), "4"), (nameof(PrintSheet.Draft.Tables), "2"), (nameof(PrintSheet.Draft.Question), "Was soll in unserer Stadt digital besser werden?"), (nameof(PrintSheet.Draft.Phone), "07531 900-0"));
        var batch = await Ask(db => db.CardBatches.OrderByDescending(b => b.PrintedAt).Select(b => b.Id).FirstAsync());
        var code = await Ask(db => db.IssuedCodes.Where(i => i.BatchId == batch).OrderBy(i => i.Code).Select(i => i.Code).FirstAsync());
        _addresses.AddRange([Paths.CardBatch(batch), Paths.CardBatchBothSides(batch), Paths.CaptureCardOf(code), Paths.Card(code)]);
    }

    /// <summary>A picture below an idea.</summary>
    private async Task Files()
    {
        await using var scope = site.Services.CreateAsyncScope();
        var db = scope.ServiceProvider.GetRequiredService<CityDb>();
        var idea = await IdeaAccess.Public(db.Ideas).OrderBy(i => i.Number).FirstAsync();
        var pixel = Convert.FromBase64String("iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==");
        var file = await scope.ServiceProvider.GetRequiredService<FileStore>().Attach(new Upload("bild.png", FileType.Png, "Ein heller Punkt", pixel) { Thumbnail = pixel, Width = 1, Height = 1 }, Idea.Kind, idea.Id, Me.System);
        await db.SaveChangesAsync();
        _addresses.AddRange([file.Href, file.ThumbnailHref]);
    }

    /// <summary>A round that is being prepared and one in which people score.</summary>
    private async Task Scoring(params TestPerson[] evaluators)
    {
        var draft = await BeginsRound("Prüfrunde in Vorbereitung");
        var open = await BeginsRound("Laufende Prüfrunde");
        var measure = await Ask(async db =>
        {
            var now = Now;
            var measures = await db.Measures.Where(m => m.PublishedAt != null).OrderBy(m => m.Number).Take(2).ToListAsync();
            foreach (var number in new[] { draft, open })
            {
                var round = await db.Rounds.Include(r => r.Criteria).Include(r => r.Measures).Include(r => r.Evaluators).SingleAsync(r => r.Number == number);
                round.Choose([.. measures.Select(m => m.Id)], now);
                round.Invite(evaluators.ToDictionary(e => e.Id, _ => Sector.Administration), now);
                round.SwitchDutyLane(true, now);
                round.AskForWeights("Prüfgremium", evaluators.ToDictionary(e => e.Id, e => e.Name), now);
                if (number == open)
                {
                    foreach (var weighing in round.Weighings)
                    {
                        weighing.HandIn(new Konzil.Scoring.WeighingText(Konzil.Scoring.WeighingMethod.Pairs, new Dictionary<string, decimal?>(StringComparer.Ordinal), Konzil.Scoring.Pair.Of([.. round.Points.Select(c => c.Key)]).ToDictionary(p => p.Key, _ => (Konzil.Scoring.Importance?)Konzil.Scoring.Importance.More, StringComparer.Ordinal)), round, Me.System, now);
                    }
                }

                await db.SaveChangesAsync();
                if (number == open)
                {
                    Konzil.Scoring.SealRound.Seal(round, measures, Me.System, db, now);
                    await db.SaveChangesAsync();
                }
            }

            return measures[0].Number;
        });
        var closed = await Ask(db => db.Rounds.Where(r => r.State == Konzil.Scoring.RoundState.Closed).OrderBy(r => r.Number).Select(r => r.Number).FirstAsync());
        _addresses.AddRange([Paths.Round(closed), Paths.ChooseLeads(closed), Paths.Round(draft), Paths.SealRound(draft), Paths.Round(open), Paths.CloseRound(open), Paths.ReplaceEvaluator(open), Paths.OfficeCalibration(open), Paths.Sheet(open, measure), Paths.MySheets, Paths.ScoringRound(open), Paths.ScoringSeal(open)]);
        _addresses.AddRange([Paths.Weigh(draft), Paths.WeighBy(draft, Konzil.Scoring.WeighCriteria.PairsWord), Paths.Weigh(open), Paths.Trial(draft), Paths.ScoringTemplates, Paths.ScoringWeights(open), Paths.ScoringCriteria(open), Paths.RoundCriteriaFile(draft)]);
    }

    /// <summary>Measures that somebody answers for, with something to report of each kind.</summary>
    private async Task Delivery(params TestPerson[] leads)
    {
        foreach (var (lead, skip) in leads.Select((l, i) => (l, i)))
        {
            var (number, milestone, money, indicator) = await Ask(async db =>
            {
                var (milestones, figures, indicators) = (db.Milestones, db.Money, db.Indicators);
                var measure = await db.Measures.Where(m => m.PublishedAt != null && milestones.Any(x => x.MeasureId == m.Id && x.Done == null) && figures.Any(x => x.MeasureId == m.Id) && indicators.Any(x => x.MeasureId == m.Id))
                    .OrderBy(m => m.Number).Skip(skip).FirstAsync();
                measure.Lead(lead.Id);
                await db.SaveChangesAsync();
                return (measure.Number,
                    await db.Milestones.Where(x => x.MeasureId == measure.Id && x.Done == null).Select(x => x.Id).FirstAsync(),
                    await db.Money.Where(x => x.MeasureId == measure.Id).Select(x => x.Id).FirstAsync(),
                    await db.Indicators.Where(x => x.MeasureId == measure.Id).Select(x => x.Id).FirstAsync());
            });
            _addresses.AddRange([Paths.DeliveryOf(number), Paths.DeliveryStatus(number), Paths.NewMilestone(number), Paths.ShiftMilestone(number, milestone), Paths.ReachMilestone(number, milestone)]);
            using var hand = new Hand(site, lead);
            await hand.Posts(Paths.NewSource(number), (nameof(MoneySource.Kind), nameof(SourceKind.Grant)), (nameof(MoneySource.Giver), "Prüfprogramm"), (nameof(MoneySource.Amount), "1000"));
            await hand.Posts(Paths.NewPost(number), (nameof(MeasurePost.Unit), "Prüfamt"), (nameof(PostKind.Need), "0,5"));
            var (source, post) = await Ask(async db => (await db.MoneySources.Where(s => s.Giver == "Prüfprogramm").OrderByDescending(s => s.Id).Select(s => s.Id).FirstAsync(), await db.MeasurePosts.Where(s => s.Unit == "Prüfamt").OrderByDescending(s => s.Id).Select(s => s.Id).FirstAsync()));
            var change = await hand.Posts(Paths.AskChange(number), (nameof(ChangeRequest.Scope), "Prüfung der Seiten."), (nameof(ChangeRequest.Reason), "Damit es etwas zu entscheiden gibt."));
            _addresses.AddRange([Paths.AskChange(number), change, Paths.MeasureAssessment(number), Paths.MeasureChecks(number)]);
            _addresses.AddRange([Paths.NewSource(number), Paths.EditSource(number, source), Paths.NewPost(number), Paths.EditPost(number, post)]);
            await hand.Posts(Paths.BookMeasure(number), (nameof(BudgetBooking.Kind), nameof(BookingKind.Spent)), (BookingWords.AmountField, "12"), (nameof(BudgetBooking.Purpose), "Prüfbuchung"));
            var booking = await Ask(db => db.BudgetBookings.Where(b => b.Purpose == "Prüfbuchung").MaxAsync(b => b.Number));
            _addresses.AddRange([Paths.BookMeasure(number), Paths.MeasureBooking(number, booking), Paths.CancelMeasureBooking(number, booking)]);
            _addresses.AddRange([Paths.NewMoney(number), Paths.EditMoney(number, money), Paths.NewIndicator(number), Paths.NewPoint(number, indicator), Paths.NewReport(number), await Reported(hand, number)]);
        }
    }

    private async Task LinksInMails(TestPerson citizen) => _addresses.AddRange(await Ask(async db =>
    {
        var person = await db.People.SingleAsync(p => p.Id == citizen.Id);
        var links = new[] { MailLink.Registration("neu@example.org", "Neue Person", Language.German, "-", null), MailLink.For(person, LinkPurpose.ResetPassword, citizen.Email), MailLink.For(person, LinkPurpose.ChangeEmail, "anders@example.org") };
        var secrets = new List<string>();
        foreach (var link in links)
        {
            secrets.Add(await link.Issue(db, Now) ?? throw new InvalidOperationException("No link was issued."));
        }

        await db.SaveChangesAsync();
        return new[] { Paths.ConfirmRegistration(secrets[0]), Paths.ResetPassword(secrets[1]), Paths.ConfirmEmail(secrets[2]) };
    }));

    /// <summary>Waits until the inboxes are no longer empty: notices are written after the commit.</summary>
    private async Task Notices(params TestPerson[] people)
    {
        var ids = people.Select(p => p.Id).ToList();
        for (var i = 0; i < 100; i++)
        {
            if (await Ask(db => db.Notices.Where(n => ids.Contains(n.PersonId)).Select(n => n.PersonId).Distinct().CountAsync()) == people.Length)
            {
                return;
            }

            await Task.Delay(100);
        }

        Assert.Fail("Nobody was told that an idea arrived.");
    }

    private async Task<int> Submits(TestPerson who, string title)
    {
        using var hand = new Hand(site, who);
        return Number((await hand.Posts(Paths.SubmitIdea, (IdeaFormFields.Token, Ids.Next().ToString()), (IdeaFormFields.Title, title), (IdeaFormFields.Body, Body))).Split('/')[2]);
    }

    private async Task Reviews(int idea, ReviewIdea.Decision what, string words)
    {
        using var moderator = new Hand(site, await site.People.Of(Role.Moderator));
        var version = await Ask(db => db.Ideas.Where(i => i.Number == idea).Select(i => i.Version).SingleAsync());
        await moderator.Posts(Paths.ReviewIdea(idea), (nameof(ReviewIdea.Draft.What), what.ToString()), (nameof(ReviewIdea.Draft.Words), words), (FormFields.Version, version.ToString()));
    }

    private async Task<Guid> Writes(TestPerson who, Idea below, string body)
    {
        using var hand = new Hand(site, who);
        var token = Ids.Next();
        await hand.Posts(Paths.Comments, (nameof(CommentDraft.Kind), Idea.Kind), (nameof(CommentDraft.Id), below.Id.ToString()), (nameof(CommentDraft.Body), body), (nameof(CommentDraft.Token), token.ToString()));
        return await Ask(db => db.Comments.Where(c => c.Token == token).Select(c => c.Id).SingleAsync());
    }

    private async Task<int> BeginsRound(string title)
    {
        using var coordinator = new Hand(site, await site.People.Of(Role.Coordinator));
        const string template = "digitale-agenda";
        var ends = Now.AddDays(30).ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
        return Number((await coordinator.Posts(Paths.Rounds, ("Template", template), ("TitleDe", title), ("TitleEn", title), ("EndsOn", ends), ("LeadThreshold", "70"), ("LeadMost", "8"))).Split('/')[^1]);
    }

    private async Task<T> Ask<T>(Func<CityDb, Task<T>> question)
    {
        await using var scope = site.Services.CreateAsyncScope();
        return await question(scope.ServiceProvider.GetRequiredService<CityDb>());
    }

    private static int Number(string digits) => int.Parse(digits, CultureInfo.InvariantCulture);

    private static string Text(int number) => number.ToString(CultureInfo.InvariantCulture);
}
