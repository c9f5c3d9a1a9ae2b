using System.Net;
using Konzil.Agenda;
using Konzil.Ideas;
using Konzil.People;
using Konzil.Platform;
using Konzil.Surveys;
using Konzil.Tests.World;
using Konzil.Voting;
using Microsoft.EntityFrameworkCore;

namespace Konzil.Tests.People;

/// <summary>One rule for rounds, surveys, opinion maps and votes; whoever lacks a step reads which.</summary>
[Trait("R", "R-1.5-22")]
public class WhoMayTakePart(City city) : CityTest(city)
{
    private const string Lacks = "Hier können alle mitmachen, deren Wohnsitz bestätigt ist.";

    [Fact]
    public async Task A_survey_for_residents_is_read_by_all_and_answered_by_residents()
    {
        var (anna, bert) = (await City.HasPerson("Anna"), await City.HasPerson("Bert"));
        await City.LivesHere(bert);
        var survey = await City.HasSurvey(Audience.Residents, false, false, SurveysInTheCity.Content);
        var address = Paths.Neutral(Paths.Survey(survey.Number, survey.TitleDe));
        (await City.Visitor.Opens(address)).ShouldBe(HttpStatusCode.OK).ShouldSay("Konto und einen bestätigten Wohnsitz");
        var page = await anna.Opens(address);
        page.ShouldSay(Lacks).ShouldNotSay("Sind Sie zufrieden?");
        Assert.Contains(page.Document.QuerySelectorAll("main a"), a => a.GetAttribute("href") == "/konto/wohnsitz");
        (await Answers(anna, survey)).ShouldBe(HttpStatusCode.UnprocessableEntity).ShouldSay(Lacks);
        (await Answers(bert, survey)).ShouldBe(HttpStatusCode.SeeOther);
        Assert.Equal(1, (await City.StoredSurvey(survey)).AnswerCount);
    }

    [Fact]
    public async Task Guests_and_accounts_answer_as_before()
    {
        var open = await City.HasSurvey(Audience.Everyone, false, false, SurveysInTheCity.Content);
        (await Answers(City.Visitor, open)).ShouldBe(HttpStatusCode.SeeOther);
        var accounts = await City.HasSurvey(Audience.Accounts, false, false, SurveysInTheCity.Content);
        (await Answers(City.Visitor, accounts)).ShouldBe(HttpStatusCode.Unauthorized);
        (await Answers(await City.HasPerson("Anna"), accounts)).ShouldBe(HttpStatusCode.SeeOther);
    }

    [Fact]
    public async Task An_opinion_map_for_residents()
    {
        var (anna, bert, office) = (await City.HasPerson("Anna"), await City.HasPerson("Bert"), await City.HasPerson("Büro", Role.Moderator));
        await City.LivesHere(bert);
        var made = await office.Posts("/buero/meinungsbilder", ("TitleDe", "Was soll digital werden?"), ("OpensOn", Format.Iso(City.Today())), ("ClosesOn", Format.Iso(City.Today().AddDays(9))), ("Needs", "Resident"));
        var number = made.Location!.Split('/')[^1];
        await City.Do(async db =>
        {
            var talk = await db.Conversations.SingleAsync();
            Assert.True(talk.ResidentsOnly);
            db.Statements.AddRange(Enumerable.Range(1, 3).Select(i => talk.Add($"Aussage {i} zum Rathaus", Me.System, null, City.Clock.GetUtcNow())).ToList());
            talk.Release(3);
            await db.SaveChangesAsync();
        });
        (await anna.Opens($"/meinungsbild/{number}-was-soll-digital-werden")).ShouldSay(Lacks);
        (await anna.Posts($"/meinungsbild/{number}/stimme", ("Aussage", "1"), ("Antwort", "Agree"))).ShouldBe(HttpStatusCode.UnprocessableEntity).ShouldSay(Lacks);
        (await anna.Opens($"/meinungsbild/{number}/aussage")).ShouldBe(HttpStatusCode.Forbidden).ShouldSay(Lacks);
        var typed = await anna.Posts($"/meinungsbild/{number}/aussage", ("Body", "Das Rathaus soll abends öffnen."));
        typed.ShouldBe(HttpStatusCode.UnprocessableEntity).ShouldSay("Das Rathaus soll abends öffnen.");
        (await bert.Posts($"/meinungsbild/{number}/stimme", ("Aussage", "1"), ("Antwort", "Agree"))).ShouldBe(HttpStatusCode.SeeOther);
    }

    [Fact]
    public async Task A_round_for_residents_takes_ideas_supports_and_comments_of_residents()
    {
        var (anna, bert) = (await City.HasPerson("Anna"), await City.HasPerson("Bert"));
        await City.LivesHere(bert);
        var round = await City.HasRound("Unser Ufer", rules: new RoundRules { Audience = RoundAudience.Residents });
        (await City.Visitor.Opens("/runden/1-unser-ufer")).ShouldBe(HttpStatusCode.OK).ShouldSay("alle mit bestätigtem Wohnsitz");
        (await City.Submits(anna, round)).ShouldBe(HttpStatusCode.UnprocessableEntity).ShouldSay(Lacks);
        Assert.Equal(HttpStatusCode.SeeOther, (await City.Submits(bert, round)).Status);
        await City.Do(async db =>
        {
            (await db.Ideas.SingleAsync()).Publish(City.Clock.GetUtcNow());
            await db.SaveChangesAsync();
        });
        var idea = await City.IdeaOf(1);
        (await anna.Opens(Paths.Neutral(Paths.Idea(1, idea.Title)))).ShouldSay(Lacks);
        (await anna.Posts("/ideen/1/zustimmung")).ShouldBe(HttpStatusCode.Forbidden).ShouldSay(Lacks);
        (await Comments(anna, idea)).ShouldBe(HttpStatusCode.UnprocessableEntity).ShouldSay(Lacks).ShouldSay("Das finde ich gut.");
        (await bert.Posts("/ideen/1/zustimmung")).ShouldBe(HttpStatusCode.SeeOther);
        (await Comments(bert, idea)).ShouldBe(HttpStatusCode.SeeOther);
        Assert.Equal(1, (await City.IdeaOf(1)).SupportCount);
    }

    [Fact]
    public async Task A_vote_for_residents_seals_that_it_is_so()
    {
        var (anna, bert) = (await City.HasPerson("Anna"), await City.HasPerson("Bert"));
        await City.LivesHere(bert);
        var measures = await City.HasMeasures("Bänke", "Bäume");
        var vote = await City.HasVote(measures, residents: true);
        Assert.Contains("residence the city has confirmed", vote.SealedText, StringComparison.Ordinal);
        Assert.DoesNotContain("residence", (await City.HasVote(measures)).SealedText!, StringComparison.Ordinal);
        (await anna.Opens($"/abstimmungen/{vote.Number}")).ShouldSay(Lacks).ShouldSay("bestätigtem Wohnsitz, einmal");
        (await anna.Posts($"/abstimmungen/{vote.Number}/pruefen", (BallotSheet.Ticks, measures[0].Code))).ShouldBe(HttpStatusCode.UnprocessableEntity).ShouldSay(Lacks);
        await City.CastsVote(bert, vote, measures[0].Code);
        await City.VoteEnds();
        Assert.Equal((1, 1), ((await City.StoredVote(vote)).Result!.Ballots, (await City.StoredVote(vote)).Result!.Eligible));
    }

    [Fact]
    public async Task The_missing_step_follows_the_letter()
    {
        var (anna, clerk) = (await City.HasPerson("Anna"), await City.HasPerson("Bürgerbüro", Role.CitizensOffice));
        await City.AsksForLetter(anna);
        var waits = await City.Do(db => Eligible.Missing(db, anna.Me, Eligibility.Resident));
        Assert.Contains("schickt Ihnen einen Brief", waits!.Next.De, StringComparison.Ordinal);
        await City.PrintsLetter(clerk);
        var sent = await City.Do(db => Eligible.Missing(db, anna.Me, Eligibility.Resident));
        Assert.Contains("Tragen Sie die Zeichen", sent!.Next.De, StringComparison.Ordinal);
        Assert.Contains(ResidenceText.Day(City.Today().AddDays(28)).De, sent.Next.De, StringComparison.Ordinal);
    }

    private Task<Seen> Answers(Actor who, Survey survey) => who.Posts($"/umfragen/{survey.Number}", ("Fassung", survey.Edition.ToString()), ("Seite", "1"), ("F1", "0"));

    private static Task<Seen> Comments(Actor who, Idea idea) =>
        who.Posts("/beitraege", ("Kind", Idea.Kind), ("Id", idea.Id.ToString()), ("Body", "Das finde ich gut."), ("Checked", "255"), ("Token", Ids.Next().ToString()));
}
