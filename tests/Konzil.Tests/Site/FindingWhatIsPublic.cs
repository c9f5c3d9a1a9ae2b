using System.Net;
using Konzil.Agenda;
using Konzil.People;
using Konzil.Platform;
using Konzil.Portfolio;
using Konzil.Steering;
using Konzil.Surveys;
using Konzil.Tests.World;
using Konzil.Voting;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace Konzil.Tests.Site;

/// <summary>What everybody may read can be found, from the moment it may be read and no earlier; how a running vote or survey stands never.</summary>
public class FindingWhatIsPublic(City city) : CityTest(city)
{
    [Fact]
    public async Task A_survey_is_found_by_its_questions_and_never_by_its_answers()
    {
        var survey = await City.HasSurvey();
        await City.HasSurvey(Audience.Staff, questions: new QuestionText(1, QuestionKind.LongText, new("Wie ist die Kantine?", "How is the canteen?")));
        await City.Do(async db =>
        {
            var draft = Survey.Plan(9, new SurveySettings(new("Was hält die Stadt von Mopeds?", ""), new("", ""), Audience.Everyone, City.Today(), City.Today().AddDays(5)), City.Clock.GetUtcNow());
            db.Surveys.Add(draft);
            await db.SaveChangesAsync();
        });
        var anna = await City.HasPerson("Anna");
        (await City.Answers(anna, survey, content: "1", why: "Unleserliche Wegweiser")).ShouldBe(HttpStatusCode.SeeOther);
        await City.Settle();

        await Finds("Runde", SurveysText.Surveys, Paths.Survey(survey.Number, survey.TitleDe));
        (await City.Visitor.Opens("/suche?q=zufrieden")).ShouldSay("Wie war die Runde?");
        // Whoever looks for surveys as such finds them too.
        (await City.Visitor.Opens("/suche?q=Umfrage")).ShouldSay("Wie war die Runde?");
        (await City.Visitor.Opens("/suche?q=round&lang=en")).ShouldSay("How was the round?");
        foreach (var word in new[] { "Wegweiser", "Kantine", "Mopeds" })
        {
            await FindsNothing(word);
        }

        await City.EndsSurvey(survey);
        await City.Settle();
        (await City.Visitor.Opens("/suche?q=Runde")).ShouldSay("Wie war die Runde?");
        await FindsNothing("Wegweiser");
    }

    [Fact]
    public async Task A_survey_that_opens_later_is_found_as_soon_as_the_list_shows_it()
    {
        var survey = await City.Do(async db =>
        {
            var later = Survey.Plan(1, new SurveySettings(new("Wie fahren Sie zur Arbeit?", ""), new("", ""), Audience.Everyone, City.Today().AddDays(20), City.Today().AddDays(30)), City.Clock.GetUtcNow());
            later.Ask(SurveysInTheCity.Content);
            db.Surveys.Add(later);
            await db.SaveChangesAsync();
            return later;
        });
        await City.Settle();
        (await City.Visitor.Opens("/umfragen")).ShouldNotSay(survey.TitleDe);
        await FindsNothing("Arbeit");
        await City.Do(async db =>
        {
            (await db.Surveys.Include(s => s.Questions).SingleAsync()).Release(City.Today());
            await db.SaveChangesAsync();
        });
        await City.Settle();
        (await City.Visitor.Opens("/umfragen")).ShouldSay(survey.TitleDe);
        await Finds("Arbeit", SurveysText.Surveys, Paths.Survey(survey.Number, survey.TitleDe));
        // Nobody translated it: English pages show it as German.
        Assert.Equal("de", (await City.Visitor.Opens("/suche?q=Arbeit&lang=en")).Document.QuerySelector(".kz-liste h3 a")?.GetAttribute("lang"));
    }

    [Fact]
    public async Task An_opinion_map_is_found_by_its_question()
    {
        var (talk, _) = await City.HasConversation();
        await City.Settle();
        await Finds("digital", SurveysText.Maps, Paths.Conversation(talk.Number, talk.TitleDe));
        (await City.Visitor.Opens("/suche?q=digital&lang=en")).ShouldSay("What should be digital?");
    }

    [Fact]
    public async Task A_vote_is_found_once_sealed_and_a_selection_while_its_proposals_are_public()
    {
        var draft = await City.HasVote(await City.HasMeasures("Seedaten für alle", "Nachtbus"), isSealed: false);
        await City.Settle();
        Assert.False(await City.Do(db => db.SearchEntries.AnyAsync(e => e.Kind == nameof(CitizenVote))));
        await City.Do(async db =>
        {
            (await db.CitizenVotes.Include(v => v.Options).SingleAsync()).SealRules(Me.System, City.Clock.GetUtcNow());
            await db.SaveChangesAsync();
        });
        await City.Settle();
        await Finds("Geld", VoteText.Votes, Paths.Vote(draft.Number));
        (await City.Visitor.Opens("/suche?q=Nachtbus")).ShouldSay("Was zuerst?");
        (await City.Visitor.Opens("/suche?q=money&lang=en")).ShouldSay("What first?");
        var running = await Entry(nameof(CitizenVote));
        await City.Do(db => CastVote.Once(db, draft, Ids.Next(), new CastBallot(draft.Id, CastBallot.NewReceipt(), "")));
        await City.Settle();
        Assert.Equal(running, await Entry(nameof(CitizenVote)));

        await City.Reset();
        var office = await City.HasPerson("Koordination", Role.Coordinator);
        await City.HasProposals(office);
        await City.Settle();
        await Finds("bezahlt", PortfolioText.Selections, Paths.Selection(1));
        (await City.Visitor.Opens("/suche?q=Leihladen")).ShouldSay("Was wird bezahlt?");
        (await office.Posts("/buero/auswahl/1/zuruecknahme", ("Version", await City.SelectionVersion()), ("Grund", "Ein Betrag stimmt nicht."))).ShouldBe(HttpStatusCode.SeeOther);
        await City.Settle();
        await FindsNothing("bezahlt");
        Assert.False(await City.Do(db => db.SearchEntries.AnyAsync(e => e.Kind == nameof(BudgetSelection))));
    }

    [Fact]
    public async Task An_indicator_is_found_by_what_it_counts_and_one_of_a_measure_from_its_publication_on()
    {
        var measure = await City.HasMeasureOf(await City.HasField("Umwelt"), await City.HasGoal(), published: false);
        await City.Do(async db =>
        {
            db.Indicators.AddRange(Of(1, new IndicatorAbout(), "Ladepunkte"), Of(2, new IndicatorAbout(measure.Id), "Leuchtmasten"), Of(3, new IndicatorAbout(), "Krankentage", isInternal: true));
            await db.SaveChangesAsync();
        });
        await City.Settle();
        await Finds("Ladepunkte", Konzil.Monitoring.IndicatorsText.Title, Paths.Indicator(1));
        (await City.Visitor.Opens("/suche?q=Zählung")).ShouldSay("Ladepunkte");
        await FindsNothing("Leuchtmasten");
        await FindsNothing("Krankentage");
        await City.Do(async db =>
        {
            var draft = await db.Measures.Include(m => m.Goals).Include(m => m.Assessment).SingleAsync();
            draft.Publish(City.Clock.GetUtcNow());
            await db.SaveChangesAsync();
        });
        await City.Settle();
        await Finds("Leuchtmasten", Konzil.Monitoring.IndicatorsText.Title, Paths.Indicator(2));
        await FindsNothing("Krankentage");
    }

    /// <summary>The example city has something of nearly every kind; each result leads where it can be read, on both kinds of pages.</summary>
    [Fact]
    [Trait("R", "R-3.4-33")]
    public async Task Every_result_of_the_example_city_leads_to_a_page_of_its_name()
    {
        await City.LoadsKonstanz();
        await City.Settle();
        var entries = await City.Do(db => db.SearchEntries.AsNoTracking().ToListAsync());
        foreach (var kind in new[] { nameof(Survey), nameof(Conversation), nameof(CitizenVote), nameof(BudgetSelection), nameof(CutPaper), nameof(Indicator), nameof(Konzil.Ideas.Idea) })
        {
            Assert.Contains(entries, e => e.Kind == kind);
        }

        foreach (var entry in entries.GroupBy(e => e.Kind).SelectMany(g => g.OrderBy(e => e.Title, StringComparer.Ordinal).Take(3)))
        {
            // A sitting's day stands by itself on its page.
            (await City.Visitor.Opens(entry.Path.Split('#')[0])).ShouldBe(HttpStatusCode.OK).ShouldSay((entry.Kind == nameof(Konzil.Meetings.Meeting) ? entry.Title.Split(',')[0] : entry.Title).TrimEnd('…').Trim());
        }
    }

    [Fact]
    public async Task What_an_update_taught_the_search_to_find_is_taken_up_at_the_next_start()
    {
        await City.HasSurvey();
        await City.HasIdea("Bäume am Bahnhof");
        await City.Settle();
        var survey = await Entry(nameof(Survey));
        // As it was before the kind could be found.
        await City.Do(async db =>
        {
            var entry = await db.SearchEntries.SingleAsync(e => e.Kind == nameof(Survey));
            await db.Dialect.Unindex(db, entry.Id, CancellationToken.None);
            db.SearchEntries.Remove(entry);
            await db.SaveChangesAsync();
        });
        await FindsNothing("Runde");
        await TakeUp();
        Assert.Equal(1, await Due());
        await City.Settle();
        Assert.Equal(survey, await Entry(nameof(Survey)));
        await Finds("Runde", SurveysText.Surveys, Paths.Survey(1, "Wie war die Runde?"));
        await TakeUp();
        Assert.Equal(0, await Due());
    }

    private Task<int> Due()
    {
        var now = City.Clock.GetUtcNow();
        return City.Do(db => db.Jobs.CountAsync(j => j.State == JobState.Waiting && j.DueAt <= now));
    }

    private async Task TakeUp()
    {
        await using var scope = City.Services.CreateAsyncScope();
        await scope.ServiceProvider.GetRequiredService<SearchIndex>().TakeUpNewKinds(CancellationToken.None);
    }

    private Task<(string, string, string)> Entry(string kind) => City.Do(async db =>
    {
        var entry = await db.SearchEntries.AsNoTracking().SingleAsync(e => e.Kind == kind);
        return (entry.Title, entry.Excerpt, entry.Path);
    });

    private async Task Finds(string word, Text kind, string path)
    {
        var page = (await City.Visitor.Opens("/suche?q=" + Uri.EscapeDataString(word))).ShouldSay(kind.De);
        Assert.Contains(page.Document.QuerySelectorAll(".kz-liste h3 a"), a => a.GetAttribute("href") == path);
    }

    private async Task FindsNothing(string word) => Assert.Empty((await City.Visitor.Opens("/suche?q=" + Uri.EscapeDataString(word))).Document.QuerySelectorAll(".kz-liste h3 a"));

    private static Indicator Of(int number, IndicatorAbout about, string title, bool isInternal = false)
    {
        var indicator = Indicator.Define(number, about);
        indicator.Write(new IndicatorWords(title, "Stück", IndicatorLevel.Outcome, Better.Higher) { Definition = "Stand der jährlichen Zählung.", IsInternal = isInternal });
        return indicator;
    }
}
