using System.IO.Compression;
using System.Net;
using System.Text;
using Konzil.Ideas;
using Konzil.Platform;
using Konzil.Tests.World;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace Konzil.Tests.Web;

/// <summary>Public pages are drawn once for everybody, and never again shown when the data changed.</summary>
public class KeepingPublicPages(City city) : CityTest(city)
{
    [Fact]
    public async Task A_page_is_drawn_once_until_something_is_saved()
    {
        var idea = await City.HasIdea("Erste Fassung");
        (await City.Visitor.Opens("/ideen")).ShouldSay("Erste Fassung");
        await Behind(idea.Id, "Zweite Fassung");
        (await City.Visitor.Opens("/ideen")).ShouldSay("Erste Fassung");
        (await City.Visitor.Opens("/ideen?unbekannt=1")).ShouldSay("Erste Fassung");
        City.Services.GetRequiredService<Generation>().Next();
        (await City.Visitor.Opens("/ideen")).ShouldSay("Zweite Fassung");
        (await City.Visitor.Opens("/ideen?unbekannt=1")).ShouldSay("Zweite Fassung");
    }

    [Fact]
    public async Task Another_process_is_heard_after_a_minute()
    {
        var idea = await City.HasIdea("Erste Fassung");
        (await City.Visitor.Opens("/ideen")).ShouldSay("Erste Fassung");
        await Behind(idea.Id, "Zweite Fassung");
        City.Clock.Advance(TimeSpan.FromSeconds(59));
        (await City.Visitor.Opens("/ideen")).ShouldSay("Erste Fassung");
        City.Clock.Advance(TimeSpan.FromSeconds(2));
        (await City.Visitor.Opens("/ideen")).ShouldSay("Zweite Fassung");
    }

    [Fact]
    public async Task Nobody_gets_a_page_of_somebody_else()
    {
        var idea = await City.HasIdea("Bäume am Bahnhof");
        var anna = await City.HasPerson("Anna Seerhein");
        (await anna.Opens($"/ideen/{idea.Number}")).ShouldBe(HttpStatusCode.MovedPermanently);
        var mine = await anna.Opens(Paths.Idea(idea.Number, idea.Title));
        Assert.Contains("Anna Seerhein", mine.Html, StringComparison.Ordinal);
        Assert.DoesNotContain("Anna Seerhein", (await City.Visitor.Opens(Paths.Idea(idea.Number, idea.Title))).Html, StringComparison.Ordinal);
        Assert.Contains("Anna Seerhein", (await anna.Opens(Paths.Idea(idea.Number, idea.Title))).Html, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_languages_are_two_pages()
    {
        Assert.Contains("<html lang=\"de\">", (await City.Visitor.Opens("/ideen")).Html, StringComparison.Ordinal);
        Assert.Contains("<html lang=\"en\">", (await City.Visitor.Opens("/ideen?lang=en")).Html, StringComparison.Ordinal);
        Assert.Contains("<html lang=\"de\">", (await City.Visitor.Opens("/ideen")).Html, StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_is_not_there_is_not_kept()
    {
        (await City.Visitor.Opens("/ideen/1-noch-nicht-da")).ShouldBe(HttpStatusCode.NotFound);
        var idea = await City.HasIdea("Bäume am Bahnhof");
        (await City.Visitor.Opens(Paths.Idea(idea.Number, idea.Title))).ShouldBe(HttpStatusCode.OK);
    }

    [Theory]
    [InlineData("br")]
    [InlineData("gzip")]
    public async Task Compressed_it_says_the_same(string encoding)
    {
        await City.HasIdea("Bäume am Bahnhof");
        var plain = await City.Visitor.Opens("/ideen");
        for (var time = 0; time < 2; time++)
        {
            using var request = new HttpRequestMessage(HttpMethod.Get, "/ideen");
            request.Headers.Add("Accept-Encoding", encoding);
            using var client = City.Client();
            using var answer = await client.SendAsync(request);
            Assert.Equal([encoding], answer.Content.Headers.ContentEncoding);
            Assert.Contains("Accept-Encoding", answer.Headers.Vary);
            Assert.True(answer.Headers.Contains("Content-Security-Policy"));
            await using var bytes = await answer.Content.ReadAsStreamAsync();
            await using var inner = encoding == "br" ? (Stream)new BrotliStream(bytes, CompressionMode.Decompress) : new GZipStream(bytes, CompressionMode.Decompress);
            using var reader = new StreamReader(inner, Encoding.UTF8);
            Assert.Equal(plain.Html, await reader.ReadToEndAsync());
        }
    }

    [Fact]
    public async Task Asked_for_the_head_only_the_head_is_sent()
    {
        var page = await City.Visitor.Opens("/ideen");
        using var request = new HttpRequestMessage(HttpMethod.Head, "/ideen");
        using var client = City.Client();
        using var head = await client.SendAsync(request);
        Assert.Equal(Encoding.UTF8.GetByteCount(page.Html), head.Content.Headers.ContentLength);
        Assert.Empty(await head.Content.ReadAsByteArrayAsync());
    }

    [Fact]
    public async Task Many_readers_at_once_get_the_same_whole_page()
    {
        await City.HasIdea("Bäume am Bahnhof");
        var pages = await Task.WhenAll(Enumerable.Range(0, 40).Select(_ => City.Visitor.Opens("/ideen")));
        Assert.All(pages, p => Assert.Equal(pages[0].Html, p.ShouldBe(HttpStatusCode.OK).Html));
    }

    [Fact]
    public async Task Nobody_acts_as_the_person_before()
    {
        var anna = await City.HasPerson("Anna");
        await anna.Opens("/konto");
        for (var request = 0; request < 3; request++)
        {
            await using var scope = City.Services.CreateAsyncScope();
            Assert.Same(Me.System, scope.ServiceProvider.GetRequiredService<CityDb>().By);
        }
    }

    // Past the house's own saving, as another process would.
    private Task Behind(Guid id, string title) => City.Do(db => db.Ideas.Where(i => i.Id == id).ExecuteUpdateAsync(s => s.SetProperty(i => i.Title, title)));
}
