using System.Net;
using Konzil.Communication;
using Konzil.People;
using Konzil.Platform;
using Konzil.Strategy;
using Konzil.Tests.World;

namespace Konzil.Tests.Communication;

public class TextsForOtherReaders(City city) : CityTest(city)
{
    [Fact]
    [Trait("R", "R-4.1-04")]
    public async Task Each_reader_finds_the_version_made_for_them_and_sees_when_it_is_outdated()
    {
        var (press, staff, council) = (await City.HasPerson("Presse", Role.Press), await City.HasPerson("Frau Amt", Role.Staff), await City.HasPerson("Frau Rat", Role.CouncilMember));
        var post = await City.HasNews(press, "Sensoren am Seerhein", ("NeedsPress", "true"));
        foreach (var (version, title) in new[] { ("leichte-sprache", "Messen am See"), ("englisch", "Sensors at the Seerhein"), ("verwaltung", "Was Ämter tun"), ("gemeinderat", "Was der Rat entscheidet") })
        {
            (await press.Posts($"/buero/neuigkeiten/{post.Number}/fassungen/{version}", ("Title", title), ("Body", ""), ("Version", await City.VersionOf(post)))).ShouldBe(HttpStatusCode.UnprocessableEntity).ShouldSay(NewsText.BodyMissing.De);
            await press.PostsAndLooks($"/buero/neuigkeiten/{post.Number}/fassungen/{version}", ("Title", title), ("Body", "Text zu " + title), ("Version", await City.VersionOf(post)));
        }

        await City.Releases(press, post);
        var page = $"/neuigkeiten/{post.Number}";
        (await City.Visitor.Opens(page)).ShouldSay("Es misst jetzt.").ShouldSay(VariantText.Of(VariantKind.EasyLanguage).De).ShouldNotSay(VariantText.Of(VariantKind.Staff).De);
        (await City.Visitor.Opens(page + "?fassung=leichte-sprache")).ShouldSay("Text zu Messen am See");
        (await City.Visitor.Opens(page + "?lang=en")).ShouldSay("Text zu Sensors at the Seerhein");
        (await City.Visitor.Opens(page + "?fassung=verwaltung")).ShouldNotSay("Text zu Was Ämter tun");
        (await staff.Opens(page + "?fassung=verwaltung")).ShouldSay("Text zu Was Ämter tun");
        (await staff.Opens(page + "?fassung=gemeinderat")).ShouldNotSay("Text zu Was der Rat entscheidet");
        (await council.Opens(page + "?fassung=gemeinderat")).ShouldSay("Text zu Was der Rat entscheidet");

        City.Clock.Advance(TimeSpan.FromDays(1));
        await press.PostsAndLooks($"/buero/neuigkeiten/{post.Number}/bearbeiten", ("Title", "Sensoren am Seerhein"), ("Lead", "Neu."), ("Body", "Anderer Text."), ("NeedsPress", "true"), ("Version", await City.VersionOf(post)));
        (await City.Visitor.Opens(page + "?fassung=leichte-sprache")).ShouldSay("Diese Fassung ist seit dem").ShouldSay("überholt");
        (await press.Opens("/buero/neuigkeiten")).ShouldSay("überholt seit");
        (await press.Opens($"/buero/neuigkeiten/{post.Number}/fassungen/klingonisch")).ShouldBe(HttpStatusCode.NotFound);

        // What the press office released loses a version by the press office only.
        var coordination = await City.HasPerson("Koordination", Role.Coordinator);
        var gone = $"/buero/neuigkeiten/{post.Number}/fassungen/leichte-sprache/ende";
        (await coordination.Posts(gone, ("Version", await City.VersionOf(post)))).ShouldBe(HttpStatusCode.UnprocessableEntity).ShouldSay(NewsText.OnlyPressChanges.De);
        (await press.Posts(gone, ("Version", await City.VersionOf(post)))).ShouldBe(HttpStatusCode.SeeOther);
        (await City.Visitor.Opens(page + "?fassung=leichte-sprache")).ShouldNotSay("Text zu Messen am See");
    }

    [Fact]
    [Trait("R", "R-4.1-01")]
    public async Task Texts_to_share_fit_the_shortest_network_and_load_nothing_from_elsewhere()
    {
        var press = await City.HasPerson("Presse", Role.Press);
        var post = await City.HasNews(press, "Sensoren am Seerhein", ("Lead", string.Join(' ', Enumerable.Repeat("Ein langer Satz über das Wasser.", 20))));
        (await press.Opens($"/buero/neuigkeiten/{post.Number}")).ShouldSay(NewsText.ShareNotYet.De);
        await City.Releases(press, post);
        var page = await press.Opens($"/buero/neuigkeiten/{post.Number}");
        var text = page.Document.QuerySelector("#teilen-kurz")!.TextContent.TrimStart('\n');
        Assert.InRange(text.Length, 100, ShareTexts.ShortMax);
        Assert.EndsWith($"/neuigkeiten/{post.Number}", text, StringComparison.Ordinal);
        Assert.All(page.Document.QuerySelectorAll("script[src], img[src], link[href]"), e => Assert.StartsWith("/", e.GetAttribute("src") ?? e.GetAttribute("href"), StringComparison.Ordinal));
        (await City.Visitor.Opens($"/neuigkeiten/{post.Number}/aushang")).ShouldSay("Sensoren am Seerhein").ShouldSay($"/neuigkeiten/{post.Number}");
    }

    [Fact]
    [Trait("R", "R-4.1-02")]
    public async Task The_embedded_page_has_no_script_and_is_framed_by_nobody_unless_the_city_says_so()
    {
        var page = await City.Visitor.Opens("/einbetten/neuigkeiten");
        Assert.Empty(page.Document.QuerySelectorAll("script"));
        Assert.False(page.Answer.Headers.Contains("Set-Cookie"));
        Assert.Contains("frame-ancestors 'none'", page.Answer.Headers.GetValues("Content-Security-Policy").Single(), StringComparison.Ordinal);
    }
}
