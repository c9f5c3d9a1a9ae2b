using System.Net;
using Konzil.Ideas;
using Konzil.Tests.World;
using Microsoft.EntityFrameworkCore;

namespace Konzil.Tests.Ideas;

[Trait("R", "R-2.3-01")]
public class SupportingIdeas(City city) : CityTest(city)
{
    [Fact]
    public async Task Somebody_supports_an_idea()
    {
        var idea = await City.HasIdea("Bäume am Bahnhof");
        var anna = await City.HasPerson("Anna");
        var answer = await anna.Posts($"/ideen/{idea.Number}/zustimmung");
        answer.ShouldBe(HttpStatusCode.SeeOther);
        Assert.Equal("/ideen/1-baeume-am-bahnhof", answer.Location);
        Assert.Equal(1, await Count(idea));
    }

    [Fact]
    public async Task A_second_click_does_not_count_twice()
    {
        var idea = await City.HasIdea("Bäume am Bahnhof");
        var anna = await City.HasPerson("Anna");
        await anna.Posts($"/ideen/{idea.Number}/zustimmung");
        await anna.Posts($"/ideen/{idea.Number}/zustimmung");
        Assert.Equal(1, await Count(idea));
    }

    [Fact]
    public async Task Support_can_be_taken_back_once()
    {
        var idea = await City.HasIdea("Bäume am Bahnhof");
        var anna = await City.HasPerson("Anna");
        await anna.Posts($"/ideen/{idea.Number}/zustimmung");
        await anna.Posts($"/ideen/{idea.Number}/zustimmung/ruecknahme");
        await anna.Posts($"/ideen/{idea.Number}/zustimmung/ruecknahme");
        Assert.Equal(0, await Count(idea));
    }

    [Fact]
    public async Task Sixty_four_people_at_once_count_sixty_four()
    {
        var idea = await City.HasIdea("Bäume am Bahnhof");
        var people = new List<Actor>();
        for (var i = 0; i < 64; i++)
        {
            people.Add(await City.HasPerson("Person " + i.ToString(System.Globalization.CultureInfo.InvariantCulture)));
        }

        await Task.WhenAll(people.Select(p => Task.Run(() => p.Posts($"/ideen/{idea.Number}/zustimmung"))));
        Assert.Equal(64, await Count(idea));
    }

    [Fact]
    public async Task Fifty_clicks_of_one_person_at_once_count_one()
    {
        var idea = await City.HasIdea("Bäume am Bahnhof");
        var anna = await City.HasPerson("Anna");
        await Task.WhenAll(Enumerable.Range(0, 50).Select(_ => Task.Run(() => anna.Posts($"/ideen/{idea.Number}/zustimmung"))));
        Assert.Equal(1, await Count(idea));
    }

    [Fact]
    public async Task An_unpublished_idea_of_somebody_else_does_not_exist()
    {
        var idea = await City.HasIdea("Noch nicht gelesen", published: false);
        var anna = await City.HasPerson("Anna");
        (await anna.Posts($"/ideen/{idea.Number}/zustimmung")).ShouldBe(HttpStatusCode.NotFound);
    }

    [Fact]
    public async Task Another_site_cannot_make_me_support()
    {
        var idea = await City.HasIdea("Bäume am Bahnhof");
        var anna = await City.HasPerson("Anna");
        var request = new HttpRequestMessage(HttpMethod.Post, $"/ideen/{idea.Number}/zustimmung") { Content = new FormUrlEncodedContent([]) };
        (await anna.Send(request, "cross-site")).ShouldBe(HttpStatusCode.Forbidden);
        Assert.Equal(0, await Count(idea));
    }

    private Task<int> Count(Idea idea) => City.Do(async db =>
    {
        var counted = await db.Supports.CountAsync(s => s.IdeaId == idea.Id);
        var shown = await db.Ideas.Where(i => i.Id == idea.Id).Select(i => i.SupportCount).SingleAsync();
        Assert.Equal(counted, shown);
        return shown;
    });
}
