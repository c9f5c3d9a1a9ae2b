using System.Net;
using Konzil.Ideas;
using Konzil.Tests.World;

namespace Konzil.Tests.Ideas;

[Trait("R", "R-1.5-08")]
public class ListingIdeas(City city) : CityTest(city)
{
    [Fact]
    public async Task An_empty_city_says_so_and_offers_the_first_step()
    {
        var page = await City.Visitor.Opens("/ideen");
        page.ShouldBe(HttpStatusCode.OK).ShouldSay("Noch keine Ideen");
        Assert.Contains(page.Document.QuerySelectorAll("main a"), a => a.GetAttribute("href") == "/ideen/neu");
    }

    [Fact]
    public async Task Unpublished_and_withdrawn_ideas_are_not_listed()
    {
        await City.HasIdea("Öffentliche Idee");
        await City.HasIdea("Noch nicht gelesen", published: false);
        await City.HasIdeaLike("Zurückgenommen", then: (i, now) => i.Withdraw(now));
        (await City.Visitor.Opens("/ideen")).ShouldSay("Öffentliche Idee").ShouldSay("1 Beitrag").ShouldNotSay("Noch nicht gelesen").ShouldNotSay("Zurückgenommen");
    }

    [Fact]
    [Trait("R", "R-2.3-14")]
    public async Task Every_filter_narrows_and_tells_how_many()
    {
        var (mobility, energy) = (await City.HasField("mobilitaet", "Mobilität"), await City.HasField("energie", "Energie", "umw"));
        var old = await City.HasDistrict("altstadt", "Altstadt");
        await City.HasIdeaLike("Busse", mobility.Id, old.Id);
        await City.HasIdeaLike("Lampen", energy.Id, null, IdeaChannel.Card, (i, now) => i.TakeUp("Wird geprüft.", now));
        await City.HasIdeaLike("Ladesäulen", energy.Id, old.Id, then: (i, now) => i.Decline("Geht nicht.", now));
        await City.HasIdeaLike("Antwort da", mobility.Id, null, IdeaChannel.Phone, (i, now) => i.Answer("Danke.", now));

        await Shows("feld=mobilitaet", "Busse", "Antwort da");
        await Shows("feld=mobilitaet&feld=energie", "Busse", "Antwort da", "Lampen", "Ladesäulen");
        await Shows("stadtteil=altstadt", "Busse", "Ladesäulen");
        await Shows("stadtteil=ganze-stadt", "Lampen", "Antwort da");
        await Shows("stand=diskussion", "Busse");
        await Shows("stand=uebernommen", "Lampen");
        await Shows("stand=nicht-weiterverfolgt&stand=beantwortet", "Ladesäulen", "Antwort da");
        await Shows("kanal=karte", "Lampen");
        await Shows("kanal=telefon", "Antwort da");
        await Shows("feld=energie&stadtteil=altstadt&stand=nicht-weiterverfolgt&kanal=online", "Ladesäulen");
        (await City.Visitor.Opens("/ideen?feld=energie&kanal=telefon")).ShouldSay("Dazu gibt es noch keine Idee");
    }

    [Fact]
    public async Task The_numbers_beside_the_choices_count_under_the_other_filters()
    {
        var (mobility, energy) = (await City.HasField("mobilitaet", "Mobilität"), await City.HasField("energie", "Energie", "umw"));
        await City.HasIdeaLike("A", mobility.Id);
        await City.HasIdeaLike("B", mobility.Id, then: (i, now) => i.Answer("Danke.", now));
        await City.HasIdeaLike("C", energy.Id);
        var page = await City.Visitor.Opens("/ideen?feld=mobilitaet&stand=diskussion");
        Assert.Equal("1", Count(page, "feld-mobilitaet"));
        Assert.Equal("1", Count(page, "feld-energie"));
        Assert.Equal("1", Count(page, "stand-diskussion"));
        Assert.Equal("1", Count(page, "stand-beantwortet"));
        page.ShouldSay("1 Beitrag");
    }

    [Fact]
    public async Task Search_finds_inflected_words_and_keeps_the_question()
    {
        await City.HasIdea("Bäume am Bahnhof");
        await City.HasIdea("Fahrräder leihen");
        await City.Settle();
        var page = await City.Visitor.Opens("/ideen?q=baum");
        page.ShouldSay("Bäume am Bahnhof").ShouldNotSay("Fahrräder leihen").ShouldSay("Suche: baum");
        Assert.Equal("baum", page.Document.QuerySelector("#q")!.GetAttribute("value"));
    }

    [Theory]
    [InlineData("feld=gibt-es-nicht", "gibt-es-nicht")]
    [InlineData("stadtteil=Atlantis", "Atlantis")]
    [InlineData("stand=7", "7")]
    [InlineData("kanal=brieftaube", "brieftaube")]
    [InlineData("sort=zufall", "zufall")]
    public async Task An_unknown_filter_is_named_and_never_breaks(string query, string word)
    {
        await City.HasIdea("Bäume am Bahnhof");
        (await City.Visitor.Opens("/ideen?" + query)).ShouldBe(HttpStatusCode.OK).ShouldSay("Diesen Filter kennen wir nicht").ShouldSay(word).ShouldSay("Bäume am Bahnhof");
    }

    [Theory]
    [InlineData("nach=quatsch")]
    [InlineData("nach=99999999999999999999-1")]
    [InlineData("nach=0-0")]
    [InlineData("vor=-1--1")]
    [InlineData("nach=9223372036854775807-2147483647")]
    [InlineData("nach=%00&vor=%00&q=%00&lang=en")]
    public async Task A_broken_cursor_shows_the_first_page(string query)
    {
        await City.HasIdea("Bäume am Bahnhof");
        (await City.Visitor.Opens("/ideen?" + query)).ShouldBe(HttpStatusCode.OK).ShouldSay("Bäume am Bahnhof");
    }

    [Theory]
    [InlineData("neu")]
    [InlineData("zustimmung")]
    [InlineData("beitraege")]
    public async Task Walking_the_pages_visits_each_idea_once_there_and_back(string sort)
    {
        // All have the same support, comments and time: only the number tells them apart.
        for (var i = 0; i < (2 * ListIdeas.PageSize) + 3; i++)
        {
            await City.HasIdea("Idee " + i.ToString(System.Globalization.CultureInfo.InvariantCulture));
        }

        var there = new List<string>();
        var page = await City.Visitor.Opens("/ideen?sort=" + sort);
        while (true)
        {
            there.AddRange(Titles(page));
            if (page.Document.QuerySelector("a[rel=next]")?.GetAttribute("href") is not { } next)
            {
                break;
            }

            page = await City.Visitor.Opens(next);
        }

        Assert.Equal((2 * ListIdeas.PageSize) + 3, there.Count);
        Assert.Equal(there.Count, there.Distinct(StringComparer.Ordinal).Count());

        var back = Titles(page).ToList();
        while (page.Document.QuerySelector("a[rel=prev]")?.GetAttribute("href") is { } previous)
        {
            page = await City.Visitor.Opens(previous);
            back.InsertRange(0, Titles(page));
        }

        Assert.Equal(there, back);
    }

    [Fact]
    public async Task A_chip_takes_one_filter_away_and_keeps_the_others()
    {
        await City.HasField("mobilitaet", "Mobilität");
        var page = await City.Visitor.Opens("/ideen?q=bus&feld=mobilitaet&sort=zustimmung");
        Assert.Equal(["/ideen?feld=mobilitaet&sort=zustimmung", "/ideen?q=bus&sort=zustimmung"], page.Document.QuerySelectorAll(".kz-filterchip").Select(c => c.GetAttribute("href")));
    }

    [Fact]
    public async Task Visitors_share_a_cached_page_until_something_changes()
    {
        await City.HasIdea("Bäume am Bahnhof");
        var first = await City.Visitor.Opens("/ideen");
        Assert.False(first.Answer.Headers.Contains("Set-Cookie"));
        Assert.NotNull((await City.Visitor.Opens("/ideen")).Answer.Headers.Age);
        await City.HasIdea("Ganz neu");
        (await City.Visitor.Opens("/ideen")).ShouldSay("Ganz neu");
    }

    [Fact]
    [Trait("R", "R-1.5-24")]
    public async Task The_average_time_to_an_answer_is_public()
    {
        await City.HasIdeaLike("Schnell", then: (i, now) => i.Answer("Danke.", now.AddDays(10)));
        await City.HasIdeaLike("Langsam", then: (i, now) => i.Decline("Leider nicht.", now.AddDays(30)));
        (await City.Visitor.Opens("/ideen")).ShouldSay("Die Stadt antwortet im Mittel nach 20 Tagen.");
    }

    [Fact]
    [Trait("R", "R-2.3-09")]
    public async Task English_keeps_its_language_in_every_link_and_marks_german_words()
    {
        await City.HasIdea("Bäume am Bahnhof");
        var page = await City.Visitor.Opens("/ideen?lang=en");
        page.ShouldSay("1 contribution");
        Assert.Equal("de", page.Document.QuerySelector(".kz-idee__titel a")!.GetAttribute("lang"));
        Assert.All(page.Document.QuerySelectorAll(".kz-liste a"), a => Assert.Contains("lang=en", a.GetAttribute("href"), StringComparison.Ordinal));
    }

    private async Task Shows(string query, params string[] titles) =>
        Assert.Equal(titles.Order(StringComparer.Ordinal), Titles(await City.Visitor.Opens("/ideen?" + query)).Order(StringComparer.Ordinal));

    private static IEnumerable<string> Titles(Seen page) => page.Document.QuerySelectorAll(".kz-idee__titel").Select(t => t.TextContent);

    private static string? Count(Seen page, string id) => page.Document.QuerySelector($"label[for={id}] .kz-facette__zahl")?.TextContent;
}
