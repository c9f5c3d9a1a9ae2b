using System.Text;
using System.Xml.Linq;
using Konzil.Ideas;
using Konzil.People;
using Konzil.Platform;
using Konzil.Tests.World;
using Microsoft.EntityFrameworkCore;

namespace Konzil.Tests.Ideas;

public class HearingOfIdeas(City city) : CityTest(city)
{
    [Fact]
    [Trait("R", "R-1.2-18")]
    public async Task Each_step_reaches_the_author_and_followers_but_not_supporters()
    {
        var (anna, bert, carla) = (await City.HasPerson("Anna"), await City.HasPerson("Bert"), await City.HasPerson("Carla"));
        var idea = await City.HasIdea("Bäume am Bahnhof", anna);
        await bert.Posts($"/ideen/{idea.Number}/folgen");
        await bert.Posts($"/ideen/{idea.Number}/folgen");
        await carla.Posts($"/ideen/{idea.Number}/zustimmung");
        await City.Settle();
        await City.Do(async db =>
        {
            (await db.Ideas.SingleAsync()).Answer("Das prüfen wir.", City.Clock.GetUtcNow());
            await db.SaveChangesAsync();
        });
        await City.Settle();
        Assert.Equal(["ist eingegangen", "Geprüft und veröffentlicht", "Die Stadt hat geantwortet"], await Heard(anna));
        Assert.Equal(["Geprüft und veröffentlicht", "Die Stadt hat geantwortet"], await Heard(bert));
        Assert.Empty(await Heard(carla));
        Assert.Equal(5, await City.Do(db => db.Mails.CountAsync()));
    }

    [Fact]
    public async Task Whoever_stops_following_hears_nothing_more()
    {
        var anna = await City.HasPerson("Anna");
        var idea = await City.HasIdea("Bäume am Bahnhof", anna);
        await City.Settle();
        (await anna.PostsAndLooks($"/ideen/{idea.Number}/folgen/ende")).ShouldSay("Idee folgen");
        await City.Do(async db =>
        {
            (await db.Ideas.SingleAsync()).Decline("Geht nicht.", City.Clock.GetUtcNow());
            await db.SaveChangesAsync();
        });
        await City.Settle();
        Assert.Equal(2, (await Heard(anna)).Count);
    }

    [Fact]
    [Trait("R", "R-1.5-24")]
    public async Task Those_who_answer_are_reminded_a_week_before_the_promise_ends()
    {
        var lead = await City.HasPerson("Feldleitung", Role.FieldLead);
        await City.HasIdea("Bäume am Bahnhof");
        await City.HasIdeaLike("Schon beantwortet", then: (i, now) => i.Answer("Danke.", now));
        await City.Settle();
        City.Clock.Advance(TimeSpan.FromDays(34));
        await City.Settle();
        Assert.Empty(await City.Do(db => db.Notices.Where(n => n.PersonId == lead.Id).ToListAsync()));
        City.Clock.Advance(TimeSpan.FromDays(2));
        await City.Settle();
        Assert.Contains("wartet noch auf eine Antwort", (await City.Do(db => db.Notices.SingleAsync(n => n.PersonId == lead.Id))).De, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_long_title_and_step_still_fit_into_a_notice()
    {
        var anna = await City.HasPerson("Anna");
        await City.HasIdea(new string('ß', Idea.TitleMax), anna);
        await City.Do(async db =>
        {
            (await db.Ideas.SingleAsync()).Decline(new string('&', 4000), City.Clock.GetUtcNow());
            await db.SaveChangesAsync();
        });
        await City.Settle();
        Assert.Empty(await City.Do(db => db.Jobs.Where(j => j.LastError != null).Select(j => j.LastError).ToListAsync()));
        Assert.Equal(3, await City.Do(db => db.Notices.CountAsync()));
    }

    [Fact]
    [Trait("R", "R-2.3-14")]
    public async Task The_feed_holds_public_ideas_escaped_and_can_be_narrowed()
    {
        var field = await City.HasField("mobilitaet", "Mobilität");
        await City.HasIdeaLike("Busse & <b>Bahnen</b> \u0001", field.Id);
        await City.HasIdea("Etwas anderes");
        await City.HasIdea("Noch nicht gelesen", published: false);
        var feed = XDocument.Parse((await City.Visitor.Opens("/ideen/feed.atom")).Html);
        XNamespace atom = "http://www.w3.org/2005/Atom";
        Assert.Equal(["Etwas anderes", "Busse & <b>Bahnen</b> "], feed.Root!.Elements(atom + "entry").Select(e => e.Element(atom + "title")!.Value));
        var narrowed = XDocument.Parse((await City.Visitor.Opens("/ideen/feed.atom?feld=mobilitaet")).Html);
        Assert.Single(narrowed.Root!.Elements(atom + "entry"));
    }

    [Fact]
    [Trait("R", "R-2.3-13")]
    public async Task The_table_opens_in_a_spreadsheet_and_runs_no_formula()
    {
        await City.HasIdea("=HYPERLINK(\"http://example.org\")", body: "@SUMME(A1);\"x\"");
        await City.HasIdea("Noch nicht gelesen", published: false);
        using var client = City.Client();
        var bytes = await client.GetByteArrayAsync("/ideen/ideen.csv");
        Assert.Equal(Encoding.UTF8.Preamble.ToArray(), bytes[..3]);
        var lines = Encoding.UTF8.GetString(bytes[3..]).Split("\r\n", StringSplitOptions.RemoveEmptyEntries);
        Assert.Equal(2, lines.Length);
        Assert.Contains("\"'=HYPERLINK(\"\"http://example.org\"\")\";\"'@SUMME(A1);\"\"x\"\"\"", lines[1], StringComparison.Ordinal);
    }

    private async Task<List<string>> Heard(Actor person)
    {
        string[] known = ["ist eingegangen", "Geprüft und veröffentlicht", "Die Stadt hat geantwortet", "Nicht weiterverfolgt"];
        var notices = await City.Do(db => db.Notices.Where(n => n.PersonId == person.Id).Select(n => n.De).ToListAsync());
        return [.. notices.Select(n => known.Single(k => n.Contains(k, StringComparison.Ordinal))).OrderBy(k => Array.IndexOf(known, k))];
    }
}
