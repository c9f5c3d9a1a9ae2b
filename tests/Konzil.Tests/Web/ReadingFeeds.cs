using System.Net;
using System.Xml.Linq;
using Konzil.Discussion;
using Konzil.Ideas;
using Konzil.People;
using Konzil.Platform;
using Konzil.Tests.World;
using Microsoft.EntityFrameworkCore;

namespace Konzil.Tests.Web;

/// <summary>Every list as a feed: valid Atom, escaped, with nothing that not everybody may read.</summary>
[Trait("R", "R-2.3-14")]
public class ReadingFeeds(City city) : CityTest(city)
{
    private static readonly XNamespace Atom = "http://www.w3.org/2005/Atom";

    [Fact]
    public async Task Hostile_words_stay_words_in_every_feed()
    {
        var anna = await City.HasPerson("Anna");
        var field = await City.HasField("Umwelt");
        var goal = await City.HasGoal();
        var idea = await City.HasIdea("Bäume am Bahnhof");
        foreach (var nasty in EventsInTheCity.Nasty)
        {
            await City.HasIdea("Titel " + nasty, body: nasty + " & \u0007 mehr");
            await City.HasComment(idea, nasty, anna);
            await City.HasEvent("Termin " + nasty);
            await City.HasSurvey(Konzil.Surveys.Audience.Everyone, false, false, SurveysInTheCity.Content with { Title = new(nasty, "") });
            await City.HasMeasureOf(field, goal, "Maßnahme " + nasty);
            var vote = await City.HasVote(await City.HasMeasures("Licht", "Werkstatt"));
            await City.Do(db => db.Set<Konzil.Voting.CitizenVote>().Where(v => v.Id == vote.Id).ExecuteUpdateAsync(s => s.SetProperty(v => v.TitleDe, nasty).SetProperty(v => v.IntroDe, nasty)));
        }

        foreach (var path in new[] { "/ideen/feed.atom", $"/ideen/{idea.Number}/beitraege.atom", "/termine/feed.atom", "/massnahmen/feed.atom", "/umfragen/feed.atom", "/abstimmungen/feed.atom", "/beschluesse/feed.atom", "/ideen/feed.atom?lang=en" })
        {
            var feed = await Read(path);
            Assert.DoesNotContain(feed.Descendants(), e => e.Name.Namespace != Atom);
            Assert.True(path.StartsWith("/beschluesse", StringComparison.Ordinal) || feed.Elements(Atom + "entry").Any(), path);
        }
    }

    [Fact]
    public async Task A_feed_has_what_the_standard_asks_for()
    {
        await City.HasIdea("Bäume am Bahnhof");
        var feed = await Read("/ideen/feed.atom");
        Assert.Single(feed.Elements(Atom + "id"));
        Assert.Single(feed.Elements(Atom + "updated"));
        Assert.Single(feed.Elements(Atom + "author"));
        Assert.Equal(["self", "alternate"], feed.Elements(Atom + "link").Select(l => l.Attribute("rel")!.Value));
        var entry = Assert.Single(feed.Elements(Atom + "entry"));
        Assert.All(new[] { "id", "title", "updated", "published", "author", "content" }, name => Assert.Single(entry.Elements(Atom + name)));
        Assert.EndsWith("/ideen/1", entry.Element(Atom + "id")!.Value, StringComparison.Ordinal);
        Assert.True(Uri.TryCreate(entry.Element(Atom + "link")!.Attribute("href")!.Value, UriKind.Absolute, out _));
    }

    [Fact]
    public async Task Surveys_are_announced_and_told_again_with_their_result_but_never_those_of_the_staff()
    {
        var survey = await City.HasSurvey(Konzil.Surveys.Audience.Everyone);
        await City.HasSurvey(Konzil.Surveys.Audience.Staff);
        var entry = Assert.Single((await Read("/umfragen/feed.atom")).Elements(Atom + "entry"));
        Assert.Equal("Wie war die Runde?", entry.Element(Atom + "title")!.Value);
        await City.EndsSurvey(survey);
        entry = Assert.Single((await Read("/umfragen/feed.atom")).Elements(Atom + "entry"));
        Assert.Contains("Wie war die Runde?", entry.Element(Atom + "title")!.Value, StringComparison.Ordinal);
        Assert.EndsWith($"/umfragen/{survey.Number}/ergebnis", entry.Element(Atom + "link")!.Attribute("href")!.Value, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Votes_are_announced_and_told_again_with_their_result_and_nothing_in_between()
    {
        var measures = await City.HasMeasures("Licht am Seerhein", "Offene Werkstatt");
        await City.HasVote(measures, isSealed: false);
        Assert.Empty((await Read("/abstimmungen/feed.atom")).Elements(Atom + "entry"));
        var vote = await City.HasVote(measures);
        await City.CastsVote(await City.HasPerson("Wählerin"), vote, measures[0].Code);
        var entry = Assert.Single((await Read("/abstimmungen/feed.atom")).Elements(Atom + "entry"));
        Assert.Equal("Was zuerst?", entry.Element(Atom + "title")!.Value);
        Assert.DoesNotContain("Licht am Seerhein", entry.Value, StringComparison.Ordinal);
        await City.VoteEnds();
        Assert.Equal("Ergebnis: Was zuerst?", Assert.Single((await Read("/abstimmungen/feed.atom")).Elements(Atom + "entry")).Element(Atom + "title")!.Value);
    }

    [Fact]
    public async Task Hidden_comments_unread_ideas_and_drafts_are_in_no_feed()
    {
        var (anna, mod) = (await City.HasPerson("Anna"), await City.HasPerson("Moderation", Role.Moderator));
        var idea = await City.HasIdea("Bäume am Bahnhof");
        var hidden = await City.HasComment(idea, "Geheim", anna);
        await City.HasComment(idea, "Offen", anna);
        await City.Do(async db =>
        {
            (await db.Comments.FindAsync(hidden.Id))!.Hide(mod.Me, HidingReason.Insult, "Beleidigung", City.Clock.GetUtcNow());
            await db.SaveChangesAsync();
        });
        var waiting = await City.HasIdea("Noch nicht gelesen", anna, published: false);
        await City.HasMeasureOf(await City.HasField("Umwelt"), await City.HasGoal(), "Entwurf", published: false);
        Assert.Equal(["Offen"], (await Read($"/ideen/{idea.Number}/beitraege.atom")).Elements(Atom + "entry").Select(e => e.Element(Atom + "content")!.Value));
        (await City.Visitor.Opens($"/ideen/{waiting.Number}/beitraege.atom")).ShouldBe(HttpStatusCode.NotFound);
        (await anna.Opens($"/ideen/{waiting.Number}/beitraege.atom")).ShouldBe(HttpStatusCode.NotFound);
        Assert.Empty((await Read("/massnahmen/feed.atom")).Elements(Atom + "entry"));
        Assert.Single((await Read("/ideen/feed.atom")).Elements(Atom + "entry"));
    }

    [Fact]
    public async Task Measures_can_be_narrowed_to_a_field()
    {
        var goal = await City.HasGoal();
        await City.HasMeasureOf(await City.HasField("Umwelt"), goal, "Licht am Seerhein");
        await City.HasMeasureOf(await City.HasField("Verkehr"), goal, "Busse in der Nacht");
        var feed = await Read("/massnahmen/feed.atom?feld=verkehr");
        Assert.Contains("Busse in der Nacht", Assert.Single(feed.Elements(Atom + "entry")).Element(Atom + "title")!.Value, StringComparison.Ordinal);
        Assert.EndsWith("/massnahmen/feed.atom?feld=verkehr", feed.Element(Atom + "id")!.Value, StringComparison.Ordinal);
    }

    private async Task<XElement> Read(string path)
    {
        var answer = await City.Visitor.Opens(path);
        answer.ShouldBe(HttpStatusCode.OK);
        Assert.Equal("application/atom+xml", answer.Answer.Content.Headers.ContentType!.MediaType);
        return XDocument.Parse(answer.Html).Root!;
    }
}
