using System.Globalization;
using Konzil.Agenda;
using Konzil.Council;
using Konzil.Events;
using Konzil.Ideas;
using Konzil.People;
using Konzil.Platform;
using Konzil.Steering;
using Konzil.Strategy;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace Konzil.BrowserTests.World;

/// <summary>German has long words, and people write them without a break: in titles, names, comments, table cells.</summary>
public sealed partial class Samples
{
    public const string LongWord = "Donaudampfschifffahrtsgesellschaftskapitänsmützenabzeichen";

    private const string TwoLongWords = LongWord + " " + LongWord;

    private static readonly string Endless = string.Concat(Enumerable.Repeat(LongWord, 5));

    private DateTimeOffset Now => site.Services.GetRequiredService<TimeProvider>().GetUtcNow();

    private async Task LongWords(TestPerson all)
    {
        var author = await site.People.Make(LongWord);
        var number = await Submits(author, TwoLongWords);
        await Reviews(number, ReviewIdea.Decision.Publish, "");
        var idea = await Ask(db => db.Ideas.SingleAsync(i => i.Number == number));
        var comment = await Writes(author, idea, Endless + "\n" + TwoLongWords);
        await Writes(all, idea, "https://example.org/" + LongWord + "/" + Endless);
        var measure = await LongMeasure(idea, all);
        var happening = await LongEvent();
        using var office = new Hand(site, await site.People.Of(Role.CouncilOffice));
        var resolution = await office.Posts(Paths.OfficeResolutions, ("Title", TwoLongWords), ("Body", LongWord), ("PaperNumber", "2026/" + LongWord[..35]), ("Date", "2026-07-16"), ("Yes", "31"), ("No", "5"), ("Abstentions", "3"), ("Result", nameof(ResolutionResult.Adopted)), ("Wording", Endless),
            ("Item-" + Text(measure.Number), "true"), ("Note-" + Text(measure.Number), TwoLongWords));
        await office.Posts(Paths.NewCouncilTerm, ("Body", LongWord), ("From", "2024-07-01"), ("Seats", "40"), ("Name-1", TwoLongWords[..Math.Min(TwoLongWords.Length, 100)]), ("Short-1", LongWord[..20]), ("Seats-1", "39"), ("Name-2", "Einzelmitglied Beispiel"), ("Seats-2", "1"));
        _addresses.Add(Paths.EditCouncilTerm(await Ask(db => db.Set<Konzil.Council.CouncilTerm>().MaxAsync(t => t.Number))));
        LongPages =
        [
            Paths.Idea(number, idea.Title), Paths.Ideas, Paths.Discussion(Idea.Kind, idea.Id), Paths.AnswerComment(comment), Paths.Measure(measure.Number, measure.Title), Paths.Measures, Paths.Home, Paths.Agenda,
            Paths.SearchFor(LongWord), Paths.SearchFor(Endless), "/termine/" + Text(happening), Paths.Events, Paths.Resolutions, resolution, Paths.Timeline, Paths.ModerationLog, Paths.VoteTrend + "?gremium=" + LongWord,
        ];
        LongOfficePages =
        [
            Paths.ReviewIdea(number), Paths.ReviewComment(comment), Paths.HideComment(comment), Paths.Moderation, Paths.OfficeMeasure(measure.Number), Paths.MeasureOrigins(measure.Number), Paths.MeasureParticipation(measure.Number), Paths.DeliveryOf(measure.Number), Paths.Delivery,
            Paths.OfficeEvents, Paths.EditEvent(happening), Paths.CardSheet(happening), Paths.OfficeResolutions, Paths.CorrectResolution(Number(resolution.Split('/')[^1])), Paths.CouncilTerms, Paths.GroupVotes(Number(resolution.Split('/')[^1])), Paths.People, Paths.Person(author.Id), Paths.OfficeMeasures, .. LongMeetingPages, .. LongStaffPages, .. LongBudgetPages, .. LongGuestPages,
        ];
        (LongAuthor, LongIdea) = (author, number);
    }

    /// <summary>Public pages with long words on them.</summary>
    public IReadOnlyList<string> LongPages { get; private set; } = [];

    /// <summary>Pages of the office with long words on them.</summary>
    public IReadOnlyList<string> LongOfficePages { get; private set; } = [];

    /// <summary>Somebody whose name is a long word.</summary>
    public TestPerson? LongAuthor { get; private set; }

    public int LongIdea { get; private set; }

    private Task<Measure> LongMeasure(Idea idea, TestPerson lead) => Ask(async db =>
    {
        var (field, goal) = (await db.Fields.OrderBy(f => f.Order).FirstAsync(), await db.Goals.OrderBy(g => g.Number).FirstAsync());
        Measure measure = null!;
        await db.Together(async () =>
        {
            var text = new MeasureText(TwoLongWords, TwoLongWords, Endless, TwoLongWords, Endless, TwoLongWords, TwoLongWords, field.Id, LongWord, Konzil.Agenda.MeasureKind.Project, MeasurePurpose.NewService);
            measure = Measure.Draft(await NumberSeries.Take(db, Measure.Kind), text, Now);
            db.Measures.Add(measure);
            db.MeasureGoals.Add(new MeasureGoal(measure.Id, goal.Id, TwoLongWords));
            db.MeasureOrigins.Add(new MeasureOrigin(measure.Id, OriginKind.Idea, idea.Id, idea.Title, TwoLongWords, Now));
            measure.Lead(lead.Id);
            db.Assessments.Add(measure.Assess(new MeasureSides(TwoLongWords, TwoLongWords, TwoLongWords))!);
            measure.Publish(Now);
            var day = Format.Day(Now);
            db.Milestones.Add(Milestone.Plan(measure.Id, 1, TwoLongWords, null, day.AddDays(30)));
            var money = MoneyLine.Of(measure.Id);
            money.Write(day.Year, LongWord, Enum.GetValues<MoneyKind>().ToDictionary(k => k, _ => MoneyCell.Of(12_345_678.9m)), TwoLongWords);
            db.Money.Add(money);
            db.BudgetBookings.Add(BudgetBooking.Typed(await NumberSeries.Take(db, BudgetBooking.Series), money, BookingKind.Spent, 12_345_678.9m, TwoLongWords));
            var source = MoneySource.Of(measure.Id);
            source.Write(new SourceText(SourceKind.Grant, LongWord, MoneyCell.Of(12_345_678.9m)) { Rate = 37.5m, Earmark = TwoLongWords, From = day, Until = day, CallBy = day.AddDays(300), ProofBy = day.AddDays(300), Rule = ClawbackRule.Share, RuleShare = 50, BoundUntil = day, Note = Endless });
            db.MoneySources.Add(source);
            var post = MeasurePost.Of(measure.Id);
            post.Write(new PostText(TwoLongWords, Enum.GetValues<PostKind>().ToDictionary(k => k, _ => MoneyCell.Of(12.25m))) { Work = LongWord, Note = TwoLongWords });
            db.MeasurePosts.Add(post);
            var indicator = Indicator.Of(measure.Id, 1, new IndicatorText(TwoLongWords, LongWord, 1, 1_000_000, Better.Higher));
            db.Indicators.Add(indicator);
            db.Add(indicator.Measured(day.AddDays(-90), 10, day));
            db.Add(indicator.Measured(day.AddDays(-1), 250_000, day));
            await db.SaveChangesAsync();
        });
        return measure;
    });

    private Task<int> LongEvent() => Ask(async db =>
    {
        var number = 0;
        await db.Together(async () =>
        {
            number = await NumberSeries.Take(db, Event.KindName);
            db.Events.Add(Event.Plan(number, new EventPlan { Kind = EventKind.Workshop, Title = new(TwoLongWords, ""), When = new(Format.Day(Now).AddDays(40), new(18, 0), new(20, 0)), Place = new(TwoLongWords, ""), Description = new(Endless, ""), Programme = TwoLongWords, OpenItems = Endless }, Now));
            await db.SaveChangesAsync();
        });
        return number;
    });
}
