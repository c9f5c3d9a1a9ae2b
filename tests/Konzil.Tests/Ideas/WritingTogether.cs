using System.Net;
using Konzil.Ideas;
using Konzil.People;
using Konzil.Platform;
using Konzil.Tests.World;
using Microsoft.EntityFrameworkCore;

namespace Konzil.Tests.Ideas;

[Trait("R", "R-2.3-05")]
public class WritingTogether(City city) : CityTest(city)
{
    private const string Body = "Gemeinsam geschrieben, und lang genug, damit ihn alle verstehen.";

    [Fact]
    public async Task Whoever_was_invited_changes_the_wording_and_stands_beside_the_author()
    {
        var (anna, ben, idea) = (await City.HasPerson("Anna"), await City.HasPerson("Ben"), await Waiting());
        var link = await Invites(anna, idea);
        (await ben.Opens(link)).ShouldBe(HttpStatusCode.OK).ShouldSay(idea.Title).ShouldSay("„Anna“ lädt Sie ein").ShouldSay("„Ben“");
        (await ben.PostsAndLooks(link)).ShouldSay("Gemeinsam mit „Ben“").ShouldSay("Text ändern").ShouldNotSay("Idee zurückziehen");
        (await ben.Posts($"/ideen/{idea.Number}/bearbeiten", ("Title", "Bäume und Bänke am Bahnhof"), ("Body", Body), ("Version", idea.Version.ToString()))).ShouldBe(HttpStatusCode.SeeOther);
        Assert.Equal("Bäume und Bänke am Bahnhof", await City.Do(db => db.Ideas.Select(i => i.Title).SingleAsync()));
        (await ben.Opens($"/ideen/{idea.Number}/dateien")).ShouldBe(HttpStatusCode.OK);
        (await ben.Posts($"/ideen/{idea.Number}/zurueckziehen")).ShouldBe(HttpStatusCode.NotFound);
        (await ben.Opens($"/ideen/{idea.Number}/miturheber")).ShouldBe(HttpStatusCode.NotFound);

        await City.Settle();
        Assert.Contains("Ben", await Heard(anna), StringComparison.Ordinal);
        Assert.True(await City.Do(db => db.Follows.AnyAsync(f => f.PersonId == ben.Id && f.ItemId == idea.Id)));
    }

    [Fact]
    public async Task A_link_is_for_one_person_and_fourteen_days()
    {
        var (anna, ben, cora, idea) = (await City.HasPerson("Anna"), await City.HasPerson("Ben"), await City.HasPerson("Cora"), await Waiting());
        var (first, second) = (await Invites(anna, idea), await Invites(anna, idea));
        (await ben.Posts(first)).ShouldBe(HttpStatusCode.SeeOther);
        (await cora.Opens(first)).ShouldBe(HttpStatusCode.NotFound);
        (await cora.Posts(first)).ShouldBe(HttpStatusCode.NotFound);
        (await ben.Posts(second)).ShouldBe(HttpStatusCode.SeeOther);
        Assert.Equal(1, await City.Do(db => db.CoAuthors.CountAsync(c => c.PersonId != null)));

        City.Clock.Advance(CoAuthor.Invited);
        (await cora.Opens(second)).ShouldBe(HttpStatusCode.NotFound);
        Assert.NotEqual(HttpStatusCode.OK, (await City.Visitor.Opens(first)).Status);
    }

    [Fact]
    public async Task The_author_opens_no_own_link_and_there_are_five_places()
    {
        var (anna, idea) = (await City.HasPerson("Anna"), await Waiting());
        var link = await Invites(anna, idea);
        (await anna.Posts(link)).ShouldBe(HttpStatusCode.UnprocessableEntity).ShouldSay("Das ist Ihre eigene Idee.");
        for (var i = 1; i < CoAuthor.Most; i++)
        {
            await Invites(anna, idea);
        }

        (await anna.Posts($"/ideen/{idea.Number}/miturheber")).ShouldBe(HttpStatusCode.UnprocessableEntity).ShouldSay("Mehr als 5 Plätze");
        var place = await City.Do(db => db.CoAuthors.Select(c => c.Id).FirstAsync());
        (await anna.PostsAndLooks($"/ideen/{idea.Number}/miturheber/{place}/entfernen")).ShouldSay("Link erzeugen");
        (await (await City.HasPerson("Ben")).Posts($"/ideen/{idea.Number}/miturheber/{place}/entfernen")).ShouldBe(HttpStatusCode.NotFound);
    }

    [Fact]
    public async Task Who_leaves_or_is_removed_may_change_nothing_more()
    {
        var (anna, ben, cora, idea) = (await City.HasPerson("Anna"), await City.HasPerson("Ben"), await City.HasPerson("Cora"), await Waiting());
        await ben.Posts(await Invites(anna, idea));
        await cora.Posts(await Invites(anna, idea));
        (await ben.Posts($"/ideen/{idea.Number}/miturheber/austritt")).ShouldBe(HttpStatusCode.SeeOther);
        (await ben.Opens($"/ideen/{idea.Number}/bearbeiten")).ShouldBe(HttpStatusCode.NotFound);
        (await ben.Opens(Paths.Idea(idea.Number, idea.Title))).ShouldBe(HttpStatusCode.NotFound);

        var place = await City.Do(db => db.CoAuthors.Where(c => c.PersonId == cora.Id).Select(c => c.Id).SingleAsync());
        (await anna.Posts($"/ideen/{idea.Number}/miturheber/{place}/entfernen")).ShouldBe(HttpStatusCode.SeeOther);
        (await cora.Opens($"/ideen/{idea.Number}/bearbeiten")).ShouldBe(HttpStatusCode.NotFound);
        await City.Settle();
        Assert.Contains("nicht mehr mit", await Heard(cora), StringComparison.Ordinal);
        Assert.True(await City.Do(db => db.History.AnyAsync(h => h.ItemId == place && h.What == "removed")));
        Assert.DoesNotContain(await City.Do(db => db.History.ToListAsync()), h => h.Changes.Any(c => c.Field == nameof(CoAuthor.Secret)));
    }

    [Fact]
    public async Task An_idea_among_staff_stays_among_staff()
    {
        var (anna, ben, idea) = (await City.HasPerson("Anna", Role.FieldLead), await City.HasPerson("Ben"), await Waiting());
        var link = await Invites(anna, idea);
        await City.Do(db => db.Ideas.ExecuteUpdateAsync(s => s.SetProperty(i => i.StaffOnly, true)));
        (await ben.Opens(link)).ShouldBe(HttpStatusCode.NotFound);
        (await ben.Posts(link)).ShouldBe(HttpStatusCode.NotFound);
        (await (await City.HasPerson("Fee", Role.Moderator)).Posts(link)).ShouldBe(HttpStatusCode.SeeOther);
    }

    [Fact]
    public async Task Both_names_stand_in_the_open_data_and_beside_what_they_say()
    {
        var (anna, ben) = (await City.HasPerson("Anna"), await City.HasPerson("Ben"));
        var idea = await City.HasIdea("Bäume am Bahnhof", anna);
        await ben.Posts(await Invites(anna, idea));
        await City.HasComment(idea, "Ich habe mitgeschrieben.", ben);
        (await City.Visitor.Opens(Paths.Idea(idea.Number, idea.Title))).ShouldSay("Gemeinsam mit „Ben“").ShouldSay("Urheberin oder Urheber der Idee");
        Assert.Contains("Anna, Ben", (await City.Visitor.Opens("/ideen/ideen.csv")).Html, StringComparison.Ordinal);
    }

    private async Task<Idea> Waiting()
    {
        var anna = await City.Do(db => db.People.SingleAsync(p => p.DisplayName == "Anna"));
        return await City.HasIdea("Bäume am Bahnhof", new Actor(City, anna.Id, "") { Name = "Anna" }, published: false);
    }

    private static async Task<string> Invites(Actor author, Idea idea)
    {
        var page = await author.PostsAndLooks($"/ideen/{idea.Number}/miturheber");
        return new Uri(page.Document.QuerySelectorAll("input[readonly]")[^1].GetAttribute("value")!).AbsolutePath;
    }

    private Task<string> Heard(Actor who) => City.Do(async db => string.Join(' ', (await db.Notices.Where(n => n.PersonId == who.Id).ToListAsync()).Select(n => n.De)));
}
