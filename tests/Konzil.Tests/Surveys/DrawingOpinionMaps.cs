using Konzil.Platform;
using System.Net;
using Konzil.Methods.Opinions;
using Konzil.People;
using Konzil.Surveys;
using Konzil.Tests.World;
using Microsoft.EntityFrameworkCore;

namespace Konzil.Tests.Surveys;

[Trait("R", "R-2.3-01")]
public class DrawingOpinionMaps(City city) : CityTest(city)
{
    [Fact]
    public async Task One_statement_after_the_other_until_all_are_answered()
    {
        var (talk, statements) = await City.HasConversation(3);
        var anna = await City.HasPerson("Anna");
        var path = $"/meinungsbild/{talk.Number}-was-soll-digital-werden";

        for (var i = 0; i < statements.Count; i++)
        {
            var page = await anna.Opens(path);
            var shown = page.ShouldSay($"{i} von 3 Aussagen").Document.QuerySelector("input[name=Aussage]")!.GetAttribute("value")!;
            Assert.Equal(shown, (await anna.Opens(path)).Document.QuerySelector("input[name=Aussage]")!.GetAttribute("value"));
            (await anna.Posts($"/meinungsbild/{talk.Number}/stimme", ("Aussage", shown), ("Antwort", "Agree"))).ShouldBe(HttpStatusCode.SeeOther);
        }

        (await anna.Opens(path)).ShouldSay("Sie haben alle Aussagen beantwortet.");
        Assert.Equal(3, await City.Do(db => db.Statements.SumAsync(s => s.Agree)));
    }

    [Fact]
    public async Task The_first_answer_counts_and_counts_once()
    {
        var (talk, _) = await City.HasConversation();
        var anna = await City.HasPerson("Anna");

        await Task.WhenAll(Enumerable.Range(0, 4).Select(_ => anna.Posts($"/meinungsbild/{talk.Number}/stimme", ("Aussage", "1"), ("Antwort", "Agree"))));
        await anna.Posts($"/meinungsbild/{talk.Number}/stimme", ("Aussage", "1"), ("Antwort", "Disagree"));

        var first = await City.Do(db => db.Statements.SingleAsync(s => s.Number == 1));
        Assert.Equal((1, 0, 0), (first.Agree, first.Disagree, first.Pass));
        Assert.Equal(1, await City.Do(db => db.StatementVotes.CountAsync()));
    }

    [Theory]
    [InlineData("99", "Agree")]
    [InlineData("1", "Vielleicht")]
    [InlineData("", "")]
    public async Task A_wrong_vote_is_told(string statement, string answer)
    {
        var (talk, _) = await City.HasConversation();
        var anna = await City.HasPerson("Anna");

        (await anna.Posts($"/meinungsbild/{talk.Number}/stimme", ("Aussage", statement), ("Antwort", answer))).ShouldBe(HttpStatusCode.UnprocessableEntity);

        (await City.Visitor.Posts($"/meinungsbild/{talk.Number}/stimme", ("Aussage", "1"), ("Antwort", "Agree"))).ShouldBe(HttpStatusCode.Unauthorized);
        Assert.Equal(0, await City.Do(db => db.StatementVotes.CountAsync()));
    }

    [Fact]
    public async Task The_map_names_groups_and_what_all_share_after_the_end_only()
    {
        var (talk, statements) = await City.HasConversation();
        await City.Votes(talk, statements, 12, 9);
        await City.Settle();
        (await City.Visitor.Opens($"/meinungsbild/{talk.Number}/ergebnis")).ShouldSay("Noch kein Ergebnis").ShouldNotSay("Gruppe A");
        (await City.Visitor.Opens($"/meinungsbild/{talk.Number}/stimmen.csv")).ShouldBe(HttpStatusCode.NotFound);

        await City.EndsConversation(talk);
        await City.Settle();

        var page = await City.Visitor.Opens($"/meinungsbild/{talk.Number}/ergebnis");
        page.ShouldSay("21 Menschen").ShouldSay("Gruppe A: 12 Menschen").ShouldSay("Gruppe B: 9 Menschen").ShouldSay(OpinionMap.Method);
        var shared = page.Document.QuerySelectorAll("section").First(s => s.TextContent.Contains("Das teilen alle Gruppen", StringComparison.Ordinal));
        Assert.Contains("Aussage Nummer 8", shared.TextContent, StringComparison.Ordinal);
        Assert.DoesNotContain("Aussage Nummer 1 ", shared.TextContent, StringComparison.Ordinal);
        Assert.Equal(21, page.Document.QuerySelectorAll("figure svg[role=img] > path").Length);
        Assert.Equal(8, page.Document.QuerySelectorAll("table tbody tr").Length);
        Assert.NotEmpty(page.Document.QuerySelector("figure svg[role=img] desc")!.TextContent);
    }

    [Fact]
    public async Task A_group_of_four_is_never_shown()
    {
        var (talk, statements) = await City.HasConversation();
        await City.Votes(talk, statements, 12, 4);
        await City.EndsConversation(talk);
        await City.Settle();

        (await City.Visitor.Opens($"/meinungsbild/{talk.Number}/ergebnis")).ShouldSay("keine Gruppen von mindestens fünf").ShouldNotSay("Gruppe A");
    }

    [Fact]
    public async Task The_published_votes_give_the_same_map_and_no_name()
    {
        var (talk, statements) = await City.HasConversation();
        await City.Votes(talk, statements, 12, 9);
        await City.EndsConversation(talk);
        await City.Settle();

        var file = (await City.Visitor.Opens($"/meinungsbild/{talk.Number}/stimmen.csv")).Html;
        using var reader = new StringReader(file);
        var map = OpinionMap.Of(VotesCsv.Read(reader));

        Assert.Equal([12, 9], map.Groups.Select(g => g.Group.Members.Count));
        var stored = ConversationMap.Read(await City.Do(db => db.Conversations.Select(c => c.ResultJson).SingleAsync()))!;
        Assert.Equal(stored.Points.Select(p => (p.X, p.Y)), map.People.Positions.Select(p => (Math.Round(p.X, 3), Math.Round(p.Y, 3))));
        foreach (var person in await City.Do(db => db.StatementVotes.Select(v => v.PersonId).Distinct().ToListAsync()))
        {
            Assert.DoesNotContain(person.ToString(), file, StringComparison.OrdinalIgnoreCase);
        }
    }

    [Fact]
    public async Task A_running_map_is_public_only_if_that_was_decided_before()
    {
        var (talk, statements) = await City.HasConversation(running: true);
        await City.Votes(talk, statements, 12, 9);
        await City.Settle();
        City.Clock.Advance(TimeSpan.FromMinutes(16));
        await City.Settle();

        (await City.Visitor.Opens($"/meinungsbild/{talk.Number}/ergebnis")).ShouldSay("Gruppe A");
    }

    [Fact]
    public async Task A_suggested_statement_waits_for_a_check_and_its_author_hears()
    {
        var (talk, _) = await City.HasConversation();
        var anna = await City.HasPerson("Anna");
        var moderator = await City.HasPerson("Moderation", Role.Moderator);
        var token = Ids.Next().ToString();

        await Task.WhenAll(Enumerable.Range(0, 3).Select(_ => anna.Posts($"/meinungsbild/{talk.Number}/aussage", ("Body", "Das WLAN am Hafen soll <b>besser</b> werden."), ("Token", token))));
        (await anna.Posts($"/meinungsbild/{talk.Number}/aussage", ("Body", "kurz"), ("Token", ""))).ShouldBe(HttpStatusCode.UnprocessableEntity);
        (await City.Visitor.Opens($"/meinungsbild/{talk.Number}-was-soll-digital-werden")).ShouldNotSay("WLAN");
        var statement = await City.Do(db => db.Statements.SingleAsync(s => s.State == StatementState.Waiting));
        (await moderator.Opens("/buero/aussagen")).ShouldSay("<b>besser</b>");
        (await moderator.Posts($"/buero/aussagen/{statement.Id}", ("Entscheidung", "Decline"), ("Grund", ""))).ShouldBe(HttpStatusCode.UnprocessableEntity);
        await moderator.PostsAndLooks($"/buero/aussagen/{statement.Id}", ("Entscheidung", "Accept"), ("Grund", ""));

        (await moderator.Posts($"/buero/aussagen/{statement.Id}", ("Entscheidung", "Decline"), ("Grund", "doch nicht"))).ShouldBe(HttpStatusCode.UnprocessableEntity).ShouldSay("schon entschieden");
        await City.Settle();
        (await anna.Opens("/konto/nachrichten")).ShouldSay("steht jetzt zur Abstimmung");
        Assert.Equal("Das WLAN am Hafen soll <b>besser</b> werden.", (await City.Do(db => db.Statements.SingleAsync(s => s.Id == statement.Id))).Body);
        (await anna.Posts($"/meinungsbild/{talk.Number}/stimme", ("Aussage", statement.Number.ToString()), ("Antwort", "Pass"))).ShouldBe(HttpStatusCode.SeeOther);
    }

    [Fact]
    public async Task The_office_prepares_and_releases_and_then_nothing_of_it_changes()
    {
        var who = await City.HasPerson("Koordination", Role.Coordinator);
        (string, string)[] settings = [("TitleDe", "Neues Bild"), ("TitleEn", ""), ("IntroDe", ""), ("IntroEn", ""), ("OpensOn", Konzil.Platform.Format.Iso(City.Today())), ("ClosesOn", Konzil.Platform.Format.Iso(City.Today().AddDays(3)))];
        (await who.Posts("/buero/meinungsbilder", settings)).ShouldBe(HttpStatusCode.SeeOther);
        async Task<string> Version() => (await City.Do(db => db.Conversations.AsNoTracking().SingleAsync())).Version.ToString();
        var number = await City.Do(db => db.Conversations.Select(c => c.Number).SingleAsync());

        (await who.Posts($"/buero/meinungsbilder/{number}/freigabe", ("Version", await Version()))).ShouldBe(HttpStatusCode.UnprocessableEntity).ShouldSay("mindestens drei");
        (await who.Posts($"/buero/meinungsbilder/{number}/aussagen", ("Version", await Version()), ("Body", "Eins ist gut\n" + new string('x', 281)))).ShouldBe(HttpStatusCode.UnprocessableEntity).ShouldSay("Zeile 2");
        await who.PostsAndLooks($"/buero/meinungsbilder/{number}/aussagen", ("Version", await Version()), ("Body", "Eins ist gut\nZwei ist besser\nDrei ist viel"));
        await who.PostsAndLooks($"/buero/meinungsbilder/{number}/freigabe", ("Version", await Version()));

        (await who.Posts($"/buero/meinungsbilder/{number}", [("Version", await Version()), .. settings])).ShouldBe(HttpStatusCode.UnprocessableEntity);
        (await City.Visitor.Opens("/umfragen")).ShouldSay("Neues Bild").ShouldSay("3 Aussagen");
    }
}
