using System.Net;
using Konzil.Ideas;
using Konzil.Platform;
using Konzil.Tests.World;

namespace Konzil.Tests.Ideas;

[Trait("R", "R-2.3-06")]
public class PassingIdeasOn(City city) : CityTest(city)
{
    [Fact]
    public async Task The_page_offers_address_mail_poster_and_code_without_anybody_elses_help()
    {
        var idea = await City.HasIdea("Bäume & Bänke am Bahnhof");
        var page = await City.Visitor.Opens(Paths.Idea(idea.Number, idea.Title));
        var address = page.Document.QuerySelector("#adresse")!.GetAttribute("value")!;
        Assert.EndsWith($"/ideen/{idea.Number}", address, StringComparison.Ordinal);
        Assert.Contains(page.Document.QuerySelectorAll("a"), a => a.GetAttribute("href")!.StartsWith("mailto:?subject=Idee%20", StringComparison.Ordinal) && a.GetAttribute("href")!.Contains("%26", StringComparison.Ordinal));
        Assert.True(page.Document.QuerySelector("[data-copy]")!.HasAttribute("hidden"));
        Assert.DoesNotContain(page.Document.QuerySelectorAll("[src]"), e => e.GetAttribute("src")!.Contains("//", StringComparison.Ordinal));
        (await City.Visitor.Opens($"/ideen/{idea.Number}")).ShouldBe(HttpStatusCode.MovedPermanently);

        var code = await City.Visitor.Opens($"/ideen/{idea.Number}/code.svg");
        Assert.Equal("image/svg+xml", code.Answer.Content.Headers.ContentType?.MediaType);
        Assert.StartsWith("<svg", code.Html.TrimStart(), StringComparison.Ordinal);
        (await City.Visitor.Opens($"/ideen/{idea.Number}/aushang")).ShouldSay("Bäume & Bänke am Bahnhof").ShouldSay(ShareText.PosterCall.De);
    }

    [Fact]
    public async Task What_is_not_public_has_no_code_and_no_poster()
    {
        var idea = await City.HasIdea("Noch nicht öffentlich", published: false);
        (await City.Visitor.Opens($"/ideen/{idea.Number}/code.svg")).ShouldBe(HttpStatusCode.NotFound);
        (await City.Visitor.Opens($"/ideen/{idea.Number}/aushang")).ShouldBe(HttpStatusCode.NotFound);
    }

    [Fact]
    public async Task While_writing_one_sees_what_is_already_there()
    {
        await City.HasIdea("Mehr Lampen am Radweg", body: "Der Radweg am Seerhein ist nachts dunkel. Dort sollen Lampen leuchten.");
        await City.HasIdea("Geheime Lampen am Radweg", published: false, body: "Der Radweg am Seerhein ist nachts dunkel. Dort sollen Lampen leuchten.");
        await City.Settle();
        var hint = await City.Visitor.Posts("/ideen/neu/aehnlich", ("Title", "Lampen am Radweg"), ("Body", "Nachts ist der Radweg am Seerhein dunkel."));
        hint.ShouldBe(HttpStatusCode.OK);
        Assert.Contains("Mehr Lampen am Radweg", hint.Html, StringComparison.Ordinal);
        Assert.DoesNotContain("Geheime", hint.Html, StringComparison.Ordinal);
        Assert.DoesNotContain("<html", hint.Html, StringComparison.Ordinal);
        Assert.Equal("", (await City.Visitor.Posts("/ideen/neu/aehnlich", ("Title", "L"))).Html.Trim());
        Assert.NotNull((await City.Visitor.Opens("/ideen/neu")).Document.QuerySelector("[data-similar]"));
    }
}
