using System.Net;
using Konzil.Agenda;
using Konzil.Communication;
using Konzil.Ideas;
using Konzil.People;
using Konzil.Platform;
using Konzil.Tests.World;
using Microsoft.EntityFrameworkCore;
using NetVips;

namespace Konzil.Tests.Communication;

/// <summary>Links of the site bring a picture of the city's own along, and nothing of anybody else.</summary>
[Trait("R", "R-4.1-01")]
public class SharingPictures(City city) : CityTest(city)
{
    [Fact]
    public async Task An_idea_a_measure_a_field_and_news_have_a_picture_in_the_head_that_strangers_can_fetch()
    {
        var press = await City.HasPerson("Presse", Role.Press);
        var field = await City.HasFieldAt("umwelt", "Umwelt");
        var (idea, measure, post) = (await City.HasIdea("Bäume & Bänke am <Bahnhof>"), await City.HasMeasureOf(field, await City.HasGoal()), await City.HasNews(press));
        await City.Releases(press, post);
        foreach (var (page, picture, title) in new[]
        {
            (Paths.Idea(idea.Number, idea.Title), $"/ideen/{idea.Number}/bild.png", idea.Title),
            (Paths.Measure(measure.Number, measure.Title), $"/massnahmen/{measure.Number}/bild.png", measure.Title),
            ("/handlungsfelder/umwelt", "/handlungsfelder/umwelt/bild.png", "Umwelt"),
            ($"/neuigkeiten/{post.Number}", $"/neuigkeiten/{post.Number}/bild.png", post.Title),
        })
        {
            var seen = await City.Visitor.Opens(page);
            Assert.EndsWith(picture, Head(seen, "og:image"), StringComparison.Ordinal);
            Assert.StartsWith("http", Head(seen, "og:image"), StringComparison.Ordinal);
            Assert.EndsWith(page, Head(seen, "og:url"), StringComparison.Ordinal);
            Assert.Contains(title, Head(seen, "og:title"), StringComparison.Ordinal);
            Assert.Contains(title, Head(seen, "og:image:alt"), StringComparison.Ordinal);
            Assert.NotEmpty(Head(seen, "og:description"));
            using var drawn = Image.NewFromBuffer(await City.Visitor.Downloads(picture));
            Assert.Equal((1200, 630), (drawn.Width, drawn.Height));
            Assert.Equal("image/png", (await City.Visitor.Opens(picture)).Answer.Content.Headers.ContentType?.MediaType);
            // White letters stand on the dark ground: the title was really drawn.
            using var place = drawn.ExtractArea(80, 168, 1040, 300);
            Assert.InRange(place.Max(), 250, 255);
            Assert.InRange(place.Avg(), 20, 200);
        }

        Assert.EndsWith("?lang=en", Head(await City.Visitor.Opens($"/neuigkeiten/{post.Number}?lang=en"), "og:image"), StringComparison.Ordinal);
        (await City.Visitor.Opens(Paths.Idea(idea.Number, idea.Title))).ShouldSay(ShareText.Picture.De);
        (await City.Visitor.Opens("/handlungsfelder/umwelt")).ShouldSay(EmbedText.Picture.De);
        Assert.Null((await City.Visitor.Opens("/ideen")).Document.QuerySelector("meta[property='og:image']"));
    }

    [Fact]
    public async Task What_a_stranger_may_not_read_has_no_picture_for_anybody()
    {
        var press = await City.HasPerson("Presse", Role.Press);
        var coordination = await City.HasPerson("Planung", Role.Coordinator);
        var (draft, secret) = (await City.HasMeasureOf(await City.HasFieldAt("umwelt", "Umwelt"), await City.HasGoal(), published: false), await City.HasIdea("Nur im Haus"));
        await City.Do(db => db.Ideas.ExecuteUpdateAsync(s => s.SetProperty(i => i.StaffOnly, true)));
        var (waiting, post, inside) = (await City.HasIdea("Wartet noch", published: false), await City.HasNews(press), await City.HasNews(press, "Nur intern", ("IsInternal", "true")));
        await City.Releases(press, inside);
        foreach (var path in new[] { $"/massnahmen/{draft.Number}/bild.png", $"/ideen/{secret.Number}/bild.png", $"/ideen/{waiting.Number}/bild.png", $"/neuigkeiten/{post.Number}/bild.png", $"/neuigkeiten/{inside.Number}/bild.png", "/handlungsfelder/nichts/bild.png" })
        {
            (await City.Visitor.Opens(path)).ShouldBe(HttpStatusCode.NotFound);
            (await coordination.Opens(path)).ShouldBe(HttpStatusCode.NotFound);
        }

        Assert.Null((await coordination.Opens(Paths.Measure(draft.Number, draft.Title))).Document.QuerySelector("meta[property='og:image']"));
        Assert.Null((await press.Opens($"/neuigkeiten/{inside.Number}")).Document.QuerySelector("meta[property='og:image']"));
    }

    [Fact]
    public async Task The_press_office_finds_text_and_picture_together_and_a_title_of_any_length_fits()
    {
        var press = await City.HasPerson("Presse", Role.Press);
        var post = await City.HasNews(press, string.Concat(Enumerable.Repeat("Donaudampfschifffahrt", 7)));
        await City.Releases(press, post);
        var page = await press.Opens($"/buero/neuigkeiten/{post.Number}");
        Assert.Equal($"/neuigkeiten/{post.Number}/bild.png", page.Document.QuerySelector("img.kz-foto")!.GetAttribute("src"));
        page.ShouldSay(NewsText.SharePicture.De).ShouldSay(NewsText.Share.De);
        using var drawn = Image.NewFromBuffer(await City.Visitor.Downloads($"/neuigkeiten/{post.Number}/bild.png"));
        using var margin = drawn.ExtractArea(1121, 0, 79, 500);
        // Nothing runs over the edge.
        Assert.Equal(margin.ExtractBand(1).Min(), margin.ExtractBand(1).Max());
    }

    private static string Head(Seen page, string property) => page.Document.QuerySelector($"meta[property='{property}']")?.GetAttribute("content") ?? "";
}
