using Konzil.Platform;
using System.Net;
using Konzil.Discussion;
using Konzil.People;
using Konzil.Surveys;
using Konzil.Tests.World;
using Microsoft.EntityFrameworkCore;

namespace Konzil.Tests.Surveys;

/// <summary>What citizens write in surveys and opinion maps is moderated like everything else.</summary>
[Trait("R", "R-2.3-04")]
public class StatementsAtTheDesk(City city) : CityTest(city)
{
    private const string Body = "Formulare sollen auch am Handy gehen. Fragen an 07531 900123.";

    [Fact]
    public async Task A_suggested_statement_waits_at_the_desk_and_is_decided_there()
    {
        var (anna, mod, talk) = (await City.HasPerson("Anna"), await City.HasPerson("Moderation", Role.Moderator), (await City.HasConversation()).Talk);
        await Suggests(anna, talk, Body);
        await Suggests(anna, talk, "Alle anderen sind doof und faul.");
        var desk = await mod.Opens("/buero/moderation?art=NewStatement");
        desk.ShouldSay(Body).ShouldSay("Neue Aussage").ShouldSay("Telefonnummer");
        var items = await City.Do(db => db.Queue.Where(q => q.Kind == QueueKind.NewStatement).OrderBy(q => q.CreatedAt).ThenBy(q => q.Title == Body ? 0 : 1).ToListAsync());
        Assert.Equal(2, items.Count);

        (await mod.PostsAndLooks("/buero/moderation/stapel", ("Action", "Approve"), ("Eintrag", items[0].Id.ToString()))).ShouldSay("Erledigt: 1");
        (await mod.PostsAndLooks("/buero/moderation/stapel", ("Action", "Refuse"), ("Reason", "Insult"), ("Eintrag", items[1].Id.ToString()))).ShouldSay("Erledigt: 1");
        await City.Settle();
        Assert.Equal([StatementState.Shown, StatementState.Declined], await City.Do(db => db.Statements.Where(s => s.AuthorId == anna.Id).OrderBy(s => s.Number).Select(s => s.State).ToListAsync()));
        Assert.Contains(await City.Do(db => db.Notices.Where(n => n.PersonId == anna.Id).Select(n => n.De).ToListAsync()), n => n.Contains("wird nicht gezeigt", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Decided_on_its_own_page_it_leaves_the_desk_too()
    {
        var (anna, mod, talk) = (await City.HasPerson("Anna"), await City.HasPerson("Moderation", Role.Moderator), (await City.HasConversation()).Talk);
        await Suggests(anna, talk, Body);
        var statement = await City.Do(db => db.Statements.SingleAsync(s => s.AuthorId == anna.Id));
        (await mod.Posts($"/buero/aussagen/{statement.Id}", (ReviewStatements.WhatField, nameof(Statement.Accept)))).ShouldBe(HttpStatusCode.SeeOther);
        Assert.Equal(0, await City.Do(db => db.Queue.CountAsync(q => q.DoneAt == null)));
    }

    [Fact]
    public async Task Three_reports_take_a_statement_out_of_the_vote_until_somebody_has_looked()
    {
        var (mod, made) = (await City.HasPerson("Moderation", Role.Moderator), await City.HasConversation(3));
        var statement = made.Statements[0];
        for (var i = 0; i < 3; i++)
        {
            (await (await City.HasPerson("Meldung " + i)).Posts($"/melden/{Statement.KindName}/{statement.Id}", ("Reason", "Insult"))).ShouldBe(HttpStatusCode.SeeOther);
        }

        var anna = await City.HasPerson("Anna");
        (await anna.Posts($"/meinungsbild/{made.Talk.Number}/stimme", ("Aussage", statement.Number.ToString()), ("Antwort", "Agree"))).ShouldBe(HttpStatusCode.UnprocessableEntity);
        (await City.Visitor.Opens($"/melden/{Statement.KindName}/{statement.Id}")).ShouldBe(HttpStatusCode.NotFound);
        (await mod.Posts($"/buero/meldungen/{Statement.KindName}/{statement.Id}", ("What", "Reject"), ("Explanation", "Das ist eine Meinung."))).ShouldBe(HttpStatusCode.SeeOther);
        (await anna.Posts($"/meinungsbild/{made.Talk.Number}/stimme", ("Aussage", statement.Number.ToString()), ("Antwort", "Agree"))).ShouldBe(HttpStatusCode.SeeOther);
    }

    [Fact]
    public async Task Whoever_may_not_post_suggests_no_statement_and_writes_no_free_text_but_still_chooses()
    {
        var (anna, mod, talk) = (await City.HasPerson("Anna"), await City.HasPerson("Moderation", Role.Moderator), (await City.HasConversation()).Talk);
        var survey = await City.HasSurvey();
        (await mod.Posts($"/buero/moderation/personen/{anna.Id}/sperre", ("Reason", "Insult"), ("Length", "Week"), ("Explanation", "Bitte bleiben Sie sachlich."))).ShouldBe(HttpStatusCode.SeeOther);

        var refused = await anna.Posts($"/meinungsbild/{talk.Number}/aussage", ("Body", Body), ("Token", Ids.Next().ToString()));
        refused.ShouldBe(HttpStatusCode.UnprocessableEntity).ShouldSay("Ziffer 1");
        Assert.Contains(Body, refused.Html, StringComparison.Ordinal);
        (await City.Answers(anna, survey, "1", "2", "Alle sind doof")).ShouldBe(HttpStatusCode.UnprocessableEntity).ShouldSay("Ziffer 1");
        Assert.Equal(0, await City.Do(db => db.SurveyRemarks.CountAsync()));
        (await City.Answers(anna, survey)).ShouldBe(HttpStatusCode.SeeOther);
    }

    [Fact]
    public async Task Whoever_reads_free_texts_sees_what_the_rules_noticed()
    {
        var survey = await City.HasSurvey();
        await City.Answers(await City.HasPerson("Anna"), survey, "1", "2", "Rufen Sie mich an: 07531 900123");
        await City.EndsSurvey(survey);
        (await (await City.HasPerson("Moderation", Role.Moderator)).Opens($"/buero/umfragen/{survey.Number}/texte")).ShouldSay("Telefonnummer");
    }

    private static async Task Suggests(Actor who, Conversation talk, string body) =>
        (await who.Posts($"/meinungsbild/{talk.Number}/aussage", ("Body", body), ("Token", Ids.Next().ToString()))).ShouldBe(HttpStatusCode.SeeOther);
}
